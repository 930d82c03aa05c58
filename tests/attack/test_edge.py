"""What is not ours to serve is not served, whoever asks in whatever spelling; and nobody else's page may ask."""

import asyncio
import itertools
import json
import socket
import time
from contextlib import suppress

import httpx2 as httpx
import pytest
import websockets

from listing.server.edge import SOCKETS_A_PHONE, is_home
from listing.server.security import MARK
from tests.attack.conftest import PIN
from tests.attack.guests import HOST, begin, cookie, drop, meanwhile, phone, small_photo
from tests.loops import run
from tests.server import ROOT

METHODS = ("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "ODD")
SHUT = (
    "/_stcore/upload_file/a/b", "/_stcore/%75pload_file/a/b", "/_stcore/metrics", "/_stcore/metrics/",
    "/_stcore/agent/x", "/_stcore/script-health-check", "/_stcore/bidi-components/x/y.js",
    "/component/a.b/index.html", "/auth/login", "/oauth2callback", "/app/static/x", "/_stcore//metrics",
    "/_STCORE/metrics",
)  # fmt: skip


@pytest.fixture
def web(server):
    with httpx.Client(base_url=f"http://{HOST}:{server.port}", timeout=20, trust_env=False) as web:
        yield web


@pytest.mark.parametrize("path", SHUT)
def test_streamlits_own_doors_are_shut(web, path):
    for method in METHODS:
        content = b"x" * 1000 if method in ("POST", "PUT", "PATCH") else None
        assert web.request(method, path, content=content).status_code in (404, 405)


@pytest.mark.parametrize("host", ["evil.example.com", "192.168.1.5.evil.com", "a b", "127.0.0.1@evil.com", "x" * 300])
def test_a_name_that_somebody_on_the_internet_owns_is_not_ours(web, host):
    assert web.get("/", headers={"Host": host}).status_code in (400, 403)
    assert not is_home(host)


ODD = (
    "%00", "..%2f..%2fetc%2fpasswd", "%2e%2e/%2e%2e", "%252e%252e", "%ff%fe", "%ed%a0%80", "a" * 1500, "%0d%0aX:y",
)  # fmt: skip
PLACES = (
    "/",
    "/etalase/",
    "/etalase/work/",
    "/etalase/samples/",
    "/static/",
    "/media/",
    "/etalase/static/",
    "/etalase/hall/",
)


def test_no_spelling_of_an_address_leads_anywhere_or_stumbles(web):
    for place, odd in itertools.product(PLACES, ODD):
        answer = web.get(f"{place}{odd}.jpg")
        assert answer.status_code < 500, (place, odd)
        assert "root:" not in answer.text


def test_a_socket_of_another_page_is_refused_before_anybody_is_asked(server):
    async def attack():
        where = f"ws://{HOST}:{server.port}/_stcore/stream"
        for origin in ("http://evil.example.com", "null", f"https://{HOST}:{server.port}", f"http://{HOST}"):
            begun = time.monotonic()
            with pytest.raises(websockets.InvalidStatus):
                await websockets.connect(where, origin=origin, subprotocols=["streamlit"])
            assert time.monotonic() - begun < 1
        for path in ("/_stcore/other", "/", "/etalase/work"):
            with pytest.raises(websockets.InvalidStatus):
                await websockets.connect(f"ws://{HOST}:{server.port}{path}")

    assert run(meanwhile(server, attack(), 2)).usual < 2


def test_screens_of_one_phone_are_bounded_and_others_still_open(server):
    async def attack():
        where, lines = f"ws://{HOST}:{server.port}/_stcore/stream", []
        try:
            for _ in range(SOCKETS_A_PHONE):
                lines.append(await websockets.connect(where, additional_headers=cookie(7)))
            with pytest.raises(websockets.InvalidStatus):
                await websockets.connect(where, additional_headers=cookie(7))
            other = await websockets.connect(where, additional_headers=cookie(8))
            await other.close()
        finally:
            await drop(lines)

    run(attack())


def test_no_phone_is_told_where_the_program_lies(server):
    async def told():
        from streamlit.proto.BackMsg_pb2 import BackMsg

        wish = BackMsg()
        wish.rerun_script.query_string = ""
        where = f"ws://{HOST}:{server.port}/_stcore/stream"
        pieces = b""
        async with websockets.connect(where, subprotocols=["streamlit"], max_size=None) as line:
            await line.send(wish.SerializeToString())
            while b"welcome" not in pieces:
                pieces += await asyncio.wait_for(line.recv(), 20)
        return pieces

    pieces = run(told())
    assert b"page.py" in pieces
    assert str(server.home.parent).encode() not in pieces
    assert b"/listing/ui/page.py" in pieces
    assert str(ROOT).encode() not in pieces


def test_guessing_the_pin_from_many_addresses_gets_nowhere_and_locks_nobody_out(server):
    async def guess(number):
        headers = {"X-Forwarded-For": f"10.0.{number % 7}.{number}:{number}", "X-Forwarded-Proto": "https"}
        async with phone(server, number) as web:
            return (await web.post("/etalase/hall/open", json={"pin": f"{number:06d}"}, headers=headers)).status_code

    async def attack():
        return [await guess(number) for number in range(40)]

    statuses = run(attack())
    assert statuses.count(401) < 10  # forged addresses are all one
    assert set(statuses) <= {401, 429}

    async def trainer():
        async with phone(server, 99) as web:
            return (await web.post("/etalase/hall/open", json={"pin": PIN})).status_code

    assert run(trainer()) == 200


def test_strange_words_stumble_nowhere_and_stay_their_owners(server):
    nested = b'{"hers": ' + b'{"a": ' * 948 + b"1" + b"}" * 949
    strange = [
        b'{"nama": "\\u0000"}', b'{"nama": "\\ud800"}', b'{"nama": "\\u202e<script>alert(1)</script>"}',
        b'{"nama": ' + b"[" * 10_000, nested, b'{"hers": {"shopee": {"title": "\\udfff"}}}', b'{"nama": 1e999}',
        b'{"nama": ' + b"9" * 5000 + b"}", b"\xff\xfe", b'{"nama": "x"' + b" " * 70_000, b"[]", b"null",
        b'{"a": {"b": 1}}', json.dumps({f"k{number}": "x" for number in range(500)}).encode(), b'{"made": 1}',
    ]  # fmt: skip

    async def attack():
        async with phone(server, 5) as web:
            token = await begin(web)
            number = (await web.put(f"/etalase/work/{token}/photos/c1", content=small_photo(5))).json()["id"]
            calls = [("PUT", part) for part in ("facts", "texts", "look", "step", f"photos/{number}/agreed")]
            calls += [("PATCH", "facts"), ("PATCH", "texts"), ("POST", f"photos/{number}/strokes")]
            for body, (method, part) in itertools.product(strange, calls):
                answer = await web.request(method, f"/etalase/work/{token}/{part}", content=body)
                assert answer.status_code < 500, (part, body[:60])
            assert (await web.post("/etalase/hall/open", json={"pin": PIN})).status_code == 200
            packed = await web.get("/etalase/hall/all.zip")
            people = await web.get("/etalase/hall/people")
            return packed.content[:2], people.status_code

    assert run(attack()) == (b"PK", 200)


@pytest.mark.parametrize("path", ["/etalase/nothing", f"/etalase/work/{'x' * 22}/photos/c1", "/"])
def test_a_body_that_breaks_off_into_nonsense_is_no_trouble(server, path):
    """Its head is answered at the moment at which its body turns out to be none."""
    head = f"PUT {path} HTTP/1.1\r\nHost: {HOST}\r\n{MARK}: 1\r\nTransfer-Encoding: chunked\r\n\r\n"
    for pause in (0, 0.001, 0.05):
        for nonsense in (b"nonsense\r\n\r\n", b"5\r\nhellooo\r\n", b"5;\xff\r\n\0\r\n"):
            with socket.create_connection((HOST, server.port), 10) as line, suppress(OSError):
                line.sendall(head.encode() + (b"" if pause else nonsense))
                time.sleep(pause)
                line.sendall(nonsense)
                assert b"500" not in line.recv(4096)[:30]
