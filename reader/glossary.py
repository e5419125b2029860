"""Glossaries: terms as these texts mean them, kept as plain TSV files that anyone can edit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from reader.fault import Fault
from reader.files import make_folder, read_bytes, write_atomically
from reader.model import Reason, Term

HEADER = ("traditional", "simplified", "pinyin", "gloss", "note")


class GlossaryError(Fault):
    """A glossary file could not be read; the message is one sentence for a person."""


@dataclass(frozen=True)
class Glossary:
    """Terms found by either of their written forms."""

    terms: tuple[Term, ...] = ()
    problems: tuple[Reason, ...] = ()
    """What could not be read, a sentence each; the rest is there all the same."""
    _by_headword: dict[str, Term] = field(default_factory=dict, repr=False, compare=False)

    def __post_init__(self) -> None:
        for term in self.terms:
            # Files read later win: the user's own come last.
            self._by_headword[term.traditional] = term
            self._by_headword[term.simplified] = term

    def look_up(self, headword: str) -> Term | None:
        """The term written `headword` in either script."""
        return self._by_headword.get(headword)

    def says(self, term: Term) -> bool:
        """Whether it has the same meaning for the word."""
        known = self.look_up(term.simplified)
        return known is not None and (known.gloss, known.note) == (term.gloss, term.note)

    @property
    def headwords(self) -> Iterable[str]:
        """All written forms, in both scripts."""
        return self._by_headword.keys()


def load(folders: Iterable[Path]) -> Glossary:
    """All `*.tsv` files of `folders`; those of later folders override earlier ones."""
    terms: list[Term] = []
    problems: list[Reason] = []
    for path in _files(folders):
        try:
            for found in read(path):
                if isinstance(found, Term):
                    terms.append(found)
                else:
                    problems.append(found)
        except Fault as problem:
            problems.append(problem.reason)
    return Glossary(tuple(terms), tuple(problems))


def read(path: Path) -> Iterator[Term | Reason]:
    """The terms of one file, and why a line of it is none.

    The file is UTF-8, with a header line and five columns; `#` starts a comment. Raises FileError,
    and GlossaryError where it is no UTF-8.
    """
    for number, line in enumerate(_text_of(path).splitlines(), 1):
        if line.strip() and not line.startswith("#") and tuple(line.split("\t")) != HEADER:
            try:
                yield _term(line.split("\t"), Reason("{}, line {}", (str(path), str(number))))
            except GlossaryError as problem:
                yield problem.reason


def keep(term: Term, path: Path) -> Term | None:
    """Write `term` into the glossary at `path`; returns the one written alike that it replaces.

    Every other line stays as it is. Raises FileError, and GlossaryError where it is no UTF-8.
    """
    columns = (term.traditional, term.simplified, term.pinyin, term.gloss, term.note)
    return _replace(term, "\t".join(" ".join(column.split()) for column in columns), path)


def forget(term: Term, path: Path) -> None:
    """Take the term that is written as `term` out of the glossary at `path`.

    Raises FileError, and GlossaryError where it is no UTF-8.
    """
    _replace(term, "", path)


def _replace(term: Term, new: str, path: Path) -> Term | None:
    """Put the line `new` in the place of the one for `term`; gives the term that stood there."""
    make_folder(path.parent)
    known = _text_of(path) if path.exists() else "\t".join(HEADER)
    written = [" ".join(form.split()) for form in (term.traditional, term.simplified)]
    lines = known.splitlines()
    alike = [line for line in lines if line.split("\t")[:2] == written]
    kept = [line for line in lines if line not in alike]
    text = "".join(f"{line}\n" for line in (*kept, *filter(None, [new])))
    write_atomically(path, text.encode("utf-8"))
    terms = [_term(line.split("\t"), str(path)) for line in alike if line.count("\t") >= 3]
    return terms[-1] if terms else None


def _files(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from sorted(folder.glob("*.tsv"))


def _text_of(path: Path) -> str:
    try:
        return read_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise GlossaryError(
            "The glossary {} cannot be read: byte {} is not UTF-8.", path, error.start
        ) from error


def _term(columns: list[str], where: str | Reason) -> Term:
    if len(columns) not in (4, 5) or not columns[0] or not columns[1]:
        raise GlossaryError(
            "The glossary {} needs the columns {}, separated by tabs.", where, ", ".join(HEADER)
        )
    return Term(*(column.strip() for column in columns))
