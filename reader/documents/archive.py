"""Zip archives that come from anywhere: read in memory, by name, never more than is sound."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib

from lxml import etree

from reader.documents.unreadable import UnreadableError

_MOST_PARTS = 20_000
_MOST_BYTES = 64 << 20
"""Of one part."""
_MOST_IN_ALL = 256 << 20
# A version or a compression that zipfile does not know is NotImplementedError to it.
_DAMAGED = (zipfile.BadZipFile, OSError, ValueError, NotImplementedError)


class Archive:
    """The parts of a zip archive. Nothing is ever written to disk."""

    def __init__(self, data: bytes, name: str) -> None:
        """Open the archive in `data`. Raises UnreadableError, with `name` in the message."""
        self._name = name
        self._left = _MOST_IN_ALL
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self.names = frozenset(self._zip.namelist())
        except _DAMAGED as error:
            raise UnreadableError("{}: this archive is damaged.", name) from error
        if len(self.names) > _MOST_PARTS:
            raise UnreadableError("{}: this archive has too many parts.", name)

    def read(self, part: str) -> bytes:
        """The contents of a part, or nothing where there is none of this name."""
        part = posixpath.normpath(part).lstrip("/")
        if part not in self.names:
            return b""
        most = min(_MOST_BYTES, self._left)
        try:
            with self._zip.open(part) as file:
                data = file.read(most + 1)
        except (*_DAMAGED, zlib.error, EOFError, RuntimeError) as error:
            raise UnreadableError(
                "{}: this archive is damaged or encrypted.", self._name
            ) from error
        if len(data) > most:
            raise UnreadableError("{}: this archive unpacks to more than is sound.", self._name)
        self._left -= len(data)
        return data

    def xml(self, part: str) -> etree._Element | None:
        """The tree of a part, or none: no entity is expanded and nothing is fetched."""
        data = self.read(part)
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            recover=True,
            remove_comments=True,
            remove_pis=True,
        )
        try:
            return etree.fromstring(data, parser) if data else None
        except (etree.XMLSyntaxError, ValueError):
            return None
