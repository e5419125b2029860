"""How high the pieces of a page are, and so where each begins: those not yet seen as is likely."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate


class Heights:
    """The heights of pieces below each other, in pixels, each in one script or in two.

    `total` makes changes felt.
    """

    def __init__(self, margin: int, likely: Iterable[int] = (), gap: int | None = None) -> None:
        self._margin = margin
        """Above the first piece, and below the last."""
        self._gap = gap
        """Below each pair, if its pieces stand below each other and not side by side."""
        self._heights: list[int] = []
        self._tops: list[int] = []
        self.extend(likely)

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def put(self, index: int, heights: Sequence[int]) -> None:
        """The piece `index` is so high in each script that is shown."""
        self._heights[index] = max(heights) if self._gap is None else sum(heights) + self._gap

    def extend(self, likely: Iterable[int]) -> None:
        """There are more pieces, so high in one script as is likely."""
        if (gap := self._gap) is not None:
            likely = (2 * height + gap for height in likely)
        self._heights.extend(likely)
        self.total()

    def total(self) -> None:
        """Put the pieces below each other anew."""
        self._tops = list(accumulate(self._heights, initial=self._margin))

    @property
    def whole(self) -> int:
        """The height of all pieces with the margins."""
        return self._tops[-1] + self._margin

    def top(self, index: int) -> int:
        """Where the piece `index` begins."""
        return self._tops[index]

    def index_at(self, y: float) -> int:
        """The piece at a height; the nearest if there is none."""
        return max(0, min(bisect_right(self._tops, y) - 1, len(self._heights) - 1))
