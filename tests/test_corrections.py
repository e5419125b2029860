"""What readers put right: applied to a view of the text, listed, counted and taken back."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from reader.corrections import (
    Change,
    Correction,
    Corrections,
    Scope,
    as_meant,
    from_json,
    in_stretch,
    places,
    recut,
)
from reader.engine import Engine
from reader.model import DoubtKind, Form, Paragraph, Position

CUT = Correction(Change.CUT, "月活躍", "月活跃", "月/活跃")
LE = Correction(Change.READING, "樂曉立", "乐晓立", "lè xiǎo lì", reason="asked her")
FA = Correction(Change.FORM, "头发", "头发", "頭發")
ZHI = Correction(Change.PRINTED, "製裁", "製裁", "制裁")
GLOSS = Correction(Change.GLOSS, "起飛", "起飞", "take off (of a market)")


def here(correction: Correction, paragraph: int, offset: int) -> Correction:
    return replace(correction, scope=Scope.HERE, article="a", position=Position(paragraph, offset))


@pytest.mark.parametrize(
    ("cut", "value", "corrected"),
    [
        ("全球/月活/跃/用户", "月/活跃", "全球/月/活跃/用户"),
        ("全球/月活/跃/用户", "月活跃", "全球/月活跃/用户"),
        ("全球/月活/跃用户", "月活跃", "全球/月活跃/用户"),
        ("全球月活跃用户", "月/活/跃", "全球/月/活/跃/用户"),
        ("月活/跃/和/月活/跃", "月活跃", "月活跃/和/月活跃"),
        ("别的/词", "月活跃", "别的/词"),
    ],
)
def test_borders_are_corrected(cut: str, value: str, corrected: str) -> None:
    words = cut.split("/")
    correction = replace(CUT, value=value)
    assert "/".join(recut(words, "".join(words), [correction])) == corrected


def test_of_two_corrections_the_later_holds() -> None:
    joined = replace(CUT, value="月活跃")
    assert recut(["月活", "跃"], "月活跃", [CUT, joined]) == ["月活跃"]


def test_a_correction_holds_in_both_scripts(engine: Engine) -> None:
    for text, form in (("全球月活躍用戶", Form.TW), ("全球月活跃用户", Form.CN)):
        words = engine.annotate(Paragraph(text), form, (CUT,))
        assert "/".join(word.simplified for word in words) == "全球/月/活跃/用户"


def test_a_reading_is_corrected_whatever_the_cut(engine: Engine) -> None:
    words = engine.annotate(Paragraph("记者乐晓立"), Form.CN, (LE,))
    said = " ".join(" ".join(word.pinyin) for word in words)
    assert said == "jì zhě lè xiǎo lì"
    assert not any(doubt.kind is DoubtKind.READING for word in words for doubt in word.doubts)


def test_a_form_is_corrected_in_the_other_script_only(engine: Engine) -> None:
    (word,) = engine.annotate(Paragraph("头发"), Form.CN, (FA,))
    assert (word.printed, word.traditional, word.simplified) == ("头发", "頭發", "头发")


def test_what_the_source_meant_is_cut_and_read_and_what_it_prints_is_kept(engine: Engine) -> None:
    words = engine.annotate(Paragraph("美國製裁"), Form.TW, (ZHI,))
    assert [(w.printed, w.traditional, w.simplified) for w in words] == [
        ("美國", "美國", "美国"),
        ("製裁", "制裁", "制裁"),
    ]


@pytest.mark.parametrize(
    ("text", "meant"), [("製裁和製裁", "制裁和制裁"), ("製作", "製作"), ("制裁", "制裁"), ("", "")]
)
def test_what_is_meant_is_as_long_as_what_is_printed(text: str, meant: str) -> None:
    assert as_meant(text, (ZHI, LE)) == meant


def test_a_meaning_is_corrected(engine: Engine) -> None:
    (word,) = engine.annotate(Paragraph("起飞"), Form.CN)
    term = engine.explain(word, (GLOSS,)).term
    assert term and term.gloss == "take off (of a market)"


@pytest.mark.parametrize(
    ("correction", "found"),
    [
        (CUT, ["a 0 0", "a 0 4", "a 1 1", "b 0 0"]),
        (replace(CUT, scope=Scope.ARTICLE, article="a"), ["a 0 0", "a 0 4", "a 1 1"]),
        (here(CUT, 0, 4), ["a 0 4"]),
        (here(CUT, 1, 0), []),
    ],
)
def test_the_places_that_change_are_known(correction: Correction, found: list[str]) -> None:
    articles = {"a": ["月活跃，月活躍", "的月活跃"], "b": ["月活跃"]}
    assert found == [
        f"{name} {place.paragraph} {place.offset}"
        for name, texts in articles.items()
        for place in places(correction, name, texts)
    ]


def test_what_was_taken_back_can_be_done_again() -> None:
    both = Corrections().with_one(CUT).with_one(LE)
    assert both.done == (CUT, LE)
    assert both.undo().done == (CUT,)
    assert both.undo().redo() == both
    assert both.without(CUT).done == (LE,)
    assert Corrections().undo().redo() == Corrections()


def test_only_what_holds_for_a_paragraph_is_in_force() -> None:
    place = here(CUT, 2, 4)
    all_of_them = Corrections((place, LE))
    assert all_of_them.in_force("a", 2) == (place, LE)
    assert all_of_them.in_force("a", 1) == all_of_them.in_force("b", 2) == (LE,)


def test_a_part_of_a_paragraph_has_its_own_corrections() -> None:
    at = [here(ZHI, 2, offset) for offset in (3, 5, 9)]
    assert in_stretch([*at, LE], 5, 9) == (here(ZHI, 2, 0), LE)


def test_corrections_come_back_from_json() -> None:
    all_of_them = Corrections((here(CUT, 2, 4), LE, FA, GLOSS))
    assert from_json(all_of_them.to_json()) == all_of_them
    assert from_json("") == Corrections()


@pytest.mark.parametrize("text", ["{}x", "[1]", '[{"change": "?"}]', '[{"change": "cut"}]', "7"])
def test_other_texts_are_no_corrections(text: str) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        from_json(text)


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: replace(CUT, value="月活"),
        lambda: replace(LE, value="lè"),
        lambda: replace(ZHI, value="制"),
        lambda: replace(CUT, traditional="", simplified="", value=""),
        lambda: replace(CUT, scope=Scope.HERE),
    ],
)
def test_what_cannot_be_laid_over_a_text_is_refused(wrong: Callable[[], Correction]) -> None:
    with pytest.raises(ValueError, match="A correction"):
        wrong()
