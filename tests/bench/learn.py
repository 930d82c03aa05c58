"""Fit what the cut-out goes by (`photo/cutout/marks.py`, `confidence.py`), and score it on kinds left out of the fit.

usage: python tests/bench/learn.py PHOTOS TRUTHS [PHOTOS TRUTHS ...] [--altered]

Folders as for matte.py. A photo's kind is its `product` in the scenes.json beside its folder; photographs without one
are four kinds by a hash of their names. Each kind in turn is left out of the fit and scored by what the others say.
Prints those figures, in shares of one, and the tables to put into the program, fitted on everything. With --altered
each photo also comes once mirrored, dark, small, blurred, compressed or cropped, for the confidence.
"""

import argparse
import io
import json
import sys
import zlib
from dataclasses import dataclass, field, replace
from pathlib import Path

import cv2
import numpy as np
from PIL import Image
from scipy.optimize import lsq_linear, minimize

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from photo.cutout.choice import Further, raised, settled, settled_in_scene  # noqa: E402
from photo.cutout.confidence import FAILURES_AT_HALF, TELLTALES, telltales  # noqa: E402
from photo.cutout.faults import faults  # noqa: E402
from photo.cutout.marks import LEARNT, Marks, Sign, lab_of, seen_at, signs  # noqa: E402
from photo.cutout.matte import TRAINED_SIDE, found, look_again, seen_in_scene  # noqa: E402
from photo.cutout.networks import load_networks  # noqa: E402
from photo.cutout.views import brightened, glance  # noqa: E402
from photo.read import read_photo  # noqa: E402
from tests.bench.matte import FAILED, auroc, labelled, pairs  # noqa: E402

RIDGE, FAILURE_RIDGE = 10.0, 3.0
PHOTOGRAPHS = 4  # kinds that photographs without a scenes.json are dealt into
# Of these signs more is never worse. On the benches it is, a little, since their thin things lie on plain ground.
NEVER_WORSE = {"share", "contrast"}


@dataclass
class Example:
    """What is known of one photo: all opinions, at the size that signs are read at, and the truth.

    The others are what else is asked for: the whole and a close look at it, or in a scene that the taught network
    knows, the other network's drawing and the taught one's view of the whole.
    """

    kind: str
    first: np.ndarray
    drawn: np.ndarray
    others: tuple
    wide: np.ndarray
    scene: bool
    taught: bool
    lab: np.ndarray
    truth: np.ndarray
    counted: np.ndarray
    altered: bool = False
    seen: list = field(default_factory=list)

    def iou(self, view):
        found, there = (view > 0.5) & self.counted, self.truth & self.counted
        return (found & there).sum() / max(1, (found | there).sum())

    def looks(self):
        """Each view that gets a mark, and what is beside it, as `settled` and `settled_in_scene` pair them."""
        first, drawn = self.first, self.drawn
        if self.taught:
            views = (drawn, *self.others)
            return (drawn, first), *((view, (sum(views) - view) / (len(views) - 1)) for view in views)
        wide, near = self.others
        return (drawn, first), (drawn, wide), (wide, drawn), (near, wide), (wide, near)


def example(photo, truth, kind, networks, altered=False):
    lab = lab_of(photo.rgb)
    bright = brightened(photo.rgb)
    there = found(bright, lab, networks)
    wide = raised(glance(photo.rgb, networks.look, TRAINED_SIDE))
    others = (
        seen_in_scene(photo.rgb, bright, there, networks)
        if there.taught
        else (wide, look_again(bright, wide, networks.look))
    )
    first, drawn, wide, *others = (seen_at(view, lab) for view in (there.first, there.drawn, wide, *others))
    truth, counted = [np.asarray(Image.fromarray(each).resize(lab.shape[1::-1])) for each in (truth, labelled(truth))]
    return Example(
        kind, first, drawn, tuple(others), wide, there.small, there.taught, lab, truth > 127, counted, altered
    )


