"""How good the cut-outs are against known ones: one table.

usage: python tests/bench/matte.py PHOTOS TRUTHS [--model u2net] [--strokes]

Both folders hold pictures of the same stems; truths are 8-bit grey PNGs. A truth that holds only 0, 128 and 255
is a hard mask whose 128 means "unlabelled". A scenes.json beside the photos' folder adds a row for each tag.
"""

import argparse
import json
import sys
import time
from pathlib import Path

import cv2
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))
TAP_RADIUS, MOST_TAPS, GOOD, FAILED = 0.02, 10, 95, 80


def inner_band(mask, width):
    padded = cv2.copyMakeBorder(mask.astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_CONSTANT)
    eroded = cv2.erode(padded, np.ones((3, 3), np.uint8), iterations=width)
    return mask & (eroded[1:-1, 1:-1] == 0)


def labelled(truth):
    return truth != 128 if np.isin(truth, (0, 128, 255)).all() else np.ones(truth.shape, bool)


def overlap(a, b):
    return 100 * float((a & b).sum()) / max(1, int((a | b).sum()))


def measure(alpha, truth):
    """Return mae, iou, boundary iou (Cheng et al., CVPR 2021) and edge error, all in percent."""
    known = labelled(truth)
    p, g = (np.where(known, it, 0).astype(np.float32) / 255 for it in (alpha, truth))
    p_in, g_in, width = p >= 0.5, g >= 0.5, max(1, round(0.01 * float(np.hypot(*truth.shape))))
    near = (inner_band(g_in, width) | inner_band(~g_in, width)) & known
    return {
        "mae": 100 * float(np.abs(p - g)[known].mean()),
        "iou": overlap(p_in, g_in),
        "biou": overlap(inner_band(p_in, width), inner_band(g_in, width)),
        "edge": 100 * float(np.abs(p - g)[near].mean()) if near.any() else 0.0,
    }


def middle_of_the_worst(alpha, truth):
    """Return the tap of a simulated finger: the middle of the largest wrong region."""
    from photo.touchup import Stroke

    wrong = ((alpha >= 128) != (truth >= 128)) & labelled(truth)
    _, labels, parts, _ = cv2.connectedComponentsWithStats(wrong.astype(np.uint8))
    worst = (labels == 1 + int(parts[1:, cv2.CC_STAT_AREA].argmax())).astype(np.uint8)
    depth = cv2.distanceTransform(worst, cv2.DIST_L2, 5)
    y, x = np.unravel_index(int(depth.argmax()), depth.shape)
    kind = "keep" if truth[y, x] >= 128 else "erase"
    return Stroke(kind, ((x / truth.shape[1], y / truth.shape[0]),), TAP_RADIUS)


def taps_needed(rgb, alpha, truth):
    """Return how many taps bring the cut-out to a good iou, and the seconds of each."""
    from photo.touchup import apply

    seconds = []
    while measure(alpha, truth)["iou"] < GOOD and len(seconds) < MOST_TAPS:
        stroke, start = middle_of_the_worst(alpha, truth), time.perf_counter()
        alpha = apply(rgb, alpha, [stroke])
        seconds.append(time.perf_counter() - start)
    return len(seconds), seconds


def auroc(scores, failed):
    """Return how often a failed cut-out has less confidence than a good one."""
    bad = [s for s, f in zip(scores, failed, strict=True) if f]
    good = [s for s, f in zip(scores, failed, strict=True) if not f]
    pairs = [(b < g) + 0.5 * (b == g) for b in bad for g in good]
    return float(np.mean(pairs)) if pairs else float("nan")


def line(label, rows, side):
    figures = [row[side] for row in rows]
    means = "  ".join(f"{key} {np.mean([f[key] for f in figures]):6.2f}" for key in figures[0])
    print(f"{label:24} {side:8} {means}  fail {sum(f['iou'] < FAILED for f in figures)}/{len(figures)}", flush=True)


def run(photo_path, truth, networks, session, strokes):
    """Cut one photo out with both sides, taking turns."""
    from PIL import Image
    from rembg import remove

    from photo.matte import cut
    from photo.read import read_photo

    photo = read_photo(photo_path.read_bytes())
    start = time.perf_counter()
    matte = cut(photo, networks)
    middle = time.perf_counter()
    theirs = np.asarray(remove(Image.fromarray(photo.rgb), session=session, only_mask=True))
    seconds = (middle - start, time.perf_counter() - middle)
    row = {"etalase": measure(matte.alpha, truth), "rembg": measure(theirs, truth), "seconds": seconds}
    row |= {"name": photo_path.stem, "confidence": matte.confidence, "taps": None}
    if strokes:
        row["taps"] = taps_needed(photo.rgb, matte.alpha, truth)
    return row


def report(rows, tags):
    for side in ("etalase", "rembg"):
        line("all", rows, side)
    for tag in sorted({tag for found in tags.values() for tag in found}):
        for side in ("etalase", "rembg"):
            line(tag, [row for row in rows if tag in tags.get(row["name"], ())], side)
    ours, theirs = (np.array([row["seconds"][i] for row in rows[1:]]) for i in (0, 1))
    print(f"seconds a photo {ours.mean():.3f}, {ours.sum() / theirs.sum():.2f}x rembg's u2net")
    failed = [row["etalase"]["iou"] < FAILED for row in rows]
    print(f"failure predicted: AUROC {auroc([row['confidence'] for row in rows], failed):.2f}")
    if rows[0]["taps"]:
        each = [second for row in rows for second in row["taps"][1]]
        print(f"taps to iou {GOOD}: {np.mean([row['taps'][0] for row in rows]):.2f}, {np.mean(each):.3f} s each")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("photos", type=Path)
    parser.add_argument("truths", type=Path)
    parser.add_argument("--model", help="network that draws the product (default: the better one on this disk)")
    parser.add_argument("--strokes", action="store_true", help="let a simulated finger finish the cut-outs")
    args = parser.parse_args()
    import os

    from photo import models
    from photo.networks import load_networks

    os.environ["REMBG_HOME"] = str(models.home())
    from rembg import new_session

    networks, session = load_networks(args.model), new_session("u2net")
    scenes = args.photos.parent / "scenes.json"
    known = json.loads(scenes.read_text()) if scenes.exists() else []
    rows = []
    for path in sorted(args.photos.iterdir()):
        truth = cv2.imread(str(args.truths / f"{path.stem}.png"), cv2.IMREAD_GRAYSCALE)
        rows.append(run(path, truth, networks, session, args.strokes))
    report(rows, {scene["name"]: scene["tags"] for scene in known})


if __name__ == "__main__":
    main()
