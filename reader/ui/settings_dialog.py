"""All settings in one dialog, beside a few lines that show what they do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.model import Standard
from reader.settings import (
    Borders,
    Language,
    Modifier,
    RubyKind,
    RubyWords,
    Settings,
    ThemeName,
    ToneColouring,
    TraditionalForm,
    limits,
)
from reader.ui.comfort import Families
from reader.ui.reading.ruby_style import ShowsRuby
from reader.ui.setting_names import SettingNames
from reader.ui.settings_preview import SettingsPreview
from reader.ui.tone_editor import ToneEditor

E = TypeVar("E", bound=Enum)
_Write = Callable[[Settings], None]


class SettingsDialog(QDialog):
    """Shows settings, and what they would be; whoever opened it asks for `settings`."""

    def __init__(
        self,
        settings: Settings,
        families: Families,
        is_unknown: ShowsRuby,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.settings = settings
        self._names = SettingNames()
        self._writers: list[_Write] = []
        self._is_writing = False
        self.preview = SettingsPreview(families, is_unknown)
        tabs = QTabWidget()
        tabs.addTab(self._reading_page(), self.tr("Readings"))
        tabs.addTab(self._look_page(), self.tr("Look"))
        tabs.addTab(self._marks_page(), self.tr("Marks"))
        tabs.addTab(self._card_page(), self.tr("Card"))
        columns = QHBoxLayout()
        columns.addWidget(tabs)
        columns.addWidget(self.preview, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(columns)
        layout.addWidget(self._buttons())
        self.resize(880, 500)
        self._adopt(settings)

    def _reading_page(self) -> QWidget:
        page, form = _form()
        self._flag(form, self.tr("Show readings"), "has_ruby")
        self._choice(form, self.tr("As"), "ruby", RubyKind)
        self._choice(form, self.tr("Where"), "ruby_words", RubyWords)
        self._whole(form, self.tr("My HSK level"), "ruby_level", 1, "")
        self._choice(form, self.tr("Readings"), "readings", Standard)
        self._choice(form, self.tr("Word borders"), "borders", Borders)
        return page

    def _look_page(self) -> QWidget:
        page, form = _form()
        self._choice(form, self.tr("Colours"), "theme", ThemeName)
        self._flag(form, self.tr("Both scripts side by side"), "is_side_by_side")
        self._choice(form, self.tr("Traditional form"), "traditional", TraditionalForm)
        self._flag(form, self.tr("Regional words (软件 as 軟體)"), "is_regional")
        systems = QFontDatabase.WritingSystem
        self._font(
            form, self.tr("Traditional font"), "traditional_font", systems.TraditionalChinese
        )
        self._font(form, self.tr("Simplified font"), "simplified_font", systems.SimplifiedChinese)
        self._whole(form, self.tr("Size"), "size", 2, self.tr(" pixels"))
        self._fraction(form, self.tr("Line height"), "line_height")
        self._whole(form, self.tr("Column"), "column", 1, self.tr(" characters"))
        self._whole(form, self.tr("Panels and menus"), "interface_scale", 10, " %")
        self._choice(form, self.tr("Tone colours"), "tones", ToneColouring)
        editor = ToneEditor()
        editor.changed.connect(lambda colours: self._set("tone_colours", colours))
        self._writers.append(lambda settings: editor.show_colours(settings.tone_colours))
        form.addRow(self.tr("Tones 1 to 5"), editor)
        self._choice(form, self.tr("Language, from the next start"), "language", Language)
        self._flag(form, self.tr("Shelf beside the page"), "shows_shelf")
        self._flag(form, self.tr("Glossary beside the page"), "shows_glossary")
        self._flag(form, self.tr("Three lines of help at the next start"), "has_help")
        return page

    def _marks_page(self) -> QWidget:
        page, form = _form()
        self._flag(form, self.tr("Where the source may be wrong"), "marks_findings")
        self._flag(form, self.tr("Words in doubt"), "marks_doubts")
        self._flag(form, self.tr("Words that conversion changed"), "marks_converted")
        self._flag(form, self.tr("Words I do not know"), "marks_unknown")
        return page

    def _card_page(self) -> QWidget:
        page, form = _form()
        self._whole(form, self.tr("Opens after"), "card_delay", 50, self.tr(" ms"))
        self._choice(form, self.tr("Only while holding"), "card_modifier", Modifier)
        self._flag(form, self.tr("Hide reading and meaning until Space"), "hides_meaning")
        return page

    def _buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel | kinds.RestoreDefaults)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        buttons.button(kinds.RestoreDefaults).clicked.connect(lambda: self._adopt(Settings()))
        return buttons

    # One row each

    def _flag(self, form: QFormLayout, label: str, name: str) -> None:
        box = QCheckBox(label)
        box.setObjectName(name)
        box.toggled.connect(lambda is_on: self._set(name, is_on))
        self._writers.append(lambda settings: box.setChecked(getattr(settings, name)))
        form.addRow(box)

    def _choice(self, form: QFormLayout, label: str, name: str, values: type[E]) -> None:
        box = QComboBox()
        box.setObjectName(name)
        names = self._names.of(values)
        box.addItems(list(names.values()))
        box.currentIndexChanged.connect(lambda index: self._set(name, list(names)[index]))
        self._writers.append(
            lambda settings: box.setCurrentIndex(list(names).index(getattr(settings, name)))
        )
        form.addRow(label, box)

    def _whole(self, form: QFormLayout, label: str, name: str, step: int, unit: str) -> None:
        box = QSpinBox()
        box.setObjectName(name)
        least, most = limits(name)
        box.setRange(int(least), int(most))
        box.setSingleStep(step)
        box.setSuffix(unit)
        box.valueChanged.connect(lambda value: self._set(name, value))
        self._writers.append(lambda settings: box.setValue(getattr(settings, name)))
        form.addRow(label, box)

    def _fraction(self, form: QFormLayout, label: str, name: str) -> None:
        box = QDoubleSpinBox()
        box.setObjectName(name)
        box.setRange(*limits(name))
        box.setSingleStep(0.1)
        box.setDecimals(1)
        box.valueChanged.connect(lambda value: self._set(name, round(value, 1)))
        self._writers.append(lambda settings: box.setValue(getattr(settings, name)))
        form.addRow(label, box)

    def _font(
        self, form: QFormLayout, label: str, name: str, system: QFontDatabase.WritingSystem
    ) -> None:
        box = QComboBox()
        box.setObjectName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(18)
        box.addItem(self.tr("Best installed"), "")
        for family in QFontDatabase.families(system):
            box.addItem(family, family)
        box.currentIndexChanged.connect(lambda index: self._set(name, box.itemData(index)))
        self._writers.append(
            lambda settings: box.setCurrentIndex(max(0, box.findData(getattr(settings, name))))
        )
        form.addRow(label, box)

    # Settings

    def _set(self, name: str, value: object) -> None:
        if not self._is_writing:
            self.settings = replace(self.settings, **{name: value})  # type: ignore[arg-type]  # by name
            self.preview.show_settings(self.settings)

    def _adopt(self, settings: Settings) -> None:
        self.settings = settings
        self._is_writing = True
        for write in self._writers:
            write(settings)
        self._is_writing = False
        self.preview.show_settings(settings)


def _form() -> tuple[QWidget, QFormLayout]:
    page = QWidget()
    form = QFormLayout(page)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
    return page, form
