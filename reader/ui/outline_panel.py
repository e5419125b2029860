"""How the page was put in order: articles, paragraphs and what was left out; all can be mended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from reader.layout.repairs import Repair, RepairKind
from reader.model import Document, Paragraph, Role
from reader.ui.reasons import translated
from reader.ui.role_names import RoleNames

_PARAGRAPH = Qt.ItemDataRole.UserRole
_WHERE = _PARAGRAPH + 1
_MOST_UNFOLDED = 500
_SHOWN = 40
"""Characters of a paragraph."""


class OutlinePanel(QWidget):
    """A tree of the document; Enter goes to a paragraph, the menu key says what can be done."""

    chosen = Signal(int, int)
    """Indices of an article and of one of its paragraphs."""
    repaired = Signal(object)
    """The Repair that is wished."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._names = RoleNames()
        self._document: Document | None = None
        self._can_repair = False
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(self.tr("Contents"))
        self._tree.setHeaderHidden(True)
        self._tree.setIndentation(12)
        self._tree.setUniformRowHeights(True)
        self._tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._tree.customContextMenuRequested.connect(self._show_menu)
        self._tree.itemClicked.connect(self._choose)
        self._tree.itemActivated.connect(self._choose)
        self._tree.itemExpanded.connect(self._fill)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self._tree)
        self.setFocusProxy(self._tree)

    def show_document(self, document: Document, article: int, *, can_repair: bool) -> None:
        """Show `document`, its `article` unfolded."""
        self._document, self._can_repair = document, can_repair
        self._tree.clear()
        for number, each in enumerate(document.articles):
            self._tree.addTopLevelItem(self._part(each.title, number))
        if document.rest:
            self._tree.addTopLevelItem(self._part(self.tr("Left out"), -1))
        if current := self._tree.topLevelItem(article):
            # To list the paragraphs of a whole novel takes a while; whoever wants it unfolds it.
            current.setExpanded(len(self._paragraphs(article)) <= _MOST_UNFOLDED)
            self._tree.setCurrentItem(current)

    def lines(self) -> list[str]:
        """What is unfolded, from the top."""
        return [item.text(0) for item in self._unfolded()]

    def _unfolded(self) -> Iterator[QTreeWidgetItem]:
        for i in range(self._tree.topLevelItemCount()):
            if top := self._tree.topLevelItem(i):
                yield top
                if top.isExpanded():
                    yield from (child for j in range(top.childCount()) if (child := top.child(j)))

    def _part(self, title: str, number: int) -> QTreeWidgetItem:
        item = QTreeWidgetItem([title])
        item.setData(0, _WHERE, (number, 0))
        item.setToolTip(0, title)
        item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        return item

    def _fill(self, item: QTreeWidgetItem) -> None:
        """A novel's paragraphs are listed when their chapter is unfolded."""
        if item.childCount() or self._document is None:
            return
        number, _ = item.data(0, _WHERE)
        for index, paragraph in enumerate(self._paragraphs(number)):
            child = QTreeWidgetItem([self._line(paragraph)])
            child.setData(0, _PARAGRAPH, paragraph)
            child.setData(0, _WHERE, (number, index))
            child.setToolTip(0, self._evidence(paragraph))
            item.addChild(child)

    def _paragraphs(self, number: int) -> Sequence[Paragraph]:
        if self._document is None:
            return ()
        return self._document.rest if number < 0 else self._document.articles[number].paragraphs

    def _line(self, paragraph: Paragraph) -> str:
        text = " ".join(paragraph.text.split())
        short = text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
        role = "" if paragraph.role is Role.BODY else f"{self._names.of(paragraph.role)}: "
        return f"{role}{short}"

    def _evidence(self, paragraph: Paragraph) -> str:
        lines = paragraph.lines
        said = [self._names.of(paragraph.role)]
        if lines:
            words = self.tr("line {first}") if len(lines) == 1 else self.tr("lines {all}")
            said.append(words.format(first=lines[0], all=", ".join(map(str, lines))))
        for line, seam in zip(lines[1:], paragraph.seams, strict=False):
            reasons = ", ".join(translated(clue.reason) for clue in seam.clues)
            said.append(self.tr("line {line} joined: {why}").format(line=line, why=reasons))
        said += [translated(clue.reason) for clue in paragraph.apart]
        return "\n".join(said)

    def _choose(self, item: QTreeWidgetItem) -> None:
        number, index = item.data(0, _WHERE)
        if number >= 0:
            self.chosen.emit(number, index)

    # Repairs

    def _show_menu(self, at: QPoint) -> None:
        item = self._tree.currentItem()
        paragraph = item.data(0, _PARAGRAPH) if item else None
        if item and isinstance(paragraph, Paragraph) and paragraph.lines and self._can_repair:
            menu = QMenu(self)
            number, _ = item.data(0, _WHERE)
            if number < 0:
                self._offer(menu, self.tr("Put back"), paragraph, RepairKind.RESTORE)
            else:
                self._offer_all(menu, paragraph, number)
            menu.exec(self._tree.viewport().mapToGlobal(at))

    def _offer_all(self, menu: QMenu, paragraph: Paragraph, number: int) -> None:
        self._offer(menu, self.tr("Join with the next"), paragraph, RepairKind.JOIN)
        splits = menu.addMenu(self.tr("Split before"))
        splits.setEnabled(bool(paragraph.seams))
        for seam in paragraph.seams:
            after = paragraph.text[seam.at : seam.at + 12]
            self._offer(splits, f"{after}…", paragraph, RepairKind.SPLIT, at=seam.at)
        self._offer(menu, self.tr("An article begins here"), paragraph, RepairKind.BEGIN_ARTICLE)
        roles = menu.addMenu(self.tr("This is"))
        for role in Role:
            name = self._names.of(role)
            self._offer(roles, name, paragraph, RepairKind.SET_ROLE, role=role)
        articles = menu.addMenu(self.tr("Move to"))
        others = self._document.articles if self._document else ()
        articles.setEnabled(len(others) > 1)
        for other, article in enumerate(others):
            line = next((p.lines[0] for p in article.paragraphs if p.lines), 0)
            if other != number and line:
                self._offer(articles, article.title, paragraph, RepairKind.MOVE, target=line)
        self._offer(menu, self.tr("Leave out"), paragraph, RepairKind.DROP)

    def _offer(
        self,
        menu: QMenu,
        words: str,
        paragraph: Paragraph,
        kind: RepairKind,
        *,
        at: int = 0,
        target: int = 0,
        role: Role | None = None,
    ) -> None:
        repair = Repair(kind, paragraph.lines[0], paragraph.column, at, target, role)
        menu.addAction(words, lambda: self.repaired.emit(repair))
