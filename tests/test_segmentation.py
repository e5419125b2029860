import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.engine import Engine
from reader.model import Form

ODD = "發髮后後里裡了𠮷㐂豈\u0301\ud800\x00 \u3000\n，。“”()A1.%@:/々〇한か⻄⼀"


def cut(engine: Engine, text: str, form: Form) -> str:
    return "/".join(word.printed for word in engine.service.annotate(text, form))


@pytest.mark.parametrize(
    ("text", "form", "words"),
    [
        ("美國製裁小米", Form.HK, "美國/製裁/小米"),
        ("他說的軟體很好", Form.TW, "他/說/的/軟體/很/好"),
        ("小米面临挑战", Form.CN, "小米/面临/挑战"),
        ("突破28.9萬台,占1/6", Form.HK, "突破/28.9萬台/,/占/1/6"),
        ("純度99.9999%", Form.TW, "純度/99.9999%"),
        ("Model Y和SU7 Ultra", Form.CN, "Model Y/和/SU7 Ultra"),
        ("见http://a.example/b?c=1。信箱ab@c.example", Form.CN,
         "见/http://a.example/b?c=1/。/信箱/ab@c.example"),
        ("推进新质生产力", Form.CN, "推进/新质生产力"),
    ],
)  # fmt: skip
def test_cut(engine: Engine, text: str, form: Form, words: str) -> None:
    assert cut(engine, text, form) == words


def test_a_word_holds_both_scripts(engine: Engine) -> None:
    printed = engine.service.annotate("头发长了", Form.CN, Form.TW)
    assert "/".join(word.traditional for word in printed) == "頭髮/長/了"
    assert "/".join(word.simplified for word in printed) == "头发/长/了"


def test_what_is_printed_is_the_word_in_its_own_script(engine: Engine) -> None:
    (word,) = engine.service.annotate("製裁", Form.HK)
    assert (word.printed, word.traditional, word.simplified) == ("製裁", "製裁", "制裁")
    assert word.in_dictionary


@given(st.text(alphabet=ODD, max_size=60) | st.text(max_size=60), st.sampled_from(Form))
@settings(max_examples=300, deadline=None)
def test_printed_words_give_the_paragraph_back(engine: Engine, text: str, form: Form) -> None:
    words = engine.service.annotate(text, form)
    assert "".join(word.printed for word in words) == text
    assert all(text[word.start : word.end] == word.printed for word in words)
    assert all(len(word.pinyin) in (0, len(word.printed)) for word in words)
