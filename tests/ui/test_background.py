from functools import partial
from threading import get_ident

from pytestqt.qtbot import QtBot

from reader.ui.background import AtOnce, Background


def test_work_is_done_elsewhere_and_answered_here(qtbot: QtBot) -> None:
    background = Background()
    background.start()
    threads: list[int] = []
    background.run(get_ident, lambda worker: threads.extend((worker, get_ident())), print)
    qtbot.waitUntil(lambda: bool(threads))
    background.stop()
    assert threads[0] != threads[1] == get_ident()


def test_work_is_done_in_order(qtbot: QtBot) -> None:
    background = Background()
    background.start()
    done: list[int] = []
    for number in range(40):
        background.run(partial(abs, number), done.append, print)
    qtbot.waitUntil(lambda: len(done) == 40)
    background.stop()
    assert done == list(range(40))


def test_failures_are_told(qtbot: QtBot) -> None:
    background = Background()
    background.start()
    failures: list[str] = []

    def fail() -> None:
        raise ValueError("no")

    background.run(fail, print, lambda error: failures.append(str(error)))
    qtbot.waitUntil(lambda: bool(failures))
    background.stop()
    AtOnce().run(fail, print, lambda error: failures.append(str(error)))
    assert failures == ["no", "no"]


def test_what_is_to_be_kept_is_done_before_the_end(qtbot: QtBot) -> None:
    background = Background()
    done: list[str] = []
    background.run(partial(done.append, "read"), print, print)
    background.keep(partial(done.append, "renamed"), print, print)
    background.run(partial(done.append, "read"), print, print)
    background.keep(partial(done.append, "tagged"), print, print)
    background.stop()
    assert done == ["renamed", "tagged"]


def test_what_has_not_begun_at_the_end_is_dropped(qtbot: QtBot) -> None:
    background = Background()
    background.start()
    told: list[object] = []
    for _ in range(5):
        background.run(get_ident, told.append, told.append)
    background.stop()
    assert told == []
