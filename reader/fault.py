"""What goes wrong, as sentences for a person that can be worded in another language."""

from __future__ import annotations

from reader.model import Reason


class Fault(Exception):  # noqa: N818  What is raised are its kinds, and they are called errors.
    """Something went wrong; the message is one English sentence for a person."""

    def __init__(self, template: str, *values: object) -> None:
        """`template` has a `{}` for each of `values`; those that are Reasons are worded, too."""
        super().__init__(template, *values)
        kept = (value if isinstance(value, Reason) else str(value) for value in values)
        self.reason = Reason(template, tuple(kept))

    def __str__(self) -> str:
        return str(self.reason)
