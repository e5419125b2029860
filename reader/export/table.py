"""The words of a text as a table: TSV for programs, CSV as Excel wants it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence

from reader.export.annotated import AnnotatedArticle, doubts_in
from reader.export.card import doubt_text
from reader.export.characters import carried
from reader.export.options import ExportOptions, Table
from reader.export.provenance import NOTICE, Provenance
from reader.export.ruby import said_in
from reader.export.word_list import word_list
from reader.model import Script
from reader.watch import Watch, unwatched, watched

Row = tuple[object, ...]

_WORDS = (
    "traditional",
    "simplified",
    "reading",
    "meaning",
    "count",
    "article",
    "sentence",
    "doubts",
)
_TOKENS = (
    "article", "paragraph", "role", "word", "start", "end",
    "printed", "traditional", "simplified", "reading", "in_dictionary", "doubts",
)  # fmt: skip
_BREAKS = re.compile(r"[\t\r\n\v\f\x85\u2028\u2029]")
_FORMULA = ("=", "+", "-", "@")


def to_tsv(
    articles: Sequence[AnnotatedArticle],
    options: ExportOptions,
    provenance: Provenance,
    watch: Watch = unwatched,
) -> bytes:
    """A header, a row a line, no quotes; provenance behind it in lines that begin with `#`."""
    rows = _rows(articles, options, provenance, watch)
    lines = ["\t".join(map(_flat, row)) for row in rows]
    return "".join(f"{line}\n" for line in lines).encode()


def to_csv(
    articles: Sequence[AnnotatedArticle],
    options: ExportOptions,
    provenance: Provenance,
    watch: Watch = unwatched,
) -> bytes:
    """The same as Excel reads it: with a byte order mark, quotes, CRLF, and no formulas."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerows(
        [_harmless(_flat(cell)) for cell in row]
        for row in _rows(articles, options, provenance, watch)
    )
    return text.getvalue().encode("utf-8-sig")


def _rows(
    articles: Sequence[AnnotatedArticle],
    options: ExportOptions,
    provenance: Provenance,
    watch: Watch,
) -> Iterator[Row]:
    if options.table is Table.TOKENS:
        yield _TOKENS
        yield from _tokens(articles, options, watch)
    else:
        yield _WORDS
        yield from _words(articles, options, watch)
    say = options.wording.say
    for name, value in provenance.facts(tuple(Script), doubts_in(articles), say):
        yield (f"# {name}: {value}",)
    if options.table is Table.WORDS:
        yield (f"# {say(NOTICE)}",)


def _words(
    articles: Sequence[AnnotatedArticle], options: ExportOptions, watch: Watch
) -> Iterator[Row]:
    say = options.wording.say
    for listed in watched(word_list(articles), watch):
        word = listed.word
        yield (
            word.traditional,
            word.simplified,
            _reading(word.pinyin, options),
            listed.meaning(options.script),
            listed.count,
            listed.article,
            "".join(listed.sentence(options.script)),
            "; ".join(doubt_text(doubt, say) for doubt in word.doubts),
        )


def _tokens(
    articles: Sequence[AnnotatedArticle], options: ExportOptions, watch: Watch
) -> Iterator[Row]:
    say = options.wording.say
    for number, article in enumerate(watched(articles, watch), 1):
        for place, word in article.places():
            yield (
                number,
                place.paragraph + 1,
                article.paragraphs[place.paragraph].role.value,
                place.word + 1,
                word.start,
                word.end,
                word.printed,
                word.traditional,
                word.simplified,
                _reading(word.pinyin, options),
                int(word.in_dictionary),
                "; ".join(doubt_text(doubt, say) for doubt in word.doubts),
            )


def _reading(pinyin: tuple[str, ...], options: ExportOptions) -> str:
    return " ".join(said_in(syllable, options.ruby) for syllable in pinyin if syllable)


def _flat(cell: object) -> str:
    return _BREAKS.sub(" ", carried(str(cell)))


def _harmless(cell: str) -> str:
    """A cell that a spreadsheet takes for text, as its own apostrophe says."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
