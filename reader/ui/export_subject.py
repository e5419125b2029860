"""What can be exported at this moment: an article, its document, and what is left in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.export.choice import ExportChoice, Scope
from reader.export.options import OtherScript, Ruby
from reader.export.selecting import selected
from reader.exporting.marginalia import NOTHING, Marginalia
from reader.model import Document, Position, Script, Standard
from reader.settings import RubyKind, Settings
from reader.ui.core import Core
from reader.watch import Watch, unwatched

if TYPE_CHECKING:
    # Whoever assembles exports imports the whole engine; the window is to be there first.
    from reader.exporting.gathering import Gathered

Selection = tuple[Position, Position]
"""The first printed character, and the one behind the last."""

_FIRST_PARAGRAPHS = 12


def ruby_of(settings: Settings) -> Ruby:
    """The readings that the page has."""
    if not settings.has_ruby:
        return Ruby.NONE
    return Ruby.ZHUYIN if settings.ruby is RubyKind.ZHUYIN else Ruby.PINYIN


def other_of(settings: Settings) -> OtherScript:
    """How the page has the other script."""
    return OtherScript.BESIDE if settings.is_side_by_side else OtherScript.SWITCHED


@dataclass(frozen=True, slots=True)
class ExportSubject:
    """An article as it is read, and all that an export may take besides."""

    document: Document
    article: int
    """Index of the article that is read."""
    script: Script
    """The one shown."""
    selection: Selection | None = None
    marginalia: Marginalia = NOTHING
    ruby: Ruby = Ruby.PINYIN
    other: OtherScript = OtherScript.SWITCHED
    """Both as the page has them."""
    standard: Standard = Standard.MAINLAND
    """Whose readings the page has."""

    def gathered(
        self,
        core: Core,
        choice: ExportChoice,
        articles: Sequence[int] = (),
        watch: Watch = unwatched,
    ) -> Gathered:
        """As much of the document as was chosen; `articles` are those picked by hand."""
        chosen: Sequence[int] = (self.article,)
        if choice.scope is Scope.DOCUMENT:
            chosen = range(len(self.document.articles))
        elif choice.scope is Scope.ARTICLES and articles:
            chosen = articles
        found = core.gather(self.document, chosen, self.marginalia, watch, self.standard)
        if choice.scope is not Scope.SELECTION or self.selection is None:
            return found
        parts = tuple(selected(whole, *self.selection) for whole in found.articles)
        return replace(found, articles=parts)

    def beginning(self) -> ExportSubject:
        """The first paragraphs of the article, or what is needed of it to see the selection."""
        count = self.selection[1].paragraph + 1 if self.selection else _FIRST_PARAGRAPHS
        article = self.document.articles[self.article]
        first = replace(article, paragraphs=article.paragraphs[:count])
        notes = {0: self.marginalia.notes.get(self.article, ())}
        return replace(
            self,
            document=replace(self.document, articles=(first,)),
            article=0,
            marginalia=replace(self.marginalia, notes=notes),
        )
