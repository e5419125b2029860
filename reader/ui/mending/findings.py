"""What of an audit is still open, once the reader has accepted and refused."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

from reader.corrections import Change, Correction, Scope
from reader.model import Position, Word
from reader.ui.mending.auditing import PlacedFinding
from reader.ui.reading.marks import Mark, MarkKind
from reader.ui.reasons import said


def settling(placed: PlacedFinding, value: str, article: str) -> Correction:
    """Says that the source meant `value` there. Raises ValueError if it is longer or shorter."""
    finding = placed.finding
    return Correction(
        Change.PRINTED,
        finding.printed,
        finding.printed,
        value,
        Scope.HERE,
        article,
        placed.position,
        said(finding.reason),
    )


def is_refusal(correction: Correction) -> bool:
    """Whether it says that the source is right as it is."""
    return correction.change is Change.PRINTED and correction.value == correction.traditional


class OpenFindings:
    """Findings that nobody has settled yet, in the order of the text."""

    def __init__(
        self,
        findings: Iterable[PlacedFinding] = (),
        corrections: Iterable[Correction] = (),
        article: str = "",
    ) -> None:
        settled = {
            (one.position, one.traditional)
            for one in corrections
            if one.change is Change.PRINTED and one.article == article
        }
        self.all = tuple(
            each for each in findings if (each.position, each.finding.printed) not in settled
        )
        self._in: dict[int, list[PlacedFinding]] = defaultdict(list)
        for each in self.all:
            self._in[each.position.paragraph].append(each)

    def alike(self, placed: PlacedFinding) -> list[PlacedFinding]:
        """All that propose the same for the same."""
        same = (placed.finding.printed, placed.finding.proposed)
        return [each for each in self.all if (each.finding.printed, each.finding.proposed) == same]

    def at(self, position: Position) -> PlacedFinding | None:
        """The one that begins there."""
        here = self._in.get(position.paragraph, ())
        return next((each for each in here if each.position == position), None)

    def touching(self, start: Position, end: int) -> PlacedFinding | None:
        """The first one about characters from `start` to the offset `end`."""
        here = self._in.get(start.paragraph, ())
        return next(
            (each for each in here if each.position.offset < end and start.offset < each.end), None
        )

    def marks(self, paragraph: int, words: Sequence[Word]) -> list[Mark]:
        """The words of a paragraph, or of a part of it, that they are about."""
        if paragraph not in self._in:
            return []
        starts, ends = [word.start for word in words], [word.end for word in words]
        marks = (
            Mark(
                MarkKind.FINDING,
                bisect_right(ends, each.position.offset),
                bisect_left(starts, each.end),
            )
            for each in self._in[paragraph]
        )
        return [mark for mark in marks if mark.first < mark.last]
