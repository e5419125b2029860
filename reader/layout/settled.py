"""A source whose format says where its paragraphs and articles begin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from reader.layout.page import Page, page_of
from reader.model import GivenReading, Paragraph, Role


def settle(
    lines: Sequence[str],
    roles: Mapping[int, Role],
    chapters: Mapping[int, str],
    readings: Mapping[int, tuple[GivenReading, ...]],
) -> Page:
    """The articles that begin at `chapters`, with a paragraph for each line.

    `roles` and `readings` go by line; `chapters` says what each article is called.
    """
    groups: list[list[Paragraph]] = [[]]
    names = [""]
    for number, line in enumerate(lines, 1):
        if number in chapters:
            groups.append([])
            names.append(chapters[number])
        if text := line.strip():
            given = _moved(readings.get(number, ()), len(line) - len(line.lstrip()))
            role = roles.get(number, Role.BODY)
            groups[-1].append(Paragraph(text, role, (number,), readings=given))
    kept = [(group, name) for group, name in zip(groups, names, strict=True) if group]
    page = page_of(_with_one_headline(group) for group, _ in kept)
    if len(page.articles) == len(kept):
        articles = tuple(
            replace(article, title=name or article.title)
            for article, (_, name) in zip(page.articles, kept, strict=True)
        )
        return replace(page, articles=articles)
    return page


def _moved(readings: Sequence[GivenReading], by: int) -> tuple[GivenReading, ...]:
    return tuple(replace(r, start=r.start - by, end=r.end - by) for r in readings)


def _with_one_headline(group: Sequence[Paragraph]) -> list[Paragraph]:
    """The first heading above the text is the headline; other headings stand in the text."""
    text = next((i for i, p in enumerate(group) if p.role is Role.BODY), len(group))
    heads = [i for i, p in enumerate(group) if p.role is Role.HEADLINE]
    heads += [i for i, p in enumerate(group[:text]) if p.role is Role.SUBHEAD]
    first = heads[0] if heads else None
    return [
        replace(p, role=Role.HEADLINE if i == first else Role.SUBHEAD)
        if i == first or p.role is Role.HEADLINE
        else p
        for i, p in enumerate(group)
    ]
