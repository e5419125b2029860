"""Pinyin above the characters."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.settings import Borders, RubyKind, ToneColouring
from reader.ui.reading.page import PieceText
from reader.ui.reading.placement import middles, rows
from reader.ui.reading.ruby import RubyFont
from reader.ui.reading.ruby_style import (
    RubyStyle,
    ShowsRuby,
    above_doubtful_words,
    above_every_word,
    above_no_word,
)
from reader.ui.reading.spacing import Cell, cells, spacings, widths
from reader.ui.reading.style import ReadingStyle
from reader.ui.reading.view import ReadingView
from tests.notation import words
from tests.ui.conftest import Show

EM = 20


def wide_notation() -> str:
    """A paragraph of syllables as wide as they come, beside narrow ones and other text."""
    row = "創造/裝窗/中/，/雙/床/ /窗/𠮷/。/一"
    said = "chuàng zào/zhuāng chuāng/zhōng//shuāng/chuáng//chuāng/jí//yī"
    return " | ".join("/".join([text] * 20) for text in (row, row, said))


@pytest.fixture
def font(style: ReadingStyle) -> RubyFont:
    return RubyFont(next(iter(style.families.values())), EM, style.ruby)


@pytest.mark.parametrize("syllable", ["ā", "lǜ", "nǚ", "ǹg", "m̄", "ê̄", "zhuàng"])
def test_every_syllable_has_its_glyphs(font: RubyFont, syllable: str) -> None:
    runs = font.syllable(syllable).runs
    assert runs
    assert all(all(indexes) for _, indexes, _ in runs)


def test_a_wide_syllable_is_narrowed(font: RubyFont) -> None:
    assert font.syllable("zhuàng").width < 2 * font.syllable("zhu").width


@pytest.mark.parametrize("kind", [RubyKind.SYLLABLES, RubyKind.WORDS])
@pytest.mark.parametrize("size", [14, 20, 28, 40])
def test_syllables_never_meet(show: Show, size: int, kind: RubyKind) -> None:
    view = show(wide_notation())
    for width in (600, 250, 90):
        view.resize(width, 400)
        view.set_reading_style(
            ReadingStyle(view.reading_style.families, size, ruby=RubyStyle(kind))
        )
        for left, right in pairwise(extents(view)):
            assert left[0] != right[0] or left[2] <= right[1] + 0.01


def extents(view: ReadingView) -> list[tuple[int, float, float]]:
    """(line, left, right) of each syllable of the first paragraph."""
    block, style = view._layout.block(0), view.reading_style
    font = RubyFont(style.families[view.script], style.size, style.ruby)
    return [
        (row.line, middle - cell.syllable.width / 2, middle + cell.syllable.width / 2)
        for row in rows(block.layout, over(block.text, font, style.ruby.kind))
        for cell, middle in zip(row.cells, middles(row.cells, row.lefts, style.size), strict=True)
    ]


def over(text: PieceText, font: RubyFont, kind: RubyKind = RubyKind.SYLLABLES) -> list[Cell]:
    return cells(text, font, kind, above_every_word)


def spaces(said: str, font: RubyFont, kind: RubyKind = RubyKind.SYLLABLES) -> list[int]:
    """The spaces behind the characters of a text that is read `said`, a blank between words."""
    shown = "/".join("字" * (word.count(" ") + 1) for word in said.split("/"))
    known = words(f"{shown} | {shown} | {said}")
    text = PieceText(known, tuple(word.printed for word in known))
    return widths(over(text, font, kind), EM, font, kind)[:-1]


def test_one_wide_syllable_opens_no_gap(font: RubyFont) -> None:
    for said in ("bǐ/zhōng/guó", "shuō/zhōng guó", "yī/zhuàng/lè"):
        assert len(set(spaces(said, font))) == 1


def test_a_row_of_wide_syllables_moves_characters_evenly(font: RubyFont) -> None:
    found = spaces("/".join(["chuáng"] * 12), font)
    assert max(found[3:]) - min(found[3:]) <= 1
    assert max(found) > min(spaces("yī/yī/yī", font))


def test_each_line_of_pinyin_stands_on_one_baseline_evenly_apart(show: Show) -> None:
    view = show(wide_notation())
    runs = view._layout.block(0).ruby
    heights = sorted({round(p.y()) for run in runs for p in run.glyphs.positions()})
    assert len({below - above for above, below in pairwise(heights)}) == 1


def test_a_paragraph_needs_few_glyph_runs(show: Show) -> None:
    view = show(wide_notation())
    assert len(view._layout.block(0).ruby) <= 4


def test_pinyin_can_be_hidden(show: Show) -> None:
    view = show(wide_notation())
    high = view._layout.block(0).height
    view.set_ruby(False)
    assert not view._layout.block(0).ruby
    assert view._layout.block(0).height < high


def test_a_word_read_with_another_number_of_syllables_has_no_pinyin(font: RubyFont) -> None:
    text = PieceText(words("甲/乙丙/丁 | 甲/乙丙/丁 | jiǎ/yǐ/dīng"), ("甲", "乙丙", "丁"))
    assert [cell.unit for cell in over(text, font)] == [0, 3]


def test_characters_of_the_same_space_are_spaced_together(font: RubyFont) -> None:
    text = PieceText(words("一/一/一/一 | 一/一/一/一 | yī/yī/yī/yī"), tuple("一一一一"))
    found = over(text, font)
    behind = widths(found, EM, font, RubyKind.SYLLABLES)
    assert [(s.start, s.end) for s in spacings(found, behind)] == [(0, 3), (3, 4)]


def test_digits_in_a_word_have_no_ruby(font: RubyFont) -> None:
    (year,) = words("24年 | 24年 | nián")
    text = PieceText((replace(year, pinyin=("", "", "nián")),), ("24年",))
    assert [(cell.unit, cell.said) for cell in over(text, font)] == [(2, "nián")]


def test_pinyin_by_word_stands_in_one_piece(show: Show) -> None:
    view = show("西安/人 | 西安/人 | xī ān/rén")
    view.set_reading_style(replace(view.reading_style, ruby=RubyStyle(RubyKind.WORDS)))
    (_, _, west), (_, peace, _), (_, person, _) = extents(view)
    assert west == pytest.approx(peace)
    assert person > peace


def shown_in(view: ReadingView, **style: object) -> int:
    """How many glyphs of ruby the first paragraph has in a style."""
    view.set_reading_style(replace(view.reading_style, **style))  # type: ignore[arg-type]  # fields
    return sum(len(run.glyphs.glyphIndexes()) for run in view._layout.block(0).ruby)


def test_zhuyin_stands_beside(show: Show) -> None:
    view = show("日/中/的 | 日/中/的 | rì/zhōng/de")
    above = view._layout.block(0).height
    assert shown_in(view, ruby=RubyStyle(RubyKind.ZHUYIN)) == len("ㄖˋㄓㄨㄥㄉㄜ˙")
    assert view._layout.block(0).height < above


def test_only_doubtful_words_have_ruby(show: Show) -> None:
    view = show("日/中 | 日/中 | rì/zhōng")
    assert shown_in(view, ruby=RubyStyle(shows=above_doubtful_words)) == 0
    assert shown_in(view, ruby=RubyStyle(shows=lambda word: word.printed == "中")) == len("zhōng")


@pytest.mark.parametrize("kind", RubyKind)
def test_only_the_word_pointed_at_has_ruby(show: Show, kind: RubyKind) -> None:
    view = show("日/中 | 日/中 | rì/zhōng")
    assert shown_in(view, ruby=RubyStyle(kind, shows=above_no_word)) == 0
    block = view._layout.block(0)
    assert block.ruby_over(block, 1)
    height = block.height
    QTest.keyClick(view, Qt.Key.Key_Right)
    view.grab()
    assert view._layout.block(0).height == height


@pytest.mark.parametrize("shows", [above_every_word, above_doubtful_words, above_no_word])
def test_lines_are_gone_as_soon_as_nobody_has_them(show: Show, shows: ShowsRuby) -> None:
    # Their layouts are Qt's, and are not Qt's any more when their document is gone.
    view = show("日/中 | 日/中 | rì/zhōng")
    shown_in(view, ruby=RubyStyle(shows=shows))
    lines = weakref.ref(view._layout.block(0))
    gc.disable()
    view.set_reading_style(replace(view.reading_style, size=40))
    are_gone = lines() is None
    gc.enable()
    assert are_gone


@pytest.mark.parametrize("borders", [Borders.SPACE, Borders.UNDERLINE])
def test_borders_change_no_text(show: Show, borders: Borders) -> None:
    view = show("中國/人/𠮷野家 | 中国/人/𠮷野家 | zhōng guó/rén/jí yě jiā")
    for has_ruby in (True, False):
        shown_in(view, borders=borders, has_ruby=has_ruby)
        view.grab()
        assert view.toPlainText() == "中國人𠮷野家"
    assert len(view._layout.block(0).borders) == (3 if borders is Borders.UNDERLINE else 0)


def test_a_space_at_a_border_is_behind_the_word(show: Show) -> None:
    view = show("中國/人 | 中国/人 | zhōng guó/rén")
    plain = view._layout.block(0).spaces[2]
    shown_in(view, borders=Borders.SPACE)
    assert view._layout.block(0).spaces[2] > plain
    assert view._layout.block(0).spaces[1] == plain


def test_pinyin_in_the_colours_of_its_tones(show: Show) -> None:
    view = show("一/中/的 | 一/中/的 | yí/zhōng/de")
    shown_in(view, tones=ToneColouring.PINYIN)
    assert {run.tone for run in view._layout.block(0).ruby} == {1, 2, 5}


def test_the_window_can_be_narrower_than_a_character(show: Show) -> None:
    view = show(wide_notation())
    view.resize(40, 300)
    assert view._layout.block(0).line_count > 20
