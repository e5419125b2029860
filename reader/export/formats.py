"""Every format there is: its name, its suffix, and the function that writes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol, cast

from reader.export.annotated import AnnotatedArticle
from reader.export.options import ExportOptions
from reader.export.provenance import Provenance
from reader.watch import Watch, unwatched


class Exporter(Protocol):
    """Articles of one document in, a whole file out; the same in, the same out."""

    def __call__(
        self,
        articles: Sequence[AnnotatedArticle],
        options: ExportOptions,
        provenance: Provenance,
        watch: Watch = unwatched,
        /,
    ) -> bytes:
        """Make the file; `watch` is told how far it is, and may stop it."""


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file."""

    name: str
    """As the command line has it."""
    suffix: str
    exporter: str = ""
    """Where its function is, as `module:function`: only the one wanted is imported."""

    @property
    def is_painted(self) -> bool:
        """Whether the page itself paints it: then the front end has its function."""
        return not self.exporter

    @property
    def write(self) -> Exporter:
        """The function that writes it, unless it is painted."""
        module, name = self.exporter.split(":")
        return cast(Exporter, getattr(import_module(module), name))


FORMATS = (
    Format("html", ".html", "reader.export.html:to_html"),
    Format("docx", ".docx", "reader.export.docx:to_docx"),
    Format("epub", ".epub", "reader.export.epub:to_epub"),
    Format("pdf", ".pdf"),
    Format("anki", ".apkg", "reader.export.anki:to_anki"),
    Format("anki-txt", ".txt", "reader.export.anki:to_anki_text"),
    Format("tsv", ".tsv", "reader.export.table:to_tsv"),
    Format("csv", ".csv", "reader.export.table:to_csv"),
    Format("json", ".json", "reader.export.json:to_json"),
    Format("md", ".md", "reader.export.markdown:to_markdown"),
    Format("txt", ".txt", "reader.export.text:to_text"),
)
"""In the order in which people are asked."""


def format_named(name: str) -> Format:
    """The format `name`. Raises KeyError."""
    return {each.name: each for each in FORMATS}[name]
