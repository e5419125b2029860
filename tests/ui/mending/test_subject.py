"""What may be right instead of a word, and the correction it makes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.corrections import Change, Scope
from reader.model import Doubt, DoubtKind, Entry, Position, Reason, Script
from reader.ui.mending.subject import Subject
from tests.notation import words

WORDS = words("美/國製/裁/了 | 美/国制/裁/了 | měi/guó zhì/cái/le")
CUT = Doubt(DoubtKind.BORDER, ("國/製裁",), 0.5, Reason(""))
SAID = Doubt(DoubtKind.READING, ("guó zhī", "guó"), 0.5, Reason(""))


def subject(
    index: int = 1, shown: Script = Script.TRADITIONAL, doubts: tuple[Doubt, ...] = ()
) -> Subject:
    known = list(WORDS)
    known[index] = replace(known[index], doubts=doubts)
    return Subject(tuple(known), index, 3, "甲", Script.TRADITIONAL, shown)


@pytest.mark.parametrize(
    ("it", "cuts"),
    [
        (subject(), "國/製 國製裁"),
        (subject(doubts=(CUT,)), "國/製裁 國/製 國製裁"),
        (subject(shown=Script.SIMPLIFIED, doubts=(CUT,)), "国/制裁 国/制 国制裁"),
        (subject(3), ""),
    ],
)
def test_other_cuts_are_offered_as_the_page_writes_them(it: Subject, cuts: str) -> None:
    assert " ".join(it.cuts()) == cuts


@pytest.mark.parametrize(
    ("doubts", "change"),
    [((), Change.CUT), ((CUT, SAID), Change.CUT), ((SAID, CUT), Change.READING)],
)
def test_what_is_doubted_is_asked_for_first(doubts: tuple[Doubt, ...], change: Change) -> None:
    assert subject(doubts=doubts).doubtful is change


def test_only_readings_and_forms_that_fit_are_offered() -> None:
    entry = Entry("國制", "国制", "guó zhì", ())
    it = subject(doubts=(SAID,))
    assert it.readings(lambda headword: (entry,)) == ["guó zhī", "guó zhì"]
    assert it.forms(lambda headword: (entry,)) == ["国制"]


@pytest.mark.parametrize(
    ("value", "characters", "start"),
    [("國/製", "國製", 1), ("國/製裁", "國製裁", 1), ("美国/制", "美國製", 0), ("製裁", "製裁", 2)],
)
def test_a_cut_may_reach_over_neighbours(value: str, characters: str, start: int) -> None:
    correction = subject().correction(Change.CUT, value, Scope.HERE)
    assert (correction.traditional, correction.position) == (characters, Position(3, start))


@pytest.mark.parametrize("value", ["國/", "別/的", "/", ""])
def test_other_characters_are_no_cut(value: str) -> None:
    with pytest.raises(ValueError, match="characters"):
        subject().correction(Change.CUT, value, Scope.HERE)


def test_a_correction_is_about_what_is_printed() -> None:
    correction = subject().correction(Change.READING, " guó  zhī ", Scope.ARTICLE)
    assert (correction.traditional, correction.simplified) == ("國製", "国制")
    assert (correction.value, correction.article) == ("guó zhī", "甲")
    assert subject().correction(Change.READING, "guó zhī", Scope.EVERYWHERE).article == ""
