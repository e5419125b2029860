"""The words of a text, each once: reading, meaning, how often, and its first sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.export.annotated import AnnotatedArticle, AnnotatedParagraph
from reader.gloss import Gloss, sense_in_script
from reader.model import Script, Word

_SENTENCE_END = re.compile(r"[。！？!?；;…]+[”’」』）)]*")


@dataclass(slots=True)
class ListedWord:
    """A word, and where it is first met."""

    word: Word
    gloss: Gloss | None
    paragraph: AnnotatedParagraph
    index: int
    """Of the word in the paragraph."""
    article: int
    """Number of the article, counted from 1."""
    count: int = 0

    @property
    def pinyin(self) -> str:
        """How it is said in its sentence, a blank between syllables."""
        return " ".join(filter(None, self.word.pinyin))

    def meaning(self, script: Script) -> str:
        """What it means: the glossary's term, else the dictionary's senses for its reading."""
        if self.gloss is None:
            return ""
        if self.gloss.term:
            return self.gloss.term.gloss
        if not self.gloss.entries:
            return ""
        senses = self.gloss.entries[0].senses
        return "; ".join(sense_in_script(sense, script) for sense in senses)

    def sentence(self, script: Script) -> tuple[str, str, str]:
        """Its sentence in `script`: what stands before the word, the word, what follows."""
        texts = [word.in_script(script) for word in self.paragraph.words]
        before, after = "".join(texts[: self.index]), "".join(texts[self.index + 1 :])
        starts = [match.end() for match in _SENTENCE_END.finditer(before)]
        end = _SENTENCE_END.search(after)
        before = before[starts[-1] :] if starts else before
        return before.lstrip(), texts[self.index], after[: end.end()] if end else after.rstrip()


def word_list(articles: Sequence[AnnotatedArticle]) -> list[ListedWord]:
    """Every Chinese word in order of appearance, one for each reading it has."""
    found: dict[tuple[str, str, tuple[str, ...]], ListedWord] = {}
    for number, article in enumerate(articles, 1):
        for paragraph in article.paragraphs:
            for index, word in enumerate(paragraph.words):
                if not word.pinyin:
                    continue
                key = (word.traditional, word.simplified, word.pinyin)
                if key not in found:
                    gloss = article.gloss_of(word)
                    found[key] = ListedWord(word, gloss, paragraph, index, number)
                found[key].count += 1
    return list(found.values())
