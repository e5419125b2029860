"""What an exported file says about itself: where it came from and what was done to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reader.model import Form, Script

_LANGUAGES = {Form.CN: "zh-Hans-CN", Form.TW: "zh-Hant-TW", Form.HK: "zh-Hant-HK"}
_NAMES = {
    Form.CN: "Simplified, mainland China",
    Form.TW: "Traditional, Taiwan",
    Form.HK: "Traditional, Hong Kong",
}


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

    def form_shown(self, script: Script) -> Form:
        """The form that a reader of `script` sees."""
        return self.form if self.form.script is script else self.converted


def language_of(form: Form) -> str:
    """The BCP 47 tag of text in `form`."""
    return _LANGUAGES[form]


def name_of(form: Form) -> str:
    """`form` in words for a person."""
    return _NAMES[form]
