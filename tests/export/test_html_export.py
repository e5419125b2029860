"""One article as a web page. After a wanted change of the page, renew the golden files:

FANJIAN_RENEW_GOLDEN=1 python -m pytest tests/export/test_html_export.py
"""

from __future__ import annotations

import os
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from reader.export.annotated import AnnotatedArticle, AnnotatedParagraph
from reader.export.html import to_html
from reader.export.provenance import Provenance
from reader.gloss import Gloss
from reader.model import Entry, Form, Role, Script, Term, Word

GOLDEN = Path(__file__).parent / "golden"
VOID = {"meta"}


def chinese(traditional: str, simplified: str, *pinyin: str) -> Word:
    return Word(0, traditional, traditional, simplified, pinyin)


def other(text: str) -> Word:
    return Word(0, text, text, text)


HAIR = chinese("頭髮", "头发", "tóu", "fa")
GROW = chinese("長", "长", "zhǎng")
MOUSE = chinese("滑鼠", "鼠标器", "huá", "shǔ")
TITLE = AnnotatedParagraph((HAIR, GROW), Role.HEADLINE)
PROVENANCE = Provenance(
    "頭髮長", "hair.txt", Form.TW, Form.CN, {"jieba": "0.42.1", "CC-CEDICT": "2025"}, "ab" * 32
)
ARTICLE = AnnotatedArticle(
    TITLE,
    (
        TITLE,
        AnnotatedParagraph((HAIR, GROW, other("3 cm,"), GROW, other("。"))),
        AnnotatedParagraph((MOUSE,), Role.LIST),
        AnnotatedParagraph((HAIR,), Role.LIST),
        AnnotatedParagraph((other("12"),), Role.PAGE_NUMBER),
    ),
    {
        ("頭髮", "头发"): Gloss(Term("頭髮", "头发", "tóufa", "hair", "of the head")),
        ("長", "长"): Gloss(
            entries=(
                Entry("長", "长", "cháng", ("long",)),
                Entry("長", "长", "zhǎng", ("chief", "to grow", "CL:個")),
            )
        ),
    },
)


def page(article: AnnotatedArticle = ARTICLE, script: Script = Script.TRADITIONAL) -> str:
    return to_html(article, script, PROVENANCE)


def page_of(*words: Word, gloss: Gloss | None = None) -> str:
    glosses = {(word.traditional, word.simplified): gloss for word in words if gloss}
    paragraph = AnnotatedParagraph(words)
    return page(AnnotatedArticle(paragraph, (paragraph,), glosses))


