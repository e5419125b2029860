"""The word that is mended, among its neighbours: what may be right instead, and the correction."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product

from reader.characters import has_han
from reader.corrections import Change, Correction, Scope
from reader.model import DoubtKind, Entry, Position, Script, Word
from reader.ui.card.facts import joined
from reader.ui.reading.pointing import HoveredWord

_LONGEST_SPLIT = 5
"""Characters: a longer word has more cuts than anyone reads."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A word of the page and the words around it."""

    words: tuple[Word, ...]
    index: int
    paragraph: int
    article: str
    printed: Script
    shown: Script

    @property
    def word(self) -> Word:
        """What is mended."""
        return self.words[self.index]

    @property
    def following(self) -> Word | None:
        """The Chinese word behind it."""
        behind = self.words[self.index + 1 : self.index + 2]
        return behind[0] if behind and has_han(behind[0].printed) else None

    @property
    def doubtful(self) -> Change:
        """What is doubted first of the word; its borders, if nothing is."""
        kinds = {DoubtKind.READING: Change.READING, DoubtKind.SCRIPT: Change.FORM}
        return next((kinds.get(doubt.kind, Change.CUT) for doubt in self.word.doubts), Change.CUT)

    # What may be right instead, the likeliest first

    def cuts(self) -> list[str]:
        """Other borders, as the page writes the words: `月活/躍`."""
        text = self.word.in_script(self.shown)
        doubted = (self._as_shown(cut) for cut in self._doubted(DoubtKind.BORDER))
        joint = [text + behind.in_script(self.shown)] if (behind := self.following) else []
        return _distinct([*doubted, *_splits(text), *joint])

    def readings(self, entries: Callable[[str], tuple[Entry, ...]]) -> list[str]:
        """How else it is said, a syllable a character."""
        known = [entry.pinyin for entry in entries(self.word.simplified)]
        found = [*self._doubted(DoubtKind.READING), *known]
        length = len(self.word.simplified)
        return _distinct([said for said in found if len(said.split()) == length])

    def forms(self, entries: Callable[[str], tuple[Entry, ...]]) -> list[str]:
        """How else it is written in the other script than the printed one."""
        word, other = self.word, self.printed.other
        known = [
            entry.traditional if other is Script.TRADITIONAL else entry.simplified
            for entry in entries(word.in_script(self.printed))
        ]
        found = [*self._doubted(DoubtKind.SCRIPT), *known]
        return _distinct([form for form in found if len(form) == len(word.printed)])

    # The correction

    def correction(self, change: Change, value: str, scope: Scope) -> Correction:
        """What puts it right. Raises ValueError where `value` does not fit the characters."""
        value = value.strip()
        word = self._cut_by(value) if change is Change.CUT else self.word
        is_simplified = self.printed is Script.SIMPLIFIED
        return Correction(
            change,
            word.traditional if is_simplified else word.printed,
            word.printed if is_simplified else word.simplified,
            " ".join(value.split()),
            scope,
            "" if scope is Scope.EVERYWHERE else self.article,
            Position(self.paragraph, word.start) if scope is Scope.HERE else None,
        )

    def _cut_by(self, value: str) -> Word:
        """The characters that a cut is about: the word, or it and some of its neighbours."""
        start = self._start_of(value.replace("/", ""))
        word = joined(self.words, start, start + len(value.replace("/", "")))
        if word is None or "" in value.split("/"):
            raise ValueError("These are not the characters of the text.")
        return word

    def _start_of(self, characters: str) -> int:
        first = self.words[0].start
        here, length = self.word.start - first, len(self.word.printed)
        touching = range(max(0, here - len(characters) + 1), here + length)
        for text in self._texts() if characters else ():
            starts = [start for start in touching if text.startswith(characters, start)]
            if starts:
                return first + min(starts, key=lambda start: abs(start - here))
        raise ValueError("These are not the characters of the text.")

    def _texts(self) -> Iterator[str]:
        yield "".join(word.printed for word in self.words)
        yield "".join(word.traditional for word in self.words)
        yield "".join(word.simplified for word in self.words)

    def _as_shown(self, cut: str) -> str:
        try:
            word = self._cut_by(cut)
        except ValueError:
            return ""
        characters = iter(word.in_script(self.shown))
        return "".join("/" if each == "/" else next(characters) for each in cut)

    def _doubted(self, kind: DoubtKind) -> list[str]:
        return [c for doubt in self.word.doubts if doubt.kind is kind for c in doubt.candidates]


def subject_of(hovered: HoveredWord, article: str, printed: Script, shown: Script) -> Subject:
    """The word that the reader points at."""
    index = hovered.words.index(hovered.word)
    return Subject(hovered.words, index, hovered.place.paragraph, article, printed, shown)


def _splits(text: str) -> Iterator[str]:
    if not 1 < len(text) <= _LONGEST_SPLIT:
        return
    # The fewest borders first.
    for borders in sorted(product(("", "/"), repeat=len(text) - 1), key="".join):
        if any(borders):
            yield text[0] + "".join(b + c for b, c in zip(borders, text[1:], strict=True))


def _distinct(values: list[str]) -> list[str]:
    return [value for value in dict.fromkeys(values) if value]
