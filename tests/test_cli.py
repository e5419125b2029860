import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.cli import export_job, lookup, source
from reader.cli.main import main
from reader.engine import Engine
from reader.model import Form
from reader.resources import sample_paths

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> Run:
    """Runs a command with a text as standard input: status, output, errors."""

    def load(traditional: Form = Form.TW) -> Engine:
        return engine.showing(traditional)

    monkeypatch.setattr(source, "load_engine", load)
    monkeypatch.setattr(lookup, "load_engine", load)
    monkeypatch.setattr(export_job, "load_engine", load)

    def run(*arguments: str, text: str = "") -> tuple[int, str, str]:
        stdin = io.TextIOWrapper(io.BytesIO(text.encode("utf-8", "surrogatepass")))
        monkeypatch.setattr(sys, "stdin", stdin)
        status = main(arguments)
        out, err = capsysbinary.readouterr()
        return status, out.decode("utf-8", "surrogatepass"), err.decode()

    return run


def test_annotate_says_all_there_is(run: Run) -> None:
    status, out, _ = run("annotate", "-", "--json", "--lines", text="衞星和小米\n")
    assert status == 0
    assert json.loads(out) == {
        "article": 1,
        "role": "body",
        "text": "衞星和小米",
        "form": "hk",
        "words": [
            word(0, "衞星", "衞星", "卫星", ["wèi", "xīng"], "wèixīng"),
            word(2, "和", "和", "和", ["hé"], "hé"),
            word(3, "小米", "小米", "小米", ["xiǎo", "mǐ"], "xiǎomǐ"),
        ],
    }


def word(
    start: int, printed: str, traditional: str, simplified: str, pinyin: list[str], said: str
) -> dict[str, object]:
    return {
        "start": start,
        "end": start + len(printed),
        "printed": printed,
        "traditional": traditional,
        "simplified": simplified,
        "pinyin": pinyin,
        "in_dictionary": True,
        "said": said,
    }


def test_lines_are_kept_as_they_are(run: Run) -> None:
    _, out, _ = run("annotate", "-", "--json", "--lines", text="一\n\n 二 \n")
    assert [json.loads(line)["text"] for line in out.splitlines()] == ["一", "", " 二 "]


def test_annotate_for_people(run: Run) -> None:
    _, out, _ = run("annotate", "-", text="他用软件。")
    assert out == "他/用/软件/。\ntā yòng ruǎnjiàn 。\n\n"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ("", "qǐyè bù mài 28.9 wàn tái"),
        ("--by-syllable", "qǐ yè bù mài 28.9 wàn tái"),
        ("--pinyin numbers", "qi3 ye4 bu4 mai4 28.9 wan4 tai2"),
        ("--pinyin zhuyin", "ㄑㄧˇ ㄧㄝˋ ㄅㄨˋ ㄇㄞˋ 28.9 ㄨㄢˋ ㄊㄞˊ"),
        ("--standard taiwan", "qìyè bù mài 28.9 wàn tái"),
        ("--sandhi --capitals", "Qǐyè bú mài 28.9 wàn tái"),
        ("--spell-numbers", "qǐyè bù mài èrshíbā diǎn jiǔ wàn tái"),
    ],
)
def test_readings_are_written_as_asked(run: Run, options: str, said: str) -> None:
    _, out, _ = run("annotate", "-", *options.split(), text="企业不卖28.9万台")
    assert out.splitlines()[1] == said


@pytest.mark.parametrize(
    ("to", "text", "converted"),
    [
        ("tw", "里面的头发\n", "裡面的頭髮\n"),
        ("hk", "里面的头发\n", "裏面的頭髮\n"),
        ("cn", "裏面的頭髮\n", "里面的头发\n"),
        ("tw", "衞星在裏面\n", "衛星在裡面\n"),
        ("hk", "衞星在裏面\n", "衞星在裏面\n"),
        ("cn", "里面\n\n头发\n", "里面\n\n头发\n"),
    ],
)
def test_convert(run: Run, to: str, text: str, converted: str) -> None:
    assert run("convert", "-", "--to", to, "--lines", text=text) == (0, converted, "")


def test_export_writes_a_page(run: Run, tmp_path: Path) -> None:
    source, target = tmp_path / "a.txt", tmp_path / "a.html"
    source.write_text("标题\n\n他用软件。\n", "utf-8")
    assert run("export", str(source), "-o", str(target), "--script", "traditional")[0] == 0
    page = target.read_text("utf-8")
    assert "<ruby" in page
    assert "軟" in page
    assert str(source) in page


def test_look_up(run: Run) -> None:
    status, out, _ = run("lookup", "發布")
    assert status == 0
    assert "fā bù" in out
    status, out, _ = run("lookup", "发布", "--json")
    assert {entry["traditional"] for entry in json.loads(out)["entries"]} == {"發布", "發佈"}


def test_looking_up_what_nobody_knows(run: Run) -> None:
    assert run("lookup", "qqq") == (1, "", "fanjian: qqq: no entry.\n")


@pytest.mark.parametrize("command", [["annotate"], ["convert", "--to", "tw"], ["export"]])
@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("missing.txt", None, "there is no such file or folder."),
        ("empty.txt", b"", "there is no text in it."),
        ("binary.txt", bytes(range(32)) * 9, "this is not a text file."),
        ("big5.txt", "發布".encode("big5"), "this is not UTF-8 text (byte 0 does not fit)."),
    ],
)
def test_bad_input_is_said_in_one_sentence(
    run: Run, tmp_path: Path, command: list[str], name: str, data: bytes | None, sentence: str
) -> None:
    source, target = tmp_path / name, tmp_path / "out"
    if data is not None:
        source.write_bytes(data)
    status, out, err = run(*command, str(source), "-o", str(target))
    assert (status, out, err) == (2, "", f"fanjian: {source}: {sentence}\n")
    assert not target.exists()


def test_a_target_that_cannot_be_written(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "missing" / "out"
    status, _, err = run("convert", "-", "--to", "tw", "-o", str(target), text="一")
    assert (status, err) == (2, f"fanjian: {target}: there is no such file or folder.\n")


def test_half_a_character_is_no_text(run: Run) -> None:
    status, _, err = run("convert", "-", "--to", "tw", text="一\ud800")
    assert (status, err) == (
        2,
        "fanjian: standard input: this is not UTF-8 text (byte 3 does not fit).\n",
    )


def test_nothing_of_a_page_is_lost(run: Run) -> None:
    page = newspaper()
    _, out, _ = run("annotate", "-", "--json", text=page)
    records = [json.loads(line) for line in out.splitlines()]
    annotated = "".join(record["text"] for record in records)
    assert sorted(annotated.replace(" ", "")) == sorted("".join(page.split()))
    assert {record["role"] for record in records if record["article"] == 0} >= {"masthead"}
    _, out, _ = run("convert", "-", "--to", "cn", text=page)
    assert sorted("".join(out.split())) == sorted("".join(page.split()))


def newspaper() -> str:
    """The sample that is a newspaper page."""
    return next(p for p in sample_paths() if "newspaper" in p.name).read_text("utf-8")
