import pytest

from reader.layout.page import as_printed, lay_out
from reader.model import Role
from reader.watch import StoppedError


def test_a_headline_and_paragraphs() -> None:
    (article,) = lay_out(["標題", "", "第一段。", "第二段。"]).articles
    assert article.title == "標題"
    assert [(p.role, p.text, p.lines) for p in article.paragraphs] == [
        (Role.HEADLINE, "標題", (1,)),
        (Role.BODY, "第一段。", (3,)),
        (Role.BODY, "第二段。", (4,)),
    ]


def test_a_short_line_after_a_gap_is_a_subhead() -> None:
    (article,) = lay_out(["標題", "第一段。", "", "小標", "第二段。", "", "—— END ——"]).articles
    roles = [p.role for p in article.paragraphs]
    assert roles == [Role.HEADLINE, Role.LEAD, Role.SUBHEAD, Role.BODY, Role.END_MARK]


def test_it_can_be_stopped_half_way() -> None:
    shares: list[float] = []

    def stop_half_way(share: float) -> None:
        shares.append(share)
        if share > 0.5:
            raise StoppedError

    with pytest.raises(StoppedError):
        lay_out(["一行。"] * 9_000, watch=stop_half_way)
    assert shares == sorted(shares)
    assert len(shares) > 10


def test_as_printed_keeps_every_line() -> None:
    (article,) = as_printed(["", " 一", "二 ", ""]).articles
    assert [p.text for p in article.paragraphs] == ["", " 一", "二 ", ""]
    assert {p.role for p in article.paragraphs} == {Role.BODY}
