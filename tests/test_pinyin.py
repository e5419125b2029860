import pytest

from reader.engine import Engine
from reader.model import Form


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("銷冠", "xiāo guàn"),
        ("銀行", "yín háng"),
        ("軟體", "ruǎn tǐ"),
        ("小米", "xiǎo mǐ"),
        ("女兒", "nǚ ér"),
        ("應屆生", "yīng jiè shēng"),
    ],
)
def test_words_are_said_as_the_dictionary_has_it(engine: Engine, text: str, said: str) -> None:
    (word,) = engine.service.annotate(text, Form.TW)
    assert " ".join(word.pinyin) == said


def test_what_is_not_chinese_is_not_said(engine: Engine) -> None:
    (word,) = engine.service.annotate("SUV", Form.CN)
    assert word.pinyin == ()


def test_digits_inside_a_word_carry_no_syllable(engine: Engine) -> None:
    (word,) = engine.service.annotate("28萬台", Form.TW)
    assert word.pinyin == ("", "", "wàn", "tái")
