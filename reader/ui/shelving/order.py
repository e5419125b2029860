"""In which order documents stand on the shelf, and which of them a filter leaves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from enum import Enum
from typing import Any

from reader.library.documents import Record

_NEVER = datetime.min.replace(tzinfo=timezone.utc)


class Order(Enum):
    """What the shelf is sorted by."""

    ADDED = "added"
    NEWEST = "newest"
    READ = "read"
    TITLE = "title"
    LENGTH = "length"
    PROGRESS = "progress"


def key_of(order: Order) -> Callable[[Record], Any]:
    """What records are compared by; those that were added first come first among equals."""
    keys: dict[Order, Callable[[Record], Any]] = {
        Order.ADDED: lambda record: record.added,
        Order.NEWEST: lambda record: _NEVER - record.added,
        Order.READ: lambda record: _NEVER - (record.opened or _NEVER),
        Order.TITLE: lambda record: record.title,
        Order.LENGTH: lambda record: record.length,
        Order.PROGRESS: lambda record: -record.progress,
    }
    return keys[order]


def is_left(record: Record, typed: str, fold: Callable[[str], str]) -> bool:
    """Whether a filter leaves it: each of its words is in the title, the tags, group or path."""
    said = fold("\n".join((record.title, record.group, *record.tags, record.source)))
    return all(fold(part) in said for part in typed.split())
