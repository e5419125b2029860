"""How high the pieces of a page are, and so where each begins: those not yet seen as is likely."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate


class Heights:
    """The heights of pieces below each other, in pixels, each in one script or in two.

    Kept as a Fenwick tree, so that a novel's pieces move as fast as a note's: node n holds the
    sum of the n & -n heights that end with the nth.
    """

    def __init__(self, margin: int, likely: Iterable[int] = (), gap: int | None = None) -> None:
        self._margin = margin
        """Above the first piece, and below the last."""
        self._gap = gap
        """Below each pair, if its pieces stand below each other and not side by side."""
        self._heights: list[int] = []
        self._sums = [0]
        self.extend(likely)

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def put(self, index: int, heights: Sequence[int]) -> None:
        """The piece `index` is so high in each script that is shown."""
        height = max(heights) if self._gap is None else sum(heights) + self._gap
        more, self._heights[index] = height - self._heights[index], height
        node = index + 1
        while more and node < len(self._sums):
            self._sums[node] += more
            node += node & -node

    def extend(self, likely: Iterable[int]) -> None:
        """There are more pieces, so high in one script as is likely."""
        if (gap := self._gap) is not None:
            likely = (2 * height + gap for height in likely)
        first = len(self._sums)
        self._heights.extend(likely)
        tops = list(accumulate(self._heights, initial=0))
        self._sums += [tops[node] - tops[node & (node - 1)] for node in range(first, len(tops))]

    @property
    def whole(self) -> int:
        """The height of all pieces with the margins."""
        return self.top(len(self)) + self._margin

    def top(self, index: int) -> int:
        """Where the piece `index` begins."""
        top, node = self._margin, index
        while node:
            top += self._sums[node]
            node &= node - 1
        return top

    def index_at(self, y: float) -> int:
        """The piece at a height; the nearest if there is none."""
        above, room = 0, y - self._margin
        for bit in reversed(range(len(self).bit_length())):
            node = above + (1 << bit)
            if node <= len(self) and self._sums[node] <= room:
                above, room = node, room - self._sums[node]
        return max(0, min(above, len(self) - 1))
