"""An article's paragraphs set in lines for paper, by the same compositor as on the screen."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QFont, QTextDocument

from reader.export.annotated import AnnotatedArticle, AnnotatedParagraph, doubts_in
from reader.export.lists import Meaning, terms_listed, words_listed
from reader.export.noting import NOTHING_NOTED, Noted, ShownNote, noted_in, numbered
from reader.export.options import ExportOptions, OtherScript, Ruby
from reader.export.provenance import ABOUT, NOTICE, Provenance
from reader.export.wording import Say
from reader.model import Role, Script, Term, Word
from reader.settings import RubyKind
from reader.ui.fonts import families
from reader.ui.printing.references import superscript, with_references
from reader.ui.reading.block import Block
from reader.ui.reading.compositor import Compositor
from reader.ui.reading.marks import Mark, MarkKind
from reader.ui.reading.page import LONGEST_PIECE, LONGEST_WHOLE, Piece, PieceText
from reader.ui.reading.ruby_style import RubyStyle
from reader.ui.reading.style import LIGHT, ReadingStyle
from reader.watch import Watch, stages, unwatched, watched

PAPER = replace(LIGHT, paper="#ffffff", ink="#000000", muted="#595959", ruby="#5c4632")
_GUTTER = 2.0
"""In em: between two columns."""
_SENTENCE_END = re.compile("[。！？!?；;…]")


@dataclass(frozen=True, slots=True)
class Row:
    """Blocks side by side, which are broken across sheets line by line."""

    columns: tuple[tuple[int, Block], ...]
    """The left edge of each, in pixels, and the block."""
    is_heading: bool = False
    """Stays with what follows."""
    bookmark: str = ""
    """What a list of contents calls the place."""

    @property
    def line_count(self) -> int:
        """Lines of the longest column."""
        return max(block.line_count for _, block in self.columns)


class Setter:
    """Sets articles for a column of paper so many pixels wide."""

    def __init__(self, options: ExportOptions, width: int, em: int) -> None:
        self._options = options
        self._style = ReadingStyle(
            families={script: tuple(families(script)) for script in Script},
            size=em,
            has_ruby=options.ruby is not Ruby.NONE,
            ruby=RubyStyle(RubyKind.ZHUYIN if options.ruby is Ruby.ZHUYIN else RubyKind.SYLLABLES),
            theme=PAPER,
        )
        self._bare = replace(self._style, has_ruby=False)
        self._is_beside = options.other is OtherScript.BESIDE
        column = (width - round(_GUTTER * em)) // 2 if self._is_beside else width
        self._second = width - column
        self._compositors = {script: Compositor(self._style, script, column) for script in Script}
        self._plain = Compositor(self._bare, options.script, width)
        self._notes: list[ShownNote] = []
        self.characters: set[str] = set()
        """Every character set so far."""

    def rows(
        self,
        articles: Sequence[AnnotatedArticle],
        provenance: Provenance,
        watch: Watch = unwatched,
    ) -> Iterator[Row]:
        """The articles, their lists, and where they come from; a row lasts until the next."""
        script, say = self._options.script, self._options.wording.say
        scripts = (script, script.other) if self._options.pairs else (script,)
        terms: dict[Term, None] = {}
        parts = stages(watch, [len(article.paragraphs) for article in articles])
        for article, part in zip(articles, parts, strict=True):
            yield from self._article(article, part)
            terms |= dict.fromkeys(article.terms())
        yield from self._noted(say)
        if self._options.has_glossary:
            yield from self._list(say("Terms"), terms_listed(terms, self._options))
        words = words_listed(articles, self._options)
        yield from self._list(say("Words"), words)
        yield self._line(say(ABOUT), Role.SUBHEAD, say(ABOUT))
        for name, value in provenance.facts(scripts, doubts_in(articles), say):
            yield self._line(f"{name}: {value}", Role.FOOTER)
        if words:
            yield self._line(say(NOTICE), Role.FOOTER)

    def _article(self, article: AnnotatedArticle, watch: Watch) -> Iterator[Row]:
        script = self._options.script
        title = article.title.in_script(script)
        if not article.has_headline:
            yield self._line(title, Role.HEADLINE, title)
            title = ""
        notes: tuple[ShownNote, ...] = ()
        if self._options.has_notes:
            notes = numbered(article, script, self._notes)
            self._notes += notes
        noted = noted_in(article, notes)
        for number, paragraph in enumerate(watched(article.paragraphs, watch)):
            bookmark = ""
            if paragraph.role is Role.HEADLINE and title:
                bookmark, title = title, ""
            elif paragraph.role.is_heading:
                bookmark = paragraph.in_script(script)
            here = noted.get(number, NOTHING_NOTED)
            yield from self._paragraph(paragraph, bookmark, here)

    def _paragraph(
        self, paragraph: AnnotatedParagraph, bookmark: str, noted: Noted
    ) -> Iterator[Row]:
        script, is_heading = self._options.script, paragraph.role.is_heading
        has_other = self._options.pairs and (
            paragraph.in_script(script) != paragraph.in_script(script.other)
        )
        words, lit = with_references(paragraph.words, noted)
        for piece in _pieces(words):
            columns = [(0, self._block(piece, lit, paragraph.role, script))]
            if has_other and self._is_beside:
                other = self._block(piece, lit, paragraph.role, script.other)
                columns.append((self._second, other))
            yield Row(tuple(columns), is_heading, bookmark)
            bookmark = ""
            if has_other and not self._is_beside:
                yield Row(((0, self._block(piece, lit, Role.CAPTION, script.other)),))

    def _block(
        self, words: tuple[Word, ...], lit: frozenset[int], role: Role, script: Script
    ) -> Block:
        """`lit` are the offsets of the words that their reader marked."""
        text = PieceText(words, tuple(word.in_script(script) for word in words))
        block = self._compose(self._compositors[script], text, role)
        marks = []
        for index, word in enumerate(words):
            if word.start in lit:
                marks.append(Mark(MarkKind.HIGHLIGHT, index, index + 1))
            if word.doubts and self._options.has_doubts:
                marks.append(Mark(MarkKind.DOUBT, index, index + 1))
        block.set_marks(marks)
        return block

    def _noted(self, say: Say) -> Iterator[Row]:
        if self._notes:
            yield self._line(say("Notes"), Role.SUBHEAD, say("Notes"))
        for note in self._notes:
            mark = f"{superscript(note.number)}\u2009" if note.number else ""
            yield self._line(f"{mark}{note.quote}", Role.CAPTION)
            for line in note.text.splitlines():
                yield self._line(line, Role.BODY)

    def _list(self, heading: str, meanings: Sequence[Meaning]) -> Iterator[Row]:
        if meanings:
            yield self._line(heading, Role.SUBHEAD, heading)
        for chosen, other, pinyin, meaning in meanings:
            scripts = chosen if chosen == other else f"{chosen} {other}"
            yield self._line(f"{scripts}  {pinyin}  {meaning}", Role.CAPTION)

    def _line(self, text: str, role: Role, bookmark: str = "") -> Row:
        word = Word(0, text, text, text)
        block = self._compose(self._plain, PieceText((word,), (text,)), role)
        return Row(((0, block),), role.is_heading, bookmark)

    def _compose(self, compositor: Compositor, text: PieceText, role: Role) -> Block:
        self.characters.update(text.text)
        document = QTextDocument()
        document.setPlainText(text.text)
        block = document.firstBlock()
        font = compositor.font
        # Shapes of a language have no character of their own that could be copied; the family
        # is the right one already.
        font.setFeature(QFont.Tag("locl"), 0)
        block.layout().setFont(font)
        composed = compositor.compose(block, Piece(0, 0, text.text, role, True), text)
        # Its lines live no longer than the document.
        composed.document = document
        return composed


def _pieces(words: tuple[Word, ...]) -> Iterator[tuple[Word, ...]]:
    """A paragraph, or a very long one cut behind sentences: Qt needs seconds for a million."""
    if sum(len(word.printed) for word in words) <= LONGEST_WHOLE:
        yield words
        return
    start = length = 0
    for index, word in enumerate(words, 1):
        length += len(word.printed)
        if length >= LONGEST_PIECE or (
            length >= LONGEST_PIECE // 2 and _SENTENCE_END.search(word.printed)
        ):
            yield words[start:index]
            start, length = index, 0
    if start < len(words):
        yield words[start:]
