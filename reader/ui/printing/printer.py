"""The printer, with a look at the sheets before they are printed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from reader.export.annotated import AnnotatedArticle
from reader.export.options import ExportOptions
from reader.export.provenance import Provenance
from reader.ui.printing.setting import Setter
from reader.ui.printing.sheets import Sheets

_SIZE = 12
"""Of the characters, in points."""


def preview_print(
    parent: QWidget,
    articles: Sequence[AnnotatedArticle],
    options: ExportOptions,
    provenance: Provenance,
) -> None:
    """Show the sheets as the printer would have them; the dialog prints."""
    dialog = QPrintPreviewDialog(QPrinter(QPrinter.PrinterMode.HighResolution), parent)
    dialog.paintRequested.connect(lambda printer: paint_on(printer, articles, options, provenance))
    dialog.exec()


def paint_on(
    printer: QPrinter,
    articles: Sequence[AnnotatedArticle],
    options: ExportOptions,
    provenance: Provenance,
) -> None:
    """Paint every sheet on `printer`."""
    em = round(_SIZE * printer.resolution() / 72)
    inside = printer.pageLayout().paintRectPixels(printer.resolution())
    painter = QPainter(printer)
    try:
        sheets = Sheets(painter, inside.width(), inside.height(), em)
        rows = Setter(options, inside.width(), em).rows(articles, provenance)
        for _ in sheets.paint(rows):
            printer.newPage()
    finally:
        painter.end()
