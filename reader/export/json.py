"""Articles as JSON: everything that is known of them, in the command line's own form."""

from __future__ import annotations

import json
from collections.abc import Sequence

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
    opening = _dumped(head)[:-1]
    body = ",\n".join(_article(article) for article in articles)
    return f'{opening},\n"articles": [\n{body}\n]}}\n'.encode("utf-8", "backslashreplace")


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


def _article(article: AnnotatedArticle) -> str:
    title = "".join(word.printed for word in article.title.words)
    paragraphs = ",\n".join(_dumped(_paragraph(p)) for p in article.paragraphs)
    glosses = ",\n".join(_dumped(_gloss(*item)) for item in article.glosses.items())
    return (
        f'{{"title": {_dumped(title)},\n"paragraphs": [\n{paragraphs}\n],'
        f'\n"glosses": [\n{glosses}\n]}}'
    )


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
