"""The int8 form is used only where this machine gains by it and the answers agree."""

import json
import shutil

import pytest

from photo.models import quantize, segment, table
from photo.models.int8 import int8_path, verdict_on
from photo.models.quantize import tune
from photo.models.segment import load_segmenter, open_segmenter
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
    segment._loaded.cache_clear()
    yield model
    segment._loaded.cache_clear()


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
    assert verdict.used == (verdict.gain >= quantize.LEAST_GAIN and verdict.difference <= quantize.MOST_DIFFERENCE)
    assert int8_path(model).exists() == verdict.used
    assert verdict_on(model) == verdict
    assert [path.name for path in table.path_of(model).parent.iterdir() if path.name.startswith(".")] == []


def test_a_form_that_differs_too_much_is_not_used_however_fast(model, pictures, monkeypatch):
    monkeypatch.setattr(quantize, "_compared", lambda *_: (9.0, 0.006))
    assert not tune(model, pictures).used
    assert not int8_path(model).exists()
    assert used_file(load_segmenter(model.name)).endswith("any-size.onnx")


def test_a_good_form_is_used_from_the_next_start_on(model, pictures, monkeypatch):
    monkeypatch.setattr(quantize, "_compared", lambda *_: (2.0, 0.001))
    assert tune(model, pictures).used
    network = load_segmenter(model.name)
    assert used_file(network).endswith("u2netp-int8.onnx")
    assert network(pictures[0], (320, 256)).shape == (256, 320)
    # and it is a quarter of the size, which is what int8 means
    full = open_segmenter(model, quantize.any_size(model))
    assert int8_path(model).stat().st_size < 0.5 * table.path_of(model).stat().st_size
    assert full.name == network.name


@pytest.mark.parametrize("change", [{"machine": "another"}, {"sha256": "0" * 64}, {"gain": "?", "extra": 1}])
def test_a_verdict_of_another_machine_or_other_weights_does_not_hold(model, pictures, monkeypatch, change):
    monkeypatch.setattr(quantize, "_quantised", lambda *_: table.path_of(model))
    monkeypatch.setattr(quantize, "_compared", lambda *_: (0.9, 0.0))
    tune(model, pictures)
    note = table.path_of(model).with_name("u2netp-int8.json")
    note.write_text(json.dumps(json.loads(note.read_text()) | change))
    assert verdict_on(model) is None