def altered(rgb, truth, seed):
    """A photo as another phone, hand or hour would have taken it, and its truth."""
    chance = np.random.default_rng(seed)
    height, width = truth.shape
    way = chance.integers(6)
    if way == 0:
        return rgb[:, ::-1].copy(), truth[:, ::-1].copy()
    if way == 1:
        dark = 255 * chance.uniform(0.35, 0.7) * (rgb / 255) ** chance.uniform(1.3, 2.2) + chance.normal(
            0, 4, rgb.shape
        )
        return dark.clip(0, 255).astype(np.uint8), truth
    if way == 2:
        by = int(chance.uniform(0.3, 0.9) * max(height, width))
        edges = cv2.copyMakeBorder(rgb, by, by, by, by, cv2.BORDER_REPLICATE)
        return edges, cv2.copyMakeBorder(truth, by, by, by, by, cv2.BORDER_CONSTANT, value=0)
    if way == 3:
        return cv2.GaussianBlur(rgb, (0, 0), max(height, width) * chance.uniform(0.002, 0.006)), truth
    if way == 4:
        packed = io.BytesIO()
        Image.fromarray(rgb).resize((width // 2, height // 2)).save(
            packed, "JPEG", quality=int(chance.integers(8, 25))
        )
        return np.asarray(Image.open(packed).resize((width, height), Image.Resampling.BICUBIC)), truth
    columns = np.flatnonzero((truth > 128).any(axis=0))
    cut = int(columns[0] + chance.uniform(0.1, 0.35) * (columns[-1] - columns[0])) if len(columns) else 0
    return rgb[:, min(cut, width // 2) :].copy(), truth[:, min(cut, width // 2) :].copy()


def kinds_beside(photos):
    scenes = photos.parent / "scenes.json"
    return {scene["name"]: scene["product"] for scene in json.loads(scenes.read_text())} if scenes.is_file() else {}


def fit(examples):
    """Return the marks: a ridge regression of the intersection over union on standardised signs, some signs held."""
    rows = [
        (seen, it.iou(view))
        for it in examples
        for (view, _), seen in zip(it.looks(), it.seen, strict=True)
        if seen is not None
    ]
    values, ious = (np.array(each, float) for each in zip(*rows, strict=True))
    means, spreads = values.mean(axis=0), values.std(axis=0) + 1e-6
    z = (values - means) / spreads
    names = [sign.name for sign in LEARNT.signs]
    ridge = np.sqrt(RIDGE) * np.eye(len(names))
    aims = np.concatenate([ious - ious.mean(), np.zeros(len(names))])
    least = [0 if name in NEVER_WORSE else -np.inf for name in names]
    weights = lsq_linear(np.vstack([z, ridge]), aims, (least, np.inf)).x
    return Marks(float(ious.mean()), tuple(map(Sign, names, means, spreads, weights)))


def decided(it, marks):
    """What the cut-out would make of an example with these marks."""
    if it.taught:
        return settled_in_scene(it.first, it.drawn, it.lab, lambda: it.others, marks)
    further = Further(lambda: it.others[0], lambda _: it.others[1])
    return settled(it.first, it.drawn, it.lab, further, it.scene, marks)


def tell_marks(examples, answers):
    """Print how the marks do on kinds left out, and the table fitted on everything."""
    own = [(it, answer) for it, answer in zip(examples, answers, strict=True) if not it.altered]
    ious = {
        "glance": [it.iou(it.first) for it, _ in own],
        "drawn": [it.iou(it.drawn) for it, _ in own],
        "whole": [it.iou(it.wide) for it, _ in own],
        "settled": [it.iou(answer.likely) for it, answer in own],
    }
    further = np.mean([len(answer.opinions) > 2 for _, answer in own])
    print(f"kinds left out, before the edge is refined; further opinions for {further:.0%}")
    for name, values in ious.items():
        lost = sum(mine < whole - 0.1 for mine, whole in zip(values, ious["whole"], strict=True))
        failed = sum(value < FAILED / 100 for value in values)
        print(f"  {name:8} iou {np.mean(values):.3f}, {failed} failed, {lost} lose over 0.1 against the whole view")
    marks = fit([it for it in examples if not it.altered])
    print(f"LEARNT: mean {marks.mean:.3f}")
    print_signs(marks.signs)


def print_signs(rows):
    for sign in rows:
        print(f'        Sign("{sign.name}", {", ".join(f"{value:.4f}" for value in sign[1:])}),')


def failure_fit(values, failed):
    """Return base, and mean, spread and weight of each telltale: a logistic regression, some weights held."""
    means, spreads = values.mean(axis=0), values.std(axis=0) + 1e-6
    z = np.column_stack([(values - means) / spreads, np.ones(len(values))])
    most = [0 if row.name in NEVER_WORSE else None for row in TELLTALES]

    def cost(weights):
        evidence = z @ weights
        held = FAILURE_RIDGE * np.append(weights[:-1], 0)
        loss = np.logaddexp(0, evidence).sum() - evidence[failed].sum() + held @ weights / 2
        return loss, z.T @ (1 / (1 + np.exp(-evidence)) - failed) + held

    bounds = [(None, each) for each in (*most, None)]
    weights = minimize(cost, np.zeros(z.shape[1]), jac=True, bounds=bounds).x
    return weights[-1], means, spreads, weights[:-1]


def tell_confidence(examples, answers):
    """Print how the confidence does on kinds left out, what its faults are worth, and the table."""
    values, failed, kinds, own = [], [], [], []
    for it, answer in zip(examples, answers, strict=True):
        if answer.seen is not None:
            values.append(telltales(answer))
            failed.append(it.iou(answer.likely) < FAILED / 100)
            kinds.append(it.kind)
            own.append(not it.altered)
    values, failed, kinds, own = (np.array(each) for each in (values, failed, kinds, own))
    chance = np.zeros(len(failed))
    for kind in set(kinds):
        left = kinds == kind
        base, means, spreads, weights = failure_fit(values[~left], failed[~left])
        chance[left] = 1 / (1 + np.exp(-(base + (values[left] - means) / spreads @ weights)))
    for name, which in (("as they are", own), ("altered", ~own), ("all", own | True)):
        if which.any():
            good = which & (chance < FAILURES_AT_HALF)
            print(
                f"confidence, kinds left out, {name}: AUROC {auroc(-chance[which], failed[which]):.3f}, "
                f"{good.sum() / which.sum():.0%} called good, of which {1 - failed[good].mean():.1%} are"
            )
    base, *columns = failure_fit(values, failed)
    print(f"FAILURE_BASE = {base:.3f}")
    print_signs([Sign(*row) for row in zip([sign.name for sign in TELLTALES], *columns, strict=True)])


def tell_faults(examples, answers):
    """Print how often the first fault told of a failed cut-out is its larger error, and lies where that is."""
    right, there, silent, failed = 0, 0, 0, 0
    for it, answer in zip(examples, answers, strict=True):
        likely = answer.likely
        if it.iou(likely) >= FAILED / 100:
            continue
        failed += 1
        errors = {
            "missing": it.truth & (likely <= 0.5) & it.counted,
            "extra": ~it.truth & (likely > 0.5) & it.counted,
        }
        larger = max(errors, key=lambda kind: errors[kind].sum())
        told = [fault for fault in faults(answer.opinions, likely) if fault.kind != "edge"]
        silent += not told
        if told:
            height, width = likely.shape
            left, top, end, bottom = told[0].box
            inside = np.s_[round(top * height) : round(bottom * height), round(left * width) : round(end * width)]
            right += told[0].kind == larger
            there += errors[told[0].kind][inside].any()
    print(
        f"of {failed} that failed, {silent} name no fault; the first is of the kind of the larger error in {right}, "
        f"and lies where there is one of its kind in {there}"
    )


def tell(examples):
    """Leave each kind out once, and print what was asked for."""
    for it in examples:
        it.seen = [signs(view, other, it.lab) for view, other in it.looks()]
    plain = [it for it in examples if not it.altered]
    tables = {kind: fit([it for it in plain if it.kind != kind]) for kind in {it.kind for it in examples}}
    answers = [decided(it, tables[it.kind]) for it in examples]
    tell_marks(examples, answers)
    tell_confidence(examples, answers)
    tell_faults(examples, answers)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path, metavar="PHOTOS TRUTHS")
    parser.add_argument("--altered", action="store_true", help="an altered copy of each as well")
    args, networks, examples = parser.parse_args(), load_networks(), []
    for photos, truths in zip(args.folders[::2], args.folders[1::2], strict=True):
        kinds = kinds_beside(photos)
        for photo_path, truth_path in pairs(photos, truths):
            seed = zlib.crc32(truth_path.stem.encode())
            kind = kinds.get(truth_path.stem, f"photographs {seed % PHOTOGRAPHS}")
            photo = read_photo(photo_path.read_bytes())
            truth = np.asarray(Image.open(truth_path).convert("L").resize(photo.rgb.shape[1::-1], Image.NEAREST))
            examples.append(example(photo, truth, kind, networks))
            if args.altered:
                rgb, truth = altered(photo.rgb, truth, seed)
                examples.append(example(replace(photo, rgb=rgb), truth, kind, networks, altered=True))
    tell(examples)


if __name__ == "__main__":
    main()
