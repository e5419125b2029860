"""From the lines of a source to articles of whole paragraphs, each with its role."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reader.layout import articles, chapters, marks, masthead, scanned, web
from reader.layout.gathering import gather
from reader.layout.headings import setting_of, with_headings
from reader.layout.lines import Line, read
from reader.layout.style import IsWord, style_of
from reader.layout.texts import with_leads, with_lists
from reader.layout.titles import title_of
from reader.model import Article, Paragraph, Role
from reader.watch import Watch, stages, unwatched, watched


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a source, put in order: each that is not blank is in one paragraph."""

    articles: tuple[Article, ...]
    rest: tuple[Paragraph, ...] = ()
    """What belongs to no article, as it stands in the source."""
    title: str = ""
    """Of the whole: of the book, or of the first article."""


def as_printed(lines: Sequence[str]) -> Page:
    """One article with every line, blank ones too, as a paragraph of its own."""
    paragraphs = tuple(Paragraph(line, Role.BODY, (n,)) for n, line in enumerate(lines, 1))
    title = title_of(paragraphs)
    return Page((Article(title, paragraphs),), (), title)


def lay_out(lines: Sequence[str], is_word: IsWord | None = None, watch: Watch = unwatched) -> Page:
    """The articles of a text whose lines say nothing of themselves but what is printed.

    `is_word` tells whether a dictionary has a word; with it, words cut in two are seen.
    """
    reading, telling, joining = stages(watch, (1, 3, 2))
    printed = read(lines, reading)
    roles = _roles(printed, telling)
    running = [line for line in printed if line.number not in roles]
    columned = any(role in (Role.MASTHEAD, Role.JUMP, Role.CONTINUED) for role in roles.values())
    style = style_of(running, columned, is_word)
    paragraphs = gather(printed, roles, style, joining)
    whole = with_headings(paragraphs, setting_of(printed, style, paragraphs))
    if starts := chapters.chapter_starts(whole):
        groups, title_page = chapters.cut_at(whole, starts)
        return page_of(groups, title_page)
    return page_of([articles.titled(group) for group in articles.cut(whole)])


def page_of(groups: Iterable[Sequence[Paragraph]], title_page: Sequence[Paragraph] = ()) -> Page:
    """The page whose articles are `groups`, without what belongs to none."""
    rest = list(title_page)
    found: list[Article] = []
    for group in groups:
        inside, outside = _parted(group)
        rest += outside
        if inside:
            found.append(_article(inside))
    if not found:
        found, rest = [_article(rest)], []
    rest.sort(key=lambda p: p.lines)
    return Page(tuple(found), tuple(rest), title_of(title_page or found[0].paragraphs))


def _parted(group: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Paragraph]]:
    """What belongs to the article of a group, and what does not: a picture below its footer."""
    inside: list[Paragraph] = []
    outside: list[Paragraph] = []
    ended = False
    for p in group:
        ended = ended or (p.role is Role.FOOTER and bool(inside))
        is_out = p.role in articles.OUTSIDE or (p.role is Role.CAPTION and ended)
        (outside if is_out else inside).append(p)
    if all(p.role is Role.CAPTION for p in inside):
        return [], [*outside, *inside]
    return inside, outside


def _article(paragraphs: Sequence[Paragraph]) -> Article:
    whole = tuple(with_lists(with_leads(paragraphs)))
    headline = next((p for p in whole if p.role is Role.HEADLINE), None)
    if headline:
        named = replace(headline, text=masthead.without_label(headline.text))
        return Article(title_of((named,)), whole)
    return Article(title_of(whole), whole)


def _roles(lines: Sequence[Line], watch: Watch) -> dict[int, Role]:
    """By number: the lines whose role shows before any are put together."""
    found: dict[int, Role] = {}
    for line in watched(lines, watch, every=500):
        role = marks.role_of(line.text)
        if role and not line.quote:
            found[line.number] = role
    text = "".join(line.text for line in lines if len(line.text) > 40)
    footers = {number for number, role in found.items() if role is Role.FOOTER}
    for roles in (web.roles_of(lines), scanned.roles_of(lines)):
        changed = {lines[i].number: role for i, role in roles.items()}
        found.update((n, role) for n, role in changed.items() if n not in footers)
    found.update((lines[i].number, role) for i, role in masthead.roles_of(lines, text).items())
    return found
