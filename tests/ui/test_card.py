"""The card: what it says, where it stands, how one walks in it, by mouse and by key alike."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.audit.finding import Finding, Kind
from reader.gloss import Gloss
from reader.model import Doubt, DoubtKind, Entry, Reason, Script, Term, Word
from reader.settings import Modifier, Settings
from reader.ui.card.card import WordCard
from reader.ui.card.contents import CardContents, CardLook
from reader.ui.card.desk import CardDesk
from reader.ui.card.facts import ends, facts_of, headword_facts, joined
from reader.ui.card.senses import sorted_senses
from reader.ui.reading.style import ReadingStyle
from reader.ui.reading.view import ReadingView
from tests.notation import words
from tests.ui.conftest import Show

T, S = Script
ENTRIES = {
    entry.simplified: (entry,)
    for entry in (
        Entry("中國", "中国", "Zhōng guó", ("China",)),
        Entry("中國人", "中国人", "Zhōng guó rén", ("Chinese person",)),
        Entry("國人", "国人", "guó rén", ("compatriots",)),
        Entry("中", "中", "zhōng", ("middle", "China")),
        Entry("國", "国", "guó", ("country", "CL:個|个 (gè)")),
        Entry("人", "人", "rén", ("person", "see 中國人|中国人 (Zhōng guó rén)")),
        Entry("企業", "企业", "qǐ yè", ("firm", "CL:家 (jiā),個|个 (gè)", "Taiwan pr. (qì yè)")),
    )
}
TEXT = "我/是/中國/人/。 | 我/是/中国/人/。 | wǒ/shì/Zhōng guó/rén/"


def look_up(headword: str) -> tuple[Entry, ...]:
    both = {**ENTRIES, **{e.traditional: (e,) for found in ENTRIES.values() for e in found}}
    return both.get(headword, ())


@pytest.fixture
def contents(style: ReadingStyle) -> CardContents:
    return CardContents()


def written(word: Word, gloss: Gloss, contents: CardContents, look: CardLook) -> str:
    return contents.rich_text(facts_of(word, gloss, look_up), look)


# What is known


def test_longer_and_shorter_headwords() -> None:
    (word,) = words("中國 | 中国 | zhōng guó")
    facts = facts_of(word, Gloss(), look_up, "人。")
    assert [entry.simplified for entry in facts.longer] == ["中国人"]
    assert [each.entry.simplified for each in facts.characters] == ["中", "国"]
    assert facts.characters[1].components
    (whole,) = words("中國人 | 中国人 | zhōng guó rén")
    shorter = facts_of(whole, Gloss(), look_up).shorter
    assert [entry.simplified for entry in shorter] == ["中国", "国人"]


def test_a_character_has_components_and_a_level() -> None:
    facts = headword_facts("國", look_up)
    assert facts.word.pinyin == ("guó",)
    assert facts.components
    assert headword_facts("中国", look_up).level == 1


@pytest.mark.parametrize(("start", "end", "pinyin"), [(2, 5, "Zhōngguórén"), (3, 5, "guórén")])
def test_characters_across_words_are_one_word(start: int, end: int, pinyin: str) -> None:
    word = joined(words(TEXT), start, end)
    assert word
    assert (word.start, "".join(word.pinyin)) == (start, pinyin)


def test_a_word_of_two_lengths_is_not_cut() -> None:
    assert joined(words("計程車/來 | 的士/来"), 1, 4) is None


def test_where_headwords_end() -> None:
    assert ends(words(TEXT), 2, look_up) == [3, 4, 5]


def test_senses_are_sorted() -> None:
    senses = sorted_senses(ENTRIES["企业"][0])
    assert senses.meanings == ("firm",)
    assert [found.traditional for found in senses.measures] == ["家", "個"]
    assert senses.taiwan == "qì yè"


# What is written


def test_the_glossary_comes_before_the_dictionary(
    contents: CardContents, style: ReadingStyle
) -> None:
    (word,) = words("企業 | 企业 | qǐ yè")
    term = Term("企業", "企业", "qǐyè", "enterprise <here>", "a note")
    text = written(word, Gloss(term, look_up("企业")), contents, CardLook(S, style))
    assert 0 < text.index("enterprise &lt;here&gt;") < text.index("firm")
    assert "on Taiwan" in text
    assert "家 jiā, 个 gè" in text
    assert "CL:" not in text


def test_a_finding_is_told_with_its_keys(contents: CardContents, style: ReadingStyle) -> None:
    (word,) = words("製裁 | 制裁 | zhì cái")
    reason = Reason("the dictionaries only have {}", ("制裁",))
    finding = Finding(1, 0, 2, "製裁", "制裁", Kind.CONVERSION, 0.9, reason)
    facts = replace(facts_of(word, Gloss(), look_up), finding=finding)
    text = contents.rich_text(facts, CardLook(T, style, is_pinned=True))
    for told in ("製裁 → <b>制裁</b>", str(reason), "Ctrl+Return", "Ctrl+Backspace", "accept"):
        assert told in text


@pytest.mark.parametrize(
    ("band", "told"), [(1_000, "one of the 1,000 most common words"), (None, "")]
)
def test_how_common_a_word_is(
    contents: CardContents, style: ReadingStyle, band: int | None, told: str
) -> None:
    facts = headword_facts("人", look_up, lambda word: band)
    text = contents.rich_text(facts, CardLook(T, style))
    assert told in text
    assert ("common" in text) == bool(told)


def test_characters_have_their_other_readings(contents: CardContents, style: ReadingStyle) -> None:
    (word,) = words("快樂 | 快乐 | kuài lè")
    known = {
        "乐": (Entry("樂", "乐", "lè", ("happy",)), Entry("樂", "乐", "yuè", ("music",))),
    }
    facts = facts_of(word, Gloss(), lambda headword: known.get(headword, ()))
    text = contents.rich_text(facts, CardLook(T, style, is_pinned=True))
    assert "lè happy (also read yuè)" in text


def test_doubts_are_told_with_candidates_and_reason(
    contents: CardContents, style: ReadingStyle
) -> None:
    (word,) = words("樂 | 乐 | lè")
    doubt = Doubt(DoubtKind.READING, ("yuè",), 0.6, Reason("several readings"))
    text = written(replace(word, doubts=(doubt,)), Gloss(), contents, CardLook(T, style))
    assert "yuè" in text
    assert "several readings" in text


def test_only_a_pinned_card_has_links(contents: CardContents, style: ReadingStyle) -> None:
    facts = headword_facts("人", look_up)
    assert "<a " not in contents.rich_text(facts, CardLook(T, style))
    assert ">中國人</a>" in contents.rich_text(facts, CardLook(T, style, is_pinned=True))


def test_what_is_kept_back_is_not_there(contents: CardContents, style: ReadingStyle) -> None:
    facts = headword_facts("企業", look_up)
    text = contents.rich_text(facts, CardLook(T, style, is_hiding=True))
    assert "firm" not in text
    assert "qǐ" not in text


def test_markup_in_a_gloss_is_text(contents: CardContents, style: ReadingStyle) -> None:
    (word,) = words("他")
    entry = Entry("他", "他", "tā", ("<b>he</b> & him",))
    text = written(word, Gloss(None, (entry,)), contents, CardLook(T, style))
    assert "&lt;b&gt;he&lt;/b&gt; &amp; him" in text


def test_what_a_screen_reader_says(contents: CardContents, style: ReadingStyle) -> None:
    assert contents.spoken(headword_facts("中国", look_up), T) == "中國, Zhōng guó, China"


# Where it stands


@pytest.mark.parametrize("size", [(600, 400), (300, 200), (500, 120)])
@pytest.mark.parametrize("y", [10, 90, 180, 380])
def test_the_card_never_covers_its_word(
    qtbot: QtBot, style: ReadingStyle, size: tuple[int, int], y: int
) -> None:
    area = QWidget()
    qtbot.addWidget(area)
    area.resize(*size)
    card = WordCard(style, area)
    for rects in ([QRect(50, y, 40, 30)], [QRect(250, y, 40, 30), QRect(10, y + 44, 40, 30)]):
        card.show_facts(headword_facts("企業", look_up), T, rects)
        assert not any(card.geometry().intersects(rect) for rect in rects)


def test_a_long_card_is_scrolled(qtbot: QtBot, style: ReadingStyle) -> None:
    area = QWidget()
    qtbot.addWidget(area)
    area.resize(500, 200)
    area.show()
    card, beside = WordCard(style, area), [QRect(50, 40, 40, 30)]
    many = Entry("人", "人", "rén", tuple(f"meaning {n}" for n in range(200)))
    (word,) = words("人 | 人 | rén")
    card.show_facts(facts_of(word, Gloss(None, (many,)), look_up), T, beside)
    card.pin()
    assert area.rect().contains(card.geometry())
    bar = card._scroller.verticalScrollBar()
    assert bar.maximum() > 0
    press(card, "PageDown")
    assert bar.value() > 0
    press(card, "PageUp")
    assert bar.value() == 0


# How one walks


class Known:
    """A core that knows a few headwords."""

    entries = staticmethod(look_up)
    band_of = staticmethod({"人": 1_000}.get)

    @staticmethod
    def explain(word: Word) -> Gloss:
        return Gloss(None, look_up(word.simplified))


class Reading(NamedTuple):
    view: ReadingView
    card: WordCard
    desk: CardDesk


@pytest.fixture
def reading(show: Show) -> Reading:
    view = show(TEXT)
    card = WordCard(view.reading_style, view.viewport())
    desk = CardDesk(view, card)
    desk.core = Known()
    view.activateWindow()
    view.setFocus()
    return Reading(view, card, desk)


def press(widget: QWidget, *keys: str) -> None:
    for name in keys:
        shift = Qt.KeyboardModifier.ShiftModifier
        plain = Qt.KeyboardModifier.NoModifier
        key = getattr(Qt.Key, f"Key_{name.removeprefix('Shift+')}")
        QTest.keyClick(widget, key, shift if name.startswith("Shift+") else plain)


def test_keys_open_lengthen_and_shorten(reading: Reading) -> None:
    view, card, _ = reading
    press(view, "Right", "Right", "Right")
    assert "China" in card.text()
    press(view, "Shift+Right")
    assert "Chinese person" in card.text()
    assert view.looked_at
    press(view, "Shift+Right")
    assert "Chinese person" in card.text()
    press(view, "Shift+Left", "Shift+Left")
    assert "middle" in card.text()
    press(view, "Right")
    assert "person" in card.text()
    assert not view.looked_at
    press(view, "Escape")
    assert not card.isVisible()


def test_a_pinned_card_is_walked_into_and_back(reading: Reading) -> None:
    view, card, _ = reading
    press(view, "Right", "Right", "Right", "Return")
    assert card.is_pinned
    card.headword_chosen.emit("国")
    assert "country" in card.text()
    assert "back" in card.text()
    press(card, "Backspace")
    assert "Chinese person" in card.text()
    press(card, "Escape")
    assert not card.isVisible()
    assert not card.is_pinned


def test_links_are_walked_with_the_arrows(reading: Reading) -> None:
    view, card, _ = reading
    press(view, "Right", "Right", "Right", "Return")
    press(card, "Down")
    press(card._text, "Return")
    assert "Chinese person" in card.text()
    assert "back" in card.text()


def test_a_pinned_card_tells_where_else_the_word_stands(reading: Reading) -> None:
    view, card, desk = reading
    counts = {"中国": 13, "国": 40}
    desk.count_places = lambda word, then: then(counts[word])
    asked: list[str] = []
    card.elsewhere_chosen.connect(asked.append)
    press(view, "Right", "Right", "Right")
    assert "other places" not in card.text()
    press(view, "Return")
    assert "other places on the shelf: 12" in card.text()
    card.headword_chosen.emit("国")
    assert "other places on the shelf: 40" in card.text()
    press(card, "Up")
    press(card._text, "Return")
    assert asked == ["國"]


def test_a_click_pins_and_another_click_closes(reading: Reading) -> None:
    view, card, _ = reading
    press(view, "Right")
    hovered = view.hovered
    assert hovered
    QTest.mouseMove(view.viewport(), hovered.rects[0].center())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=hovered.rects[0].center())
    assert card.is_pinned
    outside = QPoint(view.viewport().width() - 3, view.viewport().height() - 3)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=outside)
    assert not card.is_pinned


def point_at_first(view: ReadingView) -> None:
    press(view, "Right")
    hovered = view.hovered
    assert hovered
    press(view, "Escape")
    QTest.mouseMove(view.viewport(), QPoint(1, 1))
    QTest.mouseMove(view.viewport(), hovered.rects[0].center())
    assert view.hovered


def test_a_card_can_wait(reading: Reading) -> None:
    view, card, desk = reading
    desk.set_settings(Settings(card_delay=30))
    point_at_first(view)
    assert not card.isVisible()
    desk._delay.timeout.emit()
    assert card.isVisible()


def test_a_card_can_wait_for_a_key(reading: Reading) -> None:
    view, card, desk = reading
    desk.set_settings(Settings(card_modifier=Modifier.SHIFT))
    point_at_first(view)
    assert not card.isVisible()
    press(view, "Right")
    assert card.isVisible()


def test_space_shows_what_was_kept_back(reading: Reading) -> None:
    view, card, desk = reading
    desk.set_settings(Settings(hides_meaning=True))
    press(view, "Right", "Right", "Right")
    assert "China" not in card.text()
    press(view, "Space")
    assert "China" in card.text()
    press(view, "Right")
    assert card.is_hiding
