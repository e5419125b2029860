"""The words one knows: one status a word in both scripts, and what a text asks of its reader."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from reader.characters import has_han
from reader.model import Word

_PAYING = 20


class Status(Enum):
    """How well a word is known. A word nobody has said anything of is unknown."""

    UNKNOWN = "unknown"
    LEARNING = "learning"
    KNOWN = "known"
    IGNORED = "ignored"
    """Neither known nor to be learned: names, what one never wants to be asked."""

    @property
    def is_readable(self) -> bool:
        """Whether a text is no harder for such a word."""
        return self in (Status.KNOWN, Status.IGNORED)


StatusOf = Callable[[str], Status]
"""The status of a word by its Simplified form."""
LevelOf = Callable[[str], int | None]
"""The HSK level of a word by its Simplified form, from 1; None beyond all levels."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The Chinese words of a text, by their Simplified forms."""

    counts: Counter[str]
    traditional: dict[str, str]
    """How each is written in Traditional script."""


def vocabulary_of(words: Iterable[Word]) -> Vocabulary:
    """The Chinese ones among `words`; a word is one in both scripts."""
    chinese = [word for word in words if has_han(word.simplified)]
    counts = Counter(word.simplified for word in chinese)
    return Vocabulary(counts, {word.simplified: word.traditional for word in chinese})


def together(parts: Iterable[Vocabulary]) -> Vocabulary:
    """The vocabulary of a text from those of its parts."""
    whole = Vocabulary(Counter(), {})
    for part in parts:
        whole.counts.update(part.counts)
        whole.traditional.update(part.traditional)
    return whole


@dataclass(frozen=True, slots=True)
class Profile:
    """What a text asks of its reader, before it is opened."""

    characters: int
    """Chinese characters."""
    words: int
    """Chinese words, each as often as it occurs."""
    distinct: int
    known: float
    """The share of the words, as often as they occur, that are no hurdle: from 0 to 1."""
    levels: tuple[tuple[int | None, int], ...]
    """HSK level and how many distinct words are of it; None are those beyond all levels."""
    paying: tuple[tuple[str, int], ...]
    """The unknown words that occur most often, in Simplified script, and how often."""


def profile_of(vocabulary: Vocabulary, status_of: StatusOf, level_of: LevelOf) -> Profile:
    """What a text with these words asks of a reader."""
    counts = vocabulary.counts
    total = counts.total()
    readable = sum(n for word, n in counts.items() if status_of(word).is_readable)
    levels = Counter(map(level_of, counts))
    unknown = Counter({w: n for w, n in counts.items() if status_of(w) is Status.UNKNOWN})
    return Profile(
        characters=sum(len(word) * n for word, n in counts.items()),
        words=total,
        distinct=len(counts),
        known=readable / total if total else 1.0,
        levels=tuple(sorted(levels.items(), key=lambda item: (item[0] is None, item[0] or 0))),
        paying=tuple(unknown.most_common(_PAYING)),
    )
