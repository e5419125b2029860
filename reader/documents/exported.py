"""What Fanjian itself exported, read again: the text as printed, its roles, and its readings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from lxml import html

from reader.documents.blocks import blocks_of
from reader.documents.text import SourceText
from reader.documents.unreadable import UnreadableError
from reader.model import GivenReading, Role

_VERSION = 1
_Line = tuple[str, Role, tuple[GivenReading, ...]]


def is_exported(page: html.HtmlElement) -> bool:
    """Whether a web page is one of ours."""
    return bool(page.xpath("//meta[@name='generator'][@content='Fanjian']"))


def read_page(page: html.HtmlElement, encoding: str) -> SourceText:
    """The articles of our web page in the script that was chosen for it."""
    articles: list[tuple[str, list[_Line]]] = []
    for article in page.iterfind(".//article"):
        for other in article.xpath(".//span[@class='o']"):
            other.drop_tree()
        articles.append(("", list(_blocks(article))))
    return _source(articles, (page.findtext(".//title") or "").strip(), encoding)


def _blocks(article: html.HtmlElement) -> Iterator[_Line]:
    for element in article.iter("h1", "h2", "p", "li"):
        for block in blocks_of(element):
            yield block.text, _role(element), tuple(block.readings)


def _role(element: html.HtmlElement) -> Role:
    by_tag = {"h1": Role.HEADLINE, "h2": Role.SUBHEAD, "li": Role.LIST}
    names = {role.value.replace(" ", "-"): role for role in Role}
    return by_tag.get(element.tag) or names.get(element.get("class", ""), Role.BODY)


def read_json(data: bytes, name: str) -> SourceText:
    """The articles of our JSON file. Raises UnreadableError."""
    try:
        found = json.loads(data)
        if found["version"] != _VERSION:
            raise UnreadableError(f"{name}: a later version of this program has made it.")
        articles = [
            (str(article["title"]), [_line(each) for each in article["paragraphs"]])
            for article in found["articles"]
        ]
        return _source(articles, str(found["provenance"]["title"]), "utf-8")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UnreadableError(f"{name}: this is not what this program has exported.") from error


def _line(paragraph: dict[str, Any]) -> _Line:
    readings = tuple(
        GivenReading(word["start"] + place, word["start"] + place + 1, syllable)
        for word in paragraph["words"]
        if len(word["pinyin"]) == len(word["printed"])
        for place, syllable in enumerate(word["pinyin"])
        if syllable
    )
    return str(paragraph["text"]), Role(paragraph["role"]), readings


def _source(articles: list[tuple[str, list[_Line]]], title: str, encoding: str) -> SourceText:
    lines = [line for _, article in articles for line in article]
    chapters: dict[int, str] = {}
    number = 1
    for name, article in articles:
        chapters[number] = name
        number += len(article)
    return SourceText(
        tuple(text for text, _, _ in lines),
        encoding,
        settled=True,
        roles={number: role for number, (_, role, _) in enumerate(lines, 1)},
        chapters=chapters,
        readings={number: given for number, (_, _, given) in enumerate(lines, 1) if given},
        title=title,
    )
