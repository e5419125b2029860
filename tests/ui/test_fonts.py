"""Fonts for both scripts, on a machine that may have none."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from pytestqt.qtbot import QtBot

from reader.model import Script
from reader.ui.fonts import ensure_cjk_fonts, families, with_han


@pytest.fixture(autouse=True)
def fonts(qtbot: QtBot) -> None:
    assert ensure_cjk_fonts()


@pytest.mark.parametrize("script", Script)
def test_each_script_has_families_and_begins_with_its_own(script: Script) -> None:
    assert families(script)
    assert families(script)[0] != families(script.other)[0]


@pytest.mark.parametrize("script", Script)
def test_each_script_shows_the_characters_of_both(script: Script) -> None:
    metrics = QFontMetrics(QFont(families(script)))
    assert all(metrics.horizontalAdvance(c) > 0 and metrics.inFont(c) for c in "讀读書书")


def test_loading_twice_changes_nothing() -> None:
    before = families(Script.TRADITIONAL)
    ensure_cjk_fonts()
    assert families(Script.TRADITIONAL) == before


@pytest.mark.parametrize("script", Script)
def test_the_interface_keeps_its_font_and_adds_the_shapes_of_its_script(script: Script) -> None:
    extended = with_han(QFont("Some Sans", 13), script)
    assert extended.families() == ["Some Sans", *families(script)]
    assert extended.pointSize() == 13
