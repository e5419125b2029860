"""The audit of a whole source: every line, then the text as one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.audit.characters import CharacterAudit
from reader.audit.consistency import spellings
from reader.audit.examples import without_examples
from reader.audit.finding import Finding
from reader.audit.misprints import Misprints
from reader.audit.names import Names, look_alikes
from reader.model import Form, Word

Annotate = Callable[[str, Form], Sequence[Word]]


class Auditor:
    """Says where a source is likely wrong; it changes nothing."""

    def __init__(
        self, annotate: Annotate, characters: CharacterAudit, misprints: Misprints
    ) -> None:
        self._annotate = annotate
        self._characters = characters
        self._misprints = misprints

    def audit(self, source: Sequence[str], form: Form, evidence: Names) -> list[Finding]:
        """All findings in the lines of a source, printed in `form`, in the order of their places.

        `evidence` is how other texts write names. Of two findings about the same characters the
        surer one stays.
        """
        lines = list(enumerate(source, 1))
        cut = [(number, self._annotate(line, form)) for number, line in lines]
        found = [each for number, words in cut for each in self._of_line(number, words, form)]
        found += [*spellings(cut), *look_alikes(lines, evidence)]
        return sorted(_apart(found), key=lambda finding: (finding.line, finding.start))

    def _of_line(self, number: int, words: Sequence[Word], form: Form) -> list[Finding]:
        found = [*self._characters.of_line(number, words, form)]
        if found:
            found = without_examples(found, "".join(word.printed for word in words))
        return [*found, *self._misprints.of_line(number, words, form)]


def _apart(findings: Sequence[Finding]) -> list[Finding]:
    """Those that no surer one touches."""
    kept: list[Finding] = []
    taken: set[tuple[int, int]] = set()
    for finding in sorted(findings, key=lambda finding: -finding.confidence):
        places = {(finding.line, at) for at in range(finding.start, finding.end)}
        if taken.isdisjoint(places):
            kept.append(finding)
            taken |= places
    return kept
