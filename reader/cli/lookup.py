"""`fanjian lookup`: what glossary and dictionary say of a word."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict

from reader.cli.source import Commands, add_output, write
from reader.engine import load_engine
from reader.gloss import Gloss


def add(commands: Commands) -> None:
    """Declare the command."""
    command = commands.add_parser("lookup", help="say what a word means")
    command.add_argument("word", metavar="WORD")
    command.add_argument("--json", action="store_true")
    add_output(command)
    command.set_defaults(command=run)


def run(options: argparse.Namespace) -> int:
    """Do it; returns the exit status, 1 where neither has the word."""
    found = load_engine().look_up(options.word)
    if options.json:
        write(options.output, json.dumps(asdict(found), ensure_ascii=False) + "\n")
    elif found or found.parts:
        write(options.output, "".join(f"{line}\n" for line in _explanation(found)))
    else:
        print(f"fanjian: {options.word}: no entry.", file=sys.stderr)
    return 0 if found else 1


def _explanation(found: Gloss) -> Iterator[str]:
    if found.term:
        term = found.term
        yield f"{term.traditional} {term.simplified} {term.pinyin}  {term.gloss}"
    for entry in [*found.entries, *(entry for part in found.parts for entry in part)]:
        yield f"{entry.traditional} {entry.simplified} {entry.pinyin}"
        yield from (f"  {sense}" for sense in entry.senses)
