"""Words as tests write them: `軟體/和/印表機 | 软件/和/打印机 | ruǎn tǐ/hé/yìn biǎo jī`."""

from __future__ import annotations

from itertools import accumulate, zip_longest

from reader.model import Article, Paragraph, Script, Word


def words(notation: str, printed: Script = Script.TRADITIONAL) -> tuple[Word, ...]:
    """The words of a paragraph: Traditional, Simplified (else the same), pinyin (else none)."""
    rows = [row.strip().split("/") for row in notation.split("|")]
    traditional = rows[0]
    simplified = rows[1] if len(rows) > 1 else traditional
    pinyin = rows[2] if len(rows) > 2 else []
    shown = traditional if printed is Script.TRADITIONAL else simplified
    starts = accumulate(map(len, shown), initial=0)
    return tuple(
        Word(start, text, t, s, tuple((said or "").split()), bool(said))
        for start, text, t, s, said in zip_longest(
            list(starts)[:-1], shown, traditional, simplified, pinyin[: len(shown)]
        )
    )


def article(*notations: str, printed: Script = Script.TRADITIONAL) -> Article:
    """An article of one paragraph for each notation."""
    paragraphs = (
        Paragraph("".join(word.printed for word in words(notation, printed)))
        for notation in notations
    )
    return Article("", tuple(paragraphs))
