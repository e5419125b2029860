"""What a page cannot show but is to be known when it is opened again, as JSON inside it.

The page itself stays the truth: a paragraph that somebody has changed since no longer has the
fingerprint that is told here, and counts as it stands there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.export.annotated import AnnotatedArticle, AnnotatedParagraph, doubts_in
from reader.export.characters import carried, escaped_in_json
from reader.export.options import ExportOptions, Ruby
from reader.export.provenance import Provenance
from reader.export.record import (
    Record,
    correction_records,
    dumped,
    head_record,
    note_records,
    term_record,
)
from reader.fingerprints import fingerprint
from reader.model import Script

_COLLAPSING = re.compile(r"\A[ \t\r\n\f]|[ \t\r\n\f]\Z|[ \t\r\n\f]{2}|[\t\r\n\f]")
"""Blanks that markup makes one of, or none."""


def embedded(
    articles: Sequence[AnnotatedArticle], options: ExportOptions, provenance: Provenance
) -> str:
    """The record of a page that shows `articles`; it holds nothing that looks like markup."""
    head = dumped(head_record(provenance, doubts_in(articles)))[:-1]
    found = ",\n".join(dumped(_article(article, options)) for article in articles)
    made = f'{head},\n"articles": [\n{found}\n]}}'
    safe = made.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
    return escaped_in_json(safe)


def _article(article: AnnotatedArticle, options: ExportOptions) -> Record:
    script, ruby = options.script, options.ruby
    record: Record = {
        "title": article.title.text,
        **({} if article.has_headline else {"seen": _seen(article.title, script)}),
        "paragraphs": [_paragraph(each, script, ruby) for each in article.paragraphs],
        "glosses": list(_terms(article)),
        "corrections": correction_records(article),
    }
    return {**record, "notes": note_records(article)} if options.has_notes else record


def _paragraph(paragraph: AnnotatedParagraph, script: Script, ruby: Ruby) -> Record:
    printed, shown = paragraph.text, paragraph.in_script(script)
    record: Record = {"role": paragraph.role.value, "seen": _seen(paragraph, script)}
    if printed != shown or _COLLAPSING.search(printed) or carried(printed) != printed:
        record["text"] = printed
    if ruby is not Ruby.PINYIN or "text" in record:
        record["said"] = [
            [word.start, " ".join(word.pinyin)] for word in paragraph.words if any(word.pinyin)
        ]
    return record


def _seen(paragraph: AnnotatedParagraph, script: Script) -> str:
    return fingerprint(carried(paragraph.in_script(script)))


def _terms(article: AnnotatedArticle) -> Iterator[Record]:
    for (traditional, simplified), gloss in article.glosses.items():
        if gloss.term:
            yield {
                "traditional": traditional,
                "simplified": simplified,
                "term": term_record(gloss.term),
            }
