"""Articles as plain text in either script, or with both under each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.export.annotated import AnnotatedArticle, doubts_in
from reader.export.characters import carried
from reader.export.lists import Meaning, terms_listed, words_listed
from reader.export.options import ExportOptions
from reader.export.provenance import NOTICE, Provenance
from reader.export.shown import ShownWords, presenter, shown_in

DOUBT = "〔?〕"
"""Behind a word that may be wrong."""
_RULE = "—" * 8


def to_text(
    articles: Sequence[AnnotatedArticle], options: ExportOptions, provenance: Provenance
) -> bytes:
    """A blank line between paragraphs, two before an article; no readings."""
    return carried("\n".join(_lines(articles, options, provenance)) + "\n").encode()


def _lines(
    articles: Sequence[AnnotatedArticle], options: ExportOptions, provenance: Provenance
) -> Iterator[str]:
    show = presenter(options)
    for article in shown_in(show, articles):
        if article.number > 1:
            yield ""
        if not article.has_headline:
            yield from (article.title, "")
        for paragraph in article.paragraphs:
            yield _text(paragraph.words)
            if paragraph.other is not None:
                yield _text(paragraph.other)
            yield ""
    yield from (_RULE, "")
    yield from _list(terms_listed(show.terms, options))
    if words := words_listed(articles, options):
        yield from _list(words)
        yield from (NOTICE, "")
    for name, value in provenance.facts(show.scripts, doubts_in(articles)):
        yield f"{name}: {value}"


def _list(rows: Sequence[Meaning]) -> Iterator[str]:
    for row in rows:
        scripts = row.chosen if row.chosen == row.other else f"{row.chosen} {row.other}"
        yield f"{scripts} {row.pinyin}: {row.meaning}"
    if rows:
        yield ""


def _text(words: ShownWords) -> str:
    return "".join(word.text + DOUBT * word.is_doubtful for word in words)
