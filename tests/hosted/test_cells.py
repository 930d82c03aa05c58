"""Two halls on one computer behind a real HAProxy, and one of them carried home and back: as it would be done."""

import hashlib
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time

import pytest

from listing.cells.registry import Cells
from listing.cli.main import main
from listing.server.security import MARK
from listing.store.works import Store
from tests.hosted.servers import free_port
from tests.server import ROOT, START_SECONDS, give_models

CODE = "import sys; from listing.cli.main import main; sys.exit(main(sys.argv[1:]))"
BLITAR, MALANG, NOBODY = "blitar.lan", "malang.example.id", "kediri.lan"
SOMEBODY = "127.0.0.2"  # another computer, as far as ours can tell


class Phones:
    """Phones that come through the proxy."""

    def __init__(self, port):
        self._port = port

    def call(self, host, method, path, body=None, source="127.0.0.1", **headers):
        """Returns status and answer."""
        line = http.client.HTTPConnection("127.0.0.1", self._port, timeout=30, source_address=(source, 0))
        content = json.dumps(body).encode() if isinstance(body, dict) else body
        try:
            line.request(method, path, content, {"Host": host, MARK: "1"} | headers)
            answer = line.getresponse()
            text = answer.read()
            return answer.status, (json.loads(text) if "json" in answer.headers["Content-Type"] else text)
        finally:
            line.close()

    def wait_for(self, host):
        end = time.monotonic() + START_SECONDS
        while self.call(host, "GET", "/etalase/health")[0] != 200:
            assert time.monotonic() < end
            time.sleep(0.1)

    def screen(self, host):
        """What a screen's line is answered."""
        with socket.create_connection(("127.0.0.1", self._port), 30) as line:
            key = "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            head = f"Host: {host}\r\nOrigin: http://{host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n{key}\r\n"
            line.sendall(f"GET /_stcore/stream HTTP/1.1\r\n{head}".encode())
            return int(line.recv(100).split()[1])


@pytest.fixture
def etalase(monkeypatch, capsys):
    """The command, on a computer that is named by its folder; what it says."""

    def run(home, *words):
        monkeypatch.setenv("ETALASE_HOME", str(home))
        code = main(["--lang", "en", "hall", *map(str, words)])
        said = capsys.readouterr()
        return code, said.out + said.err

    return run


@pytest.fixture
def fleet(tmp_path):
    """`etalase hall run` on the computer that has a folder."""
    running = []

    def start(home):
        with (tmp_path / "log").open("ab") as log:
            running.append(
                subprocess.Popen(
                    [sys.executable, "-c", CODE, "hall", "run"],
                    env=os.environ | {"ETALASE_HOME": str(home), "PYTHONPATH": str(ROOT)},
                    cwd=ROOT,
                    stdout=log,
                    stderr=log,
                )
            )
        return running[-1]

    yield start
    for one in running:
        one.send_signal(signal.SIGTERM)
        assert one.wait(30) == 0


def of(folder):
    """The files of everybody's work with their bytes."""
    files = [file for file in (folder / "work").rglob("*") if file.is_file()]
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def test_halls_side_by_side_and_one_carried_home_and_back(tmp_path, haproxy, etalase, fleet, u2netp, samples):
    server, laptop = tmp_path / "server", tmp_path / "laptop"
    for home in (server, laptop):
        give_models(home, u2netp)
    assert etalase(server, "add", "blitar", "--port", free_port())[0] == 0
    assert etalase(server, "add", "malang", "--port", free_port(), "--address", f"http://{MALANG}")[0] == 0
    assert etalase(server, "proxy", "--bind", f"127.0.0.1:{haproxy.port}", "--out", tmp_path / "cfg")[0] == 0
    haproxy.serve((tmp_path / "cfg").read_text())
    blitar, malang = Cells(server / "halls").all()
    running, phones = fleet(server), Phones(haproxy.port)
    for host in (BLITAR, MALANG):
        phones.wait_for(host)

    photo = (samples / "keripik_singkong.jpg").read_bytes()
    token = phones.call(BLITAR, "POST", "/etalase/work")[1]["token"]
    work = f"/etalase/work/{token}"
    assert phones.call(BLITAR, "PUT", f"{work}/photos/c1", photo)[0] in (200, 201)
    assert phones.call(BLITAR, "PUT", f"{work}/name", {"name": "Keripik Bu Tini"})[0] == 200
    assert len(phones.call(BLITAR, "GET", work)[1]["photos"]) == 1
    assert phones.call(MALANG, "GET", work)[1]["error"] == "NoSuchWork"
    assert phones.call(NOBODY, "GET", work)[0] == 404
    assert [phones.screen(host) for host in (BLITAR, MALANG, NOBODY)] == [101, 101, 404]

    assert blitar.pin != malang.pin
    assert phones.call(MALANG, "POST", "/etalase/hall/open", {"pin": blitar.pin})[0] == 401
    forged = {"X-Forwarded-For": "127.0.0.1", "Forwarded": "for=127.0.0.1"}
    tries = [phones.call(BLITAR, "POST", "/etalase/hall/open", {"pin": "-"}, SOMEBODY, **forged)[0] for _ in range(6)]
    assert (tries[0], tries[-1]) == (401, 429)  # counted by where they come from, not by where they say
    assert phones.call(BLITAR, "POST", "/etalase/hall/open", {"pin": blitar.pin})[0] == 200

    assert "is running" in etalase(server, "export", "blitar", tmp_path / "blitar.zip")[1]
    assert etalase(server, "stop", "blitar")[0] == 0
    assert phones.call(MALANG, "GET", "/etalase/health")[0] == 200
    assert etalase(server, "export", "blitar", tmp_path / "blitar.zip")[0] == 0
    assert etalase(laptop, "import", tmp_path / "blitar.zip")[0] == 0
    (home,) = Cells(laptop / "halls").all()
    there = of(blitar.data)
    assert of(home.data) == there
    assert hashlib.sha256(photo).digest() in {hashlib.sha256(content).digest() for content in there.values()}

    store = Store(home.data)  # a day at home
    assert store.work(token).facts == {"nama": "Keripik Bu Tini"}
    store.save_facts(token, {"nama": "Keripik Bu Tini, pedas"})
    store.close()
    assert etalase(laptop, "export", "blitar", tmp_path / "pulang.zip")[0] == 0
    back = ("import", tmp_path / "pulang.zip", "--name", "blitar")
    assert etalase(server, *back)[0] == 1  # what is there is not overwritten
    assert etalase(server, *back, "--replace")[0] == 0
    assert of(blitar.data) == there
    assert len(list(blitar.folder.glob("data-*"))) == 1
    assert etalase(server, "start", "blitar")[0] == 0
    phones.wait_for(BLITAR)
    assert phones.call(BLITAR, "GET", work)[1]["name"] == "Keripik Bu Tini, pedas"
    assert running.poll() is None
    log = (tmp_path / "log").read_text()
    assert blitar.pin not in log
    assert token not in log
