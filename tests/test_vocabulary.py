import pytest

from reader.vocabulary import Status, profile_of, together, vocabulary_of
from tests.notation import words

STATUS = {"软件": Status.KNOWN, "的": Status.IGNORED, "打印机": Status.LEARNING}
LEVELS = {"软件": 5, "的": 1, "好": 1}
TEXT = "軟體/的/好/，/印表機/的/好/SUV | 软件/的/好/，/打印机/的/好/SUV"


def status(word: str) -> Status:
    return STATUS.get(word, Status.UNKNOWN)


def test_a_text_is_profiled_in_either_script() -> None:
    found = profile_of(vocabulary_of(words(TEXT)), status, LEVELS.get)
    assert (found.characters, found.words, found.distinct) == (9, 6, 4)
    assert found.known == pytest.approx(3 / 6)
    assert found.levels == ((1, 2), (5, 1), (None, 1))
    assert found.paying == (("好", 2),)


def test_parts_of_a_text_are_counted_together() -> None:
    whole = vocabulary_of(words(TEXT))
    halves = [vocabulary_of(words(TEXT)[:4]), vocabulary_of(words(TEXT)[4:])]
    assert together(halves) == whole
    assert whole.traditional["打印机"] == "印表機"


def test_nothing_is_no_hurdle() -> None:
    found = profile_of(vocabulary_of(words("SUV/，")), status, LEVELS.get)
    assert (found.words, found.known, found.paying) == (0, 1.0, ())
