import pytest

from reader.pinyin.zhuyin import in_zhuyin


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
