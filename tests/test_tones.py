import pytest

from reader.tones import numbered, tone_of, with_tone, with_tone_marks


@pytest.mark.parametrize(
    ("plain", "marked"),
    [
        ("ruan3 ti3", "ruǎn tǐ"),
        ("lu:3 xing2", "lǚ xíng"),
        ("nu:e4", "nüè"),
        ("gui4 dui1 liu2", "guì duī liú"),
        ("hao3 lou2", "hǎo lóu"),
        ("Xiao3 mi3", "Xiǎo mǐ"),
        ("de5", "de"),
        ("yi1 hui4 r5", "yī huì r"),
        ("m2 ng4", "ḿ ǹg"),
        ("A xing2", "A xíng"),
        ("A1 fei1", "Ā fēi"),
    ],
)
def test_tone_marks(plain: str, marked: str) -> None:
    assert with_tone_marks(plain) == marked


@pytest.mark.parametrize(
    ("marked", "tone", "written"), [("xiǎo", 3, "xiao3"), ("lǚ", 3, "lü3"), ("de", 5, "de5")]
)
def test_tones_are_told(marked: str, tone: int, written: str) -> None:
    assert tone_of(marked) == tone
    assert numbered(marked) == written


def test_another_tone() -> None:
    assert with_tone("lǚ", 2) == "lǘ"
