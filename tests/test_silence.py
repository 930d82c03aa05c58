"""Nothing leaves this computer, and nothing is left on it outside of our own folder.

The whole program runs in a fresh home under strace, which sees every file that is made, every address that is
called and every socket that could look up a name, whatever library does it.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from photo import SILENT
from photo.system import forget_reports
from tests.server import STREAMLIT, Server, give_models

pytestmark = pytest.mark.model
ROOT = Path(__file__).resolve().parents[1]
STRACE = (
    "strace",
    "-f",
    "-qq",
    "-s",
    "200",
    "-e",
    "signal=none",
    "-e",
    "trace=openat,mkdir,mkdirat,rename,connect,sendto",
)
MADE = re.compile(r'(?:openat\(AT_FDCWD, "([^"]+)", [^)]*O_CREAT|mkdir\("([^"]+)"|rename\("[^"]+", "([^"]+)").* = \d')
CALLED = re.compile(r"sa_family=AF_INET6?, .*?(?:inet_addr|inet_pton)\([^\"]*\"([^\"]+)\"")
NAMES = re.compile(r"htons\(53\)|/run/systemd/resolve|nscd/socket")
PASSING = ("/dev/", "/proc/", "/tmp/", "/memfd:")
"""Semaphores and sockets of the system, and temporary files, which the tree of what is left tells apart."""


@pytest.fixture
def home(tmp_path, u2netp):
    """A user who has never started anything: an empty home, and our folder with the small network."""
    give_models(tmp_path / "ours", u2netp)
    (tmp_path / "user").mkdir()
    (tmp_path / "tmp").mkdir()
    return tmp_path


def fresh(home):
    """The environment of that user: no setting of ours, no cache of the machine."""
    kept = {key: value for key, value in os.environ.items() if key not in SILENT and not key.startswith("XDG_")}
    return kept | {
        "HOME": str(home / "user"),
        "TMPDIR": str(home / "tmp"),
        "ETALASE_HOME": str(home / "ours"),
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def watched(log):
    """Return what to put before a command so that it is watched; nothing where this machine does not allow it."""
    if (
        shutil.which("strace")
        and not subprocess.run(["strace", "-qq", "true"], capture_output=True, check=False).returncode
    ):
        return (*STRACE, "-o", str(log))
    if os.environ.get("CI"):
        pytest.fail("strace is needed to see that nothing leaves: apt install strace, and let it trace")
    return ()


def assert_silent(home, log):
    """Nothing but our folder and the one for the pictures was written to, and nobody outside was called."""
    left = {path.relative_to(home).parts[0] for path in home.rglob("*") if path.is_file()}
    assert left <= {"ours", "out", "trace", "log"}, sorted(map(str, (home / "user").rglob("*")))
    if not log.exists():
        pytest.skip("no strace here: only the files that were left were looked at, not the calls")
    lines = log.read_text(errors="replace").splitlines()
    made = {next(filter(None, found.groups())) for line in lines if (found := MADE.search(line))}
    assert made, "the watch saw no file at all"
    ours = (str(home / "ours"), str(home / "out"), str(home / "tmp"))
    assert [path for path in made if path.startswith("/") and not path.startswith((*ours, *PASSING))] == []
    called = {
        found[1] for line in lines if "connect(" in line or "sendto(" in line for found in CALLED.finditer(line)
    }
    assert {address for address in called if not address.startswith(("127.", "::1", "0.0.0.0"))} == set()
    assert [line for line in lines if NAMES.search(line)] == []


def test_pictures_are_made_without_a_word_to_anybody(home, samples):
    log = home / "trace"
    words = ["photos", str(samples / "mug_enamel.jpg"), "--to", "shopee", "--out", str(home / "out")]
    code = "import sys; from listing.cli.main import main; sys.exit(main(sys.argv[1:]))"
    done = subprocess.run([*watched(log), sys.executable, "-c", code, *words], env=fresh(home), cwd=ROOT, check=False)
    assert done.returncode == 0
    assert_silent(home, log)


def test_the_server_serves_a_screen_without_a_word_to_anybody(home):
    log = home / "trace"
    server = Server(home / "ours", home / "log", (*watched(log), *STREAMLIT), ROOT, **fresh(home))
    server.start()
    try:
        urllib.request.urlopen(f"http://127.0.0.1:{server.port}/", timeout=10).close()
    finally:
        os.killpg(server.process.pid, signal.SIGTERM)
        server.process.wait(timeout=20)
    assert_silent(home, log)


@pytest.mark.parametrize("shared", [False, True])
def test_what_onnx_runtime_had_kept_to_send_is_deleted(tmp_path, monkeypatch, shared):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    store = tmp_path / "Microsoft" / "DeveloperTools" / ".onnxruntime"
    store.mkdir(parents=True)
    (store / "deviceid").write_text("who this is")
    if shared:
        (store.parent / "of another program").touch()
    forget_reports()
    assert not store.exists()
    assert (tmp_path / "Microsoft").exists() == shared
    forget_reports()
