"""What findings, changes and scopes are called in the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.audit.finding import Kind
from reader.corrections import Change, Correction, Scope
from reader.ui.mending.auditing import PlacedFinding
from reader.ui.mending.findings import is_refusal
from reader.ui.reasons import said
from reader.ui.term_delegate import TermLine


class MendingNames(QObject):
    """Names in the language of the interface."""

    def finding(self, placed: PlacedFinding) -> TermLine:
        """A finding in the list."""
        finding = placed.finding
        return TermLine(
            f"{finding.printed} → {finding.proposed}",
            f"¶ {placed.position.paragraph + 1}",
            f"{self._kinds()[finding.kind]} · {said(finding.reason)}",
        )

    def correction(self, correction: Correction, places: Callable[[Correction], int]) -> TermLine:
        """A correction in the list, with how many places of this article it changes."""
        at = correction.position
        scope = self.scopes()[correction.scope]
        if at is None:
            count = self.tr("places here: {count}").format(count=places(correction))
            return TermLine(self._what(correction), "", f"{scope} · {count}")
        return TermLine(self._what(correction), f"¶ {at.paragraph + 1}", scope)

    def scopes(self) -> dict[Scope, str]:
        """How far a correction reaches."""
        return {
            Scope.HERE: self.tr("at this place"),
            Scope.ARTICLE: self.tr("in this article"),
            Scope.EVERYWHERE: self.tr("everywhere"),
        }

    def changes(self) -> dict[Change, str]:
        """What can be put right about a word."""
        return {
            Change.CUT: self.tr("Borders"),
            Change.READING: self.tr("Reading"),
            Change.FORM: self.tr("Other script"),
            Change.PRINTED: self.tr("Misprint"),
            Change.GLOSS: self.tr("Meaning"),
        }

    def _what(self, correction: Correction) -> str:
        if is_refusal(correction):
            return self.tr("{text} is right").format(text=correction.traditional)
        if correction.change is Change.CUT:
            return correction.value.replace("/", " / ")
        return f"{correction.traditional} → {correction.value}"

    def _kinds(self) -> dict[Kind, str]:
        return {
            Kind.CONVERSION: self.tr("wrongly converted"),
            Kind.LEFT_OVER: self.tr("left in the other script"),
            Kind.INCONSISTENT: self.tr("two spellings"),
            Kind.TYPO: self.tr("misprint"),
            Kind.OCR: self.tr("wrongly recognised"),
        }
