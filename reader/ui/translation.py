"""The language of the interface: English, or Chinese in either script."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reader.model import Script
from reader.resources import resource
from reader.settings import Language

_LOCALES = {Script.TRADITIONAL: "zh_TW", Script.SIMPLIFIED: "zh_CN"}


def script_of(language: Language) -> Script | None:
    """The script of a Chinese interface; None for English, which whoever has no Chinese gets."""
    locale = QLocale.system() if language is Language.OF_SYSTEM else QLocale(language.value)
    if locale.language() is not QLocale.Language.Chinese:
        return None
    # Hong Kong and Macau read the Traditional translation.
    is_traditional = locale.script() is QLocale.Script.TraditionalHanScript
    return Script.TRADITIONAL if is_traditional else Script.SIMPLIFIED


def install_translators(application: QCoreApplication, script: Script) -> list[QTranslator]:
    """Show the interface in `script`; returns the translators, which `application` owns.

    Our own words come from `resources/translations`, those of Qt's dialogs from Qt.
    """
    ours = (resource("translations"), "fanjian")
    qt = (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase")
    installed = []
    for folder, name in (qt, ours):
        translator = QTranslator(application)
        if translator.load(f"{name}_{_LOCALES[script]}", str(folder)):
            application.installTranslator(translator)
            installed.append(translator)
    return installed
