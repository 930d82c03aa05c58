"""Which form of a network runs on this machine, and why: what the trial of its int8 form said."""

import json
import os
import platform
from dataclasses import dataclass
from pathlib import Path

from photo.models.derived import is_whole
from photo.models.table import Model, made_path, path_of

VNNI = ", VNNI"
"""How a processor is named that has x86's instructions for neural networks in int8."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the trial on this machine said.

    Attributes:
        used: Whether the int8 form is used.
        gain: How many times as fast it is as fp32.
        difference: Mean absolute difference of the two answers, 0..1.
        machine: The processor and the ONNX Runtime that it holds for.
        sha256: Of the weights that it was made from.
    """

    used: bool
    gain: float
    difference: float
    machine: str
    sha256: str

    def __str__(self) -> str:
        why = f"{self.gain:.1f}x as fast as fp32 here, mean difference {self.difference:.4f}"
        return f"int8 in use: {why}" if self.used else f"fp32 in use: int8 is {why}"


def int8_path(model: Model) -> Path:
    """Return where the int8 form belongs; weights that come with the program are one."""
    return path_of(model) if model.packaged else made_path(model, f"{model.name}-int8.onnx")


def uses_int8(model: Model) -> bool:
    """Tell whether the int8 form runs on this machine: what a trial said, or else what the processor is known for."""
    verdict = verdict_on(model)
    return verdict.used if verdict else model.packaged and has_int8_instructions()


def has_int8_instructions() -> bool:
    """Tell whether the processor is known to multiply and add in int8 at once, and in 32 bits; False if unknown."""
    return VNNI in _processor()


def verdict_on(model: Model) -> Verdict | None:
    """Return what a trial on this machine said of these weights; None where there was none.

    None, too, where the form that it found better is not whole any more.
    """
    verdict = _noted(model)
    there = verdict is not None and (not verdict.used or model.packaged or is_whole(int8_path(model), model))
    return verdict if there else None


def is_spoilt(model: Model) -> bool:
    """Tell whether a trial on this machine found the int8 form better, and it is not whole any more."""
    return _noted(model) is not None and verdict_on(model) is None


def _noted(model: Model) -> Verdict | None:
    try:
        verdict = Verdict(**json.loads(note_path(model).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    return verdict if verdict.machine == this_machine() and verdict.sha256 == model.sha256 else None


def note_path(model: Model) -> Path:
    """Return where the trial on this machine is noted."""
    return made_path(model, f"{model.name}-int8.json")


def this_machine() -> str:
    """Name what a verdict depends on: the processor and ONNX Runtime."""
    import onnxruntime

    return f"{_processor()}, {os.cpu_count()} cores, ONNX Runtime {onnxruntime.__version__}"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    rows = dict(line.split(":", 1) for line in lines if ":" in line)
    known = {key.strip(): value.strip() for key, value in rows.items()}
    return processor_name(known.get("model name", platform.machine()), known.get("flags", ""))


def processor_name(processor: str, flags: str) -> str:
    """Name a processor by its name and what Linux says of what it can do."""
    return processor + (VNNI if "vnni" in flags else ", no VNNI")
