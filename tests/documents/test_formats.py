"""One small file of every format, from bytes to articles."""

from __future__ import annotations

import pytest

from reader.documents.opening import open_document, read_source
from reader.documents.unreadable import UnreadableError
from reader.engine import Engine
from reader.model import Document, GivenReading
from tests.documents import making

PAGE = """<!DOCTYPE html><html><head><title>河邊的舊書攤 - 讀書網</title></head><body>
<nav><a>首頁</a> <a>書評</a></nav>
<h1>河邊的舊書攤</h1><p>2026-03-01 10:00 來源：讀書網</p>
<article><p>每到星期天，老周就把書攤擺到河邊，一張門板，兩條長凳，三百來本舊書，<ruby>鼕<rt>ㄉㄨㄥ</rt></ruby>鼕的鼓聲從戲臺那邊傳來。</p>
<h2>一本沒有人買的書</h2>
<p>有一本書擺了七年，封面讓太陽曬得發白，老周每天把它擦一遍，放回原處，好像在等一個說好了要來的人，那個人一直沒有來。</p>
<p>他說，書跟人一樣，急不得；你急，它就不肯把最好的那一頁翻給你看，這話我記了很多年，後來也講給別人聽。</p></article>
<div>分享到 微信 微博</div><footer>關於我們 | 版權聲明</footer></body></html>"""


def opened(engine: Engine, data: bytes, name: str) -> Document:
    return open_document(engine.scripts, data, name)


def shown(document: Document) -> list[str]:
    """`role: text` of every paragraph that belongs to an article."""
    return [f"{p.role.value}: {p.text[:6]}" for _, p in document.paragraphs()]


def test_the_article_of_a_web_page(engine: Engine) -> None:
    document = opened(engine, PAGE.encode(), "page.html")
    assert shown(document) == [
        "headline: 河邊的舊書攤",
        "byline: 2026-0",
        "lead: 每到星期天，",
        "subhead: 一本沒有人買",
        "body: 有一本書擺了",
        "body: 他說，書跟人",
    ]
    assert [p.text for p in document.rest] == [
        "首頁 書評",
        "分享到 微信 微博",
        "關於我們 | 版權聲明",
    ]


def test_a_given_reading_is_kept(engine: Engine) -> None:
    document = opened(engine, PAGE.encode(), "page.html")
    paragraph = document.articles[0].paragraphs[2]
    (reading,) = paragraph.readings
    assert (paragraph.text[reading.start : reading.end], reading.reading) == ("鼕", "ㄉㄨㄥ")
    assert "ㄉㄨㄥ" not in paragraph.text


def test_a_page_says_its_encoding() -> None:
    page = PAGE.replace("<head>", '<head><meta charset="big5">')
    assert read_source(page.encode("big5hkscs"), "a.html", "utf-8").encoding == "big5hkscs"


def test_the_chapters_of_a_book_are_articles(engine: Engine) -> None:
    book = making.epub([("第一章 河", "<h1>第一章 河</h1><p>水。</p>"), ("山", "<p>石。</p>")])
    document = opened(engine, book, "book.epub")
    assert (document.title, [a.title for a in document.articles]) == ("書名", ["第一章 河", "山"])
    assert shown(document) == ["headline: 第一章 河", "body: 水。", "body: 石。"]


def test_the_ruby_of_a_book(engine: Engine) -> None:
    ruby = "<ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp>字<rt>zì</rt></ruby>"
    document = opened(engine, making.epub([("一", f"<p>寫{ruby}。</p>")]), "a.epub")
    (paragraph,) = document.articles[0].paragraphs
    assert paragraph.text == "寫漢字。"
    assert paragraph.readings == (GivenReading(1, 2, "hàn"), GivenReading(2, 3, "zì"))


