"""Makes the finder from the tables of the engines; it takes a third of a second."""

from __future__ import annotations

from reader.pinyin.rare import read_quickly, readings_of_characters
from reader.script.conversion import Scripts
from reader.search.finding import Finder
from reader.search.folding import Folding
from reader.search.query import Queries
from reader.search.syllables import Syllables


def load_finder(scripts: Scripts) -> Finder:
    """A finder that takes all forms of a character for one, and knows how each is read."""
    folding = Folding(scripts.simpler_characters())
    return Finder(Queries(folding, Syllables(readings_of_characters(), folding.fold)), read_quickly)
