"""The words one knows or learns: one entry a word, in both scripts, with where it was met."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from reader.library.documents import Clock
from reader.library.store import Store
from reader.vocabulary import Status


@dataclass(frozen=True, slots=True)
class KeptWord:
    """A word that the reader has said something of."""

    simplified: str
    traditional: str
    pinyin: str
    status: Status
    sentence: str
    """As it was printed where the word was met."""
    source: str
    """The title of that document."""
    changed: datetime


class Words:
    """Keeps the status of words; known by their Simplified form."""

    def __init__(self, store: Store, now: Clock) -> None:
        self._store = store
        self._now = now
        rows = store.rows("SELECT simplified, status FROM words")
        self._statuses = {word: Status(status) for word, status in rows}

    def status_of(self, simplified: str) -> Status:
        """How well a word is known; quick enough to be asked for every word of a page."""
        return self._statuses.get(simplified, Status.UNKNOWN)

    def keep(
        self,
        simplified: str,
        traditional: str,
        pinyin: str,
        status: Status,
        sentence: str = "",
        source: str = "",
    ) -> None:
        """Say how well a word is known; the sentence it was first met in stays."""
        with self._store.writing() as connection:
            connection.execute(
                "INSERT INTO words VALUES (?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (simplified) DO UPDATE SET"
                " status = excluded.status, changed = excluded.changed,"
                " sentence = iif(sentence = '', excluded.sentence, sentence),"
                " source = iif(source = '', excluded.source, source)",
                (simplified, traditional, pinyin, status.value, sentence, source, self._moment()),
            )
        self._statuses[simplified] = status

    def keep_all(self, words: Iterable[tuple[str, str, str]], status: Status) -> int:
        """Give (Simplified, Traditional, pinyin) a status where there is none; returns how many."""
        new = [word for word in words if word[0] not in self._statuses]
        with self._store.writing() as connection:
            connection.executemany(
                "INSERT INTO words VALUES (?, ?, ?, ?, '', '', ?)",
                [(*word, status.value, self._moment()) for word in new],
            )
        self._statuses.update((simplified, status) for simplified, _, _ in new)
        return len(new)

    def forget(self, simplified: str) -> None:
        """A word is unknown again."""
        self._store.write("DELETE FROM words WHERE simplified = ?", simplified)
        self._statuses.pop(simplified, None)

    def all(self) -> list[KeptWord]:
        """Every word kept, the latest first."""
        rows = self._store.rows("SELECT * FROM words ORDER BY changed DESC, simplified")
        return [
            KeptWord(s, t, p, Status(status), sentence, source, datetime.fromisoformat(changed))
            for s, t, p, status, sentence, source, changed in rows
        ]

    def _moment(self) -> str:
        return self._now().isoformat()
