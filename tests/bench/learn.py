"""Fit what the cut-out goes by (`photo/cutout/marks.py`), and say how it does on kinds that it was not fitted on.

usage: python tests/bench/learn.py PHOTOS TRUTHS [PHOTOS TRUTHS ...]

Folders as for matte.py. A photo's kind is its `product` in the scenes.json beside its folder; photographs without one
are four kinds by a hash of their names. Each kind in turn is left out of the fit and scored by what the others say.
Prints those figures, in shares of one, and the table to put into the program, fitted on everything.
"""

import argparse
import json
import sys
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from photo.cutout.marks import SIGNS, lab_of, seen_at, signs  # noqa: E402
from photo.cutout.matte import (  # noqa: E402
    GLANCE_SIDE,
    SETTLED,
    SHARPNESS,
    TRAINED_SIDE,
    look_again,
    mixed,
    reconcile,
)
from photo.cutout.networks import load_networks  # noqa: E402
from photo.cutout.views import brightened, glance  # noqa: E402
from photo.read import read_photo  # noqa: E402
from tests.bench.matte import FAILED, labelled, pairs  # noqa: E402

RIDGE = 10.0
PHOTOGRAPHS = 4  # kinds that photographs without a scenes.json are dealt into


@dataclass
class Example:
    """What is known of one photo: all opinions, at the size that signs are read at, and the truth."""

    kind: str
    first: np.ndarray
    drawn: np.ndarray
    wide: np.ndarray
    lab: np.ndarray
    truth: np.ndarray
    counted: np.ndarray

    def iou(self, view):
        found, there = (view > 0.5) & self.counted, self.truth & self.counted
        return (found & there).sum() / max(1, (found | there).sum())

    def looks(self):
        """Each view that gets a mark, and the one beside it, as `settled` pairs them."""
        return (self.drawn, self.first), (self.drawn, self.wide), (self.wide, self.drawn)


def example(photo_path, truth_path, kind, networks):
    photo = read_photo(photo_path.read_bytes())
    first = glance(brightened(photo.rgb), networks.glance, GLANCE_SIDE)
    views = first, look_again(photo.rgb, first, networks.look), glance(photo.rgb, networks.look, TRAINED_SIDE)
    lab, truth = lab_of(photo.rgb), np.asarray(Image.open(truth_path).convert("L"))
    size = lab.shape[1::-1]
    small = [np.asarray(Image.fromarray(each).resize(size)) for each in (truth, labelled(truth))]
    return Example(kind, *(seen_at(view, lab) for view in views), lab, small[0] > 127, small[1])


def kinds_beside(photos):
    scenes = photos.parent / "scenes.json"
    return {scene["name"]: scene["product"] for scene in json.loads(scenes.read_text())} if scenes.is_file() else {}


def fit(examples):
    """Return mean mark, and mean, spread and weight of each sign: a ridge regression on standardised signs."""
    rows = [(seen, it.iou(view)) for it in examples for view, seen in zip(it.marked, it.seen, strict=True)]
    values, marks = (np.array(each, float) for each in zip(*[row for row in rows if row[0] is not None], strict=True))
    means, spreads = values.mean(axis=0), values.std(axis=0) + 1e-6
    z = (values - means) / spreads
    weights = np.linalg.solve(z.T @ z + RIDGE * np.eye(z.shape[1]), z.T @ (marks - marks.mean()))
    return marks.mean(), means, spreads, weights


def marked_by(table, seen):
    mean, means, spreads, weights = table
    return 0.0 if seen is None else float(np.clip(mean + ((seen - means) / spreads) @ weights, 0, 1))


def decided(it, table):
    """What `settled` would make of an example with these marks, and whether it would have asked once more."""
    drawn, beside_wide, wide = (marked_by(table, seen) for seen in it.seen)
    if drawn >= SETTLED:
        return it.drawn, False
    share = 1 / (1 + np.exp(-SHARPNESS * (beside_wide - wide)))
    return reconcile(it.first, mixed(it.drawn, it.wide, share)), True


def tell(examples):
    """Print how the marks do on kinds left out, and the table fitted on everything."""
    for it in examples:
        it.marked = [view for view, _ in it.looks()]
        it.seen = [signs(view, other, it.lab) for view, other in it.looks()]
    tables = {kind: fit([it for it in examples if it.kind != kind]) for kind in {it.kind for it in examples}}
    answers = [decided(it, tables[it.kind]) for it in examples]
    ious = {
        "glance": [it.iou(it.first) for it in examples],
        "drawn": [it.iou(it.drawn) for it in examples],
        "whole": [it.iou(it.wide) for it in examples],
        "settled": [it.iou(view) for it, (view, _) in zip(examples, answers, strict=True)],
    }
    print(f"kinds left out, before the edge is refined; a third opinion for {np.mean([a for _, a in answers]):.0%}")
    for name, values in ious.items():
        lost = sum(mine < whole - 0.1 for mine, whole in zip(values, ious["whole"], strict=True))
        failed = sum(value < FAILED / 100 for value in values)
        print(f"  {name:8} iou {np.mean(values):.3f}, {failed} failed, {lost} lose over 0.1 against the whole view")
    mean, *columns = fit(examples)
    print(f"MEAN_MARK = {mean:.3f}\nSIGNS = (")
    for sign, row in zip(SIGNS, zip(*columns, strict=True), strict=True):
        print(f'    Sign("{sign.name}", {", ".join(f"{value:.4f}" for value in row)}),')
    print(")")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path, metavar="PHOTOS TRUTHS")
    args, networks, examples = parser.parse_args(), load_networks(), []
    for photos, truths in zip(args.folders[::2], args.folders[1::2], strict=True):
        kinds = kinds_beside(photos)
        for photo, truth in pairs(photos, truths):
            kind = kinds.get(truth.stem, f"photographs {zlib.crc32(truth.stem.encode()) % PHOTOGRAPHS}")
            examples.append(example(photo, truth, kind, networks))
    tell(examples)


if __name__ == "__main__":
    main()
