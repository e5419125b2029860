"""What comes out on paper, read back by another program's reader."""

from __future__ import annotations

import io
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrinter

from reader.export.annotated import AnnotatedArticle, AnnotatedParagraph
from reader.export.options import ExportOptions, OtherScript, Ruby
from reader.model import Script
from reader.ui.printing.pdf import to_pdf
from reader.ui.printing.preview import first_sheet
from reader.ui.printing.printer import paint_on
from tests.export.sample import ARTICLE, MOUSE, OPTIONS, PROVENANCE, TITLE, chinese, other

pytestmark = pytest.mark.usefixtures("style")


BARE = replace(OPTIONS, ruby=Ruby.NONE)
SILENT = b"/ActualText ( )"


def read(
    article: AnnotatedArticle = ARTICLE, options: ExportOptions = OPTIONS
) -> tuple[PdfReader, str]:
    reader = PdfReader(io.BytesIO(to_pdf([article], options, PROVENANCE)))
    return reader, "\n".join(page.extract_text() for page in reader.pages)


def article_of(*paragraphs: AnnotatedParagraph) -> AnnotatedArticle:
    return AnnotatedArticle(TITLE, paragraphs, {})


def test_the_text_copied_out_is_the_text() -> None:
    # Fonts have one glyph for these and for the Kangxi radicals of the same shape.
    words = chinese("日月車", "日月车", "rì", "yuè", "chē"), other("YU7——"), chinese("民生", "民生")
    _, text = read(article_of(AnnotatedParagraph(words)), BARE)
    assert "日月車YU7——民生" in "".join(text.split())
    assert not [c for c in text if "\u2e80" <= c < "\u2fe0"]


def test_readings_are_painted_but_not_text() -> None:
    reader, _ = read()
    contents = reader.pages[0].get_contents()
    assert contents is not None
    assert SILENT in contents.get_data()
    bare, _ = read(options=BARE)
    contents = bare.pages[0].get_contents()
    assert contents is not None
    assert SILENT not in contents.get_data()


@pytest.mark.parametrize("ruby", Ruby)
@pytest.mark.parametrize("way", OtherScript)
def test_both_scripts(way: OtherScript, ruby: Ruby) -> None:
    options = replace(OPTIONS, other=way, ruby=ruby, script=Script.SIMPLIFIED)
    _, text = read(options=options)
    assert "鼠标器" in "".join(text.split())
    assert ("滑鼠" in "".join(text.split())) == options.pairs


def test_sheets_follow_one_another_and_bookmarks_lead_to_them() -> None:
    body = AnnotatedParagraph((MOUSE,) * 100)
    reader, text = read(article_of(*[body] * 40, TITLE), BARE)
    assert len(reader.pages) > 2
    read_back = re.sub(r"\n[0-9]+$", "", text, flags=re.MULTILINE)
    assert "".join(read_back.split()).count("滑鼠") == 40 * 100
    assert [str(reader.pages[i].extract_text()).split()[-1] for i in (0, 1)] == ["1", "2"]
    titles = {str(entry["/Title"]) for entry in reader.outline if isinstance(entry, dict)}
    assert titles == {"頭髮長", "About this text"}


def test_the_same_text_makes_the_same_bytes() -> None:
    assert to_pdf([ARTICLE], OPTIONS, PROVENANCE) == to_pdf([ARTICLE], OPTIONS, PROVENANCE)


def test_the_file_says_where_it_comes_from() -> None:
    reader, text = read()
    assert reader.metadata is not None
    assert reader.metadata.title == "頭髮長"
    assert "ab" * 32 in "".join(text.split())


def test_painting_beside_the_window() -> None:
    with ThreadPoolExecutor(1) as executor:
        made = executor.submit(to_pdf, [ARTICLE], OPTIONS, PROVENANCE).result()
    assert made == to_pdf([ARTICLE], OPTIONS, PROVENANCE)


def test_the_printer_gets_every_sheet(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    body = AnnotatedParagraph((MOUSE,) * 100)
    paint_on(printer, [article_of(*[body] * 40)], BARE, PROVENANCE)
    assert len(PdfReader(tmp_path / "out.pdf").pages) > 2


def test_the_preview_is_a_sheet() -> None:
    picture = first_sheet([ARTICLE], OPTIONS, PROVENANCE, 210)
    assert (picture.width(), picture.height()) == (210, 297)
    assert picture.pixelColor(1, 1) == QColor("white")
    assert any(picture.pixelColor(x, y).lightness() < 90 for x in range(210) for y in range(60))
