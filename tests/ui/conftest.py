"""What the tests of the window share: fonts, and a reading view of words in notation."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model import Script
from reader.settings import Language
from reader.ui.comfort import Comfort
from reader.ui.fonts import ensure_cjk_fonts, families
from reader.ui.reading.style import ReadingStyle
from reader.ui.reading.view import ReadingView
from reader.ui.translation import install_translators, script_of
from tests.notation import article, words

Show = Callable[..., ReadingView]
CHINESE = (Language.TRADITIONAL_CHINESE, Language.SIMPLIFIED_CHINESE)


@pytest.fixture(params=(Language.ENGLISH, *CHINESE))
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    """Each language of the interface, for the time of a test."""
    script = script_of(request.param)
    installed = install_translators(qapp, script) if script else []
    assert len(installed) == (2 if script else 0)
    yield request.param
    for translator in installed:
        qapp.removeTranslator(translator)


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
