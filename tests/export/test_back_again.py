"""What was exported is opened again: the text, its roles, its readings, and what was left in it."""

from __future__ import annotations

import io
import zipfile

import pytest

from reader.corrections import Change, Correction, Corrections, Scope
from reader.documents.exported.bringing import Brought, brought_in
from reader.documents.opening import open_document
from reader.documents.unreadable import UnreadableError
from reader.engine import Engine
from reader.export import epub
from reader.export.annotated import AnnotatedNote
from reader.export.formats import format_named
from reader.export.options import ExportOptions, OtherScript, Ruby
from reader.exporting.gathering import Gathered, gather
from reader.exporting.marginalia import Marginalia
from reader.exporting.shelf import as_brought
from reader.model import Article, Document, Form, Paragraph, Position, Role, Script

FORMATS = ("html", "epub", "docx", "json")
BODY = Paragraph("乐晓立用软件的  月活跃<b>用户</b>。")
FIRST = Article("乐晓立", (Paragraph("乐晓立", Role.HEADLINE), BODY, Paragraph("他长大了。")))
SECOND = Article("第二篇", (Paragraph("他用软件。", Role.LIST), Paragraph("12", Role.PAGE_NUMBER)))
DOCUMENT = Document("乐晓立", Form.CN, (FIRST, SECOND), "a.txt")
NAME = Correction(Change.READING, "樂曉立", "乐晓立", "lè xiǎo lì", reason="she said so")
HERE = Correction(
    Change.GLOSS, "長大", "长大", "grew", Scope.HERE, "乐晓立", Position(2, 1), reason="past"
)
CUT = Correction(Change.CUT, "月活躍", "月活跃", "月活跃", Scope.ARTICLE, "乐晓立")
NOTES = (
    AnnotatedNote(Position(1, 0), Position(1, 3), "A <name> & more"),
    AnnotatedNote(Position(1, 3), Position(2, 2)),
)
RECORD = '{"version": 1, "provenance": {"title": "", "form": "%s"}, "articles": [%s]}'
ARTICLE = '{"title": "", "paragraphs": [%s]}'
LEFT = Marginalia(
    in_force=lambda article, paragraph: Corrections((NAME, HERE, CUT)).in_force(
        article.title, paragraph
    ),
    notes={0: NOTES},
)


def exported(engine: Engine, name: str, options: ExportOptions) -> tuple[Gathered, bytes]:
    found = gather(engine, DOCUMENT, (0, 1), LEFT)
    return found, format_named(name).write(found.articles, options, found.origin)


def brought(engine: Engine, data: bytes) -> Brought:
    return brought_in(data, "a", engine.glossary.says)


@pytest.mark.parametrize("script", Script)
@pytest.mark.parametrize("way", OtherScript)
@pytest.mark.parametrize("name", FORMATS)
def test_everything_comes_back(engine: Engine, name: str, way: OtherScript, script: Script) -> None:
    ruby = Ruby.PINYIN if script is Script.SIMPLIFIED else Ruby.ZHUYIN
    sent, made = exported(engine, name, ExportOptions(script, way, ruby, has_word_list=True))
    document = open_document(engine.scripts, made, f"a.{name}")
    assert document.form is Form.CN
    assert [a.title for a in document.articles] == ["乐晓立", "第二篇"]
    assert [[(p.role, p.text) for p in a.paragraphs] for a in document.articles] == [
        [(p.role, p.text) for p in a.paragraphs] for a in DOCUMENT.articles
    ]
    got = gather(engine, document, (0, 1), as_brought(brought(engine, made)))
    assert got.articles == sent.articles


@pytest.mark.parametrize("name", FORMATS)
def test_what_was_left_comes_back(engine: Engine, name: str) -> None:
    _, made = exported(engine, name, ExportOptions(Script.TRADITIONAL))
    found = brought(engine, made)
    assert set(found.corrections.done) == {NAME, HERE, CUT}
    ((index, notes),) = found.notes.items()
    assert index == 0
    assert [(each.start, each.end, each.text) for each in notes] == [
        (each.start, each.end, each.text) for each in NOTES
    ]


@pytest.mark.parametrize("name", FORMATS)
def test_terms_that_are_not_known_here_come_as_meanings(engine: Engine, name: str) -> None:
    term = engine.glossary.terms[0]
    document = Document("题", Form.CN, (Article("题", (Paragraph(term.simplified),)),))
    found = gather(engine, document, (0,))
    made = format_named(name).write(found.articles, ExportOptions(Script.SIMPLIFIED), found.origin)
    assert brought(engine, made).corrections == Corrections()
    (meaning,) = brought_in(made, "a", lambda term: False).corrections.done
    assert (meaning.change, meaning.value) == (Change.GLOSS, term.gloss)


@pytest.mark.parametrize("name", FORMATS)
def test_readings_of_the_file_come_before_ours(engine: Engine, name: str) -> None:
    _, made = exported(engine, name, ExportOptions(Script.SIMPLIFIED))
    document = open_document(engine.scripts, made, f"a.{name}")
    again = gather(engine, document, (0,))
    said = [word.pinyin for word in again.articles[0].paragraphs[0].words]
    assert [s for word in said for s in word] == ["lè", "xiǎo", "lì"]


