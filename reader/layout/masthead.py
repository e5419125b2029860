"""The head of a newspaper page or of a mail: what stands above its first article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.layout import web
from reader.layout.lines import Line, columns
from reader.model import Role

_NAME = re.compile(
    r"[\u3400-\u9fff·]{2,10}(?:日[报報]|晚[报報]|早[报報]|[时時][报報]|[周週][报報刊末]|[导導][报報]|商[报報]|"
    r"快[报報]|[报報]|新[闻聞]|月刊|[论論][坛壇])(?:\s*(?:[|｜]|\S{1,8}版).*)?"
)
_CUES = (
    r"^[A-Z]?\d{1,2}\s?[·|｜]?\s?[\u3400-\u9fff]{2,6}$|^(?:要[闻聞]|[综綜]合|[国國][际際内內]|副刊)$",
    (
        r"(?:中[华華]民[国國])?(?:\d{2,4}|[〇○零一二三四五六七八九十]{2,4})年\s?(?:\d{1,2}|[一二三四五六七八九十]+)月"
        r"(?:\s?(?:\d{1,2}|[一二三四五六七八九十廿]+)日)?"
    ),
    r"[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年|[农農舊]?[历曆]?[正冬腊臘]月(?:初|十|廿|三十)",
    r"星期[一二三四五六日天]|[周週][一二三四五六日](?!刊|末)",
    r"(?:今日|本期|今天|本[报報])?共?\s?\d+\s?[大]?[版張张](?![权權])|第\s?[A-Z]?\d+\s?版|[A-D]\d{1,2}\s?[版疊叠]?",
    r"[总總]?第\s?\d+\s?[期号號]|[总總]第|创刊|創刊",
    r"CN\s?\d{2}-\d{4}|[国國][内內][统統]一|[邮郵][发發]代[号號]|[刊][号號]",
    r"(?:[责責]任?|值班|本版)[编編][辑輯]\s*[:：／/]?\s*\S{2,4}|[主][编編]\s?[:：]?\s?\S{2,4}",
    r"[电電][话話]\s?[:：]?\s?[\d-]+",
    r"零售|[每]份|售[价價]|定[价價]",
    r"[晴阴陰雨雪][转轉间間]?|多[云雲]|-?\d+\s?[~～至-]\s?-?\d+\s?[℃°度]",
    r"www\.\S+|https?://\S+|主[办辦]|主管|出版",
)
_CUE = re.compile("|".join(f"(?:{cue})" for cue in _CUES))
_MAIL = re.compile(
    r"(?:发件人|發件人|寄件[者人]|收件[者人]|抄送|副本|密件副本|主[题題旨]|日期|[发發]送[时時][间間]|[时時][间間]"
    r"|From|To|Cc|Bcc|Subject|Date|Sent|Reply-To|Message-ID)\s?[:：]",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"(?:主[题題旨]|Subject)\s?[:：]\s*(?=\S)", re.IGNORECASE)
_LONGEST = 44
"""Columns."""
_FARTHEST = 3
"""Lines from one cue to the next."""
_SHARED = 0.5
"""Of the threes of characters of a headline, so many are met again in its article."""


def roles_of(lines: Sequence[Line], text: str) -> dict[int, Role]:
    """By index: which of the first `lines` stand above all articles; `text` is what follows."""
    mail = _mail_head(lines)
    if mail:
        return {i: Role.HEADLINE if _SUBJECT.match(lines[i].text) else Role.MASTHEAD for i in mail}
    return dict.fromkeys(_newspaper_head(lines, text), Role.MASTHEAD)


def without_label(text: str) -> str:
    """A mail's subject without the word that says so."""
    return _SUBJECT.sub("", text, count=1)


def _mail_head(lines: Sequence[Line]) -> list[int]:
    head: list[int] = []
    for i, line in enumerate(lines):
        if not _MAIL.match(line.text) or line.quote:
            break
        head.append(i)
    return head if len(head) >= 2 else []


def _newspaper_head(lines: Sequence[Line], text: str) -> list[int]:
    top = _top(lines)
    names = [i for i in range(top) if _NAME.fullmatch(lines[i].text)][:1]
    cues = _dense(sorted({*names, *(i for i in range(top) if _is_cue(lines[i].text))}))
    if len(cues) < 2:
        return []
    last = cues[-1]
    if last in names and _is_slogan(lines, last + 1, top, text):
        last += 1
    while (
        last + 1 < top and len(lines[last + 1].text) <= 4 and web.is_furniture(lines[last + 1].text)
    ):
        # The name of the page's section.
        last += 1
    return list(range(last + 1))


def _dense(cues: Sequence[int]) -> list[int]:
    """The cues at the very top; a date far below is the date of an article."""
    found: list[int] = []
    for i in cues:
        if i - (found[-1] if found else -1) > _FARTHEST:
            break
        found.append(i)
    return found


def _top(lines: Sequence[Line]) -> int:
    """How many short lines there are before the first text."""
    for i, line in enumerate(lines):
        if columns(line.text) > _LONGEST * 2 or line.is_final:
            return i
    return len(lines)


def _is_cue(text: str) -> bool:
    """Whether most of a short line is dates, numbers of issues and pages, prices, weather."""
    if columns(text) > _LONGEST * 1.5:
        return False
    left = re.sub(r"[\s·|｜/／()（）,，:：-]", "", _CUE.sub("", text))
    whole = re.sub(r"\s", "", text)
    return len(left) <= 0.5 * len(whole)


def _is_slogan(lines: Sequence[Line], i: int, top: int, text: str) -> bool:
    """Whether the line below a paper's name is its motto: no article here speaks of it."""
    if i + 1 >= top or columns(lines[i].text) > _LONGEST or re.search(r"[，：—]", lines[i].text):
        return False
    words = lines[i].text
    threes = [words[j : j + 3] for j in range(len(words) - 2)]
    return sum(three in text for three in threes) < _SHARED * max(1, len(threes))
