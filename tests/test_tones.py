import pytest

from reader.tones import with_tone_marks


@pytest.mark.parametrize(
    ("numbered", "marked"),
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
def test_tone_marks(numbered: str, marked: str) -> None:
    assert with_tone_marks(numbered) == marked
