"""What the audit says of a place in a source."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from reader.model import Reason


class Kind(Enum):
    """What seems to have happened."""

    CONVERSION = "conversion"
    """A converter chose the wrong one of several characters."""
    LEFT_OVER = "left_over"
    """A character of the other script was left standing."""
    INCONSISTENT = "inconsistent"
    """One word is spelt in two ways, neither of them wrong."""
    TYPO = "typo"
    OCR = "ocr"
    """Characters that look alike were taken for one another."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A place that should be looked at; the text itself is never changed."""

    line: int
    """Counted from 1, in the decoded source."""
    start: int
    """Offset in the line, in characters."""
    end: int
    printed: str
    proposed: str
    kind: Kind
    confidence: float
    """How likely the proposal is right, from 0 to 1, as measured by the benchmark."""
    reason: Reason
