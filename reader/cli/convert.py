"""`fanjian convert`: a text in another form, a paragraph a line."""

from __future__ import annotations

import argparse

from reader.cli.source import FORMS, Commands, add_source, read, write
from reader.model import Form


def add(commands: Commands) -> None:
    """Declare the command."""
    command = commands.add_parser("convert", help="write a text in another form")
    add_source(command)
    command.add_argument("--to", choices=FORMS, required=True, help="mainland, Taiwan, Hong Kong")
    command.set_defaults(command=run)


def run(options: argparse.Namespace) -> int:
    """Do it; returns the exit status."""
    to = Form(options.to)
    engine, document, _ = read(options, to if to is not Form.CN else Form.TW)
    words = engine.annotator(document.form)
    lines: list[str] = []
    previous = 1
    for number, paragraph in document.paragraphs():
        lines += [""] * (number - previous)
        lines.append(engine.convert(words(paragraph), document.form, to))
        previous = number
    write(options.output, "\n".join(lines) + "\n")
    return 0
