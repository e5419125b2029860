"""Natural text of any length to measure with."""

from __future__ import annotations

import csv
import random
import re
from pathlib import Path

from reader.resources import sample_paths

GOLD = Path(__file__).parent.parent.parent / "shared" / "gold"
"""Public gold data, which is no part of the project."""


def simplified_text(size: int) -> str:
    """About `size` bytes of Simplified text, a paragraph a line."""
    sentences = _sentences()
    random.Random(1).shuffle(sentences)
    lines, length = [], 0
    while length < size:
        for sentence in sentences:
            lines.append(sentence)
            length += len(sentence.encode()) + 1
            if length >= size:
                break
    return "\n".join(lines)


def _sentences() -> list[str]:
    """Nearly ten thousand different sentences where the gold data is, else the samples'."""
    heteronyms = GOLD / "heteronyms_dev.tsv"
    if heteronyms.exists():
        with heteronyms.open(encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            return [row["sentence"] for row in rows]
    texts = [path.read_text("utf-8") for path in sample_paths() if "-cn" in path.name]
    return [line for text in texts for line in re.findall("[^。\n]+。", text)]
