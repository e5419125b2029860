"""The two real texts, through the whole core."""

import csv
from pathlib import Path

import pytest

from reader.documents.opening import open_document
from reader.engine import Engine
from reader.model import Form, Paragraph

TRUTH = Path(__file__).parent.parent.parent / "shared" / "truth"


def test_the_form_is_found(engine: Engine, real_text: Path) -> None:
    document = open_document(engine.scripts, real_text.read_bytes(), real_text.name)
    assert document.form is (Form.HK if real_text.name.startswith("000") else Form.CN)


def test_every_line_comes_back(engine: Engine, real_text: Path) -> None:
    document = open_document(engine.scripts, real_text.read_bytes(), real_text.name, as_lines=True)
    lines = [paragraph.text for paragraph in document.articles[0].paragraphs]
    assert lines == real_text.read_text("utf-8").split("\n")[: len(lines)]
    for line in lines:
        words = engine.annotate(Paragraph(line), document.form)
        assert "".join(word.printed for word in words) == line


@pytest.mark.parametrize("seed", ["000", "004"])
def test_the_terms_of_the_texts_are_in_the_glossary(engine: Engine, seed: str) -> None:
    truth = TRUTH / "glossary.tsv"
    if not truth.exists():
        pytest.skip("the truth about the real texts is not here")
    form = Form.HK if seed == "000" else Form.CN
    with truth.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file, delimiter="\t") if row["seed"] == seed]
    missing = [
        row["term"]
        for row in rows
        if not engine.glossary.look_up(engine.scripts.to_simplified(row["term"], form))
    ]
    assert missing == []
