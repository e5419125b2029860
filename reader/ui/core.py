"""What the window asks of the core: a handful of callables, plain values in and out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reader.gloss import Gloss
from reader.model import Article, Document, Entry, Form, Paragraph, Script, Term, TermPlace, Word


def no_entries(headword: str) -> tuple[Entry, ...]:
    """A dictionary that knows nothing."""
    return ()


@dataclass(frozen=True)
class Core:
    """The engines, once they are there; whoever tests the window passes lambdas."""

    annotate: Callable[[Paragraph, Form], tuple[Word, ...]]
    explain: Callable[[Word], Gloss]
    term_of: Callable[[Word], Term | None]
    terms_in: Callable[[Article, Form], tuple[TermPlace, ...]]
    export: Callable[[Document, Article, Script, Path], None]
    notices: str
    """Whose data is shown, and under which licence."""
    entries: Callable[[str], tuple[Entry, ...]] = no_entries
    """The dictionary's entries of a headword in either script."""
