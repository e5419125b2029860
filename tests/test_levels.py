"""HSK levels."""

import pytest

from reader.levels import HIGHEST, is_above, level_of


@pytest.mark.parametrize(("word", "level"), [("一", 1), ("中国", 1), ("一丝不苟", HIGHEST)])
def test_the_level_of_a_word(word: str, level: int) -> None:
    assert level_of(word) == level


def test_a_word_that_is_in_no_list_is_above_every_level() -> None:
    assert level_of("囧囧囧") is None
    assert is_above("囧囧囧", HIGHEST)


def test_above_a_level() -> None:
    assert is_above("一丝不苟", 3)
    assert not is_above("一", 1)
