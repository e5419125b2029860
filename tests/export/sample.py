"""A tiny article with a bit of everything, and where it comes from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from reader.corrections import Change, Correction
from reader.export.annotated import AnnotatedArticle, AnnotatedNote, AnnotatedParagraph
from reader.export.options import ExportOptions
from reader.export.provenance import Mended, Provenance
from reader.gloss import Gloss
from reader.model import (
    Doubt,
    DoubtKind,
    Entry,
    Form,
    Position,
    Reason,
    Role,
    Script,
    Term,
    Word,
)


def chinese(
    traditional: str, simplified: str, *pinyin: str, doubts: tuple[Doubt, ...] = ()
) -> Word:
    return Word(0, traditional, traditional, simplified, pinyin, True, doubts)


def other(text: str) -> Word:
    return Word(0, text, text, text)


def paragraph(*words: Word, role: Role = Role.BODY) -> AnnotatedParagraph:
    """Words one after the other, each at its place."""
    placed: list[Word] = []
    for word in words:
        placed.append(replace(word, start=placed[-1].end if placed else 0))
    return AnnotatedParagraph(tuple(placed), role)


HAIR = chinese("頭髮", "头发", "tóu", "fa")
GROW = chinese("長", "长", "zhǎng")
LONG = chinese(
    "長",
    "长",
    "cháng",
    doubts=(Doubt(DoubtKind.READING, ("zhǎng",), 0.6, Reason("both are common")),),
)
MOUSE = chinese("滑鼠", "鼠标器", "huá", "shǔ")
TITLE = paragraph(HAIR, GROW, role=Role.HEADLINE)
PROVENANCE = Provenance(
    "頭髮長",
    "hair.txt",
    Form.TW,
    Form.CN,
    {"jieba": "0.42.1", "CC-CEDICT": "2025"},
    "ab" * 32,
    date(2026, 5, 4),
    (Mended("printed", "頭發 → 頭髮"),),
)
ARTICLE = AnnotatedArticle(
    TITLE,
    (
        TITLE,
        paragraph(HAIR, GROW, other("3 cm,"), GROW, other("。"), LONG, other("<")),
        paragraph(MOUSE, role=Role.LIST),
        paragraph(HAIR, role=Role.LIST),
        paragraph(other("12"), role=Role.PAGE_NUMBER),
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
NOTED = replace(
    ARTICLE,
    notes=(
        AnnotatedNote(Position(1, 0), Position(1, 2), "A <note>,\nin two lines."),
        AnnotatedNote(Position(2, 0), Position(3, 1)),
    ),
    corrections=(Correction(Change.READING, "頭髮", "头发", "tóu fa", reason="as we say it"),),
)
"""The same, with what its reader left in it."""
OPTIONS = ExportOptions(Script.TRADITIONAL)