def test_a_word_document(engine: Engine) -> None:
    body = (
        '<w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>標題</w:t></w:r></w:p>'
        "<w:p><w:r><w:t>正文</w:t></w:r><w:del><w:r><w:delText>刪</w:delText></w:r></w:del>"
        "<w:r><w:ruby><w:rt><w:r><w:t>hǎo</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>好</w:t></w:r>"
        "</w:rubyBase></w:ruby></w:r></w:p><w:p/>"
        "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>項目</w:t></w:r></w:p>"
    )
    styles = '<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>'
    document = opened(engine, making.docx(body, styles), "a.docx")
    assert shown(document) == ["headline: 標題", "body: 正文好", "list: 項目"]
    assert document.articles[0].paragraphs[1].readings == (GivenReading(2, 3, "hǎo"),)


def test_a_pdf_of_two_columns(engine: Engine) -> None:
    left = [
        "到了夏天，河水涨到石阶的第七级，",
        "父亲才答应让我下水，他站在岸上",
        "看着，手里捏着一根竹竿，说是怕",
        "我漂远了好把我勾回来。",
    ]
    right = [
        "后来修了大桥，河街就没有人走了，",
        "渡船翻过来扣在岸上，船底朝天，",
        "长出一层青苔，孩子们拿它当滑梯",
        "玩了好几个夏天。",
    ]
    page = [(60.0, 780.0, "河街旧事")]
    page += [(60.0, 740.0 - 20 * n, line) for n, line in enumerate(left)]
    page += [(320.0, 740.0 - 20 * n, line) for n, line in enumerate(right)]
    lines = [line for line in read_source(making.pdf([page]), "a.pdf").lines if line.strip()]
    assert lines == ["河街旧事", *left, *right]


def test_kangxi_radicals_are_characters_again() -> None:
    assert read_source(making.pdf([[(60.0, 700.0, "⼀⼆⽂")]]), "a.pdf").lines == ("一二文",)


SUBTITLES = {
    "a.srt": """
1
00:00:01,000 --> 00:00:02,000
<i>你好</i>，
世界

2
00:00:03,000 --> 00:00:04,000
再见
""",
    "a.vtt": """WEBVTT

00:01.000 --> 00:02.000
你好，
世界

00:03.000 --> 00:04.000
再见
""",
    "a.ass": """[Script Info]
ScriptType: v4.00+

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: 0,0:00:01.00,0:00:02.00,D,,0,0,0,,{\\i1}你好，\\N世界
Dialogue: 0,0:00:03.00,0:00:04.00,D,,0,0,0,,再见
""",
}


@pytest.mark.parametrize(("name", "text"), SUBTITLES.items(), ids=SUBTITLES)
def test_subtitles(engine: Engine, name: str, text: str) -> None:
    assert shown(opened(engine, text.encode(), name)) == ["body: 你好，世界", "body: 再见"]


def test_markdown(engine: Engine) -> None:
    text = "# 標題\n\n一段**重點**文字\n接著寫。\n\n## 小節\n\n- 甲\n- 乙\n"
    assert shown(opened(engine, text.encode(), "a.md")) == [
        "headline: 標題",
        "body: 一段重點文字",
        "subhead: 小節",
        "list: 甲",
        "list: 乙",
    ]


def test_the_contents_come_before_the_suffix(engine: Engine) -> None:
    assert opened(engine, PAGE.encode(), "page.txt").articles[0].title == "河邊的舊書攤"
    assert opened(engine, making.epub([("一", "<p>水。</p>")]), "a.txt").title == "書名"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"\xd0\xcf\x11\xe0" + b"\0" * 99, "old Word document"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (making.archive({"a.txt": "x"}), "neither a book nor a document"),
        (making.pdf([[]]), "no text"),
        (making.epub([("一", "")]), "no text"),
        (making.docx(""), "no text"),
        (b"%PDF-1.4 nothing", "damaged"),
        (b"PK\x03\x04 nothing", "damaged"),
        (b"<html><body></body></html>", "no text"),
    ],
)
def test_what_cannot_be_opened_is_said(data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableError, match=sentence):
        read_source(data, "a.bin")
