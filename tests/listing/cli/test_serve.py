"""What keeps the server running, with tiny programs in its place."""

import os
import signal
import subprocess
import sys
import threading
import time

import pytest

from listing.cli.serve import MOST_RESTARTS, ServerKeeper
from listing.server.lifeline import LIFELINE

# Each life appends to a file; `lives` is its number.
LIFE = "import os, signal, sys, time; book = open(sys.argv[1], 'a+'); book.write('x'); book.flush(); book.seek(0); "
LIFE += "lives = len(book.read()); "
KILLED = "os.kill(os.getpid(), signal.SIGKILL)"


@pytest.fixture
def keeper(tmp_path):
    def make(what, answers=lambda: False):
        said = []
        one = ServerKeeper(
            [sys.executable, "-c", LIFE + what, str(tmp_path / "lives")], answers, said.append, look_every=0.02
        )
        return one, said, lambda: len((tmp_path / "lives").read_text())

    return make


@pytest.mark.parametrize(
    ("what", "code", "said", "lives"),
    [
        ("sys.exit(0)", 0, [], 1),
        ("sys.exit('the folder cannot be written to')", 1, [], 1),
        (f"lives < 3 and {KILLED}", 0, ["again", "again"], 3),
        (KILLED, 1, ["again"] * MOST_RESTARTS + ["given_up"], MOST_RESTARTS + 1),
        ("os.kill(os.getpid(), signal.SIGTERM)", 0, [], 1),
    ],
    ids=["ended", "has said why", "killed twice", "killed always", "ended kindly by somebody"],
)
def test_a_server_that_dies_is_started_again_within_reason(keeper, what, code, said, lives):
    one, told, count = keeper(what)
    assert (one.run(), told, count()) == (code, said, lives)


def test_one_that_served_is_started_again_whatever_it_died_of(keeper):
    one, told, count = keeper("lives == 1 and (time.sleep(0.3), sys.exit('nobody caught it'))", lambda: True)
    assert (one.run(), told, count()) == (0, ["again"], 2)


def test_one_that_answers_no_more_is_ended_and_started_again(keeper, tmp_path):
    def written():
        return (tmp_path / "lives").exists() and (tmp_path / "lives").read_text()

    looks = iter([True])  # it has answered once, however soon it has written
    one, told, count = keeper("lives == 1 and time.sleep(60)", lambda: next(looks, False) or not written())
    assert (one.run(), told, count()) == (0, ["hangs", "again"], 2)


def test_ctrl_c_ends_both_quietly(keeper):
    before = signal.getsignal(signal.SIGINT)  # in the background of a script it is ignored
    one, told, _ = keeper("time.sleep(60)")
    threading.Timer(0.5, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
    assert (one.run(), told) == (0, [])
    assert signal.getsignal(signal.SIGINT) is before


def test_the_server_ends_with_whoever_keeps_it():
    code = "import time; from listing.server.lifeline import hold_on; hold_on(); print(1, flush=True); time.sleep(60)"
    server = subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=os.environ | {LIFELINE: "0"},
    )  # fmt: skip
    with server:
        server.stdout.readline()
        begun = time.monotonic()
        server.stdin.close()  # as a keeper that was killed
        assert server.wait(10) == -signal.SIGTERM
        assert time.monotonic() - begun < 10
