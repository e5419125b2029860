"""The first sheet as a picture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from reader.export.annotated import AnnotatedArticle
from reader.export.options import ExportOptions
from reader.export.provenance import Provenance
from reader.ui.printing.setting import PAPER, Setter
from reader.ui.printing.sheets import Sheets

_SHAPE = 297 / 210
_EM = 12 * 25.4 / 72 / 210
_MARGIN = 20 / 210
"""Both of the width of a sheet, as a PDF has them."""
_FINENESS = 4
"""Readings as small as they are on a sheet cannot be set, only painted large and made small."""


def first_sheet(
    articles: Sequence[AnnotatedArticle],
    options: ExportOptions,
    provenance: Provenance,
    width: int,
) -> QImage:
    """The first sheet, `width` pixels wide."""
    large = _FINENESS * width
    picture = QImage(large, round(large * _SHAPE), QImage.Format.Format_RGB32)
    picture.fill(QColor(PAPER.paper))
    em, margin = round(large * _EM), round(large * _MARGIN)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(margin, margin)
    try:
        inside = large - 2 * margin
        sheets = Sheets(painter, inside, picture.height() - 2 * margin, em)
        next(sheets.paint(Setter(options, inside, em).rows(articles, provenance)), None)
    finally:
        painter.end()
    return picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
