"""Puts names of organisations together: 武汉大学, 长安汽车集团, companies by their full name."""

from __future__ import annotations

from collections.abc import Container, Sequence

# What one names these after may be any word: 企业家日报, 荣鼎集团.
_NAMED_FREELY = frozenset(["集团", "日报", "晚报", "早报", "电网"])
_NAMED_AFTER_PLACES = frozenset(
    ["大学", "学院", "研究院", "研究所", "医院", "博物馆", "图书馆"]
) | frozenset(["公司", "银行", "商会", "协会", "委员会", "电视台"])
KINDS = _NAMED_FREELY | _NAMED_AFTER_PLACES
"""What an organisation may be; the last word of its name."""
_OF_SOME_FIELD = frozenset(["大学", "学院", "医院", "银行", "研究院", "研究所"])
"""Between these and their place stands what they are about: 哈尔滨工业大学, 湖南广播电视大学."""
_ATTRIBUTES = frozenset(
    [
        "著名",
        "知名",
        "重点",
        "国家",
        "一流",
        "公立",
        "私立",
        "国立",
        "全国",
        "其他",
        "许多",
        "所有",
        "专门",
    ]
) | frozenset(["国内", "国外", "短期", "女子", "附属", "各地", "部分", "大型", "主要", "最大"])
_IN_NO_NAME = frozenset(
    "的了在是和与及或而等这那该本各每某其此任两几多大小新老总个家所些名位间座一二三四五六七八九十从到对为被把让向于由将会"
    "有无不没最很都也又就才再还只我你他她它们上下前后里外内时年月日"
)
_LONGEST = 10
"""Words in the full name of a company."""


class Organisations:
    """Joins the words of a name that ends in a kind of organisation."""

    def __init__(self, places: Container[str]) -> None:
        self._places = places

    def joined(self, words: list[str]) -> list[str]:
        """The words of a run of Han characters, each organisation as one word."""
        if KINDS.isdisjoint(words):
            return words
        result: list[str] = []
        for word in words:
            result.append(word)
            if word in KINDS:
                first = self._first(result)
                result[first:] = ["".join(result[first:])]
        return result

    def _first(self, words: Sequence[str]) -> int:
        """Where the organisation begins whose kind is the last of `words`."""
        last = len(words) - 1
        if words[-2:] == ["有限", "公司"]:
            earliest = max(0, last - _LONGEST)
            return next((i for i in range(earliest, last) if words[i] in self._places), last)
        if last and words[last - 1] in self._places:
            return last - 1
        if words[last] in _OF_SOME_FIELD and (place := self._place_before(words, last)) >= 0:
            return place
        if words[last] == "集团" and last > 1 and words[last - 2] in self._places:
            return last - 2
        if (unknown := _unknown_before(words, last)) < last - 1:
            return unknown
        is_free = words[last] in _NAMED_FREELY and last and len(words[last - 1]) > 1
        return last - 1 if is_free else last

    def _place_before(self, words: Sequence[str], last: int) -> int:
        """Where a place stands one or two words of the field before; -1 if none does."""
        for at in range(last - 1, max(last - 3, 0), -1):
            if len(words[at]) == 1 or words[at] in _ATTRIBUTES:
                break
            if words[at - 1] in self._places:
                return at - 1
        return -1


def _unknown_before(words: Sequence[str], end: int) -> int:
    """Where up to four single characters, none a word of every text, begin before `end`."""
    begin = end
    while begin and end - begin < 4 and len(words[begin - 1]) == 1:
        if words[begin - 1] in _IN_NO_NAME:
            break
        begin -= 1
    return begin


def kind_of(word: str) -> str:
    """The kind in the name of an organisation; empty if it is none."""
    endings = (word[-size:] for size in (3, 2) if len(word) > size)
    return next((ending for ending in endings if ending in KINDS), "")
