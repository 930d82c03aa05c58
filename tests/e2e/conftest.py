"""A real server on plain http under a name that is no secure context, as in the hall, and a cheap phone before it."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
from PIL import Image

from photo import models
from tests.e2e.hand import HOST, Hand

CHROMIUM = next(
    (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
)
ROOT = Path(__file__).resolve().parents[2]
ANDROID = (
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36"
)
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True, "user_agent": ANDROID}
LAPTOP = {"viewport": {"width": 1366, "height": 768}}
PIN = "402817"
PROJECTOR = {"viewport": {"width": 1920, "height": 1080}}


def pytest_collection_modifyitems(items):
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.model)
            if CHROMIUM is None:
                item.add_marker(pytest.mark.skip(reason="no Chromium on this machine"))


class Server:
    """The app in a process of its own, which can be killed and started again on the same folder and port."""

    def __init__(self, home: Path) -> None:
        self.home = home
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://{HOST}:{self.port}"

    def start(self) -> None:
        command = [sys.executable, "-m", "streamlit", "run", str(ROOT / "app.py"), "--server.address", "127.0.0.1"]
        self.log = (self.home / "server.log").open("ab")
        self.process = subprocess.Popen(
            [*command, "--server.port", str(self.port)],
            cwd=ROOT,
            env=os.environ | {"ETALASE_HOME": str(self.home), "ETALASE_PIN": PIN, "OMP_NUM_THREADS": "2"},
            stdout=self.log,
            stderr=self.log,
            start_new_session=True,
        )
        for _ in range(300):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/_stcore/health", timeout=1).close()
                return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError((self.home / "server.log").read_text())

    def kill(self) -> None:
        """End it as a power cut would."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.log.close()


@pytest.fixture(scope="session")
def server(tmp_path_factory, u2netp):
    home = tmp_path_factory.mktemp("etalase")
    given = models.path_of(models.find(u2netp))
    (home / "models" / u2netp).mkdir(parents=True)
    shutil.copy(given, home / "models" / u2netp)
    server = Server(home)
    server.start()
    yield server
    server.kill()


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    arguments = [f"--host-resolver-rules=MAP {HOST} 127.0.0.1", "--no-sandbox"]
    return browser_type_launch_args | {"executable_path": CHROMIUM, "args": arguments}


@pytest.fixture
def hand(browser, server):
    """Opens pages: `hand(PHONE)`; every page ends with the test, and with no complaint on its console."""
    contexts = []

    def opened(device: dict[str, object]) -> Hand:
        context = browser.new_context(**device)
        contexts.append(context)
        return Hand(context.new_page(), server.address)

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def phone(hand):
    return hand(PHONE)


@pytest.fixture
def laptop(hand):
    return hand(LAPTOP)


@pytest.fixture(scope="session")
def big_photo(tmp_path_factory):
    """Twelve megapixels, lying on its side as a phone stores it."""
    path = tmp_path_factory.mktemp("camera") / "IMG_0001.jpg"
    with Image.open(ROOT / "samples" / "kue_nastar.jpg") as sample:
        turned = sample.convert("RGB").resize((3000, 4000)).transpose(Image.Transpose.ROTATE_90)
    exif = Image.Exif()
    exif[0x0112] = 6  # orientation: turn right to see it upright
    turned.save(path, quality=92, exif=exif)
    return path
