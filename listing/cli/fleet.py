"""`etalase hall run`: the servers of all halls, as long as it runs; one that is added, stopped or removed is seen."""

import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from listing.cells.registry import Cells, HallCell
from listing.cli.serve import KIND_ENDS, ServerKeeper, keeper_of

FLEET_LOOK = 1.0  # seconds between two looks which halls shall run
AGAIN_AFTER = 60.0  # seconds until a hall whose server gave up is tried anew: its folder or its port may be free then
LOOPBACK = "127.0.0.1"


@dataclass(slots=True)
class _Running:
    keeper: ServerKeeper
    thread: threading.Thread
    tried: float = field(default_factory=time.monotonic)
    is_asked: bool = False

    def end(self) -> None:
        """Ask it to end, once: a second time would end it in the middle of a photo."""
        if not self.is_asked:
            self.is_asked = True
            self.keeper.stop()


class Fleet:
    """Runs the halls that shall run.

    Args:
        cells: Which there are.
        say: Told of a hall, and what became of it: "runs_now", "ended", or as `serve.serve` tells it.
    """

    def __init__(self, cells: Cells, say: Callable[[HallCell, str], None]) -> None:
        self._cells, self._say = cells, say
        self._running: dict[HallCell, _Running] = {}
        self._stop = threading.Event()

    def run(self) -> int:
        """Run them until this process is asked to end. Returns the exit code."""
        with self._signals():
            while not self._stop.is_set():
                self._look()
                self._stop.wait(FLEET_LOOK)
            for one in self._running.values():
                one.end()
            for one in self._running.values():
                one.thread.join()
        return 0

    def _look(self) -> None:
        wanted = {cell for cell in self._cells.all() if cell.is_wanted}
        for cell, one in list(self._running.items()):
            if cell not in wanted:
                one.end()
            gone = not one.thread.is_alive()
            if gone and (one.is_asked or time.monotonic() - one.tried > AGAIN_AFTER):
                del self._running[cell]
        for cell in sorted(wanted - set(self._running), key=lambda cell: cell.name):
            self._start(cell)

    def _start(self, cell: HallCell) -> None:
        keeper = keeper_of(LOOPBACK, cell.port, lambda key: self._say(cell, key), cell.environment)

        def keep() -> None:
            keeper.keep()
            self._say(cell, "ended")

        thread = threading.Thread(target=keep, name=f"hall {cell.name}")
        self._running[cell] = _Running(keeper, thread)
        self._say(cell, "runs_now")
        thread.start()

    @contextmanager
    def _signals(self) -> Iterator[None]:
        def ask(_signal: int, _frame: object) -> None:
            if self._stop.is_set():  # the second time, at once
                for one in self._running.values():
                    one.keeper.stop()
            self._stop.set()

        before = {one: signal.signal(one, ask) for one in KIND_ENDS}
        try:
            yield
        finally:
            for one, handler in before.items():
                signal.signal(one, handler)
