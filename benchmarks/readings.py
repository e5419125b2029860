"""How right readings are, and whether what is marked as doubtful is what is wrong."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, cast

from pypinyin import Style, pinyin

from benchmarks.ours import Ours, read, table
from benchmarks.table import row
from benchmarks.texts import GOLD
from reader.model import DoubtKind, Form, Word
from reader.tones import marked_syllable


class _Place(NamedTuple):
    """A heteronym as we read it."""

    is_right: bool
    confidence: float | None
    """Of its doubt, if it is marked."""


def measure(ours: Ours) -> None:
    """Every table of readings."""
    heteronyms(ours)
    truth(ours)


def heteronyms(ours: Ours) -> None:
    """One heteronym a sentence."""
    rows = table("heteronyms_dev.tsv")
    places: list[_Place] = []
    traditional_right = theirs_right = 0
    for record in rows:
        sentence, offset = record["sentence"], int(record["offset"])
        wanted = toned(record["reading"])
        word = word_at(ours.words(sentence, Form.CN), offset)
        places.append(_Place(said_at(word, offset) == wanted, _confidence(word)))
        traditional = ours.words(ours.convert(sentence, Form.CN, Form.TW), Form.TW)
        traditional_right += said_at(word_at(traditional, offset), offset) == wanted
        theirs_right += naive_at(sentence, offset) == wanted
    total = len(rows)
    right = sum(place.is_right for place in places)
    row("readings: heteronyms_dev", f"{right / total:.2%}", f"naive {theirs_right / total:.2%}")
    row("readings: heteronyms_dev in Traditional", f"{traditional_right / total:.2%}")
    calibration(places)


def calibration(places: Sequence[_Place]) -> None:
    """Of the places marked, how many are wrong; of the wrong ones, how many are marked.

    The confidences were measured on the even lines: the odd ones check them.
    """
    for name, half in (("even", places[::2]), ("odd", places[1::2])):
        marked = [place for place in half if place.confidence is not None]
        wrong = [place for place in half if not place.is_right]
        hits = sum(not place.is_right for place in marked)
        row(
            f"readings doubted, {name} lines",
            f"{hits / len(marked):.1%} wrong",
            f"{len(marked) / len(half):.1%} marked; of the wrong ones {hits / len(wrong):.1%}",
        )
        for confidence, group in sorted(_by_confidence(marked).items()):
            share = sum(place.is_right for place in group) / len(group)
            row(f"  confidence {confidence:.2f}", f"{share:.0%} right", f"of {len(group)}")


def _by_confidence(marked: Iterable[_Place]) -> dict[float, list[_Place]]:
    groups: dict[float, list[_Place]] = defaultdict(list)
    for place in marked:
        groups[place.confidence or 0].append(place)
    return groups


def _confidence(word: Word) -> float | None:
    doubts = [doubt.confidence for doubt in word.doubts if doubt.kind is DoubtKind.READING]
    return doubts[0] if doubts else None


def naive_at(sentence: str, offset: int) -> str:
    """pypinyin's reading of a character in its sentence."""
    said = pinyin(sentence, style=Style.TONE, errors=cast("Callable[[str], str]", _by_character))
    return said[offset][0] if offset < len(said) else ""


def _by_character(unknown: str) -> list[list[str]]:
    # pypinyin declares that a string is returned, and extends its list with this.
    return [[character] for character in unknown]


def word_at(words: Sequence[Word], offset: int) -> Word:
    """The word that the character at `offset` belongs to."""
    return next(word for word in words if word.start <= offset < word.end)


def said_at(word: Word, offset: int) -> str:
    """The syllable of the character at `offset`."""
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
        offset = int(record["col0"])
        said = said_at(word_at(ours.words(line, form), offset), offset)
        if said != record["right"]:
            wrong.append(f"{record['context']}: {said}, not {record['right']}")
    row("readings: the two real texts", f"{len(rows) - len(wrong)} of {len(rows)}")
    if "-v" in sys.argv:
        print("\n".join(wrong))
