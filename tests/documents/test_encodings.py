import pytest

from reader.documents.text import decode
from reader.documents.unreadable import UnreadableError

SIMPLIFIED = "这里的天气很好，我们在河边走了很久，他说明年还要来。\n"
TRADITIONAL = "這裡的天氣很好，我們在河邊走了很久，他說明年還要來。\n"
HONG_KONG = "佢哋喺邊度食嘢？我哋喺嗰間舖頭，啲嘢好好食㗎。\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (SIMPLIFIED, "utf-8"),
        (SIMPLIFIED, "gb18030"),
        (TRADITIONAL, "gb18030"),
        (TRADITIONAL, "big5hkscs"),
        (HONG_KONG, "big5hkscs"),
        (SIMPLIFIED, "utf-16-le"),
        (TRADITIONAL, "utf-16-be"),
        ("叮", "utf-8"),
    ],
)
def test_the_encoding_is_found(text: str, encoding: str) -> None:
    source = decode(text.encode(encoding), "a.txt", "auto")
    assert (source.lines, source.encoding) == ((text.rstrip(),), encoding)


@pytest.mark.parametrize("mark", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_comes_first(mark: str) -> None:
    source = decode(SIMPLIFIED.encode(mark), "a.txt", "big5")
    assert source.lines == (SIMPLIFIED.rstrip(),)


@pytest.mark.parametrize(
    ("named", "used"), [("gbk", "gb18030"), ("big5", "big5hkscs"), ("UTF8", "utf-8")]
)
def test_an_encoding_can_be_named(named: str, used: str) -> None:
    source = decode(TRADITIONAL.encode(used), "a.txt", named)
    assert (source.lines, source.encoding) == ((TRADITIONAL.rstrip(),), used)


@pytest.mark.parametrize(
    ("data", "encoding", "sentence"),
    [
        (TRADITIONAL.encode("big5"), "utf-8", "this is not UTF-8 text"),
        (TRADITIONAL.encode(), "ascii", "this is not ascii text"),
        (b"x", "klingon", "there is no encoding called 'klingon'."),
        (b"x", "rot13", "no encoding of text"),
        (b"", "auto", "there is no text in it"),
        (bytes(range(256)) * 9, "auto", "this is not"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(200)), "auto", "this is not"),
    ],
)
def test_what_does_not_fit_is_said(data: bytes, encoding: str, sentence: str) -> None:
    with pytest.raises(UnreadableError, match=sentence):
        decode(data, "a.txt", encoding)


def test_a_little_damage_is_said_and_the_rest_is_read() -> None:
    data = (SIMPLIFIED * 20).encode("gb18030")
    source = decode(data[:300] + b"\xff" + data[300:], "a.txt", "auto")
    assert source.encoding.startswith("gb18030 (damaged in ")
    assert len(source.lines) == 20


def test_a_text_cut_in_the_middle_of_a_character_is_read() -> None:
    source = decode((SIMPLIFIED * 20).encode()[:-2], "a.txt", "auto")
    assert source.encoding == "utf-8 (damaged in 1 places)"
