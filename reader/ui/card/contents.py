"""The card's rich text: a pure function of what is known, the script and the style."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import NamedTuple
from urllib.parse import quote

from PySide6.QtCore import QObject

from reader.audit.finding import Finding
from reader.levels import HIGHEST
from reader.model import Doubt, DoubtKind, Entry, Script, Term, Word
from reader.ui.card.facts import CardFacts, CharacterFacts
from reader.ui.card.senses import references, sorted_senses
from reader.ui.mending.keys import ACCEPT_KEY, REFUSE_KEY
from reader.ui.reading.style import ReadingStyle
from reader.ui.reasons import said
from reader.ui.searching.panel import MOST

LOOK_UP, BACK, ELSEWHERE = "look:", "back:", "elsewhere:"
ACCEPT, REFUSE = "accept:", "refuse:"
"""Where the links of a pinned card lead."""
_SENSES = 5
_ENTRIES = 4
_MATCHES = 4
_PARAGRAPH = '<p style="margin: 6px 0 2px 0">'
_SMALL = '<p style="margin: 3px 0 0 0">'


class CardLook(NamedTuple):
    """How a card is shown: nothing of it changes what is known."""

    script: Script
    style: ReadingStyle
    is_pinned: bool = False
    """Its headwords are links."""
    is_hiding: bool = False
    """Reading and meaning are kept back until a key shows them."""
    can_go_back: bool = False


class CardContents(QObject):
    """Writes cards."""

    def rich_text(self, facts: CardFacts, look: CardLook) -> str:
        """All that a card says."""
        head = self._head(facts.word, look)
        if look.is_hiding:
            return head + _SMALL + _muted(self.tr("Space shows reading and meaning"), look) + "</p>"
        back = self.tr("back")
        back = f'<a href="{BACK}">← {back}</a><br>' if look.can_go_back else ""
        parts = [back, head, self._reading(facts, look)]
        if facts.finding:
            parts.append(self._finding(facts.finding, look))
        parts.append(self._doubts(facts.word.doubts, look))
        if facts.gloss.term:
            parts.append(self._term(facts.gloss.term, look))
        parts += [self._entry(e, facts.word, look) for e in facts.gloss.entries[:_ENTRIES]]
        parts += [self._entry(part[0], None, look) for part in facts.gloss.parts]
        if not facts.gloss and not facts.gloss.parts:
            parts.append(_PARAGRAPH + _muted(self.tr("no entry"), look) + "</p>")
        parts.append(self._beside(facts, look))
        return "".join(parts)

    def spoken(self, facts: CardFacts, script: Script) -> str:
        """The word, its reading and its first sense, for a screen reader."""
        gloss = facts.gloss
        senses = sorted_senses(gloss.entries[0]).meanings if gloss.entries else ()
        sense = gloss.term.gloss if gloss.term else senses[0] if senses else self.tr("no entry")
        return f"{facts.word.in_script(script)}, {' '.join(facts.word.pinyin)}, {sense}"

    # The head

    def _head(self, word: Word, look: CardLook) -> str:
        shown, other = word.in_script(look.script), word.in_script(look.script.other)
        first = _headword(shown, other, look, look.script, 26)
        if shown != other:
            first += f"&nbsp;&nbsp;{_headword(other, shown, look, look.script.other, 19)}"
        if word.printed not in (shown, other):
            printed = _muted(self.tr("printed"), look)
            first += f"&nbsp;&nbsp;{printed} {escape(word.printed)}"
        return first

    def _reading(self, facts: CardFacts, look: CardLook) -> str:
        term, theme = facts.gloss.term, look.style.theme
        said = "".join(facts.word.pinyin) or (term.pinyin if term else "")
        right = f"&nbsp;&nbsp;{_muted(' · '.join(self._usefulness(facts)), look)}"
        size = "font-size: large"
        return f'<div><span style="color: {theme.ruby}; {size}">{escape(said)}</span>{right}</div>'

    def _usefulness(self, facts: CardFacts) -> Iterator[str]:
        """At which level the word is learnt, and how common it is."""
        if facts.level:
            yield "HSK 7–9" if facts.level == HIGHEST else f"HSK {facts.level}"
        if facts.band:
            words = self.tr("one of the {count} most common words")
            yield words.format(count=f"{facts.band:,}")

    def _finding(self, finding: Finding, look: CardLook) -> str:
        """What the source may have meant to print, why, and how that is settled."""
        words = self.tr("the source may be wrong")
        keys = " · ".join(
            f"{_link_to(href, text, look)} {_muted(key, look)}"
            for href, text, key in (
                (ACCEPT, self.tr("accept"), ACCEPT_KEY),
                (REFUSE, self.tr("refuse"), REFUSE_KEY),
            )
        )
        return (
            f"{_SMALL}✗ {words}: {escape(finding.printed)} → <b>{escape(finding.proposed)}</b> "
            f"{_muted(f'({said(finding.reason)})', look)}<br>{keys}</p>"
        )

    def _doubts(self, doubts: Iterable[Doubt], look: CardLook) -> str:
        names = {
            DoubtKind.SCRIPT: self.tr("the other script may be"),
            DoubtKind.READING: self.tr("may be read"),
            DoubtKind.BORDER: self.tr("may be cut"),
        }
        return "".join(
            f"{_SMALL}⚠ {names[doubt.kind]} <b>{escape(' · '.join(doubt.candidates))}</b> "
            f"{_muted(f'({said(doubt.reason)})', look)}</p>"
            for doubt in doubts
        )

    # Meanings

    def _term(self, term: Term, look: CardLook) -> str:
        note = f"<br>{_muted(term.note, look)}" if term.note else ""
        label = _muted(self.tr("in these texts"), look)
        return f"{_PARAGRAPH}<b>{escape(term.gloss)}</b> {label}{note}</p>"

    def _entry(self, entry: Entry, word: Word | None, look: CardLook) -> str:
        senses = sorted_senses(entry)
        head = "" if word and _is_said_here(entry, word) else f"{_entry_head(entry, look)} "
        shown = senses.meanings if look.is_pinned else senses.meanings[:_SENSES]
        more = " …" if len(senses.meanings) > len(shown) else ""
        meanings = "; ".join(_sense(sense, look) for sense in shown)
        parts = [f"{_PARAGRAPH}{head}{meanings}{_muted(more, look)}</p>"]
        if senses.taiwan:
            parts.append(self._line(self.tr("on Taiwan"), escape(senses.taiwan), look))
        if senses.measures:
            named = [
                f"{_link(found.in_script(look.script), look)} {escape(found.pinyin)}"
                for found in senses.measures
            ]
            parts.append(self._line(self.tr("counted by"), ", ".join(named), look))
        return "".join(parts)

    # Other headwords

    def _beside(self, facts: CardFacts, look: CardLook) -> str:
        lines = [
            self._matches(self.tr("longer"), facts.longer, look),
            self._matches(self.tr("shorter"), facts.shorter, look),
        ]
        if look.is_pinned and facts.characters:
            named = "".join(f"<br>{self._character(each, look)}" for each in facts.characters)
            lines.append(self._line(self.tr("characters"), named, look))
        if facts.components:
            parts = " ".join(_link(part, look) for part in facts.components)
            lines.append(self._line(self.tr("put together from"), parts, look))
        if facts.elsewhere:
            words = self.tr("other places on the shelf: {count}")
            count = f"{facts.elsewhere}+" if facts.elsewhere >= MOST - 1 else str(facts.elsewhere)
            href = f"{ELSEWHERE}{quote(facts.word.in_script(look.script))}"
            lines.append(f"{_SMALL}{_link_to(href, words.format(count=count), look)}</p>")
        return "".join(lines)

    def _character(self, facts: CharacterFacts, look: CardLook) -> str:
        """A character as it is read here, how else, and what it is put together from."""
        said = f"{facts.entry.pinyin} {_first_meaning(facts.entry)}"
        if facts.others:
            words = self.tr("also read {readings}")
            said = f"{said} ({words.format(readings=', '.join(facts.others))})"
        parts = f" = {' '.join(facts.components)}" if facts.components else ""
        head = _link(_written(facts.entry, look.script), look)
        return f"{head} {_muted(said, look)}{escape(parts)}"

    def _matches(self, label: str, entries: Sequence[Entry], look: CardLook) -> str:
        if not entries:
            return ""
        named = [
            f"{_entry_head(entry, look)} {_muted(_first_meaning(entry), look)}"
            for entry in entries[:_MATCHES]
        ]
        if look.is_pinned:
            return self._line(label, "<br>" + "<br>".join(named), look)
        return self._line(label, " · ".join(named), look)

    def _line(self, label: str, text: str, look: CardLook) -> str:
        return f"{_SMALL}{_muted(label, look)} {text}</p>"


def _headword(text: str, against: str, look: CardLook, script: Script, size: int) -> str:
    families = ", ".join(f"'{name}'" for name in look.style.families[script])
    style = f"font-family: {families}; font-size: {size}px; color: {look.style.theme.ink}"
    return f'<span style="{style}">{_marked(text, against, look)}</span>'


def _marked(text: str, against: str, look: CardLook) -> str:
    """`text`, the characters that `against` writes otherwise coloured and underlined."""
    if len(text) != len(against) or text == against:
        return escape(text)
    style = f"color: {look.style.theme.ruby}; text-decoration: underline"
    return "".join(
        escape(here) if here == there else f'<span style="{style}">{escape(here)}</span>'
        for here, there in zip(text, against, strict=True)
    )


def _entry_head(entry: Entry, look: CardLook) -> str:
    return f"{_link(_written(entry, look.script), look)} {_muted(entry.pinyin, look)}"


def _sense(sense: str, look: CardLook) -> str:
    """A sense whose references are written in one script, and lead there."""
    parts, done = [], 0
    for found in references(sense):
        said = f" ({escape(found.pinyin)})" if found.pinyin else ""
        parts += [
            escape(sense[done : found.start]),
            _link(found.in_script(look.script), look),
            said,
        ]
        done = found.end
    return "".join([*parts, escape(sense[done:])])


def _first_meaning(entry: Entry) -> str:
    return next(iter(sorted_senses(entry).meanings), "")


def _link(headword: str, look: CardLook) -> str:
    return _link_to(f"{LOOK_UP}{quote(headword)}", headword, look)


def _link_to(href: str, text: str, look: CardLook) -> str:
    if not look.is_pinned:
        return escape(text)
    return f'<a href="{href}" style="color: {look.style.theme.ruby}">{escape(text)}</a>'


def _written(entry: Entry, script: Script) -> str:
    return entry.traditional if script is Script.TRADITIONAL else entry.simplified


def _muted(text: str, look: CardLook) -> str:
    return f'<span style="color: {look.style.theme.muted}">{escape(text)}</span>' if text else ""


def _is_said_here(entry: Entry, word: Word) -> bool:
    same = entry.pinyin.replace(" ", "").lower() == "".join(word.pinyin).lower()
    return same and entry.simplified == word.simplified
