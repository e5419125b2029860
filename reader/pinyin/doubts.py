"""How far what the network heard can be trusted, and what is said where it can't."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Doubt, DoubtKind, Reason

_RIGHT_FROM = ((0.999, 0.985), (0.99, 0.92), (0.94, 0.85), (0.7, 0.8), (0.0, 0.75))
"""The network's share of a reading, from high to low, and how many such readings are right.

Measured on the even lines of CPP's dev half; the odd ones agree (`make bench-language`). The
shares themselves promise too much.
"""

_CONTESTED = 0.45
"""How many of them CPP reads as the dictionary does; plain prose has fewer of them."""
_DOUBTFUL = 0.9
_CANDIDATE = 0.01

_LIKELY = Reason("other readings are likely here too")
_READ_OTHERWISE = Reason("the dictionary also reads it otherwise than {}")
_OF_A_NAME = Reason("the surname is said in several ways; only its bearer knows")
_UNUSUAL = Reason("another reading of a character is usual in such words")


def heard(shares: dict[str, float], shown: str) -> tuple[Doubt, ...]:
    """The doubt about a single character that the network decided, if there is one."""
    confidence = calibrated(shares.get(shown, 0))
    if confidence >= _DOUBTFUL:
        return ()
    others = [said for said, share in shares.items() if said != shown and share > _CANDIDATE]
    return doubt(others, confidence, _LIKELY)


def among(shown: str, others: Sequence[str], share: float) -> tuple[Doubt, ...]:
    """The doubt about a word that the dictionary reads in several ways."""
    confidence = calibrated(share)
    if confidence >= _DOUBTFUL:
        return ()
    return doubt(others, confidence, _READ_OTHERWISE.about(shown))


def of_name(others: Sequence[str]) -> tuple[Doubt, ...]:
    """The doubt about a name whose surname is said in several ways (乐: Lè, Yuè)."""
    return doubt(others, 0.5, _OF_A_NAME)


def of_contested(others: Sequence[str]) -> tuple[Doubt, ...]:
    """The doubt about a rare word that dictionary and network read differently."""
    return doubt(others, _CONTESTED, _UNUSUAL)


def doubt(others: Sequence[str], confidence: float, reason: Reason) -> tuple[Doubt, ...]:
    """One doubt, if there is anything else that it could be."""
    return (Doubt(DoubtKind.READING, tuple(others), confidence, reason),) if others else ()


def calibrated(share: float) -> float:
    """How likely a reading is right to which the network gives `share`."""
    return next(right for least, right in _RIGHT_FROM if share >= least)
