"""Photos of a service: row and job come together, workers are fair, what a dead one had in hand is done once."""

import sys
import threading

import psutil
import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from listing.backend import photo_worker, shared_line
from listing.backend.capacity import Capacity
from listing.backend.jobs import Jobs
from listing.backend.photo_worker import PhotoWorker
from listing.backend.service import Service
from listing.backend.workbench import DEATHS
from listing.errors import Unreachable
from listing.server.routes import routes
from listing.server.security import MARK
from listing.store.migrate import migrate
from listing.store.opening import shared
from listing.store.photos import Photos
from photo.models.table import MODELS
from photo.worker.supervisor import Supervisor
from tests.listing.conftest import FAKE, make_photo  # noqa: F401  a fixture
from tests.loops import apart


@pytest.fixture
def hosted(database, bucket, tmp_path, monkeypatch):
    """The environment of a service, its tables there; returns its two servers."""
    monkeypatch.setenv("ETALASE_DATABASE", database)
    monkeypatch.setenv("ETALASE_FILES", bucket)
    monkeypatch.setattr(photo_worker.table, "best_on_disk", lambda: MODELS["u2netp"])
    monkeypatch.setattr(shared_line, "LOOK_AGAIN", 0.0)
    migrate(database)
    servers = [Service(tmp_path / f"web{number}", Capacity(reserve_bytes=0), Supervisor(FAKE)) for number in range(2)]
    yield servers
    for server in servers:
        server.stop()


@pytest.fixture
def hire(hosted, tmp_path):
    """Makes workers with the fake process; what they noted is in `noted`."""

    def make(noted, **limits):
        together = shared(tmp_path / "worker")
        made.append(together.base)
        photos = Photos(together.base, together.files)
        return PhotoWorker(together.base, photos, Supervisor(FAKE, **limits), lambda *told: noted.append(told[:3]))

    made = []
    yield make
    for base in made:
        base.close()


@pytest.fixture
def send(make_photo, tmp_path):  # noqa: F811
    """Sends a photo to a server as a phone does, its work begun by that phone."""

    def one(server, token, words=b"", client_id="c1"):
        upload = server.store.incoming / f"{token[:6]}{client_id}"
        upload.write_bytes(make_photo(words))
        return server.add(server.store.work(token).key, client_id, upload, "0")

    return one


def work_off(worker):
    """Let a worker do all that waits."""
    apart(lambda: worker.run(once=True))


def photo_of(server, shot):
    return server.store.photos.one(shot.work, shot.id)


def jobs(postgres, database, columns="task_name, status"):
    return postgres.ask(f"SELECT {columns} FROM procrastinate_jobs ORDER BY priority DESC, id", database).splitlines()


def test_a_photo_is_done_by_a_worker_and_every_server_knows(hosted, hire, send):
    one, other = hosted
    token, _ = one.new_work("phone")
    shot = send(one, token)
    assert other.photo_queue.place(shot).position == 1
    assert (other.photo_queue.waiting(), other.photo_queue.waiting("phone")) == (1, 1)
    noted = []
    work_off(hire(noted))
    done = photo_of(other, shot)
    assert (done.status, done.decoded, done.version, done.confidence) == ("done", True, 1, 0.9)
    assert [told[1] for told in noted] == ["done"]
    assert (other.photo_queue.place(done), other.photo_queue.waiting()) == (None, 0)
    assert Jobs(hosted[0].store.shared.base).state().line == ()  # finished jobs are gone
    other.photo_queue.wait_for_decode(done, 60.0)


def test_any_server_answers_every_call_and_none_loses_what_another_took(hosted, hire, postgres, make_photo):  # noqa: F811
    clients = [TestClient(Starlette(routes=routes(lambda server=server: server))) for server in hosted]
    for client in clients:
        client.headers[MARK] = "1"
    one, other = clients
    token = one.post("/etalase/work").json()["token"]
    where = f"/etalase/work/{token}"
    sent = other.put(f"{where}/photos/c1", content=make_photo()).json()
    assert one.put(f"{where}/photos/c1", content=make_photo()).json()["id"] == sent["id"]
    one.put(f"{where}/facts", json={"nama": "Keripik"})
    work_off(hire([]))
    told = other.get(where).json()
    assert (told["name"], told["photos"][0]["status"], told["photos"][0]["position"]) == ("Keripik", "done", None)
    pictures = [client.get(f"{where}/photos/{sent['id']}/after.jpg?w=160") for client in clients]
    assert [picture.status_code for picture in pictures] == [200, 200]
    assert pictures[0].content == pictures[1].content
    postgres.kill()
    try:
        refused = one.put(f"{where}/photos/c2", content=make_photo())
        assert (refused.status_code, refused.json()["error"]) == (503, "CannotKeep")
        assert refused.headers["Retry-After"]
    finally:
        postgres.start()


def test_row_and_job_come_together_or_not_at_all(hosted, send, postgres, database, monkeypatch):
    server = hosted[0]
    token, _ = server.new_work("phone")

    def gone(_photo):
        raise Unreachable

    push, server.store.photos.on_wait = server.store.photos.on_wait, gone
    with pytest.raises(Unreachable):
        send(server, token)
    assert (server.store.work(token).photos, jobs(postgres, database)) == ((), [])
    server.store.photos.on_wait = push
    shot = send(server, token)
    assert send(server, token).id == shot.id
    assert jobs(postgres, database) == ["decode|todo", "study|todo"]
    server.store.delete_photo(token, shot.id)
    assert jobs(postgres, database) == []


