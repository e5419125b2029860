"""How figures are printed: what, ours, theirs, and the ratio between them."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence


def measured(work: Callable[[], object], times: int = 1) -> list[float]:
    """The seconds that `work` took, each of `times` times."""
    seconds = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return seconds


def milliseconds(seconds: Sequence[float]) -> str:
    """Median and 95th percentile."""
    ordered = sorted(seconds)
    p95 = ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))]
    return f"{statistics.median(ordered) * 1000:.1f} ms (p95 {p95 * 1000:.1f})"


def row(what: str, figure: str, beside: str = "") -> None:
    """One line of the table."""
    print(f"{what:<52} {figure:<28} {beside}", flush=True)
