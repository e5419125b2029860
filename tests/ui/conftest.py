"""What the tests of the window share: fonts, and a reading view of words in notation."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from reader.model import Script
from reader.ui.comfort import Comfort
from reader.ui.fonts import ensure_cjk_fonts, families
from reader.ui.reading.style import ReadingStyle
from reader.ui.reading.view import ReadingView
from tests.notation import article, words

Show = Callable[..., ReadingView]


@pytest.fixture
def style(qapp: object) -> ReadingStyle:
    assert ensure_cjk_fonts()
    return ReadingStyle(families={script: tuple(families(script)) for script in Script})


@pytest.fixture
def comfort(style: ReadingStyle) -> Comfort:
    return Comfort(style.families)


@pytest.fixture
def show(qtbot: QtBot, style: ReadingStyle) -> Show:
    """Shows paragraphs given in notation."""

    def show(*notations: str, printed: Script = Script.TRADITIONAL) -> ReadingView:
        known = {
            "".join(word.printed for word in words(notation, printed)): words(notation, printed)
            for notation in notations
        }
        view = ReadingView(lambda paragraph: known[paragraph.text], style)
        qtbot.addWidget(view)
        view.resize(600, 400)
        view.show_article(article(*notations, printed=printed), printed)
        view.show()
        return view

    return show
