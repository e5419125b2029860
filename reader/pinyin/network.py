"""Which of its readings a character has among its neighbours, as a small network hears it.

The network is g2pM's (Park & Lee 2020, Apache-2.0). Its package steps through whole sentences one
at a time; here its weights are run over short windows, which finds the same readings at a fraction
of the cost.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Sequence
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.tones import marked_syllable

if TYPE_CHECKING:
    from reader.pinyin.lstm import Lstm

_REACH = 6
"""Neighbours seen on either side. On CPP they tell as much as the whole sentence."""
_PADDING, _UNKNOWN, _START, _END = range(4)
_BETWEEN = [_PADDING] * _REACH


class _Ids(dict[str, int]):
    """The number of each character."""

    def __missing__(self, character: str) -> int:
        return _UNKNOWN


class Network:
    """Loaded when it is first asked: 0.1 s, most of it NumPy's import."""

    @cached_property
    def candidates(self) -> dict[str, tuple[str, ...]]:
        """The readings of every character that it knows; those with one are not heard."""
        known: dict[str, list[str]] = _unpickled("digest_cedict.pkl")
        return {
            character: tuple(_marked(reading) for reading in readings)
            for character, readings in known.items()
        }

    def hears(self, character: str) -> bool:
        """Whether it tells several readings of a character apart."""
        return character in self._classes

    def listen(self, places: Sequence[tuple[str, int]]) -> list[dict[str, float]]:
        """For the character at each (text, offset) its readings and their shares, best first.

        It must be one that the network hears. What else is asked at once makes no difference.
        """
        if not places:
            return []
        characters = [text[offset] for text, offset in places]
        numbers, starts = self._numbered(dict.fromkeys(text for text, _ in places))
        at = [starts[text] + offset for text, offset in places]
        shares = self._lstm.shares(numbers, at, [self._groups[one] for one in characters])
        return [_best_first(self._classes[one], next(shares)) for one in characters]

    @cached_property
    def _classes(self) -> dict[str, dict[str, int]]:
        """Each heteronym's readings with their place in the network's output."""
        numbers: dict[str, int] = _unpickled("class2idx.pkl")
        marked = {said: _marked(said) for said in numbers}
        known: dict[str, list[str]] = _unpickled("digest_cedict.pkl")
        classes = (
            (character, {marked[said]: numbers[said] for said in readings if said in numbers})
            for character, readings in known.items()
        )
        return {character: found for character, found in classes if len(found) > 1}

    @cached_property
    def _groups(self) -> dict[str, int]:
        return {character: group for group, character in enumerate(self._classes)}

    @cached_property
    def _ids(self) -> _Ids:
        return _Ids(_unpickled("char2idx.pkl"))

    @cached_property
    def _lstm(self) -> Lstm:
        # Imported when the first heteronym comes, with NumPy.
        from reader.pinyin.lstm import Lstm

        groups = [[*numbers.values()] for numbers in self._classes.values()]
        return Lstm(_unpickled("np_ckpt.pkl"), groups, _REACH)

    def _numbered(self, texts: Iterable[str]) -> tuple[list[int], dict[str, int]]:
        """All `texts` in one row of character numbers, and where in it each begins."""
        row = _BETWEEN[:]
        starts: dict[str, int] = {}
        for text in texts:
            row.append(_START)
            starts[text] = len(row)
            row += map(self._ids.__getitem__, text)
            row += [_END, *_BETWEEN]
        return row, starts


def _best_first(readings: Iterable[str], shares: Iterable[float]) -> dict[str, float]:
    # The shares go on, with nothing, to the length of the largest group.
    return dict(sorted(zip(readings, shares, strict=False), key=lambda share: -share[1]))


def _marked(numbered: str) -> str:
    return marked_syllable(numbered[:-1], numbered[-1]) if numbered[-1:].isdigit() else numbered


def _unpickled(name: str) -> Any:
    """One of the package's files. Importing the package would load all of them."""
    spec = find_spec("g2pM")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("g2pM")
    return pickle.loads(Path(spec.origin).with_name(name).read_bytes())
