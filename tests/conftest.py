"""What tests share: a home folder of their own, and the real weights."""

import os
from pathlib import Path

import pytest

from photo.models import fetch, table

SAMPLES = Path(__file__).resolve().parent.parent / "samples"
CI = bool(os.environ.get("CI"))


@pytest.fixture(scope="session", autouse=True)
def _weights_home(tmp_path_factory):
    """Keep everything that tests write away from the user's own folder; weights are kept between runs."""
    given = os.environ.get("ETALASE_HOME")
    if not given:
        os.environ["ETALASE_HOME"] = str(Path(__file__).resolve().parent.parent / ".pytest_cache" / "etalase")
    yield
    if not given:
        del os.environ["ETALASE_HOME"]


@pytest.fixture(scope="session")
def u2netp(_weights_home):
    """The name of the small network, its real weights on disk."""
    try:
        fetch.fetch(table.find("u2netp"))
    except table.FetchFailed as error:
        if CI:
            raise
        pytest.skip(f"{error}")
    return "u2netp"


@pytest.fixture
def samples():
    return SAMPLES
