"""The real server, killed without warning: nothing that it acknowledged is lost, and nothing is worked on twice."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from photo import models

pytestmark = pytest.mark.model
ROOT = Path(__file__).resolve().parents[2]
COMMANDS = {
    "etalase": [sys.executable, "-c", "import sys; from listing.cli import main; sys.exit(main(sys.argv[1:]))"],
    "streamlit run": [sys.executable, "-m", "streamlit", "run", str(ROOT / "app.py")],
}


class Server:
    """A server process on a folder of its own, and a phone that talks to it."""

    def __init__(self, home, command="etalase"):
        self.home, self.command, self.log = home, command, home.parent / "log"
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]

    def start(self):
        words = ["--port", str(self.port)] if self.command == "etalase" else ["--server.port", str(self.port)]
        environment = os.environ | {
            "ETALASE_HOME": str(self.home),
            "PYTHONPATH": str(ROOT),
            "ETALASE_RESERVE_MB": "1",
        }
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*COMMANDS[self.command], *words], cwd=self.home, env=environment, stdout=log, stderr=log
            )
        self.until(lambda: self.ask("GET", "/_stcore/health")[0] == 200, 60)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.process.terminate()
        return self.process.wait(timeout=20)

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

    def workers(self):
        listed = subprocess.run(["ps", "-eo", "pid,ppid,args"], capture_output=True, text=True, check=True).stdout
        rows = [line.split(None, 2) for line in listed.splitlines()]
        return [int(pid) for pid, parent, args in rows if parent == str(self.process.pid) and "photo.worker" in args]


@pytest.fixture
def home(tmp_path, u2netp):
    home = tmp_path / "home"
    model = models.path_of(models.find(u2netp))
    shutil.copytree(model.parent, home / "models" / u2netp)
    return home


@pytest.fixture
def server(home):
    server = Server(home)
    server.start()
    yield server
    server.process.kill()
    server.process.wait()


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
            os.kill(found[0], signal.SIGKILL)
    server.until(lambda: server.statuses(token) == ["done"] * 12)


def test_stopped_kindly_it_leaves_no_process(server, photos):
    token = server.json("POST", "/etalase/work")["token"]
    server.json("PUT", f"/etalase/work/{token}/photos/c1", photos[0])
    server.until(server.workers)
    worker = server.workers()[0]
    assert server.stop() in (0, -signal.SIGTERM)
    with pytest.raises(ProcessLookupError):
        os.kill(worker, 0)


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
    server = Server(home, "streamlit run")
    server.start()
    try:
        token = server.json("POST", "/etalase/work")["token"]
        server.json("PUT", f"/etalase/work/{token}/photos/c1", photos[0])
        server.until(lambda: server.statuses(token) == ["done"])
        page = server.ask("GET", "/")[1].decode()
        assert re.search('<html lang="id" translate="no">', page)
    finally:
        server.kill()
