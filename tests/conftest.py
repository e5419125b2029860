"""What must be so before Qt is imported, and the core that the tests share."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from reader import glossary
from reader.dictionary import open_dictionary
from reader.engine import Engine
from reader.resources import resource
from reader.script.conversion import Scripts
from reader.segmentation.service import SegmentationService

REAL_TEXTS = Path(__file__).parent.parent.parent / "shared" / "seeds"
"""Texts that are not part of the project; tests over them are skipped where they are absent."""


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where this session's indexes are, as in the cache folder of a user."""
    cache = tmp_path_factory.mktemp("cache") / "fanjian"
    cache.mkdir()
    return cache


@pytest.fixture(scope="session")
def engine(cache: Path) -> Engine:
    """The whole core, its indexes built anew, without the user's own glossaries."""
    scripts, words = Scripts(cache), open_dictionary(cache)
    terms = glossary.load([resource("glossaries")])
    return Engine(scripts, words, terms, SegmentationService(cache, scripts, words, terms))


@pytest.fixture(params=["000", "004"])
def real_text(request: pytest.FixtureRequest) -> Path:
    """One of the two real texts."""
    found = sorted(REAL_TEXTS.glob(f"{request.param}*.txt"))
    if not found:
        pytest.skip("the real texts are not here")
    return found[0]
