"""Puts together what a page shows and what its record knows.

The page is the truth: a paragraph that somebody has changed since it was exported comes as it
stands there, and so does one that somebody added.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from reader.corrections import Correction
from reader.documents.exported.record import Record, RecordedArticle, RecordedNote
from reader.fingerprints import fingerprint
from reader.model import Article, GivenReading, Paragraph, Position, Role


class SeenLine(NamedTuple):
    """A paragraph as a page shows it."""

    text: str
    role: Role | None = None
    readings: tuple[GivenReading, ...] = ()


@dataclass(slots=True)
class RestoredArticle:
    """An article of the page, and what its record says of it."""

    recorded: RecordedArticle
    paragraphs: list[Paragraph] = field(default_factory=list)
    places: dict[int, int] = field(default_factory=dict)
    """Index of a paragraph in the record → its index in the article."""

    @property
    def article(self) -> Article:
        """As it is read."""
        return Article(self.recorded.title, tuple(self.paragraphs))

    def notes(self) -> Iterator[RecordedNote]:
        """Those whose paragraphs are still there."""
        for note in self.recorded.notes:
            start, end = self._placed(note.start), self._placed(note.end)
            if start and end and start <= end:
                yield replace(note, start=start, end=end)

    def corrections(self) -> Iterator[Correction]:
        """Those whose paragraphs are still there."""
        for one in self.recorded.corrections:
            if one.position is None:
                yield one
            elif place := self._placed(one.position):
                yield replace(one, position=place)

    def _placed(self, position: Position) -> Position | None:
        paragraph = self.places.get(position.paragraph)
        if paragraph is None or position.offset > len(self.paragraphs[paragraph].text):
            return None
        return Position(paragraph, position.offset)


def restored(seen: Iterable[SeenLine], record: Record) -> list[RestoredArticle]:
    """The articles of `record` with the paragraphs that are `seen`, in their order."""
    return _Restoring(record).articles(seen)


def as_recorded(record: Record) -> list[RestoredArticle]:
    """The articles of a record that says everything itself."""
    seen = (
        SeenLine(paragraph.text or "", paragraph.role, paragraph.readings or ())
        for article in record.articles
        for paragraph in article.paragraphs
    )
    return restored(seen, record)


class _Restoring:
    """Walks along the page and the record together."""

    def __init__(self, record: Record) -> None:
        self._articles = [RestoredArticle(article) for article in record.articles]
        self._order = [
            (number, paragraph)
            for number, article in enumerate(record.articles)
            for paragraph in range(len(article.paragraphs))
        ]
        self._known: dict[str, list[int]] = {}
        for at, (a, p) in enumerate(self._order):
            known = record.articles[a].paragraphs[p]
            self._known.setdefault(known.seen or fingerprint(known.text or ""), []).append(at)
        self._titles: dict[str, list[int]] = {}
        for number, article in enumerate(record.articles):
            if article.seen:
                self._titles.setdefault(article.seen, []).append(number)
        self._next = self._article = self._number = 0

    def articles(self, seen: Iterable[SeenLine]) -> list[RestoredArticle]:
        for line in seen:
            if not line.text.strip():
                continue
            at = self._find(line)
            if at is not None:
                self._next = at + 1
                self._article, paragraph = self._order[at]
                self._take(line, paragraph)
            elif (title := self._title(line)) is not None:
                self._article = title
            elif self._articles:
                self._put(line.text, line.role or Role.BODY, line.readings)
        return self._articles

    def _find(self, line: SeenLine) -> int | None:
        places = self._known.get(fingerprint(line.text), [])
        index = bisect_left(places, self._next)
        return places[index] if index < len(places) else None

    def _title(self, line: SeenLine) -> int | None:
        """Which article begins here, if the page says its title and no paragraph of it does."""
        numbers = self._titles.get(fingerprint(line.text), [])
        index = bisect_left(numbers, self._article)
        if index == len(numbers) or self._articles[numbers[index]].paragraphs:
            return None
        return numbers[index]

    def _take(self, line: SeenLine, number: int) -> None:
        into = self._articles[self._article]
        known = into.recorded.paragraphs[number]
        text = line.text if known.text is None else known.text
        readings = line.readings if known.readings is None else known.readings
        into.places[number] = len(into.paragraphs)
        self._put(text, known.role, readings)

    def _put(self, text: str, role: Role, readings: tuple[GivenReading, ...]) -> None:
        """What is not in the record belongs to the article before it."""
        self._number += 1
        paragraph = Paragraph(text, role, (self._number,), readings=readings)
        self._articles[self._article].paragraphs.append(paragraph)
