"""Articles as an EPUB 3 book: a chapter an article, then the lists and where it comes from."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from markupsafe import Markup

from reader.export.annotated import AnnotatedArticle, doubts_in
from reader.export.archive import archive
from reader.export.characters import carried
from reader.export.embedded import embedded
from reader.export.epub_text import paragraphs_in_xhtml
from reader.export.lists import Meaning, terms_listed, words_listed
from reader.export.options import ExportOptions
from reader.export.pages import fill
from reader.export.provenance import ABOUT, NOTICE, Provenance
from reader.export.shown import presenter, shown_in
from reader.watch import Watch, unwatched

_MIMETYPE = "mimetype"
_NO_DAY = "2000-01-01"
"""EPUB wants a moment of change; that of the export would make each file another."""
_LINE = 10
"""Characters in a line of the cover."""
_LONGEST_PAGE = 250_000
"""Characters, most of which are markup: older e-readers open no longer ones."""
_Chapters = dict[str, tuple[str | None, str]]
"""Name → heading, and the page; none for a page on which the one before goes on."""
_FAMILY = uuid.UUID("4f6f4c39-2d0f-4a36-9d5c-6f0d3f6f0a51")


def to_epub(
    articles: Sequence[AnnotatedArticle],
    options: ExportOptions,
    provenance: Provenance,
    watch: Watch = unwatched,
) -> bytes:
    """The book as one file, the same bytes for the same text."""
    show, say = presenter(options), options.wording.say
    common: dict[str, Any] = {
        "wording": options.wording,
        "language": provenance.language(options.script),
        "other_language": provenance.language(options.script.other),
        "title": provenance.title,
        "vertical": options.is_vertical,
    }
    chapters: _Chapters = {}
    for article in shown_in(show, articles, watch):
        paragraphs = paragraphs_in_xhtml(article, options, common["other_language"])
        for page, body in enumerate(_pages(paragraphs), 1):
            notes = [note for note in article.notes if f'id="r{note.number}"' in body]
            values = {"title": article.title, "body": Markup(body), "notes": notes}
            text = fill("epub/chapter.xhtml", **common | values)
            name = f"article-{article.number}" + (f"-{page}" if page > 1 else "")
            chapters[name] = (article.title if page == 1 else None, text)

    def add(name: str, heading: str, kind: str, rows: list[Meaning], lines: Sequence[str]) -> None:
        text = fill("epub/list.xhtml", heading=heading, kind=kind, rows=rows, lines=lines, **common)
        chapters[name] = (heading, text)

    if show.terms:
        add("terms", say("Terms"), "glossary", terms_listed(show.terms, options), ())
    if words := words_listed(articles, options):
        add("words", say("Words"), "glossary", words, (say(NOTICE),))
    facts = provenance.facts(show.scripts, doubts_in(articles), say)
    add("about", say(ABOUT), "", [], [f"{name}: {value}" for name, value in facts])
    return _bound(chapters, common, provenance, embedded(articles, options, provenance))


def _pages(paragraphs: Iterable[str]) -> Iterator[str]:
    """The paragraphs of an article on pages that any e-reader can turn to."""
    page: list[str] = []
    length = 0
    for paragraph in paragraphs:
        if page and length + len(paragraph) > _LONGEST_PAGE:
            yield "".join(page)
            page, length = [], 0
        page.append(paragraph)
        length += len(paragraph)
    yield "".join(page)


def _bound(
    chapters: _Chapters,
    common: dict[str, Any],
    provenance: Provenance,
    record: str,
) -> bytes:
    """The chapters with all that a book has around them."""
    day = provenance.read_on.isoformat() if provenance.read_on else _NO_DAY
    title = carried(provenance.title)
    values = {
        **common,
        "chapters": [(name, heading) for name, (heading, _) in chapters.items()],
        "identifier": uuid.uuid5(_FAMILY, f"{provenance.sha256} {common['language']}").urn,
        "languages": [common["language"]],
        "sha256": provenance.sha256,
        "modified": f"{day}T00:00:00Z",
        "lines": [title[start : start + _LINE] for start in range(0, len(title), _LINE)][:6],
    }
    names = {
        "META-INF/container.xml": "container.xml",
        "book/package.opf": "package.opf",
        "book/nav.xhtml": "nav.xhtml",
        "book/cover.svg": "picture.svg",
        "book/cover.xhtml": "cover.xhtml",
        "book/style.css": "style.css",
    }
    parts = {_MIMETYPE: b"application/epub+zip"}
    parts |= {name: fill(f"epub/{file}", **values).encode() for name, file in names.items()}
    parts |= {f"book/{name}.xhtml": text.encode() for name, (_, text) in chapters.items()}
    parts["book/fanjian.json"] = record.encode()
    return archive(parts, stored=_MIMETYPE)
