"""The language of the interface: the user's, where there is a translation, else English."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reader.resources import resource


def install_translators(application: QCoreApplication, locale: QLocale) -> list[QTranslator]:
    """Show the interface in the language of `locale`; returns what has to be kept alive.

    Qt's own dialogs are translated by Qt, ours by `resources/translations`.
    """
    own = (str(resource("translations")), "fanjian")
    qt = (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase")
    installed = []
    for folder, name in (qt, own):
        translator = QTranslator(application)
        if translator.load(_language(locale), name, "_", folder):
            application.installTranslator(translator)
            installed.append(translator)
    return installed


def _language(locale: QLocale) -> QLocale:
    """Chinese by its script: Hong Kong and Macau read the Traditional translation."""
    if locale.language() is not QLocale.Language.Chinese:
        return locale
    if locale.script() is QLocale.Script.TraditionalHanScript:
        return QLocale("zh_TW")
    return QLocale("zh_CN")
