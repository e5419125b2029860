"""Articles as Markdown (CommonMark); readings in `<ruby>`, which it lets through."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.export.annotated import AnnotatedArticle, doubts_in
from reader.export.characters import carried
from reader.export.lists import Meaning, terms_listed, words_listed
from reader.export.options import ExportOptions
from reader.export.provenance import NOTICE, Provenance
from reader.export.shown import Presenter, ShownWord, ShownWords, presenter, shown_in
from reader.export.text import DOUBT
from reader.model import Role

_SPECIAL = re.compile(r"[\\`*_\[\]<>|~&]")
_AT_START = re.compile(r"[#+=-]|(?<=\d)[.)]")
"""What begins a heading or a list where a line begins with it, or with a number before it."""
_MARKS = {Role.HEADLINE: "# ", Role.SUBHEADLINE: "### ", Role.SUBHEAD: "## ", Role.LIST: "- "}


def to_markdown(
    articles: Sequence[AnnotatedArticle], options: ExportOptions, provenance: Provenance
) -> bytes:
    """Headings, lists and paragraphs; the other script, if wanted, quoted under each."""
    show = presenter(options)
    lines = list(_articles(show, articles))
    lines += _list("Terms", terms_listed(show.terms, options))
    if words := words_listed(articles, options):
        lines += [*_list("Words", words), NOTICE, ""]
    lines += ["---", ""]
    lines += [
        f"- {name}: {escaped(value)}"
        for name, value in provenance.facts(show.scripts, doubts_in(articles))
    ]
    return carried("\n".join(lines) + "\n").encode()


def escaped(text: str) -> str:
    """`text` so that Markdown shows it as it is, on one line."""
    one_line = " ".join(text.splitlines())
    return _SPECIAL.sub(r"\\\g<0>", one_line)


def _articles(show: Presenter, articles: Sequence[AnnotatedArticle]) -> Iterator[str]:
    for article in shown_in(show, articles):
        if not article.has_headline:
            yield from (f"# {escaped(article.title)}", "")
        for paragraph in article.paragraphs:
            yield _MARKS.get(paragraph.role, "") + _running(paragraph.words)
            yield ""
            if paragraph.other is not None:
                yield from (f"> {_running(paragraph.other)}", "")


def _list(heading: str, rows: Sequence[Meaning]) -> Iterator[str]:
    if rows:
        yield from (f"## {heading}", "", "| | | | |", "| --- | --- | --- | --- |")
        yield from (f"| {' | '.join(map(escaped, row))} |" for row in rows)
        yield ""


def _running(words: ShownWords) -> str:
    # A heading or a list item begins with its mark, not with blanks of the text.
    line = "".join(map(_word, words)).strip()
    number = len(line) - len(line.lstrip("0123456789"))
    found = _AT_START.match(line, number)
    return f"{line[:number]}\\{line[number:]}" if found else line


def _word(word: ShownWord) -> str:
    text = _ruby(word) if word.readings else escaped(word.text)
    return text + DOUBT * word.is_doubtful


def _ruby(word: ShownWord) -> str:
    inside = "".join(
        f"{escaped(characters)}<rt>{escaped(said)}</rt>" for characters, said in word.readings
    )
    return f"<ruby>{inside}</ruby>"
