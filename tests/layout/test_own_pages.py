"""Pages of other papers, mails, scanned books, web pages: each line with its article and role.

A line of a page file is `article role<TAB>text`; `-` is no article, `+` goes on with the
article's last paragraph, and a mark of quotation alone, `?`, may be anywhere.
"""

from pathlib import Path

import pytest

from reader.layout.page import Page, lay_out

PAGES = sorted((Path(__file__).parent / "pages").glob("*.txt"))
Found = set[tuple[str, str, tuple[int, ...]]]


def expected(notation: str) -> tuple[list[str], Found]:
    """The lines as they are printed, and the paragraphs they make."""
    printed: list[str] = []
    paragraphs: list[tuple[str, str, list[int]]] = []
    for number, line in enumerate(notation.splitlines(), 1):
        mark, _, text = line.partition("\t")
        printed.append(text)
        article, _, role = mark.partition(" ")
        if role == "+":
            next(p for p in reversed(paragraphs) if p[0] == article)[2].append(number)
        elif article and article != "?":
            paragraphs.append((article, role.replace("_", " "), [number]))
    return printed, {(article, role, tuple(lines)) for article, role, lines in paragraphs}


def found(page: Page) -> Found:
    inside = {
        (str(number), p.role.value, p.lines)
        for number, article in enumerate(page.articles, 1)
        for p in article.paragraphs
    }
    return inside | {("-", p.role.value, p.lines) for p in page.rest}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_is_put_in_order(path: Path) -> None:
    printed, paragraphs = expected(path.read_text("utf-8"))
    laid_out = found(lay_out(printed))
    meant = {line for p in paragraphs for line in p[2]}
    assert sorted(p for p in laid_out if meant & set(p[2])) == sorted(paragraphs)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_join_and_cut_has_its_evidence(path: Path) -> None:
    printed, _ = expected(path.read_text("utf-8"))
    for article in lay_out(printed).articles:
        for paragraph in article.paragraphs:
            assert len(paragraph.seams) == len(paragraph.lines) - 1
            assert all(seam.clues for seam in paragraph.seams)
