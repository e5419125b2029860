"""Colours for the five tones: the usual palettes, made legible on any paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

_READABLE = 4.5
"""The least contrast of text in WCAG 2.2, AA."""

PALETTES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "Dummitt": ("#ff0000", "#ff8000", "#00a000", "#0000ff", "#606060"),
        "Pleco": ("#e30000", "#02a01c", "#1510f0", "#8900bf", "#777777"),
        "Hanping": ("#2f7fd0", "#2e9d3f", "#e07b00", "#d02020", "#777777"),
        "Sinosplice": ("#d01515", "#e09500", "#228b22", "#1b52c0", "#777777"),
    }
)
"""A colour for each tone, the neutral one last, by the name of who made it common."""


@lru_cache(maxsize=64)
def legible(colours: Sequence[str], paper: str) -> tuple[str, ...]:
    """`colours`, as near to black or white as it takes to read them on `paper`."""
    return tuple(_legible(colour, paper) for colour in colours)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it."""
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _legible(colour: str, paper: str) -> str:
    end = 255 if _luminance(paper) < 0.18 else 0
    mixed = colour
    for step in range(21):
        mixed = "#" + "".join(f"{round(c + (end - c) * step / 20):02x}" for c in _rgb(colour))
        if contrast(mixed, paper) >= _READABLE:
            break
    return mixed


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(c / 255) for c in _rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
