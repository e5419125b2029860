"""Articles as plain text in either script, or with both under each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.export.annotated import AnnotatedArticle, doubts_in
from reader.export.characters import carried
from reader.export.lists import Meaning, terms_listed, words_listed
from reader.export.noting import ShownNote
from reader.export.options import ExportOptions
from reader.export.provenance import NOTICE, Provenance
from reader.export.shown import ShownWord, ShownWords, presenter, shown_in
from reader.watch import Watch, unwatched

DOUBT = "〔?〕"
"""Behind a word that may be wrong."""
_NOTE = "〔{}〕"
"""Behind the stretch that a note is about."""
_RULE = "—" * 8


def to_text(
    articles: Sequence[AnnotatedArticle],
    options: ExportOptions,
    provenance: Provenance,
    watch: Watch = unwatched,
) -> bytes:
    """A blank line between paragraphs, two before an article; no readings."""
    return carried("\n".join(_lines(articles, options, provenance, watch)) + "\n").encode()


def _lines(
    articles: Sequence[AnnotatedArticle],
    options: ExportOptions,
    provenance: Provenance,
    watch: Watch,
) -> Iterator[str]:
    show, say = presenter(options), options.wording.say
    for article in shown_in(show, articles, watch):
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
    yield from _notes(show.notes)
    yield from _list(terms_listed(show.terms, options))
    if words := words_listed(articles, options):
        yield from _list(words)
        yield from (say(NOTICE), "")
    for name, value in provenance.facts(show.scripts, doubts_in(articles), say):
        yield f"{name}: {value}"


def _notes(notes: Sequence[ShownNote]) -> Iterator[str]:
    for note in notes:
        mark = _NOTE.format(note.number) if note.number else "—"
        yield f"{mark} {note.quote}" + (f": {note.text}" if note.text else "")
    if notes:
        yield ""


def _list(rows: Sequence[Meaning]) -> Iterator[str]:
    for row in rows:
        scripts = row.chosen if row.chosen == row.other else f"{row.chosen} {row.other}"
        yield f"{scripts} {row.pinyin}: {row.meaning}"
    if rows:
        yield ""


def _text(words: ShownWords) -> str:
    return "".join(map(_word, words))


def _word(word: ShownWord) -> str:
    notes = "".join(map(_NOTE.format, word.ends)) if word.ends else ""
    return word.text + DOUBT * word.is_doubtful + notes
