"""`fanjian audit`, and what it says of the real text that a converter made."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.audit.finding import Kind
from reader.cli import source
from reader.cli.main import main
from reader.engine import Engine
from reader.model import Form


@pytest.fixture
def text(engine: Engine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A file of two lines with one mistake; the command is given the core of the tests."""
    monkeypatch.setattr(source, "load_engine", lambda **_: engine)
    path = tmp_path / "text.txt"
    path.write_text("這是第一行。\n美國製裁了它。\n", "utf-8")
    return path


def test_one_object_a_finding(text: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["audit", str(text), "--lines", "--json"]) == 0
    found = json.loads(capsysbinary.readouterr().out)
    assert (found["line"], found["start"], found["end"]) == (2, 2, 4)
    assert (found["printed"], found["proposed"]) == ("製裁", "制裁")
    assert found["kind"] == "conversion"
    assert 0.9 < found["confidence"] <= 1
    assert found["reason"]


def test_a_line_a_finding(text: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["audit", str(text)]) == 0
    assert capsysbinary.readouterr().out.decode().startswith("2:3: 製裁 → 制裁")


def test_lines_are_joined_and_places_are_those_of_the_source(
    text: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    first = "　　這一段話印在一張很窄的報紙上，一行只有這麼多個字，"
    text.write_text(f"{first}所以美國製\n裁了它，這就是皇後的故事，以後再說。\n", "utf-8")
    assert main(["audit", str(text), "--json"]) == 0
    found = [json.loads(line) for line in capsysbinary.readouterr().out.splitlines()]
    places = [(each["line"], each["start"], each["printed"]) for each in found]
    assert places == [(1, len(first) + 4, "製裁"), (2, 7, "皇後")]
    assert main(["audit", str(text), "--json", "--lines"]) == 0
    assert capsysbinary.readouterr().out.decode().count("皇後") == 1


def test_another_text_is_evidence(
    text: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    other = tmp_path / "other.html"
    other.write_text("<p>小米發布了玄戒O1。</p>", "utf-8")
    text.write_text("這是玄戒01。\n", "utf-8")
    assert main(["audit", str(text), "--evidence", str(other)]) == 0
    assert b"1:3: \xe7\x8e\x84\xe6\x88\x9201" in capsysbinary.readouterr().out


@pytest.mark.parametrize("name", ["page.html", "text.md", "page.srt"])
def test_every_format_is_audited(
    text: Path, name: str, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    contents = {
        "page.html": "<h1>標題</h1><p>美國製裁了它。</p>",
        "text.md": "# 標題\n\n美國製裁了它。\n",
        "page.srt": "1\n00:00:01,000 --> 00:00:02,000\n美國製裁了它。\n",
    }
    path = text.with_name(name)
    path.write_text(contents[name], "utf-8")
    assert main(["audit", str(path), "--json"]) == 0
    found = json.loads(capsysbinary.readouterr().out)
    assert (found["start"], found["proposed"]) == (2, "制裁")


def test_the_converted_real_text(engine: Engine, real_text: Path) -> None:
    if not real_text.name.startswith("000"):
        pytest.skip("only one of them was converted")
    found = engine.audit(real_text.read_text("utf-8").split("\n"), Form.HK)
    by_kind = {kind: [f.proposed for f in found if f.kind is kind] for kind in Kind}
    assert by_kind[Kind.CONVERSION] == ["制裁", "制裁", "幹", "歷程"]
    assert "".join(by_kind[Kind.LEFT_OVER]).count("賬號") == 1
    assert "".join(by_kind[Kind.LEFT_OVER]).count("鐘") == 1
