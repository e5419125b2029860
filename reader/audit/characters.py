"""Characters that a converter got wrong, and characters of the other script.

The Simplified form of a line is cut and converted back in the light of the sentence. Where that
gives another character than the printed one, and no dictionary has the word as it is printed, one
of the two is wrong; it is reported only where the evidence for the other is good.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from reader.audit.finding import Finding, Kind
from reader.model import Form, Reason, Script, Word
from reader.script.context import Conversion, Evidence, InContext
from reader.script.conversion import Scripts
from reader.script.variants import is_variant

# How often a proposal on such evidence was right: see the benchmark.
_CONFIDENCE = {
    Evidence.SETTLED: 0.98,
    Evidence.CONTESTED: 0.9,
    Evidence.WORD: 0.95,
    Evidence.NAME: 0.9,
    Evidence.PHRASE: 0.9,
    Evidence.PAIR: 0.85,
    Evidence.USAGE: 0.95,
}
_LOCALISERS = frozenset("里面后")
"""They go with any word before them, so that a pair with them proves nothing: 州/裡."""
_FAR_FETCHED = 0.1
"""A form that so few of a character's words have is no matter of one neighbour: 里/克 as 里剋."""
_REASONS = {
    Evidence.SETTLED: Reason("the dictionaries only have {}"),
    Evidence.CONTESTED: Reason("the dictionaries only have {}"),
    Evidence.WORD: Reason("the dictionaries have {}"),
    Evidence.NAME: Reason("{} begins with a surname"),
    Evidence.PHRASE: Reason("{} by the words around it"),
    Evidence.PAIR: Reason("{} by the word beside it"),
    Evidence.USAGE: Reason("{} by its neighbours"),
}
_LEFT_OVER = 0.99
_MAINLAND, _TAIWAN = "gb2312", "big5"
_IDIOM = 4
"""Idioms of so many characters are written as the classics wrote them: 卷土重來."""
_OTHER_SCRIPT = Reason("{} has characters of the other script")


