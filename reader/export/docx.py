"""Articles as a Word document: readings are Word's own ruby, paragraphs have Word's styles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import chain

from reader.export.annotated import AnnotatedArticle, doubts_in
from reader.export.archive import archive
from reader.export.characters import carried
from reader.export.lists import Meaning, terms_listed, words_listed
from reader.export.options import ExportOptions, OtherScript
from reader.export.pages import fill
from reader.export.provenance import NOTICE, Provenance
from reader.export.shown import ShownParagraph, ShownWord, ShownWords, presenter, shown_in
from reader.model import Form, Role

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
    articles: Sequence[AnnotatedArticle], options: ExportOptions, provenance: Provenance
) -> bytes:
    """The document's parts, put together by hand: the bytes depend on nothing but the text."""
    form = provenance.form_shown(options.script)
    facts = list(provenance.facts((options.script,), doubts_in(articles)))
    values = {
        "font": _FONTS[form],
        "language": _LANGUAGES[form],
        "title": provenance.title,
        "description": "; ".join(f"{name}: {value}" for name, value in facts),
        "read_on": provenance.read_on,
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
    }
    parts = {name: fill(f"docx/{file}", **values).strip().encode() for name, file in names.items()}
    body = _Body(options, provenance).parts(articles)
    # The text of a novel with readings is a hundred megabytes, so it is never there at once.
    document = (part.encode() for part in chain([_OPENING], body, [_SECTION, _CLOSING]))
    return archive({**parts, "word/document.xml": document})


class _Body:
    """The text of a document, as WordprocessingML."""

    def __init__(self, options: ExportOptions, provenance: Provenance) -> None:
        self._options = options
        self._provenance = provenance
        self._chosen = _LANGUAGES[provenance.form_shown(options.script)]
        other = provenance.form_shown(options.script.other)
        self._other_marks = (
            f'<w:rFonts w:eastAsia="{_FONTS[other]}"/>',
            f'<w:lang w:eastAsia="{_LANGUAGES[other]}"/>',
        )
        self._other = _LANGUAGES[other]

    def parts(self, articles: Sequence[AnnotatedArticle]) -> Iterator[str]:
        """Paragraph by paragraph, the glossary, and where it all comes from."""
        show = presenter(self._options)
        for article in shown_in(show, articles):
            if not article.has_headline:
                yield _paragraph("Heading1", _run(article.title))
            for paragraph in article.paragraphs:
                yield self._paragraph(paragraph)
        yield from self._list("Terms", terms_listed(show.terms, self._options))
        yield from self._list("Words", words_listed(articles, self._options))
        yield _paragraph("Heading2", _run("About this text"))
        for name, value in self._provenance.facts(show.scripts, doubts_in(articles)):
            yield _paragraph("Provenance", _run(f"{name}: {value}"))
        if self._options.has_word_list:
            yield _paragraph("Provenance", _run(NOTICE))

    def _paragraph(self, paragraph: ShownParagraph) -> str:
        style = _STYLES.get(paragraph.role, "Furniture")
        size = _SIZES.get(style, _SIZE)
        chosen = _paragraph(style, _runs(paragraph.words, size, self._chosen, ("", "")))
        if paragraph.other is None:
            return chosen
        if self._options.other is OtherScript.BESIDE:
            runs = _runs(paragraph.other, size, self._other, self._other_marks)
            return _beside(chosen, _paragraph(style, runs))
        runs = _runs(paragraph.other, 22, self._other, self._other_marks)
        return chosen + _paragraph("OtherScript", runs)

    def _list(self, heading: str, rows: Sequence[Meaning]) -> Iterator[str]:
        if rows:
            yield _paragraph("Heading2", _run(heading))
        for row in rows:
            runs = _run(row.chosen, "<w:b/>")
            if row.other != row.chosen:
                runs += _run(" · ") + _run(row.other, "".join(self._other_marks))
            meaning = _run(f"  {row.pinyin}  {row.meaning}")
            yield _paragraph("GlossaryEntry", runs + meaning)


def _paragraph(style: str, runs: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'


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


def _runs(words: ShownWords, size: int, language: str, marks: tuple[str, str]) -> str:
    return "".join(_joined(words, size, language, marks))


def _joined(
    words: Iterable[ShownWord], size: int, language: str, marks: tuple[str, str]
) -> Iterator[str]:
    """Words without readings share a run: Word breaks lines badly between many."""
    fonts, tag = marks
    plain = ""
    for word in words:
        if not word.readings and not word.is_doubtful:
            plain += word.text
            continue
        if plain:
            yield _run(plain, fonts + tag)
            plain = ""
        style = fonts + ('<w:u w:val="wave"/>' if word.is_doubtful else "") + tag
        for characters, said in word.readings or ((word.text, ""),):
            yield (
                _ruby(characters, said, size, language, style) if said else _run(characters, style)
            )
    if plain:
        yield _run(plain, fonts + tag)


def _ruby(characters: str, said: str, size: int, language: str, style: str) -> str:
    small = size * 9 // 20
    said_style = (
        f'<w:b w:val="0"/><w:color w:val="595959"/><w:sz w:val="{small}"/><w:szCs w:val="{small}"/>'
    )
    return (
        '<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/>'
        f'<w:hps w:val="{small}"/><w:hpsRaise w:val="{size - 2}"/><w:hpsBaseText w:val="{size}"/>'
        f'<w:lid w:val="{language}"/></w:rubyPr>'
        f"<w:rt>{_run(said, said_style)}</w:rt>"
        f"<w:rubyBase>{_run(characters, style)}</w:rubyBase></w:ruby></w:r>"
    )


def _run(text: str, style: str = "") -> str:
    properties = f"<w:rPr>{style}</w:rPr>" if style else ""
    shown = escape(carried(text), quote=False)
    return f'<w:r>{properties}<w:t xml:space="preserve">{shown}</w:t></w:r>'
