"""The files that come with the program are where the program looks."""

from __future__ import annotations

from reader.resources import resource, sample_paths


def test_a_template_is_there() -> None:
    assert resource("templates", "html", "opening.html").is_file()


def test_samples_are_texts_in_order() -> None:
    names = [path.name for path in sample_paths()]
    assert names == sorted(names)
    assert all(name.endswith(".txt") for name in names)
