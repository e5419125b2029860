"""Spellings of one word: no reader needs to be told which of them stands there."""

from __future__ import annotations

from functools import lru_cache

from reader.script.tables import rows


def is_variant(one: str, other: str) -> bool:
    """Whether two forms of a word differ at most in variants of characters."""
    return len(one) == len(other) and all(map(_same, one, other))


def _same(one: str, other: str) -> bool:
    groups = _groups()
    return one == other or (one in groups and groups[one] == groups.get(other))


@lru_cache(maxsize=1)
def _groups() -> dict[str, int]:
    groups = [group for (line,) in rows("variants.txt") for group in line.split()]
    return {character: number for number, group in enumerate(groups) for character in group}
