"""Zhuyin (bopomofo): the symbols of a syllable, and how they are written in a line."""

from __future__ import annotations

import unicodedata
from functools import cache

from reader.tones import marked_syllable, toneless

_TONES = {"\u0301": "ˊ", "\u030c": "ˇ", "\u0300": "ˋ", "\u0304": ""}
_NEUTRAL = "˙"
_TONE_NUMBERS = {"": "1", "ˊ": "2", "ˇ": "3", "ˋ": "4", _NEUTRAL: "5"}
_INITIALS = {
    "b": "ㄅ", "p": "ㄆ", "m": "ㄇ", "f": "ㄈ", "d": "ㄉ", "t": "ㄊ", "n": "ㄋ", "l": "ㄌ",
    "g": "ㄍ", "k": "ㄎ", "h": "ㄏ", "j": "ㄐ", "q": "ㄑ", "x": "ㄒ", "zh": "ㄓ", "ch": "ㄔ",
    "sh": "ㄕ", "r": "ㄖ", "z": "ㄗ", "c": "ㄘ", "s": "ㄙ",
}  # fmt: skip
_FINALS = {
    "a": "ㄚ", "o": "ㄛ", "e": "ㄜ", "ê": "ㄝ", "ai": "ㄞ", "ei": "ㄟ", "ao": "ㄠ", "ou": "ㄡ",
    "an": "ㄢ", "en": "ㄣ", "ang": "ㄤ", "eng": "ㄥ", "er": "ㄦ", "r": "ㄦ", "ong": "ㄨㄥ",
    "i": "ㄧ", "ia": "ㄧㄚ", "io": "ㄧㄛ", "ie": "ㄧㄝ", "iai": "ㄧㄞ", "iao": "ㄧㄠ",
    "iu": "ㄧㄡ", "ian": "ㄧㄢ", "in": "ㄧㄣ", "iang": "ㄧㄤ", "ing": "ㄧㄥ", "iong": "ㄩㄥ",
    "u": "ㄨ", "ua": "ㄨㄚ", "uo": "ㄨㄛ", "uai": "ㄨㄞ", "ui": "ㄨㄟ", "uan": "ㄨㄢ",
    "un": "ㄨㄣ", "uang": "ㄨㄤ", "ueng": "ㄨㄥ", "ü": "ㄩ", "üe": "ㄩㄝ", "üan": "ㄩㄢ",
    "ün": "ㄩㄣ", "m": "ㄇ", "n": "ㄋ", "ng": "ㄫ",
}  # fmt: skip
_WRITTEN = {
    "yi": "i", "ya": "ia", "yo": "io", "ye": "ie", "yai": "iai", "yao": "iao", "you": "iu",
    "yan": "ian", "yin": "in", "yang": "iang", "ying": "ing", "yong": "iong", "yu": "ü",
    "yue": "üe", "yuan": "üan", "yun": "ün", "wu": "u", "wa": "ua", "wo": "uo", "wai": "uai",
    "wei": "ui", "wan": "uan", "wen": "un", "wang": "uang", "weng": "ueng",
}  # fmt: skip
"""Syllables that pinyin writes with y or w."""
_BUZZING = ("zh", "ch", "sh", "r", "z", "c", "s")
_PALATAL = ("j", "q", "x")


def bopomofo(syllable: str) -> tuple[str, str]:
    """(symbols, tone mark) of a pinyin syllable with its mark; it itself if it is no syllable."""
    letters = toneless(syllable.lower())
    symbols = _symbols(letters)
    if symbols is None:
        return syllable, ""
    marks = [c for c in unicodedata.normalize("NFD", syllable) if c in _TONES]
    return symbols, _TONES[marks[0]] if marks else _NEUTRAL


def in_zhuyin(syllable: str) -> str:
    """A pinyin syllable with its mark as zhuyin in a line: `xiǎo` is ㄒㄧㄠˇ, `ma` is ˙ㄇㄚ."""
    symbols, tone = bopomofo(syllable)
    is_suffix = symbols == _FINALS["r"] and tone == _NEUTRAL
    return symbols if is_suffix else tone + symbols if tone == _NEUTRAL else symbols + tone


def as_pinyin(reading: str) -> str:
    """A syllable in pinyin or zhuyin as pinyin with its mark; nothing if it is neither."""
    if _symbols(toneless(reading.lower())) is not None:
        return reading.lower()
    symbols = reading.strip("ˊˇˋ˙")
    tone = _TONE_NUMBERS.get(reading.replace(symbols, "", 1) if symbols else "", "")
    letters = _letters().get(symbols, "")
    return marked_syllable(letters, tone) if letters and tone else ""


@cache
def _letters() -> dict[str, str]:
    """Symbols of a syllable → its letters in pinyin."""
    written = {final: syllable for syllable, final in _WRITTEN.items()}
    finals = {final: written.get(final, final) for final in _FINALS}
    syllables = [*_WRITTEN, *finals.values(), *(initial + "i" for initial in _BUZZING)]
    syllables += [initial + final for initial in _INITIALS for final in _FINALS]
    syllables += [initial + "u" + rest for initial in _PALATAL for rest in ("", "e", "an", "n")]
    found: dict[str, str] = {}
    for syllable in syllables:
        if symbols := _symbols(syllable):
            found.setdefault(symbols, syllable)
    # What stands first above is not always what pinyin writes: ㄐㄩ is ju, not jü.
    return found | {
        symbols: letters.replace("ü", "u")
        for symbols, letters in found.items()
        if letters.startswith(_PALATAL)
    }


def _symbols(letters: str) -> str | None:
    final = _WRITTEN.get(letters, letters)
    if final in _FINALS:
        return _FINALS[final]
    initial = letters[:2] if letters[:2] in _INITIALS else letters[:1]
    rest = letters[len(initial) :]
    if initial in _BUZZING and rest == "i":
        return _INITIALS[initial]
    if initial in _PALATAL and rest.startswith("u"):
        rest = "ü" + rest[1:]
    if initial in _INITIALS and rest in _FINALS:
        return _INITIALS[initial] + _FINALS[rest]
    return None
