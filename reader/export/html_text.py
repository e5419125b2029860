"""The paragraphs of an article in HTML: ruby, and the words that have a card.

Readings stand between blanks, not in `<rp>(</rp>`: where ruby is unknown the text still reads
"小 xiǎo 米 mǐ", and a page is a quarter smaller and has half as many elements. Written here and
not in a template: a novel has a million words in two scripts.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from html import escape

from reader.export.characters import carried
from reader.export.running import Running
from reader.export.shown import ShownArticle, ShownParagraph, ShownWord
from reader.model import Role

_TAGS = {
    Role.HEADLINE: ("<h1>", "</h1>"),
    Role.SUBHEADLINE: ("<p class=subheadline role=doc-subtitle>", "</p>"),
    Role.SUBHEAD: ("<h2>", "</h2>"),
    Role.LIST: ("<li>", "</li>"),
    Role.BODY: ("<p>", "</p>"),
}


def paragraphs_in_html(article: ShownArticle, other_language: str) -> Iterator[str]:
    """The title, if no paragraph says it, and the paragraphs."""
    writer = _Writer(other_language)
    if not article.has_headline:
        yield f"<h1>{escape(carried(article.title))}</h1>\n"
    is_in_list = False
    for paragraph in article.paragraphs:
        if is_in_list is not (paragraph.role is Role.LIST):
            is_in_list = not is_in_list
            yield "<ul>\n" if is_in_list else "</ul>\n"
        yield writer.paragraph(paragraph)
    if is_in_list:
        yield "</ul>\n"


class _Writer:
    """Writes paragraphs one after the other."""

    def __init__(self, other_language: str) -> None:
        self._other_language = other_language
        self._running = Running(_annotated, "<mark>")

    def paragraph(self, paragraph: ShownParagraph) -> str:
        """One block of the page."""
        name = paragraph.role.value.replace(" ", "-")
        opening, closing = _TAGS.get(paragraph.role, (f"<p class={name}>", "</p>"))
        text = self._running.text(paragraph.words, partial(_link, "t"), partial(_reference, "r"))
        if paragraph.other is not None:
            other = self._running.text(
                paragraph.other, partial(_link, "u"), partial(_reference, "s")
            )
            text = (
                f"<span class=m>{text}</span>"
                f"<span class=o lang={self._other_language}>{other}</span>"
            )
        return f"{opening}{text}{closing}\n"


def _annotated(word: ShownWord) -> str:
    if word.readings:
        inside = "".join(
            f"{escape(characters)}<rt>{f' {escape(said)} ' if said else ''}</rt>"
            for characters, said in word.readings
        )
        return carried(f"<ruby{_card(word)}>{inside}</ruby>")
    text = escape(carried(word.text))
    return f"<span{_card(word)}>{text}</span>" if word.card is not None else text


def _card(word: ShownWord) -> str:
    if word.card is None:
        return ""
    name = f'"g{word.card} d"' if word.is_doubtful else f"g{word.card}"
    stops = " tabindex=0" if word.focusable and word.first_of is None else ""
    return f" class={name}{stops}"


def _link(name: str, number: int, written: str) -> str:
    return f"<a id={name}{number} href=#n{number}>{written}</a>"


def _reference(name: str, number: int) -> str:
    return f"<a class=r id={name}{number} href=#note{number} role=doc-noteref>{number}</a>"
