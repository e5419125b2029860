"""Words as readers expect them, the same in both scripts, whatever the text is."""

import csv
from pathlib import Path

import jieba
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.engine import Engine
from reader.model import DoubtKind, Form, Paragraph
from reader.segmentation.cutting import Cutter
from reader.segmentation.lexicon import Lexicon, open_lexicon
from tests.conftest import REAL_TEXTS

ODD = (
    "發髮后後里裡了𠮷㐂豈\u0301\ud800\udc00\x00\x1b\x7f\u200b\ufeff\u0378\ue000 \u3000\n\r"
    "，。“”「」()/A1.%@:々〇한か⻄⼀\U00020000\U000323af"
)
TRUTH = REAL_TEXTS.parent / "truth"


def cut(engine: Engine, text: str, form: Form) -> str:
    return "/".join(word.printed for word in engine.service.annotate(text, form))


@pytest.mark.parametrize(
    ("text", "form", "words"),
    [
        ("美國製裁小米", Form.HK, "美國/製裁/小米"),
        ("他說的軟體很好", Form.TW, "他/說/的/軟體/很/好"),
        ("小米面临挑战", Form.CN, "小米/面临/挑战"),
        ("推进新质生产力", Form.CN, "推进/新质生产力"),
        ("位于连湾的学校", Form.CN, "位/于/连/湾/的/学校"),
        ("于连湾说", Form.CN, "于连湾/说"),
        ("这个博物馆里有很多人", Form.CN, "这/个/博物馆/里/有/很多/人"),
        ("每个人都看到一种变化", Form.CN, "每/个/人/都/看/到/一/种/变化"),
        ("他不能去", Form.CN, "他/不/能/去"),
        ("人口密度很高", Form.CN, "人口/密度/很/高"),
        ("这是一箭双雕", Form.CN, "这/是/一箭双雕"),
        ("白俄罗斯和阿里巴巴", Form.CN, "白俄罗斯/和/阿里巴巴"),
        ("司马颖与公孙贺", Form.CN, "司马颖/与/公孙贺"),
    ],
)
def test_cut(engine: Engine, text: str, form: Form, words: str) -> None:
    assert cut(engine, text, form) == words


@pytest.mark.parametrize(
    ("text", "form", "words"),
    [
        ("突破28.9萬台,占1/6", Form.HK, "突破/28.9萬台/,/占/1/6"),
        ("純度99.9999%", Form.TW, "純度/99.9999%"),
        ("2024年增长20多亿元", Form.CN, "2024年/增长/20多亿元"),
        ("第18届，第６号", Form.CN, "第18届/，/第６号"),
        ("用3nm工艺，重5kg", Form.CN, "用/3nm/工艺/，/重/5kg"),
        ("占三分之一，约四百五十万", Form.CN, "占/三分之一/，/约/四百五十万"),
        ("走了三十多里", Form.CN, "走/了/三十多/里"),
    ],
)
def test_a_number_stays_with_its_unit(engine: Engine, text: str, form: Form, words: str) -> None:
    assert cut(engine, text, form) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Model Y和SU7 Ultra", "Model Y/和/SU7 Ultra"),
        ("小米17 Ultra", "小米/17 Ultra"),
        ("搭载玄戒O1和澎湃OS 3.0", "搭载/玄戒O1/和/澎湃OS 3.0"),
        ("接入IoT设备", "接入/IoT设备"),
        ("见http://a.example/b?c=1。信箱ab@c.example", "见/http://a.example/b?c=1/。/信箱/ab@c.example"),
    ],
)  # fmt: skip
def test_what_is_not_chinese_stays_whole(engine: Engine, text: str, words: str) -> None:
    assert cut(engine, text, Form.CN) == words


@pytest.mark.parametrize(
    "name",
    ["卢伟冰", "高小霞", "曹婕", "史瑞克", "乔布斯", "武汉大学", "荣鼎集团", "长安汽车集团",
     "哈尔滨工业大学", "清华大学", "宁波菲仕技术股份有限公司"],
)  # fmt: skip
def test_names_stay_whole(engine: Engine, name: str) -> None:
    assert name in cut(engine, f"记者说，{name}在这里。", Form.CN).split("/")


@pytest.mark.parametrize(
    ("word", "has_entry"),
    [("2024年", True), ("28.9万台", True), ("卢伟冰", True), ("武汉大学", True), ("㐂", False)],
)
def test_what_can_be_looked_up(engine: Engine, word: str, has_entry: bool) -> None:
    (only,) = engine.service.annotate(word, Form.CN)
    assert only.in_dictionary == has_entry


