import pytest

from reader.documents.text import decode, lines_of
from reader.documents.unreadable import UnreadableError


@pytest.mark.parametrize(
    ("data", "lines", "encoding"),
    [
        ("一\n二\n".encode(), ("一", "二"), "utf-8"),
        ("\ufeff一\r\n\r\n二".encode(), ("一", "", "二"), "utf-8"),
        ("一\r二".encode("utf-16"), ("一", "二"), "utf-16"),
        ("一\u2028二".encode(), ("一\u2028二",), "utf-8"),
    ],
)
def test_decode(data: bytes, lines: tuple[str, ...], encoding: str) -> None:
    source = decode(data, "a.txt")
    assert (source.lines, source.encoding) == (lines, encoding)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "a.txt: there is no text in it."),
        (b" \n\n", "a.txt: there is no text in it."),
        ("發布".encode("big5"), "a.txt: this is not UTF-8 text"),
        (b"\x00\x01\x02" * 50, "a.txt: this is not a text file."),
        (b"\xff\xfe\x00", "a.txt: this is not UTF-8 text"),
    ],
)
def test_what_cannot_be_read_is_said(data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableError, match=sentence):
        decode(data, "a.txt")


def test_lines_joined_are_the_text() -> None:
    assert "\n".join(lines_of("一\n\n二\n三")) == "一\n\n二\n三"
