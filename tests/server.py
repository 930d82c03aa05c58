"""The real server in a process of its own, on a folder of its own: killed and started again at will."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil

from listing.server.lifeline import LIFELINE
from photo.models import table

ROOT = Path(__file__).resolve().parents[1]
STREAMLIT = (sys.executable, "-m", "streamlit", "run", str(ROOT / "app.py"), "--server.port")
ETALASE = (
    sys.executable,
    "-c",
    "import sys; from listing.cli.main import main; sys.exit(main())",
    *("--host", "127.0.0.1", "--port"),
)
"""What README's line starts: the server in a process of its own, and who keeps it running."""
START_SECONDS = 60.0


def give_models(home: Path, *names: str) -> None:
    """Let a home folder have networks of the user's own, without a copy of their weights."""
    (home / "models").mkdir(parents=True)
    for name in names:
        (home / "models" / name).symlink_to(table.path_of(table.find(name)).parent)


@contextmanager
def serving(folder: Path, model: str, **environment: str) -> Iterator["Server"]:
    """A server with one network of the user's own, in an empty folder, for as long as it is asked for."""
    give_models(folder / "home", model)
    server = Server(folder / "home", folder / "server.log", **environment)
    server.start()
    yield server
    server.kill()


class Server:
    """One server.

    Attributes:
        home: Its data folder.
        log: What it prints, of all its lives.
        port: Where it listens, the same in each life.
    """

    def __init__(
        self, home: Path, log: Path, command: tuple[str, ...] = STREAMLIT, cwd: Path = ROOT, **environment: str
    ) -> None:
        self.home, self.log, self._cwd = home, log, cwd
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self._command = (*command, str(self.port))
        self._environment = {"ETALASE_HOME": str(home), "PYTHONPATH": str(ROOT), LIFELINE: "0"} | environment
        self._stdin, self._held = os.pipe()  # it ends with this process, whatever ends that

    def start(self) -> None:
        """Start it and wait until it answers."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                self._command,
                cwd=self._cwd,
                env=os.environ | self._environment,
                stdin=self._stdin,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        end = time.monotonic() + START_SECONDS
        while not self.answers():
            assert self.process.poll() is None, self.log.read_text()
            assert time.monotonic() < end, self.log.read_text()
            time.sleep(0.1)

    def answers(self) -> bool:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{self.port}/_stcore/health", timeout=5).close()
        except OSError:
            return False
        return True

    def kill(self) -> None:
        """End it as a power cut would, in the middle of whatever it does: who keeps it running, and what serves."""
        serving = [self.server] if self.process.poll() is None else []
        self.process.kill()
        self.process.wait()
        for one in serving:  # a moment later it would have ended by itself, and have answered until then
            with suppress(psutil.NoSuchProcess):
                one.kill()
                one.wait()

    def stop(self) -> int:
        """End it kindly."""
        self.process.terminate()
        return self.process.wait(timeout=20)

    @property
    def server(self) -> psutil.Process:
        """Return the process that serves: a child of what was started by `ETALASE`."""
        top = psutil.Process(self.process.pid)
        return next((one for one in top.children() if "streamlit" in one.cmdline()), top)

    def workers(self) -> list[psutil.Process]:
        """Return the processes that work on photos: one, or none in the moment between two."""
        return [one for one in self.server.children() if "photo.worker" in one.cmdline()]
