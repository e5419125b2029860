"""What an article is called."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model import Paragraph, Role

_LONGEST_TITLE = 80
_SITE_TAIL = re.compile(r"(?<=\S)\s*[_|｜]\s*[^_|｜，。,？！?!\s]{2,12}$")
"""What web pages put behind a title: `…_風聞`."""


def title_of(paragraphs: Sequence[Paragraph]) -> str:
    """The headline without the name of its site, or the first words."""
    texts = [p.text.strip() for p in paragraphs if p.role is Role.HEADLINE]
    texts += [p.text.strip() for p in paragraphs if p.text.strip()]
    title = _SITE_TAIL.sub("", texts[0]) if texts else ""
    return title if len(title) <= _LONGEST_TITLE else title[:_LONGEST_TITLE] + "…"
