"""The core as it comes to life, one part after the other, in the background."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from reader.files import read_bytes
from reader.folders import cache_folder, glossary_folder
from reader.model import Document, Form, Paragraph, Standard, Term, Word
from reader.resources import resource, sample_paths
from reader.ui.core import Core, Opening
from reader.watch import Watch, unwatched

if TYPE_CHECKING:
    from reader.documents.beginning import Begun
    from reader.engine import Engine
    from reader.exporting.gathering import Gathered
    from reader.exporting.marginalia import Marginalia
    from reader.library.documents import Record
    from reader.library.library import Library
    from reader.library.reopening import OpenedShelf, Reopened
    from reader.script.conversion import Scripts
    from reader.search.finding import Finder

Page = tuple[Sequence[Paragraph], Form]
"""Some paragraphs, and the form that they are printed in."""

_PARAGRAPHS = 20
"""Of a page, about."""
_LONG = 2_000
"""Characters; longer paragraphs are annotated in pieces, as they are seen."""


class GrowingCore:
    """The core as it comes to life, all on the background's one thread."""

    def __init__(self) -> None:
        self._scripts: Scripts | None = None
        self._engine: Engine | None = None
        self._is_shelf_empty = True
        self._opened: tuple[object, Document] | None = None
        """What was asked for last, and the document that it is."""
        self._first_page: Page = ((), Form.TW)
        """What the window shows while words are not known yet."""

    @property
    def opening(self) -> Opening:
        """How the window opens documents."""
        as_lines = partial(self.open, as_lines=True)
        return Opening(self.open, as_lines, self.take_over, self.open)

    def open(
        self,
        data: bytes,
        name: str,
        watch: Watch = unwatched,
        begun: Begun | None = None,
        *,
        as_lines: bool = False,
    ) -> Document:
        """The document in `data`; if it is long, `begun` is told how it begins.

        Raises UnreadableError.
        """
        from reader.documents.opening import open_document

        # What has just come onto the shelf is opened next.
        asked = (hashlib.sha256(data).digest(), name, as_lines, self._engine is None)
        if self._opened and self._opened[0] == asked:
            return self._opened[1]
        # Where a line breaks inside a word only a dictionary tells; it is there from the second
        # text on.
        is_word = self._engine.dictionary.__contains__ if self._engine else None
        scripts = self._ready_scripts()
        if begun:
            begun = partial(self._begin, begun)
        document = open_document(
            scripts, data, name, as_lines=as_lines, is_word=is_word, watch=watch, begun=begun
        )
        self._annotate_first_page(document)
        self._opened = asked, document
        return document

    def _begin(self, begun: Begun, beginning: Document) -> None:
        self._annotate_first_page(beginning)
        begun(beginning)

    def _annotate_first_page(self, document: Document) -> None:
        if self._engine:
            _annotate(self._engine, _first_page(document))

    def take_over(self, library: Library, record: Record, document: Document, data: bytes) -> None:
        """Keep what a file of ours brings along. Raises LibraryError."""
        from reader.documents.exported.bringing import brought_in
        from reader.exporting.shelf import take_over

        is_known = self._engine.glossary.says if self._engine else lambda term: False
        if brought := brought_in(data, record.source, is_known):
            take_over(library, record, document, brought)

    def shelf(self, folder: Path | None) -> OpenedShelf:
        """The shelf in `folder`, with the document that was open last."""
        from reader.library.library import open_library
        from reader.library.reopening import begin

        opened = begin(open_library(folder), self.open)
        self._is_shelf_empty = not opened.records
        if opened.last:
            self._first_page = _page_left(opened.last)
        return opened

    def samples_for_empty_shelf(self) -> list[Document]:
        """The sample articles, if there is nothing else to read."""
        if not self._is_shelf_empty:
            return []
        samples = [self.open(read_bytes(path), str(path)) for path in sample_paths()]
        self._first_page = _first_page(samples[0])
        return samples

    def whole(self) -> Core:
        """All of it, for the window."""
        from reader.engine import load_engine

        self._engine = load_engine(self._ready_scripts())
        _look_for_no_garbage_here()
        gc.set_threshold(20_000, 10, 100)
        gc.enable()
        _annotate(self._engine, self._first_page)
        return self._core_of(self._engine)

    def _core_of(self, engine: Engine) -> Core:
        return replace(
            core_of(engine),
            called_in=self._called_in,
            showing=lambda form: self._core_of(engine.showing(form)),
            keep_term=self.keep_term,
            forget_term=self.forget_term,
        )

    def _called_in(self, words: tuple[Word, ...], printed: Form, to: Form) -> tuple[Word, ...]:
        # Always asked of the same engine, which has loaded what it needs for it.
        assert self._engine, "Words come from the core that was made of an engine."
        return self._engine.called_in(words, printed, to)

    def keep_term(self, term: Term) -> tuple[Core, Term | None]:
        """See Core."""
        from reader.glossary import keep

        replaced = keep(term, _own_glossary())
        return self._knowing_anew(), replaced

    def forget_term(self, term: Term) -> Core:
        """See Core."""
        from reader.glossary import forget

        forget(term, _own_glossary())
        return self._knowing_anew()

    def _knowing_anew(self) -> Core:
        """What the glossaries say has changed."""
        from reader.engine import load_glossaries

        assert self._engine, "Terms are kept by the core that was made of an engine."
        self._engine = self._engine.knowing(load_glossaries())
        self._engine.warm_up()
        return self._core_of(self._engine)

    def finder(self) -> Finder:
        """Who finds words in the article and on the shelf."""
        from reader.search.loading import load_finder

        finder = load_finder(self._ready_scripts())
        _look_for_no_garbage_here()
        return finder

    def warm_up(self) -> None:
        """Load what the first text in another form would have to wait for."""
        from reader.components import components_of
        from reader.levels import level_of

        if self._engine:
            self._engine.warm_up()
            # The first card asks for them.
            level_of("一")
            components_of("一")

    def _ready_scripts(self) -> Scripts:
        from reader.script.conversion import Scripts

        if self._scripts is None:
            self._scripts = Scripts(cache_folder())
        return self._scripts


