"""The paragraphs of an article in XHTML, as e-readers take them."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from reader.export.characters import carried
from reader.export.options import ExportOptions, OtherScript
from reader.export.running import Running
from reader.export.shown import ShownArticle, ShownParagraph, ShownWord
from reader.model import Role

_TAGS = {
    Role.HEADLINE: ("<h1>", "</h1>"),
    Role.SUBHEAD: ("<h2>", "</h2>"),
    Role.BODY: ("<p>", "</p>"),
}


def paragraphs_in_xhtml(
    article: ShownArticle, options: ExportOptions, other_language: str
) -> Iterator[str]:
    """The title, if no paragraph says it, and the paragraphs."""
    writer = _Writer(other_language, is_beside=options.other is OtherScript.BESIDE)
    if not article.has_headline:
        yield f"<h1>{escape(carried(article.title))}</h1>\n"
    for paragraph in article.paragraphs:
        yield writer.paragraph(paragraph)


class _Writer:
    """Writes paragraphs one after the other."""

    def __init__(self, other_language: str, *, is_beside: bool) -> None:
        self._is_beside = is_beside
        self._other_language = f'xml:lang="{other_language}" lang="{other_language}"'
        self._running = Running(_word, '<mark class="lit">')

    def paragraph(self, paragraph: ShownParagraph) -> str:
        """One paragraph, with its other script behind it or beside it."""
        name = paragraph.role.value.replace(" ", "-")
        opening, closing = _TAGS.get(paragraph.role, (f'<p class="{name}">', "</p>"))
        text = f"{opening}{self._running.text(paragraph.words, _link, _reference)}{closing}"
        if paragraph.other is None:
            return f"{text}\n"
        running = self._running.text(paragraph.other, _link, None)
        if self._is_beside:
            # What e-readers know of columns that stay side by side is tables.
            other = f'<p class="{name}">{running}</p>'
            return (
                f'<table class="beside"><tr><td>{text}</td>'
                f'<td class="other-script" {self._other_language}>{other}</td></tr></table>\n'
            )
        return f'{text}\n<p class="other other-script" {self._other_language}>{running}</p>\n'


def _word(word: ShownWord) -> str:
    if word.readings:
        inside = "".join(
            f"{escape(characters)}<rt>{escape(said)}</rt>" for characters, said in word.readings
        )
        written = carried(f"<ruby>{inside}</ruby>")
    else:
        written = escape(carried(word.text))
    return f'<span class="doubtful">{written}</span>' if word.is_doubtful else written


def _link(number: int, written: str) -> str:
    return f'<a href="terms.xhtml#n{number}">{written}</a>'


def _reference(number: int) -> str:
    return f'<a class="ref" epub:type="noteref" id="r{number}" href="#note{number}">{number}</a>'
