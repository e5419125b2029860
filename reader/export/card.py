"""The words on a word's card: both scripts, the reading, and what it means, in a few lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from reader.export.wording import Say, in_english
from reader.gloss import Gloss
from reader.model import Doubt, DoubtKind, Entry, Script, Term, Word

_ROOM = 64
"""Characters of senses for the reading in the sentence: a card should not cover the next lines."""
_ROOM_FOR_OTHER = 32
"""Characters of senses for another reading."""
_OTHERS = 1
"""How many other readings a card has."""
_MEASURE_WORDS = "CL:"
_DOUBTS = {
    DoubtKind.SCRIPT: "Doubtful script: perhaps {others} ({reason})",
    DoubtKind.READING: "Doubtful reading: perhaps {others} ({reason})",
    DoubtKind.BORDER: "Doubtful border: perhaps {others} ({reason})",
}


def card_text(
    word: Word,
    gloss: Gloss | None,
    script: Script,
    doubts: Sequence[Doubt] = (),
    say: Say = in_english,
) -> str:
    """The card of `word` as lines of plain text, the script shown first, doubts last."""
    shown, other = word.in_script(script), word.in_script(script.other)
    scripts = shown if shown == other else f"{shown} · {other}"
    reading, meanings = _reading_and_meanings(word, gloss or Gloss())
    lines = [
        f"{scripts}  {reading}".rstrip(),
        *meanings,
        *(doubt_text(each, say) for each in doubts),
    ]
    return "\n".join(lines)


def doubt_text(doubt: Doubt, say: Say = in_english) -> str:
    """A doubt as one line: what else it may be, and why."""
    others = ", ".join(doubt.candidates)
    return say(_DOUBTS[doubt.kind]).format(others=others, reason=doubt.reason.said(say))


def _reading_and_meanings(word: Word, gloss: Gloss) -> tuple[str, list[str]]:
    if gloss.term:
        return gloss.term.pinyin, [_meaning(gloss.term), *_others(gloss.entries, "")]
    if not gloss.entries:
        return " ".join(word.pinyin), []
    best, *rest = gloss.entries
    return best.pinyin, [_senses(best, _ROOM), *_others(rest, best.pinyin)]


def _meaning(term: Term) -> str:
    return f"{term.gloss} ({term.note})" if term.note else term.gloss


def _others(entries: Sequence[Entry], said: str) -> list[str]:
    others = [entry for entry in entries if entry.pinyin != said]
    return [f"{entry.pinyin}: {_senses(entry, _ROOM_FOR_OTHER)}" for entry in others[:_OTHERS]]


def _senses(entry: Entry, room: int) -> str:
    """As many senses as there is room for, whole, but at least one."""
    senses = [sense for sense in entry.senses if not sense.startswith(_MEASURE_WORDS)]
    lengths = accumulate(len(sense) for sense in senses)
    fitting = sum(length <= room for length in lengths)
    return "; ".join(senses[: max(1, fitting)])
