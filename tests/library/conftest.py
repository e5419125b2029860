"""A shelf in a folder of its own, on a day that does not pass."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timezone
from pathlib import Path

import pytest

from reader.library.library import Library, open_library
from reader.model import Article, Document, Form, Paragraph

TODAY = datetime(2026, 3, 5, 9, 30, tzinfo=timezone.utc)
Open = Callable[[], Library]


def document(title: str, *paragraphs: str, source: str = "") -> Document:
    article = Article(title, tuple(map(Paragraph, paragraphs or (title,))))
    return Document(title, Form.TW, (article,), source)


@pytest.fixture
def open_again(tmp_path: Path) -> Iterator[Open]:
    opened: list[Library] = []

    def open_again() -> Library:
        for library in opened:
            library.close()
        opened.append(open_library(tmp_path / "data", lambda: TODAY))
        return opened[-1]

    yield open_again
    opened[-1].close()


@pytest.fixture
def library(open_again: Open) -> Library:
    return open_again()
