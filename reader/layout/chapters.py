"""A novel or a book to its chapters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.model import Paragraph, Role

_NUMBER = r"[〇零○一二三四五六七八九十百千两兩廿卅\d０-９]+"
_CHAPTER = re.compile(
    rf"(?:第\s*{_NUMBER}\s*[章回卷節节部集折幕篇話话](?![，。的])|[Cc]hapter\s+[\dIVXLC]+|CHAPTER\s+[\dIVXLC]+"
    rf"|卷\s*{_NUMBER}|楔子|序[章言幕]?|前言|自序|引[子言]|尾[声聲]|[终終]章|番外[篇]?|[后後][记記]|跋)"
    r"(?:[\s　:：·.、—-].{0,36}|[^\s，。！？]{0,14})?"
)
_BODY = 40
"""Characters that a chapter has at least, on the average."""


def chapter_starts(paragraphs: Sequence[Paragraph]) -> list[int]:
    """The indices of the paragraphs that open a chapter; none where there are fewer than two."""
    named = [i for i, p in enumerate(paragraphs) if _names_chapter(p)]
    bounds = [*named, len(paragraphs)][1:]
    starts = [i for i, end in zip(named, bounds, strict=True) if _size(paragraphs[i + 1 : end])]
    if (
        sum("第" in paragraphs[i].text or "hapter" in paragraphs[i].text.lower() for i in starts)
        < 2
    ):
        return []
    total = sum(_size(paragraphs[i:end]) for i, end in zip(named, bounds, strict=True))
    return starts if total >= _BODY * len(starts) else []


def _names_chapter(paragraph: Paragraph) -> bool:
    text = paragraph.text
    if paragraph.role not in (Role.BODY, Role.SUBHEAD) or len(paragraph.lines) > 1:
        return False
    return len(text) <= 44 and not text.endswith("。") and _CHAPTER.fullmatch(text) is not None


def _size(paragraphs: Sequence[Paragraph]) -> int:
    return sum(len(p.text) for p in paragraphs if p.role is Role.BODY)


def cut_at(
    paragraphs: Sequence[Paragraph], starts: Sequence[int]
) -> tuple[list[list[Paragraph]], list[Paragraph]]:
    """The chapters, and the title page where it has no text of its own."""
    bounds = [*starts, len(paragraphs)][1:]
    chapters = [
        [replace(paragraphs[i], role=Role.HEADLINE), *paragraphs[i + 1 : end]]
        for i, end in zip(starts, bounds, strict=True)
    ]
    front = [_contents(p) for p in paragraphs[: starts[0]]]
    if any(p.role is Role.BODY and len(p.text) > 40 for p in front):
        return [front, *chapters], []
    return chapters, [replace(p, role=Role.MASTHEAD) for p in front]


def _contents(paragraph: Paragraph) -> Paragraph:
    """A chapter's name in front of all chapters is a line of the list of contents."""
    return replace(paragraph, role=Role.LIST) if _names_chapter(paragraph) else paragraph
