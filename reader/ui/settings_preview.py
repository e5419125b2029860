"""A few lines of text that show what settings do, before there is any engine."""

from __future__ import annotations

from functools import partial
from itertools import accumulate

from PySide6.QtWidgets import QWidget

from reader.model import Article, Doubt, DoubtKind, Paragraph, Reason, Role, Script, Word
from reader.settings import Settings
from reader.ui.comfort import Families, style_of
from reader.ui.mending.marks import mark_of
from reader.ui.reading.marks import Mark, MarkKind
from reader.ui.reading.page import Piece
from reader.ui.reading.ruby_style import ShowsRuby
from reader.ui.reading.view import ReadingView

_TRADITIONAL = "窗外/下/著/雪/，/他/在/爐/邊/讀/一/本/講/中國/莊園/的/書/，/不時/莞爾/。"
_SIMPLIFIED = "窗外/下/着/雪/，/他/在/炉/边/读/一/本/讲/中国/庄园/的/书/，/不时/莞尔/。"
_PINYIN = (
    "chuāng wài/xià/zhe/xuě//tā/zài/lú/biān/dú/yì/běn/jiǎng/zhōng guó/zhuāng yuán/de/shū//"
    "bù shí/wǎn ěr/"
)
_DOUBTFUL = "著"


class SettingsPreview(ReadingView):
    """Shows one paragraph in both scripts under given settings."""

    def __init__(
        self, families: Families, is_unknown: ShowsRuby, parent: QWidget | None = None
    ) -> None:
        self._families = families
        self._is_unknown = is_unknown
        super().__init__(_annotate, style_of(Settings(), families, is_unknown), parent)
        self.setAccessibleName(self.tr("Preview"))
        self.setMinimumWidth(380)
        headline = Paragraph(_TRADITIONAL.split("/")[0], Role.HEADLINE)
        body = Paragraph(_TRADITIONAL.replace("/", ""))
        self.show_article(Article("", (headline, body)), Script.TRADITIONAL, _annotate)

    def show_settings(self, settings: Settings) -> None:
        """Show the paragraph under `settings`."""
        self.set_reading_style(style_of(settings, self._families, self._is_unknown))
        self.set_marks(partial(_marks, settings, self._is_unknown))


def _marks(
    settings: Settings,
    is_unknown: ShowsRuby,
    paragraph: int,
    words: tuple[Word, ...],
    script: Script,
) -> list[Mark]:
    marks = []
    for index, word in enumerate(words):
        kind = mark_of(word, script, Script.TRADITIONAL, settings)
        if kind is None and settings.marks_unknown and word.pinyin and is_unknown(word):
            kind = MarkKind.UNKNOWN
        if kind:
            marks.append(Mark(kind, index, index + 1))
    return marks


def _annotate(piece: Piece) -> tuple[Word, ...]:
    known = _words()
    return known[:1] if piece.role is Role.HEADLINE else known


def _words() -> tuple[Word, ...]:
    rows = [row.split("/") for row in (_TRADITIONAL, _SIMPLIFIED, _PINYIN)]
    starts = accumulate((len(word) for word in rows[0]), initial=0)
    return tuple(
        Word(start, shown, shown, other, tuple(said.split()), bool(said), _doubts(shown))
        for start, shown, other, said in zip(starts, *rows, strict=False)
    )


def _doubts(word: str) -> tuple[Doubt, ...]:
    if word != _DOUBTFUL:
        return ()
    return (Doubt(DoubtKind.READING, ("zhuó",), 0.6, Reason("other readings are likely here too")),)
