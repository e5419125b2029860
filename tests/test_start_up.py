"""Without a screen or Qt's libraries, the program says so in a sentence instead of aborting."""

from __future__ import annotations

import sys

import pytest

from reader.display import Environment, display_answers, missing_library, why_no_window

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 and Wayland")

X11 = {"DISPLAY": ":0"}
WAYLAND = {"WAYLAND_DISPLAY": "wayland-0"}
BOTH = X11 | WAYLAND


class Desktop:
    """A machine on which some platforms' displays answer and some plugins lack a library."""

    def __init__(self, answering: str = "", lacking: str = "") -> None:
        self.answering = answering.split()
        self.lacking = lacking.split()

    def why_no_window(self, environ: Environment) -> str | None:
        return why_no_window(environ, self._answers, self._missing)

    def _answers(self, platform: str, environ: Environment) -> bool:
        return platform in self.answering

    def _missing(self, platform: str) -> str | None:
        return "libxcb-cursor.so.0" if platform in self.lacking else None


@pytest.mark.parametrize(
    ("desktop", "environ"),
    [
        (Desktop("xcb"), X11),
        (Desktop("wayland"), WAYLAND),
        (Desktop("xcb"), BOTH),
        (Desktop("wayland"), BOTH),
        (Desktop("xcb wayland", lacking="wayland"), BOTH),
        (Desktop("xcb"), X11 | {"QT_QPA_PLATFORM": "wayland;xcb"}),
        (Desktop("wayland"), WAYLAND | {"QT_QPA_PLATFORM": "wayland-egl"}),
        (Desktop(), {"QT_QPA_PLATFORM": "offscreen"}),
        (Desktop(), {"QT_QPA_PLATFORM": "vnc:size=800x600"}),
        (Desktop(), X11 | {"QT_QPA_PLATFORM": "minimal"}),
    ],
)
def test_a_window_can_be_opened(desktop: Desktop, environ: Environment) -> None:
    assert desktop.why_no_window(environ) is None


@pytest.mark.parametrize("environ", [{}, {"DISPLAY": ""}, {"DISPLAY": "", "WAYLAND_DISPLAY": ""}])
def test_without_a_display_it_says_what_to_do_instead(environ: Environment) -> None:
    sentence = Desktop("xcb wayland").why_no_window(environ)
    assert sentence is not None
    assert sentence.startswith("There is no screen")
    assert "fanjian annotate" in sentence


@pytest.mark.parametrize(
    ("environ", "named"),
    [
        (X11, "DISPLAY=:0"),
        (WAYLAND, "WAYLAND_DISPLAY=wayland-0"),
        (BOTH, "WAYLAND_DISPLAY=wayland-0"),
        ({"QT_QPA_PLATFORM": "xcb"}, "DISPLAY="),
    ],
)
def test_a_display_that_does_not_answer_is_named(environ: Environment, named: str) -> None:
    assert f"No screen answers at {named}:" in (Desktop().why_no_window(environ) or "")


def test_a_missing_library_is_named_with_the_packages_to_install() -> None:
    sentence = Desktop("xcb", lacking="xcb").why_no_window(X11) or ""
    assert "libxcb-cursor.so.0" in sentence
    assert "sudo apt-get install" in sentence
    assert "libxcb-cursor0" in sentence


@pytest.mark.parametrize("display", [":4711", "localhost:4711", "nonsense", ""])
def test_nobody_answers_at_an_x_display_that_is_not_there(display: str) -> None:
    assert not display_answers("xcb", {"DISPLAY": display})


def test_the_offscreen_platform_lacks_nothing_where_the_tests_run() -> None:
    assert missing_library("offscreen") is None


def test_a_platform_that_qt_does_not_have_is_named() -> None:
    assert "'colour'" in (why_no_window({"QT_QPA_PLATFORM": "colour"}) or "")
