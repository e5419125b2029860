"""Which fonts show Chinese well in each script, and where to get them if the system has none."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from reader.model import Script

# Qt does not choose the shapes of a region by language: the family must be of the region.
_PREFERRED = {
    Script.TRADITIONAL: (
        "Noto Sans CJK TC",
        "Noto Sans CJK HK",
        "Source Han Sans TC",
        "Source Han Sans TW",
        "PingFang TC",
        "Microsoft JhengHei UI",
        "Microsoft JhengHei",
        "Noto Sans TC",
    ),
    Script.SIMPLIFIED: (
        "Noto Sans CJK SC",
        "Source Han Sans SC",
        "Source Han Sans CN",
        "PingFang SC",
        "Microsoft YaHei UI",
        "Microsoft YaHei",
        "Noto Sans SC",
    ),
}
_LAST = ("Noto Sans", "DejaVu Sans")
"""They have every vowel with every tone mark."""


def families(script: Script) -> list[str]:
    """The installed families for text in `script`, best first.

    Those for the other script follow: a font of one region lacks characters of the other.
    """
    installed = set(QFontDatabase.families())
    wanted = (*_PREFERRED[script], *_PREFERRED[script.other], *_LAST)
    return [family for family in wanted if family in installed]


def with_han(font: QFont, script: Script) -> QFont:
    """`font`, which has no Chinese of its own, with the shapes of `script`.

    Otherwise Qt follows the system's language, and takes each character from wherever it is.
    """
    extended = QFont(font)
    extended.setFamilies([*font.families(), *families(script)])
    return extended


def ensure_cjk_fonts() -> bool:
    """Load the fonts that come with the program where one of the scripts has none.

    Returns whether there are fonts for both scripts now.
    """
    if not _all_scripts_have_fonts():
        for path in _bundled():
            QFontDatabase.addApplicationFont(path)
    return _all_scripts_have_fonts()


def _all_scripts_have_fonts() -> bool:
    installed = set(QFontDatabase.families())
    return all(installed.intersection(names) for names in _PREFERRED.values())


def _bundled() -> list[str]:
    # Imported here: most systems have fonts of their own and need neither package.
    import pylopdf_fonts_zh_cn
    import pylopdf_fonts_zh_tw

    return [str(pylopdf_fonts_zh_tw.sans_path()), str(pylopdf_fonts_zh_cn.sans_path())]
