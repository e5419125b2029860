"""The command line: which commands there are, and how bad input is said."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib.metadata import version

from reader.cli import annotate, audit, convert, export, lookup, outline
from reader.export.formats import Exporter
from reader.export.wording import ENGLISH, Wording
from reader.fault import Fault

BAD_INPUT = 2
INTERRUPTED = 130
"""What shells report of a command that was ended by Ctrl+C."""
_COMMANDS = (annotate, audit, convert, export, lookup, outline)


def in_english_only(language: str) -> Wording:
    """Whatever is asked for."""
    return ENGLISH


def main(
    arguments: Sequence[str],
    paint_pdf: Exporter | None = None,
    worded: Callable[[str], Wording] = in_english_only,
) -> int:
    """Run one command; the exit status is 0, 1 (nothing found) or 2 (bad input, said in words).

    PDF is painted by the page, which this front end does not know: `paint_pdf` does it. Nor does
    it know other languages than English: `worded` does.
    """
    known = argparse.Namespace(paint_pdf=paint_pdf, worded=worded)
    options = parser().parse_args(arguments, known)
    try:
        return int(options.command(options))
    except Fault as problem:
        return _refuse(str(problem))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output has seen enough; nothing more may be flushed at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as problem:
        return _refuse(f"{problem.filename or 'Writing'}: {problem.strerror or problem}.")


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    top = argparse.ArgumentParser(
        prog="fanjian",
        description="Read Chinese in Traditional and Simplified script.",
        epilog="fanjian [FILE…] without a command opens the window.",
    )
    top.add_argument("--version", action="version", version=f"%(prog)s {version('fanjian')}")
    commands = top.add_subparsers(required=True, metavar="COMMAND")
    for command in _COMMANDS:
        command.add(commands)
    return top


def _refuse(sentence: str) -> int:
    print(f"fanjian: {sentence}", file=sys.stderr)
    return BAD_INPUT
