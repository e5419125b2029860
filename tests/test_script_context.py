"""Characters that stand for several words, chosen by the sentence they stand in."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.engine import Engine
from reader.model import DoubtKind, Form

ODD = "干只里发面后冲困喂准舍呆卷签划系𠮷㐂豈\u0301\ud800\x00 ，。、《》A1·"


def converted(engine: Engine, text: str, form: Form = Form.TW) -> str:
    return "".join(word.traditional for word in engine.service.annotate(text, Form.CN, form))


@pytest.mark.parametrize(
    ("text", "traditional"),
    [
        ("他只养了一只小猫", "他只養了一隻小貓"),
        ("这只是开头，那只狗不是", "這只是開頭，那隻狗不是"),
        ("衣服干了，活也干完了", "衣服乾了，活也幹完了"),
        ("此事与你不相干", "此事與你不相干"),
        ("理发以后发现头发白了", "理髮以後發現頭髮白了"),
        ("皇后在后面", "皇后在後面"),
        ("吃一碗面，见一次面", "吃一碗麵，見一次面"),
        ("屋里的人走了十里路", "屋裡的人走了十里路"),
        ("他很困，却困在路上", "他很睏，卻困在路上"),
        ("水冲走了，人冲上去", "水沖走了，人衝上去"),
        ("喂，你去喂鸡", "喂，你去餵雞"),
        ("不准迟到，投得很准", "不准遲到，投得很準"),
        ("坐船划桨，划清界线", "坐船划槳，劃清界線"),
        ("范师傅的典范", "范師傅的典範"),
        ("小米面临挑战", "小米面臨挑戰"),
        ("美国制裁了它", "美國制裁了它"),
        ("十五年历程，旧历新年", "十五年歷程，舊曆新年"),
        ("约翰·里昂在家里", "約翰·里昂在家裡"),
        ("在海里游了三海里", "在海裡游了三海里"),
        ("他常常喂马，下赞了", "他常常餵馬，下讚了"),
        ("法国的利穆赞大区", "法國的利穆贊大區"),
        ("台湾卖出20万台，三台机器，台风吹倒舞台", "臺灣賣出20萬台，三台機器，颱風吹倒舞臺"),
        ("咸昌里，是台湾的一个里", "咸昌里，是臺灣的一個里"),
        ("他写信给里特，等于家里多开一家", "他寫信給里特，等於家裡多開一家"),
        ("同期演员有余文乐", "同期演員有余文樂"),
        ("哈拉斯杯的决赛，马克杯里的茶", "哈拉斯盃的決賽，馬克杯裡的茶"),
        ("鉴于此，评鉴与鉴定", "鑒於此，評鑑與鑑定"),
    ],
)
def test_a_character_is_chosen_by_its_sentence(engine: Engine, text: str, traditional: str) -> None:
    assert converted(engine, text) == traditional


@pytest.mark.parametrize(
    ("form", "traditional"),
    [(Form.TW, "衛星在這裡發布，說著話"), (Form.HK, "衞星在這裏發佈，説着話")],
)
def test_each_region_has_its_characters(engine: Engine, form: Form, traditional: str) -> None:
    assert converted(engine, "卫星在这里发布，说着话", form) == traditional


def test_what_a_simplified_text_prints_in_traditional_stays(engine: Engine) -> None:
    assert converted(engine, "一则劄記和札记，我來喂鸡") == "一則劄記和札記，我來餵雞"


def test_a_doubtful_form_says_what_else_it_may_be(engine: Engine) -> None:
    words = engine.service.annotate("那只好可爱", Form.CN)
    (doubt,) = [d for word in words for d in word.doubts if d.kind is DoubtKind.SCRIPT]
    assert doubt.candidates == ("只好",)
    assert 0.5 < doubt.confidence < 1


def test_what_every_dictionary_writes_one_way_bears_no_doubt(engine: Engine) -> None:
    words = engine.service.annotate("美国制裁了它", Form.CN)
    assert not [d for word in words for d in word.doubts if d.kind is DoubtKind.SCRIPT]


@given(st.lists(st.text(alphabet=ODD, min_size=1, max_size=6), max_size=12))
@settings(max_examples=200, deadline=None)
def test_any_words_keep_their_length(engine: Engine, words: list[str]) -> None:
    made = engine.service.in_context.traditional_of(words, Form.TW)
    assert [len(conversion.text) for conversion in made] == [len(word) for word in words]
