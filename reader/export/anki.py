"""The words of a text as Anki notes: a package, or a text file that Anki imports as well."""

from __future__ import annotations

import hashlib
import html
import itertools
import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import date, datetime, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

import genanki

from reader.export.annotated import AnnotatedArticle, doubts_in
from reader.export.archive import archive
from reader.export.characters import carried
from reader.export.options import ExportOptions
from reader.export.provenance import NOTICE, Provenance
from reader.export.ruby import said_in
from reader.export.word_list import ListedWord, word_list
from reader.model import Script
from reader.watch import Watch, unwatched, watched

FIELDS = ("Word", "Traditional", "Simplified", "Reading", "Meaning", "Sentence", "Source")
_NOTE_TYPE = "Fanjian"
_NOTE_TYPE_IDS = {False: 1_667_214_301, True: 1_667_214_302}
"""Of the note type without and with the second card. Never change them: Anki knows it by them."""
_LONG_AGO = date(2000, 1, 1)

_ASKED = '<div class="word">{{Word}}</div>'
_SENTENCE = '<div class="sentence">{{Sentence}}</div>'
_TOLD = (
    '<div class="reading">{{Reading}}</div><div class="both">{{Traditional}} · {{Simplified}}</div>'
    '<div class="meaning">{{Meaning}}</div>'
)
_SOURCE = '<div class="source">{{Source}}</div>'
_CSS = """\
.card { font: 20px/1.6 sans-serif; text-align: center; }
.word { font-size: 2.4em; }
.sentence { margin-top: 1em; }
.sentence b { color: #b0532b; }
.both, .source { color: #888; font-size: .8em; }
"""


def to_anki(
    articles: Sequence[AnnotatedArticle],
    options: ExportOptions,
    provenance: Provenance,
    watch: Watch = unwatched,
) -> bytes:
    """An .apkg of the words that have a meaning; a second one updates the notes of the first."""
    about = "<br>".join(map(_safe, _about(articles, options, provenance)))
    deck = genanki.Deck(_deck_id(provenance), _deck_name(provenance), about)
    note_type = _note_type(options.has_both_directions)
    for guid, fields in _notes(articles, options, provenance, watch):
        deck.add_note(genanki.Note(note_type, list(fields), guid=guid))
    database = _database(deck, _moment(provenance))
    return archive({"collection.anki2": database, "media": json.dumps({}).encode()})


def to_anki_text(
    articles: Sequence[AnnotatedArticle],
    options: ExportOptions,
    provenance: Provenance,
    watch: Watch = unwatched,
) -> bytes:
    """A text file with Anki's own header lines; the note type Fanjian has to be there."""
    lines = [
        "#separator:tab",
        "#html:true",
        f"#notetype:{_NOTE_TYPE}",
        f"#deck:{_one_line(_deck_name(provenance))}",
        "#guid column:1",
        "\t".join(("#columns:guid", *FIELDS)),
    ]
    lines += [
        "\t".join(map(_one_line, (guid, *fields)))
        for guid, fields in _notes(articles, options, provenance, watch)
    ]
    lines += [f"# {_one_line(line)}" for line in _about(articles, options, provenance)]
    return "".join(f"{line}\n" for line in lines).encode()


def _notes(
    articles: Sequence[AnnotatedArticle],
    options: ExportOptions,
    provenance: Provenance,
    watch: Watch,
) -> Iterator[tuple[str, tuple[str, ...]]]:
    for listed in watched(word_list(articles), watch):
        if meaning := listed.meaning(options.script):
            yield _guid(listed), _fields(listed, meaning, options, provenance)


def _fields(
    listed: ListedWord, meaning: str, options: ExportOptions, provenance: Provenance
) -> tuple[str, ...]:
    word, script = listed.word, options.script
    before, marked, after = map(_safe, listed.sentence(script))
    reading = " ".join(said_in(syllable, options.ruby) for syllable in word.pinyin if syllable)
    plain = (word.in_script(script), word.traditional, word.simplified, reading, meaning)
    sentence = f"{before}<b>{marked}</b>{after}"
    return (*map(_safe, plain), sentence, _safe(provenance.title))


def _moment(provenance: Provenance) -> float:
    """When the notes last changed, in seconds: Anki takes over what changed later than its own."""
    if provenance.as_of:
        return provenance.as_of.timestamp() // 1
    day = provenance.read_on or _LONG_AGO
    return datetime(day.year, day.month, day.day, tzinfo=timezone.utc).timestamp()


def _guid(listed: ListedWord) -> str:
    """The same for the same word and reading, so that no deck asks for one word twice."""
    word = listed.word
    key = "\t".join(("fanjian", word.traditional, word.simplified, *word.pinyin))
    return hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()[:16]


def _deck_id(provenance: Provenance) -> int:
    digest = hashlib.sha256(f"fanjian\t{provenance.title}".encode("utf-8", "replace")).digest()
    return 1 << 30 | int.from_bytes(digest[:4], "big") >> 2


def _deck_name(provenance: Provenance) -> str:
    # Two colons would begin a deck inside the deck.
    return "Fanjian::" + carried(provenance.title).replace("::", ":")


def _about(
    articles: Sequence[AnnotatedArticle], options: ExportOptions, provenance: Provenance
) -> Iterator[str]:
    say = options.wording.say
    for name, value in provenance.facts(tuple(Script), doubts_in(articles), say):
        yield f"{name}: {value}"
    yield say(NOTICE)


def _note_type(both_directions: bool) -> genanki.Model:
    answer = f"{{{{FrontSide}}}}<hr id=answer>{_TOLD}{_SENTENCE}{_SOURCE}"
    cards = [{"name": "Word", "qfmt": _ASKED, "afmt": answer}]
    if both_directions:
        question = '<div class="meaning">{{Meaning}}</div>'
        answer = f"{{{{FrontSide}}}}<hr id=answer>{_ASKED}{_TOLD}{_SENTENCE}{_SOURCE}"
        cards.append({"name": "Meaning", "qfmt": question, "afmt": answer})
    name = f"{_NOTE_TYPE} (both directions)" if both_directions else _NOTE_TYPE
    fields = [{"name": field} for field in FIELDS]
    return genanki.Model(_NOTE_TYPE_IDS[both_directions], name, fields, cards, css=_CSS)


def _database(deck: genanki.Deck, moment: float) -> bytes:
    """Anki's collection as SQLite bytes, every number in it counted from `moment`."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "collection.anki2"
        with closing(sqlite3.connect(path)) as connection:
            ids = itertools.count(int(moment * 1000))
            genanki.Package(deck).write_to_db(connection.cursor(), moment, ids)
            connection.commit()
        return path.read_bytes()


def _safe(text: str) -> str:
    return html.escape(carried(text), quote=False)


def _one_line(text: str) -> str:
    return " ".join(text.replace("\t", " ").splitlines())
