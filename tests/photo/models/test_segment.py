"""The door to rembg: only our models, only on this machine, at any size."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photo.errors import UnknownModel
from photo.models.segment import load_segmenter
from photo.models.table import MODELS, path_of

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

    assert all(sessions[it.graph or it.name].is_local() for it in MODELS.values())
    assert not any(sessions[it.graph or it.name].has_usage_cost() for it in MODELS.values())


GUARD = """
import os, socket, sys
import onnxruntime
Real = onnxruntime.InferenceSession
class Watched(Real):
    def __init__(self, path, *args, **kwargs):
        with open(os.environ["GUARD"], "a") as seen:
            print(path, "rembg.bg" in sys.modules, file=seen)
        super().__init__(path, *args, **kwargs)
onnxruntime.InferenceSession = Watched
def refuse(*args, **kwargs):
    raise AssertionError("a photo program opened a connection")
socket.socket.connect = refuse
"""
"""Python runs it at the start of every process of a run; `rembg.bg` is rembg's own front door, with its own model."""


def test_a_whole_run_loads_only_weights_of_the_table_and_opens_no_connection(u2netp, samples, tmp_path):
    """The guard: it watches every ONNX session and every socket of a real run, in each of its processes."""
    (tmp_path / "sitecustomize.py").write_text(GUARD)
    folders = [str(tmp_path), str(samples.parent), os.environ.get("PYTHONPATH", "")]
    env = os.environ | {"PYTHONPATH": os.pathsep.join(folders), "GUARD": str(tmp_path / "seen")}
    code = "import sys; from listing.cli.main import main; sys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-c", code, "photos", str(samples / "sirup_jahe.jpg"), "--out", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=samples.parent, env=env, check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "sirup_jahe" / "shopee.jpg").is_file()
    loaded = [line.rsplit(" ", 1) for line in (tmp_path / "seen").read_text().splitlines()]
    assert loaded, "the network was never loaded: this guard saw nothing"
    known = {path_of(model).parent for model in MODELS.values()}
    assert all(Path(path).parent in known for path, _ in loaded)
    assert {front_door for _, front_door in loaded} == {"False"}


@pytest.fixture
def stick(u2netp):
    """A folder that others may only read, with the weights alone."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder, "models", u2netp, f"{u2netp}.onnx")
        place.parent.mkdir(parents=True)
        place.write_bytes(path_of(MODELS[u2netp]).read_bytes())
        for inner in (place.parent, place.parent.parent, Path(folder)):
            inner.chmod(0o555)
        yield Path(folder)


AS_NOBODY = """
import os, numpy, onnx
from photo.models.segment import load_segmenter
picture = numpy.zeros((40, 40, 3), numpy.uint8)
load_segmenter("u2netp")(picture, (320, 320))  # all modules are there, which nobody may read
os.environ["ETALASE_HOME"] = os.environ["STICK"]
os.setuid(65534)
print(load_segmenter("u2netp")(picture, (320, 320)).shape)
"""


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root can become somebody else")
def test_weights_in_a_folder_that_can_only_be_read_are_used(stick):
    env = os.environ | {"STICK": str(stick)}
    done = subprocess.run([sys.executable, "-c", AS_NOBODY], capture_output=True, text=True, env=env, check=False)
    assert done.stdout.strip() == "(320, 320)", done.stderr
    assert [file.name for file in stick.rglob("*.onnx")] == ["u2netp.onnx"]
