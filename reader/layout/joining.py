"""Whether two lines belong to one paragraph: weak clues, weighed, and kept with the decision."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.characters import HAN
from reader.layout import marks
from reader.layout.glue import LATIN
from reader.layout.lines import FINAL, INNER, Line
from reader.layout.style import Style
from reader.layout.wrapping import is_full
from reader.model import Clue

ENOUGH = 4.0
"""What the clues of a seam must weigh together. Rather leave two apart than glue two strangers."""

_INDENT = 4
"""Columns of the usual indent, two Chinese characters."""
_CANNOT_BEGIN = re.compile(r"[，。、；：！？）》」』】〕〉”’…,;:!?)\]%％℃]|[.](?!\d)")
_LEANING = re.compile(
    r"的(?![士确確哥姐话話])|了(?![解不却卻])|[们們吗嗎]|[着著](?![急手力重眼作名陸陆落火])"
)
"""What leans on the word before it, so that no sentence begins with it."""
_OPENERS, _CLOSERS = "「『（《〈“‘【(", "」』）》〉”’】)"
_HAN_PAIR = re.compile(rf"[{HAN}]{{2}}")


def weigh(clues: tuple[Clue, ...]) -> bool:
    """Whether `clues` are enough to put two lines together."""
    return sum(clue.weight for clue in clues) >= ENOUGH


def clues_of(before: str, a: Line, b: Line, style: Style, broken: bool = False) -> tuple[Clue, ...]:
    """What speaks for and against `b` going on from `a`.

    `before` is the paragraph so far, which ends with `a`; `broken` says that a page ended
    between the two, so that the blank lines there prove nothing.
    """
    wrapped = min(style.column(a), style.column(b)) if a.quote == b.quote else 0
    return tuple(
        clue
        for clue in (
            *_of_end(before, a),
            *_of_begin(a, b),
            *_of_word(a.text, b.text, style),
            *_of_place(a, b, style, wrapped, broken),
            *_of_wrapping(before, a, b, style, wrapped, broken),
        )
        if clue.weight
    )


def _of_end(before: str, a: Line) -> Iterator[Clue]:
    if a.is_final:
        yield Clue("the line before ends a sentence", -3.5)
        return
    if a.text.endswith(("，", "、", ",")):
        yield Clue("the line before ends with a comma", 3.0)
    elif a.text.endswith(("；", "：", "—", ";", ":")):
        yield Clue("the line before ends with a pause", -1.0)
    elif a.text[-1] in _CLOSERS:
        yield Clue("the line before ends with a bracket", 0.5)
    else:
        yield Clue("the line before has no end mark", 1.5)
    if INNER.search(before):
        yield Clue("a sentence is left unfinished", 2.0)
    elif re.search(r"[，,、]", before) and len(before) > 25:
        yield Clue("a clause is left unfinished", 1.0)
    if _is_open(before):
        yield Clue("a bracket or a quotation is left open", 1.0)


def _is_open(text: str) -> bool:
    return any(text.count(a) > text.count(b) for a, b in zip(_OPENERS, _CLOSERS, strict=True))


def _of_begin(a: Line, b: Line) -> Iterator[Clue]:
    if a.quote != b.quote:
        yield Clue("quoted differently", -9.0)
    if _CANNOT_BEGIN.match(b.text):
        yield Clue("no line of its own begins like this", 6.0)
    elif _LEANING.match(b.text):
        yield Clue("it leans on the word before it", 3.0)
    elif marks.NUMBERED.match(b.text) or marks.SPEAKER.match(b.text):
        # Where a line was broken anywhere, `他说：` may begin the next one.
        yield Clue("it begins with a number or a speaker", -6.0 if a.is_final else -2.0)
    elif marks.opens_article(b.text):
        yield Clue("it opens an article", -9.0)
    elif b.text[0] in _OPENERS and a.is_final:
        yield Clue("it opens a quotation", -1.0)


def _of_word(a: str, b: str, style: Style) -> Iterator[Clue]:
    if re.search(f"[{LATIN}]-?$", a) and re.match("[a-zà-ɏ]", b):
        yield Clue("a Latin word or phrase runs on", 1.5)
    elif _HAN_PAIR.match(a[-2:]) and _HAN_PAIR.match(b):
        if a[-2:] + b[:2] in style.repeated:
            yield Clue("the words across the seam occur again", 1.5)
        elif style.is_word and _crosses(a, b, style):
            yield Clue("a word lies across the seam", 1.0)


def _crosses(a: str, b: str, style: Style) -> bool:
    """Whether the characters around the seam make a word that neither side has whole."""
    is_word = style.is_word
    spans = ((2, 2), (1, 2), (2, 1), (3, 1), (1, 3), (1, 1))
    return is_word is not None and any(is_word(a[-left:] + b[:right]) for left, right in spans)


def _of_place(a: Line, b: Line, style: Style, wrapped: int, broken: bool) -> Iterator[Clue]:
    if b.gap and not broken:
        yield Clue("a blank line lies between", -5.0 * style.blanks)
    if style.columned:
        yield Clue("a printed page cuts its columns anywhere", 1.0)
    if style.indents:
        if style.is_indented(b):
            yield Clue("it is indented like a new paragraph", -6.0)
        elif not wrapped and not a.is_final and style.is_indented(a):
            yield Clue("it is not indented, as paragraphs are", 2.5)


def _of_wrapping(
    before: str, a: Line, b: Line, style: Style, wrapped: int, broken: bool
) -> Iterator[Clue]:
    if not wrapped:
        if len(b.text) <= 20 and not FINAL.search(b.text) and not b.text.endswith(("，", "、")):
            yield Clue("it is short, like a heading", -2.0)
        return
    # Where copying has lost the indents, a first line is shorter by what its indent was.
    lost = _INDENT if before == a.text and not style.indents and not a.is_final else 0
    if not is_full(a, b, wrapped - lost):
        yield Clue("the line before had room for more", -5.0)
        return
    yield Clue("the line before is full", 3.0)
    unmarked_blank = style.blanks > 0.5 and not b.gap and not broken
    if unmarked_blank or (style.indents and not style.is_indented(b)):
        yield Clue("a new paragraph would be marked", 4.5)
