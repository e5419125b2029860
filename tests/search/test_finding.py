"""One query finds a word in either script, in any variant, and by how it is read."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.engine import Engine
from reader.search.finding import Finder
from reader.search.folding import Folding
from reader.search.loading import load_finder
from reader.search.sentences import sentence_around

Find = Callable[[str, str], list[str]]


@pytest.fixture(scope="module")
def finder(engine: Engine) -> Finder:
    return load_finder(engine.scripts)


@pytest.fixture(scope="module")
def found(finder: Finder) -> Find:
    return lambda typed, text: [text[start:end] for start, end in finder.in_text(typed, text)]


TEXT = "他们研发芯片，她們研發晶片；衞生與衛生，女儿去西安看银行。"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("研发", "研发 研發"),
        ("研發", "研发 研發"),
        ("衞", "衞 衛"),
        ("卫", "衞 衛"),
        ("yanfa", "研发 研發"),
        ("YanFa", "研发 研發"),
        ("yan2fa1", "研发 研發"),
        ("yán fā", "研发 研發"),
        ("yánfā", "研发 研發"),
        ("yan2 fa", "研发 研發"),
        ("yan4fa1", ""),
        ("研fa", "研发 研發"),
        ("yan发", "研发 研發"),
        ("nüer", "女儿"),
        ("nv'er", "女儿"),
        ("nu:3er2", "女儿"),
        ("xian", "西安"),
        ("xi'an", "西安"),
        ("yinhang", "银行"),
        ("yinxing", ""),
        ("", ""),
        ("  ", ""),
        ("龘", ""),
        ("[", ""),
        ("yan2f", ""),
    ],
)
def test_one_query_finds(found: Find, typed: str, expected: str) -> None:
    assert found(typed, TEXT) == expected.split()


@pytest.mark.parametrize(
    ("typed", "text", "expected"),
    [
        ("huawei", "Huawei與ＨＵＡＷＥＩ", ["Huawei", "ＨＵＡＷＥＩ"]),
        ("里", "裏面、裡面、里程", ["裏", "裡", "里"]),
        ("著名", "著名", ["著名"]),
        ("zhuming", "著名", ["著名"]),
        ("2024年", "2024年", ["2024年"]),
        ("𠮷野", "𠮷野家", ["𠮷野"]),
        ("a.c", "abc", []),
    ],
)
def test_letters_variants_and_rare_characters(
    found: Find, typed: str, text: str, expected: list[str]
) -> None:
    assert found(typed, text) == expected


def test_folding_keeps_the_length(engine: Engine) -> None:
    folding = Folding(engine.scripts.simpler_characters())
    text = "İſŉ ﬁ ① 𠮷衞" + "".join(map(chr, range(0x20, 0x3000)))
    assert len(folding.fold(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "word", "sentence"),
    [
        ("前。他說話。後。", "說", "他說話。"),
        ("標題\n他說「好。」她笑", "好", "他說「好。」"),
        ("甲\n乙\n丙", "乙", "乙"),
        ("字" * 100 + "甲" + "字" * 100, "甲", "字" * 60 + "甲" + "字" * 60),
    ],
)
def test_the_sentence_around(text: str, word: str, sentence: str) -> None:
    start = text.index(word)
    first, last = sentence_around(text, start, start + len(word))
    assert text[first:last] == sentence


def test_the_whole_shelf(finder: Finder) -> None:
    texts = {(1, 0): "研發。", (1, 1): "他說。研发中心。", (2, 0): "无"}
    index = finder.index()
    index.put((document, article, text) for (document, article), text in texts.items())

    def find(typed: str, most: int = 10) -> list[tuple[int, int, str, int]]:
        found = finder.on_shelf(typed, index, lambda *where: texts[where], most)
        return [(f.document, f.article, f.sentence, f.at) for f in found]

    assert find("研发") == [(1, 0, "研發。", 0), (1, 1, "研发中心。", 0)]
    assert find("yanfa", 1) == [(1, 0, "研發。", 0)]
    index.remove(1)
    assert find("研发") == []
