"""How many misprints the audit finds that were put into set phrases, each of the same sound."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterator

from benchmarks.ours import Ours, table
from benchmarks.table import row
from reader.audit.finding import Kind
from reader.model import Form, Word

_SET_PHRASE = 4
_COMMON = 20
"""So often a character occurs in the sentences that somebody may type it by mistake."""


def found_in_set_phrases(ours: Ours) -> None:
    """One character of each set phrase of the sentences replaced, always in the same way."""
    sentences = [record["sentence"] for record in table("heteronyms_dev.tsv")]
    alike = _alike(ours, Counter("".join(sentences)))
    choose = random.Random(1)
    put_in = found = proposed = 0
    for sentence in sentences:
        for word in _set_phrases(ours, sentence):
            at = choose.randrange(_SET_PHRASE)
            others = alike[word.simplified[at], word.pinyin[at]]
            if not others:
                continue
            place = word.start + at
            text = sentence[:place] + choose.choice(others) + sentence[place + 1 :]
            findings = [
                finding
                for finding in ours.engine.audit([text], Form.CN)
                if finding.kind is Kind.TYPO and finding.start <= place < finding.end
            ]
            put_in, found = put_in + 1, found + bool(findings)
            proposed += any(finding.proposed == word.printed for finding in findings)
    row(
        "misprints of the same sound in set phrases",
        f"{found / put_in:.0%} of {put_in} found",
        f"the right word proposed {proposed / max(found, 1):.0%}",
    )


def _set_phrases(ours: Ours, sentence: str) -> Iterator[Word]:
    for word in ours.words(sentence, Form.CN):
        entries = ours.engine.dictionary.look_up(word.simplified)
        is_phrase = len(word.simplified) == _SET_PHRASE == len(word.pinyin)
        if is_phrase and entries and entries[0].pinyin[:1].islower():
            yield word


def _alike(ours: Ours, counts: Counter[str]) -> dict[tuple[str, str], list[str]]:
    """For a character as it is read here the other common ones that are read so."""
    by_sound: dict[str, list[str]] = defaultdict(list)
    for _, simplified, pinyin in ours.engine.dictionary.headwords():
        if len(simplified) == 1 and counts[simplified] > _COMMON:
            by_sound[pinyin].append(simplified)
    alike: dict[tuple[str, str], list[str]] = defaultdict(list)
    for sound, characters in by_sound.items():
        for character in characters:
            alike[character, sound] = [other for other in characters if other != character]
    return alike
