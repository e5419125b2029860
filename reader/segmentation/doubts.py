"""Where words may begin and end otherwise: a character that goes with either neighbour."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from math import log

from reader.model import Doubt, DoubtKind, Reason

# How often the border shown is right where the other cut is up to that many nats less likely, in
# the even sentences of gsd_dev and the learners' by the rule of succession (docs/decisions).
_CURVE = ((0.5, 0.30), (1.0, 0.67), (2.0, 0.82))
_REASON = Reason("another cut is almost as likely")


def border_doubts(
    cut: Sequence[str], printed: str, counts: Mapping[str, int]
) -> Iterator[tuple[int, Doubt]]:
    """The doubts of the words in `cut`, by their index, with the other cut as it is printed."""
    starts: list[int] = []
    for at, shift, confidence in _doubtful(cut, counts):
        starts = starts or [0, *accumulate(map(len, cut))]
        start, border, end = starts[at : at + 3]
        other = f"{printed[start : border + shift]}/{printed[border + shift : end]}"
        doubt = Doubt(DoubtKind.BORDER, (other,), confidence, _REASON)
        yield at, doubt
        yield at + 1, doubt


def _doubtful(words: Sequence[str], counts: Mapping[str, int]) -> Iterator[tuple[int, int, float]]:
    """Each border that may stand a character to the left (-1) or right (1) instead.

    Gives the index of the word before it, the shift, and how likely it is right as it is.
    """
    for at, (left, right) in enumerate(pairwise(words)):
        if len(left) > 1 and left[-1] + right in counts:
            others = left[:-1], left[-1] + right
            shift = -1
        elif len(right) > 1 and left + right[0] in counts:
            others = left + right[0], right[1:]
            shift = 1
        else:
            continue
        seen = [counts.get(word) for word in (left, right, *others)]
        if confidence := _confidence(seen):
            yield at, shift, confidence


def _confidence(seen: Sequence[int | None]) -> float:
    """How likely the first two are right beside the last two, by their counts; 0 if surely."""
    if not all(seen):
        return 0.0
    left, right, other_left, other_right = (log(count) for count in seen if count)
    margin = left + right - other_left - other_right
    return next((confidence for most, confidence in _CURVE if margin < most), 0.0)
