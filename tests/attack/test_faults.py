"""A real server, killed and robbed: what was acknowledged is there again, and what is wrong is said in a sentence."""

import asyncio
import time

import pytest

from tests.attack.guests import Strangers, begin, insist, phone, small_photo, upload
from tests.loops import run
from tests.server import ETALASE, Server, give_models


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
    run(strangers.send(1, 3, 0))
    fresh.kill()
    (fresh.home / "etalase.sqlite3").unlink()
    fresh.start()
    assert set(kept(fresh, strangers).values()) == {3}
    assert "ditemukan lagi" in fresh.log.read_text()
    originals = {file.read_bytes() for file in (fresh.home / "work").rglob("original")}
    assert originals == set(strangers.sent.values())


def test_killed_it_comes_back_by_itself_and_phones_go_on(tmp_path, u2netp):
    give_models(tmp_path / "home", u2netp)
    server = Server(tmp_path / "home", tmp_path / "log", ETALASE, ETALASE_PIN="402817", OMP_NUM_THREADS="1")
    server.start()

    async def sends(seed):
        async with phone(server, seed) as web:
            token = await insist(lambda: begin(web))
            for turn in range(6):
                content = small_photo(10 * seed + turn)
                await insist(lambda turn=turn, content=content: upload(web, token, f"c{turn}", content))
                sent.append(content)
                await asyncio.sleep(0.1)

    async def kills():
        while len(sent) < 4:
            await asyncio.sleep(0.01)
        server.server.kill()

    async def all_of_it():
        await asyncio.gather(kills(), *(sends(seed) for seed in range(3)))

    sent = []
    try:
        run(all_of_it())
        found = {file.read_bytes() for file in (server.home / "work").rglob("original")}
        assert set(sent) == found
        assert len(sent) == 18
        assert sum(server.log.read_text().count(one) for one in ("PIN tetap sama", "PIN stays")) == 1
        assert server.stop() == 0
        assert "Traceback" not in server.log.read_text()
        assert not server.answers()
    finally:
        server.kill()


@pytest.mark.parametrize(("spoil", "says"), [("two servers", "sudah berjalan"), ("no folder", "tidak bisa ditulisi")])
def test_what_keeps_it_from_starting_is_a_sentence(server, tmp_path, spoil, says):
    home = server.home
    if spoil == "no folder":
        home = tmp_path / "other"
        (home / "etalase.sqlite3").mkdir(parents=True)
    second = Server(home, tmp_path / "second.log")
    with pytest.raises(AssertionError):
        second.start()
    log = second.log.read_text()
    assert says in log
    assert "Traceback" not in log
    assert server.answers()


def test_its_files_are_hers_alone_and_its_worker_does_not_know_the_pin(server):
    strangers = Strangers(server)
    run(strangers.send(2, 1, 0))
    time.sleep(0.5)
    modes = {path: path.stat().st_mode & 0o077 for path in server.home.rglob("*") if "models" not in path.parts}
    assert {path for path, mode in modes.items() if mode} == set()
    assert server.home.stat().st_mode & 0o077 == 0
    assert server.workers()
    assert all("ETALASE_PIN" not in worker.environ() for worker in server.workers())
