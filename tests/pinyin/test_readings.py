from collections.abc import Callable

import pytest

from reader.engine import Engine
from reader.model import DoubtKind, Form
from reader.pinyin.readings import Readings

Say = Callable[[str], str]


@pytest.fixture(scope="session")
def readings(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Readings:
    """Readings of words that are cut already."""
    return Readings.open(tmp_path_factory.mktemp("readings"), engine.dictionary, engine.glossary)


@pytest.fixture(scope="session")
def say(readings: Readings) -> Say:
    """How the word in brackets is said: `他/唱/[得]/很/好`."""

    def say(notation: str) -> str:
        words = notation.split("/")
        place = next(i for i, word in enumerate(words) if word.startswith("["))
        plain = [word.strip("[]") for word in words]
        return " ".join(readings.of_sentence(plain)[place].pinyin)

    return say


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("銷冠", "xiāo guàn"),
        ("銀行", "yín háng"),
        ("軟體", "ruǎn tǐ"),
        ("小米", "xiǎo mǐ"),
        ("女兒", "nǚ ér"),
        ("應屆生", "yīng jiè shēng"),
    ],
)
def test_words_are_said_as_the_dictionary_has_it(engine: Engine, text: str, said: str) -> None:
    (word,) = engine.service.annotate(text, Form.TW)
    assert " ".join(word.pinyin) == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("他/唱/[得]/很/好", "de"),
        ("慢慢/[地]/走", "de"),
        ("这/块/[地]/很/大", "dì"),
        ("他/吃/不/[了]", "liǎo"),
        ("他/来/[了]", "le"),
        ("总数/[为]/48/。", "wéi"),
        ("被/选/[为]/主席", "wéi"),
        ("[为]/孩子/担心", "wèi"),
        ("以/他/[为]/师", "wéi"),
        ("头发/更/[长]/了", "cháng"),
        ("桥/[长]/5/公里", "cháng"),
        ("三/[重]/意义", "chóng"),
        ("一/[种]/花", "zhǒng"),
        ("下/了/一/[场]/大雨", "cháng"),
        ("看/了/一/[场]/电影", "chǎng"),
        ("三/[个]/人", "ge"),
        ("[应]/学校/邀请", "yìng"),
        ("受伤/的/[将]/。", "jiàng"),
        ("[挨]/打", "ái"),
        ("[挨]/着", "āi"),
        ("困难/[重重]", "chóng chóng"),
        ("买/[东西]", "dōng xi"),
    ],
)
def test_a_frame_decides(say: Say, words: str, said: str) -> None:
    assert say(words) == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("他/还/[还]/钱", "huán"),
        ("他/[还]/没/来", "hái"),
        ("第一/[行]/字", "háng"),
        ("站/[着]/说", "zhe"),
        ("[大夫]/说/你/病/了", "dài fu"),
    ],
)
def test_the_network_hears_what_no_frame_decides(say: Say, words: str, said: str) -> None:
    assert say(words) == said


def test_a_word_cut_too_finely_is_read_as_the_dictionary_has_it(say: Say) -> None:
    assert say("始终/[处]/于/劣势") == "chǔ"


@pytest.mark.parametrize(
    ("name", "said"), [("[任弼时]", "rén bì shí"), ("[单小明]", "shàn xiǎo míng")]
)
def test_a_surname_is_said_as_one(say: Say, name: str, said: str) -> None:
    assert say(name) == said


def test_which_surname_is_doubtful(readings: Readings) -> None:
    (said,) = readings.of_sentence(["乐晓立"])
    (doubt,) = said.doubts
    assert doubt.kind is DoubtKind.READING
    assert {said.pinyin[0], *doubt.candidates} == {"lè", "yuè"}


@pytest.mark.parametrize(("word", "others"), [("拖拽", [("zhuài",)]), ("小米", []), ("银行", [])])
def test_rare_words_that_are_contested(
    readings: Readings, word: str, others: list[tuple[str, ...]]
) -> None:
    (said,) = readings.of_sentence([word])
    assert [doubt.candidates for doubt in said.doubts] == others


def test_what_is_not_chinese_is_not_said(engine: Engine) -> None:
    (word,) = engine.service.annotate("SUV", Form.CN)
    assert word.pinyin == ()


def test_digits_inside_a_word_carry_no_syllable(engine: Engine) -> None:
    (word,) = engine.service.annotate("28萬台", Form.TW)
    assert word.pinyin == ("", "", "wàn", "tái")


@pytest.mark.parametrize("text", ["𠮷野家", "㐀", "⼈", "\U0002b740"])
def test_rare_characters_keep_their_places(engine: Engine, text: str) -> None:
    for word in engine.service.annotate(text, Form.CN):
        assert len(word.pinyin) in (0, len(word.printed))
