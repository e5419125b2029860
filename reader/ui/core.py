"""What the window asks of the core: a handful of callables, plain values in and out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # Whoever assembles exports imports the whole engine; the window is to be there first.
    from reader.audit.finding import Finding
    from reader.audit.names import Names
    from reader.corrections import Correction
    from reader.documents.beginning import Begun
    from reader.exporting.gathering import Gathered
    from reader.exporting.marginalia import Marginalia
    from reader.gloss import Gloss
    from reader.library.documents import Record
    from reader.library.library import Library
    from reader.library.reopening import OpenData
    from reader.model import (
        Article,
        Document,
        Entry,
        Form,
        Paragraph,
        Reason,
        Standard,
        Term,
        TermPlace,
        Word,
    )
    from reader.watch import Watch

    TakeOver = Callable[[Library, Record, Document, bytes], None]


def nothing_brought(library: Library, record: Record, document: Document, data: bytes) -> None:
    """Files are taken for what they show."""


@dataclass(frozen=True)
class Opening:
    """How bytes become a document; this is there before the engines are."""

    laid_out: OpenData
    as_printed: OpenData
    """Every line of the file a paragraph."""
    take_over: TakeOver = nothing_brought
    """Keep on the shelf what a file that this program exported brings along."""
    watched: Callable[[bytes, str, Watch, Begun], Document] | None = None
    """`laid_out` that tells how far it is and how a long text begins, and can be stopped."""


def no_entries(headword: str) -> tuple[Entry, ...]:
    """A dictionary that knows nothing."""
    return ()


def in_no_band(simplified: str) -> int | None:
    """Nobody knows how common a word is."""
    return None


def no_findings(lines: Sequence[str], form: Form, evidence: Names) -> Sequence[Finding]:
    """An audit that finds nothing."""
    return ()


def as_said(words: Sequence[Word]) -> list[tuple[str, ...]]:
    """The readings that words have."""
    return [word.pinyin for word in words]


def as_converted(words: tuple[Word, ...], printed: Form, to: Form) -> tuple[Word, ...]:
    """Every region has the same words."""
    return words


class Annotate(Protocol):
    """Cuts and reads a paragraph."""

    def __call__(
        self, paragraph: Paragraph, printed: Form, corrections: tuple[Correction, ...] = (), /
    ) -> tuple[Word, ...]:
        """Its words, as printed in the form `printed`, with a reader's `corrections` in force."""


@dataclass(frozen=True)
class Core:
    """The engines, once they are there; whoever tests the window passes lambdas."""

    annotate: Annotate
    explain: Callable[[Word], Gloss]
    term_of: Callable[[Word], Term | None]
    terms_in: Callable[[Article, Form], tuple[TermPlace, ...]]
    gather: Callable[[Document, Sequence[int], Marginalia, Watch, Standard], Gathered]
    """The articles with these indexes annotated, as an export takes them."""
    notices: str
    """Whose data is shown, and under which licence."""
    entries: Callable[[str], tuple[Entry, ...]] = no_entries
    """The dictionary's entries of a headword in either script."""
    band_of: Callable[[str], int | None] = in_no_band
    """The narrowest band of common words that a Simplified word is in."""
    in_taiwan: Callable[[Sequence[Word]], list[tuple[str, ...]]] = as_said
    """How the words of a paragraph are said on Taiwan."""
    audit: Callable[[Sequence[str], Form, Names], Sequence[Finding]] = no_findings
    """Where printed lines are likely wrong, beside how other texts write names."""
    called_in: Callable[[tuple[Word, ...], Form, Form], tuple[Word, ...]] = as_converted
    """The words of a paragraph in the form printed, as the region of another form has them."""
    showing: Callable[[Form], Core] | None = None
    """The same core, showing Simplified texts in this Traditional form."""
    keep_term: Callable[[Term], tuple[Core, Term | None]] | None = None
    """Writes a term into the user's glossary; gives the core that knows it and the term that it
    replaces there. Raises FileError."""
    forget_term: Callable[[Term], Core] | None = None
    """Takes a term out of the user's glossary; gives the core without it. Raises FileError."""
    problems: tuple[Reason, ...] = ()
    """What could not be read of the glossaries, a sentence each."""
