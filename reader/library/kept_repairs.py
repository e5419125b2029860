"""The repairs of a document's layout, as the shelf keeps them."""

from __future__ import annotations

import json

from reader.layout.repairs import Repairs, from_json, to_json
from reader.library.overlays import Overlays

_KIND = "repairs"


def load(overlays: Overlays, document: int) -> Repairs:
    """What was repaired in a document; nothing, if that cannot be understood any more."""
    try:
        values = json.loads(overlays.of(_KIND, document) or "[]")
        return Repairs(tuple(from_json(value) for value in values))
    except (KeyError, TypeError, ValueError):
        return Repairs()


def keep(overlays: Overlays, document: int, repairs: Repairs) -> None:
    """Remember what is done now. Raises LibraryError."""
    done = [to_json(repair) for repair in repairs.done]
    overlays.keep(_KIND, json.dumps(done) if done else "", document)
