import pytest

from reader.engine import Engine
from reader.gloss import sense_in_script
from reader.model import Form, Script


@pytest.mark.parametrize("headword", ["發佈", "发布", "製裁", "衞星", "啓示"])
def test_a_headword_is_found_in_any_form(engine: Engine, headword: str) -> None:
    assert engine.look_up(headword).entries


def test_all_readings_of_a_headword_are_kept(engine: Engine) -> None:
    readings = {entry.pinyin for entry in engine.look_up("行").entries}
    assert {"xíng", "háng"} <= readings


def test_the_reading_of_the_sentence_comes_first(engine: Engine) -> None:
    for text, said in (("銀行", "yín háng"), ("長大", "zhǎng dà")):
        (word,) = engine.service.annotate(text, Form.TW)
        assert engine.explain(word).entries[0].pinyin.lower() == said


@pytest.mark.parametrize(
    ("text", "printed", "sense"),
    [("麪", Form.HK, "flour"), ("面", Form.TW, "face"), ("麵條", Form.TW, "noodles")],
)
def test_the_spelling_of_the_sentence_comes_first(
    engine: Engine, text: str, printed: Form, sense: str
) -> None:
    (word,) = engine.service.annotate(text, printed)
    assert engine.explain(word).entries[0].senses[0].startswith(sense)


def test_the_glossary_comes_with_the_dictionary(engine: Engine) -> None:
    found = engine.look_up("赛道")
    assert found.term and "market segment" in found.term.gloss


def test_a_word_without_entry_is_explained_by_its_parts(engine: Engine) -> None:
    found = engine.look_up("打印机软件")
    assert not found.entries
    assert [part[0].simplified for part in found.parts] == ["打印机", "软件"]


def test_what_is_known_of_a_name_is_said_once(engine: Engine) -> None:
    (name,) = engine.service.annotate("姜家", Form.TW)
    found = engine.explain(name)
    assert [entry.traditional for entry in found.entries] == ["姜"]
    assert [part[0].traditional for part in found.parts] == ["家"]


def test_nothing_is_known_of_nonsense(engine: Engine) -> None:
    assert not engine.look_up("\ud800")


@pytest.mark.parametrize(
    ("script", "shown"),
    [
        (Script.TRADITIONAL, "variant of 發布 (fā bù)"),
        (Script.SIMPLIFIED, "variant of 发布 (fā bù)"),
    ],
)
def test_references_are_written_in_one_script(script: Script, shown: str) -> None:
    assert sense_in_script("variant of 發布|发布 (fā bù)", script) == shown
