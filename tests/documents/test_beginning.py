"""How a long text begins, told before all of it is laid out."""

from __future__ import annotations

import pytest

from reader.documents.opening import open_document
from reader.engine import Engine
from reader.model import Document

LINES = [f"第{number}天，他們又走了很遠的路，說了很多的話。" for number in range(2_000)]
BROKEN = "\n".join(line + "天黑了，大家都\n很累。" for line in LINES)


def begun(engine: Engine, text: str, name: str = "a.txt") -> tuple[list[Document], Document]:
    told: list[Document] = []
    data = text.encode()
    whole = open_document(engine.scripts, data, name, begun=told.append)
    assert open_document(engine.scripts, data, name) == whole
    return told, whole


@pytest.mark.parametrize("text", ["\n".join(LINES), "\n\n".join(LINES), BROKEN])
def test_a_long_text_begins_as_the_whole_does(engine: Engine, text: str) -> None:
    (beginning,), whole = begun(engine, text)
    (article,) = beginning.articles
    shown = [paragraph.text for paragraph in article.paragraphs]
    assert len(shown) > 100
    assert shown[:-1] == [p.text for p in whole.articles[0].paragraphs][: len(shown) - 1]
    same = ("form", "title", "source", "encoding", "sha256")
    assert all(getattr(beginning, name) == getattr(whole, name) for name in same)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("\n".join(LINES[:100]), "short.txt"),
        ("\n\n".join(LINES), "settled.md"),
        ("一句話。" * 20_000, "one line.txt"),
        (" \n" * 20_000 + "\n".join(LINES), "blank.txt"),
    ],
)
def test_nobody_is_told_where_there_is_nothing_to_begin_with(
    engine: Engine, text: str, name: str
) -> None:
    told, _ = begun(engine, text, name)
    assert told == []
