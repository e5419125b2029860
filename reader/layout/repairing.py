"""Lays a reader's repairs over a document; nothing of it is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import reduce

from reader.layout.glue import glue
from reader.layout.repairs import Repair, RepairKind
from reader.layout.titles import title_of
from reader.model import Article, Clue, Document, Paragraph, Role, Seam


def repaired(document: Document, repairs: Iterable[Repair]) -> Document:
    """`document` with `repairs` laid over it in order; one that does not fit is passed over."""
    return reduce(_apply, repairs, document)


def fits(document: Document, repair: Repair) -> bool:
    """Whether `repair` changes anything in `document`."""
    return _apply(document, repair) != document


def _apply(document: Document, repair: Repair) -> Document:
    return _HANDS[repair.kind](document, repair)


def _is_meant(paragraph: Paragraph, repair: Repair) -> bool:
    return paragraph.lines[:1] == (repair.line,) and paragraph.column == repair.column


def _index(paragraphs: tuple[Paragraph, ...], repair: Repair) -> int | None:
    return next((i for i, p in enumerate(paragraphs) if _is_meant(p, repair)), None)


def _with(
    document: Document, articles: Iterable[Article], rest: Iterable[Paragraph] | None = None
) -> Document:
    """`document` with other contents; an article without paragraphs is none."""
    kept = tuple(article for article in articles if article.paragraphs)
    return replace(document, articles=kept, rest=document.rest if rest is None else tuple(rest))


def _in_place(
    document: Document,
    repair: Repair,
    change: Callable[[tuple[Paragraph, ...], int], tuple[Paragraph, ...]],
) -> Document:
    """`document` with `change` made to the paragraphs around the one that is meant."""
    for number, article in enumerate(document.articles):
        index = _index(article.paragraphs, repair)
        if index is not None:
            changed = _article(article, change(article.paragraphs, index))
            return _with(
                document, (*document.articles[:number], changed, *document.articles[number + 1 :])
            )
    index = _index(document.rest, repair)
    if index is None:
        return document
    return replace(document, rest=change(document.rest, index))


def _article(article: Article, paragraphs: tuple[Paragraph, ...]) -> Article:
    """`article` with other paragraphs; a new headline gives it a new title."""
    if _headlines(paragraphs) == _headlines(article.paragraphs):
        return replace(article, paragraphs=paragraphs)
    return Article(title_of(paragraphs), paragraphs)


def _headlines(paragraphs: Iterable[Paragraph]) -> list[str]:
    return [p.text for p in paragraphs if p.role is Role.HEADLINE]


def _split(document: Document, repair: Repair) -> Document:
    def change(paragraphs: tuple[Paragraph, ...], i: int) -> tuple[Paragraph, ...]:
        halves = split_at(paragraphs[i], repair.at)
        return (*paragraphs[:i], *halves, *paragraphs[i + 1 :])

    return _in_place(document, repair, change)


def split_at(paragraph: Paragraph, at: int) -> tuple[Paragraph, ...]:
    """The two parts of `paragraph` around the offset `at`, each with its lines and seams."""
    text = paragraph.text
    if not text[:at].strip() or not text[at:].strip() or at < 0:
        return (paragraph,)
    before = [seam for seam in paragraph.seams if seam.at < at]
    after = [seam for seam in paragraph.seams if seam.at > at]
    at_seam = len(before) + len(after) < len(paragraph.seams)
    cut = len(before) + 1
    begins = before[-1].at if before else 0
    offset = at - begins + (0 if before else paragraph.column)
    first = replace(
        paragraph,
        text=text[:at].rstrip(),
        lines=paragraph.lines[:cut],
        seams=tuple(before),
        readings=tuple(r for r in paragraph.readings if r.end <= at),
    )
    second = replace(
        paragraph,
        text=text[at:],
        lines=paragraph.lines[cut if at_seam else cut - 1 :],
        seams=tuple(replace(seam, at=seam.at - at) for seam in after),
        apart=(_BY_HAND,),
        column=0 if at_seam else offset,
        readings=tuple(
            replace(r, start=r.start - at, end=r.end - at)
            for r in paragraph.readings
            if r.start >= at
        ),
    )
    return first, second


def _join(document: Document, repair: Repair) -> Document:
    def change(paragraphs: tuple[Paragraph, ...], i: int) -> tuple[Paragraph, ...]:
        if i + 1 == len(paragraphs):
            return paragraphs
        return (*paragraphs[:i], joined(*paragraphs[i : i + 2]), *paragraphs[i + 2 :])

    return _in_place(document, repair, change)


def joined(a: Paragraph, b: Paragraph) -> Paragraph:
    """`b` put behind `a`, in the role of `a`."""
    same_line = a.lines[-1:] == b.lines[:1]
    between = "" if same_line else glue(a.text, b.text)
    at = len(a.text) + len(between)
    moved = tuple(replace(seam, at=seam.at + at) for seam in b.seams)
    return replace(
        a,
        text=a.text + between + b.text,
        lines=a.lines + (b.lines[1:] if same_line else b.lines),
        seams=(*a.seams, *(() if same_line else (Seam(at, (_BY_HAND,)),)), *moved),
        readings=a.readings
        + tuple(replace(r, start=r.start + at, end=r.end + at) for r in b.readings),
    )


def _set_role(document: Document, repair: Repair) -> Document:
    role = repair.role
    if role is None:
        return document

    def change(paragraphs: tuple[Paragraph, ...], i: int) -> tuple[Paragraph, ...]:
        return (*paragraphs[:i], replace(paragraphs[i], role=role), *paragraphs[i + 1 :])

    return _in_place(document, repair, change)


def _move(document: Document, repair: Repair) -> Document:
    taken, rest = _take(document, repair)
    if taken is None:
        return document
    for number, article in enumerate(rest.articles):
        if any(repair.target in paragraph.lines for paragraph in article.paragraphs):
            return _put(rest, number, taken)
    return document


def _drop(document: Document, repair: Repair) -> Document:
    if _index(document.rest, repair) is not None:
        return document
    taken, rest = _take(document, repair)
    if taken is None:
        return document
    dropped = replace(taken, role=repair.role or Role.FURNITURE)
    return replace(rest, rest=tuple(sorted((*rest.rest, dropped), key=_place)))


def _restore(document: Document, repair: Repair) -> Document:
    index = _index(document.rest, repair)
    if index is None:
        return document
    taken = replace(document.rest[index], role=repair.role or Role.BODY)
    rest = replace(document, rest=document.rest[:index] + document.rest[index + 1 :])
    if not rest.articles:
        return replace(rest, articles=(Article(title_of((taken,)), (taken,)),))
    return _put(rest, _nearest(rest, taken), taken)


def _begin_article(document: Document, repair: Repair) -> Document:
    for number, article in enumerate(document.articles):
        index = _index(article.paragraphs, repair)
        if index:
            first = _article(article, article.paragraphs[:index])
            later = article.paragraphs[index:]
            parts = (first, Article(title_of(later), later))
            return _with(
                document, (*document.articles[:number], *parts, *document.articles[number + 1 :])
            )
    return document


def _take(document: Document, repair: Repair) -> tuple[Paragraph | None, Document]:
    """The paragraph that is meant, and the document without it."""
    meant = [p for _, p in document.paragraphs() if _is_meant(p, repair)]
    meant += [p for p in document.rest if _is_meant(p, repair)]
    if not meant:
        return None, document
    articles = (
        _article(a, tuple(p for p in a.paragraphs if not _is_meant(p, repair)))
        for a in document.articles
    )
    rest = (p for p in document.rest if not _is_meant(p, repair))
    return meant[0], _with(document, articles, rest)


def _put(document: Document, number: int, paragraph: Paragraph) -> Document:
    """`paragraph` in an article where its lines come in order, but below the headline."""
    article = document.articles[number]
    old = article.paragraphs
    later = (
        i
        for i, p in enumerate(old)
        if p.role is not Role.HEADLINE and _place(p) > _place(paragraph)
    )
    at = 0 if paragraph.role is Role.HEADLINE else next(later, len(old))
    changed = _article(article, (*old[:at], paragraph, *old[at:]))
    return _with(document, (*document.articles[:number], changed, *document.articles[number + 1 :]))


def _nearest(document: Document, paragraph: Paragraph) -> int:
    """The number of the article with the last line before `paragraph`, or the first."""
    before = [
        (max(line for p in article.paragraphs for line in p.lines if line < paragraph.lines[0]), n)
        for n, article in enumerate(document.articles)
        if any(line < paragraph.lines[0] for p in article.paragraphs for line in p.lines)
    ]
    return max(before)[1] if before else 0


def _place(paragraph: Paragraph) -> tuple[int, int]:
    return (paragraph.lines[0] if paragraph.lines else 0, paragraph.column)


_BY_HAND = Clue("the reader's decision", 0.0)

_HANDS: Mapping[RepairKind, Callable[[Document, Repair], Document]] = {
    RepairKind.SPLIT: _split,
    RepairKind.JOIN: _join,
    RepairKind.SET_ROLE: _set_role,
    RepairKind.MOVE: _move,
    RepairKind.BEGIN_ARTICLE: _begin_article,
    RepairKind.DROP: _drop,
    RepairKind.RESTORE: _restore,
}
