"""The words of a paragraph as WordprocessingML: runs, ruby, and the stretches of comments."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import escape
from itertools import groupby

from reader.export.characters import carried
from reader.export.shown import ShownWord

_OF_HEADINGS = 28
"""Half points: from here on the characters are bold, but not what is said above them."""
_BLANK = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class RunWriter:
    """Writes the words of one script in one size; the same words again and again."""

    size: int
    """Half points."""
    language: str
    fonts: str = ""
    tag: str = ""
    """Properties that begin and end those of each run: OOXML has an order for them."""
    has_comments: bool = True
    _known: dict[ShownWord, str] = field(default_factory=dict)

    def runs(self, words: Iterable[ShownWord]) -> str:
        """All of them; words without readings share a run, for Word breaks lines badly else."""
        return "".join(self._runs(words))

    def _runs(self, words: Iterable[ShownWord]) -> Iterator[str]:
        for is_plain, together in groupby(words, key=lambda word: word.is_plain):
            if is_plain:
                plain = "".join(word.text for word in together)
                yield run(plain, self.fonts + self.tag)
            else:
                yield from map(self._word, together)

    def _word(self, word: ShownWord) -> str:
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = self._with_comments(word)
        return known

    def _with_comments(self, word: ShownWord) -> str:
        shade = '<w:shd w:val="clear" w:fill="FBEFB0"/>' if word.is_lit else ""
        line = '<w:u w:val="wave"/>' if word.is_doubtful else ""
        style = self.fonts + line + shade + self.tag
        text = "".join(
            self._ruby(characters, said, style) if said else run(characters, style)
            for characters, said in word.readings or ((word.text, ""),)
        )
        if not self.has_comments:
            return text
        begins = (f'<w:commentRangeStart w:id="{number}"/>' for number in word.begins)
        ends = (
            f'<w:commentRangeEnd w:id="{number}"/><w:r><w:commentReference w:id="{number}"/></w:r>'
            for number in word.ends
        )
        return "".join((*begins, text, *ends))

    def _ruby(self, characters: str, said: str, style: str) -> str:
        small = self.size * 9 // 20
        light = '<w:b w:val="0"/>' if self.size >= _OF_HEADINGS else ""
        said_style = f'{light}<w:color w:val="595959"/><w:sz w:val="{small}"/>'
        return (
            '<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/><w:hps '
            f'w:val="{small}"/><w:hpsRaise w:val="{self.size - 2}"/><w:hpsBaseText '
            f'w:val="{self.size}"/><w:lid w:val="{self.language}"/></w:rubyPr>'
            f"<w:rt>{run(said, said_style)}</w:rt>"
            f"<w:rubyBase>{run(characters, style)}</w:rubyBase></w:ruby></w:r>"
        )


def run(text: str, style: str = "") -> str:
    """A run of text with the properties `style`."""
    properties = f"<w:rPr>{style}</w:rPr>" if style else ""
    shown = escape(carried(text), quote=False)
    # A document of ruby is long enough without telling of blanks where there are none.
    blanks = ' xml:space="preserve"' if _BLANK.search(text) else ""
    return f"<w:r>{properties}<w:t{blanks}>{shown}</w:t></w:r>"
