"""What the roles of paragraphs are called."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reader.model import Role


class RoleNames(QObject):
    """The names, in the language of the window."""

    def of(self, role: Role) -> str:
        """What `role` is called."""
        return {
            Role.HEADLINE: self.tr("headline"),
            Role.SUBHEADLINE: self.tr("subheadline"),
            Role.BYLINE: self.tr("byline"),
            Role.LEAD: self.tr("lead"),
            Role.BODY: self.tr("body"),
            Role.SUBHEAD: self.tr("subhead"),
            Role.LIST: self.tr("list"),
            Role.CAPTION: self.tr("caption"),
            Role.JUMP: self.tr("jump line"),
            Role.CONTINUED: self.tr("continued from"),
            Role.MASTHEAD: self.tr("masthead"),
            Role.FOOTER: self.tr("footer"),
            Role.FURNITURE: self.tr("furniture"),
            Role.PAGE_NUMBER: self.tr("page number"),
            Role.RUNNING_HEAD: self.tr("running head"),
            Role.END_MARK: self.tr("end mark"),
        }[role]
