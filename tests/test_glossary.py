from pathlib import Path

import pytest

from reader import glossary
from reader.glossary import Glossary, GlossaryError
from reader.model import Term
from reader.resources import resource

HEADER = "traditional\tsimplified\tpinyin\tgloss\tnote\n"
PRINTER = Term("印表機", "打印机", "dǎyìnjī", "printer", "")


def file(folder: Path, name: str, *lines: str) -> Path:
    path = folder / name
    path.write_text(HEADER + "".join(f"{line}\n" for line in lines), "utf-8")
    return path


def test_terms_are_found_in_both_scripts(tmp_path: Path) -> None:
    file(tmp_path, "a.tsv", "# made here", "印表機\t打印机\tdǎyìnjī\tprinter")
    found = glossary.load([tmp_path])
    assert found.look_up("印表機") == found.look_up("打印机") == PRINTER
    assert found.look_up("電腦") is None


def test_later_folders_override(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    file(tmp_path, "a.tsv", "賽道\t赛道\tsàidào\trace course\t")
    file(mine, "a.tsv", "賽道\t赛道\tsàidào\tmarket segment\t")
    found = glossary.load([tmp_path, mine]).look_up("赛道")
    assert found and found.gloss == "market segment"


@pytest.mark.parametrize("line", ["賽道", "賽道\t赛道", "\t赛道\tsàidào\tx\t", "a\tb\tc\td\te\tf"])
def test_a_bad_line_is_named_and_the_rest_kept(tmp_path: Path, line: str) -> None:
    closed_loop = "閉環\t闭环\tbìhuán\tclosed loop"
    file(tmp_path, "a.tsv", "印表機\t打印机\tdǎyìnjī\tprinter", line, closed_loop)
    file(tmp_path, "b.tsv", "復盤\t复盘\tfùpán\tpost-mortem")
    found = glossary.load([tmp_path])
    assert found.look_up("打印机") == PRINTER
    assert found.look_up("闭环") and found.look_up("复盘")
    assert len(found.problems) == 1
    assert "a.tsv, line 3" in str(found.problems[0])


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(GlossaryError, match="cannot be read"):
        list(glossary.read(tmp_path / "a.tsv"))


def test_the_glossaries_that_come_with_the_program() -> None:
    found: Glossary = glossary.load([resource("glossaries")])
    assert not found.problems
    assert len({term.simplified for term in found.terms}) == len(found.terms) > 100


def test_a_term_is_kept_in_the_place_of_one_written_alike(tmp_path: Path) -> None:
    path = tmp_path / "glossaries" / "mine.tsv"
    glossary.keep(Term("起飛", "起飞", "qǐfēi", "take off"), path)
    glossary.keep(Term("月活", "月活", "yuèhuó", "monthly\tactive\nusers"), path)
    path.write_text(path.read_text("utf-8") + "# mine\nnot a term\n", "utf-8")
    glossary.keep(Term("起飛", "起飞", "qǐfēi", "take off (of a market)"), path)
    assert path.read_text("utf-8").splitlines() == [
        "traditional\tsimplified\tpinyin\tgloss\tnote",
        "月活\t月活\tyuèhuó\tmonthly active users\t",
        "# mine",
        "not a term",
        "起飛\t起飞\tqǐfēi\ttake off (of a market)\t",
    ]


def test_what_was_kept_can_be_taken_back(tmp_path: Path) -> None:
    path = tmp_path / "mine.tsv"
    first, second = (Term("起飛", "起飞", "qǐfēi", gloss) for gloss in ("take off", "rise"))
    assert glossary.keep(PRINTER, path) is None
    assert glossary.keep(first, path) is None
    assert glossary.keep(second, path) == first
    glossary.forget(second, path)
    assert list(glossary.read(path)) == [PRINTER]


def test_a_file_that_is_no_utf_8_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "mine.tsv"
    path.write_bytes(b"\xff\xfe\xfa")
    with pytest.raises(GlossaryError, match=r"mine\.tsv cannot be read"):
        glossary.keep(PRINTER, path)
    assert path.read_bytes() == b"\xff\xfe\xfa"
