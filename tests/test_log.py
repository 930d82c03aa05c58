"""What a real server says of itself as JSON: an object a line, and nothing that opens anything."""

import json
import logging
import os
import signal
import urllib.error
import urllib.request

import pytest

from photo.log import AsJson, AsLine, masked
from tests.server import ETALASE, Server, give_models

pytestmark = pytest.mark.model
PIN, PHONE, BEARER = "402817", "abcdefghijklmnopqrst_1", "metrics-s3cret"
TOKEN = "Zq3-x_9fTGaB1cD2eF3g4H"


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (f"GET /etalase/work/{TOKEN}/photos/1", "GET /etalase/work/***/photos/1"),
        ("postgresql://etalase:hush@db:5432/etalase is away", "postgresql://etalase:***@db:5432/etalase is away"),
        ("Authorization: Bearer hush-hush", "Authorization: Bearer ***"),
        ("ConnectionRefusedError at photo 12", "ConnectionRefusedError at photo 12"),
        ("sha256 of 64 letters " + "a1" * 32, "sha256 of 64 letters " + "a1" * 32),
    ],
)
def test_what_opens_a_work_or_a_store_is_hidden_and_nothing_else(said, kept):
    assert masked(said) == kept


@pytest.mark.parametrize("form", [AsLine("%(message)s"), AsJson()])
def test_a_traceback_hides_it_too(form):
    try:
        raise ValueError(f"/work/{TOKEN}")
    except ValueError as error:
        record = logging.LogRecord("listing.x", logging.ERROR, __file__, 1, "failed", (), (type(error), error, None))
    assert TOKEN not in form.format(record)
    assert "ValueError: /work/***" in form.format(record)


@pytest.fixture
def server(tmp_path, u2netp):
    """What README's line starts, as in a container: log as JSON, secrets from files."""
    give_models(tmp_path / "home", u2netp)
    for name, secret in (("pin", PIN), ("metrics", BEARER)):
        (tmp_path / name).write_text(f"{secret}\n")
    secrets = {"ETALASE_ADDRESS": "http://blitar.example"}  # so that sellers may come back
    secrets |= {"ETALASE_PIN_FILE": str(tmp_path / "pin"), "ETALASE_METRICS_TOKEN_FILE": str(tmp_path / "metrics")}
    server = Server(tmp_path / "home", tmp_path / "log", ETALASE, ETALASE_LOG="json", OMP_NUM_THREADS="1", **secrets)
    server.start()
    yield server
    server.kill()


def call(server, method, path, content=None, **headers):
    """Status and JSON of a call as a phone makes it."""
    ask = urllib.request.Request(
        f"http://127.0.0.1:{server.port}/etalase/{path}",
        method=method,
        data=content,
        headers={"X-Etalase": "1", "Cookie": f"etalase-phone={PHONE}"} | headers,
    )
    try:
        with urllib.request.urlopen(ask, timeout=60) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def test_a_whole_way_leaves_lines_of_json_and_no_secret(server, make_photo_file, tmp_path):
    assert call(server, "POST", "hall/open", b'{"pin": "000000"}')[0] == 401
    assert call(server, "POST", "hall/open", json.dumps({"pin": PIN}).encode())[0] == 200
    begun = json.loads(call(server, "POST", "work")[1])
    work = f"work/{begun['token']}"
    assert call(server, "PUT", f"{work}/photos/IMG_2041", make_photo_file)[0] in (200, 201)
    assert call(server, "PUT", f"{work}/photos/IMG_2042", b"\xff\xd8\xff damaged")[0] in (200, 201, 422)
    assert call(server, "GET", f"{work}/nothing")[0] == 404
    assert call(server, "GET", "metrics", Authorization=f"Bearer {BEARER}")[0] == 200
    way = json.loads(call(server, "POST", f"{work}/return")[1])
    typed = {"name": way["name"], "code": way["code"]}
    assert call(server, "POST", "return", json.dumps(typed | {"code": "BBBB-BBBB"}).encode())[0] == 403
    assert call(server, "POST", "return", json.dumps(typed).encode())[0] == 200
    for worker in server.workers():  # it says that its worker died
        os.kill(worker.pid, signal.SIGKILL)
    assert call(server, "PUT", f"{work}/photos/IMG_2043", make_photo_file + b"other")[0] in (200, 201)
    (server.home / "etalase.sqlite3").unlink()
    assert call(server, "PUT", f"{work}/facts", b'{"nama": "Keripik Bu Sri"}')[0] == 503
    server.stop()

    said = server.log.read_text()
    lines = [json.loads(line) for line in said.splitlines()]
    assert {"time", "level", "name", "message"} <= set.intersection(*map(set, lines))
    assert any("cannot be worked with" in line["message"] for line in lines)
    for secret in (PIN, PHONE, BEARER, begun["token"], begun["code"], *typed.values(), "IMG_204", "Keripik"):
        assert secret not in said
    assert not (server.home / "etalase.log").exists()


@pytest.fixture
def make_photo_file(samples):
    return (samples / "kue_nastar.jpg").read_bytes()
