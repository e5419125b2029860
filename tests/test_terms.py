from reader.engine import Engine
from reader.layout.page import lay_out
from reader.model import Form


def test_terms_in_order_of_appearance(engine: Engine) -> None:
    (article,) = lay_out(["攻關", "衞星的載荷。", "新賽道的載荷與攻關。"]).articles
    found = engine.terms_in(article, Form.HK)
    assert [(place.term.simplified, place.paragraph, place.word) for place in found] == [
        ("攻关", 0, 0),
        ("载荷", 1, 2),
        ("赛道", 2, 1),
    ]


def test_a_term_inside_another_word_is_not_one(engine: Engine) -> None:
    (article,) = lay_out(["這是落地窗。"]).articles
    assert not engine.terms_in(article, Form.TW)
