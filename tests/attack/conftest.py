"""A real server on loopback for bad guests; whatever they did, it has not stumbled once when they go."""

from pathlib import Path

import pytest

from tests.server import serving

PIN = "402817"


def pytest_collection_modifyitems(items):
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.xdist_group("attack"))  # one server for all of them


@pytest.fixture(scope="session")
def server(tmp_path_factory, u2netp):
    with serving(tmp_path_factory.mktemp("attacked"), u2netp, ETALASE_PIN=PIN, OMP_NUM_THREADS="1") as server:
        yield server


@pytest.fixture(autouse=True)
def untroubled(request):
    """After each attack the server answers, and its log holds no traceback and no lookup of its outside address."""
    yield
    if "server" in request.fixturenames:
        server = request.getfixturevalue("server")
        assert server.answers()
        log = server.log.read_text(errors="replace")
        assert "Traceback" not in log, log[-3000:]
        assert "external IP" not in log
        assert len(log) < 200_000
