"""Articles as a PDF file, painted by the reading page's own layout."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QRawFont,
)

from reader.export.annotated import AnnotatedArticle
from reader.export.options import ExportOptions
from reader.export.provenance import Provenance
from reader.model import Script
from reader.ui.fonts import ensure_cjk_fonts, families
from reader.ui.printing.finishing import finished
from reader.ui.printing.setting import PAPER, Setter
from reader.ui.printing.sheets import Sheets
from reader.watch import Watch, stage, unwatched

_RESOLUTION = 600
"""Pixels an inch."""
_SIZE = 12
"""Of the characters, in points."""
_TWO_DASHES = "\u2e3a"
"""As which fonts paint two dashes side by side."""
_PAINTED = 0.8
"""The share of the work that is done when all sheets are painted."""
_MARGIN = 20
"""In millimetres."""


def to_pdf(
    articles: Sequence[AnnotatedArticle],
    options: ExportOptions,
    provenance: Provenance,
    watch: Watch = unwatched,
) -> bytes:
    """The whole file; works without a display."""
    _application()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(
        QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter
    )
    em = round(_SIZE * _RESOLUTION / 72)
    painter = QPainter(writer)
    try:
        sheets = Sheets(painter, writer.width(), writer.height(), em)
        setter = Setter(options, writer.width(), em)
        for _ in sheets.paint(setter.rows(articles, provenance, stage(watch, 0, _PAINTED))):
            writer.newPage()
    finally:
        # Qt aborts where a device goes while it is painted on.
        painter.end()
    buffer.close()
    ink = QColor(PAPER.ruby)
    return finished(
        bytes(data.data()),
        {"Title": provenance.title, "Subject": provenance.source, "Creator": "Fanjian"},
        sheets.bookmarks,
        (ink.redF(), ink.greenF(), ink.blueF()),
        _Glyphs(setter.characters).intended,
        stage(watch, _PAINTED, 1),
    )


class _Glyphs:
    """Which character of the text has the glyph that another character has too."""

    def __init__(self, characters: set[str]) -> None:
        self._characters = characters
        names = {name for script in Script for name in families(script)}
        self._fonts = [QRawFont.fromFont(QFont(name)) for name in sorted(names)]
        self._known = [
            {
                glyph: c
                for c in sorted(characters)
                for glyph in font.glyphIndexesForString(c)
                if glyph
            }
            for font in self._fonts
        ]

    def intended(self, found: str) -> str:
        """What was painted where a file says `found`."""
        if found in self._characters:
            return found
        if found == _TWO_DASHES:
            return "——"
        for font, known in zip(self._fonts, self._known, strict=True):
            for glyph in font.glyphIndexesForString(found):
                if glyph in known:
                    return known[glyph]
        return found


@cache
def _application() -> QGuiApplication:
    """The application there is, or one without a display: fonts need it."""
    application = QGuiApplication.instance()
    if isinstance(application, QGuiApplication):
        return application
    made = QGuiApplication(["fanjian", "-platform", "offscreen"])
    ensure_cjk_fonts()
    return made
