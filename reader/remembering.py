"""Answers that are remembered, for questions that every line of a text asks again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

_Question = TypeVar("_Question")
_Answer = TypeVar("_Answer")


class Remembered(dict[_Question, _Answer]):
    """What `ask` says of each key that it is looked up by.

    An `lru_cache` takes twice as long for every word of a text, and keeps an object more for each
    answer. Where there are `most` answers, all are forgotten.
    """

    def __init__(self, ask: Callable[[_Question], _Answer], most: int) -> None:
        super().__init__()
        self._ask = ask
        self._most = most

    def __missing__(self, question: _Question) -> _Answer:
        if len(self) >= self._most:
            self.clear()
        answer = self[question] = self._ask(question)
        return answer

    def all_of(self, questions: Iterable[_Question]) -> list[_Answer]:
        """The answer to each of `questions`."""
        return [*map(self.__getitem__, questions)]
