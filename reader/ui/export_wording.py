"""What exported files say themselves, in the languages of the interface."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QTranslator

from reader.export.wording import ENGLISH, Wording
from reader.resources import resource

_OURS = "Exports"
_REASONS = "Reasons"
_FILES = {"zh-Hant": "fanjian_zh_TW", "zh-Hans": "fanjian_zh_CN"}

PHRASES = (
    QT_TRANSLATE_NOOP("Exports", "en"),  # The BCP 47 tag of the language.
    QT_TRANSLATE_NOOP("Exports", "Script"),
    QT_TRANSLATE_NOOP("Exports", "Contents"),
    QT_TRANSLATE_NOOP("Exports", "Notes"),
    QT_TRANSLATE_NOOP("Exports", "Highlights"),
    QT_TRANSLATE_NOOP("Exports", "Terms"),
    QT_TRANSLATE_NOOP("Exports", "Words"),
    QT_TRANSLATE_NOOP("Exports", "About this text"),
    QT_TRANSLATE_NOOP("Exports", "Title"),
    QT_TRANSLATE_NOOP("Exports", "Source"),
    QT_TRANSLATE_NOOP("Exports", "Read on"),
    QT_TRANSLATE_NOOP("Exports", "Printed in"),
    QT_TRANSLATE_NOOP("Exports", "Shown in"),
    QT_TRANSLATE_NOOP("Exports", "Simplified, mainland China"),
    QT_TRANSLATE_NOOP("Exports", "Traditional, Taiwan"),
    QT_TRANSLATE_NOOP("Exports", "Traditional, Hong Kong"),
    QT_TRANSLATE_NOOP("Exports", "Doubts open"),
    QT_TRANSLATE_NOOP("Exports", "Corrections made"),
    QT_TRANSLATE_NOOP("Exports", "Correction"),
    QT_TRANSLATE_NOOP("Exports", "Engines and data"),
    QT_TRANSLATE_NOOP("Exports", "cut"),
    QT_TRANSLATE_NOOP("Exports", "reading"),
    QT_TRANSLATE_NOOP("Exports", "form"),
    QT_TRANSLATE_NOOP("Exports", "gloss"),
    QT_TRANSLATE_NOOP("Exports", "printed"),
    QT_TRANSLATE_NOOP("Exports", "Doubtful script: perhaps {others} ({reason})"),
    QT_TRANSLATE_NOOP("Exports", "Doubtful reading: perhaps {others} ({reason})"),
    QT_TRANSLATE_NOOP("Exports", "Doubtful border: perhaps {others} ({reason})"),
    QT_TRANSLATE_NOOP(
        "Exports",
        "Dictionary glosses are from CC-CEDICT, licensed CC BY-SA 4.0 "
        "(https://creativecommons.org/licenses/by-sa/4.0/); a copy or adaptation of this file that "
        "carries them has to name CC-CEDICT and keep this licence.",
    ),
)
"""Every one that the core has; lupdate finds them here."""

_Translate = Callable[[str, str], "str | None"]


def of_interface() -> Wording:
    """In the language of the window."""
    return Wording(_in_interface("en"), _in_interface)


def in_language(tag: str) -> Wording:
    """In the language `tag` (en, zh-Hant, zh-Hans), without a window."""
    if tag not in _FILES:
        return ENGLISH
    translator = QTranslator()
    translator.load(_FILES[tag], str(resource("translations")))
    return Wording(tag, partial(_said, translator.translate))


def _in_interface(phrase: str) -> str:
    return _said(QCoreApplication.translate, phrase)


def _said(translate: _Translate, phrase: str) -> str:
    for context in (_OURS, _REASONS):
        said = translate(context, phrase)
        if said and said != phrase:
            return said
    return phrase
