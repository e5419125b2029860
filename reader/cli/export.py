"""`fanjian export`: the annotated text as a file, in every format there is."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from functools import partial
from pathlib import Path

from reader.cli.export_job import Outcome, Wishes, export_file
from reader.cli.progress import Progress
from reader.cli.source import Commands, add_reading
from reader.export.formats import FORMATS, Format, format_named
from reader.export.options import OtherScript, Ruby, Table
from reader.files import STANDARD_STREAM, FileError
from reader.model import Form, Script, Standard

_SURE = 0.8
"""How sure everything has to be with --strict alone."""
_LANGUAGES = ("en", "zh-Hant", "zh-Hans")
_DOUBTS_LEFT = 1
_FAILED = 2


def add(commands: Commands) -> None:
    """Declare the command."""
    command = commands.add_parser("export", help="write the annotated text to a file")
    command.add_argument("files", metavar="FILE", nargs="+", help="a text, or - for standard input")
    add_reading(command)
    command.add_argument(
        "--format",
        choices=[each.name for each in FORMATS],
        help="default: as OUT is called, else html",
    )
    _add_choices(command)
    _add_contents(command)
    _add_running(command)
    command.set_defaults(command=run)


def _add_choices(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--script", choices=[each.value for each in Script], help="default: as printed"
    )
    command.add_argument(
        "--other",
        choices=[each.value for each in OtherScript],
        default=OtherScript.SWITCHED.value,
        help="how the other script is given (default: behind a switch, where a format has one)",
    )
    command.add_argument(
        "--traditional", choices=["tw", "hk"], default="tw", help="of a Simplified text"
    )
    command.add_argument("--ruby", choices=[each.value for each in Ruby], default=Ruby.PINYIN.value)
    command.add_argument(
        "--standard",
        choices=[each.value for each in Standard],
        default=Standard.MAINLAND.value,
        help="whose readings where they differ (default: mainland)",
    )
    command.add_argument(
        "--language",
        choices=_LANGUAGES,
        default=_LANGUAGES[0],
        help="of headings and of what the file says of itself (default: en)",
    )
    command.add_argument("--vertical", action="store_true", help="columns, in an EPUB book")


def _add_contents(command: argparse.ArgumentParser) -> None:
    command.add_argument("--no-glossary", action="store_true", help="leave out the list of terms")
    command.add_argument("--word-list", action="store_true", help="add a list of all words")
    command.add_argument(
        "--shelf",
        action="store_true",
        help="with what your shelf keeps of the text: corrections, notes, highlights, the day",
    )
    command.add_argument("--no-notes", action="store_true", help="leave out notes and highlights")
    command.add_argument("--no-doubts", action="store_true", help="do not mark what may be wrong")
    command.add_argument("--both-directions", action="store_true", help="two Anki cards a word")
    command.add_argument(
        "--table",
        choices=[each.value for each in Table],
        default=Table.WORDS.value,
        help="what TSV and CSV have a row for",
    )
    command.add_argument(
        "--article",
        type=int,
        action="append",
        metavar="N",
        help="only this article, counted from 1; may be given again (default: all)",
    )
    command.add_argument(
        "--date", type=date.fromisoformat, metavar="YYYY-MM-DD", help="the day it was read"
    )


def _add_running(command: argparse.ArgumentParser) -> None:
    command.add_argument("--jobs", type=int, default=1, metavar="N", help="files at the same time")
    command.add_argument(
        "--strict",
        type=float,
        nargs="?",
        const=_SURE,
        metavar="CONFIDENCE",
        help=f"exit with 1 where anything is less sure than this (default: {_SURE})",
    )


def run(options: argparse.Namespace) -> int:
    """Do it; returns the exit status: 0, 1 (doubts left open, with --strict) or 2 (failed)."""
    kind = _format(options)
    wishes = _wishes(options, kind)
    targets = _targets(options, kind)
    status = 0
    progress = Progress(len(targets), sys.stderr if sys.stderr.isatty() else None)
    for outcome in _outcomes(wishes, targets, options.jobs, progress):
        progress.one_done()
        status = max(status, _say(outcome, is_strict=options.strict is not None))
    return status


def _format(options: argparse.Namespace) -> Format:
    if options.format:
        return format_named(options.format)
    suffix = Path(options.output).suffix.lower()
    of_suffix = {each.suffix: each for each in FORMATS}
    # Plain text comes after the other formats of its suffix.
    return of_suffix.get(suffix, FORMATS[0])


def _wishes(options: argparse.Namespace, kind: Format) -> Wishes:
    if kind.is_painted and options.paint_pdf is None:
        raise FileError("PDF is painted by the window's page, which is not there.")
    return Wishes(
        write=options.paint_pdf if kind.is_painted else kind.write,
        script=Script(options.script) if options.script else None,
        other=OtherScript(options.other),
        ruby=Ruby(options.ruby),
        has_glossary=not options.no_glossary,
        has_word_list=options.word_list,
        has_notes=not options.no_notes,
        has_doubts=not options.no_doubts,
        is_vertical=options.vertical,
        has_both_directions=options.both_directions,
        table=Table(options.table),
        traditional=Form(options.traditional),
        form=Form(options.form) if options.form else None,
        encoding=options.encoding,
        as_lines=options.lines,
        standard=Standard(options.standard),
        worded=partial(options.worded, options.language),
        is_from_shelf=options.shelf,
        articles=tuple(options.article or ()),
        read_on=options.date,
        strictness=options.strict or 0.0,
    )


def _targets(options: argparse.Namespace, kind: Format) -> list[tuple[str, str]]:
    """(source, target) of each file. Raises FileError where two would meet."""
    files, output = options.files, options.output
    if len(files) == 1 and not Path(output).is_dir():
        return [(files[0], output)]
    if not Path(output).is_dir():
        raise FileError("{}: several files need a folder to be written to.", output)
    found: dict[str, str] = {}
    for name in files:
        stem = "standard input" if name == STANDARD_STREAM else Path(name).stem
        target = str(Path(output) / f"{stem}{kind.suffix}")
        if target in found:
            raise FileError(
                "{}: both {} and {} would be written to it.", target, found[target], name
            )
        found[target] = name
    return [(name, target) for target, name in found.items()]


def _outcomes(
    wishes: Wishes, targets: Sequence[tuple[str, str]], jobs: int, progress: Progress
) -> Iterator[Outcome]:
    """In the order of the files."""
    if min(jobs, len(targets)) <= 1:
        for name, target in targets:
            yield export_file(wishes, name, target, progress.watch)
        return
    with ProcessPoolExecutor(min(jobs, len(targets))) as processes:
        running = [processes.submit(export_file, wishes, *each) for each in targets]
        for future in running:
            yield future.result()


def _say(outcome: Outcome, *, is_strict: bool) -> int:
    if outcome.failure:
        print(f"fanjian: {outcome.failure}", file=sys.stderr)
        return _FAILED
    if is_strict and outcome.doubts:
        print(f"fanjian: {outcome.name}: {outcome.doubts} doubts are open.", file=sys.stderr)
        return _DOUBTS_LEFT
    return 0
