"""The real server, killed without warning: nothing that it acknowledged is lost, and nothing is worked on twice."""

import json
import re
import signal
import sys
import time
import urllib.error
import urllib.request

import psutil
import pytest

from tests.server import STREAMLIT, Server, give_models

pytestmark = pytest.mark.model
ETALASE = (
    sys.executable,
    "-c",
    "import sys; from listing.cli.main import main; sys.exit(main(sys.argv[1:]))",
    "--port",
)


class Talking(Server):
    """A server and a phone that talks to it."""

    def ask(self, method, path, body=None):
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}", body, {"X-Etalase": "1"}, method=method
        )
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read()
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return 0, b""

    def json(self, method, path, body=None):
        status, content = self.ask(method, path, body)
        assert status in (200, 201), content
        return json.loads(content)

    def statuses(self, token):
        return [photo["status"] for photo in self.json("GET", f"/etalase/work/{token}")["photos"]]

    def until(self, condition, seconds=60):
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, self.log.read_text()
            assert self.process.poll() is None, self.log.read_text()
            time.sleep(0.1)


def server_on(home, command):
    return Talking(home, home.parent / "log", command, home, ETALASE_RESERVE_MB="1")


@pytest.fixture
def home(tmp_path, u2netp):
    give_models(tmp_path / "home", u2netp)
    return tmp_path / "home"


@pytest.fixture
def server(home):
    server = server_on(home, ETALASE)
    server.start()
    yield server
    server.kill()


@pytest.fixture
def photos(samples):
    return [(samples / f"{name}.jpg").read_bytes() for name in ("mug_enamel", "kue_nastar", "sambal_pecel")]


def test_killed_hard_in_the_middle_of_the_work(server, photos, home):
    token = server.json("POST", "/etalase/work")["token"]
    server.json("PUT", f"/etalase/work/{token}/facts", b'{"name": "Mug Enamel"}')
    for number, photo in enumerate(photos):
        server.json("PUT", f"/etalase/work/{token}/photos/c{number}", photo)
    server.kill()
    server.start()
    server.until(lambda: server.statuses(token) == ["done"] * 3)
    originals = sorted(home.glob("work/*/*/original"), key=lambda path: int(path.parent.name))
    assert [path.read_bytes() for path in originals] == photos
    assert not list((home / "incoming").iterdir())
    assert server.ask("GET", f"/etalase/work/{token}/photos/1/save/shopee.jpg")[0] == 200
    alphas = {path: path.stat().st_mtime_ns for path in home.glob("work/*/*/alpha.png")}
    server.kill()
    server.start()
    assert server.statuses(token) == ["done"] * 3
    assert {path: path.stat().st_mtime_ns for path in home.glob("work/*/*/alpha.png")} == alphas


def test_the_worker_killed_five_times(server, photos):
    token = server.json("POST", "/etalase/work")["token"]
    for number, photo in enumerate(photos * 4):
        server.json("PUT", f"/etalase/work/{token}/photos/c{number}", photo)
        if number % 2 and number < 10:
            found = []
            server.until(lambda found=found: found.extend(server.workers()) or found)
            found[0].kill()
    server.until(lambda: server.statuses(token) == ["done"] * 12)


def lives(process):
    """A dead one that nobody has collected yet does not: its parent is gone, and collecting is up to the system."""
    try:
        return process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def test_stopped_kindly_it_leaves_no_process(server, photos):
    token = server.json("POST", "/etalase/work")["token"]
    server.json("PUT", f"/etalase/work/{token}/photos/c1", photos[0])
    server.until(server.workers)
    worker = server.workers()[0]
    assert server.stop() in (0, -signal.SIGTERM)
    end = time.monotonic() + 20
    while lives(worker):
        assert time.monotonic() < end
        time.sleep(0.1)


def test_what_is_deleted_is_on_no_disk(server, photos, home):
    token = server.json("POST", "/etalase/work")["token"]
    server.json("PUT", f"/etalase/work/{token}/facts", b'{"name": "Kue Nastar Bu Rahasia"}')
    server.json("PUT", f"/etalase/work/{token}/photos/c1", photos[0])
    server.until(lambda: server.statuses(token) == ["done"])
    picture = server.ask("GET", f"/etalase/work/{token}/photos/1/after.jpg?w=720")[1]
    server.json("DELETE", f"/etalase/work/{token}")
    left = b"".join(file.read_bytes() for file in home.rglob("*") if file.is_file())
    for trace in (b"Bu Rahasia", photos[0][2000:2100], picture[2000:2100], token.encode()):
        assert trace not in left
    assert token not in server.log.read_text()


def test_the_other_way_to_start_is_the_same(home, photos):
    server = server_on(home, STREAMLIT)
    server.start()
    try:
        token = server.json("POST", "/etalase/work")["token"]
        server.json("PUT", f"/etalase/work/{token}/photos/c1", photos[0])
        server.until(lambda: server.statuses(token) == ["done"])
        page = server.ask("GET", "/")[1].decode()
        assert re.search('<html lang="id" translate="no">', page)
    finally:
        server.kill()
