"""`fanjian audit`: where a source is likely mis-converted or misread, a finding a line.

Places are those of the source, so that nothing is ever joined: the lines of a text, subtitles' too,
and the paragraphs of every other format, counted from 1.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from dataclasses import asdict

from reader.audit.finding import Finding
from reader.audit.names import names_in
from reader.cli.source import Commands, add_source, write
from reader.documents.encodings import AUTO
from reader.documents.opening import read_source
from reader.engine import load_engine
from reader.files import STANDARD_STREAM, read_bytes
from reader.model import Form


def add(commands: Commands) -> None:
    """Declare the command."""
    command = commands.add_parser(
        "audit",
        help="say where a text is likely wrong",
        description="Lines of a text, or paragraphs of another format, are counted from 1.",
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
    lines = _lines(options.file, options.encoding)
    evidence = names_in(line for file in options.evidence for line in _lines(file, AUTO))
    engine = load_engine()
    form = Form(options.form) if options.form else engine.scripts.form_of("".join(lines))
    show: Callable[[Finding], str] = _as_json if options.json else _as_text
    findings = engine.audit(lines, form, evidence)
    write(options.output, "".join(f"{show(finding)}\n" for finding in findings))
    return 0


def _lines(file: str, encoding: str) -> tuple[str, ...]:
    name = "standard input" if file == STANDARD_STREAM else file
    return tuple(read_source(read_bytes(file), name, encoding).lines)


def _as_json(finding: Finding) -> str:
    plain = {**asdict(finding), "kind": finding.kind.value, "reason": str(finding.reason)}
    return json.dumps(plain, ensure_ascii=False)


def _as_text(finding: Finding) -> str:
    place = f"{finding.line}:{finding.start + 1}"
    change = f"{finding.printed} → {finding.proposed}"
    return f"{place}: {change}  {finding.kind.value}, {finding.confidence:.2f}: {finding.reason}"
