"""What an exported file says about itself: where it came from and what was done to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from reader.export.wording import Say, in_english
from reader.model import Form, Script

NOTICE = (
    "Dictionary glosses are from CC-CEDICT, licensed CC BY-SA 4.0 "
    "(https://creativecommons.org/licenses/by-sa/4.0/); a copy or adaptation of this file that "
    "carries them has to name CC-CEDICT and keep this licence."
)
"""What a file that carries glosses of the dictionary has to say."""
ABOUT = "About this text"
"""The heading of all this."""

_LANGUAGES = {Form.CN: "zh-Hans-CN", Form.TW: "zh-Hant-TW", Form.HK: "zh-Hant-HK"}
_NAMES = {
    Form.CN: "Simplified, mainland China",
    Form.TW: "Traditional, Taiwan",
    Form.HK: "Traditional, Hong Kong",
}


class Mended(NamedTuple):
    """Something put right."""

    kind: str
    """What about a word was not right, in English."""
    words: str
    """What it was and what it is now; the same in every language."""

    def said(self, say: Say = in_english) -> str:
        """In words for a person."""
        return f"{say(self.kind)}: {self.words}"


@dataclass(frozen=True, slots=True)
class Provenance:
    """The source of an export, and the engines and data that annotated it."""

    title: str
    """The document's title as printed."""
    source: str
    """Where the source came from, in words for a person: a path or an address."""
    form: Form
    """The form the source is printed in."""
    converted: Form
    """The form of the other script's words."""
    versions: Mapping[str, str]
    """Engine or data set → its version."""
    sha256: str
    """Of the source's bytes, in hexadecimal."""
    read_on: date | None = None
    """The day it was read, if known; never the day of the export, which may be repeated."""
    corrections: tuple[Mended, ...] = ()
    """What was put right in it."""
    as_of: datetime | None = None
    """When what is exported last changed, if known: what tells a later export from this one."""

    def form_shown(self, script: Script) -> Form:
        """The form that a reader of `script` sees."""
        return self.form if self.form.script is script else self.converted

    def language(self, script: Script) -> str:
        """The BCP 47 tag of text in `script`."""
        return language_of(self.form_shown(script))

    def facts(
        self, scripts: tuple[Script, ...], doubts: int, say: Say = in_english
    ) -> Iterator[tuple[str, str]]:
        """What to say, as (name, value); `scripts` are those shown, `doubts` those open."""
        yield say("Title"), self.title
        yield say("Source"), self.source
        if self.read_on:
            yield say("Read on"), self.read_on.isoformat()
        yield "SHA-256", self.sha256
        yield say("Printed in"), say(name_of(self.form))
        shown = [say(name_of(self.form_shown(script))) for script in scripts]
        yield say("Shown in"), "; ".join(shown)
        yield say("Doubts open"), str(doubts)
        yield say("Corrections made"), str(len(self.corrections))
        for correction in self.corrections:
            yield say("Correction"), correction.said(say)
        made = sorted(self.versions.items(), key=lambda item: item[0].casefold())
        yield say("Engines and data"), "; ".join(" ".join(each) for each in made)


def language_of(form: Form) -> str:
    """The BCP 47 tag of text in `form`."""
    return _LANGUAGES[form]


def name_of(form: Form) -> str:
    """`form` in English words for a person."""
    return _NAMES[form]
