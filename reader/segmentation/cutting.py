"""Cuts Simplified text into words. The only importer of rjieba, which cuts as jieba does."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING

from reader.segmentation.lexicon import Lexicon
from reader.segmentation.names import Names
from reader.segmentation.tokens import mixed_terms, tokens

if TYPE_CHECKING:
    from rjieba import Jieba


class Cutter:
    """jieba's route through our lexicon, and what is whole before and after it."""

    def __init__(self, lexicon: Lexicon, terms: Iterable[str]) -> None:
        """`terms` are words too, whatever the lexicon says."""
        terms = tuple(terms)
        self._names = Names(lexicon)
        self._mixed = mixed_terms(terms)
        self._jieba = _empty_jieba()
        for word, count in lexicon.counts.items():
            self._jieba.add_word(word, count, None)
        for term in terms:
            self._jieba.add_word(term, None, None)

    def cut(self, text: str) -> list[str]:
        """The words of a Simplified text; joined they are the text."""
        if self._mixed is None:
            return self._cut(text)
        words: list[str] = []
        for index, piece in enumerate(self._mixed.split(text)):
            # The pattern's one group makes every second piece a term.
            words += [piece] if index % 2 else self._cut(piece)
        return words

    def _cut(self, text: str) -> list[str]:
        words: list[str] = []
        for token, is_chinese in tokens(text):
            if is_chinese and len(token) > 1:
                words += self._names.joined(self._jieba.cut(token, False))
            else:
                words.append(token)
        return words


def _empty_jieba() -> Jieba:
    """jieba's engine without a word.

    Importing the package would load its own dictionary too: a tenth of a second, 32 MB.
    """
    package = find_spec("rjieba")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("The package rjieba is not installed.", name="rjieba")
    extension = next(
        path
        for path in Path(package.origin).parent.glob("rjieba*")
        if path.suffix in (".so", ".pyd")
    )
    spec = spec_from_file_location("rjieba", extension)
    assert spec is not None and spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    engine: Jieba = module.Jieba.empty()
    return engine
