"""How near the light comes to a studio's: ours, the photo untouched, and four simple methods, in one table.

usage: python tests/bench/light.py RENDERED... [--model u2net] [--truth]

Each RENDERED holds photos/, alphas/, studio/ and scenes.json. The product is found by the network, as for a seller;
with --truth its exact alpha is given instead. Means over scenes, lower is better:

  cast      distance in the a*b* plane between the product's mean colour and the studio's
  better    scenes with a cast over 5 that became better, of all those
  worse     the most that a scene with a cast under 3 became worse
  harmed    scenes whose cast grew by more than 2, of all, percent
  light     difference in mean L* of the product;  contrast: difference in the standard deviation of its L*
  clip      product burnt out (all channels >= 252) beyond the studio's, percent
  roll      |measured - true tilt|, degrees
  white     Cerahkan, scenes with a light plain ground: background darker than 245 outside the shadow, percent
            (the shadow: where our own map of it is more than 2 %); "all": with the shadow counted
  moved     Cerahkan: mean CIEDE2000 of the product against the light-corrected photo
  time      light and background of a 2048 px image, in parts of one inference
"""

import argparse
import json
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageOps

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from photo.cutout import matte  # noqa: E402
from photo.cutout.networks import load_networks  # noqa: E402
from photo.ground.brighten import brighten, measure_background  # noqa: E402
from photo.ground.shadow import shadow  # noqa: E402
from photo.light import correction  # noqa: E402
from photo.pixels.colour import to_linear, to_srgb  # noqa: E402
from photo.read import read_photo  # noqa: E402


@dataclass
class Scene:
    name: str
    rgb: np.ndarray
    studio: np.ndarray
    truth: np.ndarray
    alpha: np.ndarray
    roll: float
    kind: str


def load(folder, find):
    for row in json.loads((folder / "scenes.json").read_text()):
        name = row["name"]
        photo = read_photo((folder / "photos" / f"{name}.jpg").read_bytes())
        truth = np.asarray(Image.open(folder / "alphas" / f"{name}.png").convert("L"))
        studio = np.asarray(Image.open(next((folder / "studio").glob(f"{name}.*"))).convert("RGB"))
        yield Scene(name, photo.rgb, studio, truth, find(photo) if find else truth, row["roll_deg"], row["product"])


def lab(rgb):
    return cv2.cvtColor(rgb.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)


def compare(got, scene):
    inside = scene.truth >= 250
    a, b = lab(got)[inside], lab(scene.studio)[inside]
    burnt = [100 * (rgb[inside].min(axis=1) >= 252).mean() for rgb in (got, scene.studio)]
    return {
        "cast": float(np.hypot(*(a.mean(0) - b.mean(0))[1:])),
        "light": abs(float(a[:, 0].mean() - b[:, 0].mean())),
        "contrast": abs(float(a[:, 0].std() - b[:, 0].std())),
        "clip": max(0.0, float(burnt[0] - burnt[1])),
    }


def ciede2000(a, b):
    """Colour difference of CIELAB pairs, (n, 3) each (Sharma, Wu & Dalal, Color Res. Appl. 2005)."""
    l1, a1, b1 = a.T.astype(np.float64)
    l2, a2, b2 = b.T.astype(np.float64)
    mean = (np.hypot(a1, b1) + np.hypot(a2, b2)) / 2
    grow = 1.5 - 0.5 * np.sqrt(mean**7 / (mean**7 + 25.0**7))
    a1, a2 = a1 * grow, a2 * grow
    c1, c2 = np.hypot(a1, b1), np.hypot(a2, b2)
    h1, h2 = np.arctan2(b1, a1) % (2 * np.pi), np.arctan2(b2, a2) % (2 * np.pi)
    turn = (h2 - h1 + np.pi) % (2 * np.pi) - np.pi
    hue = np.where(c1 * c2 == 0, h1 + h2, h1 + turn / 2)
    big, c, light_mean = 2 * np.sqrt(c1 * c2) * np.sin(turn / 2), (c1 + c2) / 2, (l1 + l2) / 2
    t = (
        1
        - 0.17 * np.cos(hue - np.radians(30))
        + 0.24 * np.cos(2 * hue)
        + 0.32 * np.cos(3 * hue + np.radians(6))
        - 0.20 * np.cos(4 * hue - np.radians(63))
    )
    around = np.degrees(hue) % 360
    rotate = -2 * np.sqrt(c**7 / (c**7 + 25.0**7)) * np.sin(np.radians(60 * np.exp(-(((around - 275) / 25) ** 2))))
    sl = 1 + 0.015 * (light_mean - 50) ** 2 / np.sqrt(20 + (light_mean - 50) ** 2)
    dl, dc, dh = (l2 - l1) / sl, (c2 - c1) / (1 + 0.045 * c), big / (1 + 0.015 * c * t)
    return np.sqrt(np.maximum(dl**2 + dc**2 + dh**2 + rotate * dc * dh, 0))


