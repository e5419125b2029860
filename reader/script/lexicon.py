"""How the dictionaries write words whose characters may stand for several Traditional ones."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.script.conversion import Scripts
from reader.script.dictionaries import data_version

_LAYOUT = 1
"""Raised when the file is laid out in another way, so that older ones are made anew."""


@dataclass(frozen=True)
class Lexicon:
    """Simplified to Traditional in OpenCC's standard characters, the likeliest first."""

    characters: dict[str, tuple[str, ...]]
    """What each character may stand for; those not named stay as they are."""
    words: dict[str, str]
    """The forms, separated by blanks, of every word in which a character has a choice."""

    def forms(self, word: str) -> tuple[str, ...]:
        """The forms that dictionaries have of a word of two characters or more."""
        return tuple(self.words.get(word, "").split())

    def has_choice(self, text: str) -> bool:
        """Whether any character of `text` may stand for several."""
        return any(len(self.characters.get(character, "")) > 1 for character in text)

    def by_character(self, text: str) -> str:
        """`text` with the likeliest form of every character, seen for itself."""
        return "".join(self.characters.get(character, (character,))[0] for character in text)


def open_lexicon(cache: Path, scripts: Scripts, headwords: Iterable[tuple[str, str]]) -> Lexicon:
    """The lexicon from the folder `cache`, where it is made when it is not there.

    `headwords` are the Traditional and Simplified headwords of a dictionary; they are only read
    when the lexicon has to be made, which takes a second. Raises OSError.
    """
    path = cache / f"script-{data_version().rpartition(' ')[2]}-{_LAYOUT}.tsv"
    if not path.exists():
        words = _compile(scripts, headwords)
        temporary = path.with_name(f"{path.name}.{os.getpid()}")
        temporary.write_text("".join(f"{key}\t{forms}\n" for key, forms in words), "utf-8")
        temporary.replace(path)
    lines = path.read_text("utf-8").splitlines()
    words_of_file = dict(line.split("\t") for line in lines)
    return Lexicon(scripts.candidates, words_of_file)


def _compile(scripts: Scripts, headwords: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    characters = scripts.candidates
    plain = Lexicon(characters, {})
    found: dict[str, dict[str, None]] = {}
    for phrase, forms in scripts.phrases():
        if plain.has_choice(phrase) or forms[0] != plain.by_character(phrase):
            found.setdefault(phrase, {}).update(dict.fromkeys(forms))
    for traditional, simplified in headwords:
        if len(simplified) > 1 and plain.has_choice(simplified):
            form = _in_standard_characters(scripts, simplified, traditional)
            if form:
                found.setdefault(simplified, {})[form] = None
    return ((word, " ".join(forms)) for word, forms in sorted(found.items()))


def _in_standard_characters(scripts: Scripts, simplified: str, traditional: str) -> str:
    """A headword as OpenCC would write it; nothing where it is no spelling of `simplified`."""
    if len(simplified) != len(traditional):
        return ""
    chosen = [
        next((c for c in scripts.candidates.get(s, (s,)) if printed in scripts.regional(c)), "")
        for s, printed in zip(simplified, traditional, strict=True)
    ]
    return "".join(chosen) if all(chosen) else ""
