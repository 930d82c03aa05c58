"""compose.yaml: its proxy is run for real before two small servers, and the rest of it fits together."""

import http.client
import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import yaml

from tests.hosted.servers import ROOT, composed_proxy

CONTENT = b"x" * 200_000
COMPOSE = yaml.safe_load((ROOT / "compose.yaml").read_text())
SERVICES = COMPOSE["services"]


class _Replica(BaseHTTPRequestHandler):
    """Says who it is, how much was sent to it, and from where."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        told = {"name": self.server.name, "bytes": len(content), "path": self.path}
        told |= {"from": self.headers.get_all("X-Forwarded-For"), "forwarded": self.headers.get("Forwarded")}
        answer = json.dumps(told).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    do_PUT = do_GET

    def log_message(self, *_):
        pass


class Replica:
    """A server that can go and come back at its port."""

    def __init__(self, name):
        self.name, self.port = name, 0
        self.come()

    def come(self):
        self._server = ThreadingHTTPServer(("127.0.0.1", self.port), _Replica)
        self._server.name, self.port = self.name, self._server.server_port
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def go(self):
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def replicas():
    found = Replica("web1"), Replica("web2")
    yield found
    for one in found:
        one.go()


@pytest.fixture
def proxy(haproxy, replicas):
    one, two = replicas
    haproxy.serve(composed_proxy(haproxy.port, haproxy.socket, one.port, two.port))
    return haproxy


def call(proxy, path, content=b"", **headers):
    """Status, what the server says it saw, and the cookie that came with it."""
    line = http.client.HTTPConnection("127.0.0.1", proxy.port, timeout=60)
    try:
        line.request("PUT" if content else "GET", path, content, headers)
        answer = line.getresponse()
        body = answer.read()
        return answer.status, json.loads(body) if answer.status == 200 else {}, answer.getheader("Set-Cookie")
    finally:
        line.close()


def names(proxy, path, calls=8, **headers):
    return {call(proxy, path, **headers)[1].get("name") for _ in range(calls)}


def test_any_server_takes_a_call_and_a_screen_comes_back_to_its_own(proxy):
    assert names(proxy, "/etalase/work/x") == {"web1", "web2"}
    _, first, cookie = call(proxy, "/")
    assert names(proxy, "/_stcore/stream", Cookie=cookie.split(";")[0]) == {first["name"]}
    assert {"HttpOnly", "SameSite=Strict"} <= {part.strip() for part in cookie.split(";")}


def test_who_says_where_a_call_comes_from_is_the_proxy_alone(proxy):
    _, seen, _ = call(proxy, "/etalase/work/x", **{"X-Forwarded-For": "6.6.6.6", "Forwarded": "for=6.6.6.6"})
    assert (seen["from"], seen["forwarded"]) == (["127.0.0.1"], None)
    assert call(proxy, "/etalase/metrics")[0] == 404


def test_a_server_is_replaced_and_an_upload_on_its_way_to_it_arrives(proxy, replicas):
    one, _ = replicas
    line = http.client.HTTPConnection("127.0.0.1", proxy.port, timeout=60)
    proxy.tell("set server calls/web2 state drain")  # so that it goes to the first
    line.putrequest("PUT", "/etalase/work/x/photos/1")
    line.putheader("Content-Length", str(len(CONTENT)))
    line.endheaders()
    line.send(CONTENT[: len(CONTENT) // 2])
    assert names(proxy, "/etalase/work/x", 2) == {"web1"}
    for backend in ("calls", "screens"):
        proxy.tell(f"set server {backend}/web2 state ready")
        proxy.tell(f"set server {backend}/web1 state drain")
    assert names(proxy, "/etalase/work/x") == {"web2"}
    line.send(CONTENT[len(CONTENT) // 2 :])
    arrived = json.loads(line.getresponse().read())
    assert (arrived["name"], arrived["bytes"]) == ("web1", len(CONTENT))
    line.close()

    one.go()
    assert names(proxy, "/etalase/work/x") == {"web2"}
    one.come()
    for backend in ("calls", "screens"):
        proxy.tell(f"set server {backend}/web1 state ready")
    assert call(proxy, "/etalase/work/x", CONTENT)[0] == 200


def test_a_server_that_dies_costs_no_call_and_its_screens_go_to_the_other(proxy, replicas):
    one, _ = replicas
    cookies = {}
    while set(cookies) != {"web1", "web2"}:
        _, seen, cookie = call(proxy, "/")
        cookies[seen["name"]] = cookie.split(";")[0]
    one.go()
    assert names(proxy, "/etalase/work/x") == {"web2"}
    assert call(proxy, "/etalase/work/x", CONTENT)[1]["bytes"] == len(CONTENT)
    assert names(proxy, "/_stcore/stream", Cookie=cookies["web1"]) == {"web2"}


def test_whatever_a_service_names_is_there():
    for name, service in SERVICES.items():
        assert set(service.get("secrets", [])) <= set(COMPOSE["secrets"]), name
        assert set(service.get("networks", [])) <= set(COMPOSE["networks"]), name
        assert set(service.get("depends_on", [])) <= set(SERVICES), name
        kept = {volume.split(":")[0] for volume in service.get("volumes", []) if not volume.startswith("/")}
        assert kept <= set(COMPOSE["volumes"]), name
        for variable, value in service.get("environment", {}).items():
            if variable.endswith("_FILE"):
                assert value.removeprefix("/run/secrets/") in service["secrets"], name


def test_no_secret_is_in_the_environment_and_only_the_proxy_is_seen_from_outside():
    for name, service in SERVICES.items():
        telling = [key for key in service.get("environment", {}) if re.search("PASSWORD|SECRET|TOKEN|KEY", key)]
        assert all(key.endswith("_FILE") for key in telling), name
        assert ("ports" in service) == (name == "proxy"), name
    assert COMPOSE["networks"]["back"]["internal"]


def test_our_own_containers_can_write_nowhere_but_where_they_have_to():
    for name in ("web1", "web2", "worker", "migrate"):
        service = SERVICES[name]
        assert (service["read_only"], service["cap_drop"]) == (True, ["ALL"]), name
    container = (ROOT / "Containerfile").read_text()
    assert "\nUSER 10001\n" in container
