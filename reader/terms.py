"""Where the terms of the glossary first stand in an article."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reader.glossary import Glossary
from reader.model import Article, Form, Paragraph, Term, Word
from reader.script import Scripts


@dataclass(frozen=True, slots=True)
class TermPlace:
    """A term and its first place in an article."""

    term: Term
    paragraph: int
    """Index of the paragraph in its article."""
    word: int
    """Index of the word in its paragraph."""


def terms_in(
    article: Article,
    form: Form,
    scripts: Scripts,
    glossary: Glossary,
    annotate: Callable[[Paragraph], tuple[Word, ...]],
) -> tuple[TermPlace, ...]:
    """The glossary's terms that `article`, printed in `form`, uses, in order of appearance.

    Only paragraphs in which a term may stand are annotated.
    """
    missing = {term.simplified: term for term in glossary.terms}
    found: list[TermPlace] = []
    for index, paragraph in enumerate(article.paragraphs):
        simplified = scripts.to_simplified(paragraph.text, form)
        if any(term in simplified for term in missing):
            found += [
                TermPlace(term, index, number)
                for number, word in enumerate(annotate(paragraph))
                if (term := missing.pop(word.simplified, None))
            ]
    return tuple(found)
