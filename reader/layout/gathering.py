"""Lines to paragraphs: what goes on is put together, across the end of a page too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from reader.layout.glue import glue
from reader.layout.joining import clues_of, weigh
from reader.layout.lines import Line
from reader.layout.marks import is_rule
from reader.layout.style import Style
from reader.model import Clue, Paragraph, Role, Seam
from reader.watch import Watch, unwatched, watched

_PAGE_END = (Role.PAGE_NUMBER, Role.RUNNING_HEAD)
_PASSED_OVER = (*_PAGE_END, Role.FURNITURE, Role.CAPTION)
"""What may stand in the middle of a paragraph without ending it."""

_LONGEST = 20_000
"""Characters after which nothing more is put to a paragraph: no one writes such a one."""
_REMEMBERED = 400
"""Characters at the end of a paragraph that tell whether it is finished."""


def gather(
    lines: Sequence[Line], roles: Mapping[int, Role], style: Style, watch: Watch = unwatched
) -> list[Paragraph]:
    """The paragraphs of `lines`; those with a role (by number) stay by themselves."""
    found: list[Paragraph] = []
    at: int | None = None
    previous: Line | None = None
    broken = False
    for line in watched(lines, watch, every=500):
        role = roles.get(line.number)
        if role or is_rule(line.text) or not line.text:
            found.append(Paragraph(line.quote + line.text, role or Role.BODY, (line.number,)))
            broken = broken or role in _PAGE_END
            at = at if role in _PASSED_OVER else None
            continue
        clues: tuple[Clue, ...] = ()
        if at is not None and previous is not None and len(found[at].text) < _LONGEST:
            clues = clues_of(found[at].text[-_REMEMBERED:], previous, line, style, broken)
        if at is not None and weigh(clues):
            found[at] = extended(found[at], line, clues)
        else:
            at = len(found)
            text = f"{line.quote} {line.text}" if line.quote else line.text
            found.append(Paragraph(text, Role.BODY, (line.number,), apart=clues))
        previous, broken = line, False
    return found


def extended(paragraph: Paragraph, line: Line, clues: tuple[Clue, ...]) -> Paragraph:
    """`paragraph` with `line` put behind it."""
    between = glue(paragraph.text, line.text)
    seam = Seam(len(paragraph.text) + len(between), clues)
    return replace(
        paragraph,
        text=paragraph.text + between + line.text,
        lines=(*paragraph.lines, line.number),
        seams=(*paragraph.seams, seam),
    )
