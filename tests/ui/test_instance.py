"""A second start hands its files to the first and ends."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

pytest.importorskip("PySide6.QtNetwork", exc_type=ImportError)

from reader.ui.instance import Instance, hand_over, name_for

_SECOND = (
    "import sys; from pathlib import Path; from reader.ui.instance import hand_over; "
    "sys.exit(not hand_over(sys.argv[1], [Path(p) for p in sys.argv[2:]]))"
)


@pytest.mark.parametrize("files", [[], ["/a.txt", "/二.txt"]])
def test_the_first_takes_the_files_of_the_second(
    qtbot: QtBot, tmp_path: Path, files: list[str]
) -> None:
    first = Instance(name_for(tmp_path))
    taken: list[list[Path]] = []
    first.files_handed_over.connect(taken.append)
    command = [sys.executable, "-c", _SECOND, name_for(tmp_path), *files]
    with subprocess.Popen(command) as second:
        qtbot.waitUntil(lambda: bool(taken), timeout=10_000)
        assert second.wait(10) == 0
    assert taken == [[Path(file) for file in files]]
    first.close()


def test_nobody_listens(tmp_path: Path) -> None:
    assert not hand_over(name_for(tmp_path), [Path("/a.txt")])


def test_what_a_killed_instance_leaves_behind_is_cleared_away(tmp_path: Path) -> None:
    code = (
        "import sys, os; from reader.ui.instance import Instance; "
        "from PySide6.QtCore import QCoreApplication; application = QCoreApplication([]); "
        "instance = Instance(sys.argv[1]); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code, name_for(tmp_path)], check=False)
    assert not hand_over(name_for(tmp_path), [])
    instance = Instance(name_for(tmp_path))
    assert instance.is_listening
    instance.close()


def test_each_shelf_has_an_instance_of_its_own(tmp_path: Path) -> None:
    assert name_for(tmp_path) != name_for(tmp_path / "other")
