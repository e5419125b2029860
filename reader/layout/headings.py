"""Which paragraphs stand above others: short, unfinished, set apart, with text to follow."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from reader.layout import marks
from reader.layout.gathering import extended
from reader.layout.lines import FINAL, INNER, Line
from reader.layout.style import Style
from reader.model import Clue, Paragraph, Role

_ENOUGH = 3.5
_LONGEST, _LONGEST_HEADLINE = 40, 80
_SHORT = 20
_VERSE = 4
_PART, _PARTS = 16, 3
"""The longest part, and the most parts, of a subhead that is set over several lines."""
_OUTSIDE = (Role.MASTHEAD, Role.FURNITURE, Role.PAGE_NUMBER, Role.RUNNING_HEAD)
_NUMBERED = re.compile(
    r"(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)])\S"
)
_PAUSED = ("，", "、", "；", "：", ",", ";", ":", "—", "－")
_LABEL = re.compile(r"[^\s，。：:]{1,12}[：:]")
_BESIDE = (Clue("no blank line between, as between paragraphs", 3.0), Clue("both are short", 2.0))


@dataclass(frozen=True)
class Setting:
    """What is known of a source when its headings are looked for."""

    lines: Mapping[int, Line]
    style: Style
    labels: Counter[str]
    """How often each label such as `记者：` begins a paragraph."""

    def first(self, paragraph: Paragraph) -> Line:
        """The line a paragraph begins with."""
        return self.lines[paragraph.lines[0]]

    def gap(self, paragraphs: Sequence[Paragraph], i: int) -> int:
        """Blank lines in front of a paragraph; many at either end."""
        return self.first(paragraphs[i]).gap if 0 < i < len(paragraphs) else 9


def setting_of(lines: Sequence[Line], style: Style, paragraphs: Sequence[Paragraph]) -> Setting:
    """The setting of `paragraphs`."""
    labels = (_LABEL.match(paragraph.text) for paragraph in paragraphs)
    return Setting(
        {line.number: line for line in lines},
        style,
        Counter(label[0] for label in labels if label),
    )


def with_headings(paragraphs: Sequence[Paragraph], setting: Setting) -> list[Paragraph]:
    """`paragraphs`, their headings as subheads; which of them is a headline shows later."""
    whole = _put_together(paragraphs, setting)
    top = next((i for i, p in enumerate(whole) if p.role not in _OUTSIDE), 0)
    are = [_is_heading(whole, i, setting, i == top) for i in range(len(whole))]
    return [
        replace(paragraph, role=Role.SUBHEAD) if is_one and not _is_verse(are, i) else paragraph
        for i, (paragraph, is_one) in enumerate(zip(whole, are, strict=True))
    ]


def _is_verse(are: Sequence[bool], i: int) -> bool:
    """Whether it stands among so many short lines that none of them is a heading."""
    first = last = i
    while first and are[first - 1] and last - first < _VERSE:
        first -= 1
    while last + 1 < len(are) and are[last + 1] and last - first < _VERSE:
        last += 1
    return last - first >= _VERSE


def _put_together(paragraphs: Sequence[Paragraph], setting: Setting) -> list[Paragraph]:
    """With subheads and captions that are set over several lines made whole."""
    found: list[Paragraph] = []
    i = 0
    while i < len(paragraphs):
        count = _parts(paragraphs, i, setting)
        whole = paragraphs[i]
        for part in paragraphs[i + 1 : i + count]:
            whole = extended(whole, setting.first(part), _BESIDE)
            whole = replace(whole, role=part.role)
        found.append(whole)
        i += count
    return found


def _parts(paragraphs: Sequence[Paragraph], i: int, setting: Setting) -> int:
    """Of how many paragraphs from `i` on one subhead or caption is made."""
    count = 1
    while i + count < len(paragraphs) and _goes_on(paragraphs, i, i + count, setting):
        count += 1
        if paragraphs[i + count - 1].role is Role.CAPTION:
            return count if count == 2 else 1
    if count == 1 or count > _PARTS or not 0 < i + count < len(paragraphs) or not i:
        return 1
    before, behind = paragraphs[i - 1], paragraphs[i + count]
    stands_in_text = before.role is behind.role is Role.BODY and bool(FINAL.search(before.text))
    return count if stands_in_text and setting.first(behind).gap else 1


def _goes_on(paragraphs: Sequence[Paragraph], first: int, i: int, setting: Setting) -> bool:
    a, b = paragraphs[i - 1], paragraphs[i]
    if setting.first(b).gap or not setting.gap(paragraphs, first) or setting.style.blanks > 0.5:
        return False
    if a.role is not Role.BODY or not _is_part(a) or not _is_part(b):
        return False
    return b.role is Role.BODY or (b.role is Role.CAPTION and len(b.text) <= 6)


def _is_part(paragraph: Paragraph) -> bool:
    text = paragraph.text
    return len(text) <= _PART and not FINAL.search(text) and not text.startswith(("—", "-", "•"))


def _is_heading(paragraphs: Sequence[Paragraph], i: int, setting: Setting, is_first: bool) -> bool:
    paragraph = paragraphs[i]
    if paragraph.role is not Role.BODY or marks.is_rule(paragraph.text):
        return False
    text = paragraph.text
    if len(paragraph.lines) > 1 and (paragraph.seams[0].clues is not _BESIDE or FINAL.search(text)):
        return False
    if is_first or _is_on_top(paragraphs, i):
        return (
            len(text) <= _LONGEST_HEADLINE
            and not text.endswith(("。", *_PAUSED))
            and not INNER.search(text[:-2])
            and not setting.first(paragraph).quote
            and not _is_bracketed(text)
            and not marks.is_dated(text)
            and i + 1 < len(paragraphs)
        )
    if len(text) > _LONGEST:
        return False
    score = _of_text(text, setting) + _of_place(paragraphs, i, setting)
    return score >= _ENOUGH


def _is_on_top(paragraphs: Sequence[Paragraph], i: int) -> bool:
    """Whether it stands right above a byline or an opening."""
    for behind in paragraphs[i + 1 : i + 1 + _PARTS]:
        if behind.role is Role.BYLINE or marks.opens_article(behind.text):
            return True
        if behind.role is not Role.BODY or FINAL.search(behind.text):
            return False
    return False


def _is_bracketed(text: str) -> bool:
    return text[0] in "“「『（(【〔[" and text[-1] in "”」』）)】〕]"


def _of_text(text: str, setting: Setting) -> float:
    score = 0.0
    if not FINAL.search(text):
        score += -3.0 if text.endswith(_PAUSED) else 2.5
    elif text.endswith(("。", "”", "」", "…")):
        score -= 3.0
    if INNER.search(text[:-2]):
        score -= 3.0
    if re.search(r"[，,]", text):
        score -= 0.5
    if _is_bracketed(text):
        score -= 2.0
    if _NUMBERED.match(text):
        score += 1.5
    elif marks.NUMBERED.match(text):
        score -= 1.0
    label = _LABEL.match(text)
    if label and setting.labels[label[0]] > 1:
        score -= 3.0
    return score + (1.0 if len(text) <= _SHORT else 0.5 if len(text) <= 30 else 0.0)


def _is_line_of_verse(paragraph: Paragraph) -> bool:
    text = paragraph.text
    return paragraph.role is Role.BODY and len(text) <= _SHORT and not FINAL.search(text)


def _of_place(paragraphs: Sequence[Paragraph], i: int, setting: Setting) -> float:
    style, line = setting.style, setting.first(paragraphs[i])
    gap = setting.gap(paragraphs, i)
    score = 0.5 if gap and style.blanks <= 0.5 else 0.0
    if style.blanks > 0.5:
        score += 2.0 if gap else -2.0
    if gap > 1 and setting.gap(paragraphs, i + 1) < gap:
        score += 2.0
    if style.indents:
        score += -2.0 if style.is_indented(line) else 1.5
    if style.column(line) and line.width > style.column(line) - 4:
        score -= 3.0
    if line.quote:
        score -= 3.0
    if i + 1 < len(paragraphs):
        behind = paragraphs[i + 1]
        if _is_line_of_verse(behind):
            score -= 0.0 if setting.first(behind).gap else 4.0
        elif behind.role is Role.BODY and len(behind.text) >= 2 * len(paragraphs[i].text):
            score += 1.0
    return score
