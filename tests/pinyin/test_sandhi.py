import pytest

from reader.pinyin.sandhi import with_sandhi


@pytest.mark.parametrize(
    ("words", "said", "spoken"),
    [
        ("不/是", "bù/shì", "bú/shì"),
        ("不/来", "bù/lái", "bù/lái"),
        ("一/天", "yī/tiān", "yì/tiān"),
        ("一/次", "yī/cì", "yí/cì"),
        ("一/个/人", "yī/ge/rén", "yí/ge/rén"),
        ("第一/次", "dì yī/cì", "dì yī/cì"),
        ("统一/的", "tǒng yī/de", "tǒng yī/de"),
        ("一/月", "yī/yuè", "yī/yuè"),
        ("看一看", "kàn yī kàn", "kàn yi kàn"),
        ("好/不/好", "hǎo/bù/hǎo", "hǎo/bu/hǎo"),
        ("你好", "nǐ hǎo", "ní hǎo"),
        ("展览馆", "zhǎn lǎn guǎn", "zhán lán guǎn"),
        ("我/很/好", "wǒ/hěn/hǎo", "wó/hén/hǎo"),
        ("雨水/很/多", "yǔ shuǐ/hěn/duō", "yú shuí/hěn/duō"),
        ("你/，/我", "nǐ//wǒ", "nǐ//wǒ"),
    ],
)
def test_tones_change_beside_others(words: str, said: str, spoken: str) -> None:
    syllables = [tuple(word.split()) for word in said.split("/")]
    changed = with_sandhi(words.split("/"), syllables)
    assert "/".join(" ".join(word) for word in changed) == spoken
