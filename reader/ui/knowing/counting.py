"""Counts the words of a text in the background, a slice at a time, and keeps what it counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.model import Form, Paragraph
from reader.ui.background import Worker
from reader.ui.core import Core
from reader.vocabulary import Vocabulary, together, vocabulary_of

_SLICE = 20_000
"""Characters: other work of the background waits no longer than for these."""
_KEPT = 50
"""Texts."""

Read = Callable[[], Sequence[str]]
"""The paragraphs of a text; asked in the background."""
Then = Callable[[Vocabulary], None]


class WordCount(QObject):
    """Answers at once where a text was counted before."""

    failed = Signal(object)

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._core: Core | None = None
        self._counted: dict[object, Vocabulary] = {}

    def count(self, core: Core, text: object, read: Read, form: Form, then: Then) -> None:
        """Tell `then` the words of `text`, which only has to be itself when asked for again."""
        if core is not self._core:
            # Another core may cut otherwise.
            self._core, self._counted = core, {}
        if text in self._counted:
            then(self._counted[text])
            return

        def keep(whole: Vocabulary) -> None:
            if core is self._core:
                kept = list(self._counted.items())[1 - _KEPT :]
                self._counted = dict([*kept, (text, whole)])
            then(whole)

        def begin(paragraphs: Sequence[str]) -> None:
            self._go_on(core, form, _slices(paragraphs), [], keep)

        self._worker.run(read, begin, self.failed.emit)

    def _go_on(
        self,
        core: Core,
        form: Form,
        slices: Iterator[list[str]],
        counted: list[Vocabulary],
        then: Then,
    ) -> None:
        if (part := next(slices, None)) is None:
            self._worker.run(partial(together, counted), then, self.failed.emit)
            return

        def take(found: Vocabulary) -> None:
            self._go_on(core, form, slices, [*counted, found], then)

        self._worker.run(partial(_counted, core, form, part), take, self.failed.emit)


def _counted(core: Core, form: Form, paragraphs: Sequence[str]) -> Vocabulary:
    """In the background."""
    return vocabulary_of(
        word for text in paragraphs for word in core.annotate(Paragraph(text), form)
    )


def _slices(paragraphs: Sequence[str]) -> Iterator[list[str]]:
    part: list[str] = []
    length = 0
    for paragraph in paragraphs:
        for start in range(0, len(paragraph), _SLICE):
            text = paragraph[start : start + _SLICE]
            if part and length + len(text) > _SLICE:
                yield part
                part, length = [], 0
            part.append(text)
            length += len(text)
    if part:
        yield part
