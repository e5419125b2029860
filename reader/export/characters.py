"""Which characters a file may hold."""

from __future__ import annotations

import json
import re

_NONCHARACTERS = "".join(
    chr(plane << 16 | 0xFFFE) + chr(plane << 16 | 0xFFFF) for plane in range(17)
)
_NOT_FOR_FILES = re.compile(
    f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef{_NONCHARACTERS}]"
)
"""Controls, lone surrogates and noncharacters: markup may not hold them, not even escaped."""


def carried(text: str) -> str:
    """`text` with U+FFFD for each character that a file cannot carry."""
    return _NOT_FOR_FILES.sub("\N{REPLACEMENT CHARACTER}", text)


def escaped_in_json(text: str) -> str:
    """JSON that can stand in any file, with all its characters."""
    return _NOT_FOR_FILES.sub(lambda found: json.dumps(found[0])[1:-1], text)
