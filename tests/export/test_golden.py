"""The sample in every format. After a wanted change of a format, renew the golden files:

FANJIAN_RENEW_GOLDEN=1 python -m pytest tests/export/test_golden.py
"""

from __future__ import annotations

import io
import os
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from reader.export.formats import FORMATS, format_named
from reader.export.options import OtherScript, Ruby, Table
from reader.model import Script
from tests.export.sample import ARTICLE, NOTED, OPTIONS, PROVENANCE

GOLDEN = Path(__file__).parent / "golden"
CASES = {
    "traditional.html": OPTIONS,
    "simplified.html": replace(OPTIONS, script=Script.SIMPLIFIED, has_word_list=True),
    "switch.html": replace(OPTIONS, other=OtherScript.SWITCHED),
    "beside.html": replace(OPTIONS, other=OtherScript.BESIDE),
    "between.docx": replace(OPTIONS, other=OtherScript.BETWEEN, has_word_list=True),
    "beside.docx": replace(OPTIONS, other=OtherScript.BESIDE),
    "vertical.epub": replace(OPTIONS, is_vertical=True, has_word_list=True),
    "between.epub": replace(OPTIONS, other=OtherScript.BETWEEN),
    "zhuyin.md": replace(OPTIONS, ruby=Ruby.ZHUYIN),
    "sample.json": OPTIONS,
    "sample.md": replace(OPTIONS, other=OtherScript.BETWEEN, has_word_list=True),
    "bare.md": replace(OPTIONS, ruby=Ruby.NONE, has_glossary=False, has_doubts=False),
    "sample.txt": replace(OPTIONS, other=OtherScript.BETWEEN, has_word_list=True),
    "words.tsv": OPTIONS,
    "tokens.tsv": replace(OPTIONS, table=Table.TOKENS),
    "words.csv": OPTIONS,
    "sample.anki-txt": OPTIONS,
    "noted.html": replace(OPTIONS, other=OtherScript.BETWEEN),
    "noted.docx": OPTIONS,
    "noted.epub": replace(OPTIONS, other=OtherScript.BESIDE),
    "noted.md": OPTIONS,
    "noted.txt": OPTIONS,
    "noted.json": OPTIONS,
}


@pytest.mark.parametrize("name", CASES)
def test_golden(name: str) -> None:
    write = format_named(name.rpartition(".")[2]).write
    article = NOTED if name.startswith("noted") else ARTICLE
    made = readable(write([article], CASES[name], PROVENANCE))
    golden = GOLDEN / name
    if os.environ.get("FANJIAN_RENEW_GOLDEN"):
        golden.write_bytes(made)
    assert made == golden.read_bytes()


@pytest.mark.parametrize("name", [each.name for each in FORMATS if not each.is_painted])
def test_the_same_text_makes_the_same_bytes(name: str) -> None:
    write = format_named(name).write
    assert write([ARTICLE], OPTIONS, PROVENANCE) == write([ARTICLE], OPTIONS, PROVENANCE)


def readable(data: bytes) -> bytes:
    """An archive as its parts one after the other; anything else as it is."""
    if not data.startswith(b"PK"):
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return b"".join(b"== %s\n%s\n" % (n.encode(), archive.read(n)) for n in archive.namelist())
