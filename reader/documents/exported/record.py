"""The record inside an exported file: what its page cannot show. It may come from anywhere."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from reader.corrections import Change, Correction, Scope
from reader.documents.unreadable import UnreadableError
from reader.model import Form, GivenReading, Position, Role, Term

_VERSION = 1
_MOST = 1_000
"""Of notes, terms or corrections in an article: more would only hold everything up."""


@dataclass(frozen=True, slots=True)
class RecordedParagraph:
    """One paragraph."""

    role: Role
    seen: str
    """The fingerprint of what the page shows of it; nothing in a file that is no page."""
    text: str | None
    """As printed; None where the page shows just that."""
    readings: tuple[GivenReading, ...] | None
    """None where the page shows them."""


@dataclass(frozen=True, slots=True)
class RecordedNote:
    """A note, or a highlight if it says nothing."""

    start: Position
    end: Position
    text: str


@dataclass(frozen=True, slots=True)
class RecordedArticle:
    """One article. Positions name paragraphs by their index in it."""

    title: str
    seen: str
    """The fingerprint of the title, where the page shows it besides the paragraphs."""
    paragraphs: tuple[RecordedParagraph, ...]
    terms: tuple[Term, ...]
    corrections: tuple[Correction, ...]
    notes: tuple[RecordedNote, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """All of it."""

    title: str
    form: Form
    articles: tuple[RecordedArticle, ...]


def parse(text: str | bytes, name: str) -> Record:
    """The record that `text` is. Raises UnreadableError, with `name` in the message."""
    try:
        found = json.loads(text)
        if found["version"] != _VERSION:
            raise UnreadableError("{}: a later version of this program has made it.", name)
        origin = found["provenance"]
        articles = tuple(_article(each) for each in found["articles"])
        return Record(_text(origin["title"]), Form(origin["form"]), articles)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UnreadableError("{}: this is not what this program has exported.", name) from error


def _article(found: Mapping[str, Any]) -> RecordedArticle:
    title = _text(found["title"])
    return RecordedArticle(
        title,
        _text(found.get("seen", "")),
        tuple(_paragraph(each) for each in found["paragraphs"]),
        tuple(_terms(found.get("glosses", []))),
        tuple(_correction(each, title) for each in found.get("corrections", [])[:_MOST]),
        tuple(_note(each) for each in found.get("notes", [])[:_MOST]),
    )


def _paragraph(found: Mapping[str, Any]) -> RecordedParagraph:
    text = _text(found["text"]) if "text" in found else None
    readings = None
    if "words" in found:
        readings = tuple(_of_words(found["words"]))
    elif "said" in found:
        readings = tuple(_of_said(found["said"]))
    return RecordedParagraph(Role(found["role"]), _text(found.get("seen", "")), text, readings)


def _of_words(words: list[Mapping[str, Any]]) -> Iterator[GivenReading]:
    for word in words:
        if len(word["pinyin"]) == len(word["printed"]):
            yield from _syllables(_number(word["start"]), word["pinyin"])


def _of_said(said: list[list[Any]]) -> Iterator[GivenReading]:
    for start, syllables in said:
        yield from _syllables(_number(start), _text(syllables).split(" "))


def _syllables(start: int, syllables: list[str]) -> Iterator[GivenReading]:
    for offset, syllable in enumerate(syllables, start):
        if syllable:
            yield GivenReading(offset, offset + 1, _text(syllable))


def _terms(found: list[Mapping[str, Any]]) -> Iterator[Term]:
    for gloss in [each for each in found if each["term"]][:_MOST]:
        term, headword = gloss["term"], (gloss["traditional"], gloss["simplified"])
        values = (*headword, term["pinyin"], term["gloss"], term["note"])
        yield Term(*map(_text, values))


def _correction(found: Mapping[str, Any], article: str) -> Correction:
    scope = Scope(found["scope"])
    position = found["position"]
    return Correction(
        Change(found["change"]),
        _text(found["traditional"]),
        _text(found["simplified"]),
        _text(found["value"]),
        scope,
        "" if scope is Scope.EVERYWHERE else article,
        _position(position) if position is not None else None,
        _text(found["reason"]),
    )


def _note(found: Mapping[str, Any]) -> RecordedNote:
    return RecordedNote(_position(found["start"]), _position(found["end"]), _text(found["text"]))


def _position(found: Mapping[str, Any]) -> Position:
    return Position(_number(found["paragraph"]), _number(found["offset"]))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("This should be text.")
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or value < 0:
        raise TypeError("This should be a number.")
    return value
