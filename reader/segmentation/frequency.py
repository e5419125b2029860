"""How common words are: to which of the common ones a word belongs, by jieba's counts."""

from __future__ import annotations

from collections.abc import Mapping

BANDS = (1_000, 3_000, 10_000, 30_000)
"""So many words are at least as common. Nobody learns from the rank 1,780 or 5,247."""


class Frequency:
    """Knows the band of each word, all Simplified."""

    def __init__(self, counts: Mapping[str, int]) -> None:
        """`counts` says how often words occur in some large corpus."""
        self._counts = counts
        ordered = sorted(counts.values(), reverse=True)
        self._least = {band: ordered[band - 1] for band in BANDS if band <= len(ordered)}

    def band_of(self, simplified: str) -> int | None:
        """The narrowest of BANDS that a word is in; None for one that is rarer, or too new."""
        count = self._counts.get(simplified, 0)
        return next((band for band, least in self._least.items() if count >= least), None)
