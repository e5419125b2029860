"""Whole pages: the sample newspaper, the real texts beside their truth, and plain articles."""

import csv
import json
from pathlib import Path

import pytest

from reader.documents.text import lines_of
from reader.layout.page import Page, lay_out
from reader.model import Paragraph, Role

ROOT = Path(__file__).parents[2]
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
TRUTH = ROOT.parent / "shared" / "truth"
_ROLES = {
    "title": {Role.HEADLINE},
    "byline": {Role.BYLINE},
    "lead": {Role.LEAD},
    "heading": {Role.SUBHEAD},
    "section body": {Role.BODY, Role.LIST},
    "multi-paragraph quotation": {Role.BODY},
    "closing line (not a heading)": {Role.BODY},
    "blank inside a section": set(),
    "list lead-in": {Role.BODY},
    "list items": {Role.LIST},
    "end mark": {Role.END_MARK},
    "masthead": {Role.MASTHEAD},
    "body": {Role.BODY, Role.LEAD, Role.SUBHEAD},
    "headline": {Role.HEADLINE},
    "headline + sub-headline": {Role.HEADLINE},
    "headline (sub-headline first)": {Role.HEADLINE},
    "jump line": {Role.JUMP},
    "subhead": {Role.SUBHEAD},
    "page footer": {Role.FOOTER},
    "QR caption": {Role.CAPTION},
}


def page_of(path: Path) -> Page:
    return lay_out(lines_of(path.read_text("utf-8")))


def paragraphs_of(page: Page) -> list[Paragraph]:
    return [p for article in page.articles for p in article.paragraphs] + list(page.rest)


def real_page(seed: str) -> Page:
    found = sorted((ROOT.parent / "shared" / "seeds").glob(f"{seed}*.txt"))
    if not found:
        pytest.skip("the real texts are not here")
    return page_of(found[0])


def truth(table: str) -> list[dict[str, str]]:
    if not (TRUTH / table).exists():
        return []
    with (TRUTH / table).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_every_line_is_in_one_paragraph(path: Path) -> None:
    printed = lines_of(path.read_text("utf-8"))
    covered = sorted(line for p in paragraphs_of(page_of(path)) for line in p.lines)
    assert covered == [n for n, line in enumerate(printed, 1) if line.strip()]


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_a_well_formed_article_passes_through_untouched(path: Path) -> None:
    page = page_of(path)
    if "newspaper" not in path.stem:
        assert len(page.articles) == 1
        assert all(len(p.lines) == 1 for p in paragraphs_of(page))
        assert not page.rest


def test_the_sample_newspaper() -> None:
    expected = json.loads((ROOT / "seeds/05-hezhou-outline.json").read_text("utf-8"))
    page = page_of(ROOT / "seeds/05-hezhou-newspaper.txt")
    found = [
        {"title": a.title, "paragraphs": [outlined(p) for p in a.paragraphs]} for a in page.articles
    ]
    assert found == expected["articles"]
    assert [outlined(p) for p in page.rest] == expected["rest"]


def outlined(paragraph: Paragraph) -> dict[str, object]:
    return {"role": paragraph.role.value, "lines": list(paragraph.lines)}


@pytest.mark.parametrize(
    "row", truth("joins.tsv"), ids=lambda row: f"{row['line_a']}-{row['line_b']}"
)
def test_a_seam_of_a_real_page(row: dict[str, str]) -> None:
    a, b = int(row["line_a"]), int(row["line_b"])
    together = any(a in p.lines and b in p.lines for p in paragraphs_of(real_page(row["seed"])))
    assert together == row["decision"].startswith("JOIN")


@pytest.mark.parametrize(
    "row", truth("blocks.tsv"), ids=lambda row: f"{row['seed']}-{row['first']}-{row['role']}"
)
def test_the_role_of_a_block_of_a_real_page(row: dict[str, str]) -> None:
    name = row["role"].split(": ")[0]
    name = name.split(" ", 2)[2] if name.startswith("article ") else name
    lines = range(int(row["first"]), int(row["last"]) + 1)
    page = real_page(row["seed"])
    roles = {p.role for p in paragraphs_of(page) if any(line in lines for line in p.lines)}
    assert roles <= _ROLES[name]
    if row["role"].startswith("article "):
        number = int(row["role"].split()[1])
        home = {line for p in page.articles[number - 1].paragraphs for line in p.lines}
        assert {line for p in paragraphs_of(page) for line in p.lines if line in lines} <= home
