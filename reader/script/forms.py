"""Which form a text is printed in, judged by characters that only one form has."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from reader.model import Form

_SAMPLE = 100_000
"""How many characters are looked at to know a text's form."""


@dataclass(frozen=True)
class TellingCharacters:
    """Characters that give away the form of the text they stand in."""

    simplified: frozenset[str]
    """Those that only Simplified text has."""
    traditional: frozenset[str]
    """Those that only Traditional text has."""
    taiwan: frozenset[str]
    """Those that Taiwan prints where Hong Kong prints others."""
    hong_kong: frozenset[str]

    def form_of(self, text: str) -> Form:
        """The form that `text` is printed in."""
        sample = text[:_SAMPLE]
        if _count(sample, self.traditional) <= _count(sample, self.simplified):
            return Form.CN
        return Form.HK if _count(sample, self.hong_kong) > _count(sample, self.taiwan) else Form.TW


def telling_characters(
    to_simplified: Mapping[str, str],
    candidates: Mapping[str, Collection[str]],
    taiwan: Mapping[str, str],
    hong_kong: Mapping[str, str],
) -> TellingCharacters:
    """From what the single characters of each form are converted to.

    `candidates` has what each Simplified character may stand for; one that may stand for itself
    (后, 里, 干) is a Traditional one too and tells nothing.
    """
    simplified = {
        character for character, targets in candidates.items() if character not in targets
    }
    both = [c for c in {*taiwan, *hong_kong} if taiwan.get(c, c) != hong_kong.get(c, c)]
    return TellingCharacters(
        simplified=frozenset(simplified - to_simplified.keys()),
        traditional=frozenset(to_simplified),
        taiwan=frozenset(taiwan.get(c, c) for c in both),
        hong_kong=frozenset(hong_kong.get(c, c) for c in both),
    )


def _count(text: str, characters: frozenset[str]) -> int:
    return sum(character in characters for character in text)
