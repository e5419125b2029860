"""The lists at the end of a file: the glossary's terms, and the words of the text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reader.export.annotated import AnnotatedArticle
from reader.export.options import ExportOptions
from reader.export.word_list import word_list
from reader.model import Term


class Meaning(NamedTuple):
    """A line of a list."""

    chosen: str
    """In the script chosen."""
    other: str
    pinyin: str
    meaning: str


def terms_listed(terms: Iterable[Term], options: ExportOptions) -> list[Meaning]:
    """The terms as an end glossary has them."""
    script = options.script
    return [
        Meaning(
            term.in_script(script),
            term.in_script(script.other),
            term.pinyin,
            f"{term.gloss} ({term.note})" if term.note else term.gloss,
        )
        for term in terms
    ]


def words_listed(articles: Sequence[AnnotatedArticle], options: ExportOptions) -> list[Meaning]:
    """The words that have a meaning, if a word list is wanted."""
    script = options.script
    return [
        Meaning(
            listed.word.in_script(script), listed.word.in_script(script.other), listed.pinyin, said
        )
        for listed in (word_list(articles) if options.has_word_list else ())
        if (said := listed.meaning(script))
    ]
