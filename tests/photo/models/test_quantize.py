"""The int8 form is used only where this machine gains by it and the answers agree."""

import json
import shutil
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import onnx
import pytest

from photo.models import int8, segment, table
from photo.models.int8 import int8_path, is_spoilt, note_path, uses_int8, verdict_on
from photo.models.quantize import LEAST_GAIN, MOST_DIFFERENCE, keep, tune
from photo.models.segment import any_size, load_segmenter
from photo.models.unrounded import unrounded
from photo.read import read_photo

pytestmark = pytest.mark.model


@pytest.fixture
def model(u2netp, tmp_path, monkeypatch):
    """The small network, alone in a folder of its own."""
    weights = table.path_of(table.find(u2netp))
    monkeypatch.setenv("ETALASE_HOME", str(tmp_path))
    model = table.find(u2netp)
    table.path_of(model).parent.mkdir(parents=True)
    shutil.copyfile(weights, table.path_of(model))
    return model


@pytest.fixture(scope="module")
def pictures():
    from tests.conftest import SAMPLES

    return [read_photo((SAMPLES / "mug_enamel.jpg").read_bytes(), 640).rgb]


def used_file(network):
    return network.session.inner_session._model_path


def test_before_a_trial_fp32_is_used(model):
    assert verdict_on(model) is None
    assert used_file(load_segmenter(model.name)).endswith("u2netp-any-size.onnx")


def test_the_verdict_follows_what_was_measured_and_is_kept(model, pictures):
    verdict = tune(model, pictures)
    assert verdict.used == (verdict.gain >= LEAST_GAIN and verdict.difference <= MOST_DIFFERENCE)
    assert int8_path(model).exists() == verdict.used
    # an int8 form is a quarter of the size, which is what int8 means
    assert not verdict.used or int8_path(model).stat().st_size < 0.5 * table.path_of(model).stat().st_size
    assert verdict_on(model) == verdict
    assert [path.name for path in table.path_of(model).parent.iterdir() if path.name.startswith(".")] == []


@pytest.fixture
def made(model):
    """Something that stands for an int8 form: a file that the network can be loaded from."""
    return Path(shutil.copyfile(any_size(model), table.path_of(model).with_name("made.onnx")))


@pytest.mark.parametrize(
    ("gain", "difference", "used"),
    [(9.0, 0.006, False), (1.1, 0.0, False), (1.2, 0.004, True)],
    ids=["differs too much, however fast", "hardly faster, however alike", "faster and alike"],
)
def test_a_form_is_used_where_it_is_faster_and_says_the_same(model, made, gain, difference, used):
    assert keep(model, made, gain, difference).used == used
    assert int8_path(model).exists() == used
    assert used_file(load_segmenter(model.name)).endswith("u2netp-int8.onnx" if used else "any-size.onnx")


@pytest.fixture
def packaged(tmp_path, monkeypatch):
    """The network that comes with the program, in int8, and a home where nothing was tried."""
    monkeypatch.setenv("ETALASE_HOME", str(tmp_path))
    return table.find(table.PRODUCTS)


@pytest.mark.parametrize("flags", ["fpu avx2", "fpu avx2 avx512_vnni", "fpu avx2 avx_vnni"])
def test_what_comes_in_int8_runs_so_where_the_processor_has_instructions_for_it(packaged, monkeypatch, flags):
    monkeypatch.setattr(int8, "_processor", lambda: int8.processor_name("A processor", flags))
    assert uses_int8(packaged) == ("vnni" in flags)
    form = "u2netp-products.onnx" if "vnni" in flags else "u2netp-products-any-size.onnx"
    assert Path(used_file(load_segmenter(packaged.name))).name == form


@pytest.mark.parametrize(("gain", "used"), [(2.0, True), (0.9, False)])
def test_a_trial_says_more_than_the_name_of_a_processor(packaged, gain, used):
    keep(packaged, int8_path(packaged), gain, 0.0)
    assert uses_int8(packaged) == used
    assert table.verified(packaged) == int8_path(packaged)  # which a trial neither moves nor takes away


def test_what_comes_in_int8_says_what_its_floats_say(packaged, pictures):
    whole = segment.open_segmenter(packaged, any_size(packaged))
    rounded = segment.open_segmenter(packaged, table.path_of(packaged))
    for side in packaged.sides:
        answers = [network(pictures[0], (side, side)) for network in (whole, rounded)]
        assert np.abs(answers[0] - answers[1]).mean() < MOST_DIFFERENCE
        assert answers[0].max() > 0.9


def test_floats_round_nothing_and_stay_as_they_are(packaged):
    network = onnx.load(any_size(packaged))
    assert {node.op_type for node in network.graph.node}.isdisjoint({"QuantizeLinear", "DequantizeLinear"})
    assert unrounded(network) == network


SPOIL = {
    "cut short": lambda file: file.write_bytes(file.read_bytes()[:-1000]),
    "one bit turned": lambda file: file.write_bytes(file.read_bytes()[:-1] + bytes([file.read_bytes()[-1] ^ 1])),
    "empty": lambda file: file.write_bytes(b""),
    "gone": lambda file: file.unlink(),
}


@pytest.mark.parametrize("spoil", SPOIL.values(), ids=SPOIL)
def test_a_form_that_is_not_what_was_made_is_not_used_and_made_again(model, made, spoil):
    """Weights are checked by their sha256 wherever they are opened; so is what was made of them."""
    free, whole = any_size(model), any_size(model).read_bytes()
    keep(model, made, 9.0, 0.0)
    for form in (int8_path(model), free):
        spoil(form)
    assert verdict_on(model) is None
    assert is_spoilt(model)
    assert used_file(load_segmenter(model.name)) == str(free)
    assert free.read_bytes() == whole


def test_a_folder_that_can_only_be_read_is_enough(model, monkeypatch):
    """Models on a stick, or of another user: what is made of them lies aside for as long as the program runs."""

    @contextmanager
    def refused(path):
        raise PermissionError(13, "Permission denied", str(path))
        yield

    monkeypatch.setattr(segment, "written_whole", refused)
    before = set(table.path_of(model).parent.iterdir())
    assert used_file(load_segmenter(model.name)).endswith("u2netp-any-size.onnx")
    assert set(table.path_of(model).parent.iterdir()) == before


@pytest.mark.parametrize("change", [{"machine": "another"}, {"sha256": "0" * 64}, {"gain": "?", "extra": 1}])
def test_a_verdict_of_another_machine_or_other_weights_does_not_hold(model, made, change):
    keep(model, made, 0.9, 0.0)
    note = note_path(model)
    note.write_text(json.dumps(json.loads(note.read_text()) | change))
    assert verdict_on(model) is None
