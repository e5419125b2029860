"""What characters are put together from."""

import pytest

from reader.components import components_of


@pytest.mark.parametrize(
    ("character", "parts"), [("製", "制衣"), ("好", "女子"), ("一", ""), ("a", "")]
)
def test_components(character: str, parts: str) -> None:
    assert components_of(character) == tuple(parts)


def test_what_no_font_draws_is_left_out() -> None:
    assert components_of("展") == ("尸", "龷")
