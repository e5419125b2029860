"""Plain text: bytes to lines, with the encoding said where it can be known."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


class UnreadableError(Exception):
    """The bytes are no text that can be read; the message is one sentence for a person."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """The characters of a file, exactly as it has them, cut at its line ends."""

    lines: tuple[str, ...]
    encoding: str


def decode(data: bytes, name: str) -> SourceText:
    """The text in `data`, UTF-8 unless a byte order mark says otherwise.

    Raises UnreadableError, with `name` in the message.
    """
    encoding = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "utf-8")
    if encoding != "utf-16" and len(_BINARY.findall(data[:4096])) > len(data[:4096]) / 50:
        raise UnreadableError(f"{name}: this is not a text file.")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableError(
            f"{name}: this is not UTF-8 text (byte {error.start} does not fit)."
        ) from error
    if not text.strip():
        raise UnreadableError(f"{name}: there is no text in it.")
    return SourceText(lines_of(text), encoding.removesuffix("-sig"))


def lines_of(text: str) -> tuple[str, ...]:
    """The lines of `text`, without their ends; a last line end opens no further line."""
    # Three quick passes: one pattern would hold the window up on a long text.
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return tuple(lines[:-1] if lines[-1] == "" else lines)
