"""Likely misprints: words that no dictionary has, one character beside one that it has.

Where nothing but single characters and scraps of words stands, a dictionary's word that looks or
sounds the same is likelier. Words of two characters are too short for that: a table has theirs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import pairwise

from reader.audit.finding import Finding, Kind
from reader.characters import has_han
from reader.dictionary import Dictionary
from reader.model import Form, Reason, Word
from reader.script.context import InContext
from reader.script.tables import rows
from reader.tones import toneless

# Shyer than what was measured (16 of 17 in ten thousand sentences of an encyclopedia).
_LISTED, _ALIKE, _DOUBLED = 0.8, 0.6, 0.9
_MISPRINT = Reason("{} is a common misprint for {}")
_LOOKS = Reason("{} looks like {}, which the dictionary has")
_SOUNDS = Reason("{} sounds like {}, which the dictionary has")
_TWICE = Reason("{} is printed twice")
_SET_PHRASE = 4
"""Only words of so many characters are looked up by their sound."""
_PIECES = 4
_PAIR = 2
_EITHER = frozenset(map(frozenset, ["份分", "嫉疾", "惟唯", "名明", "截接", "倚以"]))
"""Characters that set phrases are written with either way: 嫉恶如仇, 疾恶如仇."""
_OF_SENSE = frozenset("一二三四五六七八九十百千万亿两几以而亦乃又也不无有其")
"""Words that make another phrase of a phrase: 合二为一 is no misprint of 合而为一."""
_ONCE = frozenset("的被把与及")
"""Words of one character that never follow themselves."""

_sound = lru_cache(maxsize=4_096)(toneless)


class Misprints:
    """Compares what no dictionary has with what one has."""

    def __init__(self, dictionary: Dictionary, in_context: InContext) -> None:
        self._dictionary = dictionary
        self._in_context = in_context
        self._listed = dict(rows("misprints.tsv"))
        self._alike = _look_alikes()

    def of_line(self, number: int, words: Sequence[Word], form: Form) -> Iterator[Finding]:
        """The likely misprints of the line `number`, printed in `form`."""
        for one, other in pairwise(words):
            if one.simplified == other.simplified and one.simplified in _ONCE:
                reason = _TWICE.about(one.printed)
                yield _finding(number, (one, other), one.printed, _DOUBLED, reason)
        end = 0
        for around in _scraps(words):
            if around[0].start < end:
                continue
            if found := self._of(number, around, form):
                end = found.end
                yield found

    def _of(self, number: int, words: Sequence[Word], form: Form) -> Finding | None:
        simplified = "".join(word.simplified for word in words)
        if meant := self._listed.get(simplified):
            return self._proposal(number, words, meant, form, _LISTED, _MISPRINT)
        if not _is_scrappy(words) or simplified in self._dictionary:
            return None
        if meant := next(self._looking_alike(simplified), None):
            return self._proposal(number, words, meant, form, _ALIKE, _LOOKS)
        if meant := next(self._sounding_alike(simplified, words), None):
            return self._proposal(number, words, meant, form, _ALIKE, _SOUNDS)
        return None

    def _looking_alike(self, text: str) -> Iterator[str]:
        for at, character in enumerate(text):
            for other in self._alike.get(character, ""):
                meant = text[:at] + other + text[at + 1 :]
                if meant in self._dictionary and not self._is_name(meant):
                    yield meant

    def _is_name(self, text: str) -> bool:
        return all(entry.pinyin[:1].isupper() for entry in self._dictionary.look_up(text))

    def _sounding_alike(self, text: str, words: Iterable[Word]) -> Iterator[str]:
        if len(text) != _SET_PHRASE:
            return
        syllables = [syllable for word in words for syllable in word.pinyin]
        for meant in self._by_sound.get(" ".join(map(_sound, syllables)), ()):
            changed = [pair for pair in zip(text, meant, strict=True) if len({*pair}) > 1]
            if len(changed) == 1 and not _is_meant("".join(changed[0])):
                yield meant

    @cached_property
    def _by_sound(self) -> dict[str, list[str]]:
        """Set phrases by their syllables without tones."""
        found: dict[str, list[str]] = defaultdict(list)
        for _, simplified, pinyin in self._dictionary.headwords():
            if len(simplified) == _SET_PHRASE and pinyin[0].islower():
                found[" ".join(map(_sound, pinyin.split()))].append(simplified)
        return found

    def _proposal(
        self,
        number: int,
        words: Sequence[Word],
        meant: str,
        form: Form,
        confidence: float,
        reason: Reason,
    ) -> Finding:
        """What was meant, with the characters that are right as they are printed."""
        printed = "".join(word.printed for word in words)
        simplified = "".join(word.simplified for word in words)
        written = meant
        if form is not Form.CN:
            (made,) = self._in_context.traditional_of([meant], form)
            written = made.text
        proposed = "".join(
            shown if same == other else new
            for shown, same, other, new in zip(printed, simplified, meant, written, strict=True)
        )
        return _finding(number, words, proposed, confidence, reason.about(printed, proposed))


def _is_meant(pair: str) -> bool:
    """Whether a writer may well have chosen the first of two characters."""
    return frozenset(pair) in _EITHER or _OF_SENSE.issuperset(pair)


def _scraps(words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    """Neighbouring words of up to four characters, the longest first."""
    for first in range(len(words)):
        found, length = [], 0
        for last in range(first, min(first + _PIECES, len(words))):
            length += len(words[last].printed)
            if length > _SET_PHRASE or not has_han(words[last].printed):
                break
            if last > first:
                found.append(words[first : last + 1])
        yield from reversed(found)


def _is_scrappy(words: Sequence[Word]) -> bool:
    """Whether a word of three characters and more may have gone to pieces there."""
    singles = sum(len(word.printed) == 1 for word in words)
    length = sum(len(word.printed) for word in words)
    return length > _PAIR and singles >= length - _PAIR


def _look_alikes() -> dict[str, str]:
    alike: dict[str, str] = defaultdict(str)
    for (line,) in rows("look_alikes.txt"):
        for group in line.split():
            for character in group:
                alike[character] += group.replace(character, "")
    return alike


def _finding(
    number: int, words: Sequence[Word], proposed: str, confidence: float, reason: Reason
) -> Finding:
    printed = "".join(word.printed for word in words)
    start, end = words[0].start, words[-1].end
    return Finding(number, start, end, printed, proposed, Kind.TYPO, confidence, reason)
