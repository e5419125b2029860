"""Where a finding about a whole paragraph stands in the lines of its source."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from reader.audit.finding import Finding
from reader.model import Paragraph


def in_source(
    findings: Sequence[Finding], paragraphs: Sequence[Paragraph], lines: Sequence[str]
) -> list[Finding]:
    """Findings about `paragraphs`, counted from 1, as findings about the `lines` of the source.

    One that reaches over a seam ends behind its line.
    """
    moved = (_moved(each, paragraphs[each.line - 1], lines) for each in findings)
    return sorted(moved, key=lambda finding: (finding.line, finding.start))


def _moved(finding: Finding, paragraph: Paragraph, lines: Sequence[str]) -> Finding:
    seams = [seam.at for seam in paragraph.seams]
    nth = bisect_right(seams, finding.start)
    begin, end = [*pairwise([0, *seams, len(paragraph.text)])][nth]
    piece, number = paragraph.text[begin:end], paragraph.lines[nth]
    # The paragraph has the line without its indentation, perhaps with a blank before a Latin word.
    indentation = lines[number - 1].find(piece.strip()) - (len(piece) - len(piece.lstrip()))
    start = finding.start - begin + indentation
    return replace(finding, line=number, start=start, end=start + len(finding.printed))
