"""Every setting, declared once with its default and its limits, and the plain file they are in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar, get_origin, get_type_hints

from reader.files import FileError, make_folder, read_bytes, write_atomically
from reader.model import Form, Reason, Standard

N = TypeVar("N", int, float)
_LIMITS = "limits"
_UNREADABLE = Reason("The settings could not be read: {}")
_NO_TEXT = Reason("byte {} is not UTF-8.")
_NO_JSON_THERE = Reason("line {}, column {} is not JSON.")
_NO_JSON = Reason("they are not JSON.")
_NO_NAMES = Reason("they are not a list of names.")
_UNFIT = Reason("The setting “{}” cannot be {}.")


class Language(Enum):
    """The language of the interface."""

    OF_SYSTEM = "system"
    ENGLISH = "en"
    TRADITIONAL_CHINESE = "zh_TW"
    SIMPLIFIED_CHINESE = "zh_CN"


class ThemeName(Enum):
    """The colours of the window."""

    LIGHT = "light"
    DARK = "dark"
    SEPIA = "sepia"
    HIGH_CONTRAST = "high contrast"


class RubyKind(Enum):
    """How readings are written, and where they stand."""

    SYLLABLES = "syllables"
    """Pinyin above each character."""
    WORDS = "words"
    """Pinyin in one piece above each word."""
    ZHUYIN = "zhuyin"
    """Bopomofo at the right of each character."""


class RubyWords(Enum):
    """Which words have their reading."""

    ALL = "all"
    UNKNOWN = "unknown"
    ABOVE_LEVEL = "above level"
    HOVERED = "hovered"
    DOUBTFUL = "doubtful"


class Borders(Enum):
    """How the borders of words are shown."""

    NONE = "none"
    SPACE = "space"
    UNDERLINE = "underline"


class ToneColouring(Enum):
    """What is coloured by its tone."""

    NONE = "none"
    PINYIN = "pinyin"
    CHARACTERS = "characters"


class TraditionalForm(Enum):
    """In which Traditional form a text is shown that is printed in Simplified script."""

    TAIWAN = "tw"
    HONG_KONG = "hk"

    @property
    def form(self) -> Form:
        """The form of a text."""
        return Form(self.value)


class Modifier(Enum):
    """The key without which pointing at a word opens no card."""

    NONE = "none"
    SHIFT = "shift"
    CONTROL = "control"
    ALT = "alt"


def _within(default: N, least: N, most: N) -> N:
    return field(default=default, metadata={_LIMITS: (least, most)})


@dataclass(frozen=True, slots=True)
class Settings:
    """What a reader may set; a value each, none of them spoken of anywhere else."""

    language: Language = Language.OF_SYSTEM
    """From the next start on."""
    theme: ThemeName = ThemeName.LIGHT
    is_side_by_side: bool = False
    """Whether both scripts are shown, and not one of them."""
    traditional: TraditionalForm = TraditionalForm.TAIWAN
    is_regional: bool = False
    """Whether things are called what they are called where the other script is written."""
    has_ruby: bool = True
    ruby: RubyKind = RubyKind.SYLLABLES
    ruby_words: RubyWords = RubyWords.ALL
    ruby_level: int = _within(3, 1, 7)
    """Words above this HSK level have their reading, if `ruby_words` says so."""
    readings: Standard = Standard.MAINLAND
    borders: Borders = Borders.NONE
    tones: ToneColouring = ToneColouring.NONE
    tone_colours: tuple[str, ...] = ("#e30000", "#02a01c", "#1510f0", "#8900bf", "#777777")
    """As `#rrggbb`, the neutral tone last."""
    traditional_font: str = ""
    """A font family; empty for the best one installed."""
    simplified_font: str = ""
    size: int = _within(20, 12, 60)
    """Of the characters, in pixels."""
    line_height: float = _within(1.7, 1.2, 3.0)
    """In em, without the room for pinyin."""
    column: int = _within(34, 12, 80)
    """The longest line, in em."""
    interface_scale: int = _within(100, 80, 300)
    """The size of everything beside the page, in per cent of the system's."""
    card_delay: int = _within(0, 0, 2_000)
    """Milliseconds from pointing at a word to its card."""
    card_modifier: Modifier = Modifier.NONE
    marks_converted: bool = True
    """Whether words are marked that may be written otherwise in the script shown."""
    marks_doubts: bool = True
    """Whether words are marked whose reading or borders may be wrong."""
    marks_findings: bool = True
    """Whether places are marked where the source itself may be wrong."""
    marks_unknown: bool = False
    """Whether the words are marked that the reader does not know."""
    hides_meaning: bool = False
    """Whether a card keeps reading and meaning to itself until a key shows them."""
    shows_shelf: bool = True
    """Whether the panels with the shelf stand beside the page."""
    shows_glossary: bool = True
    has_help: bool = True
    """Whether the window begins with three lines of help."""


