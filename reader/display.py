"""Whether a window can be opened here, asked before Qt, which would abort the process if not."""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from pathlib import Path

Environment = Mapping[str, str]

# The same names on Debian 12 and 13 and Ubuntu 22.04 and 24.04.
_PACKAGES = {
    "xcb": (
        "libegl1 libgl1 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0 libxcb-cursor0 "
        "libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0"
    ),
    "wayland": "libegl1 libgl1 libfontconfig1 libdbus-1-3 libxkbcommon0 libwayland-cursor0",
}
_OTHER_PACKAGES = "libegl1 libgl1 libfontconfig1 libdbus-1-3 libxkbcommon0"

_INSTEAD = "start Fanjian from a desktop session, or use `fanjian annotate` in the terminal."


def missing_library(platform: str) -> str | None:
    """The first shared library that Qt's `platform` lacks; its plugin's name if there is none."""
    spec = find_spec("PySide6")
    for room in (spec and spec.submodule_search_locations) or ():
        folder = Path(room, "Qt/plugins/platforms")
        # Before Qt 6.10 Wayland had two plugins, libqwayland-egl and libqwayland-generic.
        plugins = sorted(folder.glob(f"libq{platform}*.so"))
        if folder.exists() and not plugins:
            return f"libq{platform}.so"
        try:
            for plugin in plugins:
                ctypes.CDLL(str(plugin))
        except OSError as error:
            # "libxcb-cursor.so.0: cannot open shared object file: No such file or directory"
            return str(error).partition(":")[0]
    return None


def display_answers(platform: str, environ: Environment) -> bool:
    """Whether the display that `environ` names can be connected to, asked as Qt asks it."""
    if platform == "xcb":
        return _x_answers(environ.get("DISPLAY", ""))
    # A socket handed down by the compositor can be connected to once only, which is Qt's turn.
    return "WAYLAND_SOCKET" in environ or _wayland_answers(environ.get("WAYLAND_DISPLAY", ""))


def why_no_window(
    environ: Environment = os.environ,
    answers: Callable[[str, Environment], bool] = display_answers,
    missing: Callable[[str], str | None] = missing_library,
) -> str | None:
    """One sentence that says why no window can be opened and what to do, or None if one can."""
    if not sys.platform.startswith("linux"):
        return None
    platforms = _platforms(environ)
    if not platforms:
        return f"There is no screen to open a window on: {_INSTEAD}"
    problems = [_problem(platform, environ, answers, missing) for platform in platforms]
    # Qt tries them in turn: one that works is enough.
    return None if None in problems else problems[0]


def _platforms(environ: Environment) -> list[str]:
    """Qt's platforms that this environment offers, in the order in which Qt tries them."""
    if chosen := environ.get("QT_QPA_PLATFORM"):
        # "vnc:size=800x600" carries options, "wayland-egl" is a key of the plugin "wayland".
        return [re.split("[:-]", choice)[0] for choice in chosen.split(";")]
    displays = {"wayland": ("WAYLAND_DISPLAY", "WAYLAND_SOCKET"), "xcb": ("DISPLAY",)}
    return [name for name, keys in displays.items() if any(environ.get(key) for key in keys)]


def _problem(
    platform: str,
    environ: Environment,
    answers: Callable[[str, Environment], bool],
    missing: Callable[[str], str | None],
) -> str | None:
    if library := missing(platform):
        if library == f"libq{platform}.so":
            return f"Qt knows no platform {platform!r}: please unset QT_QPA_PLATFORM."
        packages = _PACKAGES.get(platform, _OTHER_PACKAGES)
        return (
            f"A window needs the library {library}, which this system lacks; "
            f"on Debian or Ubuntu: sudo apt-get install {packages}"
        )
    if platform in _PACKAGES and not answers(platform, environ):
        key = "DISPLAY" if platform == "xcb" else "WAYLAND_DISPLAY"
        return f"No screen answers at {key}={environ.get(key, '')}: {_INSTEAD}"
    return None


def _x_answers(display: str) -> bool:
    if not display:  # libxcb would look into the process's own environment.
        return False
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused


def _wayland_answers(display: str) -> bool:
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    connection = wayland.wl_display_connect(display.encode() or None)
    if connection:
        wayland.wl_display_disconnect(ctypes.c_void_p(connection))
    return bool(connection)
