"""Which of a dictionary's headwords are two words in running text.

Dictionaries list what is worth explaining (這個, 看到, 人口密度); treebanks cut it. These are the
classes on which they agree: determiner and measure word, verb and resultative, verb and
preposition, negation and auxiliary, place and its rank, and compounds of whole words.
"""

from __future__ import annotations

from collections.abc import Container

_DETERMINERS = frozenset("一二两三四五六七八九十几半每各这那哪某多")
_CLASSIFIERS = frozenset("个种天次位名件条张只座家部本句场项年层周轮届代段块片对岁份类")
_RESULTATIVE = frozenset("到着")
_LEXICALISED = frozenset(["迟到", "报到", "签到", "直到", "执着", "睡着"])
_BECOMING = frozenset("成称名视评变作改转分列定选化")
_PERCEIVING = frozenset("看遇碰听望瞧")
_AUXILIARIES = frozenset("能会想是要到在")
_FOCUS = frozenset("就而更总都也正")
_WAYS = frozenset("起出下上过回")
_TOWARDS = frozenset("来去")
_RANKS = frozenset("省市县区乡镇州村")
_DEGREES = frozenset("很更较好")
_AMOUNTS = frozenset("多少")


def is_two_words(headword: str, tag: str, known: Container[str]) -> bool:
    """Whether running text has `headword` as two words.

    `tag` is its part of speech as jieba has it, empty if unknown; `known` are the headwords.
    """
    if len(headword) == 2:
        return _is_phrase(headword, tag)
    if headword[-1] in _RANKS:
        return True
    if len(headword) == 3:
        return _is_phrase_of_three(headword, known)
    return tag not in ("i", "q") and _is_made_of(headword, known)


def is_amount(word: str) -> bool:
    """Whether `word` is one of 很多, 更少 …: words of every text, and of no dictionary."""
    return len(word) == 2 and word[0] in _DEGREES and word[1] in _AMOUNTS


def _is_phrase(word: str, tag: str) -> bool:
    first, second = word[0], word[1]
    if second in _RESULTATIVE:
        return tag[:1] in ("v", "p") and word not in _LEXICALISED
    return (
        (first in _DETERMINERS and second in _CLASSIFIERS)
        or (second == "于" and tag[:1] == "v")
        or (second == "为" and first in _BECOMING)
        or (second == "见" and first in _PERCEIVING)
        or (second == "是" and first in _FOCUS)
        or (first == "不" and second in _AUXILIARIES)
    )


def _is_phrase_of_three(word: str, known: Container[str]) -> bool:
    first, rest = word[0], word[1:]
    if first == "第" or (rest[0] in _WAYS and rest[1] in _TOWARDS):
        return True
    return first in "一两这那" and rest in known and rest[-1] != "儿"


def _is_made_of(word: str, known: Container[str]) -> bool:
    """Whether `word` is nothing but headwords of two characters and more."""
    reached = [True] + [False] * len(word)
    for end in range(2, len(word) + 1):
        reached[end] = any(
            reached[start] and end - start < len(word) and word[start:end] in known
            for start in range(end - 1)
        )
    return reached[-1]
