"""One guest takes what she can. The others hardly notice; `tests/bench/attacks.py` measures how much."""

import pytest
import websockets

from tests.attack.attacks import ATTACKS
from tests.attack.guests import HOST, drop, hold, meanwhile
from tests.loops import run
from tests.server import STREAMLIT, Server, give_models

MOST_GB, MOST_SECONDS = 2.5, 2.0


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
def test_an_attack_keeps_nobody_waiting(server, attack):
    strangers = run(meanwhile(server, attack(server)))
    assert strangers.usual < MOST_SECONDS
    assert strangers.gigabytes < MOST_GB


def test_few_files(tmp_path, u2netp):
    """Where a process may open 256 files only, screens and connections of one guest leave room for others."""
    give_models(tmp_path / "home", u2netp)
    command = ("bash", "-c", 'ulimit -n 256; exec "$0" "$@"', *STREAMLIT)
    server = Server(tmp_path / "home", tmp_path / "log", command, OMP_NUM_THREADS="1")
    server.start()
    try:

        async def attack():
            lines = []
            for _ in range(40):
                try:
                    lines.append(await websockets.connect(f"ws://{HOST}:{server.port}/_stcore/stream"))
                except (websockets.WebSocketException, OSError):
                    break
            await hold(server, 120, b"", 1)
            await drop(lines)

        strangers = run(meanwhile(server, attack(), 2))
        assert strangers.usual < MOST_SECONDS
        assert "out of system resource" not in server.log.read_text()
        assert len(server.log.read_text()) < 100_000
    finally:
        server.kill()
