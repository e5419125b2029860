"""Corrections: what a reader put right about the words of a text, kept apart from the text."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from enum import Enum
from itertools import pairwise

from reader.model import Article, Position


class Change(Enum):
    """What a correction puts right."""

    CUT = "cut"
    """Where words begin and end: `月活跃` joins, `月活/跃` splits."""
    READING = "reading"
    """How the words are said, a syllable a character: `lè xiǎo lì`."""
    FORM = "form"
    """How they are written in the other script."""
    GLOSS = "gloss"
    """What they mean."""
    PRINTED = "printed"
    """What the source meant to print, in the script it is printed in: `制裁` for `製裁`.

    The same characters say that the source is right as it is.
    """


class Scope(Enum):
    """How far a correction reaches."""

    HERE = "here"
    ARTICLE = "article"
    EVERYWHERE = "everywhere"


@dataclass(frozen=True, slots=True)
class Correction:
    """One thing put right: what, where and why."""

    change: Change
    traditional: str
    """The characters it is about, as a Traditional text prints them, without borders."""
    simplified: str
    value: str
    """What is right instead, as `Change` has it."""
    scope: Scope = Scope.EVERYWHERE
    article: str = ""
    """The article it is for, by the name that the caller gives it; none where it is everywhere."""
    position: Position | None = None
    """Where the characters stand, if it is for one place only."""
    reason: str = ""
    """Why, in the reader's words."""

    def __post_init__(self) -> None:
        length = len(self.simplified)
        lengths = {
            Change.CUT: len(self.value.replace("/", "")),
            Change.READING: len(self.value.split()),
            Change.FORM: len(self.value),
            Change.PRINTED: len(self.value),
        }
        if not length == len(self.traditional) == lengths.get(self.change, length) or not length:
            raise ValueError("A correction is as long as the characters it is about.")
        if self.scope is Scope.HERE and self.position is None:
            raise ValueError("A correction for one place has to name it.")

    def places_in(self, text: str) -> list[int]:
        """The offsets in a printed paragraph where its characters stand, in order."""
        if self.position is None:
            forms = {self.traditional, self.simplified}
            return sorted(offset for form in forms for offset in _found(text, form))
        # The characters are the anchor: in a text that has changed they stand elsewhere.
        stands = text.startswith((self.traditional, self.simplified), self.position.offset)
        return [self.position.offset] if stands else []


InForce = Callable[[Article, int], tuple[Correction, ...]]
"""The corrections that hold for a paragraph of an article, by its index."""


def no_corrections(article: Article, paragraph: int) -> tuple[Correction, ...]:
    """Nothing has been put right."""
    return ()


@dataclass(frozen=True, slots=True)
class Corrections:
    """All that a reader put right, in order; what was taken back can be done again."""

    done: tuple[Correction, ...] = ()
    undone: tuple[Correction, ...] = ()

    def with_one(self, correction: Correction) -> Corrections:
        """With one more."""
        return Corrections((*self.without(correction).done, correction))

    def without(self, correction: Correction) -> Corrections:
        """With one taken back, wherever it stands in the list."""
        return Corrections(tuple(one for one in self.done if one != correction), self.undone)

    def undo(self) -> Corrections:
        """With the last one taken back."""
        return Corrections(self.done[:-1], (*self.undone, *self.done[-1:]))

    def redo(self) -> Corrections:
        """With the one last taken back done again."""
        return Corrections((*self.done, *self.undone[-1:]), self.undone[:-1])

    def in_force(self, article: str, paragraph: int) -> tuple[Correction, ...]:
        """Those that hold for a paragraph, later ones last."""
        return tuple(one for one in self.done if _holds(one, article, paragraph))

    def to_json(self) -> str:
        """All of them as one JSON text."""
        return json.dumps([_plain(one) for one in self.done], ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Held:
    """What is in force in a document, as it is at one moment: an `InForce`."""

    document: Corrections = field(default_factory=Corrections)
    everywhere: Corrections = field(default_factory=Corrections)

    def __call__(self, article: Article, paragraph: int) -> tuple[Correction, ...]:
        """Those of a paragraph, those of the document last."""
        everywhere = self.everywhere.in_force(article.title, paragraph)
        return (*everywhere, *self.document.in_force(article.title, paragraph))


def from_json(text: str) -> Corrections:
    """What `to_json` wrote; nothing from an empty text. Raises KeyError, TypeError, ValueError."""
    return Corrections(tuple(_correction(**one) for one in json.loads(text or "[]")))


def places(correction: Correction, article: str, texts: Sequence[str]) -> Iterator[Position]:
    """The places that it changes in the printed paragraphs of an article."""
    for paragraph, text in enumerate(texts):
        if _holds(correction, article, paragraph):
            yield from (Position(paragraph, offset) for offset in correction.places_in(text))


def in_stretch(corrections: Iterable[Correction], start: int, end: int) -> tuple[Correction, ...]:
    """Those of a paragraph, as they hold for its characters [start, end) taken by themselves."""
    return tuple(
        replace(one, position=Position(at.paragraph, at.offset - start)) if at else one
        for one in corrections
        if (at := one.position) is None or start <= at.offset < end
    )


def offsets(change: Change, text: str, corrections: Iterable[Correction]) -> set[int]:
    """The characters of a printed paragraph about which corrections of this kind say something."""
    return {
        start + place
        for one in corrections
        if one.change is change
        for start in one.places_in(text)
        for place in range(len(one.simplified))
    }


def as_meant(text: str, corrections: Iterable[Correction]) -> str:
    """What the source meant to print where it has `text`; as long."""
    meant = text
    for one in corrections:
        if one.change is Change.PRINTED:
            for start in one.places_in(text):
                meant = meant[:start] + one.value + meant[start + len(one.value) :]
    return meant


def recut(words: Sequence[str], text: str, corrections: Iterable[Correction]) -> list[str]:
    """`words`, the cut of a paragraph, with corrected borders. `text` is printed, as long."""
    cuts = [one for one in corrections if one.change is Change.CUT]
    if not cuts:
        return list(words)
    borders = set(_borders(words))
    for cut in cuts:
        inner = _borders(cut.value.split("/"))
        for start in cut.places_in(text):
            borders.difference_update(range(start, start + inner[-1]))
            borders.update(start + border for border in inner)
    whole = "".join(words)
    return [whole[start:end] for start, end in pairwise(sorted(borders))]


def _borders(words: Sequence[str]) -> list[int]:
    borders = [0]
    for word in words:
        borders.append(borders[-1] + len(word))
    return borders


def _holds(correction: Correction, article: str, paragraph: int) -> bool:
    if correction.scope is Scope.EVERYWHERE:
        return True
    if correction.article != article:
        return False
    at = correction.position
    return correction.scope is Scope.ARTICLE or (at is not None and at.paragraph == paragraph)


def _found(text: str, characters: str) -> Iterator[int]:
    start = text.find(characters) if characters else -1
    while start >= 0:
        yield start
        start = text.find(characters, start + len(characters))


def _plain(correction: Correction) -> dict[str, object]:
    enums = {"change": correction.change.value, "scope": correction.scope.value}
    return {**asdict(correction), **enums}


def _correction(
    change: str, scope: str, position: dict[str, int] | None, **texts: str
) -> Correction:
    if not all(isinstance(text, str) for text in texts.values()):
        raise TypeError("The words of a correction are text.")
    place = Position(**position) if position else None
    return Correction(change=Change(change), scope=Scope(scope), position=place, **texts)
