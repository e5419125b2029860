"""What doubts are worth: calibrated on the even sentences, held against the odd ones."""

from __future__ import annotations

from collections.abc import Iterable

from benchmarks.table import row


def curve(what: str, places: Iterable[tuple[int, float, bool]]) -> None:
    """Of the places marked how many are wrong, of the wrong ones how many are marked.

    A place is the number of its sentence, its confidence (1 where it bears no doubt) and whether
    what is shown is right.
    """
    places = list(places)
    for name, rest in (("even", 0), ("odd", 1)):
        half = [(sure, right) for number, sure, right in places if number % 2 == rest]
        wrong = [sure for sure, right in half if not right]
        marked = [right for sure, right in half if sure < 1]
        row(
            f"{what}, {name} sentences",
            f"{marked.count(False)} of {len(marked)} wrong",
            f"of the wrong ones {sum(sure < 1 for sure in wrong)} of {len(wrong)} marked",
        )
        for confidence in sorted({sure for sure, _ in half if sure < 1}):
            group = [right for sure, right in half if sure == confidence]
            row(
                f"    confidence {confidence:.2f}",
                f"{group.count(True) / len(group):.0%} right",
                f"of {len(group)}",
            )
