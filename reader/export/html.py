"""An article as one HTML file that needs neither the network nor scripts."""

from __future__ import annotations

import re

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from reader.export.annotated import AnnotatedArticle
from reader.export.provenance import Provenance, language_of, name_of
from reader.export.shown import shown_in
from reader.model import Script
from reader.resources import resource

_NONCHARACTERS = "".join(
    chr(plane << 16 | 0xFFFE) + chr(plane << 16 | 0xFFFF) for plane in range(17)
)
_NOT_IN_HTML = re.compile(
    f"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef{_NONCHARACTERS}]"
)
"""Controls, lone surrogates and noncharacters: HTML may not hold them, not even escaped."""

_NOT_IN_CSS_STRING = re.compile(r'["\\<\n\r\f]')


def to_html(article: AnnotatedArticle, script: Script, provenance: Provenance) -> str:
    """The whole page, in `script`; what HTML cannot carry is replaced by U+FFFD."""
    form, other = provenance.form_shown(script), provenance.form_shown(script.other)
    page = _template().render(
        article=shown_in(script, article),
        script=script,
        provenance=provenance,
        language=language_of(form),
        other_language=language_of(other),
        source_language=language_of(provenance.form),
        printed=name_of(provenance.form),
        shown=name_of(form),
    )
    return _NOT_IN_HTML.sub("\N{REPLACEMENT CHARACTER}", page)


def _template() -> Template:
    environment = Environment(
        loader=FileSystemLoader(resource("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["css_string"] = _css_string
    return environment.get_template("article.html")


def _css_string(text: str) -> Markup:
    """`text` as a CSS string that can neither end early nor close the style element."""
    escaped = _NOT_IN_CSS_STRING.sub(lambda found: f"\\{ord(found[0]):x} ", text)
    return Markup(f'"{escaped}"')  # In a style element entities would stay as they are.
