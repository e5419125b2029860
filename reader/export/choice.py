"""What a person chose when they last exported, and the plain file that remembers it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import Enum
from pathlib import Path
from typing import Any, get_type_hints

from reader.export.formats import FORMATS
from reader.export.options import ExportOptions, OtherScript
from reader.files import FileError, make_folder, read_bytes, write_atomically
from reader.model import Script


class Scope(Enum):
    """How much of a document is exported."""

    SELECTION = "selection"
    ARTICLE = "article"
    ARTICLES = "articles"
    """Some of them, picked by hand each time."""
    DOCUMENT = "document"


_REMEMBERED = [each.name for each in fields(ExportOptions) if each.name != "wording"]
_FIRST = ExportOptions(Script.TRADITIONAL, OtherScript.SWITCHED)


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """The format, how much of a document, and the options."""

    options: ExportOptions = _FIRST
    format: str = FORMATS[0].name
    scope: Scope = Scope.ARTICLE


def remembered(path: Path) -> ExportChoice:
    """The choice in the file at `path`; what cannot be read of it is as if never chosen."""
    try:
        found = json.loads(read_bytes(path))
    except (FileError, ValueError, RecursionError):
        return ExportChoice()
    return _choice(found) if isinstance(found, dict) else ExportChoice()


def remember(choice: ExportChoice, path: Path) -> None:
    """Keep `choice` in the file at `path`. Raises FileError."""
    options = {name: _plain(getattr(choice.options, name)) for name in _REMEMBERED}
    plain = {"format": choice.format, "scope": choice.scope.value, "options": options}
    make_folder(path.parent)
    write_atomically(path, (json.dumps(plain, indent=2) + "\n").encode())


def _choice(found: Mapping[str, Any]) -> ExportChoice:
    choice = ExportChoice()
    if found.get("scope") in {each.value for each in Scope}:
        choice = replace(choice, scope=Scope(found["scope"]))
    if found.get("format") in {each.name for each in FORMATS}:
        choice = replace(choice, format=found["format"])
    options = found.get("options")
    return replace(choice, options=_options(options)) if isinstance(options, dict) else choice


def _options(found: Mapping[str, object]) -> ExportOptions:
    options = _FIRST
    kinds = get_type_hints(ExportOptions)
    for name in found.keys() & set(_REMEMBERED):
        kind = kinds[name]
        try:
            value = kind(found[name]) if issubclass(kind, Enum) else found[name]
        except ValueError:
            continue
        if isinstance(value, kind):
            options = replace(options, **{name: value})
    return options


def _plain(value: object) -> object:
    return value.value if isinstance(value, Enum) else value
