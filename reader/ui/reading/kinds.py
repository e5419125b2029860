"""What the likely heights of pieces depend on: most of them have it in common with many others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.model import Role

if TYPE_CHECKING:
    from reader.ui.reading.page import Piece

Kind = tuple[Role, bool, int]
"""The role of a piece, whether its paragraph ends with it, and its length in characters."""


class Kinds:
    """The kinds of a page's pieces; looked at once, a little at a time."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces = pieces
        self._numbers: list[int] = []
        self._known: dict[Kind, int] = {}

    @property
    def all(self) -> Sequence[Kind]:
        """Every kind met so far, by its number."""
        return tuple(self._known)

    def numbers(self, start: int, stop: int) -> list[int]:
        """The number of the kind of each of the pieces [start, stop)."""
        for piece in self._pieces[len(self._numbers) : stop]:
            kind = (piece.role, piece.is_last, len(piece.text))
            self._numbers.append(self._known.setdefault(kind, len(self._known)))
        return self._numbers[start:stop]
