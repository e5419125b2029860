"""Where the pieces of a page begin, beside sums made anew each time."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.reading.heights import Heights

MARGIN = 13
PIXELS = st.integers(0, 90)


@given(st.lists(PIXELS, min_size=1, max_size=60), st.lists(st.tuples(st.integers(0), PIXELS)))
def test_pieces_stand_below_each_other(likely: list[int], changes: list[tuple[int, int]]) -> None:
    heights = Heights(MARGIN, likely[:7])
    heights.extend(likely[7:])
    for piece, height in changes:
        likely[piece % len(likely)] = height
        heights.put(piece % len(likely), [height])
    tops = list(accumulate(likely, initial=MARGIN))
    assert [heights.top(index) for index in range(len(tops))] == tops
    assert heights.whole == tops[-1] + MARGIN
    for y in range(-20, heights.whole + 20, 7):
        nearest = max(0, min(bisect_right(tops, y) - 1, len(likely) - 1))
        assert heights.index_at(y) == nearest


def test_a_pair_below_each_other_is_as_high_as_both_and_the_gap() -> None:
    heights = Heights(MARGIN, [10, 20], gap=5)
    assert heights.top(2) == MARGIN + 25 + 45
    heights.put(0, [11, 12])
    assert heights.top(1) == MARGIN + 28
