"""The program itself, from its command to a picture of the screen, under a real X server."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from reader.display import missing_library
from reader.engine import Engine
from reader.ui.reading.style import LIGHT

pytestmark = pytest.mark.skipif(
    not shutil.which("Xvfb") or missing_library("xcb") is not None,
    reason="Xvfb and what Qt needs for it are not installed",
)


@pytest.fixture
def display() -> Iterator[str]:
    """A screen that nobody sees."""
    screen = ["-screen", "0", "1280x840x24"]
    command = ["Xvfb", "-displayfd", "1", "-nolisten", "tcp", *screen]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        assert server.stdout
        # It names its display when it is ready.
        yield f":{server.stdout.readline().decode().strip()}"
        server.terminate()


def test_the_window_opens_and_can_be_read(
    display: str, engine: Engine, cache: Path, tmp_path: Path
) -> None:
    picture = tmp_path / "screen.png"
    homes = {"DATA": tmp_path, "CONFIG": tmp_path, "CACHE": cache.parent}
    folders = {f"XDG_{kind}_HOME": str(folder) for kind, folder in homes.items()}
    screen = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
    environ = {**os.environ, **folders, **screen}
    command = [sys.executable, "-m", "tests.ui.taking_a_picture", str(picture)]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stderr) == (0, "")
    colours = colours_of(QImage(str(picture)))
    paper, ink = colours[LIGHT.paper], colours[LIGHT.ink]
    assert paper > 200_000
    assert ink > 500
    # Readings and the card of the word pointed at.
    assert colours[LIGHT.ruby] > 20


def colours_of(picture: QImage) -> Counter[str]:
    """How many pixels there are of each colour."""
    found = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = bytes(found.constBits())
    blue, green, red = pixels[0::4], pixels[1::4], pixels[2::4]
    counted = Counter(zip(red, green, blue, strict=True))
    return Counter({f"#{r:02x}{g:02x}{b:02x}": n for (r, g, b), n in counted.items()})
