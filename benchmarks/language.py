"""How right it is: `python -m benchmarks.language`, over the gold data, beside the naive way."""

from __future__ import annotations

import sys

from benchmarks import audit, conversion, readings, words
from benchmarks.naive import Naive
from benchmarks.ours import Ours
from benchmarks.texts import GOLD


def main() -> int:
    """Print the whole table."""
    if not GOLD.exists():
        print("The gold data is not here; nothing can be measured.")
        return 0
    ours, naive = Ours(), Naive()
    words.measure(ours, naive)
    conversion.measure(ours)
    audit.measure(ours)
    readings.measure(ours)
    return 0


if __name__ == "__main__":
    sys.exit(main())
