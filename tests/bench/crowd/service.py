"""A whole service on loopback: PostgreSQL, an S3 store, HAProxy, web replicas and workers, each killed at will."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from listing.store.migrate import migrate
from photo.models import table
from tests.bench.crowd.table import Row
from tests.hosted.servers import S3, HAProxy, Postgres, composed_proxy, die_with_parent
from tests.server import ROOT, Server, give_models

WORKER = "import sys; from listing.cli.main import main; sys.exit(main(['worker']))"
REPLICAS = 2
AWAY_SECONDS = 30.0
EMPTIES = 5.0  # seconds in which the calls that a replica has in hand come to an end
# When, as shares of the time over which uploads are spread
TROUBLES = (
    (0.15, "replica"),
    (0.25, "worker 0"),
    (0.35, "worker 1"),
    (0.45, "proxy"),
    (0.55, "database"),
    (0.65, "files"),
    (0.90, "build"),
)


@dataclass
class Service:
    """The parts. `environment` is what every replica and worker gets."""

    folder: Path
    postgres: Postgres
    s3: S3
    proxy: HAProxy
    address: str
    environment: dict[str, str]
    replicas: list[Server] = field(default_factory=list)
    workers: list[psutil.Popen] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    _hand: Executor = field(default_factory=lambda: ThreadPoolExecutor(1))  # what it starts ends with its thread

    def configuration(self) -> str:
        """Return what HAProxy reads, as a deployed one does."""
        return composed_proxy(self.proxy.port, self.proxy.socket, *(one.port for one in self.replicas))

    def hire(self, at: int, core: int | None = None) -> None:
        """Start a worker, on one core where that is asked for, in the place of an earlier one."""
        home = self.folder / f"worker{at}"
        if not home.exists():
            names = [name for name, model in table.MODELS.items() if table.on_disk(model)]
            give_models(home, *names)
        with (self.folder / f"worker{at}.log").open("ab") as log:
            worker = psutil.Popen(
                [sys.executable, "-c", WORKER],
                env=os.environ | self.environment | {"ETALASE_HOME": str(home), "PYTHONPATH": str(ROOT)},
                cwd=ROOT,
                stdout=log,
                stderr=log,
                preexec_fn=lambda: _born(core),
            )
        self.workers[at : at + 1] = [worker]

    def dismiss(self, number: int = signal.SIGTERM) -> None:
        """End all workers."""
        for worker in self.workers:
            worker.send_signal(number)
        for worker in self.workers:
            worker.wait(timeout=60)
        self.workers.clear()

    def spent(self) -> float:
        """Return the seconds of processor time that the workers and their processes have taken."""
        family = [one for worker in self.workers for one in (worker, *worker.children(recursive=True))]
        return sum(sum(one.cpu_times()[:2]) for one in family)

    def figure(self, question: str) -> float:
        """Return a number that the database knows."""
        return float(self.postgres.ask(question, self.address) or 0)

    async def trouble(self, seconds: float) -> None:
        """Do all of `TROUBLES`, spread over the time."""
        begun = time.monotonic()
        for share, what in TROUBLES:
            await asyncio.sleep(max(0.0, begun + share * seconds - time.monotonic()))
            await asyncio.get_running_loop().run_in_executor(self._hand, self._make, what)
            self.done.append(what)

    def _make(self, what: str) -> None:
        match what.split():
            case ["replica"]:
                self.replicas[0].kill()
                self.replicas[0].start()
            case ["worker", at]:
                self.workers[int(at)].kill()
                self.workers[int(at)].wait()
                self.hire(int(at))
            case ["proxy"]:
                self.proxy.reload(self.configuration())
            case ["database"]:
                self.postgres.stop()
                self.postgres.start()
            case ["files"]:
                self.s3.pause()
                time.sleep(AWAY_SECONDS)
                self.s3.go_on()
            case ["build"]:
                self.replace(1)

    def replace(self, at: int) -> None:
        """Replace a replica by one of another build, as a rolling release does: no new calls, then a kind end."""
        both = [f"set server {backend}/web{at + 1} state" for backend in ("calls", "screens")]
        for order in both:
            self.proxy.tell(f"{order} drain")
        time.sleep(EMPTIES)
        self.replicas[at].stop()
        self.replicas[at].start()
        for order in both:
            self.proxy.tell(f"{order} ready")

    def rows(self) -> list[Row]:
        """Return what was done."""
        wanted = [what for _, what in TROUBLES]
        return [Row("troubles", ", ".join(self.done), f"all {len(wanted)}", self.done == wanted)]


def _born(core: int | None) -> None:
    """Let a worker end with the benchmark, and keep to a core. Runs in the child, between fork and exec."""
    die_with_parent()
    if core is not None:
        os.sched_setaffinity(0, {core})


@contextmanager
def service(folder: Path) -> Iterator[Service]:
    """Start everything but the workers."""
    with ExitStack() as stack:
        postgres = Postgres(safe=True)
        stack.callback(postgres.remove)
        postgres.start()
        (folder / "s3").mkdir()
        s3 = S3(folder / "s3")
        stack.callback(s3.kill)
        s3.start()
        proxy = HAProxy(folder)
        address = postgres.create()
        environment = {
            **s3.environment,
            "ETALASE_DATABASE": address,
            "ETALASE_FILES": s3.create(),
            "ETALASE_ADDRESS": f"http://127.0.0.1:{proxy.port}",
        }
        migrate(address)
        whole = Service(folder, postgres, s3, proxy, address, environment)
        stack.callback(lambda: whole.dismiss(signal.SIGKILL))
        for at in range(REPLICAS):
            home = folder / f"web{at}"
            home.mkdir()
            whole.replicas.append(Server(home, folder / f"web{at}.log", **environment))
            stack.callback(whole.replicas[-1].kill)
            whole.replicas[-1].start()
        proxy.serve(whole.configuration())
        stack.callback(proxy.kill)
        yield whole
