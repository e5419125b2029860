"""How right it is: `python -m benchmarks.language`, over the gold data, beside the naive way."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from benchmarks import audit, conversion, readings
from benchmarks.naive import Naive
from benchmarks.ours import Ours
from benchmarks.table import row
from benchmarks.texts import GOLD
from reader.characters import has_han
from reader.model import Form

Cut = Callable[[str], Sequence[str]]


def main() -> int:
    """Print the whole table."""
    if not GOLD.exists():
        print("The gold data is not here; nothing can be measured.")
        return 0
    ours, naive = Ours(), Naive()
    segmentation(ours, naive)
    conversion.measure(ours)
    audit.measure(ours)
    readings.measure(ours)
    return 0


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


if __name__ == "__main__":
    sys.exit(main())
