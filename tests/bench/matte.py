"""How good are the cut-outs, how long do they take, and does the self-assessment know? Ours and rembg's in one table.

usage: python tests/bench/matte.py PHOTOS TRUTHS [PHOTOS TRUTHS ...] [--model NAME] [--quality halus] [--strokes]

TRUTHS holds grey PNGs named as the photos, the size of the upright photo; one of only 0, 128 and 255 is a hard mask
whose 128 is not counted. rembg cuts with u2net's whole fp32 weights, as it comes, in turn with ours in one run;
beside --quality halus, with those of the network of details alone.
Means over photos; lower is better, the IoUs and AUROC aside:

  mae   mean |p - g|, percent              iou   intersection over union at 0.5, percent
  biou  boundary IoU (Cheng et al., CVPR 2021), within 1 % of the diagonal inside the edge, percent
  edge  mean |p - g| within 1 % of the diagonal of the true edge, percent
  grad  gradient error (Rhemann et al., CVPR 2009), sigma 1.4, per 1000 pixels
  fail  photos whose iou is under 80
  s     seconds a photo, from the decoded photo to its alpha

AUROC: how likely a cut-out that failed has a lower confidence than one that did not. Doubtful ones the app shows to
the seller: how many of those failed, how many failures it missed, and how many of those called good are. At the end,
over all folders: the pictures that lose over 10 points of iou against rembg, and the twenty worst. What was learned
is scored on kinds left out by learn.py. With --strokes a simulated finger taps the
middle of the largest wrong region until iou is 95, at most 10 times. Where a scenes.json lies beside the photos'
folder, the mae of each of its tags is printed too.
"""

import argparse
import json
import os
import sys
import time
from collections import defaultdict
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from photo import files

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from photo.cutout import matte  # noqa: E402
from photo.cutout.confidence import UNSURE  # noqa: E402
from photo.cutout.networks import load_networks  # noqa: E402
from photo.cutout.touchup import Stroke, touch_up  # noqa: E402
from photo.models import table  # noqa: E402
from photo.read import read_photo  # noqa: E402

COLUMNS = ("mae", "iou", "biou", "edge", "grad")
FAILED, GOOD, LOSS, WORST = 80.0, 95.0, 10, 20
TAP_RADIUS, MOST_TAPS = 0.02, 10


def pairs(photos, truths):
    """Every truth with its photo."""
    by_name = {photo.stem: photo for photo in photos.iterdir()} if photos.is_dir() else {}
    found = [(by_name[truth.stem], truth) for truth in sorted(truths.glob("*.png")) if truth.stem in by_name]
    if not found:
        sys.exit(f"{truths} holds no PNG named as a photo in {photos}")
    return found


def gradient(alpha):
    smooth = cv2.GaussianBlur(alpha, (0, 0), 1.4)
    return np.hypot(cv2.Sobel(smooth, cv2.CV_32F, 1, 0), cv2.Sobel(smooth, cv2.CV_32F, 0, 1)) / 8


def rim(mask, width):
    """Pixels of a mask within `width` of its outside; beyond the frame is outside."""
    padded = np.pad(mask, width).astype(np.uint8)
    inner = cv2.erode(padded, np.ones((2 * width + 1, 2 * width + 1), np.uint8))
    return mask & ~inner[width:-width, width:-width].astype(bool)


def labelled(truth):
    return (truth != 128) | ~np.isin(truth, (0, 128, 255)).all()


def score(alpha, truth):
    """Compare an alpha with the truth, both (h, w) uint8."""
    counted = labelled(truth)
    p, g = (np.where(counted, values, 0).astype(np.float32) / 255 for values in (alpha, truth))
    width = max(1, round(0.01 * float(np.hypot(*truth.shape))))
    found, there = p >= 0.5, g >= 0.5
    rims = rim(found, width), rim(there, width)
    off, near = np.abs(p - g), (rims[1] | rim(~there, width)) & counted
    return {
        "mae": 100 * off[counted].mean(),
        "iou": 100 * (found & there).sum() / max(1, (found | there).sum()),
        "biou": 100 * (rims[0] & rims[1]).sum() / max(1, (rims[0] | rims[1]).sum()),
        "edge": 100 * off[near].mean(),
        "grad": 1000 * ((gradient(p) - gradient(g)) ** 2)[counted].mean(),
    }