class CharacterAudit:
    """Compares each word of a line with how it should be written."""

    def __init__(
        self, scripts: Scripts, in_context: InContext, is_word: Callable[[str], bool]
    ) -> None:
        self._is_word = is_word
        self._scripts = scripts
        self._in_context = in_context
        self._candidates = scripts.candidates
        self._traditional = scripts.telling.traditional
        self._simplified = frozenset(
            c for c in scripts.telling.simplified if not _is_encoded(c, _TAIWAN)
        )

    def of_line(self, number: int, words: Sequence[Word], form: Form) -> Iterator[Finding]:
        """What is wrong with the characters of the line `number`, printed in `form`."""
        if form.script is Script.SIMPLIFIED:
            yield from self._traditional_left_over(number, words)
            return
        simplified = [word.simplified for word in words]
        for at, conversion in enumerate(self._in_context.traditional_of(simplified, form)):
            if conversion.text != words[at].printed:
                yield from self._of_word(number, words, at, conversion)

    def _of_word(
        self, number: int, words: Sequence[Word], at: int, conversion: Conversion
    ) -> Iterator[Finding]:
        word = words[at]
        left_over = self._left_over(word)
        if left_over:
            proposed = _replaced(word.printed, conversion.text, left_over)
            reason = _OTHER_SCRIPT.about(word.printed)
            yield _finding(number, word, left_over, proposed, Kind.LEFT_OVER, _LEFT_OVER, reason)
        confidence = _CONFIDENCE.get(conversion.evidence)
        if confidence is None or self._is_accepted(words, at, conversion):
            return
        wrong = [i for i in self._differing(word, conversion.text) if i not in left_over]
        if conversion.evidence is Evidence.NAME:
            # Parents write a given name as they like.
            wrong = [i for i in wrong if i == 0]
        if wrong:
            proposed = _replaced(word.printed, conversion.text, wrong)
            reason = _REASONS[conversion.evidence].about(conversion.text)
            yield _finding(number, word, wrong, proposed, Kind.CONVERSION, confidence, reason)

    def _left_over(self, word: Word) -> list[int]:
        """Where characters stand that are only Simplified."""
        return [at for at, c in enumerate(word.printed) if c in self._simplified]

    def _differing(self, word: Word, proposed: str) -> list[int]:
        """Where a form is proposed that is no variant of the printed character."""
        return [
            at
            for at, (printed, simplified, other) in enumerate(
                zip(word.printed, word.simplified, proposed, strict=True)
            )
            if self._may_stand_for(printed, simplified)
            and not is_variant(self._standard(printed), self._standard(other))
        ]

    def _may_stand_for(self, printed: str, simplified: str) -> bool:
        """Whether a converter could have made the printed character; else it is an author's."""
        made = {self._standard(target) for target in self._candidates.get(simplified, ())}
        return self._standard(printed) in made

    def _is_accepted(self, words: Sequence[Word], at: int, conversion: Conversion) -> bool:
        """Whether a dictionary writes the word, or a phrase that it is part of, as printed."""
        word = words[at]
        if conversion.evidence is Evidence.USAGE:
            return False
        if conversion.evidence is Evidence.PAIR and (
            word.simplified in _LOCALISERS or conversion.share < _FAR_FETCHED
        ):
            return True
        listed = self._in_context.lexicon.forms(word.simplified)
        forms = [form for form in listed if not self._is_slip(word.simplified, form)]
        spelt = any(self._is_spelling(word.printed, form) for form in forms)
        # Where the dictionaries disagree a third spelling is no proof of anything.
        if spelt or not all(self._is_spelling(conversion.text, form) for form in forms):
            return True
        phrases = any(self._is_listed(*phrase) for phrase in _phrases(words, at))
        return phrases or any(
            all(self._is_listed(*piece) for piece in cut) for cut in _other_cuts(words, at)
        )

    def _is_slip(self, simplified: str, form: str) -> bool:
        """Whether a dictionary writes a word against its own parts: 遊擊戰, though 游擊."""
        if len(simplified) in (2, _IDIOM):
            return False
        size = len(simplified)
        ends = [slice(0, end) for end in range(2, size)]
        starts = [slice(start, size) for start in range(1, size - 1)]
        return any(self._contradicts(simplified[part], form[part]) for part in ends + starts)

    def _contradicts(self, simplified: str, form: str) -> bool:
        forms = self._in_context.lexicon.forms(simplified)
        sure = len(forms) == 1 and self._is_word(simplified)
        return sure and not self._is_spelling(form, forms[0])

    def _is_listed(self, printed: str, simplified: str) -> bool:
        """Whether a dictionary has the word, and writes it as it is printed."""
        forms = self._in_context.lexicon.forms(simplified)
        if forms:
            return any(self._is_spelling(printed, form) for form in forms)
        return self._is_word(simplified)

    def _is_spelling(self, printed: str, form: str) -> bool:
        return is_variant(self._standard(printed), self._standard(form))

    def _standard(self, text: str) -> str:
        """Variants of the regions made one."""
        return self._scripts.from_standard(text, Form.TW)

    def _traditional_left_over(self, number: int, words: Sequence[Word]) -> Iterator[Finding]:
        for word in words:
            simplified = self._scripts.to_simplified(word.printed, Form.TW)
            is_word = len(simplified) > 1 and self._is_word(simplified)
            wrong = [
                at
                for at, (printed, meant) in enumerate(zip(word.printed, simplified, strict=True))
                if printed != meant
                and printed in self._traditional
                and _is_encoded(meant, _MAINLAND)
                # Names and old words keep some that the standard has: 哪吒, 乾.
                and (is_word or not _is_encoded(printed, _MAINLAND))
            ]
            if wrong:
                proposed = _replaced(word.printed, simplified, wrong)
                reason = _OTHER_SCRIPT.about(word.printed)
                yield _finding(number, word, wrong, proposed, Kind.LEFT_OVER, _LEFT_OVER, reason)


def _phrases(words: Sequence[Word], at: int) -> Iterator[tuple[str, str]]:
    """Whole words around a word, as printed and in Simplified."""
    for first in range(max(at - 2, 0), at + 1):
        for last in range(at, min(at + 3, len(words))):
            if last > first:
                around = words[first : last + 1]
                yield "".join(w.printed for w in around), "".join(w.simplified for w in around)


def _other_cuts(
    words: Sequence[Word], at: int
) -> Iterator[tuple[tuple[str, str], tuple[str, str]]]:
    """A word and a neighbour cut elsewhere, into pieces of two characters and more."""
    for left, right in ((at - 1, at), (at, at + 1)):
        if left < 0 or right >= len(words):
            continue
        printed = words[left].printed + words[right].printed
        simplified = words[left].simplified + words[right].simplified
        for cut in range(2, len(printed) - 1):
            if cut != len(words[left].printed):
                yield (printed[:cut], simplified[:cut]), (printed[cut:], simplified[cut:])


def _is_encoded(text: str, encoding: str) -> bool:
    """Whether a region's old encoding has it; what it has is no stranger there."""
    try:
        return bool(text.encode(encoding))
    except UnicodeEncodeError:
        return False


def _replaced(printed: str, proposed: str, places: Sequence[int]) -> str:
    """`printed` with what is proposed at `places`."""
    return "".join(
        proposed[at] if at in places else character for at, character in enumerate(printed)
    )


def _finding(
    number: int,
    word: Word,
    places: Sequence[int],
    proposed: str,
    kind: Kind,
    confidence: float,
    reason: Reason,
) -> Finding:
    return Finding(number, word.start, word.end, word.printed, proposed, kind, confidence, reason)
