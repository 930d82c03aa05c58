"""A real server on plain http under a name that is no secure context, as in the hall, and a cheap phone before it."""

from pathlib import Path

import pytest
from PIL import Image

from tests.conftest import CI
from tests.e2e.hand import CHROMIUM, HOST, LAPTOP, LAUNCH, PHONE, Hand
from tests.server import serving

ROOT = Path(__file__).resolve().parents[2]
PIN = "402817"
HALL = {"test_trainer", "test_wall", "test_survival", "test_layout"}


def pytest_collection_modifyitems(items):
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)
            # One browser and one server for each half: on two cores, the hall's screens go beside the phone's.
            item.add_marker(pytest.mark.xdist_group("hall" if item.path.stem in HALL else "phone"))
            item.add_marker(pytest.mark.model)
            if CI:  # on a machine that others share, where one hiccup of the browser should not hold back a change
                item.add_marker(pytest.mark.flaky(reruns=2))
            elif CHROMIUM is None:
                item.add_marker(pytest.mark.skip(reason="no Chromium on this machine"))


@pytest.fixture(scope="session")
def server(tmp_path_factory, u2netp):
    with serving(tmp_path_factory.mktemp("etalase"), u2netp, ETALASE_PIN=PIN, OMP_NUM_THREADS="2") as server:
        yield server


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    return browser_type_launch_args | LAUNCH


@pytest.fixture
def _alive(server):
    """A test that failed between a kill and a start leaves no server behind."""
    if not server.answers():
        server.kill()
        server.start()


@pytest.fixture
def hand(browser, server, _alive):
    """Opens pages: `hand(PHONE)`; every page ends with the test, and with no complaint on its console."""
    contexts = []

    def opened(device: dict[str, object]) -> Hand:
        context = browser.new_context(**device)
        contexts.append(context)
        return Hand(context.new_page(), f"http://{HOST}:{server.port}")

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
