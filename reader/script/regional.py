"""What a thing is called in another region: 软件, 軟體, 軟件. Never done unasked.

The table has only nouns of one sense. Names keep their words, and a reader may refuse any.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from reader.model import Form, Reason, Word
from reader.script.tables import rows

_FORMS = (Form.CN, Form.TW, Form.HK)
_REASONS = {
    Form.CN: Reason("{} is what the mainland calls it"),
    Form.TW: Reason("{} is what Taiwan calls it"),
    Form.HK: Reason("{} is what Hong Kong calls it"),
}
_OF_A_NAME = frozenset(
    (
        "公司",
        "集团",
        "股份",
        "有限公司",
        "学院",
        "研究所",
        "研究院",
        "大学",
        "协会",
        "基金会",
        "出版社",
    )
)
"""What stands behind a word that is part of an organisation's name."""


@dataclass(frozen=True, slots=True)
class RegionalWord:
    """A word of a paragraph as the other region has it."""

    at: int
    """Index of the word in its paragraph."""
    original: str
    """The word as the source prints it."""
    text: str
    reason: Reason


class RegionalWords:
    """The words of one region in those of another."""

    def __init__(
        self, to_simplified: Callable[[str, Form], str], is_name: Callable[[str], bool]
    ) -> None:
        """`is_name` says whether a Simplified word is only known as a name."""
        self._is_name = is_name
        self._terms: dict[Form, dict[str, tuple[str, ...]]] = {form: {} for form in _FORMS}
        for terms in map(tuple, rows("regional.tsv")):
            for form, term in zip(_FORMS, terms, strict=True):
                # Where a region has one word for two things the first is meant.
                self._terms[form].setdefault(to_simplified(term, form), terms)

    def in_region(
        self, words: Sequence[Word], printed: Form, to: Form, refused: Collection[str] = ()
    ) -> list[RegionalWord]:
        """The words of a paragraph, printed in `printed`, that the region of `to` has others for.

        `refused` are words in Simplified characters that stay as they are.
        """
        return [
            RegionalWord(at, word.printed, text, _REASONS[to].about(text))
            for at, word in enumerate(words)
            if word.simplified not in refused
            and (text := self._term(word.simplified, printed, to))
            and not self._is_in_name(words, at)
        ]

    def _term(self, simplified: str, printed: Form, to: Form) -> str:
        """What `to` calls it, or nothing where the regions agree."""
        terms = self._terms[printed].get(simplified)
        if not terms:
            return ""
        ours, theirs = terms[_FORMS.index(printed)], terms[_FORMS.index(to)]
        same = self._terms[to].get(simplified) is terms
        return "" if same or ours == theirs else theirs

    def _is_in_name(self, words: Sequence[Word], at: int) -> bool:
        """金山/软件 is a company, 《互联网时代》 a title."""
        before = words[at - 1].simplified if at else ""
        after = words[at + 1].simplified if at + 1 < len(words) else ""
        return before == "《" or after == "》" or after in _OF_A_NAME or self._is_name(before)
