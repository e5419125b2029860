"""Readings as they are written: by word or by syllable, marked, numbered or in zhuyin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.characters import has_han
from reader.dictionary import Dictionary
from reader.model import Word
from reader.pinyin.lexicon import Syllables
from reader.pinyin.numbers import numbers, syllables
from reader.pinyin.options import ReadingOptions, Spelling, Standard
from reader.pinyin.sandhi import with_sandhi
from reader.pinyin.taiwan import TaiwanReadings
from reader.pinyin.zhuyin import in_zhuyin
from reader.tones import numbered, toneless

_VOWELS = "aoe"
_MULTIPLES = re.compile("(?:[百千]?[万亿兆]+)?[多余]?")
"""What belongs to the number before it and not to the unit: 3百万多人, but 6万千瓦."""
_SENTENCE_ENDS = "。！？!?…"


class ReadingWriter:
    """Writes the readings of annotated words as a reader wants them."""

    def __init__(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary
        self._taiwan = TaiwanReadings(dictionary)

    def said(self, words: Sequence[Word], options: ReadingOptions) -> list[Syllables]:
        """The syllables of each word, marked, one a character, by standard and with sandhi."""
        spoken = [word.pinyin for word in words]
        if options.standard is Standard.TAIWAN:
            spoken = [self._in_taiwan(word) for word in words]
        if options.has_sandhi:
            spoken = with_sandhi([word.simplified for word in words], spoken)
        return spoken

    def written(self, words: Sequence[Word], options: ReadingOptions) -> list[str]:
        """What is written for each word; words that are not said stand as they are printed."""
        lines: list[str] = []
        begins = True
        for place, (word, said) in enumerate(zip(words, self.said(words, options), strict=True)):
            following = words[place + 1].simplified if place + 1 < len(words) else ""
            line = written_word(word, said, following, options)
            if options.has_capitals and any(said) and (begins or self._is_name(word)):
                line = line[:1].upper() + line[1:]
            begins = word.simplified.endswith(tuple(_SENTENCE_ENDS)) or (begins and not any(said))
            lines.append(line)
        return lines

    def _in_taiwan(self, word: Word) -> Syllables:
        return self._taiwan.of_word(word.simplified, word.pinyin) if word.pinyin else ()

    def _is_name(self, word: Word) -> bool:
        """Whether the dictionary writes the word with a capital, and never without."""
        said = [entry.pinyin for entry in self._dictionary.look_up(word.simplified)]
        return bool(said) and all(pinyin[:1].isupper() for pinyin in said)


def written_word(word: Word, said: Syllables, following: str, options: ReadingOptions) -> str:
    """One word, said as `said`, before the word `following`."""
    if options.spells_numbers and any(character.isdecimal() for character in word.printed):
        groups = _with_numbers(word, said, following)
    elif any(said):
        groups = [tuple(filter(None, said))]
    else:
        return word.printed
    return " ".join(spelled(group, options) for group in groups)


def spelled(said: Syllables, options: ReadingOptions) -> str:
    """The syllables of one word, none of them empty."""
    if options.spelling is Spelling.ZHUYIN:
        return " ".join(map(in_zhuyin, said))
    if options.spelling is Spelling.NUMBERS:
        return " ".join(numbered(syllable) for syllable in _joined_erhua(said, options))
    parts = _joined_erhua(said, options)
    return _in_one(parts) if options.is_by_word else " ".join(parts)


def _joined_erhua(said: Syllables, options: ReadingOptions) -> list[str]:
    """儿 that is only an ending (`r`) joined to the syllable before it."""
    parts: list[str] = []
    for syllable in said:
        if syllable == "r" and parts and options.is_erhua_joined:
            parts[-1] += syllable
        else:
            parts.append(syllable)
    return parts


def _in_one(parts: Sequence[str]) -> str:
    """Syllables as one word; an apostrophe stands before a, o and e inside it: Xī'ān."""
    return "".join(
        f"'{part}" if i and toneless(part)[:1].lower() in _VOWELS and part != "er" else part
        for i, part in enumerate(parts)
    )


def _with_numbers(word: Word, said: Syllables, following: str) -> list[Syllables]:
    """The groups of a word with digits: the numbers as they are said, and what is between."""
    start = 0
    groups: list[Syllables] = []
    for number in numbers(word.simplified, following):
        groups += _between(word, said, start, number.start)
        groups += syllables(number.said)
        start = number.end
    groups += _between(word, said, start, len(word.simplified))
    if word.simplified.endswith("月") and len(groups) == 2:
        # Months are names: liùyuè.
        return [groups[0] + groups[1]]
    return groups


def _between(word: Word, said: Syllables, start: int, end: int) -> Iterator[Syllables]:
    """Multiples (万) by themselves, the unit behind them (平方米) in one piece."""
    text, rest = word.simplified[start:end], said[start:end]
    if not has_han(text):
        yield from [(text.strip(),)] if text.strip() else []
        return
    multiples = _MULTIPLES.match(text)
    many = multiples.end() if multiples else 0
    yield from ((syllable,) for syllable in rest[:many])
    if unit := tuple(filter(None, rest[many:])):
        yield unit
