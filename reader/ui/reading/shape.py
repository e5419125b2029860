"""The measures of paragraphs of one role."""

from __future__ import annotations

from reader.model import Role
from reader.ui.reading.style import BODY, ROLES, ReadingStyle


class Shape:
    """The measures of paragraphs of one role, in pixels."""

    def __init__(self, style: ReadingStyle, role: Role, is_last: bool) -> None:
        role_style = ROLES.get(role, BODY)
        self.em = style.em(role)
        self.pitch = style.pitch(role)
        self.baseline = style.baseline(role)
        self.above = round(role_style.above * style.size)
        self.below = round(role_style.below * style.size) if is_last else 0
        self.rise = round((1.52 if style.has_room_above else 0.96) * self.em)
        """From the top of what belongs to a character, its pinyin with it, to the baseline."""
        self.fall = round(0.22 * self.em)
        self.is_bold = role_style.is_bold
        self.is_muted = role_style.is_muted

    def height(self, lines: int) -> int:
        """The height of a paragraph of so many lines."""
        return self.above + lines * self.pitch + self.below

    def estimate(self, length: int, width: int, advance: float) -> int:
        """The height of a paragraph of `length` characters, about `advance` em each."""
        in_line = max(1, int(width / (self.em * advance)))
        return self.height(max(1, -(-length // in_line)))
