import json
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.layout.repairing import fits, repaired
from reader.layout.repairs import Repair, RepairKind, Repairs, from_json, to_json
from reader.model import Article, Document, Form, Paragraph, Role, Seam

SPLIT, JOIN, SET_ROLE, MOVE, BEGIN, DROP, RESTORE = (partial(Repair, kind) for kind in RepairKind)


def page() -> Document:
    first = Article(
        "甲",
        (
            Paragraph("甲", Role.HEADLINE, (1,)),
            Paragraph("技術創新。完了。", Role.BODY, (2, 4), (Seam(2),)),
            Paragraph("下一段。", Role.BODY, (5,)),
        ),
    )
    second = Article("乙", (Paragraph("乙", Role.HEADLINE, (7,)), Paragraph("別的。", lines=(8,))))
    return Document("甲", Form.TW, (first, second), rest=(Paragraph("頁", Role.FOOTER, (6,)),))


def outline(document: Document) -> str:
    """`甲: 甲1 技術2,4 | 乙: …; rest` as tests write it."""
    articles = " | ".join(
        " ".join(f"{p.text}{','.join(map(str, p.lines))}" for p in article.paragraphs)
        for article in document.articles
    )
    return articles + "; " + " ".join(p.text for p in document.rest)


@pytest.mark.parametrize(
    ("repair", "after"),
    [
        (SPLIT(2, at=2), "甲1 技術2 創新。完了。4 下一段。5 | 乙7 別的。8; 頁"),
        (SPLIT(2, at=5), "甲1 技術創新。2,4 完了。4 下一段。5 | 乙7 別的。8; 頁"),
        (SPLIT(2, at=99), "甲1 技術創新。完了。2,4 下一段。5 | 乙7 別的。8; 頁"),
        (JOIN(2), "甲1 技術創新。完了。下一段。2,4,5 | 乙7 別的。8; 頁"),
        (JOIN(5), "甲1 技術創新。完了。2,4 下一段。5 | 乙7 別的。8; 頁"),
        (MOVE(5, target=7), "甲1 技術創新。完了。2,4 | 乙7 下一段。5 別的。8; 頁"),
        (BEGIN(5), "甲1 技術創新。完了。2,4 | 下一段。5 | 乙7 別的。8; 頁"),
        (DROP(5), "甲1 技術創新。完了。2,4 | 乙7 別的。8; 下一段。 頁"),
        (RESTORE(6), "甲1 技術創新。完了。2,4 下一段。5 頁6 | 乙7 別的。8; "),
        (DROP(3), "甲1 技術創新。完了。2,4 下一段。5 | 乙7 別的。8; 頁"),
    ],
)
def test_a_repair(repair: Repair, after: str) -> None:
    document = repaired(page(), [repair])
    assert outline(document) == after
    assert fits(page(), repair) == (document != page())


def test_what_is_split_inside_a_line_joins_again() -> None:
    document = repaired(page(), [SPLIT(2, at=5), JOIN(2)])
    assert outline(document) == outline(page())
    assert document.articles[0].paragraphs[1].seams == (Seam(2),)


def test_the_second_half_of_a_line_has_a_place_of_its_own() -> None:
    document = repaired(page(), [SPLIT(2, at=5), DROP(4, column=3)])
    assert outline(document).startswith("甲1 技術創新。2,4 下一段。5")


def test_a_new_headline_names_the_article() -> None:
    document = repaired(page(), [SET_ROLE(1, role=Role.BODY), SET_ROLE(5, role=Role.HEADLINE)])
    assert [article.title for article in document.articles] == ["下一段。", "乙"]


def test_undo_and_redo() -> None:
    repairs = Repairs().add(JOIN(2)).add(DROP(7))
    assert repairs.undo().done == (JOIN(2),)
    assert repairs.undo().redo() == repairs
    assert Repairs().undo().redo() == Repairs()
    assert repaired(page(), repairs.undo().undo().done) == page()
    assert repairs.undo().add(JOIN(8)).undone == ()


repairs = st.builds(
    Repair,
    st.sampled_from(RepairKind),
    st.integers(1, 9),
    st.sampled_from([0, 0, 1, 3]),
    st.integers(0, 9),
    st.integers(0, 9),
    st.sampled_from([None, *Role]),
)


@given(repairs)
def test_a_repair_is_plain_values(repair: Repair) -> None:
    assert from_json(json.loads(json.dumps(to_json(repair)))) == repair


@given(st.lists(repairs, max_size=12))
def test_nothing_is_lost_by_repairs(made: list[Repair]) -> None:
    def characters(document: Document) -> list[str]:
        paragraphs = [p for _, p in document.paragraphs()] + list(document.rest)
        return sorted("".join(p.text for p in paragraphs))

    assert characters(repaired(page(), made)) == characters(page())
