"""What a file of ours brings along for its reader: corrections, meanings, notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from reader.corrections import Change, Correction, Corrections, Scope
from reader.documents.exported.finding import exported_in
from reader.documents.exported.record import RecordedNote
from reader.documents.exported.restoring import RestoredArticle
from reader.documents.unreadable import UnreadableError
from reader.model import Term

_MOST = 2_000
"""Corrections: each is looked for in each paragraph."""
IsKnown = Callable[[Term], bool]
"""Whether the reader's own glossaries say the same of a term."""


@dataclass(frozen=True, slots=True)
class Brought:
    """All of it, for one document."""

    corrections: Corrections = field(default_factory=Corrections)
    notes: Mapping[int, tuple[RecordedNote, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    """By the index of their article."""

    def __bool__(self) -> bool:
        return bool(self.corrections.done or self.notes)


def brought_in(data: bytes, name: str, is_known: IsKnown) -> Brought:
    """What the file `data` tells; terms that are not known here become corrected meanings."""
    try:
        found = exported_in(data, name)
    except UnreadableError:
        return Brought()
    return _brought(found.articles, is_known) if found else Brought()


def _brought(kept: Sequence[RestoredArticle], is_known: IsKnown) -> Brought:
    given = dict.fromkeys(_glosses(kept, is_known))
    made = dict.fromkeys(one for each in kept for one in each.corrections())
    # What somebody put right by hand comes before what a glossary says.
    found = [*(one for one in given if one not in made), *made]
    corrections = Corrections(tuple(found[-_MOST:]))
    notes = {index: tuple(each.notes()) for index, each in enumerate(kept)}
    return Brought(corrections, {index: its for index, its in notes.items() if its})


def _glosses(articles: Sequence[RestoredArticle], is_known: IsKnown) -> Iterator[Correction]:
    corrected = {
        one.simplified
        for each in articles
        for one in each.recorded.corrections
        if one.change is Change.GLOSS
    }
    for each in articles:
        for term in each.recorded.terms:
            if term.simplified in corrected or is_known(term):
                continue
            if len(term.traditional) == len(term.simplified):
                yield _gloss(term)


def _gloss(term: Term) -> Correction:
    """In force in all of the document that brings it, and only there."""
    return Correction(
        Change.GLOSS,
        term.traditional,
        term.simplified,
        term.gloss,
        Scope.EVERYWHERE,
        reason=term.note,
    )
