"""How far long work is, on one line of the terminal that is written again and again."""

from __future__ import annotations

from typing import TextIO


class Progress:
    """So many files are done, and so much of the one that is being made."""

    def __init__(self, count: int, terminal: TextIO | None) -> None:
        """`count` files are to be done; nothing is said without a `terminal`."""
        self._count = count
        self._terminal = terminal
        self._done = 0
        self._shown = ""

    def watch(self, share: float) -> None:
        """So much of the next file is done, from 0 to 1."""
        self._show(f"{self._files(self._done + 1)}{int(100 * share)} %")

    def one_done(self) -> None:
        """One file more is done; the line is empty again."""
        self._done += 1
        is_last = self._done == self._count
        self._show("" if is_last else self._files(self._done))

    def _files(self, number: int) -> str:
        return f"{number}/{self._count} " if self._count > 1 else ""

    def _show(self, line: str) -> None:
        if self._terminal and line != self._shown:
            # What was there before is covered with blanks.
            rubbed = " " * (len(self._shown) - len(line))
            self._terminal.write(f"\r{line}{rubbed}" + ("" if line else "\r"))
            self._terminal.flush()
            self._shown = line
