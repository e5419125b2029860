import pytest

from reader.engine import Engine
from reader.model import Script, Standard
from reader.pinyin.options import ReadingOptions, Spelling
from reader.pinyin.writing import ReadingWriter
from tests.notation import words


@pytest.fixture
def writer(engine: Engine) -> ReadingWriter:
    """Writes with the whole dictionary at hand."""
    return ReadingWriter(engine.dictionary)


BY_WORD = ReadingOptions()
BY_SYLLABLE = ReadingOptions(is_by_word=False)
NUMBERS = ReadingOptions(spelling=Spelling.NUMBERS)
ZHUYIN = ReadingOptions(spelling=Spelling.ZHUYIN)
APART = ReadingOptions(is_by_word=False, is_erhua_joined=False)
CAPITALS = ReadingOptions(has_capitals=True)
TAIWAN = ReadingOptions(standard=Standard.TAIWAN)


@pytest.mark.parametrize(
    ("options", "notation", "written"),
    [
        (BY_WORD, "小米 | 小米 | xiǎo mǐ", "xiǎomǐ"),
        (BY_SYLLABLE, "小米 | 小米 | xiǎo mǐ", "xiǎo mǐ"),
        (NUMBERS, "旅行 | 旅行 | lǚ xíng", "lü3 xing2"),
        (NUMBERS, "的 | 的 | de", "de5"),
        (ZHUYIN, "小米 | 小米 | xiǎo mǐ", "ㄒㄧㄠˇ ㄇㄧˇ"),
        (ZHUYIN, "媽媽 | 妈妈 | mā ma", "ㄇㄚ ˙ㄇㄚ"),
        (BY_WORD, "西安 | 西安 | xī ān", "xī'ān"),
        (BY_WORD, "女兒 | 女儿 | nǚ ér", "nǚ'ér"),
        (BY_WORD, "玩兒 | 玩儿 | wán r", "wánr"),
        (BY_SYLLABLE, "玩兒 | 玩儿 | wán r", "wánr"),
        (APART, "玩兒 | 玩儿 | wán r", "wán r"),
        (BY_WORD, "SUV", "SUV"),
        (CAPITALS, "他/去/西安 | 他/去/西安 | tā/qù/xī ān", "Tā qù Xī'ān"),
        (CAPITALS, "好/。/好 | 好/。/好 | hǎo//hǎo", "Hǎo 。 Hǎo"),
        (TAIWAN, "企業 | 企业 | qǐ yè", "qìyè"),
        (TAIWAN, "垃圾 | 垃圾 | lā jī", "lèsè"),
        (TAIWAN, "知識 | 知识 | zhī shi", "zhīshì"),
        (TAIWAN, "你/和/我 | 你/和/我 | nǐ/hé/wǒ", "nǐ hàn wǒ"),
        (TAIWAN, "和平 | 和平 | hé píng", "hépíng"),
    ],
)
def test_written(
    writer: ReadingWriter, options: ReadingOptions, notation: str, written: str
) -> None:
    annotated = words(notation, Script.SIMPLIFIED)
    assert " ".join(writer.written(annotated, options)) == written
