"""Start the app as a process of its own, and start it again should it die: phones go on, the PIN stays the same."""

import http.client
import os
import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from listing.server.lifeline import LIFELINE

APP = Path(__file__).resolve().parents[2] / "app.py"
MOST_RESTARTS, WITHIN = 5, 600.0
"""Restarts in so many seconds. A choice: five deaths in ten minutes are no accident that another start mends."""
ANSWER_LOOK, ANSWERS_WITHIN, MOST_SILENT = 2.0, 10.0, 10
"""Seconds between two looks and for an answer; looks without one after which a server hangs: two minutes or less."""
LONGEST_END = 20.0  # seconds that a server may take to end when it is asked to
CRASHED_ON_WINDOWS = 0xC0000000  # the system's own codes for a process that did not end by itself begin here
KIND_ENDS = (signal.SIGTERM, signal.SIGINT)


def serve(host: str, port: int, say: Callable[[str], None]) -> int:
    """Run the server until it is stopped.

    Args:
        host: Address to listen on.
        port: Port to listen on.
        say: Told "again" when it died and is started again, "hangs" when it is ended for saying nothing, and
            "given_up" when it died too often.

    Returns:
        The exit code.
    """
    return keeper_of(host, port, say, {}).run()


def keeper_of(host: str, port: int, say: Callable[[str], None], environment: Mapping[str, str]) -> "ServerKeeper":
    """Return what keeps a server running, see `serve` and `ServerKeeper`."""
    command = [sys.executable, "-m", "streamlit", "run", str(APP), "--server.address", host]
    called = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
    return ServerKeeper(
        [*command, "--server.port", str(port)], lambda: answers(called, port), say, environment=environment
    )


def answers(host: str, port: int) -> bool:
    """Tell whether a server says anything at all to a call."""
    line = http.client.HTTPConnection(host, port, timeout=ANSWERS_WITHIN)
    try:
        line.request("GET", "/_stcore/health")
        return line.getresponse().status > 0
    except (OSError, http.client.HTTPException):
        return False
    finally:
        line.close()


@dataclass(slots=True)
class ServerKeeper:
    """Keeps one server running.

    A server that ends by itself before it ever answered has said why, and another start would end the same way.

    Attributes:
        command: Starts it; it ends when its standard input does, so that it never outlives this process.
        answers: Tells whether it says anything.
        say: Told what happens, see `serve`.
        look_every: Seconds between two looks.
        environment: What it is told beside what this process was.
    """

    command: Sequence[str]
    answers: Callable[[], bool]
    say: Callable[[str], None]
    look_every: float = ANSWER_LOOK
    environment: Mapping[str, str] = field(default_factory=dict)
    _stopping: bool = False
    _child: "subprocess.Popen[bytes] | None" = None

    def run(self) -> int:
        """Run it until it is stopped, by Ctrl+C or kindly from outside. Returns the exit code."""
        with self._signals():
            return self.keep()

    def keep(self) -> int:
        """Run it until `stop`. Returns the exit code."""
        deaths: deque[float] = deque()
        while True:
            code, served = self._life(len(deaths))
            if self._stopping or code == 0 or -code in KIND_ENDS:
                return 0
            if not served and 0 <= code < CRASHED_ON_WINDOWS:
                return code
            now = time.monotonic()
            deaths.append(now)
            while now - deaths[0] > WITHIN:
                deaths.popleft()
            if len(deaths) > MOST_RESTARTS:
                self.say("given_up")
                return 1
            self.say("again")

    def stop(self) -> None:
        """End it kindly; a second time, at once."""
        if self._stopping and self._child:
            self._child.kill()
        self._stopping = True
        self._end()

    def _life(self, number: int) -> tuple[int, bool]:
        """Start it and wait for its end. Returns its exit code, and whether it ever answered."""
        with subprocess.Popen(
            self.command,
            cwd=APP.parent,  # where .streamlit/config.toml lies
            stdin=subprocess.PIPE,
            env=os.environ | self.environment | {LIFELINE: str(number)},
            process_group=0 if os.name == "posix" else None,  # Ctrl+C comes here only, and goes on
            creationflags=_NEW_GROUP,
        ) as child:
            self._child, served, silent = child, False, 0
            if self._stopping:
                self._end()
            while True:
                with suppress(subprocess.TimeoutExpired):
                    return child.wait(LONGEST_END if self._stopping else self.look_every), served
                if self._stopping:
                    child.kill()
                elif self.answers():
                    served, silent = True, 0
                else:
                    silent += served
                if silent > MOST_SILENT:
                    self.say("hangs")
                    child.kill()

    @contextmanager
    def _signals(self) -> Iterator[None]:
        """Let Ctrl+C, and a kind end from outside, end the server, too; a second one does so at once."""

        def ask(_signal: int, _frame: object) -> None:
            self.stop()

        before = {one: signal.signal(one, ask) for one in KIND_ENDS}
        try:
            yield
        finally:
            for one, handler in before.items():
                signal.signal(one, handler)

    def _end(self) -> None:
        if self._child and self._child.poll() is None:
            self._child.send_signal(_KIND_WORD)


_NEW_GROUP: int = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
_KIND_WORD: int = getattr(signal, "CTRL_BREAK_EVENT", signal.SIGTERM)
"""Windows sends Ctrl+C to a whole console and nothing else to one process; its server understands this one."""
