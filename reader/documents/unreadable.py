"""What is said of a file that cannot be read."""

from __future__ import annotations

from reader.fault import Fault


class UnreadableError(Fault):
    """The bytes are no text that can be read; the message is one sentence for a person."""