def test_a_word_holds_both_scripts(engine: Engine) -> None:
    printed = engine.service.annotate("头发长了", Form.CN, Form.TW)
    assert "/".join(word.traditional for word in printed) == "頭髮/長/了"
    assert "/".join(word.simplified for word in printed) == "头发/长/了"


def test_what_is_printed_is_the_word_in_its_own_script(engine: Engine) -> None:
    (word,) = engine.service.annotate("製裁", Form.HK)
    assert (word.printed, word.traditional, word.simplified) == ("製裁", "製裁", "制裁")
    assert word.in_dictionary


@pytest.mark.parametrize("form", [Form.TW, Form.HK])
def test_the_words_are_the_same_in_both_scripts(engine: Engine, form: Form) -> None:
    text = "2024年，台湾的软件公司面临很多挑战：头发、面条和后宫，雷军在武汉大学说了28.9万台。"
    simplified = engine.service.annotate(text, Form.CN, form)
    printed = "".join(word.traditional for word in simplified)
    traditional = engine.service.annotate(printed, form)
    assert [word.simplified for word in traditional] == [word.simplified for word in simplified]


def test_a_border_that_may_be_elsewhere_is_marked(engine: Engine) -> None:
    words = engine.service.annotate("沿海岸走", Form.CN)
    (doubt,) = {d for word in words for d in word.doubts if d.kind is DoubtKind.BORDER}
    assert doubt.candidates == ("沿/海岸",)
    assert 0 < doubt.confidence < 1


def test_a_clear_border_is_not(engine: Engine) -> None:
    words = engine.service.annotate("小米面临挑战", Form.CN)
    assert not [d for word in words for d in word.doubts if d.kind is DoubtKind.BORDER]


def test_the_route_is_that_of_jieba(
    engine: Engine, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """jieba itself, given the same words, cuts as the engine does that stands in for it."""
    full = open_lexicon(tmp_path, engine.dictionary)
    bare = Lexicon(full.counts, "#", "#", "#", frozenset(), frozenset())
    listed = tmp_path / "words.txt"
    listed.write_text("".join(f"{word} {n}\n" for word, n in full.counts.items() if n), "utf-8")
    jieba.setLogLevel(60)
    reference = jieba.Tokenizer(str(listed))
    reference.tmp_dir = str(tmp_path_factory.mktemp("jieba"))
    ours = Cutter(bare, ())
    text = "".join(engine.service._scripts.to_simplified(t, Form.HK) for t in chinese_sentences())
    assert ours.cut(text) == list(reference.cut(text, HMM=False))


def chinese_sentences() -> list[str]:
    return [
        "美國製裁小米以後他們研究生命起源", "結婚的和尚未結婚的人都來到了北京市", "乒乓球拍賣完了",
        "這位工程師在研究所工作的時候發表了多篇論文", "人類社會前進的方向是光明的",
    ]  # fmt: skip


@given(st.text(alphabet=ODD, max_size=60) | st.text(max_size=60), st.sampled_from(Form))
@settings(max_examples=300, deadline=None)
def test_printed_words_give_the_paragraph_back(engine: Engine, text: str, form: Form) -> None:
    words = engine.service.annotate(text, form)
    assert "".join(word.printed for word in words) == text
    assert all(text[word.start : word.end] == word.printed for word in words)
    assert all(len(word.pinyin) in (0, len(word.printed)) for word in words)


@pytest.mark.parametrize(
    "text",
    ["的" * 50_000, "。" * 50_000, "中国人民" * 12_500, "1" * 50_000, "\x00" * 50_000, "/" * 50_000,
     "A " * 25_000, "第" * 50_000, "阿" * 50_000, "三" * 50_000, "www." * 12_500, "a-" * 25_000],
)  # fmt: skip
def test_endless_text_is_cut(engine: Engine, text: str) -> None:
    assert "".join(engine.service.cut(text)) == text


@pytest.mark.parametrize(
    ("facts", "column", "least"), [("names", "name", 30), ("numbers", "snippet", 20)]
)
def test_names_and_numbers_of_the_real_texts(
    engine: Engine, facts: str, column: str, least: int
) -> None:
    if not TRUTH.exists():
        pytest.skip("the real texts are not here")
    with (TRUTH / f"{facts}.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    assert sum(row[column] in words_of_line(engine, row) for row in rows) >= least


def words_of_line(engine: Engine, row: dict[str, str]) -> list[str]:
    path = next(REAL_TEXTS.glob(f"{row['seed']}*"))
    line = path.read_text("utf-8").split("\n")[int(row["line"]) - 1]
    form = Form.HK if row["seed"] == "000" else Form.CN
    return [word.printed for word in engine.annotate(Paragraph(line), form)]
