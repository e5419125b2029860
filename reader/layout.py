"""From the lines of a source to articles of whole paragraphs, each with its role."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.model import Article, Paragraph, Role

_END_OF_SENTENCE = "。！？!?…；;”」』）)"
_LONGEST_HEADING = 40


def as_printed(lines: Sequence[str]) -> tuple[Article, ...]:
    """One article with every line, blank ones too, as a paragraph of its own."""
    paragraphs = tuple(Paragraph(line, Role.BODY, (n,)) for n, line in enumerate(lines, 1))
    return (Article(_first_words(paragraphs), paragraphs),)


def lay_out(lines: Sequence[str]) -> tuple[Article, ...]:
    """The articles of a plain text: a headline first, then paragraphs, one a line."""
    paragraphs = tuple(_paragraphs(lines))
    return (Article(_first_words(paragraphs), paragraphs),)


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


def _first_words(paragraphs: Sequence[Paragraph]) -> str:
    title = next((p.text.strip() for p in paragraphs if p.text.strip()), "")
    return title if len(title) <= _LONGEST_HEADING * 2 else title[: _LONGEST_HEADING * 2] + "…"
