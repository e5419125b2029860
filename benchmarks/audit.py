"""How well the audit finds what a converter got wrong, and how quiet it is elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from benchmarks.misprints import found_in_set_phrases
from benchmarks.ours import Ours, table
from benchmarks.table import row
from reader.audit.finding import Finding, Kind
from reader.model import Form
from reader.resources import sample_paths
from reader.script.variants import is_variant

_CLEAN = ("01", "02", "03", "05", "06", "07", "08")
"""Our own samples that no converter made; 01, 02 and 06 quote a few mistakes on purpose."""
_OF_CONVERTERS = (Kind.CONVERSION, Kind.LEFT_OVER)
_QUOTED = "「『“‘《"
_UNQUOTED = "」』”’》"


def measure(ours: Ours) -> None:
    """Sentences converted character by character; sentences and articles as they were printed."""
    natural = table("conversion_gsd_dev.tsv")
    gold = [record["traditional"] for record in natural]
    score(ours, "gsd_dev", [(record["simplified"], record["traditional"]) for record in natural])
    score(ours, "the hard cases", list(_hard()))
    quiet("gsd_dev", ours, gold)
    quiet("heteronyms_dev", ours, [record["sentence"] for record in table("heteronyms_dev.tsv")])
    for path in sample_paths():
        if path.name.startswith(_CLEAN):
            quiet(path.stem, ours, path.read_text("utf-8").splitlines())
    found_in_set_phrases(ours)


def _hard() -> Iterator[tuple[str, str]]:
    for record in table("conversion_hard.tsv"):
        expected = record["expected"].split("|")[0]
        if record["config"] == "s2t" and len(expected) == len(record["source"]):
            yield record["source"], expected


def by_character(ours: Ours, simplified: str) -> str:
    """What a table of characters makes of a text."""
    table_of = ours.engine.scripts.candidates
    standard = "".join(table_of.get(character, (character,))[0] for character in simplified)
    return ours.engine.scripts.from_standard(standard, Form.TW)


def score(ours: Ours, name: str, pairs: Sequence[tuple[str, str]]) -> None:
    """Precision of the findings, recall of the wrong characters, in Simplified converted badly."""
    converted = [(by_character(ours, simplified), gold) for simplified, gold in pairs]
    _score(f"audit of {name} converted by character", ours, converted)
    sound = [(printed, gold) for printed, gold in converted if not findings_in(ours, [gold])]
    _score("    where the gold itself has no finding", ours, sound)


def _score(what: str, ours: Ours, converted: Iterable[tuple[str, str]]) -> None:
    right = wrong = errors = found = 0
    for printed, wanted in converted:
        findings = findings_in(ours, [printed])
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
        what,
        f"precision {right / (right + wrong):.1%}",
        f"recall {found / errors:.1%} of {errors}",
    )


def quiet(name: str, ours: Ours, lines: list[str]) -> None:
    """Findings of all kinds, a thousand characters, in text that no converter made."""
    findings = ours.engine.audit(lines, ours.engine.scripts.form_of("".join(lines)))
    quoted = sum(_is_quoted(lines[f.line - 1], f.start) for f in findings)
    row(
        f"audit of clean text: {name}",
        f"{1000 * len(findings) / sum(map(len, lines)):.2f} a thousand characters",
        " ".join(f"{f.printed}→{f.proposed}" for f in findings[:_SHOWN])
        + (f" ({quoted} of {len(findings)} quoted)" if quoted else ""),
    )


_SHOWN = 8


def _is_quoted(line: str, at: int) -> bool:
    before = line[:at]
    return sum(map(before.count, _QUOTED)) > sum(map(before.count, _UNQUOTED))


def findings_in(ours: Ours, lines: Iterable[str]) -> list[Finding]:
    """What converters did in lines printed in Taiwan's form."""
    found = ours.engine.audit(list(lines), Form.TW)
    return [finding for finding in found if finding.kind in _OF_CONVERTERS]


def _differing(ours: Ours, printed: str, wanted: str) -> list[int]:
    pairs = zip(ours.standard(printed), ours.standard(wanted), strict=True)
    return [at for at, (one, other) in enumerate(pairs) if not is_variant(one, other)]
