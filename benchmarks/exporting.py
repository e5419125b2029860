"""What an export of a megabyte takes: `python -m benchmarks.exporting [FORMAT…]`."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.table import row
from benchmarks.texts import simplified_text
from reader.export.formats import FORMATS

_BYTES = 1_000_000
_PLAIN = "txt"
"""Hardly more than the engine and the words."""


def main(formats: list[str]) -> None:
    """Export a megabyte to each format, each in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "text.txt", Path(folder) / "out"
        source.write_text(simplified_text(_BYTES), "utf-8")
        for name in formats or [_PLAIN, *(f.name for f in FORMATS if f.name != _PLAIN)]:
            seconds, peak = export(source, target, name)
            size = target.stat().st_size / 1e6
            row(f"1 MB of text to {name}, {size:.1f} MB", f"{seconds:.1f} s", f"{peak:.0f} MB")


def export(source: Path, target: Path, name: str) -> tuple[float, float]:
    """Seconds and peak memory in MB, the loading of the engine included."""
    arguments = ["export", str(source), "--format", name, "-o", str(target)]
    program = (
        f"import sys; sys.argv[1:] = {arguments!r}; from reader.__main__ import main; main();"
        "import resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    start = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    unit = 1 if sys.platform == "darwin" else 1024
    return time.perf_counter() - start, int(done.stdout) * unit / 1e6


if __name__ == "__main__":
    main(sys.argv[1:])