def autocontrast(rgb):
    return np.asarray(ImageOps.autocontrast(Image.fromarray(rgb), cutoff=1))


def balanced(rgb, estimate):
    """Divide by an estimate of the light, its mean kept."""
    return to_srgb(to_linear(rgb) * (estimate.mean() / estimate)).round().astype(np.uint8)


def grey_world(rgb):
    return balanced(rgb, to_linear(rgb).reshape(-1, 3).mean(0))


def white_patch(rgb):
    white = np.percentile(to_linear(rgb).reshape(-1, 3), 99, axis=0)
    return to_srgb(to_linear(rgb) / white).round().astype(np.uint8)


def shades_of_grey(rgb):
    estimate = (to_linear(rgb).reshape(-1, 3) ** 6).mean(0) ** (1 / 6)
    linear = to_linear(rgb) * (estimate.mean() / estimate)
    low, high = np.percentile(linear @ (0.2126, 0.7152, 0.0722), (0.5, 99.5))
    return to_srgb((linear - low) / (high - low)).round().astype(np.uint8)


HARMED = 2.0  # a*b* units by which a colour is worse than untouched

SIMPLE = {
    "untouched": lambda rgb: rgb,
    "Pillow autocontrast": autocontrast,
    "grey world": grey_world,
    "white patch": white_patch,
    "shades of grey, stretched": shades_of_grey,
}


def summary(rows, before):
    """One line of the table from the rows of all scenes."""
    cast, untouched = (np.array([row["cast"] for row in part]) for part in (rows, before))
    strong, slight = untouched > 5, untouched < 3
    line = {key: float(np.mean([row[key] for row in rows])) for key in ("cast", "light", "contrast", "clip")}
    line["better"] = f"{(cast < untouched)[strong].sum()}/{strong.sum()}"
    line["worse"] = float((cast - untouched)[slight].max()) if slight.any() else 0.0
    line["harmed"] = 100 * float((cast - untouched > HARMED).mean())
    return line


def background_rows(scenes, corrected):
    """Cerahkan on the scenes whose background it takes on."""
    rows = []
    for scene in scenes:
        lit = corrected[scene.name]
        if measure_background(lit, scene.alpha).trouble:
            continue
        bright = brighten(lit, scene.alpha).rgb
        reach = max(1, round(0.02 * max(scene.truth.shape)))
        around = cv2.dilate((scene.truth > 2).astype(np.uint8), np.ones((3, 3)), iterations=reach) == 0
        dark = bright.min(axis=2) < 245
        lighted = around & (shadow(lit, scene.alpha) <= 5)
        inside = scene.truth >= 250
        moved = ciede2000(lab(lit)[inside], lab(bright)[inside]).mean()
        rows.append((scene.name, 100 * dark[lighted].mean(), 100 * dark[around].mean(), moved))
    return rows


