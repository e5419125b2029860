"""The text of an article in both scripts, without a window."""

import pytest

from reader.model import Article, Paragraph, Place, Script, Word
from reader.ui.reading.offsets import characters, presentable, units
from reader.ui.reading.page import LONGEST_PIECE, LONGEST_WHOLE, Page, Piece, PieceText, Spot
from tests.notation import article, words

T, S = Script


@pytest.mark.parametrize(("text", "length"), [("", 0), ("軟體", 2), ("𠮷野家", 4), ("a𠮷b𠮷", 6)])
def test_units(text: str, length: int) -> None:
    assert units(text) == length
    assert [characters(text, units(text[:i])) for i in range(len(text) + 1)] == list(
        range(len(text) + 1)
    )


def test_what_would_end_a_block_or_cannot_be_shown_is_replaced() -> None:
    assert presentable("甲\n乙\u2029丙\ud842丁\0") == "甲 乙 丙\ufffd丁\ufffd"


def test_a_word_is_found_by_its_utf16_units() -> None:
    text = PieceText(words("去/𠮷野家/吧"), ("去", "𠮷野家", "吧"))
    assert text.starts == (0, 1, 5, 6)
    assert [text.locate(unit) for unit in range(7)] == [
        *[(0, 0), (1, 0), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1)]
    ]
    assert text.unit(1, 1) == 3


def page(notation: str, printed: Script = T) -> Page:
    return Page(article(notation, printed=printed), printed, lambda _: words(notation, printed))


def test_scripts_of_different_length_keep_their_words() -> None:
    it = page("計程車/來/了 | 的士/来/了")
    assert it.text(0, T).text == "計程車來了"
    assert it.text(0, S).text == "的士来了"
    assert it.text(0, T).locate(3) == it.text(0, S).locate(2) == (1, 0)


def test_what_a_reader_put_right_is_shown_and_what_is_printed_is_copied() -> None:
    meant = (Word(0, "製裁", "制裁", "制裁"),)
    it = Page(Article("", (Paragraph("製裁"),)), T, lambda _: meant)
    assert it.text(0, T).text == "制裁"
    assert it.plain(0, T) == it.plain(0, T, 0, 2) == "製裁"


def test_without_words_the_text_is_there_in_either_script() -> None:
    it = Page(article("軟體/好"), T, None)
    assert it.text(0, T).text == it.text(0, S).text == "軟體好"


def letter_by_letter(piece: Piece) -> tuple[Word, ...]:
    return tuple(Word(i, c, c, c) for i, c in enumerate(piece.text))


@pytest.mark.parametrize("text", ["天地玄黃。" * 3000, "甲" * 9001, "", "一", "𠮷" * 4500])
def test_pieces_are_short_and_joined_are_the_paragraph(text: str) -> None:
    it = Page(Article("", (Paragraph(text), Paragraph("乙"))), T, letter_by_letter)
    pieces = [piece for piece in it.pieces if piece.paragraph == 0]
    assert "".join(piece.text for piece in pieces) == text
    assert all(len(piece.text) <= LONGEST_PIECE for piece in pieces) or len(text) <= LONGEST_WHOLE
    assert [piece.is_last for piece in pieces] == [False] * (len(pieces) - 1) + [True]


def test_a_long_paragraph_is_cut_behind_sentences() -> None:
    it = Page(Article("", (Paragraph("天地玄黃。" * 3000),)), T, letter_by_letter)
    assert all(piece.text.endswith("。") for piece in it.pieces)


def test_places_are_unique_and_lead_back() -> None:
    it = Page(Article("", (Paragraph("天地玄黃。" * 900), Paragraph("乙"))), T, letter_by_letter)
    spots = [Spot(i, w) for i in range(len(it.pieces)) for w in range(len(it.words(i)))]
    places = [it.place(spot) for spot in spots]
    assert places == sorted(set(places))
    assert [it.spot(place) for place in places] == spots
    assert it.place(spots[-1]) == Place(1, 0)


def test_an_offset_leads_to_its_word_and_back() -> None:
    it = page("我們/的/計程車 | 我们/的/出租车")
    spots = [it.spot_at(0, offset) for offset in range(7)]
    assert [it.printed_offset(spot) for spot in spots] == list(range(7))
    assert spots[4] == Spot(0, 2, 1)
