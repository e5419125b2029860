"""What 49分钟前 and 去年7月 mean in a text that came onto the shelf on a certain day."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

_DIGITS = {digit: value for value, digit in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "两": 2,
    "兩": 2,
    "半": 0.5,
}
_NUMBER = r"\d+|[〇零一二三四五六七八九十两兩半]+"
_SECONDS = {
    **dict.fromkeys(("秒", "秒钟", "秒鐘"), 1),
    **dict.fromkeys(("分", "分钟", "分鐘"), 60),
    **dict.fromkeys(("小时", "小時", "个小时", "個小時", "个钟头", "個鐘頭"), 3_600),
    **dict.fromkeys(("天", "日"), 86_400),
    **dict.fromkeys(("周", "週", "个星期", "個星期", "星期"), 7 * 86_400),
}
_AGO = re.compile(
    rf"(?P<ago>{_NUMBER})\s*(?P<unit>{'|'.join(sorted(_SECONDS, key=len, reverse=True))}"
    r"|个月|個月|年)(?:之?前|以前)"
    r"|(?P<day>大前|前|昨|今|明|后|後)[天日]"
    rf"|(?P<year>前年|去年|今年|明年)(?:(?P<month>{_NUMBER})月(?:(?P<date>{_NUMBER})[日号號])?)?"
    r"|(?P<which>上上|上|这|這|本|下)个?個?月(?:(?P<of>\d+)[日号號])?"
)
_MOST = 150
"""Nobody counts further back: 1949年前 is a year, and no age."""
_DAYS = {"大前": -3, "前": -2, "昨": -1, "今": 0, "明": 1, "后": 2, "後": 2}
_YEARS = {"前年": -2, "去年": -1, "今年": 0, "明年": 1}
_MONTHS = {"上上": -2, "上": -1, "这": 0, "這": 0, "本": 0, "下": 1}


@dataclass(frozen=True, slots=True)
class Moment:
    """An expression of time in a text, and what it meant on the day the text was taken."""

    start: int
    end: int
    """The characters [start, end) of the text."""
    meaning: str
    """As exactly as the expression is: `2025`, `2025-07`, `2026-03-04`, `2026-03-05 08:41`."""


def moments_in(text: str, now: datetime) -> Iterator[Moment]:
    """The expressions of `text` that depend on the day on which it was written, about `now`."""
    for found in _AGO.finditer(text):
        for name, resolve in _RESOLVERS.items():
            if found[name] and (meaning := resolve(found, now)):
                yield Moment(found.start(), found.end(), meaning)


def _ago(found: re.Match[str], now: datetime) -> str:
    count, unit = _value(found["ago"]), found["unit"]
    if count > _MOST:
        return ""
    if unit == "年":
        return str(now.year - int(count))
    if unit in ("个月", "個月"):
        return _month(now.year, now.month - int(count))
    then = now - timedelta(seconds=count * _SECONDS[unit])
    return f"{then:%Y-%m-%d}" if _SECONDS[unit] >= 86_400 else f"{then:%Y-%m-%d %H:%M}"


def _day(found: re.Match[str], now: datetime) -> str:
    return f"{now + timedelta(days=_DAYS[found['day']]):%Y-%m-%d}"


def _year(found: re.Match[str], now: datetime) -> str:
    year = now.year + _YEARS[found["year"]]
    if not found["month"]:
        return str(year)
    return _date(year, int(_value(found["month"])), found["date"])


def _which_month(found: re.Match[str], now: datetime) -> str:
    months = now.year * 12 + now.month - 1 + _MONTHS[found["which"]]
    return _date(months // 12, months % 12 + 1, found["of"])


def _date(year: int, month: int, day: str | None) -> str:
    """A month or a day; nothing if there is none of that number."""
    try:
        then = datetime(year, month, int(_value(day)) if day else 1)
    except ValueError:
        return ""
    return f"{then:%Y-%m-%d}" if day else f"{then:%Y-%m}"


def _month(year: int, month: int) -> str:
    """A month counted on from January of `year`; it may be of another year."""
    months = year * 12 + month - 1
    return f"{months // 12}-{months % 12 + 1:02}"


def _value(number: str) -> float:
    """12, 十二, 二十, 半."""
    if number.isdecimal():
        return int(number)
    tens, ten, ones = number.rpartition("十")
    value = 10 * _DIGITS.get(tens, 1) if ten else 0
    return value + sum(_DIGITS[digit] for digit in ones[:1])


_RESOLVERS: dict[str, Callable[[re.Match[str], datetime], str]] = {
    "ago": _ago,
    "day": _day,
    "year": _year,
    "which": _which_month,
}