def limits(name: str) -> tuple[float, float]:
    """The least and the greatest value of a number among the settings."""
    (found,) = (f.metadata[_LIMITS] for f in fields(Settings) if f.name == name)
    least, most = found
    return least, most


def load(path: Path) -> tuple[Settings, list[Reason]]:
    """The settings in the file at `path`, and a sentence for each that could not be used."""
    if not path.exists():
        return Settings(), []
    try:
        return parse(read_bytes(path).decode("utf-8"))
    except FileError as error:
        return Settings(), [_UNREADABLE.about(error.reason)]
    except UnicodeDecodeError as error:
        return Settings(), [_UNREADABLE.about(_NO_TEXT.about(str(error.start)))]


def save(settings: Settings, path: Path) -> None:
    """Write `settings` to `path`. Raises FileError."""
    make_folder(path.parent)
    write_atomically(path, text_of(settings).encode("utf-8"))


def text_of(settings: Settings) -> str:
    """`settings` as JSON, a line each."""
    plain = {name: _plain(value) for name, value in asdict(settings).items()}
    return json.dumps(plain, indent=2, ensure_ascii=False) + "\n"


def parse(text: str) -> tuple[Settings, list[Reason]]:
    """Settings from JSON; what cannot be used keeps its default, and a sentence says so."""
    try:
        found = json.loads(text)
    except json.JSONDecodeError as error:
        place = str(error.lineno), str(error.colno)
        return Settings(), [_UNREADABLE.about(_NO_JSON_THERE.about(*place))]
    except (ValueError, RecursionError):
        return Settings(), [_UNREADABLE.about(_NO_JSON)]
    if not isinstance(found, dict):
        return Settings(), [_UNREADABLE.about(_NO_NAMES)]
    return _from_plain(found)


def _from_plain(found: Mapping[str, object]) -> tuple[Settings, list[Reason]]:
    types = get_type_hints(Settings)
    used: dict[str, Any] = {}
    complaints = []
    for name, value in found.items():
        try:
            used[name] = _typed(value, types[name])
            _check_limits(name, used[name])
        except (KeyError, TypeError, ValueError):
            used.pop(name, None)
            complaints.append(_UNFIT.about(name, json.dumps(value)))
    return Settings(**used), complaints


def _plain(value: object) -> object:
    return value.value if isinstance(value, Enum) else value


def _typed(value: object, wanted: Any) -> object:
    if get_origin(wanted) is tuple:
        if not isinstance(value, list) or len(value) != len(Settings().tone_colours):
            raise ValueError(value)
        return tuple(_colour(item) for item in value)
    if issubclass(wanted, Enum):
        return wanted(value)
    if wanted is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    # JSON's true is a Python int, but no size.
    if type(value) is not wanted:
        raise TypeError(value)
    return value


def _colour(value: object) -> str:
    if not isinstance(value, str) or len(value) != 7 or value[0] != "#":
        raise ValueError(value)
    int(value[1:], 16)
    return value


def _check_limits(name: str, value: Any) -> None:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        least, most = limits(name)
        if not least <= value <= most:
            raise ValueError(value)
