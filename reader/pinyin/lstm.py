"""Runs a small LSTM over windows of characters, hundreds side by side. The only user of NumPy.

One bidirectional layer reads the characters before a place and, backwards, those behind it; two
dense layers turn what it then holds into scores of classes.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

# The matrices are tiny: threads would only wait for each other. NumPy reads it when imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Numbers = NDArray[np.int32]

PADDING = 0
"""The number of no character."""
_CELLS = 32
_AT_ONCE = 256
"""Windows; more of them would not fit the processor's own memory."""


class Lstm:
    """The network; it tells the classes of one of its `groups` apart at a time."""

    def __init__(
        self, stored: Mapping[str, Floats], groups: Sequence[Sequence[int]], reach: int
    ) -> None:
        """Take the weights by PyTorch's names: `embedding`, `lstm`, `logit_layer.0` and `.2`.

        `reach` is how many neighbours are seen on either side.
        """
        characters = stored["embedding.weight"]
        ways = ("_l0", "_l0_reverse")
        bias = [stored[f"lstm.bias_ih{way}"] + stored[f"lstm.bias_hh{way}"] for way in ways]
        self._inputs = [
            characters @ stored[f"lstm.weight_ih{way}"].T + own
            for way, own in zip(ways, bias, strict=True)
        ]
        """What each character brings to the gates (characters, 4 cells), in either direction."""
        self._recurrent = np.stack([stored[f"lstm.weight_hh{way}"].T for way in ways])
        self._hidden = stored["logit_layer.0.weight"].T, stored["logit_layer.0.bias"]
        self._reach = reach
        most = max(map(len, groups))
        numbers = np.array([[*group, *[0] * (most - len(group))] for group in groups])
        is_class = np.arange(most) < np.array([[len(group)] for group in groups])
        self._output = stored["logit_layer.2.weight"][numbers]
        """(groups, classes of the largest, cells)"""
        self._bias = np.where(is_class, stored["logit_layer.2.bias"][numbers], -np.inf)

    def shares(
        self, numbers: Sequence[int], places: Sequence[int], groups: Sequence[int]
    ) -> Iterator[list[float]]:
        """How likely each class of its group is at each of `places`, together 1.

        `places` are indexes of characters in `numbers`, with at least `reach` numbers around them.
        """
        row = np.array(numbers, np.int32)
        towards = np.arange(-self._reach, 1)[:, None]
        for start in range(0, len(places), _AT_ONCE):
            at = np.array(places[start : start + _AT_ONCE])
            group = np.array(groups[start : start + _AT_ONCE])
            held = self._held(row[np.stack([at + towards, at - towards], axis=1)])
            scores = np.einsum("ph,pch->pc", held, self._output[group]) + self._bias[group]
            shares = np.exp(scores - scores.max(axis=1, keepdims=True))
            yield from (shares / shares.sum(axis=1, keepdims=True)).tolist()

    def _held(self, windows: Numbers) -> Floats:
        """What the network holds at the end of each of `windows` (steps, directions, places)."""
        # NumPy's own types differ from release to release here.
        state: NDArray[Any] = np.zeros((2, windows.shape[-1], _CELLS), np.float32)
        memory: NDArray[Any] = np.zeros_like(state)
        for step in windows:
            gates = state @ self._recurrent
            gates[0] += self._inputs[0][step[0]]
            gates[1] += self._inputs[1][step[1]]
            # PyTorch's order: input, forget, candidate, output.
            opened = 1 / (1 + np.exp(-gates))
            candidate = np.tanh(gates[..., 2 * _CELLS : 3 * _CELLS])
            memory = opened[..., _CELLS : 2 * _CELLS] * memory + opened[..., :_CELLS] * candidate
            memory *= (step != PADDING)[..., None]
            state = opened[..., 3 * _CELLS :] * np.tanh(memory)
        weight, bias = self._hidden
        held: Floats = np.maximum(np.concatenate([state[0], state[1]], axis=1) @ weight + bias, 0)
        return held
