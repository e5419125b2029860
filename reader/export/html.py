"""Articles as one HTML file that needs neither the network nor scripts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from markupsafe import Markup

from reader.export.annotated import AnnotatedArticle, doubts_in
from reader.export.embedded import embedded
from reader.export.html_text import paragraphs_in_html
from reader.export.lists import words_listed
from reader.export.options import ExportOptions
from reader.export.pages import fill
from reader.export.provenance import NOTICE, Provenance, language_of
from reader.export.shown import Presenter, presenter, shown_in
from reader.watch import Watch, unwatched

_NOT_IN_CSS_STRING = re.compile(r'["\\<\n\r\f]')


def to_html(
    articles: Sequence[AnnotatedArticle],
    options: ExportOptions,
    provenance: Provenance,
    watch: Watch = unwatched,
) -> bytes:
    """The whole page; what HTML cannot carry is replaced by U+FFFD."""
    show = presenter(options, has_cards=True, can_switch=True)
    common = {
        "show": show,
        "options": options,
        "wording": options.wording,
        "language": provenance.language(options.script),
        "other_language": provenance.language(options.script.other),
    }
    # The cards stand before the text that has them, so that is made first.
    body = [piece.encode() for piece in _body(show, articles, provenance, watch)]
    opening = fill(
        "html/opening.html",
        title=articles[0].title.in_script(options.script) if articles else provenance.title,
        titles=[article.title.in_script(options.script) for article in articles],
        cards=_cards(show.cards),
        script_names={"traditional": "繁體", "simplified": "简体"},
        **common,
    )
    closing = fill(
        "html/closing.html",
        listed=words_listed(articles, options),
        facts=list(provenance.facts(show.scripts, doubts_in(articles), options.wording.say)),
        notice=NOTICE,
        source_language=language_of(provenance.form),
        record=Markup(embedded(articles, options, provenance)),
        **common,
    )
    return b"".join(chain([opening.encode()], body, [closing.encode()]))


def _body(
    show: Presenter, articles: Sequence[AnnotatedArticle], provenance: Provenance, watch: Watch
) -> Iterator[str]:
    other_language = provenance.language(show.options.script.other)
    for article in shown_in(show, articles, watch):
        name = f" id=a{article.number}" if len(articles) > 1 else ""
        yield f"<article{name}>\n"
        yield from paragraphs_in_html(article, other_language)
        yield "</article>\n"


def _cards(cards: Iterable[str]) -> Markup:
    rules = (f".g{number}{{--g:{_css_string(card)}}}" for number, card in enumerate(cards))
    return Markup("\n".join(rules))


def _css_string(text: str) -> str:
    """`text` as a CSS string that can neither end early nor close the style element."""
    # In a style element entities would stay as they are.
    escaped = _NOT_IN_CSS_STRING.sub(lambda found: f"\\{ord(found[0]):x} ", text)
    return f'"{escaped}"'
