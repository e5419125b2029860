"""`fanjian export`: the annotated text as a file."""

from __future__ import annotations

import argparse

from reader.cli.source import Commands, add_source, read, write
from reader.engine import export_html
from reader.model import Form, Script


def add(commands: Commands) -> None:
    """Declare the command."""
    command = commands.add_parser("export", help="write the annotated text to a file")
    add_source(command)
    command.add_argument("--format", choices=["html"], default="html")
    command.add_argument("--script", choices=[script.value for script in Script])
    command.set_defaults(command=run)


def run(options: argparse.Namespace) -> int:
    """Do it; returns the exit status."""
    engine, document, data = read(options, Form.TW)
    script = Script(options.script) if options.script else document.form.script
    write(options.output, export_html(engine, document, document.articles[0], script, data))
    return 0
