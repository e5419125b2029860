"""What the commands share: the text they are given, and where their output goes."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from reader.documents.opening import open_document
from reader.engine import Engine, load_engine
from reader.files import STANDARD_STREAM, read_bytes, write_atomically
from reader.model import Document, Form

FORMS = [form.value for form in Form]

Commands = Any
"""What argparse returns from add_subparsers; the type has no public name."""


def add_source(command: argparse.ArgumentParser) -> None:
    """The arguments of a command that reads a text."""
    command.add_argument("file", metavar="FILE", help="a text file, or - for standard input")
    add_reading(command)


def add_reading(command: argparse.ArgumentParser) -> None:
    """How texts are read, and where the output goes."""
    add_output(command)
    command.add_argument(
        "--lines", action="store_true", help="take every line as a paragraph; repair nothing"
    )
    command.add_argument("--form", choices=FORMS, help="the form printed, where it is known")
    command.add_argument(
        "--encoding",
        metavar="NAME",
        default="utf-8",
        help="how a text's characters are written: auto finds it out (default: utf-8)",
    )


def add_output(command: argparse.ArgumentParser) -> None:
    """Where the output of a command goes."""
    command.add_argument("-o", "--output", metavar="OUT", default=STANDARD_STREAM)


def read(options: argparse.Namespace, traditional: Form) -> tuple[Engine, Document, bytes]:
    """The core, the document named, and its bytes. Raises FileError or UnreadableError."""
    data = read_bytes(options.file)
    engine = load_engine(traditional=traditional)
    form = Form(options.form) if options.form else None
    document = opened(
        engine, data, options.file, form, as_lines=options.lines, encoding=options.encoding
    )
    return engine, document, data


def opened(
    engine: Engine,
    data: bytes,
    file: str,
    form: Form | None,
    *,
    as_lines: bool,
    encoding: str = "utf-8",
) -> Document:
    """The document in the bytes of `file`. Raises UnreadableError."""
    name = "standard input" if file == STANDARD_STREAM else file
    return open_document(
        engine.scripts,
        data,
        name,
        form,
        as_lines=as_lines,
        encoding=encoding,
        is_word=engine.dictionary.__contains__,
    )


def write(target: str, text: str) -> None:
    """Put `text` where the output goes, whole or not at all. Raises FileError."""
    # Lone surrogates of the source pass through as they came.
    data = text.encode("utf-8", "surrogatepass")
    if target == STANDARD_STREAM:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        write_atomically(Path(target), data)
