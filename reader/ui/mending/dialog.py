"""The one dialog in which a word is mended: what, instead of what, how far."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QWidget,
)

from reader.corrections import Change, Correction, Scope
from reader.ui.mending.names import MendingNames
from reader.ui.mending.subject import Subject


class MendDialog(QDialog):
    """Asks for a correction; what does not fit the characters cannot be accepted."""

    def __init__(
        self,
        subject: Subject,
        suggestions: Mapping[Change, Sequence[str]],
        places: Callable[[Correction], int],
        parent: QWidget,
        families: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self._subject = subject
        self._suggestions = suggestions
        self._count = places
        self.correction: Correction | None = None
        """What the reader wants; none while it does not fit."""
        self.setWindowTitle(self.tr("Mend word"))
        names = MendingNames()
        self.change = _choice({c: n for c, n in names.changes().items() if c in suggestions})
        self.value = QComboBox()
        self.value.setEditable(True)
        self.value.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.scope = _choice(names.scopes())
        self._hint = QLabel()
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._arrange(families)
        self.change.currentIndexChanged.connect(self._offer)
        self.value.editTextChanged.connect(self._check)
        self.scope.currentIndexChanged.connect(self._check)
        self._offer()

    def ask_for(self, change: Change) -> None:
        """Begin with `change`."""
        self.change.setCurrentIndex(self.change.findData(change.value))
        self.value.setFocus()

    def _arrange(self, families: Sequence[str]) -> None:
        word = self._subject.word
        head = QLabel(word.in_script(self._subject.shown))
        font = head.font()
        if families:
            font.setFamilies(list(families))
        font.setPointSizeF(font.pointSizeF() * 2)
        head.setFont(font)
        head.setAlignment(Qt.AlignmentFlag.AlignCenter)
        said = QLabel(" ".join(word.pinyin))
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        # The longest hint has two lines; the dialog is not to jump.
        self._hint.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(head)
        form.addRow(said)
        form.addRow(self.tr("&Mend"), self.change)
        form.addRow(self.tr("&Instead"), self.value)
        form.addRow(self.tr("&Where"), self.scope)
        form.addRow(self._hint)
        form.addRow(self._buttons)
        self.setMinimumWidth(24 * self.fontMetrics().averageCharWidth() * 2)

    def _offer(self) -> None:
        change = Change(self.change.currentData())
        self.value.clear()
        self.value.addItems(list(self._suggestions[change]))
        # What a word means goes into the glossary, which is for every text.
        is_everywhere = change is Change.GLOSS
        self.scope.setEnabled(not is_everywhere)
        if is_everywhere:
            self.scope.setCurrentIndex(self.scope.findData(Scope.EVERYWHERE.value))
        self._check()

    def _check(self) -> None:
        self.correction = self._made()
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(self.correction is not None)
        self._hint.setText(self._said(self.correction))

    def _made(self) -> Correction | None:
        value = self.value.currentText()
        if not value.strip():
            return None
        change, scope = Change(self.change.currentData()), Scope(self.scope.currentData())
        try:
            return self._subject.correction(change, value, scope)
        except ValueError:
            return None

    def _said(self, correction: Correction | None) -> str:
        change = Change(self.change.currentData())
        if correction is None:
            return {
                Change.CUT: self.tr("The characters of the text, with / between words: 國/製裁."),
                Change.READING: self.tr("A syllable for each character, with blanks: lè xiǎo lì."),
                Change.FORM: self.tr("As many characters as the word has."),
                Change.PRINTED: self.tr("As many characters as the word has."),
                Change.GLOSS: self.tr("What it means, in a few words."),
            }[change]
        if change is Change.GLOSS:
            return self.tr("Goes into your own glossary.")
        return self.tr("Places in this article: {count}").format(count=self._count(correction))


def _choice(names: Mapping[Change, str] | Mapping[Scope, str]) -> QComboBox:
    box = QComboBox()
    for value, name in names.items():
        box.addItem(name, value.value)
    return box
