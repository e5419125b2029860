"""What the pages of a printed book add to its text: page numbers and running heads."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from reader.layout.lines import Line
from reader.layout.marks import is_rule
from reader.model import Role

_DASHED = re.compile(
    r"[-—–─·•.\[（(]+\s*(?:\d{1,4}|[〇零一二三四五六七八九十百]{1,6})\s*[-—–─·•.\]）)]+"
    r"|第\s*(?:\d{1,4}|[〇零一二三四五六七八九十百]{1,6})\s*[页頁](?:\s*[/／共]\s*共?\s*\d+\s*[页頁]?)?"
    r"|[Pp](?:age|\.)\s*\d{1,4}|\d{1,4}\s*[/／]\s*\d{1,4}"
)
_BARE = re.compile(r"\d{1,4}")
_LONGEST_HEAD = 25
_AT_EDGE = re.compile(r"^\s*\d{1,4}(?=\D)|(?<=\D)\d{1,4}\s*$")


def roles_of(lines: Sequence[Line]) -> dict[int, Role]:
    """By index: which of `lines` are page numbers and running heads."""
    roles = dict.fromkeys(_page_numbers(lines), Role.PAGE_NUMBER)
    for i in _running_heads(lines, roles):
        roles[i] = Role.RUNNING_HEAD
    return roles


def _page_numbers(lines: Sequence[Line]) -> list[int]:
    found = [i for i, line in enumerate(lines) if _DASHED.fullmatch(line.text)]
    bare = [i for i, line in enumerate(lines) if _BARE.fullmatch(line.text)]
    return found + (bare if _are_pages(lines, bare) else [])


def _are_pages(lines: Sequence[Line], bare: Sequence[int]) -> bool:
    """Whether numbers that stand alone are those of pages, not of chapters."""
    numbers = [int(lines[i].text) for i in bare]
    if not numbers or any(b <= a for a, b in pairwise(numbers)):
        return False
    breaks_sentence = any(i and not lines[i - 1].is_final for i in bare)
    at_end = bare[-1] == len(lines) - 1
    return numbers[0] > 3 or (len(numbers) > 1 and (breaks_sentence or at_end))


def _running_heads(lines: Sequence[Line], pages: dict[int, Role]) -> list[int]:
    """Short lines beside page numbers, or with a number at their edge, that come again."""
    numbered = [i for i, line in enumerate(lines) if i not in pages and _is_numbered_head(line)]
    beside = [
        i
        for page in pages
        for i in (page - 1, page + 1)
        if 0 <= i < len(lines) and i not in pages and _is_short(lines[i])
    ]
    times = Counter(_name(lines[i]) for i in {*numbered, *beside})
    again = {i for i in {*numbered, *beside} if times[_name(lines[i])] > 1}
    if _ascend([lines[i] for i in numbered]):
        again.update(numbered)
    heads = again | {i for i in beside if i not in again and _interrupts(lines, i, pages)}
    names = {_name(lines[i]) for i in again}
    top = [0] if lines and _is_short(lines[0]) and _name(lines[0]) in names else []
    return sorted({*heads, *top})


def _ascend(heads: Sequence[Line]) -> bool:
    """Whether the numbers at the edges of lines are those of pages that follow each other."""
    numbers = [int(match[0]) for line in heads if (match := _AT_EDGE.search(line.text))]
    return len(numbers) > 1 and all(0 < b - a <= 2 for a, b in pairwise(numbers))


def _is_short(line: Line) -> bool:
    return len(line.text) <= _LONGEST_HEAD and not line.is_final and not is_rule(line.text)


def _is_numbered_head(line: Line) -> bool:
    """Such as `12　朝花` or `朝花 · 12`."""
    return (
        _is_short(line)
        and _AT_EDGE.search(line.text) is not None
        and len(_name(line)) >= 2
        and re.search(r"\d[\s·•|｜—-]|[\s·•|｜—-]\d", line.text) is not None
    )


def _name(line: Line) -> str:
    return re.sub(r"[\s·•|｜—–-]", "", _AT_EDGE.sub("", line.text))


def _interrupts(lines: Sequence[Line], i: int, pages: dict[int, Role]) -> bool:
    """Whether the text before the page's end goes on behind what stands at `i`."""
    first = min(j for j in (i - 1, i, i + 1) if j == i or j in pages)
    last = max(j for j in (i - 1, i, i + 1) if j == i or j in pages)
    if first == 0 or last + 1 >= len(lines):
        return False
    before, behind = lines[first - 1], lines[last + 1]
    return (
        not before.is_final
        and len(before.text) > len(lines[i].text)
        and len(behind.text) > _LONGEST_HEAD / 2
        and behind.indent <= before.indent
    )
