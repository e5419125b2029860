import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.pinyin.numbers import spoken, syllables


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("28.9万台", "二十八点九万台"),
        ("0.005毫米", "零点零零五毫米"),
        ("2024年", "二零二四年"),
        ("10年", "十年"),
        ("70年代", "七十年代"),
        ("1990年代", "一九九零年代"),
        ("《计划2025》", "《计划二零二五》"),
        ("2000亿元", "两千亿元"),
        ("21731人", "两万一千七百三十一人"),
        ("10005", "一万零五"),
        ("100200300", "一亿零二十万零三百"),
        ("1,250个", "一千二百五十个"),
        ("110", "一百一十"),
        ("12", "十二"),
        ("0", "零"),
        ("007", "零零七"),
        ("2月2日", "二月二日"),
        ("2台", "两台"),
        ("1/6", "六分之一"),
        ("99.9%", "百分之九十九点九"),
        ("3‰", "千分之三"),
        ("-5℃", "负五摄氏度"),
        ("3nm", "三纳米"),
        ("3-5天", "三到五天"),
        ("10-12.5%", "百分之十到十二点五"),
        ("2026-01-13", "二零二六年一月十三日"),
        ("3, 4", "三, 四"),
        ("12,5", "十二,五"),
        ("3.5:2.5", "三点五比二点五"),
        ("19:30", "十九点三十分"),
        ("8:05", "八点零五分"),
        ("3:2", "三比二"),
        ("AG600", "AG六零零"),
        ("YU7", "YU七"),
        ("2025年Q1", "二零二五年第一季度"),
        ("123456789012345678", "一二三四五六七八九零一二三四五六七八"),
        ("没有数字", "没有数字"),
    ],
)
def test_numbers_as_people_say_them(text: str, said: str) -> None:
    assert spoken(text) == said


def test_what_stands_behind_decides() -> None:
    assert spoken("2", following="台") == "两"
    assert spoken("1998", following="年") == "一九九八"


def test_syllables_of_a_number() -> None:
    assert syllables("AG 八千 五十二") == ["AG", ("bā", "qiān"), ("wǔ", "shí", "èr")]


@given(st.text(alphabet="0123456789.,:/-%A年台 ⅷ２"))
def test_any_text_has_a_reading(text: str) -> None:
    assert not any(character in "0123456789" for character in spoken(text))
