"""Many paragraphs at once: the same words as one by one, and none of them kept too long."""

from itertools import count, islice

import pytest

from reader.corrections import Change, Correction
from reader.engine import Engine
from reader.model import Form, GivenReading, Paragraph
from reader.remembering import Remembered
from reader.resources import sample_paths

PARAGRAPHS = [
    Paragraph(line) for path in sample_paths() for line in path.read_text("utf-8").split("\n")
]


@pytest.mark.parametrize("form", Form)
def test_paragraphs_have_the_same_words_alone_and_together(engine: Engine, form: Form) -> None:
    together = list(engine.annotate_all(PARAGRAPHS, form))
    assert together == [engine.annotate(paragraph, form) for paragraph in PARAGRAPHS]


def test_each_paragraph_has_its_own_corrections_and_readings(engine: Engine) -> None:
    correction = Correction(Change.READING, "朝陽", "朝阳", "zhāo yáng")
    plain = Paragraph("朝阳很好")
    given = Paragraph("朝阳很好", readings=(GivenReading(0, 2, "zhāo yáng"),))
    corrections = [(), (correction,), ()]
    found = engine.annotate_all([plain, plain, given], Form.CN, corrections)
    said = ["".join(words[0].pinyin) for words in found]
    assert said == ["cháoyáng", "zhāoyáng", "zhāoyáng"]


def test_paragraphs_that_never_end_are_annotated_as_they_come(engine: Engine) -> None:
    endless = (Paragraph(f"第{number}天") for number in count(1))
    words = next(islice(engine.annotate_all(endless, Form.CN), 1_000, None))
    assert "".join(word.printed for word in words) == "第1001天"


def test_answers_are_forgotten_when_there_are_too_many() -> None:
    asked: list[str] = []

    def ask(word: str) -> int:
        asked.append(word)
        return len(word)

    remembered = Remembered(ask, most=2)
    assert remembered.all_of(["a", "a", "bb", "a", "ccc", "a"]) == [1, 1, 2, 1, 3, 1]
    assert asked == ["a", "bb", "ccc", "a"]
    assert len(remembered) == 2
