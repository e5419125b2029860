"""What a character is: Chinese, part of a Latin word or a number, or anything else."""

from __future__ import annotations

import re

HAN = "㐀-䶿一-鿿\uf900-\ufaff⺀-⿕\U00020000-\U0003ffff〇々"
"""Written Chinese that is said aloud, as the inside of a character class.

Compatibility ideographs are named by number: normalised, they would be other characters.
"""

_HAN = re.compile(f"[{HAN}]")


def has_han(text: str) -> bool:
    """Whether any character of `text` is Chinese."""
    return _HAN.search(text) is not None
