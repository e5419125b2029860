"""The dictionary: all readings of a headword, and whether there is one."""

from pathlib import Path

import pytest

from reader.dictionary import Dictionary, open_dictionary
from reader.engine import Engine


@pytest.fixture
def dictionary(engine: Engine) -> Dictionary:
    return engine.dictionary


@pytest.mark.parametrize("headword", ["制裁", "製裁", "軟體", "软件", "行"])
def test_a_headword_is_known_where_it_has_an_entry(dictionary: Dictionary, headword: str) -> None:
    assert (headword in dictionary) == bool(dictionary.look_up(headword))


@pytest.mark.parametrize("nothing", ["", " ", "\ud800", "\n", "28.9万台", "的的的"])
def test_what_has_no_entry_is_not(dictionary: Dictionary, nothing: str) -> None:
    assert nothing not in dictionary
    assert not dictionary.look_up(nothing)


def test_every_entry_is_found_under_both_its_headwords(dictionary: Dictionary) -> None:
    entries = list(dictionary.entries())
    assert len(entries) > 100_000
    for entry in entries[::5_000]:
        assert entry in dictionary.look_up(entry.traditional)
        assert entry in dictionary.look_up(entry.simplified)


def test_it_is_built_once(engine: Engine, tmp_path: Path) -> None:
    open_dictionary(tmp_path).close()
    built = {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    open_dictionary(tmp_path).close()
    assert built == {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    assert all(name.startswith(engine.dictionary.edition) for name in built)
