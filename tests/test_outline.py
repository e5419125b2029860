"""`fanjian outline`, and how the terminal is told an encoding."""

import json
from pathlib import Path

import pytest

from reader.cli import source
from reader.cli.main import main
from reader.engine import Engine

PAGE = "一條河\n\n記者 王小明\n\n水漲了三天，退了三天，岸邊的樹還站著，\n"


@pytest.fixture(autouse=True)
def loaded(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "load_engine", lambda traditional: engine.showing(traditional))


def test_the_outline_as_values(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, out = tmp_path / "a.txt", tmp_path / "out.json"
    file.write_text(PAGE, "utf-8")
    assert main(["outline", "--json", str(file), "-o", str(out)]) == 0
    assert json.loads(out.read_text("utf-8")) == {
        "articles": [
            {
                "title": "一條河",
                "paragraphs": [
                    {"role": "headline", "lines": [1], "text": "一條河"},
                    {"role": "byline", "lines": [3], "text": "記者 王小明"},
                    {"role": "body", "lines": [5], "text": PAGE.splitlines()[4]},
                ],
            }
        ],
        "rest": [],
    }


@pytest.mark.parametrize("encoding", ["auto", "big5", "big5hkscs"])
def test_an_encoding_is_named_or_found(tmp_path: Path, encoding: str) -> None:
    file, out = tmp_path / "a.txt", tmp_path / "out.txt"
    file.write_bytes(PAGE.encode("big5"))
    assert main(["outline", str(file), "--encoding", encoding, "-o", str(out)]) == 0
    assert "水漲了三天" in out.read_text("utf-8")


def test_an_encoding_nobody_knows(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.txt"
    file.write_text(PAGE, "utf-8")
    assert main(["outline", str(file), "--encoding", "klingon"]) == 2
    assert capsys.readouterr().err.endswith("there is no encoding called 'klingon'.\n")
