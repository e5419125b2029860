"""What Qt's PDF lacks: bookmarks, text that can be copied, the same bytes every time."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Sequence
from typing import cast

from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, StreamObject

from reader.watch import Watch, unwatched, watched

Intended = Callable[[str], str]
"""What was painted, for the character that Qt took its glyph for."""

_TEXT = rb"(scn\n/GSa gs\n)(BT\n.*?ET\n)"
_LISTED = re.compile(r"\[(.*?)\]", re.DOTALL)
_CODE = re.compile("<([0-9A-Fa-f]{4})>")


def finished(
    data: bytes,
    facts: dict[str, str],
    bookmarks: Sequence[tuple[str, int]],
    ruby: tuple[float, float, float],
    intended: Intended,
    watch: Watch = unwatched,
) -> bytes:
    """The PDF file `data` made whole.

    `facts` go into its properties; `bookmarks` are names and numbers of sheets from 1; `ruby` is
    the colour of readings, red, green and blue from 0 to 1.
    """
    writer = PdfWriter()
    # Only the pages: Qt's own properties have the moment of export and a random number in them.
    writer.append(io.BytesIO(data), import_outline=False)
    fonts: dict[int, DictionaryObject] = {}
    for page in watched(writer.pages, watch):
        contents = page["/Contents"].get_object()
        assert isinstance(contents, StreamObject)
        contents.set_data(_with_silent_ruby(contents.get_data(), ruby))
        resources = cast(DictionaryObject, page["/Resources"].get_object())
        for font in cast(DictionaryObject, resources.get("/Font", {})).values():
            # Most pages have the same ones.
            fonts[id(font.get_object())] = font.get_object()
    for font in fonts.values():
        _mend(font, intended)
    for name, sheet in bookmarks:
        writer.add_outline_item(title=name, page_number=sheet - 1)
    writer.metadata = None
    writer.add_metadata({f"/{name}": value for name, value in facts.items()})
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def _with_silent_ruby(contents: bytes, ruby: tuple[float, float, float]) -> bytes:
    """Readings are said to be a blank: copied or searched, the text is the text."""
    colour = rb" ".join(b"%.3f" % share for share in ruby)
    # Qt writes nine digits, of which the last differ from machine to machine.
    painted = rb" ".join(rb"%s\d*" % re.escape(share[:-1]) for share in colour.split())
    return re.sub(
        rb"(" + painted + rb" )" + _TEXT,
        rb"\1\2/Span <</ActualText ( )>> BDC\n\3EMC\n",
        contents,
        flags=re.DOTALL,
    )


def _mend(font: DictionaryObject, intended: Intended) -> None:
    """Several characters may share a glyph; Qt takes it for the first (U+2F47 for U+65E5)."""

    def mended(code: re.Match[str]) -> str:
        meant = intended(chr(int(code[1], 16)))
        return f"<{meant.encode('utf-16-be').hex().upper()}>"

    to_unicode = font["/ToUnicode"].get_object()
    assert isinstance(to_unicode, StreamObject)
    table = to_unicode.get_data().decode("latin-1")
    table = _LISTED.sub(lambda listed: f"[{_CODE.sub(mended, listed[1])}]", table)
    to_unicode.set_data(table.encode("latin-1"))
    for descendant in cast("list[DictionaryObject]", font["/DescendantFonts"]):
        # Qt gives each subset a random name.
        described = cast(DictionaryObject, descendant["/FontDescriptor"].get_object())
        described[NameObject("/FontName")] = font["/BaseFont"]
