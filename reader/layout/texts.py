"""The roles of an article's text: what leads into it, and what is a list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from reader.layout import marks
from reader.model import Paragraph, Role

_MOST_LEADS = 10
_LABEL = re.compile(r"[^\s，。：:“”「」]{1,12}[：:]")


def with_leads(article: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs before the first question or subhead are leads, where most text follows."""
    labels = Counter(label[0] for p in article if (label := _LABEL.match(p.text)))
    first = next(
        (
            i
            for i, p in enumerate(article)
            if p.role is Role.SUBHEAD or (p.role is Role.BODY and _asks(p.text, labels))
        ),
        0,
    )
    leads = [i for i, p in enumerate(article[:first]) if p.role is Role.BODY]
    texts = sum(p.role is Role.BODY for p in article)
    if not leads or len(leads) > _MOST_LEADS or 2 * len(leads) > texts:
        return list(article)
    return [replace(p, role=Role.LEAD) if i in leads else p for i, p in enumerate(article)]


def _asks(text: str, labels: Counter[str]) -> bool:
    label = _LABEL.match(text)
    return label is not None and labels[label[0]] > 1


def with_lists(article: Sequence[Paragraph]) -> list[Paragraph]:
    """Items that end with semicolons behind a lead-in, and items with numbers or bullets."""
    found = list(article)
    i = 0
    while i < len(found):
        count = max(_items(found, i), _numbered(found, i))
        for j in range(i, i + count):
            found[j] = replace(found[j], role=Role.LIST)
        i += max(count, 1)
    return found


def _items(article: Sequence[Paragraph], i: int) -> int:
    """How many paragraphs from `i` on are items, each ending with a semicolon but the last."""
    end = i
    while end < len(article) and _is_text(article[end]) and article[end].text.endswith(("；", ";")):
        end += 1
    introduced = i > 0 and article[i - 1].text.endswith(("：", ":", "—"))
    if end - i < (1 if introduced else 2):
        return 0
    return end - i + (end < len(article) and _is_text(article[end]))


def _numbered(article: Sequence[Paragraph], i: int) -> int:
    end = i
    while end < len(article) and _is_text(article[end]) and marks.NUMBERED.match(article[end].text):
        end += 1
    return end - i if end - i > 1 else 0


def _is_text(paragraph: Paragraph) -> bool:
    return paragraph.role is Role.BODY
