"""What an exporter is given: words as corrected, meanings, and where it all comes from."""

from __future__ import annotations

from reader.corrections import Change, Correction
from reader.engine import Engine
from reader.exporting.gathering import gather
from reader.exporting.marginalia import Marginalia
from reader.model import Article, Document, Form, Paragraph

ARTICLE = Article("乐", (Paragraph("乐晓立说。"), Paragraph("他用软件。")))
DOCUMENT = Document("乐", Form.CN, (ARTICLE,), "a.txt")
NAME = Correction(Change.READING, "樂曉立", "乐晓立", "lè xiǎo lì", reason="she said so")
ELSEWHERE = Correction(Change.READING, "長", "长", "zhǎng")


def in_force(article: Article, paragraph: int) -> tuple[Correction, ...]:
    return (NAME, ELSEWHERE)


def test_corrections_are_applied_and_told(engine: Engine) -> None:
    found = gather(engine, DOCUMENT, [0], Marginalia(in_force=in_force))
    said = [s for word in found.articles[0].paragraphs[0].words for s in word.pinyin]
    assert said[:3] == ["lè", "xiǎo", "lì"]
    assert [one.said() for one in found.origin.corrections] == [
        "reading: 樂曉立 → lè xiǎo lì (she said so)"
    ]


def test_without_corrections_none_are_told(engine: Engine) -> None:
    found = gather(engine, DOCUMENT, [0])
    assert found.origin.corrections == ()
    assert found.origin.converted is Form.TW
    assert "".join(w.printed for w in found.articles[0].paragraphs[1].words) == "他用软件。"
    assert "软件" in {simplified for _, simplified in found.articles[0].glosses}
