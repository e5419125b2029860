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


def test_the_other_region_has_its_own_words_and_readings(engine: Engine) -> None:
    words = engine.annotate(Paragraph("出租车里的博客"), Form.CN)
    called = engine.called_in(words, Form.CN, Form.TW)
    assert "".join(word.traditional for word in called) == "計程車裡的部落格"
    assert "".join(word.printed for word in called) == "出租车里的博客"
    assert [word.other_pinyin for word in called if word.other_pinyin] == [
        ("jì", "chéng", "chē"),
        ("bù", "luò", "gé"),
    ]
    reasons = [str(doubt.reason) for word in called for doubt in word.doubts]
    assert "計程車 is what Taiwan calls it" in reasons


def test_a_region_that_is_printed_keeps_its_words(engine: Engine) -> None:
    words = engine.annotate(Paragraph("計程車裡的部落格"), Form.TW)
    called = engine.called_in(words, Form.TW, Form.CN)
    assert "".join(word.traditional for word in called) == "計程車裡的部落格"
    assert "".join(word.simplified for word in called) == "出租车里的博客"
