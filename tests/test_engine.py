"""The core as either front end uses it."""

import pytest

from reader.engine import Engine
from reader.glossary import Glossary
from reader.model import Form, Paragraph, Term


@pytest.mark.parametrize(
    ("word", "shown"), [("28.9万台", "台"), ("241亿", "亿"), ("2024年", "年"), ("卢伟冰", "卢")]
)
def test_a_number_or_name_is_explained_by_what_is_known_of_it(
    engine: Engine, word: str, shown: str
) -> None:
    (only,) = engine.annotate(Paragraph(word), Form.CN)
    entries = engine.explain(only).entries
    assert only.in_dictionary
    assert {entry.simplified for entry in entries} == {shown}


def test_a_person_is_explained_by_the_surname(engine: Engine) -> None:
    (only,) = engine.annotate(Paragraph("周骏彦"), Form.CN)
    assert all("surname" in entry.senses[0] for entry in engine.explain(only).entries)


def test_what_is_shown_as_known_can_be_explained(engine: Engine) -> None:
    text = "2024年，荣鼎集团的卢伟冰在武汉大学看到了28.9万台，史瑞克没有三分之一。"
    for word in engine.annotate(Paragraph(text), Form.CN):
        assert bool(engine.explain(word)) == word.in_dictionary or not word.pinyin


def test_a_new_term_is_one_word_at_once(engine: Engine) -> None:
    text = "他说小麦风是好的。"
    term = Term("小麥風", "小麦风", "xiǎomàifēng", "the wheat wind")
    knowing = engine.knowing(Glossary((*engine.glossary.terms, term)))
    words = {word.simplified for word in knowing.annotate(Paragraph(text), Form.CN)}
    assert "小麦风" in words
    before = {word.simplified for word in engine.annotate(Paragraph(text), Form.CN)}
    assert "小麦风" not in before
