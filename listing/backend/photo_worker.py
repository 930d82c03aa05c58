"""A worker of a service on many machines: takes jobs from the database, hands photos to its process."""

import asyncio
import logging
import signal
import time
from contextlib import suppress
from pathlib import Path

from procrastinate import App, BaseRetryStrategy, JobContext, PsycopgConnector, RetryDecision
from procrastinate.exceptions import ConnectorException
from procrastinate.jobs import Job

from listing.backend.jobs import BEHIND_ALL, DECODE, HEARTBEAT, QUEUE, STALLED, STUDY, Jobs
from listing.backend.usage_log import FILE, UsageLog
from listing.backend.workbench import DEATHS, Noted, Workbench
from listing.errors import NoSuchPhoto, StoreTrouble
from listing.store.photos import Photos
from listing.store.postgres import Postgres
from listing.store.records import StoredPhoto
from listing.store.works import Shared
from photo.errors import FileTrouble, Unexpected
from photo.models import table
from photo.worker.supervisor import Supervisor, WorkerDied, WorkerHung

log = logging.getLogger(__name__)

TRY_AGAIN = 3  # seconds until a photo is tried again that could not be read or kept
POLL_EVERY = 2.0  # seconds between two looks for jobs that no notice came of


class Again(BaseRetryStrategy):
    """What becomes of a job that failed: what lies with the machines passes; who stopped a worker goes behind all."""

    def get_retry_decision(self, *, exception: BaseException, job: Job) -> RetryDecision | None:  # noqa: ARG002  as called
        """Return when it is tried again; None for never."""
        if isinstance(exception, WorkerDied):
            return RetryDecision(priority=BEHIND_ALL)
        if isinstance(exception, OSError | ConnectorException):
            return RetryDecision(retry_in={"seconds": TRY_AGAIN})
        return None


class PhotoWorker:
    """Works until it is told to end; the photo in hand is finished first. A second signal ends it at once."""

    def __init__(self, base: Postgres, photos: Photos, supervisor: Supervisor, note: Noted) -> None:
        self._base, self._photos, self._supervisor = base, photos, supervisor
        self._jobs, self._stopping = Jobs(base), False
        self._bench = Workbench(photos, supervisor, lambda: table.best_on_disk().name, note)

    def run(self, *, once: bool = False) -> None:
        """Work until a signal; `once` until nothing waits. A database that went away is waited for."""
        self._bench.warm()
        try:
            while not self._stopping:
                try:
                    asyncio.run(self._life(wait=not once))
                except (ConnectorException, OSError) as error:
                    log.warning("the database does not answer: %s", type(error).__name__)
                    time.sleep(TRY_AGAIN)
                    continue
                if once:
                    return
                time.sleep(0 if self._stopping else 1)
        finally:
            self._supervisor.stop()

    async def _life(self, *, wait: bool) -> None:
        """Take jobs until a signal, or until the database went away."""
        app = App(connector=PsycopgConnector(conninfo=self._base.address, min_size=1, max_size=4))
        for name, act in ((DECODE, self._decode), (STUDY, self._study)):
            app.task(name=name, queue=QUEUE, pass_context=True, retry=Again())(act)
        async with app.open_async():
            working = asyncio.ensure_future(
                app.run_worker_async(
                    queues=[QUEUE],
                    wait=wait,
                    fetch_job_polling_interval=POLL_EVERY,
                    update_heartbeat_interval=HEARTBEAT,
                    stalled_worker_timeout=STALLED,
                    delete_jobs="always",
                    install_signal_handlers=False,
                )
            )

            def end() -> None:
                self._stopping = True
                working.cancel()
                for one in (signal.SIGTERM, signal.SIGINT):
                    loop.remove_signal_handler(one)

            loop = asyncio.get_running_loop()
            for one in (signal.SIGTERM, signal.SIGINT):
                with suppress(ValueError, NotImplementedError, RuntimeError):  # not the main thread; Windows
                    loop.add_signal_handler(one, end)
            with suppress(asyncio.CancelledError):
                await working

    def _decode(self, context: JobContext, photo: int, work: str, **_: object) -> None:
        found = self._found(work, photo)
        if found and not found.decoded and found.status != "failed":
            self._carefully(context, found, decode_only=True)

    def _study(self, context: JobContext, photo: int, work: str, round: float, **_: object) -> None:
        found = self._found(work, photo)
        if found and found.status in ("queued", "working"):
            self._jobs.served(round)
            self._carefully(context, found, decode_only=False)

    def _found(self, work: str, number: int) -> StoredPhoto | None:
        try:
            return self._photos.one(work, number)
        except NoSuchPhoto:
            return None

    def _carefully(self, context: JobContext, photo: StoredPhoto, *, decode_only: bool) -> None:
        """Work on a photo. What it does to the process ends nothing but itself."""
        try:
            self._work_on(photo, decode_only=decode_only)
        except WorkerDied as death:
            self._bench.killed(photo, death)
            log.warning("photo %d: %s, tries so far %d", photo.id, type(death).__name__, context.job.attempts)
            if not isinstance(death, WorkerHung) and context.job.attempts + 1 < DEATHS:
                raise
            self._bench.give_up(photo, Unexpected.__name__, {})
        except FileNotFoundError:
            self._bench.give_up(photo, FileTrouble.__name__, {"reason": "gone"})
        except (OSError, ConnectorException) as error:
            log.warning("photo %d is tried again: %s", photo.id, type(error).__name__)
            raise
        except Exception as error:  # a fault of ours: she may try again
            log.error("photo %d could not be handled: %s", photo.id, type(error).__name__)
            self._bench.give_up(photo, Unexpected.__name__, {})

    def _work_on(self, photo: StoredPhoto, *, decode_only: bool) -> None:
        if not photo.decoded and not self._bench.decode(photo):
            return
        if decode_only:
            return
        took = self._bench.study(self._photos.one(photo.work, photo.id))
        if took is not None:
            self._jobs.took(took)


def worker_of(shared: Shared, home: Path) -> PhotoWorker:
    """Return a worker with a process of its own, whose figures go to a file under `home`."""
    book, photos = UsageLog(home / FILE), Photos(shared.base, shared.files)

    def note(photo: StoredPhoto, event: str, kind: str, seconds: float) -> None:
        with suppress(StoreTrouble):
            if photos.is_counted(photo):
                book.note(event, kind, seconds)

    return PhotoWorker(shared.base, photos, Supervisor(), note)
