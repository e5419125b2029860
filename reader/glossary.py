"""Glossaries: terms as these texts mean them, kept as plain TSV files that anyone can edit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from reader.files import FileError, read_bytes, write_atomically
from reader.model import Term

HEADER = ("traditional", "simplified", "pinyin", "gloss", "note")


class GlossaryError(Exception):
    """A glossary file could not be read; the message is one sentence for a person."""


@dataclass(frozen=True)
class Glossary:
    """Terms found by either of their written forms."""

    terms: tuple[Term, ...] = ()
    problems: tuple[str, ...] = ()
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

    def with_one(self, term: Term) -> Glossary:
        """With one more, which overrides others written alike."""
        return Glossary((*self.terms, term), self.problems)

    @property
    def headwords(self) -> Iterable[str]:
        """All written forms, in both scripts."""
        return self._by_headword.keys()


def load(folders: Iterable[Path]) -> Glossary:
    """All `*.tsv` files of `folders`; those of later folders override earlier ones."""
    terms: list[Term] = []
    problems: list[str] = []
    for path in _files(folders):
        try:
            terms.extend(read(path))
        except GlossaryError as problem:
            problems.append(str(problem))
    return Glossary(tuple(terms), tuple(problems))


def read(path: Path) -> Iterator[Term]:
    """The terms of one file: UTF-8, a header line, five columns, `#` starts a comment.

    Raises GlossaryError.
    """
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise GlossaryError(f"The glossary {path} cannot be read: {error}.") from error
    for number, line in enumerate(lines, 1):
        if line.strip() and not line.startswith("#") and tuple(line.split("\t")) != HEADER:
            yield _term(line.split("\t"), f"{path}, line {number}")


def keep(term: Term, path: Path) -> None:
    """Write `term` into the glossary at `path`, in the place of one written alike.

    Every other line stays as it is. Raises FileError, and GlossaryError where it is no UTF-8.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError(f"{path.parent}: {error.strerror}.") from error
    try:
        known = read_bytes(path).decode("utf-8-sig") if path.exists() else "\t".join(HEADER)
    except UnicodeDecodeError as error:
        raise GlossaryError(f"The glossary {path} cannot be read: {error}.") from error
    columns = (term.traditional, term.simplified, term.pinyin, term.gloss, term.note)
    plain = [" ".join(column.split()) for column in columns]
    lines = [line for line in known.splitlines() if line.split("\t")[:2] != plain[:2]]
    text = "\n".join([*lines, "\t".join(plain)]) + "\n"
    write_atomically(path, text.encode("utf-8"))


def _files(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from sorted(folder.glob("*.tsv"))


def _term(columns: list[str], where: str) -> Term:
    if len(columns) not in (4, 5) or not columns[0] or not columns[1]:
        raise GlossaryError(
            f"The glossary {where} needs the columns {', '.join(HEADER)}, separated by tabs."
        )
    return Term(*(column.strip() for column in columns))
