"""How fast the shelf is searched: `python -m benchmarks.search`, on 1,000 generated articles."""

from __future__ import annotations

import random
import statistics
from functools import partial

from benchmarks.table import measured, row
from benchmarks.texts import simplified_text
from reader.folders import cache_folder
from reader.library.library import Library, open_library
from reader.model import Article, Document, Form, Paragraph
from reader.script.conversion import Scripts
from reader.search.finding import Finder, FoundSentence
from reader.search.loading import load_finder
from reader.search.shelf_index import ShelfIndex

ARTICLES = 1_000
SENTENCES = 60
"""Of an article; about 2,000 characters."""
LISTED = 200
"""Places that the window asks for."""
QUERIES = (
    *("研发", "研發", "卫", "衞", "yanfa", "yan2fa1", "yán fā", "xian", "zhongguo", "shi4 jie4"),
    *("yinhang", "人工zhineng", "的", "de", "龘"),
)


def main() -> None:
    """Print the rows."""
    library = open_library(None)
    fill(library)
    finder = load_finder(Scripts(cache_folder()))
    index = finder.index()
    (seconds,) = measured(lambda: index.put(library.documents.texts()))
    row(f"{ARTICLES:,} articles taken into the index", f"{seconds * 1000:.0f} ms", "once a start")
    # The first of five has to read its sentences; it counts.
    times = {
        typed: max(measured(partial(search, typed, finder, index, library), times=5))
        for typed in QUERIES
    }
    slowest = max(QUERIES, key=lambda typed: times[typed])
    row(
        f"search of {ARTICLES:,} articles, {len(QUERIES)} queries",
        f"{statistics.median(times.values()) * 1000:.1f} ms",
        f"the slowest, {slowest}: {times[slowest] * 1000:.1f} ms",
    )


def fill(library: Library) -> None:
    """Put articles of sentences in random order on the shelf."""
    randomness = random.Random(1)
    sentences = simplified_text(1_000_000).split("\n")
    for number in range(ARTICLES):
        paragraphs = map(Paragraph, randomness.choices(sentences, k=SENTENCES))
        article = Article(str(number), tuple(paragraphs))
        library.documents.add(Document(str(number), Form.CN, (article,)), str(number).encode())


def search(typed: str, finder: Finder, index: ShelfIndex, library: Library) -> list[FoundSentence]:
    """What the window does for a query, from what is typed to the sentences that it lists."""
    library.documents.records()
    return finder.on_shelf(typed, index, library.documents.text, LISTED)


if __name__ == "__main__":
    main()
