"""Articles as one HTML file that needs neither the network nor scripts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from markupsafe import Markup

from reader.export.annotated import AnnotatedArticle, doubts_in
from reader.export.lists import words_listed
from reader.export.options import ExportOptions
from reader.export.pages import fill
from reader.export.provenance import NOTICE, Provenance, language_of
from reader.export.shown import presenter, shown_in

_NOT_IN_CSS_STRING = re.compile(r'["\\<\n\r\f]')


def to_html(
    articles: Sequence[AnnotatedArticle], options: ExportOptions, provenance: Provenance
) -> bytes:
    """The whole page; what HTML cannot carry is replaced by U+FFFD."""
    show = presenter(options, has_cards=True, can_switch=True)
    page = fill(
        "article.html",
        articles=shown_in(show, articles),
        show=show,
        options=options,
        title=articles[0].title.in_script(options.script) if articles else provenance.title,
        titles=[article.title.in_script(options.script) for article in articles],
        listed=words_listed(articles, options),
        facts=list(provenance.facts(show.scripts, doubts_in(articles))),
        notice=NOTICE,
        language=provenance.language(options.script),
        other_language=provenance.language(options.script.other),
        source_language=language_of(provenance.form),
        script_names={"traditional": "繁體", "simplified": "简体"},
        css_string=_css_string,
    )
    return page.encode()


def _css_string(text: str) -> Markup:
    """`text` as a CSS string that can neither end early nor close the style element."""
    escaped = _NOT_IN_CSS_STRING.sub(lambda found: f"\\{ord(found[0]):x} ", text)
    return Markup(f'"{escaped}"')  # In a style element entities would stay as they are.
