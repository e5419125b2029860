import re

from reader import __main__
from reader.cli.main import parser


def test_every_command_goes_to_the_terminal() -> None:
    usage = parser().format_help()
    commands = set(re.findall(r"^    (\w+) ", usage, re.MULTILINE))
    assert commands
    assert commands <= __main__.FOR_THE_TERMINAL
