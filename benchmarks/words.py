"""How right words are, and what the doubts about their borders are worth."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate, pairwise
from typing import NamedTuple

from benchmarks.curve import curve
from benchmarks.naive import Naive
from benchmarks.ours import Ours, read
from benchmarks.table import row
from benchmarks.texts import GOLD
from reader.characters import has_han
from reader.model import Doubt, DoubtKind, Form, Word

_FACTS = (("names", "name"), ("numbers", "snippet"), ("latin", "term"), ("idioms", "form"))


class Sentences(NamedTuple):
    """Gold words, and the text that is cut, as long as they are."""

    name: str
    form: Form
    gold: list[list[str]]
    texts: list[str]


class Measured:
    """Words found in a set of sentences; only those with Han count."""

    def __init__(self, ours: Ours, sentences: Sentences) -> None:
        self._ours = ours
        self._gold = sentences.gold
        self._cut = [ours.words(text, sentences.form) for text in sentences.texts]

    @cached_property
    def f1(self) -> float:
        """In percent."""
        return f1([[word.printed for word in words] for words in self._cut], self._gold)

    @cached_property
    def without_entry(self) -> float:
        """The share of our words that have no entry to show."""
        ours = [word for words in self._cut for word in words if has_han(word.printed)]
        return sum(not word.in_dictionary for word in ours) / len(ours)

    def found(self, least: int) -> float:
        """The share of the gold's dictionary words of `least` characters that we cut as such."""
        hits = Counter(
            span in spans([word.printed for word in cut])
            for cut, gold in zip(self._cut, self._gold, strict=True)
            for span, word in zip(all_spans(gold), gold, strict=True)
            if len(word) >= least and word in self._ours.engine.dictionary and has_han(word)
        )
        return hits[True] / hits.total()

    def within(self) -> float:
        """The share of the gold's dictionary words that we cut as such or keep in a longer one."""
        hits = Counter(
            any(word.start <= start and end <= word.end for word in cut)
            for cut, gold in zip(self._cut, self._gold, strict=True)
            for (start, end), word in zip(all_spans(gold), gold, strict=True)
            if word in self._ours.engine.dictionary and has_han(word)
        )
        return hits[True] / hits.total()

    def borders(self) -> Iterator[tuple[int, Doubt | None, bool]]:
        """Each border within Chinese: the number of its sentence, its doubt, if the gold has it."""
        for number, (cut, gold) in enumerate(zip(self._cut, self._gold, strict=True)):
            ends = set(accumulate(map(len, gold)))
            for left, right in pairwise(cut):
                if has_han(left.printed) and has_han(right.printed):
                    yield number, _shared(left, right), left.end in ends


def measure(ours: Ours, naive: Naive) -> None:
    """F1, entries and dictionary words of each set, the facts of the real texts, the doubts."""
    sets = list(_sets(ours))
    measured = {sentences.name: Measured(ours, sentences) for sentences in sets}
    for sentences in sets:
        found = measured[sentences.name]
        beside = f1([naive.words(text) for text in sentences.texts], sentences.gold)
        row(f"words, F1: {sentences.name}", f"{found.f1:.2f}", f"naive {beside:.2f}")
        row("    Han words without an entry to show", f"{found.without_entry:.2%}")
        row("    dictionary words of the gold found", f"{found.found(1):.1%}")
        row("    those of two characters and more", f"{found.found(2):.1%}")
        row("    found, or kept in a longer word", f"{found.within():.1%}")
    for script in ("simplified", "traditional"):
        both = [found.f1 for name, found in measured.items() if name.endswith(script)]
        row(f"words, mean F1: {script}", f"{sum(both) / len(both):.2f}")
    facts(ours)
    doubts([found for name, found in measured.items() if name.endswith("simplified")])


def _sets(ours: Ours) -> Iterator[Sentences]:
    for name, form in (
        ("gsd_dev_simplified", Form.CN),
        ("learner_simplified", Form.CN),
        ("gsd_dev_traditional", Form.TW),
    ):
        lines = (GOLD / f"segmentation_{name}.txt").read_text("utf-8").splitlines()
        gold = [line.split() for line in lines]
        texts = ["".join(words) for words in gold]
        yield Sentences(name, form, gold, texts)
        if name == "learner_simplified":
            converted = [ours.convert(text, Form.CN, Form.TW) for text in texts]
            yield Sentences("learner_traditional", Form.TW, gold, converted)


def facts(ours: Ours) -> None:
    """How many of the hand-made facts about the real texts are one word."""
    folder = GOLD.parent
    for name, column in _FACTS:
        rows = read(folder / "truth" / f"{name}.tsv")
        whole = 0
        for record in rows:
            path = next((folder / "seeds").glob(f"{record['seed']}*"))
            line = path.read_text("utf-8").split("\n")[int(record["line"]) - 1]
            form = Form.HK if record["seed"] == "000" else Form.CN
            whole += record[column] in {word.printed for word in ours.words(line, form)}
        row(f"words of the two real texts: {name} that are one", f"{whole} of {len(rows)}")


def doubts(measured: Sequence[Measured]) -> None:
    """The curve: of the borders marked how many are wrong, of the wrong how many are marked."""
    borders = [border for one in measured for border in one.borders()]
    curve(
        "border doubts",
        [(number, doubt.confidence if doubt else 1, right) for number, doubt, right in borders],
    )


def _shared(left: Word, right: Word) -> Doubt | None:
    """The doubt about the border between two words."""
    both = [doubt for doubt in left.doubts if doubt in right.doubts]
    return next((doubt for doubt in both if doubt.kind is DoubtKind.BORDER), None)


def f1(cut: Sequence[Sequence[str]], gold: Sequence[Sequence[str]]) -> float:
    """The F1 of words with Han, in percent."""
    right = total = 0
    for ours, theirs in zip(map(spans, cut), map(spans, gold), strict=True):
        right += len(ours & theirs)
        total += len(ours) + len(theirs)
    return 200 * right / total


def spans(words: Sequence[str]) -> set[tuple[int, int]]:
    """Where the words with Han stand."""
    return {span for span, word in zip(all_spans(words), words, strict=True) if has_han(word)}


def all_spans(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where each word stands."""
    start = 0
    for word in words:
        yield start, start + len(word)
        start += len(word)
