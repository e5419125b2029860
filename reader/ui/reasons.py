"""The core's reasons, and what goes wrong in it, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reader.fault import Fault
from reader.files import FileError, reason_of
from reader.model import Reason

_OURS = "Reasons"


def said(reason: Reason) -> str:
    """A reason for a person at the window."""
    return reason.said(translated)


def told(error: Exception) -> str:
    """What went wrong, for a person at the window; as it is where nobody can word it."""
    if isinstance(error, OSError) and error.errno:
        # Only the program's own files are written without a word about what may go wrong.
        error = FileError("{}: {}.", error.filename or "Fanjian", reason_of(error))
    return said(error.reason) if isinstance(error, Fault) else str(error)


def translated(template: str) -> str:
    """The template of a reason, or the reason for a clue, in the language of the interface."""
    return QCoreApplication.translate(_OURS, template)


TEMPLATES = (
    # audit
    QT_TRANSLATE_NOOP("Reasons", "{} has characters of the other script"),
    QT_TRANSLATE_NOOP("Reasons", "the dictionaries only have {}"),
    QT_TRANSLATE_NOOP("Reasons", "the dictionaries have {}"),
    QT_TRANSLATE_NOOP("Reasons", "{} begins with a surname"),
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
    # what goes wrong, anywhere
    QT_TRANSLATE_NOOP("Reasons", "{}: {}."),
    # files
    QT_TRANSLATE_NOOP("Reasons", "permission denied"),
    QT_TRANSLATE_NOOP("Reasons", "there is no such file or folder"),
    QT_TRANSLATE_NOOP("Reasons", "this is a folder, not a file"),
    QT_TRANSLATE_NOOP("Reasons", "a part of this path is not a folder"),
    QT_TRANSLATE_NOOP("Reasons", "file exists"),
    QT_TRANSLATE_NOOP("Reasons", "no space left on device"),
    QT_TRANSLATE_NOOP("Reasons", "disk quota exceeded"),
    QT_TRANSLATE_NOOP("Reasons", "read-only file system"),
    QT_TRANSLATE_NOOP("Reasons", "file too large"),
    QT_TRANSLATE_NOOP("Reasons", "file name too long"),
    QT_TRANSLATE_NOOP("Reasons", "device or resource busy"),
    QT_TRANSLATE_NOOP("Reasons", "text file busy"),
    QT_TRANSLATE_NOOP("Reasons", "input/output error"),
    QT_TRANSLATE_NOOP("Reasons", "too many open files"),
    # settings, glossary
    QT_TRANSLATE_NOOP("Reasons", "The settings could not be read: {}"),
    QT_TRANSLATE_NOOP("Reasons", "byte {} is not UTF-8."),
    QT_TRANSLATE_NOOP("Reasons", "line {}, column {} is not JSON."),
    QT_TRANSLATE_NOOP("Reasons", "they are not JSON."),
    QT_TRANSLATE_NOOP("Reasons", "they are not a list of names."),
    QT_TRANSLATE_NOOP("Reasons", "The setting “{}” cannot be {}."),
    QT_TRANSLATE_NOOP("Reasons", "The glossary {} cannot be read: byte {} is not UTF-8."),
    QT_TRANSLATE_NOOP("Reasons", "The glossary {} needs the columns {}, separated by tabs."),
    QT_TRANSLATE_NOOP("Reasons", "{}, line {}"),
    # documents
    QT_TRANSLATE_NOOP("Reasons", "{}: there is no text in it."),
    QT_TRANSLATE_NOOP("Reasons", "there is no text in it"),
    QT_TRANSLATE_NOOP("Reasons", "{}: this is not a text file."),
    QT_TRANSLATE_NOOP("Reasons", "{}: this is not a text file, or it is badly damaged."),
    QT_TRANSLATE_NOOP("Reasons", "{}: this is not {} text."),
    QT_TRANSLATE_NOOP("Reasons", "{}: this is not {} text (byte {} does not fit)."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "{}: this is not UTF-8 text, nor text in another Chinese encoding.",
    ),
    QT_TRANSLATE_NOOP("Reasons", "{}: there is no encoding called '{}'."),
    QT_TRANSLATE_NOOP("Reasons", "{}: '{}' is no encoding of text."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "{}: this text is too long ({} million characters; up to {} can be opened).",
    ),
    QT_TRANSLATE_NOOP("Reasons", "{}: this file is too large ({} MB; up to {} MB can be opened)."),
    QT_TRANSLATE_NOOP("Reasons", "this is an old Word document; save it as DOCX first"),
    QT_TRANSLATE_NOOP("Reasons", "this is an RTF document; save it as DOCX first"),
    QT_TRANSLATE_NOOP("Reasons", "this is a picture, not a text"),
    QT_TRANSLATE_NOOP("Reasons", "this is an archive; unpack it first"),
    QT_TRANSLATE_NOOP("Reasons", "{}: this archive is damaged."),
    QT_TRANSLATE_NOOP("Reasons", "{}: this archive is damaged or encrypted."),
    QT_TRANSLATE_NOOP("Reasons", "{}: this archive is neither a book nor a document."),
    QT_TRANSLATE_NOOP("Reasons", "{}: this archive has too many parts."),
    QT_TRANSLATE_NOOP("Reasons", "{}: this archive unpacks to more than is sound."),
    QT_TRANSLATE_NOOP("Reasons", "{}: there is no text in this book."),
    QT_TRANSLATE_NOOP("Reasons", "{}: this book is too long."),
    QT_TRANSLATE_NOOP("Reasons", "{}: this document is damaged."),
    QT_TRANSLATE_NOOP("Reasons", "this document is too long"),
    QT_TRANSLATE_NOOP("Reasons", "this PDF asks for a password"),
    QT_TRANSLATE_NOOP("Reasons", "this PDF is damaged"),
    QT_TRANSLATE_NOOP("Reasons", "{}: this PDF is too long."),
    QT_TRANSLATE_NOOP("Reasons", "{}: this PDF has {} pages; up to {} can be opened."),
    QT_TRANSLATE_NOOP("Reasons", "{}: this PDF has pictures of text, but no text."),
    QT_TRANSLATE_NOOP("Reasons", "{}: these subtitles are damaged."),
    QT_TRANSLATE_NOOP("Reasons", "{}: a later version of this program has made it."),
    QT_TRANSLATE_NOOP("Reasons", "{}: this is not what this program has exported."),
    # library
    QT_TRANSLATE_NOOP("Reasons", "This document is no longer on the shelf."),
    QT_TRANSLATE_NOOP("Reasons", "{}: the shelf has lost its file."),
    QT_TRANSLATE_NOOP("Reasons", "{}: the shelf has lost its text."),
    QT_TRANSLATE_NOOP("Reasons", "The shelf could not be saved: {}."),
    QT_TRANSLATE_NOOP("Reasons", "The shelf could not be read: {}."),
    QT_TRANSLATE_NOOP("Reasons", "the disk is full"),
    QT_TRANSLATE_NOOP("Reasons", "its file cannot be written"),
    QT_TRANSLATE_NOOP("Reasons", "its folder cannot be written"),
    QT_TRANSLATE_NOOP("Reasons", "another program is using it"),
    QT_TRANSLATE_NOOP("Reasons", "its file is damaged"),
    QT_TRANSLATE_NOOP("Reasons", "its file comes from a later version of Fanjian"),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "The shelf cannot be kept, {}: what you do now is gone when the program ends.",
    ),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "The shelf was damaged; {} documents could be read. The damaged file is kept as {}.",
    ),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "The shelf was damaged; {} documents could be read. Nothing is left of the text of {}. "
        "The damaged file is kept as {}.",
    ),
)
"""Every one that the core has; lupdate finds them here."""
