"""What our web pages show, in the script that was chosen for them."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import html

from reader.documents.blocks import blocks_of
from reader.documents.exported.restoring import SeenLine
from reader.documents.text import SourceText
from reader.model import GivenReading, Role

_NOT_OF_THE_TEXT = ".//span[@class='o'] | .//a[@class='r']"


def is_exported(page: html.HtmlElement) -> bool:
    """Whether a web page is one of ours."""
    return bool(page.xpath("//meta[@name='generator'][@content='Fanjian']"))


def lines_of_page(page: html.HtmlElement) -> Iterator[SeenLine]:
    """The paragraphs of all its articles."""
    for article in page.iterfind(".//article"):
        yield from _lines(article)


def read_page(page: html.HtmlElement, encoding: str) -> SourceText:
    """The text of a page whose record is lost."""
    lines: list[str] = []
    roles: dict[int, Role] = {}
    readings: dict[int, tuple[GivenReading, ...]] = {}
    chapters: dict[int, str] = {}
    for article in page.iterfind(".//article"):
        chapters[len(lines) + 1] = ""
        for line in _lines(article):
            lines.append(line.text)
            roles[len(lines)] = line.role or Role.BODY
            readings[len(lines)] = line.readings
    return SourceText(
        tuple(lines),
        encoding,
        settled=True,
        roles=roles,
        chapters=chapters,
        readings=readings,
        title=(page.findtext(".//title") or "").strip(),
    )


def _lines(article: html.HtmlElement) -> Iterator[SeenLine]:
    for other in article.xpath(_NOT_OF_THE_TEXT):
        other.drop_tree()
    for element in article.iter("h1", "h2", "p", "li"):
        for block in blocks_of(element):
            yield SeenLine(block.text, _role(element), tuple(block.readings))


def _role(element: html.HtmlElement) -> Role:
    by_tag = {"h1": Role.HEADLINE, "h2": Role.SUBHEAD, "li": Role.LIST}
    names = {role.value.replace(" ", "-"): role for role in Role}
    return by_tag.get(element.tag) or names.get(element.get("class", ""), Role.BODY)
