"""The sample articles are clean, our own, and as their truth tables say."""

from __future__ import annotations

import csv
import json
import re
import unicodedata
from pathlib import Path

import pytest

from reader.model import Role

ROOT = Path(__file__).parents[1]
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
REAL_TEXTS = ROOT.parent / "shared" / "seeds"

CLAUSE = 14
"""So many Chinese characters in a row are no longer a coincidence."""
HAN_RUN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]+")


def seed(name: str) -> str:
    return (ROOT / "seeds" / name).read_text(encoding="utf-8")


def clauses(text: str) -> set[str]:
    runs = HAN_RUN.findall(text)
    return {run[i : i + CLAUSE] for run in runs for i in range(len(run) - CLAUSE + 1)}


def errors() -> list[dict[str, str]]:
    lines = seed("04-slow-street-errors.tsv").splitlines()
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_a_seed_is_clean_text(path: Path) -> None:
    text = path.read_bytes().decode("utf-8", errors="strict")
    assert unicodedata.is_normalized("NFC", text)
    assert "\r" not in text
    assert text.endswith("\n")


@pytest.mark.skipif(not REAL_TEXTS.is_dir(), reason="the real texts are not here")
@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_a_seed_is_our_own(path: Path) -> None:
    real = "\n".join(text.read_text(encoding="utf-8") for text in REAL_TEXTS.glob("*.txt"))
    assert not clauses(path.read_text(encoding="utf-8")) & clauses(real)


@pytest.mark.parametrize("row", errors(), ids=lambda row: f"{row['line']}-{row['printed']}")
def test_an_error_stands_where_its_table_says(row: dict[str, str]) -> None:
    line = seed("04-slow-street-converted.txt").splitlines()[int(row["line"]) - 1]
    assert line.startswith(row["printed"], int(row["start"]))
    assert row["printed"] != row["intended"]
    assert row["kind"] in ("conversion", "left_over")


def test_the_outline_covers_the_newspaper_page_once() -> None:
    outline = json.loads(seed("05-hezhou-outline.json"))
    paragraphs = [p for article in outline["articles"] for p in article["paragraphs"]]
    paragraphs += outline["rest"]
    covered = sorted(line for paragraph in paragraphs for line in paragraph["lines"])
    page = seed("05-hezhou-newspaper.txt").splitlines()
    assert covered == [number for number, line in enumerate(page, start=1) if line.strip()]
    assert {paragraph["role"] for paragraph in paragraphs} <= {role.value for role in Role}


def test_an_article_of_the_outline_is_titled_by_its_headline() -> None:
    page = seed("05-hezhou-newspaper.txt").splitlines()
    for article in json.loads(seed("05-hezhou-outline.json"))["articles"]:
        headline = article["paragraphs"][0]
        assert headline["role"] == Role.HEADLINE.value
        assert article["title"] == "".join(page[line - 1] for line in headline["lines"])
