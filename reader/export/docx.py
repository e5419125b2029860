"""Articles as a Word document: readings are Word's own ruby, paragraphs have Word's styles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from markupsafe import Markup

from reader.export.annotated import AnnotatedArticle, doubts_in
from reader.export.archive import archive
from reader.export.docx_runs import RunWriter, run
from reader.export.embedded import embedded
from reader.export.lists import Meaning, terms_listed, words_listed
from reader.export.noting import ShownNote
from reader.export.options import ExportOptions, OtherScript
from reader.export.pages import fill
from reader.export.provenance import ABOUT, NOTICE, Provenance
from reader.export.shown import ShownParagraph, presenter, shown_in
from reader.model import Form, Role
from reader.watch import Watch, unwatched

_FONTS = {
    Form.CN: "Microsoft YaHei",
    Form.TW: "Microsoft JhengHei",
    Form.HK: "Microsoft JhengHei",
}
_LANGUAGES = {Form.CN: "zh-CN", Form.TW: "zh-TW", Form.HK: "zh-HK"}
"""Word knows no scripts in language tags."""

_STYLES = {
    Role.HEADLINE: "Heading1",
    Role.SUBHEAD: "Heading2",
    Role.SUBHEADLINE: "Subtitle",
    Role.LEAD: "Lead",
    Role.LIST: "ListBullet",
    Role.BODY: "Normal",
    Role.BYLINE: "Caption",
    Role.CAPTION: "Caption",
}
_SIZES = {
    "Heading1": 36,
    "Heading2": 28,
    "Subtitle": 28,
    "Lead": 25,
    "Caption": 20,
    "Furniture": 18,
}
_SIZE = 24
_OTHER_SIZE = 22
"""Half points, as resources/templates/docx/styles.xml has them."""

_OPENING = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document '
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
)
_CLOSING = "</w:body></w:document>"
_SECTION = (
    '<w:sectPr><w:footerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships" w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar '
    'w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" '
    'w:gutter="0"/></w:sectPr>'
)


def to_docx(
    articles: Sequence[AnnotatedArticle],
    options: ExportOptions,
    provenance: Provenance,
    watch: Watch = unwatched,
) -> bytes:
    """The document's parts, put together by hand: the bytes depend on nothing but the text."""
    form, say = provenance.form_shown(options.script), options.wording.say
    facts = list(provenance.facts((options.script,), doubts_in(articles), say))
    values = {
        "font": _FONTS[form],
        "language": _LANGUAGES[form],
        "title": provenance.title,
        "description": "; ".join(f"{name}: {value}" for name, value in facts),
        "read_on": provenance.read_on,
        "record": Markup(embedded(articles, options, provenance)),
    }
    names = {
        "[Content_Types].xml": "content_types.xml",
        "_rels/.rels": "relations.xml",
        "docProps/core.xml": "core.xml",
        "word/_rels/document.xml.rels": "document_relations.xml",
        "word/styles.xml": "styles.xml",
        "word/numbering.xml": "numbering.xml",
        "word/settings.xml": "settings.xml",
        "word/footer.xml": "footer.xml",
        "customXml/item1.xml": "record.xml",
        "customXml/itemProps1.xml": "record_properties.xml",
        "customXml/_rels/item1.xml.rels": "record_relations.xml",
    }
    parts = {name: fill(f"docx/{file}", **values).strip().encode() for name, file in names.items()}
    body = _Body(options, provenance)
    # The text of a novel with readings is a hundred megabytes, so it is never there at once.
    pieces = chain([_OPENING], body.parts(articles, watch), [_SECTION, _CLOSING])
    document = (piece.encode() for piece in pieces)
    # The text comes before the notes, which are known when it is written.
    comments = (piece.encode() for piece in _comments(body.notes))
    return archive({**parts, "word/document.xml": document, "word/comments.xml": comments})


