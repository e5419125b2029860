"""Notes find their text again when the file has changed a little, and say so when it is gone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.anchors import Anchor, anchor, find, offset_of, position_at, text_of
from reader.model import Article, Document, Form, Paragraph, Position

FILLER = "平原上的列車一站一站地開過去，誰也沒有說話。"


def document(*articles: str) -> Document:
    made = (
        Article("", tuple(Paragraph(line) for line in article.split("/"))) for article in articles
    )
    return Document("", Form.TW, tuple(made))


def marked(text: str) -> tuple[Document, Anchor]:
    """A document whose noted stretch stands between [ and ]."""
    start = text.index("[")
    end = text.index("]") - 1
    before = document(text.replace("[", "").replace("]", ""))
    return before, anchor(before, 0, start, end)


@pytest.mark.parametrize(
    ("before", "after", "quote"),
    [
        ("他說[這件事]不難。", "他說這件事不難。", "這件事"),
        ("他說[這件事]不難。", "昨天/他說這件事不難。", "這件事"),
        ("他說[這件事]不難。", "他說/這件事不難。", "這件事"),
        ("好人。壞人。[好]事", "新的一段。/好人。壞人。好事", "好"),
        ("甲說好。乙說[很好]。丙說好。", "丙說很好。甲說好。乙說很好。丙說好。", "很好"),
        (f"{FILLER}[他走進車站買票]", f"{FILLER}他走進了車站，買了票", "他走進了車站，買了票"),
        (f"{FILLER}[他走進車站買票]{FILLER}", f"{FILLER}{FILLER}", None),
        ("他說[好]。", "不", None),
    ],
)  # fmt: skip
def test_a_quotation_is_found_again(before: str, after: str, quote: str | None) -> None:
    _, wanted = marked(before)
    found = find(wanted, document(after))
    assert (found.quote if found else None) == quote


def test_a_place_is_found_again() -> None:
    text, wanted = marked(f"{FILLER}[]他走進車站。")
    assert find(wanted, text) == wanted
    found = find(wanted, document(f"新的開頭。/{FILLER}他走進車站。"))
    assert found is not None
    assert found.after.startswith("他走進車站")


def test_an_article_that_moved_is_found() -> None:
    _, wanted = marked("他說[這件事]不難。")
    found = find(wanted, document("無關", "他說這件事不難。"))
    assert found is not None
    assert (found.article, found.quote) == (1, "這件事")


def test_anchors_are_written_and_read() -> None:
    _, wanted = marked('他說"[這件事]"\\不難。')
    assert Anchor.from_text(wanted.to_text()) == wanted


@given(st.lists(st.text(max_size=8), min_size=1), st.data())
def test_positions_and_offsets_are_the_same_place(lines: list[str], data: st.DataObject) -> None:
    article = Article("", tuple(map(Paragraph, lines)))
    offset = data.draw(st.integers(0, len(text_of(article))))
    assert offset_of(article, position_at(article, offset)) == offset


def test_positions_outside_are_the_nearest() -> None:
    article = Article("", (Paragraph("一二"), Paragraph("三")))
    assert position_at(article, 99) == Position(1, 1)
    assert position_at(Article("", ()), 5) == Position(0, 0)


@given(st.text("甲乙丙/。", max_size=60), st.text("甲乙丙/。", max_size=60), st.data())
def test_whatever_changed_what_is_found_is_there(old: str, new: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    wanted = anchor(document(old), 0, start, end)
    assert find(wanted, document(old)) == wanted
    found = find(wanted, document(new))
    if found:
        assert text_of(document(new).articles[0])[found.start : found.end] == found.quote
