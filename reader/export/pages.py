"""The templates that come with the program, filled in."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from reader.export.characters import carried
from reader.resources import resource


def fill(template: str, **values: object) -> str:
    """`template` with `values`, safe against text that looks like markup."""
    return carried(_environment().get_template(template).render(**values))


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(resource("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