def tap(alpha, truth):
    """Return a tap in the middle of the largest wrong region."""
    wrong = ((alpha >= 128) != (truth >= 128)) & labelled(truth)
    _, regions, parts, _ = cv2.connectedComponentsWithStats(wrong.astype(np.uint8))
    worst = np.pad(regions == 1 + int(parts[1:, cv2.CC_STAT_AREA].argmax()), 1).astype(np.uint8)
    depth = cv2.distanceTransform(worst, cv2.DIST_L2, 5)[1:-1, 1:-1]
    y, x = np.unravel_index(int(depth.argmax()), depth.shape)
    return Stroke("keep" if truth[y, x] >= 128 else "erase", ((x / truth.shape[1], y / truth.shape[0]),), TAP_RADIUS)


def finish(rgb, alpha, truth):
    """Tap until the cut-out is good; return the seconds of each tap."""
    seconds, strokes = [], []
    while len(seconds) < MOST_TAPS and score(alpha, truth)["iou"] < GOOD:
        stroke, start = tap(alpha, truth), time.perf_counter()
        alpha = touch_up(rgb, alpha, [stroke], strokes)
        strokes.append(stroke)
        seconds.append(time.perf_counter() - start)
    return seconds


def auroc(values, positive):
    """Return how likely a positive has a lower value than another one; ties count half."""
    low, high = values[positive], values[~positive]
    if not len(low) or not len(high):
        return float("nan")
    return float(((low[:, None] < high) + 0.5 * (low[:, None] == high)).mean())


def rembg_with(name):
    """Return rembg's own way with a network, on the weights that `etalase model` fetched and checked."""
    table.verified(table.find(name))
    os.environ["REMBG_HOME"] = str(files.home())
    os.environ.pop("U2NET_HOME", None)
    import rembg

    session = rembg.new_session(name)
    return lambda photo: np.asarray(rembg.remove(Image.fromarray(photo.rgb), session=session, only_mask=True))


def timed(cut, photo):
    start = time.perf_counter()
    answer = cut(photo)
    return answer, time.perf_counter() - start


def measure(photos, truths, ours, theirs, strokes):
    """Yield one row for each photo: name, our scores, rembg's, our confidence, seconds of the taps."""
    for number, (photo_path, truth_path) in enumerate(pairs(photos, truths)):
        photo = read_photo(photo_path.read_bytes())
        truth = np.asarray(Image.open(truth_path).convert("L"))
        if not number:  # the first run of a network is no measure
            ours(photo), theirs(photo)
        made, seconds = timed(ours, photo)
        peer, peer_seconds = timed(theirs, photo)
        scores = (
            score(np.asarray(Image.fromarray(alpha).resize(photo.full_size, Image.Resampling.BICUBIC)), truth)
            for alpha in (made.alpha, peer)
        )
        mine, others = (s | {"s": t} for s, t in zip(scores, (seconds, peer_seconds), strict=True))
        small = np.asarray(Image.fromarray(truth).resize(photo.rgb.shape[1::-1], Image.Resampling.NEAREST))
        taps = finish(photo.rgb, made.alpha, small) if strokes else []
        yield truth_path.stem, mine, others, made.confidence, taps


def line(name, scores):
    means = "".join(f"{np.mean([s[key] for s in scores]):8.2f}" for key in COLUMNS)
    failed = sum(s["iou"] < FAILED for s in scores)
    print(f"  {name:16}{means}{failed:6}/{len(scores)}{np.mean([s['s'] for s in scores]):8.2f}")


