"""`fanjian`: a command goes to the terminal front end, anything else opens the window."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.display import why_no_window
from reader.watch import Watch, unwatched

if TYPE_CHECKING:
    from reader.export.annotated import AnnotatedArticle
    from reader.export.options import ExportOptions
    from reader.export.provenance import Provenance
    from reader.export.wording import Wording

FOR_THE_TERMINAL = {
    "annotate",
    "audit",
    "convert",
    "export",
    "lookup",
    "outline",
    "-h",
    "--help",
    "--version",
}
_NO_WINDOW = 2


def main() -> int:
    """Run the program with the arguments of its command line; returns the exit status."""
    arguments = sys.argv[1:]
    # Each front end is imported only when it runs: the terminal needs no Qt, and without a
    # display Qt would abort the process.
    if arguments and arguments[0] in FOR_THE_TERMINAL:
        from reader.cli.main import main as run_command

        return run_command(arguments, _paint_pdf, _worded)
    if reason := why_no_window():
        print(f"fanjian: {reason}", file=sys.stderr)
        return _NO_WINDOW
    # What is imported and loaded at first stays; the app looks for garbage from then on.
    gc.disable()
    from reader import app

    return app.main(arguments)


def _paint_pdf(
    articles: Sequence[AnnotatedArticle],
    options: ExportOptions,
    provenance: Provenance,
    watch: Watch = unwatched,
) -> bytes:
    from reader.ui.printing.pdf import to_pdf

    return to_pdf(articles, options, provenance, watch)


def _worded(language: str) -> Wording:
    from reader.ui.export_wording import in_language

    return in_language(language)


if __name__ == "__main__":
    sys.exit(main())
