"""The core's reasons in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reader.model import Reason

_OURS = "Reasons"


def said(reason: Reason) -> str:
    """A reason for a person at the window."""
    return reason.said(translated)


def translated(template: str) -> str:
    """The template of a reason, or the reason for a clue, in the language of the interface."""
    return QCoreApplication.translate(_OURS, template)


TEMPLATES = (
    # audit
    QT_TRANSLATE_NOOP("Reasons", "{} has characters of the other script"),
    QT_TRANSLATE_NOOP("Reasons", "the dictionaries only have {}"),
    QT_TRANSLATE_NOOP("Reasons", "the dictionaries have {}"),
    QT_TRANSLATE_NOOP("Reasons", "the surname is {}"),
    QT_TRANSLATE_NOOP("Reasons", "{} by the words around it"),
    QT_TRANSLATE_NOOP("Reasons", "{} by the word beside it"),
    QT_TRANSLATE_NOOP("Reasons", "{} by its neighbours"),
    QT_TRANSLATE_NOOP("Reasons", "spelt {} elsewhere in the text"),
    QT_TRANSLATE_NOOP("Reasons", "written {} elsewhere"),
    QT_TRANSLATE_NOOP("Reasons", "{} is a common misprint for {}"),
    QT_TRANSLATE_NOOP("Reasons", "{} looks like {}, which the dictionary has"),
    QT_TRANSLATE_NOOP("Reasons", "{} sounds like {}, which the dictionary has"),
    QT_TRANSLATE_NOOP("Reasons", "{} is printed twice"),
    # layout
    QT_TRANSLATE_NOOP("Reasons", "no blank line between, as between paragraphs"),
    QT_TRANSLATE_NOOP("Reasons", "both are short"),
    QT_TRANSLATE_NOOP("Reasons", "the line before is full"),
    QT_TRANSLATE_NOOP("Reasons", "the line before ends a sentence"),
    QT_TRANSLATE_NOOP("Reasons", "the line before ends with a comma"),
    QT_TRANSLATE_NOOP("Reasons", "a sentence is left unfinished"),
    QT_TRANSLATE_NOOP("Reasons", "a bracket or a quotation is left open"),
    QT_TRANSLATE_NOOP("Reasons", "quoted differently"),
    QT_TRANSLATE_NOOP("Reasons", "no line of its own begins like this"),
    QT_TRANSLATE_NOOP("Reasons", "a Latin word or phrase runs on"),
    QT_TRANSLATE_NOOP("Reasons", "a blank line lies between"),
    QT_TRANSLATE_NOOP("Reasons", "a printed page cuts its columns anywhere"),
    QT_TRANSLATE_NOOP("Reasons", "the line before had room for more"),
    QT_TRANSLATE_NOOP("Reasons", "a new paragraph would be marked"),
    QT_TRANSLATE_NOOP("Reasons", "the line before ends with a pause"),
    QT_TRANSLATE_NOOP("Reasons", "a clause is left unfinished"),
    QT_TRANSLATE_NOOP("Reasons", "it leans on the word before it"),
    QT_TRANSLATE_NOOP("Reasons", "it is indented like a new paragraph"),
    QT_TRANSLATE_NOOP("Reasons", "it is short, like a heading"),
    QT_TRANSLATE_NOOP("Reasons", "the line before ends with a bracket"),
    QT_TRANSLATE_NOOP("Reasons", "the line before has no end mark"),
    QT_TRANSLATE_NOOP("Reasons", "it begins with a number or a speaker"),
    QT_TRANSLATE_NOOP("Reasons", "the words across the seam occur again"),
    QT_TRANSLATE_NOOP("Reasons", "it is not indented, as paragraphs are"),
    QT_TRANSLATE_NOOP("Reasons", "it opens an article"),
    QT_TRANSLATE_NOOP("Reasons", "a word lies across the seam"),
    QT_TRANSLATE_NOOP("Reasons", "it opens a quotation"),
    QT_TRANSLATE_NOOP("Reasons", "the reader's decision"),
    # pinyin
    QT_TRANSLATE_NOOP("Reasons", "other readings are likely here too"),
    QT_TRANSLATE_NOOP("Reasons", "the dictionary also reads it otherwise than {}"),
    QT_TRANSLATE_NOOP("Reasons", "the surname is said in several ways; only its bearer knows"),
    QT_TRANSLATE_NOOP("Reasons", "another reading of a character is usual in such words"),
    # script
    QT_TRANSLATE_NOOP("Reasons", "how the words are cut decides"),
    QT_TRANSLATE_NOOP("Reasons", "it is the first form in the dictionaries"),
    QT_TRANSLATE_NOOP("Reasons", "two characters often stand together so"),
    QT_TRANSLATE_NOOP("Reasons", "its neighbours decide"),
    QT_TRANSLATE_NOOP("Reasons", "it is the likeliest form"),
    QT_TRANSLATE_NOOP("Reasons", "{} is what the mainland calls it"),
    QT_TRANSLATE_NOOP("Reasons", "{} is what Taiwan calls it"),
    QT_TRANSLATE_NOOP("Reasons", "{} is what Hong Kong calls it"),
    # segmentation
    QT_TRANSLATE_NOOP("Reasons", "another cut is almost as likely"),
)
"""Every one that the core has; lupdate finds them here."""
