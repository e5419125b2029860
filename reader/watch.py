"""Long work that can be watched, and stopped half-way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")
Watch = Callable[[float], None]
"""Told how much is done, from 0 to 1; it stops the work by raising StoppedError."""


class StoppedError(Exception):
    """Whoever watches wants no more of it."""


def unwatched(share: float) -> None:
    """Nobody looks."""


def stage(watch: Watch, start: float, end: float) -> Watch:
    """What watches one stage of the work, which goes from `start` to `end` of the whole."""
    return lambda share: watch(start + share * (end - start))


def stages(watch: Watch, sizes: Sequence[int]) -> Iterator[Watch]:
    """What watches each of several stages, which take as long as `sizes` say."""
    whole, done = sum(sizes) or 1, 0
    for size in sizes:
        yield stage(watch, done / whole, (done + size) / whole)
        done += size


def watched(items: Sequence[T], watch: Watch, every: int = 1) -> Iterator[T]:
    """`items`, told one after the other, or one in `every`."""
    for number, item in enumerate(items):
        if number % every == 0:
            watch(number / len(items))
        yield item
    watch(1.0)
