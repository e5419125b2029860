"""What was exported is opened again: the text, its roles and its readings come back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.documents.opening import open_document
from reader.documents.unreadable import UnreadableError
from reader.engine import Engine
from reader.export.annotated import AnnotatedArticle, AnnotatedParagraph
from reader.export.formats import format_named
from reader.export.options import OtherScript
from reader.model import Role, Word
from tests.export.sample import ARTICLE, OPTIONS, PROVENANCE, TITLE


def placed(paragraph: AnnotatedParagraph) -> AnnotatedParagraph:
    """The paragraph with each word at its place."""
    words: list[Word] = []
    for word in paragraph.words:
        words.append(replace(word, start=words[-1].end if words else 0))
    return replace(paragraph, words=tuple(words))


SENT = AnnotatedArticle(
    TITLE,
    tuple(placed(each) for each in ARTICLE.paragraphs if each.role is not Role.PAGE_NUMBER),
    ARTICLE.glosses,
)


@pytest.mark.parametrize("way", [OtherScript.LEFT_OUT, OtherScript.SWITCHED, OtherScript.BETWEEN])
@pytest.mark.parametrize("name", ["html", "json"])
def test_text_roles_and_readings_come_back(engine: Engine, name: str, way: OtherScript) -> None:
    made = format_named(name).write([SENT, SENT], replace(OPTIONS, other=way), PROVENANCE)
    document = open_document(engine.scripts, made, f"a.{name}")
    assert len(document.articles) == 2
    for article in document.articles:
        assert article.title == "頭髮長"
        assert [(p.role, p.text) for p in article.paragraphs] == [
            (p.role, "".join(word.printed for word in p.words)) for p in SENT.paragraphs
        ]
        given = article.paragraphs[0].readings
        assert [(r.start, r.end, r.reading) for r in given] == [
            (0, 1, "tóu"),
            (1, 2, "fa"),
            (2, 3, "zhǎng"),
        ]


@pytest.mark.parametrize(
    "data",
    [
        b'{"format": "fanjian", "version": 2}',
        b'{"format": "fanjian", "version": 1}',
        b'{"format": "fanjian"',
        b'{"format": "fanjian", "version": 1, "provenance": {"title": ""}, "articles": [{}]}',
    ],
)
def test_a_damaged_file_is_said(engine: Engine, data: bytes) -> None:
    with pytest.raises(UnreadableError, match=r"^a\.json: "):
        open_document(engine.scripts, data, "a.json")
