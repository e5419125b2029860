"""Files made to harm: each ends in one sentence or in a text, in bounded time and memory."""

from __future__ import annotations

import io
import resource
import sys
import zipfile
from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.documents.encodings import AUTO
from reader.documents.opening import read_source
from reader.documents.unreadable import UnreadableError
from reader.layout.page import lay_out
from reader.layout.settled import settle
from tests.documents import making

_MOST_MEMORY = 3 << 30

_TWICE = "".join(f'<!ENTITY a{n} "&a{n - 1};&a{n - 1};">' for n in range(1, 40))
LAUGHS = f'<!DOCTYPE a [<!ENTITY a0 "哈哈哈哈">{_TWICE}<!ENTITY file SYSTEM "file:///etc/passwd">]>'


@pytest.fixture(autouse=True)
def bounded_memory() -> Iterator[None]:
    """Whatever asks for more fails with MemoryError."""
    if sys.platform != "linux":
        yield
        return
    old = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, old[1]))
    yield
    resource.setrlimit(resource.RLIMIT_AS, old)


def bomb() -> bytes:
    """Half a megabyte that unpacks to half a gigabyte."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target:
        target.writestr("META-INF/container.xml", making.CONTAINER)
        with target.open("word/document.xml", "w", force_zip64=True) as part:
            for _ in range(512):
                part.write(b" " * (1 << 20))
    return file.getvalue()


def many_parts() -> bytes:
    return making.archive({"word/document.xml": "<a/>"} | {f"x{n}": "" for n in range(20_001)})


def laughing_book() -> bytes:
    return making.archive(
        {
            "META-INF/container.xml": LAUGHS + making.CONTAINER.replace("OEBPS/book.opf", "&a39;"),
            "a.xhtml": LAUGHS + "<html><body><p>&a39;&file;好</p></body></html>",
        }
    )


REFUSED: list[tuple[str, Callable[[], bytes], str]] = [
    ("zip bomb", bomb, "more than is sound"),
    ("many parts", many_parts, "too many parts"),
    ("many pages", lambda: making.pdf([[]] * 3_001), "3001 pages"),
    ("a hundred megabytes", lambda: "一二三四五六七。\n".encode() * 4_000_000, "too long"),
    ("more than can be opened", lambda: b"\n" * ((128 << 20) + 1), "too large"),
    ("an endless line", lambda: "字".encode() * 13_000_000, "too long"),
    ("an encrypted archive", lambda: _encrypted(), "encrypted"),
]


def _encrypted() -> bytes:
    data = bytearray(making.docx("<w:p/>"))
    data[6] |= 1
    directory = data.find(b"PK\x01\x02")
    data[directory + 8] |= 1
    return bytes(data)


@pytest.mark.parametrize(
    ("make", "sentence"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED]
)
def test_what_is_too_much_is_refused(make: Callable[[], bytes], sentence: str) -> None:
    with pytest.raises(UnreadableError, match=sentence):
        read_source(make(), "a.bin", AUTO)


def laughing_document() -> bytes:
    body = "<w:p><w:r><w:t>&a39;&file;</w:t><w:t>好</w:t></w:r></w:p>"
    return making.archive(
        {"word/document.xml": LAUGHS + f'<w:document xmlns:w="{making.W}">{body}</w:document>'}
    )


@pytest.mark.parametrize("make", [laughing_book, laughing_document])
def test_no_entity_is_expanded_and_no_file_read(make: Callable[[], bytes]) -> None:
    try:
        text = "".join(read_source(make(), "a.bin").lines)
    except UnreadableError:
        text = ""
    assert len(text) < 200
    assert "root:" not in text


@pytest.mark.parametrize(
    "path", ["../../../../etc/passwd", "/etc/passwd", "..\\x", "c0.xhtml/../.."]
)
def test_a_path_never_leads_out_of_the_archive(path: str) -> None:
    book = making.epub([("一", "<p>水。</p>")])
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    package = parts["OEBPS/book.opf"].decode().replace('href="c0.xhtml"', f'href="{path}"')
    parts["OEBPS/book.opf"] = package.encode()
    with pytest.raises(UnreadableError, match="no text"):
        read_source(making.archive(parts), "a.epub")


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 100_000 + "深" + "</div>" * 100_000,
        "<html><body>" + "<ruby>" * 20_000 + "深",
        "<html><body><p>" + "<b>深</b>" * 200_000,
        "<html><body>" + "<p>深" * 200_000,
        "<html><title/><script/><p>深</p>" + "<![CDATA[" * 1000,
        "<html><body>" + "&amp;深" * 100_000 + "&#0;&#x110000;",
    ],
    ids=["deep", "deep ruby", "many pieces", "many blocks", "unclosed", "entities"],
)
def test_a_strange_page_is_read(page: str) -> None:
    source = read_source(("<!doctype html>" + page).encode(), "a.html")
    assert "深" in "".join(source.lines)
    settle(source.lines, source.roles, source.chapters, source.readings)


@pytest.mark.parametrize(
    "text",
    [
        "字" * 30_000,
        "字，\n" * 30_000,
        "字\n\n" * 30_000,
        "“" * 30_000 + "\n" + "》" * 30_000,
        "> " * 50_000 + "深",
        ("第一章\n" + "字\n") * 10_000,
        "12\n" * 20_000,
        "首页\n" * 20_000,
        ("今天我们在河边走了很久很久很久很久，" + "\n") * 20_000,
        "-" * 500_000 + "\n" + " " * 500_000 + "深",
    ],
    ids=[
        "one line",
        "no ends",
        "blank lines",
        "brackets",
        "quotes",
        "chapters",
        "numbers",
        "menu",
        "one paragraph",
        "rules",
    ],
)
def test_a_strange_text_is_laid_out(text: str) -> None:
    lines = read_source(text.encode(), "a.txt").lines
    page = lay_out(lines)
    found = [n for article in page.articles for p in article.paragraphs for n in p.lines]
    found += [n for p in page.rest for n in p.lines]
    assert sorted(found) == [n for n, line in enumerate(lines, 1) if line.strip()]


SOUND = {
    "a.html": b"<!doctype html><html><body><h1>A</h1><p>\xe6\xb0\xb4<ruby>a<rt>b</rt></ruby></p>",
    "a.epub": making.epub([("一", "<h1>河</h1><p>水。</p>"), ("二", "<p>石。</p>")]),
    "a.docx": making.docx("<w:p><w:r><w:t>水</w:t></w:r></w:p>"),
    "a.pdf": making.pdf([[(60.0, 700.0, "水石"), (60.0, 680.0, "山")]]),
    "a.srt": "1\n00:00:01,000 --> 00:00:02,000\n水\n\n".encode(),
    "a.vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\n水\n\n".encode(),
    "a.ass": "[Script Info]\n[Events]\nFormat: Start, End, Text\nDialogue: 0,0:0:1,水\n".encode(),
    "a.md": "# 水\n\n- 石\n  - 山\n\n> 火 **木** `土`\n".encode(),
    "a.txt": "水石\n\n山火。\n".encode(),
}
COUNT = 150
"""Inputs for each format in a run; raised for a long one."""


@st.composite
def damaged(draw: st.DrawFn, sound: bytes) -> bytes:
    """`sound` with some bytes changed, left out or put in."""
    data = bytearray(sound)
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, max(0, len(data) - 1)))
        length = draw(st.integers(0, 8))
        data[at : at + length] = draw(
            st.binary(max_size=8) | st.sampled_from([b"<", b"&", b"\0", b"%", b"\n" * 3])
        )
    return bytes(data[: draw(st.integers(0, len(data)) | st.just(len(data)))])


@pytest.mark.parametrize("name", SOUND)
@settings(max_examples=COUNT, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data(), encoding=st.sampled_from([AUTO, AUTO, "utf-8", "gb18030"]))
def test_damage_ends_in_a_text_or_in_a_sentence(
    name: str, data: st.DataObject, encoding: str
) -> None:
    broken = data.draw(damaged(SOUND[name]) | st.binary(max_size=300))
    try:
        source = read_source(broken, name, encoding)
    except UnreadableError as error:
        assert str(error).startswith(name)
        assert str(error).endswith(".")
        return
    if source.settled:
        page = settle(source.lines, source.roles, source.chapters, source.readings)
    else:
        page = lay_out(source.lines)
    found = [n for article in page.articles for p in article.paragraphs for n in p.lines]
    found += [n for p in page.rest for n in p.lines]
    assert sorted(found) == [n for n, line in enumerate(source.lines, 1) if line.strip()]
