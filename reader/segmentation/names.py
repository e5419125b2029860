"""Puts together what no lexicon has: numerals and names of people, foreign ones and others."""

from __future__ import annotations

import re
from itertools import groupby

from reader.segmentation.lexicon import Lexicon
from reader.segmentation.organisations import Organisations, kind_of
from reader.segmentation.surnames import LONG_SURNAMES, SURNAMES
from reader.segmentation.tokens import NUMERALS

# In a cut written as 雷/军/说 a word is what stands between two strokes.
_BEGINS, _ENDS = "(?<![^/])", "(?![^/])"

# 于 is a surname, but behind such a word it is a preposition: 位/于, 高/于.
_TAKES_YU = "位属处由关对至等善终基用归出源乐忠敢急便利限致介低高大小多少优始生死成毁在见存居"
_SURNAME = f"(?:(?<![{_TAKES_YU}]/)于|[{SURNAMES.replace('于', '')}])"


class Names:
    """Rules that join neighbouring pieces of a run of Han characters."""

    def __init__(self, lexicon: Lexicon) -> None:
        given, sound = f"[{lexicon.given}]", f"[{lexicon.sounds}]"
        self._spelt = lexicon.spelt
        self._foreign = _rule(f"{sound}+(?:/{sound}+)+")
        self._left_over = _rule(f"有余/([{lexicon.middle}])/?([{lexicon.middle}])")
        named = f"(?:/[{lexicon.middle}])?/{given}"
        self._person = _rule(_SURNAME + named)
        self._with_long_surname = _rule(f"(?:{'|'.join(LONG_SURNAMES)}){named}")
        self._organisations = Organisations(lexicon.places)

    def joined(self, words: list[str]) -> list[str]:
        """The words of a run, those pieces joined that are one name or numeral."""
        cut = "/".join(words)
        if "/" not in cut:
            return words
        cut = _NUMERAL.sub(_without_strokes, cut)
        cut = _COUNTED_PERSON.sub("个/人", cut)
        cut = self._foreign.sub(self._foreign_joined, cut)
        if "有余/" in cut:
            # What has some left over ends its clause; before a name 余 is a surname.
            cut = self._left_over.sub(r"有/余\1\2", cut)
        if not LONG_SURNAMES.isdisjoint(words):
            cut = self._with_long_surname.sub(_without_strokes, cut)
        cut = self._person.sub(_without_strokes, cut)
        return self._organisations.joined(cut.split("/"))

    def _foreign_joined(self, match: re.Match[str]) -> str:
        """Neighbours that spell a sound, one character or a known name each."""
        groups = groupby(match[0].split("/"), lambda word: len(word) == 1 or word in self._spelt)
        return "/".join(
            _one_name(list(words)) if spells else "/".join(words) for spells, words in groups
        )


def known_part(word: str) -> str:
    """What can be said of a name without entry: a person's surname, an organisation's kind."""
    if 2 <= len(word) <= 3 and word[0] in SURNAMES:
        return word[0]
    if 3 <= len(word) <= 4 and word[:2] in LONG_SURNAMES:
        return word[:2]
    return kind_of(word)


def _one_name(words: list[str]) -> str:
    # Two known names beside each other stay two.
    return ("" if any(len(word) == 1 for word in words) else "/").join(words)


def _rule(pattern: str) -> re.Pattern[str]:
    return re.compile(f"{_BEGINS}{pattern}{_ENDS}")


def _without_strokes(match: re.Match[str]) -> str:
    return match[0].replace("/", "")


# 三分之一, 四百五十万, 三十多.
_NUMERAL = _rule(
    f"[{NUMERALS}](?:[{NUMERALS}/]*分/?之/?[{NUMERALS}/]*[{NUMERALS}]"
    f"|[{NUMERALS}]*(?:/[{NUMERALS}]+)*/[{NUMERALS}多余几]+)"
)
_COUNTED_PERSON = re.compile(f"(?<=[一两三四五六七八九十几每这那哪某]/)个人{_ENDS}")
