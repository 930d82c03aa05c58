"""The door to rembg: only our models, only on this machine, at any size."""

import subprocess
import sys

import numpy as np
import pytest
from PIL import Image

from photo.errors import UnknownModel
from photo.models.segment import load_segmenter
from photo.models.table import MODELS

pytestmark = pytest.mark.model


@pytest.mark.parametrize("size", [(320, 320), (256, 192), (320, 224)])
def test_the_network_looks_at_any_size(u2netp, samples, size):
    rgb = np.asarray(Image.open(samples / "sambal_pecel.jpg").convert("RGB"))
    seen = load_segmenter(u2netp)(rgb, size)
    assert seen.shape == size[::-1]
    assert seen.dtype == np.float32
    assert 0 <= seen.min() < 0.05
    assert 0.9 < seen.max() <= 1


def test_the_same_picture_gives_the_same_answer(u2netp, samples):
    rgb = np.asarray(Image.open(samples / "mug_enamel.jpg").convert("RGB"))
    given = rgb.copy()
    look = load_segmenter(u2netp)
    assert (look(rgb, (320, 320)) == look(rgb, (320, 320))).all()
    assert (rgb == given).all()


@pytest.mark.parametrize("name", ["bria-rmbg", "withoutbg", "atlascloud", "u2net_custom"])
def test_models_outside_the_table_cannot_be_loaded(name):
    with pytest.raises(UnknownModel):
        load_segmenter(name)


def test_only_local_sessions_stand_behind_the_table():
    from rembg.sessions import sessions

    assert all(sessions[name].is_local() and not sessions[name].has_usage_cost() for name in MODELS)


GUARD = """
import sys
import onnxruntime
from pathlib import Path
loaded, Real = [], onnxruntime.InferenceSession
class Watched(Real):
    def __init__(self, path, *args, **kwargs):
        loaded.append(Path(str(path)))
        super().__init__(path, *args, **kwargs)
onnxruntime.InferenceSession = Watched
import socket
def refuse(*args, **kwargs):
    raise AssertionError("a photo program opened a connection")
socket.socket.connect = refuse
from listing.cli.main import main
code = main(sys.argv[1:])
from photo.files import home
from photo.models.table import MODELS
assert loaded, "the network was never loaded: this guard saw nothing"
assert {path.parent.name for path in loaded} <= set(MODELS), loaded
assert all(path.is_relative_to(home()) for path in loaded), loaded
assert "rembg.bg" not in sys.modules, "rembg's own remove() was imported: its default model is not ours to use"
sys.exit(code)
"""


def test_a_whole_run_loads_only_weights_of_the_table_and_opens_no_connection(u2netp, samples, tmp_path):
    """The guard: it watches every ONNX session and every socket of a real run."""
    command = [sys.executable, "-c", GUARD, "photos", str(samples / "sirup_jahe.jpg"), "--out", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=samples.parent, check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "sirup_jahe" / "shopee.jpg").is_file()
