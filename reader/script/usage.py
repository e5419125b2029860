"""How one Simplified character that stands for several words is told apart by its neighbours.

A dictionary knows words; `resources/script/` knows the words of one character, those that a cut
put together wrongly (只/好 as 只好), surnames, and spellings that mean the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.script.tables import rows

REACH = 12
"""How many characters before and behind are looked at."""
_LONG_NAME = 5
"""A word of so many characters is no name with a surname."""
_NOWHERE = "(?!)"
_ANYTHING = "(?:)$"


@dataclass(frozen=True, slots=True)
class Usage:
    """A form of a character, and the neighbours that tell it."""

    form: str
    before: re.Pattern[str]
    after: re.Pattern[str]
    word: re.Pattern[str]
    """Words of several characters to which it applies all the same."""

    @property
    def has_neighbours(self) -> bool:
        """Whether anything is asked of what stands around."""
        return bool(self.after.pattern) or self.before.pattern != _ANYTHING

    def fits(self, before: str, after: str) -> bool:
        """Whether the character stands between such neighbours."""
        return bool(self.before.search(before[-REACH:]) and self.after.match(after[:REACH]))


@dataclass(frozen=True)
class Knowledge:
    """What is known of single characters."""

    usages: dict[str, tuple[Usage, ...]]
    """For each character what tells its forms, in the order in which they are tried."""
    surnames: dict[str, str]
    """How a character is written as a surname."""

    def usage(self, character: str, before: str, after: str) -> Usage | None:
        """What tells the form of a character that stands between `before` and `after`."""
        usages = self.usages.get(character, ())
        return next((usage for usage in usages if usage.fits(before, after)), None)

    def surname_of(self, word: str) -> str:
        """The surname, as it is written, of a word that no dictionary has; else nothing."""
        # Where 于 stands first, "at" and something unknown is likelier than a name.
        is_name = 1 < len(word) < _LONG_NAME and not word.startswith("于")
        return self.surnames.get(word[0], "") if is_name else ""

    def is_decided_outside(self, word: str) -> bool:
        """Whether a usage may overrule what the dictionaries say of `word`."""
        return any(
            usage.word.fullmatch(word)
            for character in word
            for usage in self.usages.get(character, ())
        )


def load_knowledge() -> Knowledge:
    """What the program's own tables say."""
    usages: dict[str, list[Usage]] = {}
    names: dict[str, str] = {}
    for columns in rows("usage.tsv"):
        if columns[0] == "define":
            names[columns[1]] = columns[2]
        else:
            character, form, *patterns = columns
            usages.setdefault(character, []).append(_usage(form, patterns, names))
    return Knowledge(
        {character: tuple(found) for character, found in usages.items()},
        dict(rows("surnames.tsv")),
    )


def _usage(form: str, patterns: list[str], names: dict[str, str]) -> Usage:
    filled = [re.sub("<([a-z]+)>", lambda match: names[match[1]], p) for p in patterns]
    before, after, word = filled + [""] * (3 - len(filled))
    compiled = (f"(?:{before})$", after, word or _NOWHERE)
    return Usage(form, *map(re.compile, compiled))
