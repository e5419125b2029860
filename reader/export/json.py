"""Articles as JSON: everything that is known of them, in the command line's own form."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from reader.export.annotated import AnnotatedArticle, AnnotatedParagraph, doubts_in
from reader.export.options import ExportOptions
from reader.export.provenance import NOTICE, Provenance
from reader.export.record import Record, word_record
from reader.gloss import Gloss
from reader.model import Entry, Term

FORMAT = "fanjian"
VERSION = 1
"""Of the schema in docs/formats.md; raised when a reader of the old one would fail."""


def to_json(
    articles: Sequence[AnnotatedArticle], options: ExportOptions, provenance: Provenance
) -> bytes:
    """One object, see docs/formats.md; a paragraph a line, so that versions can be compared."""
    head = {
        "format": FORMAT,
        "version": VERSION,
        "provenance": _provenance(provenance, doubts_in(articles)),
        "notice": NOTICE,
    }
    pieces = chain([_dumped(head)[:-1], ',\n"articles": [\n'], _articles(articles), ["\n]}\n"])
    return b"".join(piece.encode("utf-8", "backslashreplace") for piece in pieces)


def _articles(articles: Sequence[AnnotatedArticle]) -> Iterator[str]:
    for number, article in enumerate(articles):
        title = "".join(word.printed for word in article.title.words)
        yield ",\n" * bool(number)
        yield f'{{"title": {_dumped(title)},\n"paragraphs": [\n'
        yield from _lines(_paragraph(paragraph) for paragraph in article.paragraphs)
        yield '\n],\n"glosses": [\n'
        yield from _lines(_gloss(*item) for item in article.glosses.items())
        yield "\n]}"


def _lines(records: Iterable[Record]) -> Iterator[str]:
    for number, record in enumerate(records):
        yield ",\n" * bool(number) + _dumped(record)


def _provenance(provenance: Provenance, doubts: int) -> Record:
    return {
        "title": provenance.title,
        "source": provenance.source,
        "sha256": provenance.sha256,
        "read_on": provenance.read_on.isoformat() if provenance.read_on else None,
        "form": provenance.form.value,
        "converted": provenance.converted.value,
        "corrections": list(provenance.corrections),
        "doubts": doubts,
        "versions": dict(sorted(provenance.versions.items())),
    }


def _paragraph(paragraph: AnnotatedParagraph) -> Record:
    return {
        "role": paragraph.role.value,
        "text": "".join(word.printed for word in paragraph.words),
        "words": [word_record(word) for word in paragraph.words],
    }


def _gloss(headword: tuple[str, str], gloss: Gloss) -> Record:
    traditional, simplified = headword
    return {
        "traditional": traditional,
        "simplified": simplified,
        "term": _term(gloss.term) if gloss.term else None,
        "entries": [_entry(entry) for entry in gloss.entries],
    }


def _term(term: Term) -> Record:
    return {"pinyin": term.pinyin, "gloss": term.gloss, "note": term.note}


def _entry(entry: Entry) -> Record:
    return {
        "traditional": entry.traditional,
        "simplified": entry.simplified,
        "pinyin": entry.pinyin,
        "senses": list(entry.senses),
    }


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
