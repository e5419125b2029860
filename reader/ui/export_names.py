"""What the choices of an export are called in the window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from reader.export.options import OtherScript, Ruby, Table
from reader.model import Script


class ExportNames(QObject):
    """The names of formats and options, in the language of the interface."""

    def formats(self) -> Mapping[str, str]:
        """Each format's name for programs, with that for people."""
        return {
            "html": self.tr("Web page (HTML)"),
            "docx": self.tr("Word document"),
            "epub": self.tr("EPUB book"),
            "pdf": self.tr("PDF"),
            "anki": self.tr("Anki package"),
            "anki-txt": self.tr("Anki text file"),
            "tsv": self.tr("Table for programs (TSV)"),
            "csv": self.tr("Table for Excel (CSV)"),
            "json": self.tr("JSON"),
            "md": self.tr("Markdown"),
            "txt": self.tr("Plain text"),
        }

    def scripts(self) -> Mapping[Script, str]:
        """Each script."""
        return {
            Script.TRADITIONAL: self.tr("Traditional"),
            Script.SIMPLIFIED: self.tr("Simplified"),
        }

    def others(self) -> Mapping[OtherScript, str]:
        """Each way to give the other script."""
        return {
            OtherScript.LEFT_OUT: self.tr("Left out"),
            OtherScript.SWITCHED: self.tr("Behind a switch (web page)"),
            OtherScript.BESIDE: self.tr("Side by side"),
            OtherScript.BETWEEN: self.tr("Under each paragraph"),
        }

    def rubies(self) -> Mapping[Ruby, str]:
        """Each kind of readings."""
        return {
            Ruby.NONE: self.tr("None"),
            Ruby.PINYIN: self.tr("Pinyin"),
            Ruby.ZHUYIN: self.tr("Zhuyin"),
        }

    def tables(self) -> Mapping[Table, str]:
        """What a table has rows for."""
        return {
            Table.WORDS: self.tr("Each word once"),
            Table.TOKENS: self.tr("Each place of the text"),
        }
