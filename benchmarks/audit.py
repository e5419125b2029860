"""How well the audit finds what a converter got wrong, and how quiet it is elsewhere."""

from __future__ import annotations

from collections.abc import Iterable

from benchmarks.ours import Ours, table
from benchmarks.table import row
from reader.audit.finding import Finding, Kind
from reader.model import Form
from reader.resources import sample_paths
from reader.script.variants import is_variant

_CLEAN = ("01", "02", "03", "05", "06", "07", "08")
"""Our own samples that no converter made; 01, 02 and 06 quote a few mistakes on purpose."""


def measure(ours: Ours) -> None:
    """Sentences converted character by character; sentences and articles as they were printed."""
    records = table("conversion_gsd_dev.tsv")
    gold = [record["traditional"] for record in records]
    converted = [by_character(ours, record["simplified"]) for record in records]
    score(ours, converted, gold)
    quiet("gsd_dev", ours, gold)
    for path in sample_paths():
        if path.name.startswith(_CLEAN):
            quiet(path.stem, ours, path.read_text("utf-8").splitlines())


def by_character(ours: Ours, simplified: str) -> str:
    """What a table of characters makes of a text."""
    table_of = ours.engine.scripts.candidates
    standard = "".join(table_of.get(character, (character,))[0] for character in simplified)
    return ours.engine.scripts.from_standard(standard, Form.TW)


def score(ours: Ours, converted: list[str], gold: list[str]) -> None:
    """Precision of the findings, recall of the wrong words."""
    right = wrong = errors = found = 0
    for printed, wanted in zip(converted, gold, strict=True):
        findings = [f for f in findings_in(ours, [printed]) if f.kind is not Kind.INCONSISTENT]
        places = _differing(ours, printed, wanted)
        errors += len(places)
        found += sum(any(f.start <= at < f.end for f in findings) for at in places)
        for finding in findings:
            mended = printed[: finding.start] + finding.proposed + printed[finding.end :]
            before = [at for at in places if finding.start <= at < finding.end]
            after = _differing(ours, mended, wanted)
            is_right = bool(before) and not [a for a in after if finding.start <= a < finding.end]
            right, wrong = right + is_right, wrong + (not is_right)
    row(
        "audit of gsd_dev converted by character",
        f"precision {right / (right + wrong):.1%}",
        f"recall {found / errors:.1%} of {errors}",
    )


def quiet(name: str, ours: Ours, lines: list[str]) -> None:
    """Findings a thousand characters in text that no converter made."""
    findings = ours.engine.audit(lines, ours.engine.scripts.form_of("".join(lines)))
    row(
        f"audit of clean text: {name}",
        f"{1000 * len(findings) / sum(map(len, lines)):.2f} a thousand characters",
        " ".join(f"{f.printed}→{f.proposed}" for f in findings),
    )


def findings_in(ours: Ours, lines: Iterable[str]) -> list[Finding]:
    """The findings in lines printed in Taiwan's form."""
    return ours.engine.audit(list(lines), Form.TW)


def _differing(ours: Ours, printed: str, wanted: str) -> list[int]:
    pairs = zip(ours.standard(printed), ours.standard(wanted), strict=True)
    return [at for at, (one, other) in enumerate(pairs) if not is_variant(one, other)]
