"""Articles as a web page."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from reader.export.annotated import AnnotatedArticle, AnnotatedParagraph
from reader.export.html import to_html
from reader.export.options import OtherScript
from reader.gloss import Gloss
from reader.model import Entry, Form, Role, Script, Term, Word
from tests.export.sample import (
    ARTICLE,
    GROW,
    HAIR,
    OPTIONS,
    PROVENANCE,
    TITLE,
    chinese,
    other,
)

DATA = '<script type="application/json" id="fanjian">'
"""The one script there is: none that is run."""
VOID = {"meta", "input"}


def page(
    article: AnnotatedArticle = ARTICLE,
    script: Script = Script.TRADITIONAL,
    other: OtherScript = OtherScript.LEFT_OUT,
) -> str:
    return to_html([article], replace(OPTIONS, script=script, other=other), PROVENANCE).decode()


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
        if not {"style", "rt", "script"} & set(self.open):
            self.texts.append(data)

    @property
    def text(self) -> str:
        return "".join(self.texts)


@pytest.mark.parametrize("script", Script)
def test_tags_are_balanced_and_links_lead_somewhere(script: Script) -> None:
    reading = Reading(page(script=script))
    assert reading.links == {"n0", "t0"}
    assert reading.links <= reading.ids


def test_nothing_is_fetched_or_run() -> None:
    assert not {"link", "img", "iframe"} & set(Reading(page()).tags)
    assert re.findall("<script[^>]*>", page()) == [DATA]
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
    made = to_html([ARTICLE], replace(OPTIONS, script=script), replace(PROVENANCE, form=form))
    assert f'<html lang="{language}">' in made.decode()


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
    again = to_html([ARTICLE], OPTIONS, replace(PROVENANCE, versions=versions))
    assert again.decode() == page()


@pytest.mark.parametrize(
    "fact",
    [
        "hair.txt",
        "ab" * 32,
        "Traditional, Taiwan",
        "CC BY-SA",
        "0.42.1",
        "2026-05-04",
        "頭發 → 頭髮",
    ],
)
def test_the_page_says_where_it_comes_from(fact: str) -> None:
    assert fact in Reading(page()).text


@pytest.mark.parametrize("way", [OtherScript.SWITCHED, OtherScript.BESIDE, OtherScript.BETWEEN])
def test_both_scripts(way: OtherScript) -> None:
    reading = Reading(page(other=way))
    assert "滑鼠鼠标器" in reading.text
    assert reading.links == {"n0", "t0", "u0"}
    assert reading.links <= reading.ids
    assert reading.text.count("12") == 1  # What both scripts write alike is there once.


def test_the_switch_needs_no_script() -> None:
    made = page(other=OtherScript.SWITCHED)
    assert made.count("<input type=radio name=script") == 2
    assert re.findall("<script[^>]*>", made) == [DATA]


def test_several_articles_have_contents() -> None:
    made = to_html([ARTICLE, ARTICLE], OPTIONS, PROVENANCE).decode()
    assert {"a1", "a2"} <= Reading(made).links
    assert Reading(made).ids >= {"a1", "a2"}
    assert made.count('id="n0"') == 1


def test_a_doubt_is_marked_told_and_counted() -> None:
    made = page()
    assert re.search('<ruby class="g[0-9]+ d"', made)
    assert "Doubtful reading: perhaps zhǎng (both are common)" in made
    assert "<dt>Doubts open</dt><dd>1</dd>" in made
