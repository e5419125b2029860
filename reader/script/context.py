"""How the words of a Simplified sentence are written in Traditional characters.

A word that every dictionary writes one way is settled. A character that is a word of its own, or
part of a word that no dictionary has, is chosen by the phrases and the usages around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from functools import lru_cache, partial
from pathlib import Path
from typing import NamedTuple, cast

from reader.dictionary import Dictionary
from reader.model import Form
from reader.remembering import Remembered
from reader.script.conversion import Scripts
from reader.script.lexicon import Lexicon, open_lexicon
from reader.script.usage import REACH, Knowledge, load_knowledge


class Evidence(Enum):
    """What a choice rests on."""

    SETTLED = "no other form"
    CONTESTED = "how the words are cut"
    WORD = "the first form in the dictionaries"
    NAME = "a surname"
    PHRASE = "a phrase across words"
    PAIR = "two characters that often stand together"
    USAGE = "its neighbours"
    DEFAULT = "the likeliest form"


class Conversion(NamedTuple):
    """A word in Traditional characters, and what its choice rests on."""

    text: str
    evidence: Evidence = Evidence.SETTLED
    others: tuple[str, ...] = ()
    """Forms that were not taken, the likeliest first."""
    share: float = 1.0
    """Of the words with a character of its own, how many the dictionaries write so."""
    has_choice: bool = False
    """Whether its first or last character has other forms in other words."""


class InContext:
    """Conversion to Traditional in the light of the sentence; each word keeps its length."""

    def __init__(self, scripts: Scripts, lexicon: Lexicon, knowledge: Knowledge) -> None:
        self.lexicon = lexicon
        self._scripts = scripts
        self._knowledge = knowledge
        self._settled = {
            form: Remembered(partial(self._by_itself, form), _REMEMBERED) for form in Form
        }
        self._as_chosen = lru_cache(maxsize=_REMEMBERED)(self._character_as)

    @classmethod
    def open(cls, cache: Path, scripts: Scripts, dictionary: Dictionary) -> InContext:
        """With the words of OpenCC and of `dictionary`, prepared in the folder `cache`."""
        return cls(scripts, open_lexicon(cache, scripts, dictionary), load_knowledge())

    def traditional_of(self, words: Sequence[str], form: Form) -> list[Conversion]:
        """Each of the Simplified `words` of a paragraph as the region of `form` writes it."""
        found = self._settled[form].all_of(words)
        for at, conversion in enumerate(found):
            if conversion is None:
                found[at] = self._in_sentence(words, at, form)
            elif conversion.has_choice:
                found[at] = self._contested(words, at, conversion, form)
        return cast("list[Conversion]", found)

    def _by_itself(self, form: Form, word: str) -> Conversion | None:
        """The word seen for itself, or nothing where the sentence has a say."""
        forms = self.lexicon.forms(word)
        if not self.lexicon.has_choice(word):
            plain = Conversion(forms[0] if forms else self.lexicon.by_character(word))
            return self._regional(plain, form)
        if not forms or self._knowledge.is_decided_outside(word):
            return None
        evidence = Evidence.WORD if len(forms) > 1 else Evidence.SETTLED
        has_choice = self.lexicon.has_choice(word[0] + word[-1])
        listed = Conversion(forms[0], evidence, forms[1:], has_choice=has_choice)
        return self._regional(listed, form)

    def _contested(
        self, words: Sequence[str], at: int, conversion: Conversion, form: Form
    ) -> Conversion:
        """The word, unless a neighbour of one character makes another word with a part of it."""
        word, text = words[at], conversion.text
        before = words[at - 1] if at else ""
        after = words[at + 1] if at + 1 < len(words) else ""
        if len(before) != 1 and len(after) != 1:
            return conversion
        first = self._pair(before, word[0], form)[1:] or text[0]
        last = self._pair(word[-1], after, form)[:1] or text[-1]
        if (first, last) == (text[0], text[-1]):
            return conversion
        return Conversion(text, Evidence.CONTESTED, (first + text[1:-1] + last,))

    def _pair(self, one: str, other: str, form: Form) -> str:
        """The form of two characters that are a word together, or nothing."""
        forms = self.lexicon.forms(one + other) if len(one) == len(other) == 1 else ()
        return self._printed_in(form, forms[0]) if forms else ""

    def _regional(self, conversion: Conversion, form: Form) -> Conversion:
        text = self._printed_in(form, conversion.text)
        if text == conversion.text and not conversion.others:
            return conversion
        others = dict.fromkeys(self._printed_in(form, other) for other in conversion.others)
        others.pop(text, None)
        return conversion._replace(text=text, others=tuple(others))

    def _printed_in(self, form: Form, standard: str) -> str:
        printed = self._scripts.from_standard(standard, form)
        return _SPREAD.sub(r"\1布", printed) if form is Form.TW and "佈" in printed else printed

    def _in_sentence(self, words: Sequence[str], at: int, form: Form) -> Conversion:
        word = words[at]
        before = "".join(words[max(0, at - REACH) : at])
        after = "".join(words[at + 1 : at + 1 + REACH])
        if forms := self.lexicon.forms(word):
            return self._regional(self._in_doubtful_borders(word, forms, before, after), form)
        if len(word) == 1:
            return self._as_chosen(word, *self._chosen(words, at, before, after), form)
        return self._regional(self._by_parts(word, before, after), form)

    def _in_doubtful_borders(
        self, word: str, forms: Sequence[str], before: str, after: str
    ) -> Conversion:
        """A word that may be cut wrongly, by the usages that say so."""
        chosen, evidence = forms[0], Evidence.WORD
        for at, character in enumerate(word):
            usage = self._knowledge.usage(character, before + word[:at], word[at + 1 :] + after)
            if usage and usage.word.fullmatch(word):
                chosen = chosen[:at] + usage.form + chosen[at + 1 :]
                evidence = Evidence.USAGE
        others = () if chosen == forms[0] else tuple(form for form in forms if form != chosen)
        return Conversion(chosen, evidence, others)

    def _character_as(
        self, character: str, chosen: str, evidence: Evidence, form: Form
    ) -> Conversion:
        """A word of one character, written as it is `chosen`."""
        others = (c for c in self.lexicon.characters.get(character, ()) if c != chosen)
        share = self.lexicon.share(character, chosen)
        return self._regional(Conversion(chosen, evidence, tuple(others), share), form)

    def _chosen(
        self, words: Sequence[str], at: int, before: str, after: str
    ) -> tuple[str, Evidence]:
        character = words[at]
        surname = self._knowledge.surnames.get(character)
        if surname and _is_named(character, before, after):
            return surname, Evidence.NAME
        phrase, form = self._phrase(words, at)
        if len(phrase) >= _TELLING:
            return form, Evidence.PHRASE
        if usage := self._knowledge.usage(character, before, after):
            # What is left when no neighbour says otherwise is no evidence.
            return usage.form, Evidence.USAGE if usage.has_neighbours else Evidence.DEFAULT
        if phrase:
            return form, Evidence.PHRASE if len(phrase) > _PAIR else Evidence.PAIR
        return self.lexicon.by_character(character), Evidence.DEFAULT

    def _phrase(self, words: Sequence[str], at: int) -> tuple[str, str]:
        """The longest phrase of whole words around a character, and its form in it."""
        before = ["".join(words[max(at - reach, 0) : at]) for reach in (2, 1, 0)]
        after = ["".join(words[at + 1 : at + 1 + reach]) for reach in (0, 1, 2)]
        best = ("", "")
        for left in before:
            for right in after:
                phrase = left + words[at] + right
                if len(best[0]) < len(phrase) <= _LONGEST and phrase in self.lexicon.words:
                    best = phrase, self.lexicon.forms(phrase)[0][len(left)]
        return best

    def _by_parts(self, word: str, before: str, after: str) -> Conversion:
        """A word that no dictionary has, by its parts, each chosen by what stands around it."""
        surname = self._knowledge.surname_of(word)
        text, evidence = surname, Evidence.NAME if surname else Evidence.WORD
        for start, part in _parts(word, len(text), self.lexicon):
            usage = self._knowledge.usage(part, before + word[:start], word[start + 1 :] + after)
            if forms := self.lexicon.forms(part):
                text += forms[0]
            elif usage:
                text += usage.form
            else:
                text += self.lexicon.by_character(part)
                if self.lexicon.share(part, text[-1]) < _CLEAR and not surname:
                    evidence = Evidence.DEFAULT
        return Conversion(text, evidence)


def as_printed(source: str, simplified: str, traditional: str) -> str:
    """A word's Traditional form; what a Simplified text prints in Traditional stays as it is."""
    if source == simplified:
        return traditional
    characters = zip(source, simplified, traditional, strict=True)
    return "".join(made if printed == meant else printed for printed, meant, made in characters)


