"""Which of its readings a character has among its neighbours, as a small network hears it.

The network is g2pM's (one bidirectional LSTM of 32 cells and two dense layers, Park & Lee 2020,
Apache-2.0). Its package steps through whole sentences one at a time; here its weights are run
over short windows, those of a paragraph side by side, which finds the same readings at a
fraction of the cost. The only importer of NumPy, and only when it is first asked.
"""

from __future__ import annotations

import os
import pickle
from collections.abc import Sequence
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.tones import marked_syllable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_REACH = 6
"""Neighbours seen on either side. On CPP they tell as much as the whole sentence."""
_CELLS = 32
_PADDING, _UNKNOWN, _START, _END = range(4)
_AT_ONCE = 256
"""Windows run side by side; more would only take memory."""


class _Weights(NamedTuple):
    inputs: tuple[Floats, Floats]
    """What each known character brings to the gates (characters, 4 cells), in either direction."""
    recurrent: Floats
    """(2, cells, 4 cells)"""
    hidden: tuple[Floats, Floats]
    output: tuple[Floats, Floats]


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

    def listen(self, places: Sequence[tuple[str, int]]) -> list[dict[str, float]]:
        """For the character at each (text, offset) its readings and their shares, best first.

        Empty where the network does not know the character or only one reading of it.
        """
        heard: list[dict[str, float]] = [{} for _ in places]
        open_ = [i for i, (text, offset) in enumerate(places) if text[offset] in self._classes]
        for start in range(0, len(open_), _AT_ONCE):
            chunk = open_[start : start + _AT_ONCE]
            for i, row in zip(chunk, self._logits([places[i] for i in chunk]), strict=True):
                text, offset = places[i]
                heard[i] = _shares(row, self._classes[text[offset]])
        return heard

    @cached_property
    def _classes(self) -> dict[str, dict[str, int]]:
        """Each heteronym's readings with their place in the network's output."""
        numbers: dict[str, int] = _unpickled("class2idx.pkl")
        known: dict[str, list[str]] = _unpickled("digest_cedict.pkl")
        return {
            character: {_marked(said): numbers[said] for said in readings if said in numbers}
            for character, readings in known.items()
            if sum(said in numbers for said in readings) > 1
        }

    @cached_property
    def _ids(self) -> dict[str, int]:
        ids: dict[str, int] = _unpickled("char2idx.pkl")
        return ids

    @cached_property
    def _weights(self) -> _Weights:
        # The matrices are tiny: threads would only wait for each other.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        import numpy as np

        stored: dict[str, Floats] = _unpickled("np_ckpt.pkl")
        characters = stored["embedding.weight"]

        def lstm(name: str, way: str) -> Floats:
            return stored[f"lstm.{name}_l0{way}"]

        def inputs(way: str) -> Floats:
            bias = lstm("bias_ih", way) + lstm("bias_hh", way)
            gates: Floats = characters @ lstm("weight_ih", way).T + bias
            return gates

        def dense(layer: int) -> tuple[Floats, Floats]:
            name = f"logit_layer.{layer}"
            return stored[f"{name}.weight"].T, stored[f"{name}.bias"]

        ways = ("", "_reverse")
        recurrent = np.stack([lstm("weight_hh", way).T for way in ways])
        return _Weights((inputs(""), inputs("_reverse")), recurrent, dense(0), dense(2))

    def _logits(self, places: Sequence[tuple[str, int]]) -> Floats:
        """One row of the network's output (places, classes) for each place."""
        weights = self._weights
        import numpy as np

        steps = self._steps(places)
        # NumPy's own types differ from release to release here.
        state: NDArray[Any] = np.zeros((2, len(places), _CELLS), np.float32)
        memory: NDArray[Any] = np.zeros_like(state)
        for ids in steps:
            gates = state @ weights.recurrent
            gates[0] += weights.inputs[0][ids[0]]
            gates[1] += weights.inputs[1][ids[1]]
            # PyTorch's order: input, forget, candidate, output.
            opened = 1 / (1 + np.exp(-gates))
            candidate = np.tanh(gates[..., 2 * _CELLS : 3 * _CELLS])
            memory = opened[..., _CELLS : 2 * _CELLS] * memory + opened[..., :_CELLS] * candidate
            memory *= (ids != _PADDING)[..., None]
            state = opened[..., 3 * _CELLS :] * np.tanh(memory)
        joined = np.concatenate([state[0], state[1]], axis=1)
        hidden = np.maximum(joined @ weights.hidden[0] + weights.hidden[1], 0)
        logits: Floats = hidden @ weights.output[0] + weights.output[1]
        return logits

    def _steps(self, places: Sequence[tuple[str, int]]) -> NDArray[np.int32]:
        """Character numbers (steps, directions, places), each window's last step its own place."""
        import numpy as np

        steps = np.zeros((_REACH + 1, 2, len(places)), np.int32)
        for column, (text, place) in enumerate(places):
            left, right = max(0, place - _REACH), place + _REACH + 1
            before = [self._ids.get(character, _UNKNOWN) for character in text[left : place + 1]]
            after = [self._ids.get(character, _UNKNOWN) for character in text[place:right]]
            if len(before) <= _REACH:
                before.insert(0, _START)
            if len(after) <= _REACH:
                after.append(_END)
            steps[-len(before) :, 0, column] = before
            steps[-len(after) :, 1, column] = after[::-1]
        return steps


def _shares(row: Floats, classes: dict[str, int]) -> dict[str, float]:
    import numpy as np

    scores = np.exp(row[list(classes.values())] - np.max(row))
    shares = zip(classes, (scores / scores.sum()).tolist(), strict=True)
    return dict(sorted(shares, key=lambda share: -share[1]))


def _marked(numbered: str) -> str:
    return marked_syllable(numbered[:-1], numbered[-1]) if numbered[-1:].isdigit() else numbered


def _unpickled(name: str) -> Any:
    """One of the package's files. Importing the package would load all of them."""
    spec = find_spec("g2pM")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("g2pM")
    return pickle.loads(Path(spec.origin).with_name(name).read_bytes())
