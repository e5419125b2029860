"""Subtitles: what is said, one line an appearance, without times and styles."""

from __future__ import annotations

import re
import warnings

import pysubs2

from reader.documents.text import SourceText
from reader.documents.unreadable import UnreadableError
from reader.layout.glue import glue

_FORMATS = (
    ("vtt", re.compile(r"\ufeff?WEBVTT")),
    ("ass", re.compile(r"\ufeff?\s*\[Script Info\]", re.IGNORECASE)),
    ("srt", re.compile(r"\ufeff?\s*\d+\s*\n\s*\d+:\d\d:\d\d[,.]\d+\s*-->")),
)


def format_of(text: str) -> str | None:
    """Which format of subtitles `text` begins like."""
    head = text[:400].replace("\r\n", "\n")
    return next((name for name, start in _FORMATS if start.match(head)), None)


def read(source: SourceText, name: str, kind: str) -> SourceText:
    """The text of subtitles. Raises UnreadableError."""
    try:
        with warnings.catch_warnings():
            # What it cannot make sense of it warns of, and reads on.
            warnings.simplefilter("ignore")
            file = pysubs2.SSAFile.from_string("\n".join(source.lines), format_=kind)
    except (pysubs2.Pysubs2Error, ValueError, IndexError, KeyError, OverflowError) as error:
        raise UnreadableError("{}: these subtitles are damaged.", name) from error
    lines = tuple(_one_line(event.plaintext) for event in file if not event.is_comment)
    if not any(lines):
        raise UnreadableError("{}: there is no text in it.", name)
    return SourceText(lines, source.encoding, settled=True)


def _one_line(text: str) -> str:
    whole = ""
    for part in text.split("\n"):
        part = part.strip()
        whole += (glue(whole, part) if whole and part else "") + part
    return whole