class Reading(HTMLParser):
    """What a parser makes of a page: the text it shows, and whether its tags are balanced."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: set[str] = set()
        self.links: set[str] = set()
        self.tags: list[str] = []
        self.texts: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag not in VOID:
            self.open.append(tag)
        found = {name: value or "" for name, value in attrs}
        self.ids |= {found["id"]} if "id" in found else set()
        self.links |= {found["href"].removeprefix("#")} if "href" in found else set()

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not {"style", "rt"} & set(self.open):
            self.texts.append(data)

    @property
    def text(self) -> str:
        return "".join(self.texts)


@pytest.mark.parametrize("script", Script)
def test_golden(script: Script) -> None:
    golden = GOLDEN / f"{script.value}.html"
    made = page(script=script).encode()
    if os.environ.get("FANJIAN_RENEW_GOLDEN"):
        golden.write_bytes(made)
    assert made == golden.read_bytes()


@pytest.mark.parametrize("script", Script)
def test_tags_are_balanced_and_links_lead_somewhere(script: Script) -> None:
    reading = Reading(page(script=script))
    assert reading.links == {"n0", "t0"}
    assert reading.links <= reading.ids


def test_nothing_is_fetched_or_run() -> None:
    assert not {"script", "link", "img", "iframe"} & set(Reading(page()).tags)
    assert not re.search(r"url\(|@import|src=", page())


def test_every_character_has_its_own_reading() -> None:
    assert ">頭<rt> tóu </rt>髮<rt> fa </rt></ruby>" in page()


def test_one_reading_for_all_where_the_script_writes_another_number_of_characters() -> None:
    assert "<ruby>鼠标器<rt> huá shǔ </rt></ruby>" in page(script=Script.SIMPLIFIED)


def test_the_reading_in_the_sentence_is_glossed_first() -> None:
    assert r'"長 · 长  zhǎng\a chief; to grow\a cháng: long"' in page()


def test_a_term_comes_before_the_dictionary() -> None:
    gloss = Gloss(
        Term("首款", "首款", "shǒu kuǎn", "first model"),
        (Entry("首款", "首款", "shǒu kuǎn", ("to confess to a crime",)),),
    )
    made = page_of(chinese("首款", "首款", "shǒu", "kuǎn"), gloss=gloss)
    assert made.index("first model") < made.index("to confess to a crime")


def test_a_card_is_carried_once_and_stops_the_keyboard_once_a_paragraph() -> None:
    gloss = Gloss(entries=(Entry("長", "长", "zhǎng", ("to grow",)),))
    made = page_of(GROW, GROW, GROW, gloss=gloss)
    assert made.count("to grow") == 1
    assert made.count("<ruby class=g0") == 3
    assert made.count("tabindex=0") == 1


@pytest.mark.parametrize(
    ("form", "script", "language"),
    [
        (Form.TW, Script.TRADITIONAL, "zh-Hant-TW"),
        (Form.HK, Script.TRADITIONAL, "zh-Hant-HK"),
        (Form.HK, Script.SIMPLIFIED, "zh-Hans-CN"),
    ],
)
def test_language(form: Form, script: Script, language: str) -> None:
    made = to_html(ARTICLE, script, replace(PROVENANCE, form=form))
    assert f'<html lang="{language}">' in made


@pytest.mark.parametrize("role", Role)
def test_no_role_loses_its_text(role: Role) -> None:
    paragraph = AnnotatedParagraph((HAIR, other("1:0")), role)
    assert "頭髮1:0" in Reading(page(AnnotatedArticle(TITLE, (paragraph,), {}))).text


def test_a_title_is_shown_where_no_paragraph_says_it() -> None:
    assert "<h1>頭髮長</h1>" in page(AnnotatedArticle(TITLE, (), {}))
    assert page().count("<h1>") == 1


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("&amp;", "&amp;"),
        ("""'"{{ 1 }}{% raw %}""", """'"{{ 1 }}{% raw %}"""),
        ("a\0b", "a\ufffdb"),
        ("\x07\x1b\x7f\x85", "\ufffd" * 4),
        ("\ud83d", "\ufffd"),
        ("\ufdd0\ufffe\U0010ffff", "\ufffd" * 3),
        ("\ufeff\u200b\U00020000", "\ufeff\u200b\U00020000"),
        ("</ruby></p>-->]]>", "</ruby></p>-->]]>"),
    ],
)
def test_text_that_looks_like_markup(text: str, shown: str) -> None:
    gloss = Gloss(Term(text, text, text, text, text), (Entry(text, text, text, (text,)),))
    made = page_of(other(text), gloss=gloss)
    made.encode()
    assert Reading(made).text.count(shown) >= 5  # title, text, and the term's three places


@pytest.mark.parametrize(
    ("gloss", "string"),
    [
        ("</style>", r"\3c /style>"),
        ('say "so"', r"say \22 so\22 "),
        ("back\\slash", r"back\5c slash"),
        ("two\nlines", r"two\a lines"),
    ],
)
def test_a_card_stays_inside_its_string(gloss: str, string: str) -> None:
    entry = Entry("長", "长", "zhǎng", (gloss,))
    assert f"\\a {string}" in page_of(GROW, gloss=Gloss(entries=(entry,)))


def test_the_same_article_makes_the_same_bytes() -> None:
    versions = dict(sorted(PROVENANCE.versions.items()))
    again = to_html(ARTICLE, Script.TRADITIONAL, replace(PROVENANCE, versions=versions))
    assert again == page()


@pytest.mark.parametrize(
    "fact", ["hair.txt", "ab" * 32, "Traditional, Taiwan", "CC BY-SA", "0.42.1"]
)
def test_the_page_says_where_it_comes_from(fact: str) -> None:
    assert fact in Reading(page()).text