def test_a_long_article_is_on_several_pages_of_a_book(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(epub, "_LONGEST_PAGE", 200)
    sent, made = exported(engine, "epub", ExportOptions(Script.SIMPLIFIED, OtherScript.BESIDE))
    with zipfile.ZipFile(io.BytesIO(made)) as book:
        pages = [name for name in book.namelist() if "article-1" in name]
        assert "article-1-2" not in book.read("book/nav.xhtml").decode()
    assert len(pages) == 3
    document = open_document(engine.scripts, made, "a.epub")
    assert gather(engine, document, (0, 1), as_brought(brought(engine, made))).articles == (
        sent.articles
    )


def with_other_text(data: bytes, old: str, new: str) -> bytes:
    """`data` as if somebody had changed its text in another program."""
    if not data.startswith(b"PK"):
        head, mark, record = data.rpartition(b"<script")
        return head.replace(old.encode(), new.encode()) + mark + record
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(made, "w") as after:
        for part in before.namelist():
            changed = before.read(part)
            if part.endswith(("document.xml", ".xhtml")):
                changed = changed.replace(old.encode(), new.encode())
            after.writestr(part, changed)
    return made.getvalue()


@pytest.mark.parametrize("name", ["html", "epub", "docx"])
def test_what_somebody_changed_since_counts(engine: Engine, name: str) -> None:
    bare = ExportOptions(Script.SIMPLIFIED, ruby=Ruby.NONE, has_doubts=False)
    found = gather(engine, DOCUMENT, (0, 1))
    made = format_named(name).write(found.articles, bare, found.origin)
    changed = with_other_text(made, "长大", "长高")
    document = open_document(engine.scripts, changed, f"a.{name}")
    assert [p.text for p in document.articles[0].paragraphs][1:] == [BODY.text, "他长高了。"]
    assert [p.text for p in document.articles[1].paragraphs] == ["他用软件。", "12"]


@pytest.mark.parametrize(
    "data",
    [
        b'{"format": "fanjian", "version": 2}',
        b'{"format": "fanjian", "version": 1}',
        b'{"format": "fanjian"',
        b'{"format": "fanjian", "version": 1, "provenance": {"title": ""}, "articles": [{}]}',
        b'{"format": "fanjian", "version": 1, "provenance": 3, "articles": []}',
    ],
)
def test_a_damaged_file_is_said(engine: Engine, data: bytes) -> None:
    with pytest.raises(UnreadableError, match=r"^a\.json: "):
        open_document(engine.scripts, data, "a.json")


@pytest.mark.parametrize(
    "record",
    [
        "",
        "{",
        "[" * 100_000,
        '{"version": 1}',
        RECORD % ("xx", ""),
        RECORD % ("cn", '{"title": 1}'),
        RECORD % ("cn", ARTICLE % '{"role": "body", "said": [["a", 1]]}'),
        RECORD % ("cn", ARTICLE % '{"role": "body", "said": [[-1, "a"]]}'),
        RECORD % ("cn", '{"title": "", "paragraphs": [], "corrections": [{"change": "cut"}]}'),
        RECORD % ("cn", '{"title": "", "paragraphs": [], "notes": [{"start": 1}]}'),
    ],
)
def test_a_spoilt_record_leaves_the_page(engine: Engine, record: str) -> None:
    _, made = exported(engine, "html", ExportOptions(Script.SIMPLIFIED, OtherScript.BESIDE))
    head, mark, _ = made.rpartition(b'<script type="application/json" id="fanjian">')
    spoilt = head + mark + record.encode() + b"</script></body></html>"
    document = open_document(engine.scripts, spoilt, "a.html")
    assert document.articles[0].paragraphs[0].text == "乐晓立"
    assert not brought(engine, spoilt)


PARTS = {"epub": "book/fanjian.json", "docx": "customXml/item1.xml"}


@pytest.mark.parametrize(
    "record",
    [
        b"",
        b"\xff",
        b"{",
        b'<fanjian xmlns="urn:fanjian:record">{"version": 1}</fanjian>',
        b'<!DOCTYPE a [<!ENTITY b "c">]><fanjian xmlns="urn:fanjian:record">&b;</fanjian>',
    ],
)
@pytest.mark.parametrize("name", PARTS)
def test_a_spoilt_record_leaves_the_book(engine: Engine, name: str, record: bytes) -> None:
    _, made = exported(engine, name, ExportOptions(Script.SIMPLIFIED, ruby=Ruby.NONE))
    spoilt = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made)) as before, zipfile.ZipFile(spoilt, "w") as after:
        for part in before.namelist():
            after.writestr(part, record if part == PARTS[name] else before.read(part))
    document = open_document(engine.scripts, spoilt.getvalue(), f"a.{name}")
    texts = [p.text for article in document.articles for p in article.paragraphs]
    assert "他长大了。" in texts
    assert not brought(engine, spoilt.getvalue())


def test_a_page_that_only_looks_like_ours(engine: Engine) -> None:
    page = "<html><meta name=generator content=Fanjian><article><p>乐</p></article></html>"
    document = open_document(engine.scripts, page.encode(), "a.html")
    assert [p.text for p in document.articles[0].paragraphs] == ["乐"]
