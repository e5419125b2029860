"""Natural text of any length to measure with."""

from __future__ import annotations

import csv
import random
import re
from pathlib import Path

from reader.model import Form
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


def everyday_text(size: int, form: Form, seed: int = 1) -> str:
    """About `size` bytes of sentences as they come, up to five a paragraph, a paragraph a line."""
    sentences = _everyday_sentences(form)
    chance = random.Random(seed)
    lines, length = [], 0
    while length < size:
        lines.append("".join(chance.choices(sentences, k=chance.randint(1, 5))))
        length += len(lines[-1].encode()) + 1
    return "\n".join(lines)


def _everyday_sentences(form: Form) -> list[str]:
    """500 of an encyclopedia where the gold data is, in either script, else the samples'."""
    pairs = GOLD / "conversion_gsd_dev.tsv"
    if pairs.exists():
        return _column(pairs, form.script.value)
    return _of_samples(form)


def _sentences() -> list[str]:
    """Nearly ten thousand different sentences where the gold data is, else the samples'."""
    heteronyms = GOLD / "heteronyms_dev.tsv"
    return _column(heteronyms, "sentence") if heteronyms.exists() else _of_samples(Form.CN)


def _column(path: Path, name: str) -> list[str]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [row[name] for row in rows]


def _of_samples(form: Form) -> list[str]:
    texts = [path.read_text("utf-8") for path in sample_paths() if f"-{form.value}" in path.name]
    return [line for text in texts for line in re.findall("[^。\n]+。", text)]