class _Body:
    """The text of a document, as WordprocessingML."""

    def __init__(self, options: ExportOptions, provenance: Provenance) -> None:
        self._options = options
        self._provenance = provenance
        self._show = presenter(options)
        self._chosen = _LANGUAGES[provenance.form_shown(options.script)]
        other = provenance.form_shown(options.script.other)
        self._other = _LANGUAGES[other]
        self._other_marks = (
            f'<w:rFonts w:eastAsia="{_FONTS[other]}"/>',
            f'<w:lang w:eastAsia="{_LANGUAGES[other]}"/>',
        )
        sizes = {*_SIZES.values(), _SIZE, _OTHER_SIZE}
        self._writers = {size: RunWriter(size, self._chosen) for size in sizes}
        self._other_writers = {
            size: RunWriter(size, self._other, *self._other_marks, has_comments=False)
            for size in sizes
        }

    @property
    def notes(self) -> Sequence[ShownNote]:
        """Those of the text so far."""
        return self._show.notes

    def parts(self, articles: Sequence[AnnotatedArticle], watch: Watch) -> Iterator[str]:
        """Paragraph by paragraph, the glossary, and where it all comes from."""
        show, say = self._show, self._options.wording.say
        for article in shown_in(show, articles, watch):
            if not article.has_headline:
                yield _paragraph("Heading1", run(article.title))
            for paragraph in article.paragraphs:
                yield self._paragraph(paragraph)
        yield from self._list(say("Terms"), terms_listed(show.terms, self._options))
        yield from self._list(say("Words"), words_listed(articles, self._options))
        yield _paragraph("ListHeading", run(say(ABOUT)))
        for name, value in self._provenance.facts(show.scripts, doubts_in(articles), say):
            yield _paragraph("Provenance", run(f"{name}: {value}"))
        if self._options.has_word_list:
            yield _paragraph("Provenance", run(say(NOTICE)))

    def _paragraph(self, paragraph: ShownParagraph) -> str:
        style = _STYLES.get(paragraph.role, "Furniture")
        size = _SIZES.get(style, _SIZE)
        chosen = _paragraph(style, self._writers[size].runs(paragraph.words))
        if paragraph.other is None:
            return chosen
        if self._options.other is OtherScript.BESIDE:
            # A heading is one in the outline, not two.
            properties = '<w:outlineLvl w:val="9"/>'
            runs = self._other_writers[size].runs(paragraph.other)
            return _beside(chosen, _paragraph(style, runs, properties))
        runs = self._other_writers[_OTHER_SIZE].runs(paragraph.other)
        return chosen + _paragraph("OtherScript", runs)

    def _list(self, heading: str, rows: Sequence[Meaning]) -> Iterator[str]:
        if rows:
            yield _paragraph("ListHeading", run(heading))
        for row in rows:
            runs = run(row.chosen, "<w:b/>")
            if row.other != row.chosen:
                runs += run(" · ") + run(row.other, "".join(self._other_marks))
            meaning = run(f"  {row.pinyin}  {row.meaning}")
            yield _paragraph("GlossaryEntry", runs + meaning)


def _paragraph(style: str, runs: str, properties: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{runs}</w:p>'


def _comments(notes: Sequence[ShownNote]) -> Iterator[str]:
    """What Word shows beside the text."""
    yield (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments '
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    )
    for note in notes:
        if note.number:
            lines = "".join(f"<w:p>{run(line)}</w:p>" for line in note.text.split("\n"))
            yield f'<w:comment w:id="{note.number}" w:author="Fanjian">{lines}</w:comment>'
    yield "</w:comments>"


def _beside(left: str, right: str) -> str:
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="2500" w:type="pct"/></w:tcPr>{cell}</w:tc>'
        for cell in (left, right)
    )
    return (
        '<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/></w:tblPr>'
        '<w:tblGrid><w:gridCol w:w="4535"/><w:gridCol w:w="4535"/></w:tblGrid>'
        f"<w:tr>{cells}</w:tr></w:tbl>"
    )
