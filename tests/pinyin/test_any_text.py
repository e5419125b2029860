"""Whatever a text holds, its words have readings that fit them."""

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.engine import Engine
from reader.model import Form, Paragraph, Standard
from reader.pinyin.options import ReadingOptions, Spelling
from reader.pinyin.writing import ReadingWriter

ODD = "得地了为长行23.年/%一不兒儿ａ⼈豈\U00020000\U000323af\ud800㊀ㄅ〇々\u0301é漢한あ\x00 ，"


@settings(deadline=None)
@given(text=st.text() | st.text(alphabet=ODD), spelling=st.sampled_from(Spelling))
def test_every_reading_fits_its_word(engine: Engine, text: str, spelling: Spelling) -> None:
    words = engine.annotate(Paragraph(text), Form.CN)
    assert all(len(word.pinyin) in (0, len(word.printed)) for word in words)
    options = ReadingOptions(Standard.TAIWAN, spelling, True, True, True, True, True)
    assert len(ReadingWriter(engine.dictionary).written(words, options)) == len(words)
