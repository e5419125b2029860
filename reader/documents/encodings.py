"""Bytes to characters: byte order marks, the encoding named, or the likeliest one."""

from __future__ import annotations

import codecs
import re

from reader.characters import HAN
from reader.documents.unreadable import UnreadableError

AUTO = "auto"
ENCODINGS = ("utf-8", "utf-16", "gb18030", "big5hkscs")
"""Those that a reader may choose from."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "cp936": "gb18030", "hz": "hz"}
_WIDER |= dict.fromkeys(("big5", "cp950"), "big5hkscs")
"""A narrower encoding is read as the wider one that has grown out of it."""
_CANDIDATES = ("gb18030", "big5hkscs", "utf-16-le", "utf-16-be", "utf-8")
_SAMPLE = 1 << 16
"""Bytes that are looked at to tell one encoding from another."""
_MOST_DAMAGE = 0.01
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_HAN = re.compile(f"[{HAN}]")
_COMMON = frozenset(
    "的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說説时時要就出会會可也你对對生能而子那得于於着著下自之"
    "年过過发發后後作里裡裏用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主"
    "样樣理心她本前开開但因只从從想实實日军軍者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將"
    "两兩高间間由问問很最重并並物手应應战戰向头頭文体體政美相见見被利什二等产產或新己制身果加西斯月话話合回特代内內信"
    "，。、：；？！「」“”（）《》"
)
_ALIEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufffd\uac00-\ud7af]")


def characters_of(data: bytes, name: str, encoding: str) -> tuple[str, str]:
    """The text in `data`, and the encoding it was read in.

    Raises UnreadableError, with `name` in the message.
    """
    marked = next((known for mark, known in _MARKS if data.startswith(mark)), None)
    if marked:
        return _strictly(data, name, marked), marked.removesuffix("-sig")
    if encoding != AUTO:
        known = _known(encoding, name)
        _refuse_binary(data, name, known)
        return _strictly(data, name, known), known
    return _likeliest(data, name)


def _known(encoding: str, name: str) -> str:
    """The usual name of an encoding."""
    try:
        found = codecs.lookup(encoding)
    except (LookupError, ValueError) as error:
        raise UnreadableError("{}: there is no encoding called '{}'.", name, encoding) from error
    if not getattr(found, "_is_text_encoding", True):
        raise UnreadableError("{}: '{}' is no encoding of text.", name, encoding)
    return _WIDER.get(found.name, found.name)


def _strictly(data: bytes, name: str, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        shown = "UTF-8" if encoding in ("utf-8", "utf-8-sig", "utf-16") else encoding
        raise UnreadableError(
            "{}: this is not {} text (byte {} does not fit).", name, shown, error.start
        ) from error
    except UnicodeError as error:
        raise UnreadableError("{}: this is not {} text.", name, encoding) from error


def _refuse_binary(data: bytes, name: str, encoding: str) -> None:
    head = data[:4096]
    if (
        not encoding.startswith(("utf-16", "utf-32"))
        and len(_BINARY.findall(head)) > len(head) / 50
    ):
        raise UnreadableError("{}: this is not a text file.", name)


def _likeliest(data: bytes, name: str) -> tuple[str, str]:
    """UTF-8 where it fits; else the encoding in which most characters are common ones."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = ""
    if not data or (text and _ALIEN.search(text[:4096]) is None):
        return text, "utf-8"
    scores = {known: _score(data[:_SAMPLE], known) for known in _CANDIDATES}
    best = max(_CANDIDATES, key=lambda known: scores[known])
    if scores[best] <= 0:
        _refuse_binary(data, name, "")
        raise UnreadableError(
            "{}: this is not UTF-8 text, nor text in another Chinese encoding.", name
        )
    whole = data.decode(best, "replace")
    damaged = whole.count("\ufffd") - text.count("\ufffd")
    if damaged > 1 + len(whole) * _MOST_DAMAGE:
        raise UnreadableError("{}: this is not a text file, or it is badly damaged.", name)
    return whole, best if damaged <= 0 else f"{best} (damaged in {damaged} places)"


def _score(sample: bytes, encoding: str) -> float:
    """How Chinese `sample` is in `encoding`: common characters, without strange ones."""
    text = sample.decode(encoding, "replace").rstrip("\ufffd")
    han = len(_HAN.findall(text))
    if not text or not han:
        return 0.0
    common = sum(character in _COMMON for character in text)
    strange = len(_ALIEN.findall(text))
    return (common + 0.2 * han - 10 * strange) / len(text)
