"""The servers that the hosted tests stand on: empty for each test, back after a fall with all that was written."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.request import urlopen

import obstore
import pytest
from obstore.exceptions import AlreadyExistsError
from obstore.store import S3Store

TABLE = "CREATE TABLE seen (what text)"


def test_each_test_has_an_empty_database_that_outlives_a_fall(postgres, database):
    postgres.ask(TABLE, database)
    postgres.ask("INSERT INTO seen VALUES ('kue nastar')", database)
    postgres.kill()
    assert not postgres.answers()
    postgres.start()
    assert postgres.ask("SELECT what FROM seen", database) == "kue nastar"
    other = postgres.create()
    postgres.ask(TABLE, other)  # would be refused were it the same one
    postgres.drop(other)


def test_a_bucket_keeps_bytes_and_writes_over_none(bucket):
    store = S3Store.from_url(bucket)
    obstore.put(store, "a/1.jpg", b"one", mode="create")
    with pytest.raises(AlreadyExistsError):
        obstore.put(store, "a/1.jpg", b"two", mode="create")
    assert bytes(obstore.get(store, "a/1.jpg").bytes()) == b"one"


class _Named(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.server.name)

    def log_message(self, *_):
        pass


@pytest.fixture
def replicas():
    """Two servers that tell who they are."""
    servers = [ThreadingHTTPServer(("127.0.0.1", 0), _Named) for _ in range(2)]
    for server, name in zip(servers, (b"one", b"two"), strict=True):
        server.name = name
        threading.Thread(target=server.serve_forever, daemon=True).start()
    yield [server.server_port for server in servers]
    for server in servers:
        server.shutdown()
        server.server_close()


CONFIGURATION = """
global
  stats socket {socket} level admin
defaults
  mode http
  timeout connect 5s
  timeout client 30s
  timeout server 30s
frontend phones
  bind 127.0.0.1:{port}
  default_backend web
backend web
  server one 127.0.0.1:{one}
  server two 127.0.0.1:{two}
"""


def test_a_replica_is_drained_and_no_call_fails(haproxy, replicas):
    one, two = replicas
    haproxy.serve(CONFIGURATION.format(socket=haproxy.socket, port=haproxy.port, one=one, two=two))

    def answers(calls=6):
        found = set()
        for _ in range(calls):
            with urlopen(f"http://127.0.0.1:{haproxy.port}/", timeout=20) as answer:
                found.add(answer.read())
        return found

    assert answers() == {b"one", b"two"}
    haproxy.tell("set server web/one state drain")
    assert answers() == {b"two"}
