"""Zip files that are the same bytes for the same contents."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping

_ALWAYS = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip file can tell."""


def archive(parts: Mapping[str, bytes | Iterable[bytes]], stored: str = "") -> bytes:
    """The parts (name → contents, or one piece after the other) in the order given.

    The one named `stored` is not compressed.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for name, data in parts.items():
            entry = zipfile.ZipInfo(name, _ALWAYS)
            entry.compress_type = zipfile.ZIP_STORED if name == stored else zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, whatever made it: the same bytes everywhere.
            entry.external_attr = 0o644 << 16
            with file.open(entry, "w") as part:
                part.writelines([data] if isinstance(data, bytes) else data)
    return buffer.getvalue()
