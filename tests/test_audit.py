"""What the audit reports, and what it leaves alone."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.audit.finding import Finding, Kind
from reader.audit.names import names_in
from reader.engine import Engine
from reader.model import Form

SEEDS = Path(__file__).parents[1] / "seeds"
SENTENCES = ("她說的軟體很好。", "天氣乾燥，頭髮亂了。", "皇后在後面走了十里路。")


def audited(engine: Engine, text: str, form: Form = Form.HK) -> str:
    found = engine.audit(text.split("\n"), form)
    return " ".join(f"{finding.printed}>{finding.proposed}" for finding in found)


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        ("他們被美國製裁了", "製裁>制裁"),
        ("蘋果乾不幹汽車", "乾>幹"),
        ("回顧15年曆程", "曆程>歷程"),
        ("皇後的頭發", "皇後>皇后 頭發>頭髮"),
        ("範師傅受彙率影響", "範>范 彙率>匯率"),
        ("官方账号", "账号>賬號"),
        ("採茶、制茶和銅制的鐘", "制>製 制>製"),
        ("這家制造業公司的獲獎者", "制造業>製造業"),
        ("他打過遊擊戰", "遊擊戰>游擊戰"),
        ("960萬平方公裡的土地", "960萬平方公裡>960萬平方公里"),
    ],
)
def test_a_converters_mistake_is_found(engine: Engine, text: str, findings: str) -> None:
    assert audited(engine, text) == findings


@pytest.mark.parametrize(
    "text",
    [
        "你會瞭解，太陽昇起，舊物迴流，彙集成冊，每週佔一天，發佈註解",
        "煮麪、修鐘，起牀揹着書包，一羣人在裏面説話",
        "臺灣的衛生所裡",
        "葡萄乾和餅乾，能幹的人不相干",
        "他十分鍾愛老機芯",
        "演員有余文樂和范雲",
        "北面的湖，屋後的州裡",
    ],
)
def test_accepted_spellings_stay_quiet(engine: Engine, text: str) -> None:
    assert audited(engine, text) == ""


@pytest.mark.parametrize(
    ("text", "findings"),
    [("哪吒在乾隆年间抽薹，刘頵", ""), ("由於这部小説很乾燥", "由於>由于 小説>小说 乾燥>干燥")],
)
def test_left_overs_in_simplified_text(engine: Engine, text: str, findings: str) -> None:
    assert audited(engine, text, Form.CN) == findings


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        ("「太后」變成了「太後」，藥方裡有「幹薑」", ""),
        ("他說：「太後來了。」", "太後>太后"),
        ("太后說太後來了", "太後>太后"),
    ],
)
def test_mistakes_that_are_quoted_beside_the_right_form(
    engine: Engine, text: str, findings: str
) -> None:
    assert audited(engine, text) == findings


def test_one_spelling_against_another(engine: Engine) -> None:
    assert audited(engine, "他發佈了\n又發佈了\n再發布了") == "發布>發佈"


def test_a_name_that_another_text_writes_otherwise(engine: Engine) -> None:
    evidence = names_in(["玄戒O1发布了，开Model Y的人说"])
    findings = engine.audit(["这是玄戒01芯片", "特斯拉Mode1 Y，Modal"], Form.CN, evidence)
    assert [(f.printed, f.proposed) for f in findings] == [("玄戒01", "玄戒O1"), ("Mode1", "Model")]
    assert all(finding.kind is Kind.OCR for finding in findings)


@pytest.mark.parametrize(
    "text", ["B2B和828", "Oil and oil", "型号55、型号S5", "第10个和第1O1个", "OpenAI的GPT4o、GPT40"]
)
def test_names_that_differ_in_little_stay_quiet(engine: Engine, text: str) -> None:
    assert audited(engine, text, Form.CN) == ""


@pytest.mark.parametrize(
    ("text", "form", "findings"),
    [
        ("人均收人八千元", Form.CN, "收人>收入"),
        ("他己经一如继往地来了", Form.CN, "己经>已经 一如继往>一如既往"),
        ("他任人為賢，迫不急待", Form.TW, "任人為賢>任人唯賢 迫不急待>迫不及待"),
        ("更高的的隐蔽性", Form.CN, "的的>的"),
    ],
)
def test_a_likely_misprint_is_found(engine: Engine, text: str, form: Form, findings: str) -> None:
    assert audited(engine, text, form) == findings


@pytest.mark.parametrize(
    "text", ["盖因该线路来自已知的自己经历", "嫉恶如仇，合二为一", "行政区划与组成部份"]
)
def test_what_may_well_be_meant_is_no_misprint(engine: Engine, text: str) -> None:
    assert audited(engine, text, Form.CN) == ""


def test_the_converted_sample(engine: Engine) -> None:
    lines = (SEEDS / "04-slow-street-converted.txt").read_text("utf-8").splitlines()
    table = (SEEDS / "04-slow-street-errors.tsv").read_text("utf-8").splitlines()
    errors = list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))
    findings = engine.audit(lines, Form.HK)
    found = [error for error in errors if any(_is(error, finding) for finding in findings)]
    assert len(found) >= 18
    assert all(any(_is(error, finding) for error in errors) for finding in findings)


def _is(error: dict[str, str], finding: Finding) -> bool:
    """Whether a finding covers a mistake of the table, and proposes what was intended."""
    at = int(error["start"]) - finding.start
    inside = 0 <= at < len(finding.printed) and finding.line == int(error["line"])
    return inside and finding.proposed[at] == error["intended"]


@given(st.lists(st.text(max_size=40) | st.sampled_from(SENTENCES), max_size=4))
@settings(max_examples=100, deadline=None)
def test_a_finding_is_where_it_says(engine: Engine, lines: list[str]) -> None:
    for form in Form:
        for finding in engine.audit(lines, form):
            printed = lines[finding.line - 1][finding.start : finding.end]
            assert printed == finding.printed != finding.proposed
