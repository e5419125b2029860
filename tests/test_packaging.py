"""What is handed to other machines: the wheel, the desktop entry, the commands and their needs."""

from __future__ import annotations

import re
import subprocess
import sys
from configparser import ConfigParser
from importlib.metadata import entry_points
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).resolve().parent.parent
DOCS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
SYSTEM_LIBRARIES = ROOT / "packaging" / "system-libraries"

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Debian's packages")


def files_below(folder: str) -> set[str]:
    return {
        path.relative_to(ROOT).as_posix() for path in (ROOT / folder).rglob("*") if path.is_file()
    }


def test_the_wheel_carries_the_resources_and_the_sample_texts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend = pytest.importorskip("hatchling.build")
    monkeypatch.chdir(ROOT)
    wheel = ZipFile(tmp_path / backend.build_wheel(str(tmp_path)))
    shared = {name.removeprefix("reader/share/") for name in wheel.namelist()}
    assert files_below("resources") | files_below("seeds") <= shared


def test_the_desktop_entry_starts_an_installed_command_and_shows_our_icon() -> None:
    parser = ConfigParser(interpolation=None)
    parser.read(ROOT / "packaging" / "fanjian.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]
    assert entry["Type"] == "Application"
    assert entry["Name"] == "Fanjian"
    command, files = entry["Exec"].split()
    assert entry_points(group="console_scripts", name=command)
    assert files == "%F"
    assert (ROOT / "resources" / "icons" / f"{entry['Icon']}.svg").is_file()


def test_the_icon_needs_no_fonts() -> None:
    assert "<text" not in (ROOT / "resources" / "icons" / "fanjian.svg").read_text("utf-8")


@pytest.mark.parametrize("page", DOCS, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_make_target_that_a_page_names_exists(page: Path) -> None:
    named = re.findall(r"(?:^ *|`)make ([a-z-]+)(?=`|$| +#| ARGS)", page.read_text("utf-8"), re.M)
    (phony,) = re.findall(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.M)
    assert set(named) <= set(phony.split())


@pytest.fixture
def machine(tmp_path: Path) -> dict[str, str]:
    """The environment of a Debian where ldd misses two libraries and nobody may install any."""
    missing = "\\tlibxcb-cursor.so.0 => not found\\n\\tlibglib-2.0.so.0 => not found\\n"
    programs = {"ldd": f"printf '{missing}'", "id": "echo 1000", "sudo": "exit 1", "apt-get": ""}
    for name, script in programs.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / name).chmod(0o755)
    return {"PATH": f"{tmp_path}:/usr/bin:/bin"}


@on_linux
def test_who_may_not_install_is_told_the_line_to_type(machine: dict[str, str]) -> None:
    done = subprocess.run(
        [SYSTEM_LIBRARIES, "qt", "xcb"], env=machine, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr.endswith("  sudo apt-get install libglib2.0-0 libxcb-cursor0\n")


@on_linux
@pytest.mark.parametrize("need", [("venv", sys.executable), ("qt", "offscreen"), ("qt",)])
def test_nothing_is_said_or_done_where_nothing_is_missing(need: tuple[str, ...]) -> None:
    done = subprocess.run([SYSTEM_LIBRARIES, *need], cwd=ROOT, capture_output=True, check=True)
    assert done.stdout + done.stderr == b""
