"""The tables of `resources/script/`: tabs between columns, `#` begins a comment."""

from __future__ import annotations

from collections.abc import Iterator

from reader.resources import resource


def rows(name: str) -> Iterator[list[str]]:
    """The columns of each line of a table."""
    for line in resource("script", name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")
