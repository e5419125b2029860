"""`fanjian convert`: a text in another form, a paragraph a line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from reader.cli.source import FORMS, Commands, add_source, read, write
from reader.engine import Engine
from reader.model import Form, Word


def add(commands: Commands) -> None:
    """Declare the command."""
    command = commands.add_parser("convert", help="write a text in another form")
    add_source(command)
    command.add_argument("--to", choices=FORMS, required=True, help="mainland, Taiwan, Hong Kong")
    command.add_argument(
        "--regional",
        action="store_true",
        help="what things are called there, too (软件 as 軟體); each change is said",
    )
    command.add_argument(
        "--keep",
        metavar="WORD",
        action="append",
        default=[],
        help="a word that stays with --regional, in Simplified",
    )
    command.set_defaults(command=run)


def converted(
    engine: Engine, words: Sequence[Word], printed: Form, options: argparse.Namespace
) -> str:
    """A paragraph in the form asked for, with that region's words where they are asked for."""
    to = Form(options.to)
    if not options.regional:
        return engine.convert(words, printed, to)
    text, at = "", 0
    for change in engine.regional.in_region(words, printed, to, options.keep):
        print(f"{change.original} → {change.text}: {change.reason}", file=sys.stderr)
        text += engine.convert(words[at : change.at], printed, to) + change.text
        at = change.at + 1
    return text + engine.convert(words[at:], printed, to)


def run(options: argparse.Namespace) -> int:
    """Do it; returns the exit status."""
    to = Form(options.to)
    engine, document, _ = read(options, to if to is not Form.CN else Form.TW)
    words = engine.annotator(document.form)
    lines: list[str] = []
    previous = 1
    for number, paragraph in document.everything():
        lines += [""] * (number != previous)
        lines.append(converted(engine, words(paragraph), document.form, options))
        previous = number
    write(options.output, "\n".join(lines) + "\n")
    return 0
