"""The language of the interface: the one chosen, where there is a translation, else English."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reader.resources import resource
from reader.settings import Language


def install_translators(application: QCoreApplication, language: Language) -> list[QTranslator]:
    """Show the interface in `language`; returns the translators, which `application` owns.

    Words of ours come from `resources/translations`, those of Qt's own dialogs from Qt.
    """
    locale = _locale_of(language)
    ours = (str(resource("translations")), "fanjian")
    qt = (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase")
    installed: list[QTranslator] = []
    for folder, name in (ours, qt):
        translator = QTranslator(application)
        # Where ours are English, Qt's are too: one language at a time.
        if not translator.load(locale, name, "_", folder):
            break
        application.installTranslator(translator)
        installed.append(translator)
    return installed


def _locale_of(language: Language) -> QLocale:
    locale = QLocale.system() if language is Language.OF_SYSTEM else QLocale(language.value)
    if locale.language() is not QLocale.Language.Chinese:
        return QLocale("en")
    # Hong Kong and Macau read the Traditional translation.
    is_traditional = locale.script() is QLocale.Script.TraditionalHanScript
    return QLocale("zh_TW" if is_traditional else "zh_CN")
