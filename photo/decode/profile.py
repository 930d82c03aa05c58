"""ICC profiles for containers that name colours in numbers: PNG's cICP, gAMA and cHRM, HEIC's and AVIF's nclx."""

import struct
from collections.abc import Callable

import numpy as np
import numpy.typing as npt

Corners = tuple[float, ...]
"""x and y of white, red, green and blue, as PNG's cHRM has them."""

D65 = (0.3127, 0.3290)
D50 = np.array([0.9642, 1.0, 0.8249])  # XYZ of the white that ICC profiles are written for
_SRGB: Corners = (*D65, 0.64, 0.33, 0.30, 0.60, 0.15, 0.06)
_PRIMARIES: dict[int, Corners] = {  # ITU-T H.273, table 2; what is missing there is taken for sRGB
    4: (0.310, 0.316, 0.67, 0.33, 0.21, 0.71, 0.14, 0.08),
    5: (*D65, 0.64, 0.33, 0.29, 0.60, 0.15, 0.06),
    6: (*D65, 0.630, 0.340, 0.310, 0.595, 0.155, 0.070),
    7: (*D65, 0.630, 0.340, 0.310, 0.595, 0.155, 0.070),
    9: (*D65, 0.708, 0.292, 0.170, 0.797, 0.131, 0.046),
    11: (0.314, 0.351, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060),
    12: (*D65, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060),
}
_NEAR_SRGB = 0.015  # of a corner: BT.601's two sets lie within it, and nobody tells them from BT.709's by eye
_SRGB_GAMMA = 1 / 2.2  # what PNG writes for sRGB
_SAME_GAMMA = 0.02
_BRADFORD = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
_STEPS = 1024  # of a curve in a profile
PAPER_WHITE = 203.0  # cd/m2 that HDR pictures give to white paper, ITU-R BT.2408; what is brighter is cut off

_Curve = Callable[[npt.NDArray[np.float64]], npt.NDArray[np.float64]]
"""From the value in a file, 0..1, to light, 0..1."""


def _srgb_curve(value: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def _pq_curve(value: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """SMPTE ST 2084, in cd/m2 over that of paper."""
    m1, m2, c1, c2, c3 = 0.1593017578125, 78.84375, 0.8359375, 18.8515625, 18.6875
    power = value ** (1 / m2)
    light = np.maximum(power - c1, 0) / (c2 - c3 * power)
    return np.asarray(10_000 * light ** (1 / m1) / PAPER_WHITE)


def _hlg_curve(value: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """ARIB STD-B67, so that its reference white, a value of 0.75, becomes white."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    light = np.where(value <= 0.5, value**2 / 3, (np.exp((value - c) / a) + b) / 12)
    return np.asarray(light / ((np.exp((0.75 - c) / a) + b) / 12))


_CURVES: dict[int, _Curve] = {  # H.273, table 3; BT.709 and its like are shown as sRGB, as browsers do
    4: lambda value: value**2.2,
    5: lambda value: value**2.8,
    8: lambda value: value,
    16: _pq_curve,
    18: _hlg_curve,
}


def from_code(primaries: int, transfer: int) -> bytes | None:
    """Return the ICC profile of two code points of H.273; None where that is sRGB, or not known."""
    corners, curve = _PRIMARIES.get(primaries, _SRGB), _CURVES.get(transfer, _srgb_curve)
    return None if _is_srgb(corners) and curve is _srgb_curve else _written(corners, curve)


def from_chunks(gamma: float | None, corners: Corners | None) -> bytes | None:
    """Return the ICC profile of PNG's gAMA and cHRM; None where that is sRGB, or makes no sense."""
    plain = gamma is None or not 0.1 < gamma < 10 or abs(gamma - _SRGB_GAMMA) < _SAME_GAMMA
    corners = corners if corners and _makes_sense(corners) else _SRGB
    if plain:
        return None if _is_srgb(corners) else _written(corners, _srgb_curve)
    return _written(corners, lambda value: value ** (1 / (gamma or 1.0)))


def _is_srgb(corners: Corners) -> bool:
    return max(abs(one - other) for one, other in zip(corners, _SRGB, strict=True)) <= _NEAR_SRGB


def _makes_sense(corners: Corners) -> bool:
    pairs = np.array(corners).reshape(4, 2)
    if not ((pairs > 0) & (pairs < 1)).all():
        return False
    red, green, blue = pairs[1:]
    sides = np.array([green - red, blue - red])
    return bool(abs(np.linalg.det(sides)) > 0.01)


def _xyz(x: float, y: float) -> npt.NDArray[np.float64]:
    return np.array([x / y, 1.0, (1 - x - y) / y])


def _columns(corners: Corners) -> npt.NDArray[np.float64]:
    """Return XYZ of red, green and blue as columns, adapted to D50 the way ICC asks for (Bradford)."""
    white = _xyz(*corners[:2])
    primaries = np.stack([_xyz(*corners[at : at + 2]) for at in (2, 4, 6)], axis=1)
    columns = primaries * np.linalg.solve(primaries, white)
    adapted = np.linalg.inv(_BRADFORD) @ np.diag((_BRADFORD @ D50) / (_BRADFORD @ white)) @ _BRADFORD
    return np.asarray(adapted @ columns)


def _written(corners: Corners, curve: _Curve) -> bytes:
    """Write an ICC profile, version 2: three primaries and one curve."""
    light = curve(np.linspace(0, 1, _STEPS)).clip(0, 1)
    table = b"curv" + struct.pack(">4xI", _STEPS) + np.rint(light * 65535).astype(">u2").tobytes()
    columns = _columns(corners).T
    bodies = [(b"wtpt", _xyz_tag(D50)), *zip((b"rXYZ", b"gXYZ", b"bXYZ"), map(_xyz_tag, columns), strict=True)]
    bodies += [(b"desc", b"desc" + struct.pack(">4xI", 1) + b"\0" + b"\0" * 78), (b"cprt", b"text\0\0\0\0\0")]
    names = [*(name for name, _ in bodies), b"rTRC", b"gTRC", b"bTRC"]
    at, rows, content = 132 + 12 * len(names), b"", b""
    for name, body in [*bodies, (b"rTRC", table)]:
        padded = body + b"\0" * (-len(body) % 4)
        for same in (name, b"gTRC", b"bTRC") if name == b"rTRC" else (name,):
            rows += struct.pack(">4sII", same, at + len(content), len(body))
        content += padded
    size = at + len(content)
    head = struct.pack(">I4xI4s4s4s12x4s", size, 0x02400000, b"mntr", b"RGB ", b"XYZ ", b"acsp")
    head += struct.pack(">28x3i", *(round(part * 65536) for part in D50))
    return head.ljust(128, b"\0") + struct.pack(">I", len(names)) + rows + content


def _xyz_tag(value: npt.NDArray[np.float64]) -> bytes:
    return b"XYZ " + struct.pack(">4x3i", *(round(float(part) * 65536) for part in value))
