"""A theme spread over the whole window: palette and the few rules that a palette cannot say."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from reader.ui.reading.style import Theme


def palette_of(theme: Theme) -> QPalette:
    """The whole palette of `theme`.

    Asking Qt for a dark scheme does nothing on bare X11, so every role is set.
    """
    paper, ink, muted = QColor(theme.paper), QColor(theme.ink), QColor(theme.muted)
    panel = QColor(theme.panel)
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, panel),
        (QPalette.ColorRole.WindowText, ink),
        (QPalette.ColorRole.Base, paper),
        (QPalette.ColorRole.AlternateBase, panel),
        (QPalette.ColorRole.Text, ink),
        (QPalette.ColorRole.Button, panel),
        (QPalette.ColorRole.ButtonText, ink),
        (QPalette.ColorRole.BrightText, ink),
        (QPalette.ColorRole.ToolTipBase, panel),
        (QPalette.ColorRole.ToolTipText, ink),
        (QPalette.ColorRole.PlaceholderText, muted),
        (QPalette.ColorRole.Link, QColor(theme.ruby)),
        (QPalette.ColorRole.Highlight, QColor(theme.selection)),
        (QPalette.ColorRole.HighlightedText, ink),
        (QPalette.ColorRole.Light, paper),
        (QPalette.ColorRole.Midlight, panel),
        (QPalette.ColorRole.Mid, QColor(theme.line)),
        (QPalette.ColorRole.Dark, muted),
        (QPalette.ColorRole.Shadow, QColor(theme.line)),
    ):
        palette.setColor(role, colour)
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.WindowText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, muted)
    return palette


def rules_of(theme: Theme) -> str:
    """The style sheet of `theme`."""
    return f"""
    QMainWindow, QMenuBar, QStatusBar, QToolBar {{ background: {theme.panel}; color: {theme.ink}; }}
    QToolBar {{ border: 0; border-bottom: 1px solid {theme.line}; padding: 4px 8px; spacing: 4px; }}
    QToolBar QToolButton {{ padding: 4px 10px; border: 1px solid transparent; border-radius: 5px; }}
    QToolBar QToolButton:hover, QToolBar QToolButton:focus {{ border-color: {theme.line}; }}
    QToolBar QToolButton:checked {{ background: {theme.hover}; border-color: {theme.line}; }}
    #ScriptSwitch {{ border: 1px solid {theme.line}; border-radius: 6px; margin-right: 4px; }}
    #ScriptSwitch QToolButton {{
        color: {theme.muted}; padding: 1px 6px; border: 1px solid transparent; border-radius: 4px;
    }}
    #ScriptSwitch QToolButton:checked {{
        color: {theme.ink}; background: {theme.paper}; border-color: {theme.muted};
    }}
    #ScriptSwitch QToolButton:hover, #ScriptSwitch QToolButton:focus {{
        border-color: {theme.ink};
    }}
    #SideNames {{ background: {theme.paper}; border-bottom: 1px solid {theme.line}; }}
    QSplitter::handle {{ background: {theme.line}; }}
    #Panel {{ background: {theme.panel}; }}
    #PanelTitle {{ color: {theme.muted}; padding: 12px 14px 6px 14px; font-weight: 600; }}
    QTreeView, QListView {{ background: {theme.panel}; border: 0; outline: 0; }}
    QTreeView::item, QListView::item {{ padding: 6px 8px; }}
    QTreeView::item:selected, QListView::item:selected {{
        background: {theme.hover}; color: {theme.ink}; border-left: 3px solid {theme.ruby};
    }}
    QTreeView::item:hover, QListView::item:hover {{ background: {theme.lit}; }}
    QTabBar::tab {{
        background: {theme.panel}; color: {theme.muted}; border: 0; padding: 9px 8px 7px 8px;
        border-bottom: 2px solid {theme.line};
    }}
    QTabBar::tab:selected {{ color: {theme.ink}; border-bottom: 2px solid {theme.ruby}; }}
    QTabBar::tab:focus {{ color: {theme.ink}; background: {theme.hover}; }}
    #FindBar {{ background: {theme.panel}; border-bottom: 1px solid {theme.line}; }}
    #Card {{ background: {theme.paper}; border: 1px solid {theme.line}; border-radius: 8px; }}
    #Notice {{ background: {theme.hover}; border-bottom: 1px solid {theme.line}; }}
    QTextEdit {{ background: {theme.paper}; border: 0; }}
    QStatusBar QLabel {{ color: {theme.muted}; padding: 2px 10px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar::handle:vertical {{
        background: {theme.line}; border-radius: 4px; min-height: 32px; margin: 2px;
    }}
    QScrollBar::handle:vertical:hover {{ background: {theme.muted}; }}
    QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
    QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: transparent; }}
    """
