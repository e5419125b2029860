"""The second front end: everything the core can do, for scripts and terminals."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any

from reader.documents.opening import open_document
from reader.documents.text import UnreadableError
from reader.engine import Engine, export_html, load_engine
from reader.files import STANDARD_STREAM, FileError, read_bytes, write_atomically
from reader.gloss import Gloss
from reader.model import Document, Form, Paragraph, Script, Word

FORMS = [form.value for form in Form]
BAD_INPUT = 2


def main(arguments: Sequence[str]) -> int:
    """Run one command; the exit status is 0, 1 (nothing found) or 2 (bad input, said in words)."""
    options = parser().parse_args(arguments)
    try:
        return int(options.command(options))
    except (FileError, UnreadableError) as problem:
        return _refuse(str(problem))
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
    _add_annotate(commands)
    _add_convert(commands)
    _add_export(commands)
    _add_look_up(commands)
    return top


Commands = Any
"""What argparse returns from add_subparsers; the type has no public name."""


def _add_annotate(commands: Commands) -> None:
    command = commands.add_parser("annotate", help="cut a text into words, with readings")
    _add_source(command)
    command.add_argument("--json", action="store_true", help="one JSON object a paragraph")
    command.add_argument(
        "--traditional",
        choices=["tw", "hk"],
        default="tw",
        help="the Traditional form of a Simplified text (default: tw)",
    )
    command.set_defaults(command=annotate)


def _add_convert(commands: Commands) -> None:
    command = commands.add_parser("convert", help="write a text in another form")
    _add_source(command)
    command.add_argument("--to", choices=FORMS, required=True, help="mainland, Taiwan, Hong Kong")
    command.set_defaults(command=convert)


def _add_export(commands: Commands) -> None:
    command = commands.add_parser("export", help="write the annotated text to a file")
    _add_source(command)
    command.add_argument("--format", choices=["html"], default="html")
    command.add_argument("--script", choices=[script.value for script in Script])
    command.set_defaults(command=export)


def _add_look_up(commands: Commands) -> None:
    command = commands.add_parser("lookup", help="say what a word means")
    command.add_argument("word", metavar="WORD")
    command.add_argument("--json", action="store_true")
    command.add_argument("-o", "--output", metavar="OUT", default=STANDARD_STREAM)
    command.set_defaults(command=look_up)


def _add_source(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", help="a text file, or - for standard input")
    command.add_argument("-o", "--output", metavar="OUT", default=STANDARD_STREAM)
    command.add_argument(
        "--lines", action="store_true", help="take every line as a paragraph; repair nothing"
    )
    command.add_argument("--form", choices=FORMS, help="the form printed, where it is known")


def annotate(options: argparse.Namespace) -> int:
    """`fanjian annotate`: the words of a text."""
    engine, document, _ = _read(options, Form(options.traditional))
    show = _as_json if options.json else _as_text
    words = engine.annotator(document.form)
    _write(
        options.output,
        "".join(
            show(document, number, paragraph, words(paragraph)) + "\n"
            for number, paragraph in document.paragraphs()
        ),
    )
    return 0


def convert(options: argparse.Namespace) -> int:
    """`fanjian convert`: the text in another form, a paragraph a line."""
    to = Form(options.to)
    engine, document, _ = _read(options, to if to is not Form.CN else Form.TW)
    words = engine.annotator(document.form)
    lines: list[str] = []
    previous = 1
    for number, paragraph in document.paragraphs():
        lines += [""] * (number - previous)
        lines.append(engine.convert(words(paragraph), document.form, to))
        previous = number
    _write(options.output, "\n".join(lines) + "\n")
    return 0


def export(options: argparse.Namespace) -> int:
    """`fanjian export`: the annotated text as a file."""
    engine, document, data = _read(options, Form.TW)
    script = Script(options.script) if options.script else document.form.script
    _write(options.output, export_html(engine, document, document.articles[0], script, data))
    return 0


def look_up(options: argparse.Namespace) -> int:
    """`fanjian lookup`: glossary and dictionary; exit status 1 where neither has the word."""
    found = load_engine().look_up(options.word)
    if options.json:
        _write(options.output, json.dumps(asdict(found), ensure_ascii=False) + "\n")
    elif found or found.parts:
        _write(options.output, "".join(f"{line}\n" for line in _explanation(found)))
    else:
        print(f"fanjian: {options.word}: no entry.", file=sys.stderr)
    return 0 if found else 1


def _read(options: argparse.Namespace, traditional: Form) -> tuple[Engine, Document, bytes]:
    data = read_bytes(options.file)
    engine = load_engine(traditional=traditional)
    form = Form(options.form) if options.form else None
    name = "standard input" if options.file == STANDARD_STREAM else options.file
    return engine, open_document(engine.scripts, data, name, form, as_lines=options.lines), data


def _as_json(document: Document, number: int, paragraph: Paragraph, words: Sequence[Word]) -> str:
    record = {
        "article": number,
        "role": paragraph.role.value,
        "text": paragraph.text,
        "form": document.form.value,
        "words": [_word(word) for word in words],
    }
    return json.dumps(record, ensure_ascii=False)


def _word(word: Word) -> dict[str, object]:
    return {
        "start": word.start,
        "end": word.end,
        "printed": word.printed,
        "traditional": word.traditional,
        "simplified": word.simplified,
        "pinyin": list(word.pinyin),
        "in_dictionary": word.in_dictionary,
    }


def _as_text(document: Document, number: int, paragraph: Paragraph, words: Sequence[Word]) -> str:
    said = " ".join("".join(word.pinyin) or word.printed for word in words if word.printed.strip())
    return f"{'/'.join(word.printed for word in words)}\n{said}\n"


def _explanation(found: Gloss) -> Iterator[str]:
    if found.term:
        term = found.term
        yield f"{term.traditional} {term.simplified} {term.pinyin}  {term.gloss}"
    for entry in [*found.entries, *(entry for part in found.parts for entry in part)]:
        yield f"{entry.traditional} {entry.simplified} {entry.pinyin}"
        yield from (f"  {sense}" for sense in entry.senses)


def _write(target: str, text: str) -> None:
    # Lone surrogates of the source pass through as they came.
    data = text.encode("utf-8", "surrogatepass")
    if target == STANDARD_STREAM:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        write_atomically(Path(target), data)


def _refuse(sentence: str) -> int:
    print(f"fanjian: {sentence}", file=sys.stderr)
    return BAD_INPUT


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "annotate": annotate,
    "convert": convert,
    "export": export,
    "lookup": look_up,
}
