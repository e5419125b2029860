"""What the words of an article mean."""

from __future__ import annotations

import pytest

from reader.export.annotated import AnnotatedArticle, AnnotatedParagraph
from reader.gloss import Gloss
from reader.model import Entry, Place, Term, Word

BAI = Gloss(
    entries=tuple(Entry("白", "白", pinyin, ("",)) for pinyin in ("Bái", "bó", "bái", "bāi", "Bó"))
)
MOON, SUN = Term("月", "月", "yuè", "moon"), Term("日", "日", "rì", "sun")


def word(text: str) -> Word:
    return Word(0, text, text, text)


@pytest.mark.parametrize(
    ("reading", "order"),
    [
        (("bái",), ["bái", "Bái", "bāi", "bó", "Bó"]),
        (("Bó",), ["Bó", "bó", "Bái", "bái", "bāi"]),
        (("bo",), ["bó", "Bó", "Bái", "bái", "bāi"]),
        ((), ["Bái", "bó", "bái", "bāi", "Bó"]),
    ],
)
def test_nearest_reading_first(reading: tuple[str, ...], order: list[str]) -> None:
    assert [entry.pinyin for entry in BAI.read_as(reading).entries] == order


def test_a_different_vowel_is_no_different_tone() -> None:
    gloss = Gloss(entries=tuple(Entry("女", "女", pinyin, ("",)) for pinyin in ("nù", "nǜ")))
    assert [entry.pinyin for entry in gloss.read_as(("nǚ",)).entries] == ["nǜ", "nù"]


def test_terms_in_order_of_appearance() -> None:
    article = AnnotatedArticle(
        AnnotatedParagraph(()),
        (AnnotatedParagraph((word(","), word("日"))), AnnotatedParagraph((word("月"), word("日")))),
        {("月", "月"): Gloss(MOON), ("日", "日"): Gloss(SUN)},
    )
    assert list(article.terms().items()) == [(SUN, Place(0, 1)), (MOON, Place(1, 0))]