def time_parts(scene, network):
    """Seconds of one inference, of the light and of the background, on 2048 px; best of three each."""
    scale = 2048 / max(scene.rgb.shape)
    size = (round(scene.rgb.shape[1] * scale), round(scene.rgb.shape[0] * scale))
    rgb, alpha = (cv2.resize(layer, size, interpolation=cv2.INTER_CUBIC) for layer in (scene.rgb, scene.alpha))
    lit = correction.apply(rgb, correction.measure(rgb, alpha))
    tasks = (
        lambda: network(rgb, (320, 320)),
        lambda: correction.apply(rgb, correction.measure(rgb, alpha)),
        lambda: brighten(lit, alpha),
        lambda: shadow(lit, alpha),
    )
    best = [float("inf")] * len(tasks)
    for _ in range(5):
        for number, task in enumerate(tasks):
            start = time.perf_counter()
            task()
            best[number] = min(best[number], time.perf_counter() - start)
    return best


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rendered", type=Path, nargs="+")
    parser.add_argument("--model", default="u2net")
    parser.add_argument("--truth", action="store_true", help="use the exact alphas")
    parser.add_argument("--each", action="store_true", help="print every scene, too")
    args = parser.parse_args()
    networks = load_networks(args.model)
    for folder in args.rendered:
        print(f"{folder}")
        report(folder, networks, args)


def asked(measured, ours, before):
    """Say how many scenes the record asks about, and how many of the harmed ones are among them."""
    ask = np.array([light.ask for light in measured])
    harmed = np.array([new["cast"] - old["cast"] > HARMED for new, old in zip(ours, before, strict=True)])
    print(f"asked about {ask.sum()} of {len(ask)} scenes, {(ask & harmed).sum()} of the {harmed.sum()} harmed ones")


def report(folder, networks, args):
    """Print everything about one folder."""
    scenes = list(load(folder, None if args.truth else lambda photo: matte.cut_out(photo, networks).alpha))
    measured = {scene.name: correction.measure(scene.rgb, scene.alpha) for scene in scenes}
    corrected = {scene.name: correction.apply(scene.rgb, measured[scene.name]) for scene in scenes}
    before = [compare(scene.rgb, scene) for scene in scenes]
    ours = [compare(corrected[scene.name], scene) for scene in scenes]
    table = {"ours": summary(ours, before)}
    for name, method in SIMPLE.items():
        table[name] = summary([compare(method(scene.rgb), scene) for scene in scenes], before)
    columns = ("cast", "better", "worse", "harmed", "light", "contrast", "clip")
    print(f"{'':26}" + "".join(f"{column:>10}" for column in columns))
    for name, line in table.items():
        cells = (line[column] for column in columns)
        print(f"{name:26}" + "".join(f"{cell:>10}" if isinstance(cell, str) else f"{cell:10.2f}" for cell in cells))
    asked([measured[scene.name] for scene in scenes], ours, before)
    rolls = [(measured[scene.name].tilt.degrees, scene.roll) for scene in scenes]
    got, nothing = np.mean([abs(a - b) for a, b in rolls]), np.mean([abs(b) for _, b in rolls])
    print(f"\nroll {got:.2f} degrees, doing nothing {nothing:.2f}")
    bright = background_rows(scenes, corrected)
    means = np.mean([row[1:] for row in bright], axis=0)
    print(
        f"Cerahkan on {len(bright)} light plain grounds: darker than 245 {means[0]:.2f} % outside the shadow "
        f"({means[1]:.2f} % in all), product moved {means[2]:.2f} CIEDE2000"
    )
    inference, lit, brightened, shade = time_parts(scenes[0], networks.look)
    print(
        f"2048 px: one inference {inference:.3f} s; light {lit / inference:.2f}x, background "
        f"{brightened / inference:.2f}x (shadow alone {shade / inference:.2f}x); "
        f"together {(lit + brightened) / inference:.2f}x"
    )
    if args.each:
        for scene, old, new in zip(scenes, before, ours, strict=True):
            print(f"{scene.name:26} " + "  ".join(f"{key} {old[key]:.1f} > {new[key]:.1f}" for key in new))
        for name, *values in bright:
            print(f"{name:26} " + "  ".join(f"{value:.2f}" for value in values))


if __name__ == "__main__":
    main()