def _first_page(document: Document) -> Page:
    paragraphs = (paragraph for _, paragraph in document.paragraphs())
    return list(islice(paragraphs, _PARAGRAPHS)), document.form


def _page_left(reopened: Reopened) -> Page:
    """Where the reader was."""
    from reader.library.anchors import position_at

    document, view = reopened.document, reopened.view
    if view is None or view.place.article >= len(document.articles):
        return _first_page(document)
    article = document.articles[view.place.article]
    first = position_at(article, view.place.start).paragraph
    return article.paragraphs[first : first + _PARAGRAPHS], document.form


def _annotate(engine: Engine, page: Page) -> None:
    """Have the engine remember the words that the window will ask for first."""
    paragraphs, form = page
    for paragraph in paragraphs:
        if len(paragraph.text) < _LONG:
            engine.annotate(paragraph, form)


def _look_for_no_garbage_here() -> None:
    # What has been loaded so far, half a million dictionary entries among it, lives as long as
    # the program; looking through it would stop the window for a tenth of a second at a time.
    gc.freeze()


def _own_glossary() -> Path:
    return glossary_folder() / "mine.tsv"


def core_of(engine: Engine) -> Core:
    """What the window needs of `engine`."""
    from reader.pinyin.options import ReadingOptions
    from reader.pinyin.writing import ReadingWriter

    writer = ReadingWriter(engine.dictionary)

    def gather(
        document: Document,
        articles: Sequence[int],
        marginalia: Marginalia,
        watch: Watch,
        standard: Standard,
    ) -> Gathered:
        from reader.exporting.gathering import gather

        return gather(engine, document, articles, marginalia, watch, standard)

    return Core(
        annotate=engine.annotate,
        explain=engine.explain,
        term_of=engine.term_of,
        terms_in=engine.terms_in,
        gather=gather,
        notices=resource("notices.txt").read_text("utf-8"),
        entries=engine.dictionary.look_up,
        band_of=engine.frequency.band_of,
        in_taiwan=partial(writer.said, options=ReadingOptions(Standard.TAIWAN)),
        audit=engine.audit,
        problems=engine.glossary.problems,
    )
