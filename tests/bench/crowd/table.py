"""Figures beside their targets, and their growth as a plot."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np


@dataclass(frozen=True, slots=True)
class Row:
    """A figure. `fine` tells whether it meets its target; None where it has none."""

    name: str
    figure: str
    target: str = ""
    fine: bool | None = None


def share(values: Sequence[float], part: float) -> float:
    return float(np.quantile(values, part)) if values else float("nan")


def pair(values: Sequence[float]) -> str:
    return f"{share(values, 0.5):.2f} / {share(values, 0.95):.2f} s"


def shown(rows: Sequence[Row]) -> str:
    name, wide = max(len(row.name) for row in rows) + 3, max(len(row.figure) for row in rows if row.target) + 3
    verdict = {None: "", True: "ok", False: "MISSED"}
    lines = [f"{row.name:<{name}}{row.figure:<{wide}}{row.target:<12}{verdict[row.fine]}".rstrip() for row in rows]
    return "\n".join(lines)


def plot(points: Sequence[tuple[int, float, float]], path: Path) -> None:
    """Draw seconds and GB against participants as SVG."""
    width, height, rim = 720, 420, 60
    most = max(count for count, _, _ in points)
    along = {count: rim + (width - 2 * rim) * count / most for count, _, _ in points}
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif">']
    parts.append(f'<rect width="{width}" height="{height}" fill="#fff"/>')
    for at, (name, colour, unit) in enumerate((("last picture", "#9c3b1b", "s"), ("memory", "#23603d", "GB")), 1):
        top = max(point[at] for point in points)
        spots = [(along[p[0]], height - rim - (height - 2 * rim) * p[at] / top, p[at]) for p in points]
        line = " ".join(f"{x:.0f},{y:.0f}" for x, y, _ in spots)
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="3"/>')
        label = '<text x="{:.0f}" y="{:.0f}" font-size="13" fill="{}">{:.3g} {}</text>'
        parts += [label.format(x, y - 8, colour, value, unit) for x, y, value in spots]
        parts.append(f'<text x="{rim}" y="{20 * at}" font-size="15" fill="{colour}">{name} ({unit})</text>')
    parts += [f'<text x="{x:.0f}" y="{height - 30}" font-size="13">{count}</text>' for count, x in along.items()]
    path.write_text("".join([*parts, "</svg>"]), encoding="utf-8")
