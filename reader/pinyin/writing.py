"""Readings as they are written: by word or by syllable, marked, numbered or in zhuyin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from reader.dictionary import Dictionary
from reader.model import Standard, Word
from reader.pinyin.numbers import numbers, syllables
from reader.pinyin.options import ReadingOptions, Spelling
from reader.pinyin.reading import Syllables
from reader.pinyin.sandhi import with_sandhi
from reader.pinyin.taiwan import TaiwanReadings
from reader.pinyin.zhuyin import in_zhuyin
from reader.tones import numbered, toneless

_VOWELS = "aoe"
Group = Syllables | str
"""Syllables that are written in one piece, or what is not said, as it is."""
_MULTIPLES = re.compile("(?:[百千]?[万亿兆]+)?[多余]?")
"""What belongs to the number before it and not to the unit: 3百万多人, but 6万千瓦."""
_BEFORE_MULTIPLES = "0123456789%"
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
    if options.spells_numbers:
        groups = _with_numbers(word.simplified, said, following)
    elif any(said):
        groups = list(_groups(word.simplified, said, 0, len(said)))
    else:
        return word.printed
    return " ".join(
        group if isinstance(group, str) else spelled(group, options) for group in groups
    )


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


def _with_numbers(text: str, said: Syllables, following: str) -> list[Group]:
    """The groups of a word, its numbers as they are said before the word `following`."""
    start = 0
    groups: list[Group] = []
    for number in numbers(text, following):
        groups += _groups(text, said, start, number.start)
        groups += syllables(number.said)
        start = number.end
    groups += _groups(text, said, start, len(text))
    if start and text[start:] == "月":
        # Months are names: liùyuè.
        return [tuple(syllable for group in groups for syllable in group)]
    return groups


def _groups(text: str, said: Syllables, start: int, end: int) -> Iterator[Group]:
    """What of a word is written in one piece: what is not said, multiples (万), units (平方米)."""
    for is_said, run in groupby(range(start, end), lambda i: bool(said and said[i])):
        places = list(run)
        first, last = places[0], places[-1] + 1
        if not is_said:
            yield text[first:last]
            continue
        unit = first
        if first and text[first - 1] in _BEFORE_MULTIPLES:
            multiples = _MULTIPLES.match(text, first, last)
            unit = multiples.end() if multiples else first
        yield from ((syllable,) for syllable in said[first:unit])
        yield from [said[unit:last]] if unit < last else []
