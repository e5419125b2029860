import pytest

from reader.pinyin.zhuyin import as_pinyin, in_zhuyin


@pytest.mark.parametrize(
    ("syllable", "written"),
    [
        ("xiǎo", "ㄒㄧㄠˇ"),
        ("mā", "ㄇㄚ"),
        ("ma", "˙ㄇㄚ"),
        ("zhī", "ㄓ"),
        ("sì", "ㄙˋ"),
        ("yuán", "ㄩㄢˊ"),
        ("jú", "ㄐㄩˊ"),
        ("lǜ", "ㄌㄩˋ"),
        ("xióng", "ㄒㄩㄥˊ"),
        ("wèng", "ㄨㄥˋ"),
        ("ér", "ㄦˊ"),
        ("r", "ㄦ"),
        ("ài", "ㄞˋ"),
        ("xyz", "xyz"),
    ],
)
def test_a_syllable_in_zhuyin(syllable: str, written: str) -> None:
    assert in_zhuyin(syllable) == written


@pytest.mark.parametrize(
    ("written", "syllable"),
    [
        ("ㄒㄧㄠˇ", "xiǎo"),
        ("˙ㄇㄚ", "ma"),
        ("ㄓ", "zhī"),
        ("ㄐㄩˊ", "jú"),
        ("ㄐㄩㄢˋ", "juàn"),
        ("ㄌㄩㄝˋ", "lüè"),
        ("ㄨㄥ", "wēng"),
        ("ㄩˊ", "yú"),
        ("xiǎo", "xiǎo"),
        ("Xiǎo", "xiǎo"),
        ("ひ", ""),
        ("ˇ", ""),
        ("", ""),
    ],
)
def test_a_syllable_in_pinyin(written: str, syllable: str) -> None:
    assert as_pinyin(written) == syllable
