"""Makes small files of every format, sound and hostile ones."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
)
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def archive(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in parts.items():
            target.writestr(name, data)
    return file.getvalue()


def epub(chapters: Sequence[tuple[str, str]], spine: Sequence[str] = ()) -> bytes:
    """A book of chapters, each with its label in the contents list and its body."""
    items = "".join(
        f'<item id="c{n}" href="c{n}.xhtml" media-type="application/xhtml+xml"/>'
        for n in range(len(chapters))
    )
    order = spine or [f"c{n}" for n in range(len(chapters))]
    refs = "".join(f'<itemref idref="{ref}"/>' for ref in order)
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<metadata><dc:title>書名</dc:title></metadata><manifest>"
        '<item id="nav" href="nav.xhtml" properties="nav"/>'
        f"{items}</manifest><spine>{refs}</spine></package>"
    )
    links = "".join(
        f'<li><a href="c{n}.xhtml">{label}</a></li>' for n, (label, _) in enumerate(chapters)
    )
    pages = {
        f"OEBPS/c{n}.xhtml": '<?xml version="1.0" encoding="utf-8"?><html xmlns='
        f'"http://www.w3.org/1999/xhtml"><head><title/></head><body>{body}</body></html>'
        for n, (_, body) in enumerate(chapters)
    }
    return archive(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": CONTAINER,
            "OEBPS/book.opf": package,
            "OEBPS/nav.xhtml": f"<html><body><nav><ol>{links}</ol></nav></body></html>",
            **pages,
        }
    )


def docx(body: str, styles: str = "") -> bytes:
    """A Word document with the XML of its body."""
    return archive(
        {
            "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>',
            "word/styles.xml": f'<w:styles xmlns:w="{W}">{styles}</w:styles>',
        }
    )


def pdf(pages: Sequence[Sequence[tuple[float, float, str]]], size: int = 12) -> bytes:
    """A PDF: for each page the lines with their place from the lower left, in points."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"",
        (
            b"<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/UniGB-UCS2-H"
            b"/DescendantFonts[4 0 R]>>"
        ),
        (
            b"<</Type/Font/Subtype/CIDFontType0/BaseFont/SimSun/DW 1000/CIDSystemInfo"
            b"<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 5 0 R>>"
        ),
        (
            b"<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -200 1000 900]"
            b"/ItalicAngle 0/Ascent 850/Descent -150/CapHeight 800/StemV 80>>"
        ),
    ]
    kids = []
    for lines in pages:
        shown = "\n".join(
            f"BT /F {size} Tf {x} {y} Td <{text.encode('utf-16-be').hex()}> Tj ET"
            for x, y, text in lines
        ).encode()
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(shown), shown))
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R"
            b"/Resources<</Font<</F 3 0 R>>>>>>" % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(kids))
    return _assembled(objects)


def _assembled(objects: Sequence[bytes]) -> bytes:
    data = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
        % (len(objects) + 1, table, len(objects) + 1, len(data))
    )