def test_who_sends_many_waits_for_those_who_send_one(hosted, hire, send):
    one, other = hosted
    tokens = [one.new_work(f"phone {number}")[0] for number in range(3)]
    many = [send(one, tokens[0], client_id=f"c{number}") for number in range(4)]
    few = [send(other, token) for token in tokens[1:]]
    places = [one.photo_queue.place(shot).position for shot in (*many, *few)]
    assert places == [1, 4, 5, 6, 2, 3]
    noted = []
    work_off(hire(noted))
    assert [told[0].id for told in noted] == [shot.id for shot in (many[0], *few, *many[1:])]


def test_a_photo_that_kills_the_process_is_given_up_and_no_other_is(hosted, hire, send):
    server = hosted[0]
    token, _ = server.new_work("phone")
    words = [b"", b"CRASH", b"DAMAGED", b"EMPTY"]
    shots = [send(server, token, word, f"c{at}") for at, word in enumerate(words)]
    noted = []
    work_off(hire(noted))
    assert [photo_of(server, shot).status for shot in shots] == ["done", "failed", "failed", "failed"]
    assert [photo_of(server, shot).error for shot in shots[1:]] == ["Unexpected", "DamagedFile", "ProductNotFound"]
    killed = [shot.id for shot, event, _ in noted if event == "killed"]
    assert set(killed) == {shots[1].id}
    assert DEATHS <= len(killed) < 2 * DEATHS  # in its two jobs together
    again = server.again(photo_of(server, shots[2]))
    assert server.photo_queue.place(again).position == 1


def test_two_workers_share_the_photos_and_do_none_twice(hosted, hire, send):
    server, noted = hosted[0], []
    token, _ = server.new_work("phone")
    shots = [send(server, token, client_id=f"c{number}") for number in range(12)]
    threads = [threading.Thread(target=hire(noted).run, kwargs={"once": True}) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(told[0].id for told in noted) == [shot.id for shot in shots]
    assert {photo_of(server, shot).version for shot in shots} == {1}


WORKER = f"""
import sys
from pathlib import Path
from listing.backend import photo_worker
from listing.store.opening import shared
from listing.store.photos import Photos
from photo.models.table import MODELS
from photo.worker.supervisor import Supervisor
photo_worker.table.best_on_disk = lambda: MODELS["u2netp"]
together = shared(Path(sys.argv[1]))
photos = Photos(together.base, together.files)
photo_worker.PhotoWorker(together.base, photos, Supervisor({FAKE!r}), lambda *told: None).run()
"""


@pytest.fixture
def other_worker(hosted, tmp_path, monkeypatch):
    """A worker in a process of its own, in the middle of a photo for as long as it lives."""
    monkeypatch.setenv("FAKE_STUDY_SECONDS", "600")
    process = psutil.Popen([sys.executable, "-c", WORKER, str(tmp_path / "other")])
    monkeypatch.delenv("FAKE_STUDY_SECONDS")
    yield process
    if process.is_running():
        process.kill()
    process.wait()


def test_what_a_killed_worker_had_in_hand_is_put_back_and_done_once(
    hosted, hire, send, other_worker, until, postgres, database, monkeypatch
):
    server = hosted[0]
    token, _ = server.new_work("phone")
    shot = send(server, token)
    until(lambda: photo_of(server, shot).status == "working")
    apart(server.photo_queue.rescue)
    assert jobs(postgres, database) == ["study|doing"]  # its worker lives
    other_worker.kill()
    other_worker.wait()
    postgres.ask("UPDATE procrastinate_workers SET last_heartbeat = now() - interval '1 hour'", database)
    apart(server.photo_queue.rescue)
    assert jobs(postgres, database) == ["study|todo"]
    noted = []
    work_off(hire(noted))
    assert (photo_of(server, shot).status, photo_of(server, shot).version) == ("done", 1)
    assert [told[1] for told in noted] == ["done"]


def test_a_photo_that_waits_without_a_job_gets_one(hosted, send, postgres, database):
    """As after a backup was restored without its jobs, or when the line's tables came anew."""
    server = hosted[0]
    token, _ = server.new_work("phone")
    send(server, token)
    migrate(database, "0001")
    migrate(database)
    apart(server.photo_queue.rescue)
    apart(server.photo_queue.rescue)
    assert jobs(postgres, database) == ["decode|todo", "study|todo"]


def test_a_worker_goes_on_after_the_database_fell(hosted, send, until, postgres, tmp_path):
    server = hosted[0]
    token, _ = server.new_work("phone")
    process = psutil.Popen([sys.executable, "-c", WORKER, str(tmp_path / "other")])
    try:
        first = send(server, token)
        until(lambda: photo_of(server, first).status == "done")
        postgres.kill()
        postgres.start()

        def sent():
            try:
                return send(server, token, client_id="c2")
            except Unreachable:
                return None

        until(sent)
        until(lambda: photo_of(server, sent()).status == "done")
        process.terminate()
        assert process.wait(timeout=60) == 0
    finally:
        if process.is_running():
            process.kill()
