"""How one Simplified character that stands for several words is told apart by its neighbours.

A dictionary knows words; `resources/script/` knows the words of one character, those that a cut
put together wrongly (只/好 as 只好), and surnames.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from reader.script.tables import rows

REACH = 12
"""How many characters before and behind are looked at."""
_LONG_NAME = 5
"""A word of so many characters is no name with a surname."""
_NOWHERE = "(?!)"


@dataclass(frozen=True, slots=True)
class Usage:
    """A form of a character, and the neighbours that tell it."""

    form: str
    before: re.Pattern[str]
    after: re.Pattern[str]
    word: re.Pattern[str]
    """Words of several characters to which it applies all the same."""
    has_neighbours: bool
    """Whether anything is asked of what stands around."""

    def fits(self, before: str, after: str) -> bool:
        """Whether the character stands between such neighbours."""
        return bool(self.before.search(before[-REACH:]) and self.after.match(after[:REACH]))


@dataclass(frozen=True)
class Knowledge:
    """What is known of single characters."""

    table: Mapping[str, Sequence[Sequence[str]]]
    """For each character the columns of its usages, in the order in which they are tried."""
    surnames: Mapping[str, str]
    """How a character is written as a surname."""
    _usages: dict[str, tuple[Usage, ...]] = field(default_factory=dict)

    def usage(self, character: str, before: str, after: str) -> Usage | None:
        """What tells the form of a character that stands between `before` and `after`."""
        return next((u for u in self._usages_of(character) if u.fits(before, after)), None)

    def is_decided_outside(self, word: str) -> bool:
        """Whether a usage may overrule what the dictionaries say of `word`."""
        return any(
            usage.word.fullmatch(word)
            for character in self._overruling.intersection(word)
            for usage in self._usages_of(character)
        )

    @cached_property
    def _overruling(self) -> frozenset[str]:
        """Characters with usages that apply in words of several characters."""
        return frozenset(
            character for character, usages in self.table.items() if any(map(_words_of, usages))
        )

    def surname_of(self, word: str) -> str:
        """The surname, as it is written, of a word that no dictionary has; else nothing."""
        # Where 于 stands first, "at" and something unknown is likelier than a name.
        is_name = 1 < len(word) < _LONG_NAME and not word.startswith("于")
        return self.surnames.get(word[0], "") if is_name else ""

    def _usages_of(self, character: str) -> tuple[Usage, ...]:
        # Compiled when they are first needed: all of them would cost 40 ms of the start.
        if character not in self._usages and character in self.table:
            self._usages[character] = tuple(map(_compiled, self.table[character]))
        return self._usages.get(character, ())


def load_knowledge() -> Knowledge:
    """What the program's own tables say."""
    table: dict[str, list[list[str]]] = {}
    names: dict[str, str] = {}
    for columns in rows("usage.tsv"):
        if columns[0] == "define":
            names[columns[1]] = columns[2]
        else:
            character, *usage = (_filled(column, names) for column in columns)
            table.setdefault(character, []).append(usage)
    return Knowledge(table, dict(rows("surnames.tsv")))


def _filled(column: str, names: Mapping[str, str]) -> str:
    return re.sub("<([a-z]+)>", lambda match: names[match[1]], column)


def _words_of(columns: Sequence[str]) -> str:
    return "".join(columns[3:])


def _compiled(columns: Sequence[str]) -> Usage:
    form, before, after = (*columns, "", "")[:3]
    return Usage(
        form,
        re.compile(f"(?:{before})$"),
        re.compile(after),
        re.compile(_words_of(columns) or _NOWHERE),
        has_neighbours=bool(before or after),
    )
