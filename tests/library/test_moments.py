"""On the fifth of March 2026, half past nine."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.moments import moments_in

NOW = datetime(2026, 3, 5, 9, 30)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("49分钟前", "2026-03-05 08:41"),
        ("49分鐘前", "2026-03-05 08:41"),
        ("三个小时前", "2026-03-05 06:30"),
        ("半小時前", "2026-03-05 09:00"),
        ("十二天前", "2026-02-21"),
        ("两周前", "2026-02-19"),
        ("4個月前", "2025-11"),
        ("三年前", "2023"),
        ("去年7月", "2025-07"),
        ("去年七月", "2025-07"),
        ("去年十二月二十日", "2025-12-20"),
        ("去年", "2025"),
        ("前年", "2024"),
        ("昨天", "2026-03-04"),
        ("前日", "2026-03-03"),
        ("明天", "2026-03-06"),
        ("上个月", "2026-02"),
        ("上個月28日", "2026-02-28"),
        ("本月", "2026-03"),
        ("去年13月", ""),
        ("1949年前", ""),
        ("99999999999天前", ""),
        ("每天", ""),
        ("三分之一", ""),
        ("2024年7月", ""),
    ],
)
def test_what_it_means(text: str, meaning: str) -> None:
    sentence = f"他說{text}的事。"
    found = list(moments_in(sentence, NOW))
    assert [moment.meaning for moment in found] == ([meaning] if meaning else [])
    assert all(sentence[moment.start : moment.end] == text for moment in found)


@given(st.text("0123456789〇零一二十半两年月日天周前去今昨上个分钟小时星期", max_size=14))
def test_nothing_of_the_kind_is_an_error(text: str) -> None:
    assert all(text[moment.start : moment.end] for moment in moments_in(text, NOW))
