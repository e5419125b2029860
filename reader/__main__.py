"""`fanjian`: a command goes to the terminal front end, anything else opens the window."""

from __future__ import annotations

import sys

from reader.display import why_no_window

FOR_THE_TERMINAL = {
    "annotate",
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

        return run_command(arguments)
    if reason := why_no_window():
        print(f"fanjian: {reason}", file=sys.stderr)
        return _NO_WINDOW
    from reader import app

    return app.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
