"""Pinyin in bopomofo."""

from __future__ import annotations

import pytest

from reader.ui.reading.bopomofo import bopomofo, stacked


@pytest.mark.parametrize(
    ("syllable", "written"),
    [
        ("zhōng", "ㄓㄨㄥ"),
        ("guó", "ㄍㄨㄛˊ"),
        ("rì", "ㄖˋ"),
        ("de", "ㄉㄜ˙"),
        ("lǜ", "ㄌㄩˋ"),
        ("qù", "ㄑㄩˋ"),
        ("xiǎng", "ㄒㄧㄤˇ"),
        ("yuán", "ㄩㄢˊ"),
        ("yǒu", "ㄧㄡˇ"),
        ("wǔ", "ㄨˇ"),
        ("wèng", "ㄨㄥˋ"),
        ("jiǒng", "ㄐㄩㄥˇ"),
        ("ér", "ㄦˊ"),
        ("zhuàng", "ㄓㄨㄤˋ"),
        ("Běi", "ㄅㄟˇ"),
        ("juē", "ㄐㄩㄝ"),
        ("ń", "ㄋˊ"),
    ],
)
def test_a_syllable(syllable: str, written: str) -> None:
    assert "".join(bopomofo(syllable)) == written


def test_what_is_no_syllable_is_left_alone() -> None:
    assert bopomofo("xyz") == ("xyz", "")


def test_a_tone_mark_stands_at_the_last_symbol() -> None:
    *symbols, tone = stacked("zhuàng")
    assert [s.y for s in symbols] == [1, 2, 3]
    assert (tone.x > symbols[-1].x, 2 < tone.y < 3) == (True, True)
