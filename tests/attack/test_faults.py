"""A real server, killed and robbed: what was acknowledged is there again, and what is wrong is said in a sentence."""

import time

import pytest

from tests.attack.guests import Strangers, phone
from tests.loops import run
from tests.server import STREAMLIT, Server, give_models


@pytest.fixture
def fresh(tmp_path, u2netp):
    give_models(tmp_path / "home", u2netp)
    server = Server(tmp_path / "home", tmp_path / "server.log", OMP_NUM_THREADS="1")
    server.start()
    yield server
    server.kill()


def kept(server, strangers):
    async def ask():
        async with phone(server, 1) as web:
            found = {}
            for token in {token for token, _ in strangers.sent}:
                answer = await web.get(f"/etalase/work/{token}")
                found[token] = len(answer.json()["photos"]) if answer.status_code == 200 else 0
            return found

    return run(ask())


def test_killed_without_its_database_it_finds_every_photo_again(fresh):
    strangers = Strangers(fresh)
    run(strangers.upload(1, 3, 0))
    fresh.kill()
    (fresh.home / "etalase.sqlite3").unlink()
    fresh.start()
    assert set(kept(fresh, strangers).values()) == {3}
    assert "ditemukan lagi" in fresh.log.read_text()
    originals = {file.read_bytes() for file in (fresh.home / "work").rglob("original")}
    assert originals == set(strangers.sent.values())


@pytest.mark.parametrize(("spoil", "says"), [("two servers", "sudah berjalan"), ("no folder", "tidak bisa ditulisi")])
def test_what_keeps_it_from_starting_is_a_sentence(fresh, tmp_path, spoil, says):
    home = fresh.home
    if spoil == "no folder":
        home = tmp_path / "other"
        (home / "etalase.sqlite3").mkdir(parents=True)
    second = Server(home, tmp_path / "second.log")
    with pytest.raises(AssertionError):
        second.start()
    log = second.log.read_text()
    assert says in log
    assert "Traceback" not in log
    assert fresh.answers()


def test_its_files_are_hers_alone(fresh):
    strangers = Strangers(fresh)
    run(strangers.upload(2, 1, 0))
    time.sleep(0.5)
    modes = {path: path.stat().st_mode & 0o077 for path in fresh.home.rglob("*") if "models" not in path.parts}
    assert {path for path, mode in modes.items() if mode} == set()
    assert fresh.home.stat().st_mode & 0o077 == 0


def test_its_worker_does_not_know_the_pin(tmp_path, u2netp):
    give_models(tmp_path / "home", u2netp)
    server = Server(tmp_path / "home", tmp_path / "log", STREAMLIT, ETALASE_PIN="402817")
    server.start()
    try:
        run(Strangers(server).upload(3, 1, 0))
        assert all("ETALASE_PIN" not in worker.environ() for worker in server.workers())
    finally:
        server.kill()
