"""What things are called in other regions: marked, refusable, never in names."""

from __future__ import annotations

import pytest

from reader.engine import Engine
from reader.model import Form


@pytest.mark.parametrize(
    ("printed", "to", "text", "changes"),
    [
        (Form.CN, Form.TW, "这个软件用芯片", "软件>軟體 芯片>晶片"),
        (Form.CN, Form.HK, "这个软件用芯片", "芯片>晶片"),
        (Form.TW, Form.CN, "這個軟體用硬碟", "軟體>软件 硬碟>硬盘"),
        (Form.TW, Form.HK, "軟體", "軟體>軟件"),
        (Form.CN, Form.CN, "软件", ""),
        (Form.CN, Form.TW, "循环刷新文件的对象", ""),
        (Form.CN, Form.TW, "《互联网》杂志和软件公司", ""),
    ],
)
def test_regional_words(engine: Engine, printed: Form, to: Form, text: str, changes: str) -> None:
    words = engine.service.annotate(text, printed)
    found = engine.regional.in_region(words, printed, to)
    assert " ".join(f"{change.original}>{change.text}" for change in found) == changes


def test_a_word_may_be_refused(engine: Engine) -> None:
    words = engine.service.annotate("软件和芯片", Form.CN)
    (change,) = engine.regional.in_region(words, Form.CN, Form.TW, refused={"软件"})
    assert (change.original, words[change.at].printed) == ("芯片", "芯片")
