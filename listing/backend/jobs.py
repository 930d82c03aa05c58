"""Jobs of photos in PostgreSQL, by Procrastinate: put in with the row, fairly, put back when a worker died."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from procrastinate import App, PsycopgConnector, SyncPsycopgConnector
from procrastinate.exceptions import ConnectorException

from listing.backend.line import SMOOTHING
from listing.store.postgres import Postgres
from listing.store.records import StoredPhoto

QUEUE, DECODE, STUDY = "photos", "decode", "study"
"""Of Procrastinate's queues, and its tasks: each photo has one job of each, and never both in work at once."""
BEFORE_ALL, STEPS, BEHIND_ALL = 1_000_000_000, 100, -2_000_000_000
"""Priority of the first decoding; priorities that a round has; and that of whoever stopped a worker.

A round passes while everybody who waits is served once, and rounds begin at 0 again when nobody waits: ten million of
them fit between.
"""
HEARTBEAT, STALLED = 5.0, 20.0  # seconds: of a worker that lives, and after which one without any is taken for dead
_RESCUE_LOCK = 0x72_65_73_63  # of PostgreSQL's advisory locks; any number that nobody else takes

_ROUND = """
SELECT greatest(
    (SELECT round FROM line
        WHERE EXISTS (SELECT 1 FROM procrastinate_jobs WHERE task_name = 'study' AND status = 'todo')),
    (SELECT max((args->>'round')::float8) + 1 FROM procrastinate_jobs
        WHERE task_name = 'study' AND status IN ('todo', 'doing') AND args->>'guest' = ?),
    0) AS round
"""
_SERVED = """
UPDATE line SET round = greatest(
    round + 1.0 / greatest(1, (SELECT count(DISTINCT args->>'guest') FROM procrastinate_jobs
        WHERE task_name = 'study' AND status = 'todo')),
    ?)
"""
_WAITING = """
SELECT (args->>'photo')::bigint AS photo, args->>'guest' AS guest, status = 'doing' AS doing FROM procrastinate_jobs
    WHERE task_name = 'study' AND status IN ('todo', 'doing') ORDER BY status <> 'doing', priority DESC, id
"""
_STATE = """
SELECT pace, (SELECT count(*) FROM procrastinate_workers WHERE last_heartbeat > now() - make_interval(secs => ?))
    AS workers FROM line
"""
_WITHOUT_JOB = """
SELECT id, work FROM shots WHERE (status IN ('queued', 'working') OR (status = 'done' AND looked = 0))
    AND NOT EXISTS (SELECT 1 FROM procrastinate_jobs
        WHERE lock = 'photo-' || shots.id AND status IN ('todo', 'doing'))
    ORDER BY id
"""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A photo in the line: whose it is, and whether it is in work."""

    photo: int
    guest: str
    doing: bool


@dataclass(frozen=True, slots=True)
class LineState:
    """The line at a moment: those in work first, then in the order in which they are served.

    Attributes:
        pace: Seconds a photo, a moving average.
        workers: That live.
    """

    line: tuple[Waiting, ...]
    pace: float
    workers: int


class Jobs:
    """The jobs of a database. Safe to use from any thread. All raise Unreachable."""

    def __init__(self, base: Postgres) -> None:
        self._base = base
        self._app = App(connector=SyncPsycopgConnector())  # never opened: it writes in the changes of the store

    def push(self, photo: StoredPhoto) -> None:
        """Let a photo wait, in the change that is open: fair queueing as in fair_queue.py, over all servers.

        A guest is a phone; where it is not known, a work. Where calls come from is written nowhere.
        """
        with self._base.change() as link:
            owner = link.execute("SELECT phone FROM works WHERE key = ?", (photo.work,)).fetchone()
            guest = (owner and owner["phone"]) or photo.work
            turn = float(link.execute(_ROUND, (guest,)).fetchone()["round"])
            if not turn:
                link.execute("UPDATE line SET round = 0 WHERE round > 0")
            wanted = [(DECODE, BEFORE_ALL)] if not photo.decoded else []
            wanted += [(STUDY, 0)] if photo.status != "done" else []
            for task, first in wanted:
                self._app.configure_task(
                    task,
                    queue=QUEUE,
                    lock=f"photo-{photo.id}",
                    priority=max(BEHIND_ALL + 1, first - round(turn * STEPS)),
                    connection=link.connection,
                ).defer(photo=photo.id, work=photo.work, guest=guest, round=turn)

    def drop(self, photo: StoredPhoto) -> None:
        """Forget the jobs of a photo that nobody has begun."""
        with self._base.change() as link:
            link.execute("DELETE FROM procrastinate_jobs WHERE lock = ? AND status = 'todo'", (f"photo-{photo.id}",))

    def served(self, turn: float) -> None:
        """Note that a photo of a round is begun: the present round moves on."""
        with self._base.change() as link:
            link.execute(_SERVED, (turn,))

    def took(self, seconds: float) -> None:
        """Note how long a photo took."""
        with self._base.change() as link:
            link.execute("UPDATE line SET pace = pace + ? * (? - pace)", (SMOOTHING, seconds))

    def state(self) -> LineState:
        """Return the line as it is now."""
        line = tuple(Waiting(row["photo"], row["guest"], row["doing"]) for row in self._base.rows(_WAITING))
        state = self._base.rows(_STATE, STALLED)[0]
        return LineState(line, float(state["pace"]), int(state["workers"]))

    def without(self) -> Sequence[tuple[str, int]]:
        """Return work and number of photos that wait without a job, such as those of a backup that was restored."""
        return [(str(row["work"]), int(row["id"])) for row in self._base.rows(_WITHOUT_JOB)]

    def rescue(self) -> int:
        """Put back the jobs of workers that died. Returns how many; 0 where another server is at it."""
        with self._base.change() as link:
            free = link.execute("SELECT pg_try_advisory_xact_lock(?) AS free", (_RESCUE_LOCK,)).fetchone()["free"]
            return asyncio.run(_put_back(self._base.address)) if free else 0


async def _put_back(address: str) -> int:
    connector = PsycopgConnector(conninfo=address, min_size=1, max_size=1)
    async with App(connector=connector).open_async() as app:
        stalled = list(await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=STALLED))
        for job in stalled:
            with suppress(ConnectorException):  # its worker lives after all, and has just ended it
                await app.job_manager.retry_job(job)
    return len(stalled)
