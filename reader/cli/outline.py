"""`fanjian outline`: the articles of a text, with the role and the lines of each paragraph."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator

from reader.cli.source import Commands, add_source, read, write
from reader.model import Document, Form, Paragraph


def add(commands: Commands) -> None:
    """Declare the command."""
    command = commands.add_parser("outline", help="say what each line of a text is")
    add_source(command)
    command.add_argument("--json", action="store_true")
    command.set_defaults(command=run)


def run(options: argparse.Namespace) -> int:
    """Do it; returns the exit status."""
    _, document, _ = read(options, Form.TW)
    if options.json:
        text = json.dumps(as_values(document), ensure_ascii=False)
    else:
        text = "\n".join(_as_text(document))
    write(options.output, text + "\n")
    return 0


def as_values(document: Document) -> dict[str, object]:
    """The outline as plain values; lines count from 1."""
    return {
        "articles": [
            {
                "title": article.title,
                "paragraphs": [
                    {"role": p.role.value, "lines": list(p.lines), "text": p.text}
                    for p in article.paragraphs
                ],
            }
            for article in document.articles
        ],
        "rest": [{"role": p.role.value, "lines": list(p.lines)} for p in document.rest],
    }


def _as_text(document: Document) -> Iterator[str]:
    for article in document.articles:
        yield article.title
        yield from map(_line, article.paragraphs)
        yield ""
    yield from map(_line, document.rest)


def _line(paragraph: Paragraph) -> str:
    numbers = ",".join(map(str, paragraph.lines))
    seams = "; ".join(clue.reason for seam in paragraph.seams for clue in seam.clues)
    return f"  {numbers:>9}  {paragraph.role.value:12} {paragraph.text}" + (
        f"  [{seams}]" if seams else ""
    )
