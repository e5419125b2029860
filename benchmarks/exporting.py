"""What an export of a megabyte takes: `python -m benchmarks.exporting [FORMAT…]`."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

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
            taken = export(source, target, name)
            size = target.stat().st_size / 1e6
            row(
                f"1 MB of text to {name}, {size:.1f} MB",
                f"{taken.seconds:.1f} s ({taken.cpu:.1f} s of a core)",
                f"{taken.peak:.0f} MB",
            )


class Taken(NamedTuple):
    """What one export takes, the loading of the engine included."""

    seconds: float
    cpu: float
    """Seconds of one core: the same however busy the machine is."""
    peak: float
    """Memory, in MB."""


def export(source: Path, target: Path, name: str) -> Taken:
    """Export in a process of its own."""
    arguments = ["export", str(source), "--format", name, "-o", str(target)]
    program = (
        f"import sys; sys.argv[1:] = {arguments!r}; from reader.__main__ import main; main();"
        "import resource; used = resource.getrusage(resource.RUSAGE_SELF);"
        "print(used.ru_utime + used.ru_stime, used.ru_maxrss)"
    )
    start = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    unit = 1 if sys.platform == "darwin" else 1024
    cpu, peak = done.stdout.split()
    return Taken(time.perf_counter() - start, float(cpu), int(peak) * unit / 1e6)


if __name__ == "__main__":
    main(sys.argv[1:])
