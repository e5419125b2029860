"""A tiny article with a bit of everything, and where it comes from."""

from __future__ import annotations

from datetime import date

from reader.export.annotated import AnnotatedArticle, AnnotatedParagraph
from reader.export.options import ExportOptions
from reader.export.provenance import Provenance
from reader.gloss import Gloss
from reader.model import Doubt, DoubtKind, Entry, Form, Reason, Role, Script, Term, Word


def chinese(
    traditional: str, simplified: str, *pinyin: str, doubts: tuple[Doubt, ...] = ()
) -> Word:
    return Word(0, traditional, traditional, simplified, pinyin, True, doubts)


def other(text: str) -> Word:
    return Word(0, text, text, text)


HAIR = chinese("頭髮", "头发", "tóu", "fa")
GROW = chinese("長", "长", "zhǎng")
LONG = chinese(
    "長",
    "长",
    "cháng",
    doubts=(Doubt(DoubtKind.READING, ("zhǎng",), 0.6, Reason("both are common")),),
)
MOUSE = chinese("滑鼠", "鼠标器", "huá", "shǔ")
TITLE = AnnotatedParagraph((HAIR, GROW), Role.HEADLINE)
PROVENANCE = Provenance(
    "頭髮長",
    "hair.txt",
    Form.TW,
    Form.CN,
    {"jieba": "0.42.1", "CC-CEDICT": "2025"},
    "ab" * 32,
    date(2026, 5, 4),
    ("頭發 → 頭髮",),
)
ARTICLE = AnnotatedArticle(
    TITLE,
    (
        TITLE,
        AnnotatedParagraph((HAIR, GROW, other("3 cm,"), GROW, other("。"), LONG, other("<"))),
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
OPTIONS = ExportOptions(Script.TRADITIONAL)
