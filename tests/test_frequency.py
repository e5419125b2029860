"""How common words are."""

from __future__ import annotations

import pytest

from reader.engine import Engine
from reader.segmentation.frequency import BANDS, Frequency


@pytest.mark.parametrize(
    ("word", "band"),
    [("我们", 1_000), ("软件", 3_000), ("制裁", 10_000), ("饺子", 30_000), ("龃龉", None)],
)
def test_a_common_word_has_its_band(engine: Engine, word: str, band: int | None) -> None:
    assert engine.frequency.band_of(word) == band


def test_what_is_no_word_has_none(engine: Engine) -> None:
    assert engine.frequency.band_of("不是词") is None


def test_a_band_has_as_many_words_as_it_says() -> None:
    counts = {str(rank): 50_000 - rank for rank in range(50_000)}
    band_of = Frequency(counts).band_of
    bands = [band_of(word) for word in counts]
    assert [sum(band is not None and band <= most for band in bands) for most in BANDS] == [*BANDS]
