"""Articles as Markdown (CommonMark); readings in `<ruby>`, which it lets through."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from reader.export.annotated import AnnotatedArticle, doubts_in
from reader.export.characters import carried
from reader.export.lists import Meaning, terms_listed, words_listed
from reader.export.noting import ShownNote
from reader.export.options import ExportOptions
from reader.export.provenance import ABOUT, NOTICE, Provenance
from reader.export.shown import ShownArticle, ShownWord, ShownWords, presenter, shown_in
from reader.export.text import DOUBT
from reader.export.wording import Say
from reader.model import Role
from reader.watch import Watch, unwatched

_SPECIAL = re.compile(r"[\\`*_\[\]<>|~&]")
_AT_START = re.compile(r"[#+=-]|(?<=\d)[.)]")
"""What begins a heading or a list where a line begins with it, or with a number before it."""
_MARKS = {Role.HEADLINE: "# ", Role.SUBHEADLINE: "### ", Role.SUBHEAD: "## ", Role.LIST: "- "}


def to_markdown(
    articles: Sequence[AnnotatedArticle],
    options: ExportOptions,
    provenance: Provenance,
    watch: Watch = unwatched,
) -> bytes:
    """Headings, lists and paragraphs; the other script, if wanted, quoted under each."""
    show, say = presenter(options), options.wording.say
    lines = list(_articles(shown_in(show, articles, watch)))
    lines += _notes(show.notes, say)
    lines += _list(say("Terms"), terms_listed(show.terms, options))
    if words := words_listed(articles, options):
        lines += [*_list(say("Words"), words), say(NOTICE), ""]
    lines += ["---", "", f"## {say(ABOUT)}", ""]
    lines += [
        f"- {name}: {escaped(value)}"
        for name, value in provenance.facts(show.scripts, doubts_in(articles), say)
    ]
    return carried("\n".join(lines) + "\n").encode()


def escaped(text: str) -> str:
    """`text` so that Markdown shows it as it is, on one line."""
    one_line = " ".join(text.splitlines())
    return _SPECIAL.sub(r"\\\g<0>", one_line)


def _articles(articles: Iterable[ShownArticle]) -> Iterator[str]:
    for article in articles:
        if not article.has_headline:
            yield from (f"# {escaped(article.title)}", "")
        for paragraph in article.paragraphs:
            yield _MARKS.get(paragraph.role, "") + _running(paragraph.words)
            yield ""
            if paragraph.other is not None:
                yield from (f"> {_running(paragraph.other)}", "")


def _notes(notes: Sequence[ShownNote], say: Say) -> Iterator[str]:
    if lit := [escaped(note.quote) for note in notes if not note.number]:
        yield from (f"## {say('Highlights')}", "", *(f"- {quote}" for quote in lit), "")
    for note in notes:
        if note.number:
            yield from (f"[^{note.number}]: {escaped(note.quote)} — {escaped(note.text)}", "")


def _list(heading: str, rows: Sequence[Meaning]) -> Iterator[str]:
    if rows:
        yield from (f"## {heading}", "", "| | | | |", "| --- | --- | --- | --- |")
        yield from (f"| {' | '.join(map(escaped, row))} |" for row in rows)
        yield ""


def _running(words: ShownWords) -> str:
    # A heading or a list item begins with its mark, not with blanks of the text.
    line = "".join(_words(words)).strip()
    number = len(line) - len(line.lstrip("0123456789"))
    found = _AT_START.match(line, number)
    return f"{line[:number]}\\{line[number:]}" if found else line


def _words(words: ShownWords) -> Iterator[str]:
    for is_lit, together in groupby(words, key=lambda word: word.is_lit):
        yield "<mark>" * is_lit
        for word in together:
            yield _word(word)
            yield from (f"[^{number}]" for number in word.ends)
        yield "</mark>" * is_lit


def _word(word: ShownWord) -> str:
    text = _ruby(word) if word.readings else escaped(word.text)
    return text + DOUBT * word.is_doubtful


def _ruby(word: ShownWord) -> str:
    inside = "".join(
        f"{escaped(characters)}<rt>{escaped(said)}</rt>" for characters, said in word.readings
    )
    return f"<ruby>{inside}</ruby>"
