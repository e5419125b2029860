"""Pinyin above the characters."""

from __future__ import annotations

from itertools import groupby, pairwise

import pytest

from reader.ui.reading.block import placed
from reader.ui.reading.page import PieceText
from reader.ui.reading.ruby import RubyFont
from reader.ui.reading.spacing import cells, spacings, widths
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
    return RubyFont(next(iter(style.families.values())), EM, style.ruby_scale)


@pytest.mark.parametrize("syllable", ["ā", "lǜ", "nǚ", "ǹg", "m̄", "ê̄", "zhuàng"])
def test_every_syllable_has_its_glyphs(font: RubyFont, syllable: str) -> None:
    runs = font.syllable(syllable).runs
    assert runs
    assert all(all(indexes) for _, indexes, _ in runs)


def test_a_wide_syllable_is_narrowed(font: RubyFont) -> None:
    assert font.syllable("zhuàng").width < 2 * font.syllable("zhu").width


def test_syllables_never_meet(show: Show) -> None:
    view = show(wide_notation())
    for size in (14, 20, 28):
        view.set_reading_style(ReadingStyle(view.reading_style.families, size))
        for left, right in pairwise(extents(view)):
            assert left[0] != right[0] or left[2] < right[1]


def extents(view: ReadingView) -> list[tuple[float, float, float]]:
    """(baseline, left, right) of each syllable of the first paragraph."""
    block = view._layout.block(0)
    style = view.reading_style
    font = RubyFont(style.families[view.script], style.size, style.ruby_scale)
    return [
        (baseline, middle - syllable.width / 2, middle + syllable.width / 2)
        for syllable, middle, baseline in placed(block, cells(block.text, font))
    ]


def test_each_line_of_pinyin_stands_on_one_baseline_evenly_apart(show: Show) -> None:
    baselines = [baseline for baseline, _ in groupby(e[0] for e in extents(show(wide_notation())))]
    assert len({below - above for above, below in pairwise(baselines)}) == 1


def test_a_paragraph_needs_few_glyph_runs(show: Show) -> None:
    assert len(show(wide_notation())._layout.block(0).ruby) <= 3


def test_pinyin_can_be_hidden(show: Show) -> None:
    view = show(wide_notation())
    high = view._layout.block(0).height
    view.set_ruby(False)
    assert not view._layout.block(0).ruby
    assert view._layout.block(0).height < high


def test_a_word_read_with_another_number_of_syllables_has_no_pinyin(font: RubyFont) -> None:
    text = PieceText(words("甲/乙丙/丁 | 甲/乙丙/丁 | jiǎ/yǐ/dīng"), ("甲", "乙丙", "丁"))
    assert [cell.unit for cell in cells(text, font)] == [0, 3]


def test_characters_of_the_same_space_are_spaced_together(font: RubyFont) -> None:
    text = PieceText(words("一/一/一/一 | 一/一/一/一 | yī/yī/yī/yī"), tuple("一一一一"))
    over = cells(text, font)
    behind = widths(over, EM)
    assert [(s.start, s.end) for s in spacings(over, behind)] == [(0, 3), (3, 4)]


def test_the_window_can_be_narrower_than_a_character(show: Show) -> None:
    view = show(wide_notation())
    view.resize(40, 300)
    assert view._layout.block(0).line_count > 20
