"""Where the terms of the glossary first stand in an article."""

from __future__ import annotations

from collections.abc import Callable

from reader.glossary import Glossary
from reader.model import Article, Form, Paragraph, TermPlace, Word
from reader.script.conversion import Scripts


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
