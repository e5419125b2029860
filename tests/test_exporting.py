"""What an exporter is given: words as corrected, meanings, and where it all comes from."""

from __future__ import annotations

import pytest

from reader.corrections import Change, Correction, Corrections, Held, Scope
from reader.engine import Engine
from reader.export.annotated import AnnotatedNote
from reader.exporting.gathering import gather
from reader.exporting.marginalia import Marginalia
from reader.model import Article, Document, Form, Paragraph, Position, Standard
from reader.watch import StoppedError

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


def test_each_article_has_its_own_corrections(engine: Engine) -> None:
    names = ("甲", "乙")
    document = Document(
        "题", Form.CN, tuple(Article(name, (Paragraph("他长大了。"),)) for name in names)
    )
    own = [
        Correction(Change.GLOSS, "長大", "长大", f"as in {name}", Scope.ARTICLE, name)
        for name in names
    ]
    here = Correction(Change.READING, "長", "长", "cháng", Scope.HERE, "乙", Position(0, 1))
    everywhere = Correction(Change.GLOSS, "他", "他", "he")
    held = Held(Corrections((*own, here)), Corrections((everywhere,)))
    found = gather(engine, document, (0, 1), Marginalia(in_force=held)).articles
    for name, article in zip(names, found, strict=True):
        term = article.glosses[("長大", "长大")].term
        assert term is not None
        assert term.gloss == f"as in {name}"
        assert article.glosses[("他", "他")].term is not None
    assert [len(article.corrections) for article in found] == [2, 3]


def test_notes_stand_with_their_article(engine: Engine) -> None:
    note = AnnotatedNote(Position(0, 0), Position(0, 1), "note")
    document = Document("题", Form.CN, (ARTICLE, ARTICLE))
    found = gather(engine, document, (1, 0), Marginalia(notes={1: (note,)})).articles
    assert [article.notes for article in found] == [(note,), ()]


def test_readings_of_taiwan(engine: Engine) -> None:
    document = Document("题", Form.CN, (Article("题", (Paragraph("企业"),)),))
    found = gather(engine, document, (0,), standard=Standard.TAIWAN).articles
    assert found[0].paragraphs[0].words[0].pinyin == ("qì", "yè")


def test_it_is_watched_and_can_be_stopped(engine: Engine) -> None:
    seen: list[float] = []
    gather(engine, DOCUMENT, (0,), watch=seen.append)
    assert seen == [0, 0.5, 1]

    def stop(share: float) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        gather(engine, DOCUMENT, (0,), watch=stop)
