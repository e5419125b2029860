"""Readings printed above the characters hold, as far as they are readings and fit."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.engine import Engine
from reader.model import Doubt, DoubtKind, Form, GivenReading, Paragraph, Reason
from reader.pinyin.given import as_given, between
from tests.notation import words

WORDS = words("樂/曉立/用 | 乐/晓立/用 | yuè/xiǎo lì/yòng")


def said(*readings: GivenReading, settled: tuple[int, ...] = ()) -> str:
    return "/".join(" ".join(word.pinyin) for word in as_given(WORDS, readings, settled))


@pytest.mark.parametrize(
    ("reading", "result"),
    [
        (GivenReading(0, 1, "lè"), "lè/xiǎo lì/yòng"),
        (GivenReading(0, 1, "ㄌㄜˋ"), "lè/xiǎo lì/yòng"),
        (GivenReading(0, 3, "Lè xiǎo lí"), "lè/xiǎo lí/yòng"),
        (GivenReading(2, 4, "lí yōng"), "yuè/xiǎo lí/yōng"),
        (GivenReading(0, 1, "ひ"), "yuè/xiǎo lì/yòng"),
        (GivenReading(0, 2, "lè"), "yuè/xiǎo lì/yòng"),
        (GivenReading(0, 1, "music"), "yuè/xiǎo lì/yòng"),
        (GivenReading(90, 91, "lè"), "yuè/xiǎo lì/yòng"),
    ],
)
def test_what_is_given(reading: GivenReading, result: str) -> None:
    assert said(reading) == result


def test_what_is_settled_stays() -> None:
    assert said(GivenReading(0, 1, "lè"), settled=(0,)) == "yuè/xiǎo lì/yòng"


def test_a_reading_given_settles_a_doubt() -> None:
    doubt = Doubt(DoubtKind.READING, ("lè",), 0.6, Reason("both are common"))
    doubtful = replace(WORDS[0], doubts=(doubt,))
    (word,) = as_given([doubtful], [GivenReading(0, 1, "lè")])
    assert word.doubts == ()
    (word,) = as_given([doubtful], [GivenReading(0, 1, "yuè")])
    assert word.doubts == (doubt,)


def test_those_of_a_stretch() -> None:
    readings = (GivenReading(0, 1, "a"), GivenReading(1, 3, "b"), GivenReading(3, 4, "c"))
    assert between(readings, 1, 3) == (GivenReading(0, 2, "b"),)


def test_the_engine_heeds_them(engine: Engine) -> None:
    paragraph = Paragraph("他长大了。", readings=(GivenReading(1, 2, "cháng"),))
    one = engine.annotate(paragraph, Form.CN)
    (all_,) = engine.annotate_all([paragraph], Form.CN)
    assert one == all_
    assert [s for word in one for s in word.pinyin][:3] == ["tā", "cháng", "dà"]
