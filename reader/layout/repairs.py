"""A reader's repairs of a layout: values laid over a document, each of which can be taken back.

A repair names its paragraph by the place in the source where it begins, not by a number, so
that it still fits when an earlier repair, or a better layout, has changed what stands before.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from reader.model import Role


class RepairKind(Enum):
    """What a reader does to a paragraph."""

    SPLIT = "split"
    """Cut it at the offset `at` of its text."""
    JOIN = "join"
    """Put the next paragraph of its article behind it."""
    SET_ROLE = "set role"
    MOVE = "move"
    """To the article that has the line `target`, where its lines come in order."""
    BEGIN_ARTICLE = "begin article"
    """Cut its article in two in front of it."""
    DROP = "drop"
    """It belongs to no article."""
    RESTORE = "restore"
    """It belongs to the article whose lines surround it."""


@dataclass(frozen=True, slots=True)
class Repair:
    """One thing a reader has done to one paragraph."""

    kind: RepairKind
    line: int
    """The first line of the paragraph, counted from 1."""
    column: int = 0
    """Where in that line it begins; 0 unless the line has been split."""
    at: int = 0
    target: int = 0
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Repairs:
    """What has been done, and what has been taken back and can be done again."""

    done: tuple[Repair, ...] = ()
    undone: tuple[Repair, ...] = ()
    """The last one taken back comes last."""

    def add(self, repair: Repair) -> Repairs:
        """With `repair` done, and nothing left to do again."""
        return Repairs((*self.done, repair))

    def undo(self) -> Repairs:
        """With the last repair taken back."""
        if not self.done:
            return self
        return Repairs(self.done[:-1], (*self.undone, self.done[-1]))

    def redo(self) -> Repairs:
        """With the repair last taken back done again."""
        if not self.undone:
            return self
        return Repairs((*self.done, self.undone[-1]), self.undone[:-1])


def to_json(repair: Repair) -> dict[str, object]:
    """`repair` as plain values."""
    return {
        "kind": repair.kind.value,
        "line": repair.line,
        "column": repair.column,
        "at": repair.at,
        "target": repair.target,
        "role": repair.role.value if repair.role else None,
    }


def from_json(values: Mapping[str, object]) -> Repair:
    """The repair that `to_json` wrote. Raises KeyError, TypeError or ValueError."""
    numbers = [values[name] for name in ("line", "column", "at", "target")]
    if not all(isinstance(number, int) for number in numbers):
        raise TypeError("A repair's places are whole numbers.")
    line, column, at, target = (int(str(number)) for number in numbers)
    role = Role(values["role"]) if values["role"] is not None else None
    return Repair(RepairKind(values["kind"]), line, column, at, target, role)
