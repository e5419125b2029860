"""The colours of tones, and what can be read on a paper."""

from __future__ import annotations

import pytest

from reader.tones import tone_of
from reader.ui.reading.style import HIGH_CONTRAST, THEMES, Theme
from reader.ui.reading.tone_colours import PALETTES, contrast, legible


@pytest.mark.parametrize(
    ("syllable", "tone"), [("mā", 1), ("lǘ", 2), ("nǚ", 3), ("È", 4), ("de", 5), ("ǹg", 4)]
)
def test_the_tone_of_a_syllable(syllable: str, tone: int) -> None:
    assert tone_of(syllable) == tone


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES.values(), ids=[name.value for name in THEMES])
def test_everything_written_can_be_read(theme: Theme) -> None:
    assert contrast(theme.ink, theme.paper) >= 7
    for paper in (theme.paper, theme.panel):
        assert contrast(theme.muted, paper) >= 4.5
        assert contrast(theme.ruby, paper) >= 4.5
    for ground in (theme.hover, theme.lit, theme.selection):
        assert contrast(theme.ink, ground) >= 4.5


def test_high_contrast_is_high() -> None:
    for colour in (HIGH_CONTRAST.ink, HIGH_CONTRAST.muted, HIGH_CONTRAST.ruby):
        assert contrast(colour, HIGH_CONTRAST.paper) >= 7


@pytest.mark.parametrize("theme", THEMES.values(), ids=[name.value for name in THEMES])
@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_tones_can_be_read_and_told_apart(theme: Theme, palette: tuple[str, ...]) -> None:
    colours = legible(palette, theme.paper)
    assert len(set(colours)) == 5
    assert all(contrast(colour, theme.paper) >= 4.5 for colour in colours)
