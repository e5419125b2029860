"""Mistakes that a text quotes in order to speak of them: 「太后」變成了「太後」."""

from __future__ import annotations

from collections.abc import Sequence

from reader.audit.finding import Finding, Kind

_OPENING, _CLOSING = "「『“‘《", "」』”’》"
_NEAR = 200
"""Characters."""


def without_examples(findings: Sequence[Finding], line: str) -> list[Finding]:
    """The findings in a line without the mistakes that it quotes.

    A converter writes a word always in the same way. Where a line quotes a wrong form and has the
    right one near it, somebody set them side by side, and what else it quotes is an example too.
    """
    quoted = [each for each in findings if _is_quoted(each, line)]
    if any(_stands_corrected(each, line) for each in quoted):
        return [each for each in findings if not _is_quoted(each, line)]
    return list(findings)


def _is_quoted(finding: Finding, line: str) -> bool:
    before = line[max(finding.start - _NEAR, 0) : finding.start]
    opened, closed = (sum(map(before.count, marks)) for marks in (_OPENING, _CLOSING))
    return finding.kind is Kind.CONVERSION and opened > closed


def _stands_corrected(finding: Finding, line: str) -> bool:
    near = line[max(finding.start - _NEAR, 0) : finding.end + _NEAR]
    return len(finding.proposed) > 1 and finding.proposed in near
