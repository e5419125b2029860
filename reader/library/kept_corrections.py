"""The corrections of a document, and those that hold everywhere, as the shelf keeps them."""

from __future__ import annotations

from reader.corrections import Corrections, Held, from_json
from reader.library.overlays import Overlays

_KIND = "corrections"


def load(overlays: Overlays, document: int) -> Held:
    """What is put right in a document. Raises KeyError, TypeError or ValueError if spoilt."""
    return Held(from_json(overlays.of(_KIND, document)), everywhere(overlays))


def everywhere(overlays: Overlays) -> Corrections:
    """What is put right in all of them. Raises as `load` does."""
    return from_json(overlays.of(_KIND))


def are_kept(overlays: Overlays, document: int) -> bool:
    """Whether anything is put right in a document."""
    return bool(overlays.of(_KIND, document))


def keep(overlays: Overlays, corrections: Corrections, document: int | None) -> None:
    """Remember what is done now, in a document or everywhere. Raises LibraryError."""
    overlays.keep(_KIND, corrections.to_json() if corrections.done else "", document)
