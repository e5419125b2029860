"""The first sheet as a picture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QImage, QPainter

from reader.export.annotated import AnnotatedArticle
from reader.export.options import ExportOptions
from reader.export.provenance import Provenance
from reader.ui.printing.setting import PAPER, Setter
from reader.ui.printing.sheets import Sheets

_SHAPE = 297 / 210
_EM = 1 / 52
"""Of the width of a sheet."""
_MARGIN = 20 / 210


def first_sheet(
    articles: Sequence[AnnotatedArticle],
    options: ExportOptions,
    provenance: Provenance,
    width: int,
) -> QImage:
    """The first sheet, `width` pixels wide."""
    picture = QImage(width, round(width * _SHAPE), QImage.Format.Format_RGB32)
    picture.fill(QColor(PAPER.paper))
    em, margin = round(width * _EM), round(width * _MARGIN)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(margin, margin)
    try:
        inside = width - 2 * margin
        sheets = Sheets(painter, inside, picture.height() - 2 * margin, em)
        next(sheets.paint(Setter(options, inside, em).rows(articles, provenance)), None)
    finally:
        painter.end()
    return picture
