"""The audit of a whole source: every line, then the text as one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from reader.audit.characters import CharacterAudit
from reader.audit.consistency import look_alikes, spellings
from reader.audit.finding import Finding
from reader.model import Form, Word

Annotate = Callable[[str, Form], Sequence[Word]]


class Auditor:
    """Says where a source is likely wrong; it changes nothing."""

    def __init__(self, annotate: Annotate, characters: CharacterAudit) -> None:
        self._annotate = annotate
        self._characters = characters

    def audit(self, source: Sequence[str], form: Form, others: Iterable[str] = ()) -> list[Finding]:
        """All findings in the lines of a source, printed in `form`, in the order of their places.

        `others` are texts that may know better how a name is written.
        """
        lines = list(enumerate(source, 1))
        cut = [(number, self._annotate(line, form)) for number, line in lines]
        found = [
            finding
            for number, words in cut
            for finding in self._characters.of_line(number, words, form)
        ]
        wrong = {(finding.line, finding.start) for finding in found}
        more = [*spellings(cut), *look_alikes(lines, others)]
        found += [finding for finding in more if (finding.line, finding.start) not in wrong]
        return sorted(found, key=lambda finding: (finding.line, finding.start))
