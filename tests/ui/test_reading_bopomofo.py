"""Bopomofo beside a character."""

from __future__ import annotations

from reader.ui.reading.bopomofo import stacked


def test_a_tone_mark_stands_at_the_last_symbol() -> None:
    *symbols, tone = stacked("zhuàng")
    assert [s.y for s in symbols] == [1, 2, 3]
    assert (tone.x > symbols[-1].x, 2 < tone.y < 3) == (True, True)


def test_the_neutral_tone_stands_on_top() -> None:
    *symbols, tone = stacked("de")
    assert tone.text == "˙"
    assert tone.y < min(symbol.y for symbol in symbols)


def test_few_symbols_are_centred() -> None:
    (one, _) = stacked("yì")
    assert one.y == 2
