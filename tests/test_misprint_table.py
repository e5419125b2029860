"""The table that short misprints are told by."""

from __future__ import annotations

from reader.script.tables import rows


def test_a_misprint_is_as_long_as_what_was_meant() -> None:
    for printed, meant in rows("misprints.tsv"):
        assert len(printed) == len(meant)
        assert sum(map(str.__ne__, printed, meant)) == 1