_REMEMBERED = 50_000
"""How many words are kept with their forms."""
_LONGEST = 8
"""No phrase of more characters is looked for."""
_TELLING = 4
"""A phrase of so many characters is no coincidence."""
_PAIR = 2
_CLEAR = 0.9
"""A form that so many of a character's words have is no guess."""
_SPREAD = re.compile("([宣發公頒分散遍])佈")
"""Words that Taiwan's official wording spells with 布."""
_LISTED = re.compile(r"[\u3400-\u9fff]{1,2}(?:[、和与，。]|$)")
"""What stands behind a surname in a list of names."""
_TITLE = re.compile("先生|女士|小姐|太太|夫人|老师|师傅|教授|博士|医生|经理|[某氏]")
"""What stands behind a surname alone."""
_KIN = re.compile("[嫂叔伯婶家]")


def _is_named(surname: str, before: str, after: str) -> bool:
    """Whether a character that may be a surname is one here."""
    in_list = before.endswith("、") and _LISTED.match(after)
    # Something may be at home (于家), and where a name begins with 伯 (于伯利恒).
    is_kin = surname != "于" and _KIN.match(after)
    return bool(before.endswith("姓") or in_list or is_kin or _TITLE.match(after))


def _parts(word: str, start: int, lexicon: Lexicon) -> Iterator[tuple[int, str]]:
    """`word` from `start` in the longest pieces that the dictionaries have."""
    while start < len(word):
        ends = range(min(len(word), start + _LONGEST), start + 1, -1)
        end = next((end for end in ends if word[start:end] in lexicon.words), start + 1)
        yield start, word[start:end]
        start = end
