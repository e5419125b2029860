import pytest

from reader.engine import Engine
from reader.model import Form


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("这个软件发布了", Form.CN),
        ("這個軟體發布了", Form.TW),
        ("衞星在這裏説着話", Form.HK),
        ("麵包店裡說的話", Form.TW),
        ("plain text", Form.CN),
        ("", Form.CN),
        ("這個账号發佈了", Form.TW),
        ("这个乾隆年间的软件", Form.CN),
    ],
)
def test_form_of(engine: Engine, text: str, form: Form) -> None:
    assert engine.scripts.form_of(text) is form


@pytest.mark.parametrize(
    ("printed", "text", "simplified"),
    [
        (Form.TW, "乾隆的書乾了", "乾隆的书干了"),
        (Form.TW, "瞭望台上瞭解", "瞭望台上了解"),
        (Form.HK, "衞星、啓示、裏面", "卫星、启示、里面"),
        (Form.TW, "𠮷野家 <b>&amp;</b>", "𠮷野家 <b>&amp;</b>"),
        (Form.CN, "软件", "软件"),
        (Form.TW, "", ""),
    ],
)
def test_to_simplified(engine: Engine, printed: Form, text: str, simplified: str) -> None:
    assert engine.scripts.to_simplified(text, printed) == simplified


@pytest.mark.parametrize(
    ("word", "form", "traditional"),
    [
        ("头发", Form.TW, "頭髮"),
        ("发布", Form.TW, "發佈"),
        ("里面", Form.TW, "裡面"),
        ("里面", Form.HK, "裏面"),
        ("卫星", Form.HK, "衞星"),
        ("面条", Form.TW, "麵條"),
    ],
)
def test_to_traditional(engine: Engine, word: str, form: Form, traditional: str) -> None:
    assert engine.scripts.to_traditional(word, form) == traditional


def test_from_one_traditional_form_to_another(engine: Engine) -> None:
    convert = engine.scripts.to_other_traditional
    assert convert("衞星在裏面", Form.HK, Form.TW) == "衛星在裡面"
    assert convert("衛星在裡面", Form.TW, Form.HK) == "衞星在裏面"
    assert convert("裏面", Form.TW, Form.TW) == "裏面"


@pytest.mark.parametrize("text", ["\ud800", "ﷺ豈", "\x00\x01", "々〇" * 5, "後" * 3000])
def test_length_is_kept(engine: Engine, text: str) -> None:
    assert len(engine.scripts.to_simplified(text, Form.TW)) == len(text)
