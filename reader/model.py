"""What a text is once it has been read: a document of articles of paragraphs of words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum


class Script(Enum):
    """One of the two scripts in which Chinese is written."""

    TRADITIONAL = "traditional"
    SIMPLIFIED = "simplified"

    @property
    def other(self) -> Script:
        """The script that this one is toggled to."""
        return Script.SIMPLIFIED if self is Script.TRADITIONAL else Script.TRADITIONAL


class Form(Enum):
    """The regional form a text is printed in or converted to (OpenCC's cn, tw, hk)."""

    CN = "cn"
    TW = "tw"
    HK = "hk"

    @property
    def script(self) -> Script:
        """The script of this form: mainland is Simplified, Taiwan and Hong Kong Traditional."""
        return Script.SIMPLIFIED if self is Form.CN else Script.TRADITIONAL


class Standard(Enum):
    """Whose standard readings follow where they differ (企: qǐ, on Taiwan qì)."""

    MAINLAND = "mainland"
    TAIWAN = "taiwan"


class Role(Enum):
    """What a paragraph is on its page."""

    HEADLINE = "headline"
    SUBHEADLINE = "subheadline"
    BYLINE = "byline"
    LEAD = "lead"
    BODY = "body"
    SUBHEAD = "subhead"
    LIST = "list"
    CAPTION = "caption"
    JUMP = "jump"
    CONTINUED = "continued"
    MASTHEAD = "masthead"
    FOOTER = "footer"
    FURNITURE = "furniture"
    PAGE_NUMBER = "page number"
    RUNNING_HEAD = "running head"
    END_MARK = "end mark"

    @property
    def is_heading(self) -> bool:
        """Whether paragraphs of this role stand above the text they name."""
        return self in (Role.HEADLINE, Role.SUBHEADLINE, Role.SUBHEAD)


class DoubtKind(Enum):
    """What may be wrong with a word."""

    SCRIPT = "script"
    """Its form in the other script."""
    READING = "reading"
    BORDER = "border"
    """Where it begins or ends."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is so, or what is wrong: an English phrase that can be worded otherwise."""

    template: str
    """With `{}` for each of the values."""
    values: tuple[str | Reason, ...] = ()
    """Chinese words, pinyin, names: what is the same in every language; or phrases again."""

    def about(self, *values: str | Reason) -> Reason:
        """The same reason, with these values."""
        return Reason(self.template, values)

    def said(self, say: Callable[[str], str]) -> str:
        """In the language into which `say` puts English phrases."""
        said = (it.said(say) if isinstance(it, Reason) else it for it in self.values)
        return say(self.template).format(*said)

    def __str__(self) -> str:
        return self.said(str)


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why something shown of a word may be wrong, and what else it may be."""

    kind: DoubtKind
    candidates: tuple[str, ...]
    """The likeliest others first: a form of the word, a reading (`lè`), a cut (`國/製裁`)."""
    confidence: float
    """How likely what is shown is right, from 0 to 1, as calibrated on gold data."""
    reason: Reason


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a paragraph, in both scripts at once.

    Everything that is not Chinese (Latin, digits, punctuation, blanks) is a word too, so
    that the printed forms of a paragraph's words, joined, are the paragraph's text.
    """

    start: int
    """Offset of the first character in the paragraph's text, in characters."""
    printed: str
    """The word as the source prints it."""
    traditional: str
    simplified: str
    pinyin: tuple[str, ...] = ()
    """One syllable with its tone mark for each character of a Chinese word, else empty."""
    in_dictionary: bool = False
    """Whether a dictionary or a glossary has an entry for the word."""
    doubts: tuple[Doubt, ...] = ()
    other_pinyin: tuple[str, ...] = ()
    """How it is said in the script that is not printed, where it is another region's word there."""

    @property
    def end(self) -> int:
        """Offset just behind the last character in the paragraph's text."""
        return self.start + len(self.printed)

    def in_script(self, script: Script) -> str:
        """The word as it is written in `script`."""
        return self.traditional if script is Script.TRADITIONAL else self.simplified


@dataclass(frozen=True, slots=True)
class Clue:
    """One piece of evidence that two lines belong together, or that they do not."""

    reason: str
    """A few English words; the window translates them."""
    weight: float
    """Above 0 it speaks for joining, below 0 for keeping apart."""


@dataclass(frozen=True, slots=True)
class Seam:
    """Where two lines of the source were put together, and why."""

    at: int
    """Offset in the paragraph's text where the later line begins."""
    clues: tuple[Clue, ...] = ()


@dataclass(frozen=True, slots=True)
class GivenReading:
    """How the source itself says that a stretch of text is read (its ruby)."""

    start: int
    """Offset in the paragraph's text."""
    end: int
    reading: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A whole paragraph as printed, and what it is on the page."""

    text: str
    role: Role = Role.BODY
    lines: tuple[int, ...] = ()
    """The lines of the source it was put together from, counted from 1."""
    seams: tuple[Seam, ...] = ()
    """One for each line after the first."""
    apart: tuple[Clue, ...] = ()
    """Why it does not go on from the line printed before it."""
    column: int = 0
    """Where in its first line it begins, when a reader has split that line."""
    readings: tuple[GivenReading, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """Paragraphs that belong together, under one title."""

    title: str
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """All that came from one source."""

    title: str
    form: Form
    """The form the source is printed in."""
    articles: tuple[Article, ...]
    source: str = ""
    """Where it came from, in words for a person: a path or an address."""
    encoding: str = "utf-8"
    rest: tuple[Paragraph, ...] = ()
    """What belongs to no article: masthead, footers, menus, page numbers."""
    sha256: str = ""
    """Of the source's bytes, in hexadecimal, if it came from bytes."""

    def paragraphs(self) -> Iterator[tuple[int, Paragraph]]:
        """Every paragraph with the number of its article, counted from 1."""
        for number, article in enumerate(self.articles, 1):
            for paragraph in article.paragraphs:
                yield number, paragraph

    def everything(self) -> Iterator[tuple[int, Paragraph]]:
        """Every paragraph of the articles, then what belongs to none of them, numbered 0."""
        yield from self.paragraphs()
        for paragraph in self.rest:
            yield 0, paragraph


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A character of an article, named so that it holds in either script."""

    paragraph: int
    """Index of the paragraph in its article."""
    word: int
    """Index of the word in its paragraph."""
    character: int = 0
    """Index of the character in the word."""


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A character of an article as printed, named so that it holds however words are cut."""

    paragraph: int
    """Index of the paragraph in its article."""
    offset: int
    """Characters of the paragraph before it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One reading of one headword in a dictionary."""

    traditional: str
    simplified: str
    pinyin: str
    """Syllables with tone marks, separated by blanks: `Xiǎo mǐ`."""
    senses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """A glossary's entry: a term as these texts mean it."""

    traditional: str
    simplified: str
    pinyin: str
    gloss: str
    note: str = ""

    def in_script(self, script: Script) -> str:
        """The term as it is written in `script`."""
        return self.traditional if script is Script.TRADITIONAL else self.simplified


@dataclass(frozen=True, slots=True)
class TermPlace:
    """A term and its first place in an article."""

    term: Term
    paragraph: int
    """Index of the paragraph in its article."""
    word: int
    """Index of the word in its paragraph."""
