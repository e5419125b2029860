"""Where one article ends and the next begins, and which headline is whose."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.layout import marks
from reader.model import Paragraph, Role

OUTSIDE = (
    Role.MASTHEAD,
    Role.FOOTER,
    Role.FURNITURE,
    Role.PAGE_NUMBER,
    Role.RUNNING_HEAD,
)
"""Roles of what belongs to no article."""
_CLOSING = (Role.JUMP, Role.END_MARK, Role.FOOTER)
_HEADINGS = (Role.HEADLINE, Role.SUBHEADLINE, Role.SUBHEAD)
_SURNAMES = (
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭肖程曹袁邓鄧许許"
    "傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鐘鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱"
    "秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文施洪庄莊翁欧歐游阮温溫柯纪紀梅童简簡"
)
_NAME = re.compile(
    rf"[{_SURNAMES}][\u3400-\u9fff]{{1,3}}(?:[\s、，]+[{_SURNAMES}][\u3400-\u9fff]{{1,2}})*"
)


class _SoFar:
    """The article that is being gathered, with what decides where it ends."""

    def __init__(self) -> None:
        self.paragraphs: list[Paragraph] = []
        self.has_text = False
        self.has_byline = False
        self.is_closed = False
        """Whether it has come to a jump line, an end mark or a footer."""

    def add(self, paragraph: Paragraph) -> None:
        role = paragraph.role
        self.paragraphs.append(paragraph)
        self.has_text = self.has_text or role in (Role.BODY, Role.JUMP)
        self.has_byline = self.has_byline or role is Role.BYLINE
        if role not in (Role.CAPTION, Role.FURNITURE, Role.PAGE_NUMBER):
            self.is_closed = role in _CLOSING

    @property
    def last(self) -> Role:
        return self.paragraphs[-1].role


def cut(paragraphs: Sequence[Paragraph]) -> list[list[Paragraph]]:
    """The articles that stand one after another on a page."""
    articles = [_SoFar()]
    for i, paragraph in enumerate(paragraphs):
        if articles[-1].has_text and _begins(paragraphs, i, articles[-1]):
            articles.append(_SoFar())
        articles[-1].add(paragraph)
    return [article.paragraphs for article in articles]


def _begins(paragraphs: Sequence[Paragraph], i: int, article: _SoFar) -> bool:
    """Whether an article begins at `i`, `article` being the one so far."""
    paragraph = paragraphs[i]
    above = article.last in _HEADINGS
    if paragraph.role is Role.CONTINUED:
        return True
    if paragraph.role is Role.BODY:
        return article.is_closed or (marks.opens_article(paragraph.text) and not above)
    if paragraph.role is Role.BYLINE and not above and i + 1 < len(paragraphs):
        return article.has_byline and paragraphs[i + 1].role in (Role.BODY, *_HEADINGS)
    if paragraph.role not in _HEADINGS or above:
        return False
    return article.is_closed or _heads_article(paragraphs, i)


def _heads_article(paragraphs: Sequence[Paragraph], i: int) -> bool:
    """Whether the headings from `i` on stand above a byline or the opening of an article."""
    end = i
    while end < len(paragraphs) and paragraphs[end].role in _HEADINGS:
        end += 1
    if end == len(paragraphs):
        return False
    behind = paragraphs[end]
    followed = any(p.role is Role.BODY for p in paragraphs[end + 1 : end + 3])
    return (behind.role is Role.BYLINE and followed) or marks.opens_article(behind.text)


def titled(article: Sequence[Paragraph]) -> list[Paragraph]:
    """`article` with its headline in front, wherever it was printed."""
    texts = (i for i, p in enumerate(article) if p.role is Role.BODY and not _is_credit(p))
    first = next(texts, len(article))
    head, text = list(article[:first]), list(article[first:])
    if not any(p.role in _HEADINGS for p in head):
        late = _late_headline(text)
        if late is None:
            return _with_bylines(head) + _without_idle_headings(text)
        head.insert(0, text.pop(late))
    return _with_bylines(_with_roles(head)) + _without_idle_headings(text)


def _without_idle_headings(text: Sequence[Paragraph]) -> list[Paragraph]:
    """A signature looks like a heading, but no text follows it."""
    last = max((i for i, p in enumerate(text) if p.role is Role.BODY), default=-1)
    return [
        replace(p, role=Role.BODY) if i > last and p.role is Role.SUBHEAD else p
        for i, p in enumerate(text)
    ]


def _late_headline(text: Sequence[Paragraph]) -> int | None:
    """The heading that no text follows, in an article that has none above its text."""
    for i in range(len(text) - 1, -1, -1):
        if text[i].role in _HEADINGS:
            return i if i and text[i - 1].role is not Role.SUBHEAD else None
        if text[i].role is Role.BODY:
            return None
    return None


def _with_roles(head: Sequence[Paragraph]) -> list[Paragraph]:
    """One headline, in front; other headings in an article's head are its subheadlines."""
    headings = [i for i, p in enumerate(head) if p.role in _HEADINGS]
    given = [i for i in headings if head[i].role is Role.HEADLINE]
    main = given[0] if given else next((i for i in headings if _is_main(head[i])), headings[0])
    below = [
        replace(p, role=Role.SUBHEADLINE) if i in headings else p
        for i, p in enumerate(head)
        if i != main
    ]
    return [replace(head[main], role=Role.HEADLINE), *below]


def _is_main(paragraph: Paragraph) -> bool:
    return not paragraph.text.startswith(("——", "─", "—", "－")) and not paragraph.text.endswith(
        ("：", ":", "——")
    )


def _with_bylines(head: Sequence[Paragraph]) -> list[Paragraph]:
    """Names and times below a headline say who wrote it, and when; so do editors there."""
    return [
        replace(p, role=Role.BYLINE) if i and (p.role is Role.FOOTER or _is_credit(p)) else p
        for i, p in enumerate(head)
    ]


def _is_credit(paragraph: Paragraph) -> bool:
    if paragraph.role not in (Role.BODY, Role.SUBHEADLINE, Role.SUBHEAD):
        return False
    text = paragraph.text
    return marks.is_dated(text) or (len(text) <= 20 and _NAME.fullmatch(text) is not None)
