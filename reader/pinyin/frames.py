"""Heteronyms that their neighbours decide by a rule of the language.

Where none of the frames of a word fits, the network is asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from reader.pinyin.heteronyms import FRAMES

_SIGHT = 12
"""How many words are looked at on either side."""


def framed(words: Sequence[str], place: int) -> str | None:
    """The reading of `words[place]`, if a frame decides it; syllables separated by blanks."""
    word = words[place]
    if word not in FRAMES:
        return None
    before = " ".join(words[max(0, place - _SIGHT) : place])
    after = " ".join(words[place + 1 : place + 1 + _SIGHT]) + " "
    return next(
        (
            reading
            for reading, left, right in _compiled(word)
            if left.search(before) and right.match(after)
        ),
        None,
    )


@lru_cache(maxsize=200)
def _compiled(word: str) -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (
            frame.reading,
            re.compile(rf"(?:^|(?<=\s))(?:{frame.before})$" if frame.before else ""),
            re.compile(frame.after),
        )
        for frame in FRAMES[word]
    )
