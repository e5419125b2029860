"""One spelling for all characters that a search holds to be the same: 研發 and 研发, 衞 and 衛."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

_AT_ONCE = 100_000
"""Characters that are folded in one step; meanwhile no other thread can do anything."""
_WIDE = range(0xFF01, 0xFF5F)
_WIDE_TO_ASCII = 0xFEE0
_CASED = range(0x41, 0x250)


class Folding:
    """Folds text; its length is kept, so that what is found folded stands there as printed."""

    def __init__(self, simplified: Mapping[int, str]) -> None:
        """`simplified` has the code points of characters that have a simpler form, and that."""
        self._table = {point: _last(simplified, chr(point)) for point in simplified}
        self._table |= {point: _lower(chr(point)) for point in _CASED}
        self._table |= {point: _lower(chr(point - _WIDE_TO_ASCII)) for point in _WIDE}

    def fold(self, text: str) -> str:
        """`text` in folded characters."""
        slices = (text[start : start + _AT_ONCE] for start in range(0, len(text), _AT_ONCE))
        return "".join(part.translate(self._table) for part in slices)


def _last(simplified: Mapping[int, str], character: str) -> str:
    """Where the chain of forms ends: 裏 → 里, also by way of 裡."""
    seen = {character}
    while (simpler := simplified.get(ord(character), character)) not in seen:
        character = simpler
        seen.add(character)
    return character


def _lower(character: str) -> str:
    plain = unicodedata.normalize("NFKC", character.lower())
    return plain if len(plain) == 1 else character
