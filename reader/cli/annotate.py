"""`fanjian annotate`: the words of a text, in both scripts, with readings."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence

from reader.cli.source import Commands, add_source, read, write
from reader.export.record import word_record
from reader.model import Document, Form, Paragraph, Standard, Word
from reader.pinyin.options import ReadingOptions, Spelling
from reader.pinyin.writing import ReadingWriter


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
    _add_reading_options(command)
    command.set_defaults(command=run)


def _add_reading_options(command: argparse.ArgumentParser) -> None:
    group = command.add_argument_group("readings")
    group.add_argument(
        "--pinyin",
        choices=[spelling.value for spelling in Spelling],
        default=Spelling.MARKS.value,
        help="how readings are written (default: marks)",
    )
    group.add_argument("--by-syllable", action="store_true", help="ruǎn jiàn, not ruǎnjiàn")
    group.add_argument(
        "--standard",
        choices=[standard.value for standard in Standard],
        default=Standard.MAINLAND.value,
        help="whose readings where they differ (default: mainland)",
    )
    group.add_argument("--sandhi", action="store_true", help="tones as they change when spoken")
    group.add_argument("--capitals", action="store_true", help="for names and sentences")
    group.add_argument("--spell-numbers", action="store_true", help="28.9: èrshíbā diǎn jiǔ")


def run(options: argparse.Namespace) -> int:
    """Do it; returns the exit status."""
    engine, document, _ = read(options, Form(options.traditional))
    show = _as_json if options.json else _as_text
    words = engine.annotator(document.form)
    writer, wanted = ReadingWriter(engine.dictionary), _reading_options(options)

    def shown(number: int, paragraph: Paragraph) -> str:
        annotated = words(paragraph)
        return show(document, number, paragraph, annotated, writer.written(annotated, wanted))

    lines = (shown(number, paragraph) + "\n" for number, paragraph in document.everything())
    write(options.output, "".join(lines))
    return 0


def _reading_options(options: argparse.Namespace) -> ReadingOptions:
    return ReadingOptions(
        standard=Standard(options.standard),
        spelling=Spelling(options.pinyin),
        is_by_word=not options.by_syllable,
        has_sandhi=options.sandhi,
        has_capitals=options.capitals,
        spells_numbers=options.spell_numbers,
    )


def _as_json(
    document: Document,
    number: int,
    paragraph: Paragraph,
    words: Sequence[Word],
    said: Sequence[str],
) -> str:
    """`pinyin` is the dictionary's, a syllable a character; `said` is as the options write it."""
    record = {
        "article": number,
        "role": paragraph.role.value,
        "text": paragraph.text,
        "form": document.form.value,
        "words": [
            word_record(word) | ({"said": line} if line != word.printed else {})
            for word, line in zip(words, said, strict=True)
        ],
    }
    return json.dumps(record, ensure_ascii=False)


def _as_text(
    document: Document,
    number: int,
    paragraph: Paragraph,
    words: Sequence[Word],
    said: Sequence[str],
) -> str:
    line = " ".join(written.strip() for written in said if written.strip())
    return f"{'/'.join(word.printed for word in words)}\n{line}\n"
