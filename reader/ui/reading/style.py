"""How the page looks: one frozen value, and the themes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from reader.model import Role, Script
from reader.settings import Borders, RubyKind, ThemeName, ToneColouring
from reader.ui.reading.marks import MarkKind, MarkStyle, Underline
from reader.ui.reading.ruby_style import RubyStyle, above_no_word
from reader.ui.reading.tone_colours import PALETTES

SIGLA: Mapping[Script, str] = MappingProxyType({Script.TRADITIONAL: "繁", Script.SIMPLIFIED: "简"})
"""What stands for a script where there is no room for words."""


@dataclass(frozen=True, slots=True)
class Theme:
    """A whole palette; colours as `#rrggbb`."""

    paper: str
    panel: str
    """Behind everything beside the page."""
    line: str
    """Between parts of the window."""
    ink: str
    muted: str
    ruby: str
    hover: str
    lit: str
    selection: str
    marks: Mapping[MarkKind, MarkStyle]


def _marks(
    term: str, converted: str, doubt: str, finding: str, note: str, note_fill: str, hit_fill: str
) -> Mapping[MarkKind, MarkStyle]:
    return MappingProxyType(
        {
            MarkKind.TERM: MarkStyle(Underline.DOTTED, term),
            MarkKind.CONVERTED: MarkStyle(Underline.DASHED, converted),
            MarkKind.CHANGED: MarkStyle(Underline.POINT, converted),
            MarkKind.DOUBT: MarkStyle(Underline.WAVY, doubt),
            MarkKind.FINDING: MarkStyle(Underline.SOLID, finding),
            MarkKind.NOTE: MarkStyle(Underline.SOLID, note, note_fill),
            MarkKind.HIGHLIGHT: MarkStyle(Underline.DASHED, note, note_fill),
            MarkKind.HIT: MarkStyle(Underline.SOLID, note, hit_fill),
            MarkKind.UNKNOWN: MarkStyle(Underline.DASH_DOT, converted),
        }
    )


LIGHT = Theme(
    paper="#faf7f0",
    panel="#f1ece2",
    line="#d9d1c1",
    ink="#26231f",
    muted="#6b655b",
    ruby="#7a5c3a",
    hover="#f3dfae",
    lit="#e3e9c4",
    selection="#c9dcf0",
    marks=_marks("#8a7a55", "#4f7f78", "#b0532b", "#a33a4a", "#9a7a1f", "#f7ebb8", "#dde6ee"),
)
DARK = Theme(
    paper="#1d1c1a",
    panel="#262422",
    line="#3f3b35",
    ink="#dcd6cb",
    muted="#9b9488",
    ruby="#c3a277",
    hover="#57472a",
    lit="#3f4a2c",
    selection="#2f4a66",
    marks=_marks("#a8966a", "#74a8a0", "#dd8a5e", "#e07a88", "#cfae4a", "#423a1c", "#2c3a45"),
)


SEPIA = Theme(
    paper="#f4e8d0",
    panel="#eadcc0",
    line="#cdbb97",
    ink="#3b2f20",
    muted="#6b5a41",
    ruby="#7d4a2a",
    hover="#e8c98a",
    lit="#d8dcae",
    selection="#c2d0d8",
    marks=_marks("#7d6a3c", "#3f6f66", "#a3431f", "#96283c", "#8a6a14", "#ecd793", "#d3d9d3"),
)
HIGH_CONTRAST = Theme(
    paper="#000000",
    panel="#000000",
    line="#ffffff",
    ink="#ffffff",
    muted="#d8d8d8",
    ruby="#ffd75e",
    hover="#5c4400",
    lit="#204d00",
    selection="#00428a",
    marks=_marks("#ffd75e", "#5ef0d8", "#ffa060", "#ff9db0", "#ffe14d", "#3d3600", "#00304f"),
)
THEMES: Mapping[ThemeName, Theme] = MappingProxyType(
    {
        ThemeName.LIGHT: LIGHT,
        ThemeName.DARK: DARK,
        ThemeName.SEPIA: SEPIA,
        ThemeName.HIGH_CONTRAST: HIGH_CONTRAST,
    }
)


@dataclass(frozen=True, slots=True)
class RoleStyle:
    """How paragraphs of a role differ from the body; sizes and spaces in its em."""

    scale: float = 1.0
    is_bold: bool = False
    is_muted: bool = False
    above: float = 0.0
    below: float = 0.7


BODY = RoleStyle()
_SMALL = RoleStyle(scale=0.85, is_muted=True, below=0.6)
ROLES: Mapping[Role, RoleStyle] = MappingProxyType(
    {
        Role.HEADLINE: RoleStyle(scale=1.5, is_bold=True, above=0.6, below=0.6),
        Role.SUBHEADLINE: RoleStyle(scale=1.15, is_muted=True, below=0.6),
        Role.SUBHEAD: RoleStyle(scale=1.2, is_bold=True, above=0.8, below=0.5),
        # Whole paragraphs: bold would shout.
        Role.LEAD: RoleStyle(scale=1.1),
        Role.BYLINE: _SMALL,
        Role.CAPTION: _SMALL,
        Role.JUMP: _SMALL,
        Role.CONTINUED: _SMALL,
        Role.MASTHEAD: _SMALL,
        Role.FOOTER: _SMALL,
        Role.FURNITURE: _SMALL,
        Role.PAGE_NUMBER: _SMALL,
        Role.RUNNING_HEAD: _SMALL,
    }
)


@dataclass(frozen=True, slots=True)
class ReadingStyle:
    """Everything a reader can set about the page."""

    families: Mapping[Script, tuple[str, ...]] = field(
        default_factory=lambda: MappingProxyType(dict.fromkeys(Script, ()))
    )
    """Font families for each script, the best first; none for the system's choice."""
    size: int = 20
    """Body text, in pixels."""
    has_ruby: bool = True
    """Whether readings stand at the characters."""
    ruby: RubyStyle = field(default_factory=RubyStyle)
    borders: Borders = Borders.NONE
    """How the borders of words are shown."""
    tones: ToneColouring = ToneColouring.NONE
    tone_colours: tuple[str, ...] = PALETTES["Pleco"]
    """As `#rrggbb`, the neutral tone last."""
    line_height: float = 1.7
    """In em, without pinyin."""
    ruby_room: float = 0.5
    """In em: what pinyin adds to the height of a line."""
    column: int = 34
    """The longest line, in em."""
    is_side_by_side: bool = False
    """Whether both scripts are shown."""
    theme: Theme = LIGHT

    @property
    def is_ruby_at_hover(self) -> bool:
        """Whether only the word pointed at has its reading, above it."""
        return self.has_ruby and self.ruby.shows is above_no_word

    @property
    def has_room_above(self) -> bool:
        """Whether lines leave room for ruby above their characters."""
        return self.has_ruby and (self.is_ruby_at_hover or self.ruby.kind is not RubyKind.ZHUYIN)

    @property
    def margin(self) -> int:
        """The least blank space beside and above the text, in pixels."""
        return round(1.5 * self.size)

    def em(self, role: Role) -> int:
        """The size of characters of a role, in pixels."""
        return round(self.size * ROLES.get(role, BODY).scale)

    def pitch(self, role: Role) -> int:
        """From one baseline of a paragraph to the next, in whole pixels."""
        room = self.ruby_room if self.has_room_above else 0.0
        return round(self.em(role) * (self.line_height + room))

    def baseline(self, role: Role) -> int:
        """From the top of a line to its baseline; pinyin leaves its room above the characters."""
        below = (self.line_height - 1) / 2 + 0.12
        if self.has_room_above:
            below = min(below, 0.30)
        return self.pitch(role) - round(below * self.em(role))
