"""Sets the lines of pieces in one script, one style and one width, with the ruby at them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache, partial

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextFormat,
    QTextLayout,
    QTextOption,
)

from reader.model import Role, Script, Word
from reader.pinyin.zhuyin import in_zhuyin
from reader.settings import Borders, RubyKind, ToneColouring
from reader.tones import tone_of
from reader.ui.reading.block import Block
from reader.ui.reading.kinds import Kinds
from reader.ui.reading.page import Piece, PieceText
from reader.ui.reading.placement import above, beside, rows
from reader.ui.reading.ruby import Placed, RubyFont, TonedRun
from reader.ui.reading.shape import Shape
from reader.ui.reading.spacing import Cell, Spacing, cells, spacings, widths, word_cells
from reader.ui.reading.style import ReadingStyle
from reader.ui.reading.tone_colours import legible

_LIFT = 1.06
"""In em: from the baseline of characters to that of pinyin."""
_BORDER = 0.2
"""In em: the thin space between words."""


class Compositor:
    """Sets the lines of pieces in one script, one style and one width."""

    def __init__(self, style: ReadingStyle, script: Script, width: int) -> None:
        self.style = style
        self.script = script
        self.width = width
        self._families = list(style.families.get(script, ()))
        self._shape = lru_cache(maxsize=None)(self._make_shape)
        self._ruby_font = lru_cache(maxsize=None)(self._make_ruby_font)
        self._format = lru_cache(maxsize=None)(self._make_format)
        self._inks = legible(style.tone_colours, style.theme.paper)
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    @property
    def font(self) -> QFont:
        """The font of body text."""
        font = QFont(self._families) if self._families else QFont()
        font.setPixelSize(self.style.size)
        return font

    def shape(self, piece: Piece) -> Shape:
        """The measures of a piece."""
        return self._shape(piece.role, piece.is_last)

    def restyled(self, style: ReadingStyle, width: int) -> Compositor:
        """For another style or width; glyphs that are the same there are not shaped again."""
        other = Compositor(style, self.script, width)
        if (style.families, style.ruby) == (self.style.families, self.style.ruby):
            other._ruby_font = self._ruby_font
        return other

    def estimates(self, kinds: Kinds, start: int, stop: int) -> list[int]:
        """The likely heights of the pieces [start, stop), in pixels."""
        numbers = kinds.numbers(start, stop)
        heights = [self._estimate(*kind) for kind in kinds.all]
        return [heights[number] for number in numbers]

    def compose(self, block: QTextBlock, piece: Piece, text: PieceText) -> Block:
        """Set the lines of `block`, which holds `text`."""
        shape, style = self.shape(piece), self.style
        font = self._ruby_font(shape.em)
        over = cells(text, font, style.ruby.kind, style.ruby.shows) if style.has_ruby else []
        spaced = list(spacings(over, widths(over, shape.em, font, style.ruby.kind)))
        if style.borders is Borders.SPACE:
            spaced = list(_with_borders(spaced, text, round(_BORDER * shape.em)))
        layout = block.layout()
        layout.setTextOption(self._option)
        layout.setFormats([*self._formats(text, spaced, shape), *self._tones(text)])
        self._set_lines(layout, shape)
        set_block = Block(text, layout, shape)
        set_block.spaces = {s.end: s.width for s in spaced}
        for s in spaced:
            for unit in range(s.start + 1, s.end):
                set_block.spaces[unit] = s.width
        set_block.ruby = self._runs(set_block, over, font)
        if style.is_ruby_at_hover:
            set_block.ruby_over = partial(self._over_word, font)
        if style.borders is Borders.UNDERLINE:
            set_block.borders = list(_underlines(set_block))
        return set_block

    def _runs(self, block: Block, over: Sequence[Cell], font: RubyFont) -> list[TonedRun]:
        by_tone = self.style.tones is ToneColouring.PINYIN
        return font.runs(self._placed(block, over, font), by_tone=by_tone)

    def _placed(self, block: Block, over: Sequence[Cell], font: RubyFont) -> Iterator[Placed]:
        shape = block.shape
        for row in rows(block.layout, over):
            baseline = block.line_top(row.line) + shape.baseline
            if self.style.ruby.kind is RubyKind.ZHUYIN and not self.style.is_ruby_at_hover:
                yield from beside(row, shape.em, baseline, font)
            else:
                yield from above(row, shape.em, baseline - round(_LIFT * shape.em))

    def _over_word(self, font: RubyFont, block: Block, word: int) -> list[TonedRun]:
        """The ruby of a word pointed at: it may hang over its neighbours, who have none."""
        text, kind = block.text, self.style.ruby.kind
        if len(text.words[word].pinyin) != len(text.shown[word]):
            return []
        over = list(word_cells(text, word, font, kind))
        if kind is RubyKind.ZHUYIN:
            over = [c._replace(syllable=font.syllable(in_zhuyin(c.said))) for c in over]
        return self._runs(block, over, font)

    def _set_lines(self, layout: QTextLayout, shape: Shape) -> None:
        layout.beginLayout()
        top = shape.above
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width)
            # Fonts of different ascent share a paragraph: set by baseline, not by top.
            line.setPosition(QPointF(0, top + shape.baseline - line.ascent()))
            top += shape.pitch
        layout.endLayout()

    def _formats(
        self, text: PieceText, spaced: Iterable[Spacing], shape: Shape
    ) -> list[QTextLayout.FormatRange]:
        ranges = [
            _range(start, end, self._format(shape.em, shape.is_bold, width))
            for start, end, width in spaced
            if width
        ]
        if shape.em != self.style.size or shape.is_bold:
            whole = self._format(shape.em, shape.is_bold, 0)
            ranges.insert(0, _range(0, max(1, text.length), whole))
        return ranges

    def _tones(self, text: PieceText) -> Iterator[QTextLayout.FormatRange]:
        if self.style.tones is not ToneColouring.CHARACTERS:
            return
        for word, shown, start in zip(text.words, text.shown, text.starts, strict=False):
            if word.pinyin and len(word.pinyin) == len(shown):
                yield from self._tones_of(word, shown, start)

    def _tones_of(self, word: Word, shown: str, unit: int) -> Iterator[QTextLayout.FormatRange]:
        for character, said in zip(shown, word.pinyin, strict=True):
            end = unit + (2 if character > "\uffff" else 1)
            if said:
                ink = QTextCharFormat()
                ink.setForeground(QColor(self._inks[tone_of(said) - 1]))
                yield _range(unit, end, ink)
            unit = end

    def _make_format(self, em: int, is_bold: bool, space: int) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setProperty(QTextFormat.Property.FontPixelSize, em)
        if is_bold:
            style.setFontWeight(QFont.Weight.Bold)
        if space:
            style.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            style.setFontLetterSpacing(space)
        return style

    def _make_shape(self, role: Role, is_last: bool) -> Shape:
        return Shape(self.style, role, is_last)

    def _estimate(self, role: Role, is_last: bool, length: int) -> int:
        style = self.style
        advance = 1.0
        if style.has_ruby and not style.is_ruby_at_hover:
            advance = 1.46 if style.ruby.kind is RubyKind.ZHUYIN else 1.12
        return self._shape(role, is_last).estimate(length, self.width, advance)

    def _make_ruby_font(self, em: int) -> RubyFont:
        return RubyFont(self._families, em, self.style.ruby)


def _range(start: int, end: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    formatted = QTextLayout.FormatRange()
    formatted.start = start
    formatted.length = end - start
    formatted.format = style
    return formatted


def _with_borders(spaced: Sequence[Spacing], text: PieceText, width: int) -> Iterator[Spacing]:
    """The same spaces, each a character, and more behind the last character of a word."""
    behind = {unit: s.width for s in spaced for unit in range(s.start, s.end)}
    for index, word in enumerate(text.words):
        start, end = text.starts[index], text.starts[index + 1]
        last = end - (2 if text.shown[index][-1:] > "\uffff" else 1)
        following = text.words[index + 1] if index + 1 < len(text.words) else None
        if word.pinyin and following and following.pinyin:
            behind[last] = behind.get(last, 0) + width
        for unit in range(start, end):
            if space := behind.get(unit):
                yield Spacing(unit, unit + 1, space)


def _underlines(block: Block) -> Iterator[QLineF]:
    """A line under each word that is read, with a gap to the next."""
    gap = max(1.0, 0.06 * block.shape.em)
    for index, word in enumerate(block.text.words):
        if word.pinyin:
            for box in block.rects(index, index + 1):
                yield QLineF(box.left() + gap, box.bottom(), box.right() - gap, box.bottom())
