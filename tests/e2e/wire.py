"""The Wi-Fi between phone and server: a proxy that can be slow, and can be cut with everything that is on it."""

import contextlib
import socket
import threading
import time

PIECE = 4096


class Wire:
    """Passes bytes on between its own port and the server's.

    Attributes:
        pace: Bytes a second from the phone, 0 for no limit.
        up: Bytes that came from the phone.
        down: Bytes that went to it.
    """

    def __init__(self, server_port: int) -> None:
        self._server = server_port
        self._open: set[socket.socket] = set()
        self._whole = True
        self.pace = 0
        self.up = self.down = 0
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port = self._door.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """Break every connection and take no new one."""
        self._whole = False
        for end in list(self._open):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def mend(self) -> None:
        self._whole = True

    def close(self) -> None:
        self._door.close()
        self.cut()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                phone, _ = self._door.accept()
                threading.Thread(target=self._join, args=(phone,), daemon=True).start()

    def _join(self, phone: socket.socket) -> None:
        with phone, contextlib.suppress(OSError):
            if not self._whole:
                return
            with socket.create_connection(("127.0.0.1", self._server)) as server:
                self._open |= {phone, server}
                back = threading.Thread(target=self._pass, args=(server, phone, False), daemon=True)
                back.start()
                self._pass(phone, server, True)
                back.join()
                self._open -= {phone, server}

    def _pass(self, source: socket.socket, target: socket.socket, from_phone: bool) -> None:
        with contextlib.suppress(OSError):
            while piece := source.recv(PIECE):
                if from_phone and self.pace:
                    time.sleep(len(piece) / self.pace)
                if from_phone:
                    self.up += len(piece)
                else:
                    self.down += len(piece)
                target.sendall(piece)
        for end in (source, target):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
