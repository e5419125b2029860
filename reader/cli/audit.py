"""`fanjian audit`: where a source is likely mis-converted or misread, a finding a line.

Whole paragraphs are read, unless every line is to be one; places are always those of the source:
the lines of a text, the paragraphs of a format that knows them, counted from 1.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from dataclasses import asdict

from reader.audit.finding import Finding
from reader.audit.names import names_in
from reader.cli.printed_places import in_source
from reader.cli.source import Commands, add_source, read, write
from reader.documents.encodings import AUTO
from reader.documents.opening import read_source
from reader.files import read_bytes
from reader.model import Form


def add(commands: Commands) -> None:
    """Declare the command."""
    command = commands.add_parser(
        "audit",
        help="say where a text is likely wrong",
        description="Places are lines of the source, or paragraphs of a format that knows them.",
    )
    add_source(command)
    command.add_argument("--json", action="store_true", help="one JSON object a finding")
    command.add_argument(
        "--evidence",
        metavar="FILE",
        action="append",
        default=[],
        help="another text that may know better how a name is written; as often as you like",
    )
    command.set_defaults(command=run)


def run(options: argparse.Namespace) -> int:
    """Do it; returns the exit status."""
    evidence = names_in(line for file in options.evidence for line in _lines(file))
    engine, document, data = read(options, Form.TW)
    paragraphs = [paragraph for _, paragraph in document.everything()]
    findings = engine.audit([each.text for each in paragraphs], document.form, evidence)
    source = read_source(data, options.file, options.encoding)
    show: Callable[[Finding], str] = _as_json if options.json else _as_text
    placed = in_source(findings, paragraphs, source.lines)
    write(options.output, "".join(f"{show(finding)}\n" for finding in placed))
    return 0


def _lines(file: str) -> tuple[str, ...]:
    return read_source(read_bytes(file), file, AUTO).lines


def _as_json(finding: Finding) -> str:
    plain = {**asdict(finding), "kind": finding.kind.value, "reason": str(finding.reason)}
    return json.dumps(plain, ensure_ascii=False)


def _as_text(finding: Finding) -> str:
    place = f"{finding.line}:{finding.start + 1}"
    change = f"{finding.printed} → {finding.proposed}"
    return f"{place}: {change}  {finding.kind.value}, {finding.confidence:.2f}: {finding.reason}"
