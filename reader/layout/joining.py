"""Whether two lines belong to one paragraph, and how they are put together."""

from __future__ import annotations

import re

_LATIN_END = re.compile(r"[A-Za-z0-9À-ɏ,.;:!?)\]%'\"’”]$")
_LATIN_START = re.compile(r"[A-Za-z0-9À-ɏ(\[$€£#'\"‘“]")


def glue(a: str, b: str) -> str:
    """What stands between two lines once they are one: a blank between Latin words."""
    spaced = _LATIN_END.search(a) and _LATIN_START.match(b)
    return " " if spaced and re.search(r"[A-Za-z]", a[-1] + b[:1]) else ""
