"""How the page looks: one frozen value, and the two themes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from reader.model import Role, Script
from reader.ui.reading.marks import MarkKind, MarkStyle, Underline


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


def _marks(term: str, converted: str, doubt: str, finding: str) -> Mapping[MarkKind, MarkStyle]:
    return MappingProxyType(
        {
            MarkKind.TERM: MarkStyle(Underline.DOTTED, term),
            MarkKind.CONVERTED: MarkStyle(Underline.DASHED, converted),
            MarkKind.DOUBT: MarkStyle(Underline.WAVY, doubt),
            MarkKind.FINDING: MarkStyle(Underline.SOLID, finding),
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
    marks=_marks("#8a7a55", "#4f7f78", "#b0532b", "#a33a4a"),
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
    marks=_marks("#a8966a", "#74a8a0", "#dd8a5e", "#e07a88"),
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
        Role.LEAD: RoleStyle(is_bold=True),
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
    """Whether pinyin stands above the characters."""
    line_height: float = 1.7
    """In em, without pinyin."""
    ruby_line_height: float = 2.2
    """In em, with pinyin."""
    ruby_scale: float = 0.45
    """The size of pinyin, in em."""
    column: int = 34
    """The longest line, in em."""
    theme: Theme = LIGHT

    @property
    def margin(self) -> int:
        """The least blank space beside and above the text, in pixels."""
        return round(1.5 * self.size)

    def em(self, role: Role) -> int:
        """The size of characters of a role, in pixels."""
        return round(self.size * ROLES.get(role, BODY).scale)

    def pitch(self, role: Role) -> int:
        """From one baseline of a paragraph to the next, in whole pixels."""
        return round(self.em(role) * (self.ruby_line_height if self.has_ruby else self.line_height))

    def baseline(self, role: Role) -> int:
        """From the top of a line to its baseline; pinyin leaves its room above the characters."""
        below = 0.30 if self.has_ruby else (self.line_height - 1) / 2 + 0.12
        return self.pitch(role) - round(below * self.em(role))
