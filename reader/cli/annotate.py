"""`fanjian annotate`: the words of a text, in both scripts, with readings."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence

from reader.cli.source import Commands, add_source, read, write
from reader.export.record import word_record
from reader.model import Document, Form, Paragraph, Word


def add(commands: Commands) -> None:
    """Declare the command."""
    command = commands.add_parser("annotate", help="cut a text into words, with readings")
    add_source(command)
    command.add_argument("--json", action="store_true", help="one JSON object a paragraph")
    command.add_argument(
        "--traditional",
        choices=["tw", "hk"],
        default="tw",
        help="the Traditional form of a Simplified text (default: tw)",
    )
    command.set_defaults(command=run)


def run(options: argparse.Namespace) -> int:
    """Do it; returns the exit status."""
    engine, document, _ = read(options, Form(options.traditional))
    show = _as_json if options.json else _as_text
    words = engine.annotator(document.form)
    write(
        options.output,
        "".join(
            show(document, number, paragraph, words(paragraph)) + "\n"
            for number, paragraph in document.paragraphs()
        ),
    )
    return 0


def _as_json(document: Document, number: int, paragraph: Paragraph, words: Sequence[Word]) -> str:
    record = {
        "article": number,
        "role": paragraph.role.value,
        "text": paragraph.text,
        "form": document.form.value,
        "words": [word_record(word) for word in words],
    }
    return json.dumps(record, ensure_ascii=False)


def _as_text(document: Document, number: int, paragraph: Paragraph, words: Sequence[Word]) -> str:
    said = " ".join("".join(word.pinyin) or word.printed for word in words if word.printed.strip())
    return f"{'/'.join(word.printed for word in words)}\n{said}\n"
