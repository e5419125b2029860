"""What is made ready while nobody scrolls: what a toggle or turning the page would show."""

from __future__ import annotations

from collections.abc import Container

from reader.ui.reading.layout import LazyLayout


def prepare(
    here: LazyLayout, other: LazyLayout, top: int, height: int, selected: Container[int] = ()
) -> bool:
    """Take in or lay out a little more for a viewport of `height` at `top`, in either script.

    Returns whether there may be more to do; so each takes some milliseconds only.
    """
    if here.grow() or other.grow():
        return True
    visible = _between(here, top, top + height)
    ahead = range(visible.stop, _between(here, top, top + 2 * height).stop)
    for layout in (here, other):
        layout.trim(range(visible.start, ahead.stop), selected)
    for layout, pieces in ((other, visible), (here, ahead), (other, ahead)):
        for index in pieces:
            if not layout.is_set(index):
                layout.block(index)
                return True
    return False


def _between(layout: LazyLayout, top: int, bottom: int) -> range:
    return range(layout.index_at(top), layout.index_at(bottom) + 1)
