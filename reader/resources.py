"""Where the files are that come with the program: templates, icons, glossaries, sample texts."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "share"
_ROOT = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent


def resource(*parts: str) -> Path:
    """The path of a file or folder in `resources/`: `resource("templates", "article.html")`."""
    return _ROOT.joinpath("resources", *parts)


def sample_paths() -> list[Path]:
    """The sample texts, in the order of their names."""
    return sorted((_ROOT / "seeds").glob("*.txt"))
