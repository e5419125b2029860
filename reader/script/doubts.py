"""How far the choice of a word's Traditional form can be trusted."""

from __future__ import annotations

from reader.model import Doubt, DoubtKind, Reason
from reader.script.context import Conversion, Evidence
from reader.script.variants import is_variant

# How often a choice was right in the even sentences of the benchmark, natural ones and hard cases
# together, by the rule of succession (one right and one wrong more than were seen), variants of one
# word not counted as wrong; the odd sentences check it. Any other choice was right in 99 of 100
# places, and is not worth a mark.
_WORD = 0.58
_CONTESTED = 0.82
"""A character that a neighbour may take: 見/面包 or 見面/包."""
_AGAINST_THE_CUT = 0.90
"""A usage that overrules how words were cut: 只好 as 只 and 好."""
_RARE_PAIR = 0.80
"""Two characters that often stand together, in a form that most words do not have."""
_RARE_DEFAULT = 0.86
_REASONS = {
    Evidence.CONTESTED: Reason("how the words are cut decides"),
    Evidence.WORD: Reason("it is the first form in the dictionaries"),
    Evidence.PAIR: Reason("two characters often stand together so"),
    Evidence.USAGE: Reason("its neighbours decide"),
    Evidence.DEFAULT: Reason("it is the likeliest form"),
}
_RARE = {Evidence.PAIR: 0.5, Evidence.DEFAULT: 0.7}
"""Below which share of a character's words a form is rare."""


def doubts_of(word: str, conversion: Conversion) -> tuple[Doubt, ...]:
    """The doubt that the form of a Simplified `word` leaves, if any."""
    right = _confidence(word, conversion)
    if right is None:
        return ()
    others = tuple(o for o in conversion.others if not is_variant(o, conversion.text))
    if not others:
        return ()
    return (Doubt(DoubtKind.SCRIPT, others, right, _REASONS[conversion.evidence]),)


def _confidence(word: str, conversion: Conversion) -> float | None:
    evidence = conversion.evidence
    if evidence is Evidence.WORD:
        return _WORD
    if evidence is Evidence.CONTESTED:
        return _CONTESTED
    if evidence is Evidence.USAGE and len(word) > 1:
        return _AGAINST_THE_CUT
    if conversion.share < _RARE.get(evidence, 0):
        return _RARE_PAIR if evidence is Evidence.PAIR else _RARE_DEFAULT
    return None
