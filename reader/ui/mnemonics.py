"""What a menu says, for the places that have no mnemonics: toolbar, tool tips, lists of keys."""

from __future__ import annotations

import re

# Chinese labels have theirs behind them: 檔案(&F).
_MNEMONIC = re.compile(r"\(&\w\)|&(.)")


def without_mnemonic(label: str) -> str:
    """`label` as prose: no mnemonic, and no ellipsis at its end."""
    return _MNEMONIC.sub(r"\1", label).rstrip("…")
