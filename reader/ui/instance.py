"""One window for each reader: who comes second hands its files to the first and ends."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 1_000
"""Milliseconds for another instance to answer; one that hangs is no reason not to start."""


def name_for(folder: Path) -> str:
    """The name under which the instance with its shelf in `folder` is found."""
    return f"fanjian-{hashlib.sha256(str(folder.absolute()).encode()).hexdigest()[:16]}"


def hand_over(name: str, files: Sequence[Path]) -> bool:
    """Give `files` to the instance that listens; whether there is one that has taken them."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE):
        return False
    paths = [str(path.absolute()) for path in files]
    socket.write(json.dumps(paths).encode() + b"\n")
    taken = socket.waitForBytesWritten(_PATIENCE) and socket.waitForReadyRead(_PATIENCE)
    socket.disconnectFromServer()
    return taken


class Instance(QObject):
    """Listens for those that come later."""

    files_handed_over = Signal(list)
    """Paths; none if somebody has only started the program again."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._sockets: list[QLocalSocket] = []
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        if not self._server.listen(name):
            # What an instance that was killed has left behind.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    @property
    def is_listening(self) -> bool:
        """Whether those that come later will find it."""
        return self._server.isListening()

    def close(self) -> None:
        """Listen no more."""
        self._sockets.clear()
        self._server.close()

    def _welcome(self) -> None:
        while socket := self._server.nextPendingConnection():
            self._sockets.append(socket)
            socket.readyRead.connect(self._read)
        self._read()

    def _read(self) -> None:
        for socket in [socket for socket in self._sockets if socket.canReadLine()]:
            # A socket lives as long as its server: deleting one while Python still knows it
            # crashes the program.
            self._sockets.remove(socket)
            self._take(socket)

    def _take(self, socket: QLocalSocket) -> None:
        try:
            paths = json.loads(bytes(socket.readLine().data()))
            files = [Path(path) for path in paths if isinstance(path, str)]
        except (ValueError, TypeError):
            return  # Whoever that was, it is not this program.
        socket.write(b"\n")
        socket.flush()
        self.files_handed_over.emit(files)