def tags(rows, scenes):
    """Print the mae of each tag."""
    groups = defaultdict(list)
    for scene in json.loads(scenes.read_text()):
        for tag in scene["tags"]:
            groups[tag] += [row for row in rows if row[0] == scene["name"]]
    print(f"  {'mae of':24}{'ours':>8}{'rembg':>8}")
    for tag, members in sorted(groups.items()):
        mine, others = (np.mean([row[side]["mae"] for row in members]) for side in (1, 2))
        print(f"  {tag:18}{len(members):6}{mine:8.2f}{others:8.2f}{'  WORSE' * bool(mine > others)}")


def assessment(rows):
    """Print how well the confidence knows what failed."""
    sure, failed = np.array([row[3] for row in rows]), np.array([row[1]["iou"] < FAILED for row in rows])
    doubtful = sure < UNSURE
    good = 1 - failed[~doubtful].mean() if (~doubtful).any() else float("nan")
    print(
        f"confidence: AUROC {auroc(sure, failed):.3f} over {len(rows)} photos; {doubtful.sum()} doubtful "
        f"(under {UNSURE}), {(doubtful & failed).sum()} of them failed; {(failed & ~doubtful).sum()} failed unseen; "
        f"of those called good, {good:.1%} are"
    )


def told(rows):
    """Print the pictures that lose against rembg, and the worst ones."""
    losers = [row for row in rows if row[1]["iou"] < row[2]["iou"] - LOSS]
    print(
        f"{len(losers)} of {len(rows)} lose over {LOSS} points of iou against rembg, "
        f"{sum(row[1]['iou'] > row[2]['iou'] + LOSS for row in rows)} win as many"
    )
    for title, some in (("losing", losers), ("worst", sorted(rows, key=lambda row: row[1]["iou"])[:WORST])):
        for name, mine, others, sure, _ in some:
            print(f"  {title:7} {name:32} iou {mine['iou']:5.1f}, rembg {others['iou']:5.1f}, confidence {sure:.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path, metavar="PHOTOS TRUTHS")
    parser.add_argument("--model", choices=tuple(table.MODELS), help="default: the better one on this disk")
    parser.add_argument("--quality", choices=("cepat", "halus"), default="cepat")
    parser.add_argument("--strokes", action="store_true", help="let a simulated finger finish the cut-outs")
    args = parser.parse_args()
    try:
        networks, peer = load_networks(args.model, args.quality), table.FINE if args.quality == "halus" else "u2net"
        theirs, every = rembg_with(peer), []
    except table.ModelMissing as error:
        sys.exit(str(error))
    print(
        f"ours with {networks.name}, {args.quality}\n  {'':16}"
        + "".join(f"{key:>8}" for key in COLUMNS)
        + f"{'fail':>9}{'s':>8}"
    )
    for photos, truths in zip(args.folders[::2], args.folders[1::2], strict=True):
        rows = list(measure(photos, truths, lambda photo: matte.cut_out(photo, networks), theirs, args.strokes))
        print(f"{photos}, {len(rows)} photos")
        line("ours", [row[1] for row in rows])
        line(f"rembg {peer}"[:16], [row[2] for row in rows])
        print(f"  seconds, ours to rembg's: {np.divide(*(sum(row[i]['s'] for row in rows) for i in (1, 2))):.2f}")
        if args.strokes:
            taps = [seconds for row in rows for seconds in row[4]]
            nine = np.percentile([len(row[4]) for row in rows], 90)
            each = f"{np.mean(taps):.3f} s each" if taps else "none needed"
            print(f"  taps to iou {GOOD:.0f}: {len(taps) / len(rows):.2f} a photo, nine of ten {nine:.0f}; {each}")
        if (photos.parent / "scenes.json").is_file():
            tags(rows, photos.parent / "scenes.json")
        every += rows
    if len(args.folders) > 2:
        print("all folders")
        line("ours", [row[1] for row in every])
        line(f"rembg {peer}"[:16], [row[2] for row in every])
    assessment(every)
    told(every)


if __name__ == "__main__":
    main()
