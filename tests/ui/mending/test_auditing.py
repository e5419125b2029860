"""What the audit of the article on the page is told of the other texts on the shelf."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from reader.audit.finding import Finding, Kind
from reader.audit.names import Names
from reader.model import Article, Document, Form, Paragraph, Reason
from reader.ui.background import AtOnce
from reader.ui.mending.auditing import ArticleAudit
from tests.ui.mending.test_room import Terms, core_with

DOCUMENT = Document("", Form.CN, (Article("", (Paragraph("玄戒01"),)),) * 2)


def audit(lines: Sequence[str], form: Form, evidence: Names) -> list[Finding]:
    reason = Reason("written {} elsewhere")
    return [
        Finding(1, 0, 4, "玄戒01", name + token, Kind.OCR, 0.5, reason) for name, token in evidence
    ]


@pytest.mark.usefixtures("qapp")
def test_other_texts_are_fetched_once_a_document() -> None:
    fetched = []

    def others() -> list[str]:
        fetched.append(1)
        return ["玄戒O1"]

    parent = QObject()
    audited = ArticleAudit(AtOnce(), parent)
    core = replace(core_with(Terms()), audit=audit)
    for index in (0, 1):
        audited.follow(core, DOCUMENT, index, others)
        assert [placed.finding.proposed for placed in audited.found.findings] == ["玄戒O1"]
    assert len(fetched) == 1
