"""An Anki package, read back as Anki reads it."""

from __future__ import annotations

import io
import json
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from reader.export.anki import FIELDS, to_anki
from reader.export.annotated import AnnotatedArticle
from reader.export.options import ExportOptions
from reader.export.provenance import Provenance
from tests.export.sample import ARTICLE, OPTIONS, PROVENANCE


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    yield Collection(tmp_path)


class Collection:
    """Puts packages where they can be asked."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def ask(
        self,
        question: str,
        options: ExportOptions = OPTIONS,
        origin: Provenance = PROVENANCE,
        article: AnnotatedArticle = ARTICLE,
    ) -> list[tuple[Any, ...]]:
        """The rows that answer a question to the package of `article`."""
        with zipfile.ZipFile(io.BytesIO(to_anki([article], options, origin))) as package:
            package.extract("collection.anki2", self._folder)
        with closing(sqlite3.connect(self._folder / "collection.anki2")) as connection:
            return connection.execute(question).fetchall()


def test_a_note_has_both_scripts_and_its_sentence(collection: Collection) -> None:
    notes = [fields.split("\x1f") for (fields,) in collection.ask("SELECT flds FROM notes")]
    assert dict(zip(FIELDS, notes[1], strict=True)) == {
        "Word": "長",
        "Traditional": "長",
        "Simplified": "长",
        "Reading": "zhǎng",
        "Meaning": "chief; to grow; CL:個",
        "Sentence": "頭髮<b>長</b>",
        "Source": "頭髮長",
    }


def test_text_that_looks_like_markup_stays_text(collection: Collection) -> None:
    (fields,) = collection.ask("SELECT flds FROM notes")[2]
    assert "<b>長</b>&lt;" in fields


@pytest.mark.parametrize(("both", "cards"), [(False, 3), (True, 6)])
def test_one_card_or_both_directions(collection: Collection, both: bool, cards: int) -> None:
    options = replace(OPTIONS, has_both_directions=both)
    assert collection.ask("SELECT count(*) FROM cards", options) == [(cards,)]


def test_a_second_export_updates_the_notes_of_the_first(collection: Collection) -> None:
    question = "SELECT guid, mid FROM notes"
    later = replace(PROVENANCE, sha256="cd" * 32, read_on=date(2026, 6, 1))
    assert collection.ask(question) == collection.ask(question, origin=later)
    (moment,), *_ = collection.ask("SELECT mod FROM notes")
    (after,), *_ = collection.ask("SELECT mod FROM notes", origin=later)
    assert after > moment


def test_the_deck_says_where_it_comes_from(collection: Collection) -> None:
    ((decks,),) = collection.ask("SELECT decks FROM col")
    deck = next(each for each in json.loads(decks).values() if each["name"] == "Fanjian::頭髮長")
    assert "ab" * 32 in deck["desc"]
    assert "CC BY-SA" in deck["desc"]
