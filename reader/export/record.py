"""Annotations as plain records: the form in which the command line and JSON files give them."""

from __future__ import annotations

import json

from reader.corrections import Correction
from reader.export.annotated import AnnotatedArticle, AnnotatedNote, Headword
from reader.export.provenance import Provenance
from reader.gloss import Gloss
from reader.model import Entry, Position, Term, Word

Record = dict[str, object]

FORMAT = "fanjian"
VERSION = 1
"""Of the schema in docs/formats.md; raised when a reader of the old one would fail."""


def head_record(provenance: Provenance, doubts: int) -> Record:
    """What stands before the articles."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "provenance": _provenance(provenance, doubts),
    }


def word_record(word: Word) -> Record:
    """`word` as JSON has it; `doubts` only where there are any."""
    record: Record = {
        "start": word.start,
        "end": word.end,
        "printed": word.printed,
        "traditional": word.traditional,
        "simplified": word.simplified,
        "pinyin": list(word.pinyin),
        "in_dictionary": word.in_dictionary,
    }
    if word.doubts:
        record["doubts"] = [
            {
                "kind": doubt.kind.value,
                "candidates": list(doubt.candidates),
                "confidence": doubt.confidence,
                "reason": str(doubt.reason),
            }
            for doubt in word.doubts
        ]
    return record


def gloss_record(headword: Headword, gloss: Gloss) -> Record:
    """What a headword means."""
    traditional, simplified = headword
    return {
        "traditional": traditional,
        "simplified": simplified,
        "term": term_record(gloss.term) if gloss.term else None,
        "entries": [_entry(entry) for entry in gloss.entries],
    }


def term_record(term: Term) -> Record:
    """A glossary's term, beside its headword."""
    return {"pinyin": term.pinyin, "gloss": term.gloss, "note": term.note}


def note_records(article: AnnotatedArticle) -> list[Record]:
    """What its reader noted."""
    return [_note(note) for note in article.notes]


def correction_records(article: AnnotatedArticle) -> list[Record]:
    """What its reader put right."""
    return [_correction(one) for one in article.corrections]


def dumped(value: object) -> str:
    """`value` as JSON on one line."""
    return json.dumps(value, ensure_ascii=False)


def _provenance(provenance: Provenance, doubts: int) -> Record:
    return {
        "title": provenance.title,
        "source": provenance.source,
        "sha256": provenance.sha256,
        "read_on": provenance.read_on.isoformat() if provenance.read_on else None,
        "form": provenance.form.value,
        "converted": provenance.converted.value,
        "corrections": [one.said() for one in provenance.corrections],
        "doubts": doubts,
        "versions": dict(sorted(provenance.versions.items())),
    }


def _entry(entry: Entry) -> Record:
    return {
        "traditional": entry.traditional,
        "simplified": entry.simplified,
        "pinyin": entry.pinyin,
        "senses": list(entry.senses),
    }


def _note(note: AnnotatedNote) -> Record:
    return {"start": _position(note.start), "end": _position(note.end), "text": note.text}


def _correction(one: Correction) -> Record:
    return {
        "change": one.change.value,
        "traditional": one.traditional,
        "simplified": one.simplified,
        "value": one.value,
        "scope": one.scope.value,
        "position": _position(one.position) if one.position else None,
        "reason": one.reason,
    }


def _position(position: Position) -> Record:
    return {"paragraph": position.paragraph, "offset": position.offset}
