"""The int8 form of a network: made once from the verified weights, used only where this very machine gains by it.

Static quantisation (ONNX Runtime, QDQ, per channel, u8 activations, s8 weights), calibrated on pictures, of the
convolutions and of all that stands between them: going to floats and back around every one took more than half of
the time. Processors with VNNI run it 2.4 times as fast as fp32, and 1.5 times as fast as with the convolutions alone;
others gain nothing or lose precision. So a trial on the machine decides, and its verdict is kept beside the weights.
Of a small network too little is left by this; tests/bench/train/rounding.py fits such a one to it, once, before it is
packed.
"""

import json
import logging
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from itertools import cycle
from pathlib import Path
from typing import Any

import numpy as np

from photo.files import written_whole
from photo.models.derived import vouch
from photo.models.int8 import Verdict, int8_path, note_path, this_machine
from photo.models.segment import Segmenter, any_size, open_segmenter, tensor_of
from photo.models.table import Model
from photo.types import Rgb

MOST_DIFFERENCE = 0.005
"""Mean over the pictures, of maps in 0..1. A choice: well under what one sees."""
LEAST_GAIN = 1.15
"""Times as fast; less is not worth a second file. A choice."""
OPSET = 17
"""The oldest in which ONNX Runtime's quantiser knows every operator that it needs."""
IN_INT8 = ["Conv", "Relu", "MaxPool", "Concat", "Resize", "Add"]
"""Operators of U-2-Net that have an int8 form: all but the last sigmoids."""
TURNS = 5
"""Runs of which the fastest counts; the first ones of a session are slower."""


def tune(model: Model, pictures: Sequence[Rgb]) -> Verdict:
    """Make the int8 form of a network, unless it comes in one; try it against fp32 here, and keep the verdict.

    Args:
        model: One of any input size, whose weights are on the disk.
        pictures: What to calibrate on and to compare with; a handful of product photos.

    Raises:
        ModelMissing: The weights are not on this disk.
    """
    full = open_segmenter(model, any_size(model))
    if model.packaged:
        return keep(model, int8_path(model), *_compared(full, open_segmenter(model, int8_path(model)), pictures))
    folder = int8_path(model).parent
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder, prefix=".int8-") as work:
        made = quantised(any_size(model), full, pictures, Path(work))
        return keep(model, made, *_compared(full, open_segmenter(model, made), pictures))


def keep(model: Model, made: Path, gain: float, difference: float) -> Verdict:
    """Take an int8 form into use if it is faster and says the same, and note the verdict either way.

    Args:
        model: The network.
        made: Its int8 form, beside the weights or on the same disk; it is moved, unless it is there already.
        gain: How many times as fast it is.
        difference: Mean absolute difference of its answers, 0..1.
    """
    used = gain >= LEAST_GAIN and difference <= MOST_DIFFERENCE
    if made != int8_path(model):  # what comes with the program is neither moved nor taken away
        if used:
            made.replace(int8_path(model))
            vouch(int8_path(model), model)
        else:
            int8_path(model).unlink(missing_ok=True)
    verdict = Verdict(used, round(gain, 2), round(difference, 5), this_machine(), model.sha256)
    note_path(model).parent.mkdir(parents=True, exist_ok=True)
    with written_whole(note_path(model)) as part:
        part.write_text(json.dumps(asdict(verdict), indent=1) + "\n", encoding="utf-8")
    return verdict


def quantised(weights: Path, network: Segmenter, pictures: Sequence[Rgb], work: Path) -> Path:
    """Write the int8 form of weights, which `network` holds, into a folder; return where."""
    import onnx
    from onnx import version_converter
    from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static

    newer, made = work / "newer.onnx", work / "int8.onnx"
    onnx.save(version_converter.convert_version(onnx.load(weights), OPSET), newer)
    name = network.session.inner_session.get_inputs()[0].name

    class Looks(CalibrationDataReader):  # type: ignore[misc]
        """The pictures as the network sees them, at each side that it is used with."""

        def __init__(self) -> None:
            self._left = _looks(network, pictures)

        def get_next(self) -> dict[str, Any] | None:
            look = next(self._left, None)
            return None if look is None else {name: look}

    quiet, level = logging.getLogger(), logging.getLogger().level
    quiet.setLevel(logging.ERROR)  # the quantiser advises a pre-processing that changes nothing here
    try:
        quantize_static(
            newer,
            made,
            Looks(),
            quant_format=QuantFormat.QDQ,
            per_channel=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            op_types_to_quantize=IN_INT8,
        )
    finally:
        quiet.setLevel(level)
    return made


def _looks(network: Segmenter, pictures: Sequence[Rgb]) -> Iterator[np.ndarray]:
    """Show every picture once, at the sides in turn: every layer's answers are held in memory till the end."""
    for rgb, side in zip(pictures, cycle(network.model.sides), strict=False):
        yield tensor_of(rgb, (side, side), network.model)


def _compared(full: Segmenter, small: Segmenter, pictures: Sequence[Rgb]) -> tuple[float, float]:
    """Return how many times as fast the second network is, and how much it differs, on the pictures."""
    size = (full.model.sides[0],) * 2
    differences = [float(np.abs(full(rgb, size) - small(rgb, size)).mean()) for rgb in pictures]
    seconds = [min(_seconds(network, pictures[0], size) for _ in range(TURNS)) for network in (full, small)]
    return seconds[0] / seconds[1], float(np.mean(differences))


def _seconds(network: Segmenter, rgb: Rgb, size: tuple[int, int]) -> float:
    start = time.perf_counter()
    network(rgb, size)
    return time.perf_counter() - start
