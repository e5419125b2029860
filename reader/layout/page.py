"""From the lines of a source to articles of whole paragraphs, each with its role."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.layout.titles import title_of
from reader.model import Article, Paragraph, Role

_END_OF_SENTENCE = "。！？!?…；;”」』）)"
_LONGEST_HEADING = 40


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a source, put in order."""

    articles: tuple[Article, ...]
    rest: tuple[Paragraph, ...] = ()
    """What belongs to no article, as it stands in the source."""


def as_printed(lines: Sequence[str]) -> Page:
    """One article with every line, blank ones too, as a paragraph of its own."""
    paragraphs = tuple(Paragraph(line, Role.BODY, (n,)) for n, line in enumerate(lines, 1))
    return Page((Article(title_of(paragraphs), paragraphs),))


def lay_out(lines: Sequence[str]) -> Page:
    """The articles of a plain text: a headline first, then paragraphs, one a line."""
    paragraphs = tuple(_paragraphs(lines))
    return Page((Article(title_of(paragraphs), paragraphs),))


def _paragraphs(lines: Sequence[str]) -> Iterator[Paragraph]:
    seen_headline = False
    for number, line in enumerate(lines, 1):
        if text := line.strip():
            after_gap = number > 1 and not lines[number - 2].strip()
            role = _role(text, after_gap) if seen_headline else Role.HEADLINE
            if role is Role.HEADLINE and len(text) > _LONGEST_HEADING * 2:
                role = Role.BODY
            seen_headline = True
            yield Paragraph(text, role, (number,))


def _role(text: str, after_gap: bool) -> Role:
    if re.fullmatch(r"\W*END\W*", text):
        return Role.END_MARK
    if after_gap and len(text) <= _LONGEST_HEADING and text[-1] not in _END_OF_SENTENCE:
        return Role.SUBHEAD
    return Role.BODY
