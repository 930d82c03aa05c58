"""Learn which surfaces are likely under a light, for photo/light/white_balance.py.

usage: python tests/bench/learn_light.py RENDERED... [--out photo/light/static/surfaces.npz] [--score]

Each RENDERED holds photos/, alphas/, studio/ and scenes.json. The filters start from what is known of surfaces: grey
or warmer than grey, seldom bluer, often of wood. They are moved so that the distance of the product's colour from the
studio's, expected over the lights that a scene leaves possible, falls; smoothness holds them back, and in the end
only half of the move is kept, since renders have other surfaces than kitchens. With --score every kind of product is
also left out once, in groups, and its photos are corrected by filters that never saw it; the figures are those of
light.py.
"""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from photo.light import correction  # noqa: E402
from photo.light import white_balance as wb  # noqa: E402
from photo.pixels.resize import reduced  # noqa: E402
from tests.bench.light import compare, lab, load, summary  # noqa: E402

SIDE, EVERY = 384, 2  # the copy that is measured; every second light is tried, the others lie between
SMOOTH, SMALL, ROUNDS, KEPT, GROUPS = 1e-5, 3e-7, 100, 0.5, 6  # chosen by the leave-kinds-out score
SURFACES = 5.0  # how many independent surfaces a scene is worth
BLUER, WARMER, TINTED = 0.15, 0.4, 0.12  # spread of surfaces against grey, log units
WOOD, WOOD_WARMTH, WOOD_SPREAD, WOOD_TINTED, STRANGE = 0.15, 0.95, 0.2, 0.1, 0.15


def known_surfaces():
    """The filters before learning: only bright surfaces are heard."""
    steps = np.arange(wb.WARMTH_BINS)
    warmth = np.where(steps > 60, steps - wb.WARMTH_BINS, steps)  # to 3.0 warmer and 1.75 cooler than the light
    tint = (np.arange(wb.TINT_BINS) + 32) % wb.TINT_BINS - 32
    x, y = (axis * wb.BIN for axis in np.meshgrid(warmth, tint, indexing="ij"))

    def bell(x, wide, y, high):
        density = np.exp(-0.5 * ((x / wide) ** 2 + (y / high) ** 2))
        return density / (density.sum() * wb.BIN**2)

    usual = bell(x, np.where(x < 0, BLUER, WARMER), y, TINTED)
    likely = (1 - WOOD) * usual + WOOD * bell(x - WOOD_WARMTH, WOOD_SPREAD, y, WOOD_TINTED)
    filters = np.zeros((3, wb.WARMTH_BINS, wb.TINT_BINS))
    filters[0] = SURFACES * np.log((1 - STRANGE) * likely + STRANGE * 0.3)
    return filters


def costs(scene, small, alpha):
    """Distance in a*b* between product and studio under each light, (warmth, tint)."""
    inside = scene.truth >= 250
    product, studio = scene.rgb[inside][::40][None], lab(scene.studio)[inside].mean(axis=0)
    light = correction.measure(small, alpha)

    def cost(warmth, tint):
        red, blue = warmth * wb.LOCUS + tint * np.array([-wb.LOCUS[1], wb.LOCUS[0]])
        gains = wb.keep_luminance(np.exp(-np.array([red, 0.0, blue])), small)
        lit = correction.apply(product, replace(light, balance=wb.Balance(gains, 1.0)))
        return float(np.hypot(*(lab(lit)[0].mean(axis=0) - studio)[1:]))

    coarse = np.array([[cost(w, t) for t in wb.TINTS[::EVERY]] for w in wb.WARMTHS[::EVERY]])
    rows = np.array([np.interp(wb.TINTS, wb.TINTS[::EVERY], row) for row in coarse])
    return np.array([np.interp(wb.WARMTHS, wb.WARMTHS[::EVERY], column) for column in rows.T]).T


def learnt(histograms, cost, brightness):
    """Move the filters; returns the move."""
    start = known_surfaces()

    def loss(flat):
        move, total, slope = flat.reshape(start.shape), 0.0, np.zeros_like(start)
        for votes, price, level in zip(histograms, cost, brightness, strict=True):
            chance = wb.posterior(votes, start + move, level)
            expected = float((chance * price).sum())
            full = np.zeros(start.shape[1:])
            full[wb.LIGHTS] = chance * (price - expected) / len(cost)
            slope += np.fft.irfft2(np.conj(np.fft.rfft2(full)) * np.fft.rfft2(votes), s=full.shape)
            total += expected / len(cost)
        for axis in (1, 2):
            step = np.roll(move, -1, axis) - move
            total += SMOOTH * float((step**2).sum())
            slope += 2 * SMOOTH * (np.roll(step, 1, axis) - step)
        return total + SMALL * float((move**2).sum()), (slope + 2 * SMALL * move).ravel()

    found = minimize(loss, np.zeros(start.size), jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS})
    return found.x.reshape(start.shape)


def corrected(scene, filters):
    """The photo as the app would correct it with these filters."""
    wb.surfaces = lambda: filters
    return correction.apply(scene.rgb, correction.measure(scene.rgb, scene.alpha))


def score(scenes, learn):
    """Print the figures of light.py with each kind corrected by filters that `learn` made without it."""
    kinds = np.array([scene.kind for scene in scenes])
    order = np.random.default_rng(0).permutation(np.unique(kinds))
    after = [None] * len(scenes)
    for group in range(GROUPS):
        out = np.isin(kinds, order[group::GROUPS])
        filters = learn(~out)
        for number in np.flatnonzero(out):
            after[number] = compare(corrected(scenes[number], filters), scenes[number])
    line = summary(after, [compare(scene.rgb, scene) for scene in scenes])
    print("kinds left out: " + "  ".join(f"{key} {line[key]:.2f}" for key in ("cast", "light", "contrast", "harmed")))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rendered", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, help="write the filters there")
    parser.add_argument("--score", action="store_true", help="score with kinds left out")
    args = parser.parse_args()
    scenes = [scene for folder in args.rendered for scene in load(folder, None)]
    smalls = [(reduced(scene.rgb, SIDE), reduced(scene.alpha, SIDE)) for scene in scenes]
    histograms = np.array([wb.votes(*small) for small in smalls])
    brightness = np.array([wb.brightness_of(rgb) for rgb, _ in smalls])
    cost = np.array([costs(scene, *small) for scene, small in zip(scenes, smalls, strict=True)])

    def learn(seen):
        return known_surfaces() + KEPT * learnt(histograms[seen], cost[seen], brightness[seen])

    if args.score:
        score(scenes, learn)
    if args.out:
        np.savez_compressed(args.out, filters=learn(np.ones(len(scenes), bool)).astype(np.float16))


if __name__ == "__main__":
    main()
