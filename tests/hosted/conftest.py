"""Real servers for the hosted service, on loopback; without their programs the tests are skipped, in CI they fail."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from tests.conftest import CI
from tests.hosted.servers import S3, START_SECONDS, HAProxy, Postgres, ProgramMissing

T = TypeVar("T")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.xdist_group("hosted"))  # one of each server for all of them


def _had(make: Callable[[], T]) -> T:
    """Return what is made, or say which program this machine lacks."""
    try:
        return make()
    except ProgramMissing as missing:
        if CI:
            pytest.fail(f"{missing}")
        pytest.skip(f"{missing}")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL, running; a test that stops it starts it again."""
    server = _had(Postgres)
    server.start()
    yield server
    server.remove()


@pytest.fixture
def database(postgres: Postgres) -> Iterator[str]:
    """The address of an empty database: what `ETALASE_DATABASE` takes."""
    if not postgres.answers():  # a test that failed in between left it so
        postgres.start()
    url = postgres.create()
    yield url
    postgres.drop(url)


@pytest.fixture(scope="session")
def s3(tmp_path_factory: pytest.TempPathFactory) -> Iterator[S3]:
    """An S3 store, running; `s3.environment` names it to every client."""
    server = S3(tmp_path_factory.mktemp("s3"))
    server.start()
    yield server
    server.kill()


@pytest.fixture
def bucket(s3: S3, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of an empty bucket: what `ETALASE_FILES` takes; keys and endpoint are in the environment."""
    for name, value in s3.environment.items():
        monkeypatch.setenv(name, value)
    return s3.create()


@pytest.fixture
def haproxy(tmp_path: Path) -> Iterator[HAProxy]:
    """A proxy that is not started yet: `haproxy.serve(configuration)`."""
    server = _had(lambda: HAProxy(tmp_path))
    yield server
    server.kill()


@pytest.fixture
def until() -> Callable[[Callable[[], object]], None]:
    """Waits for something to happen, which it must within a minute."""

    def wait(condition: Callable[[], object]) -> None:
        end = time.monotonic() + START_SECONDS
        while not condition():
            assert time.monotonic() < end, "did not happen in time"
            time.sleep(0.05)

    return wait
