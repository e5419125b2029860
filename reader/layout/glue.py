"""What stands between two lines once they are one."""

from __future__ import annotations

import re

LATIN = "A-Za-zÀ-ɏ"
"""Letters of Latin words, as the inside of a character class."""

_LATIN_END = re.compile(rf"[{LATIN}0-9,.;:!?)\]%'\"’”]$")
_LATIN_START = re.compile(rf"[{LATIN}0-9(\[$€£#'\"‘“]")


def glue(a: str, b: str) -> str:
    """A blank between Latin words, else nothing."""
    spaced = _LATIN_END.search(a) and _LATIN_START.match(b)
    return " " if spaced and re.search(f"[{LATIN}]", a[-1] + b[:1]) else ""
