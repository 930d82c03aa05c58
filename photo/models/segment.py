"""The only door to rembg: a name of our table in, a network that looks at pictures out.

rembg gives the network (its session for ONNX Runtime). Its `remove` is never called: without a session it
would load a model that may not be used commercially, and its cut-out mixes soft edges with black.
"""

import importlib.util
import os
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from photo.files import folder_for_now, home, written_whole
from photo.models.derived import is_whole, vouch
from photo.models.table import MODELS, Model, find, made_path, verified
from photo.types import Rgb, Size

Saliency = npt.NDArray[np.float32]
"""What a network says: (h, w), 0..1, how much each pixel stands out as the thing in the picture."""


MOST_LIKELY = 1.5
"""An answer above this, or below 0, is in logits (BiRefNet's); rounding takes the others' a little above 1."""
_LOOKING = threading.Lock()  # a look takes all cores: two at once are no faster and need twice the memory


@dataclass(frozen=True, slots=True, eq=False)
class Segmenter:
    """A network that is loaded and ready. Safe to call from several threads.

    Attributes:
        model: Its row in the table.
        session: rembg's session, which holds the ONNX Runtime session.
    """

    model: Model
    session: Any = field(repr=False)

    @property
    def name(self) -> str:
        """Return the name of the model."""
        return self.model.name

    def __call__(self, rgb: Rgb, size: Size) -> Saliency:
        """Look once.

        Args:
            rgb: Picture of any size, (h, w, 3).
            size: (width, height) that the network sees, multiples of 32; fixed for models with one side.

        Returns:
            The network's own fused map, (height, width), 0..1, not stretched.
        """
        session, tensor = self.session.inner_session, tensor_of(rgb, size, self.model)
        with _LOOKING:
            seen = session.run([session.get_outputs()[0].name], {session.get_inputs()[0].name: tensor})[0][0, 0]
        if seen.min() < 0 or seen.max() > MOST_LIKELY:
            seen = 1 / (1 + np.exp(-seen))
        return np.asarray(np.clip(seen, 0, 1), dtype=np.float32)


def tensor_of(rgb: Rgb, size: Size, model: Model) -> npt.NDArray[np.float32]:
    """Return what a network takes: (1, 3, height, width), normalised as it was trained."""
    # in one step, not by halves: these networks notice, and answer worse on some photos
    small = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    # U-2-Net's own loader divides by the brightest value, not by 255 (data_loader.py, ToTensorLab)
    scaled = (small / max(float(small.max()), 1.0) - model.mean) / model.std
    return np.ascontiguousarray(scaled.transpose(2, 0, 1)[None], dtype=np.float32)


LOADED_AT_ONCE = len(MODELS)
"""Networks that a process keeps loaded: each of the table once."""
_LOADING = threading.Lock()  # two photos that come first together must not load a network twice


def load_segmenter(name: str, threads: int = 0) -> Segmenter:
    """Load a network of the table, once a process; in its int8 form where a trial found that better.

    Args:
        name: A name in `photo.models.MODELS`.
        threads: Of ONNX Runtime; 0 takes one for each core.

    Raises:
        UnknownModel: The name is not in the table.
        ModelMissing: Its weights are not on this disk, or are not the right bytes.
    """
    with _LOADING:
        model = find(name)
        return _loaded(model, threads, home())


@lru_cache(maxsize=LOADED_AT_ONCE)
def _loaded(model: Model, threads: int, _home: Path) -> Segmenter:
    return open_segmenter(model, _form(model), threads)


def _form(model: Model) -> Path:
    from photo.models.int8 import int8_path, uses_int8

    if len(model.sides) == 1:
        return verified(model)
    if not uses_int8(model):
        return any_size(model)
    return verified(model) if model.packaged else int8_path(model)


def open_segmenter(model: Model, weights: Path, threads: int = 0) -> Segmenter:
    """Open a file of weights as a network of the table."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads or os.cpu_count() or 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.enable_cpu_mem_arena = False  # it would keep 200 MB between two photos, for nothing that can be measured
    # waiting threads give their core to the photo that is being decoded or encoded meanwhile
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    kind = _rembg_sessions()[model.graph or model.name]
    if not kind.is_local():
        raise AssertionError(f"rembg's session '{model.name}' would send photos away")

    class Here(kind):  # type: ignore[misc,valid-type]
        """rembg's session for this network, on weights that we fetched and checked."""

        @classmethod
        def download_models(cls, *_: object, **__: object) -> str:
            return str(weights)

    return Segmenter(model, Here(model.name, options, providers=["CPUExecutionProvider"]))


def _rembg_sessions() -> Mapping[str, Any]:
    """Return rembg's table of sessions without running rembg's own front door.

    `import rembg` pulls in pymatting, which compiles itself for half a minute at the first start and costs
    100 MB for ever, for a matting that we never call. So the package is announced, not executed, while its
    `sessions` part is imported; a later, ordinary `import rembg` works as ever.
    """
    spec = importlib.util.find_spec("rembg")
    if "rembg" in sys.modules or spec is None:
        return import_module("rembg.sessions").sessions  # type: ignore[no-any-return]
    sys.modules["rembg"] = importlib.util.module_from_spec(spec)
    try:
        return import_module("rembg.sessions").sessions  # type: ignore[no-any-return]
    finally:
        del sys.modules["rembg"]


def any_size(model: Model) -> Path:
    """Return the same network in fp32, with free height and width: made once and kept in the home; again if spoilt.

    The graph is fully convolutional; only the declared size of its input ties it to 320 x 320.

    Raises:
        ModelMissing: The weights are not on this disk, or are not the right bytes.
    """
    weights = verified(model)
    free = made_path(model, f"{model.name}-any-size.onnx")
    if is_whole(free, model):
        return free
    import onnx

    from photo.models.unrounded import unrounded

    network = unrounded(onnx.load(weights))
    for value in (*network.graph.input, *network.graph.output):
        height, width = value.type.tensor_type.shape.dim[2:4]
        height.dim_param, width.dim_param = "height", "width"
    del network.graph.value_info[:]
    try:
        free.parent.mkdir(parents=True, exist_ok=True)
        with written_whole(free) as part:
            onnx.save(network, part)
        vouch(free, model)
    except OSError:  # the folder of the models can only be read, such as one on a USB stick
        free = folder_for_now() / free.name
        onnx.save(network, free)
    return free
