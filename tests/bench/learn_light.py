"""Learn which surfaces are likely under a light, for photo/light/white_balance.py.

usage: python tests/bench/learn_light.py RENDERED... [--out photo/light/static/surfaces.npz] [--score]

Each RENDERED holds photos/, alphas/, studio/ and scenes.json. The filters start from what is known of surfaces: grey
or warmer than grey, seldom bluer, often of wood. They are moved so that the distance of the product's colour from the
studio's, expected over the lights that a scene leaves possible, falls; smoothness holds them back, and in the end
only half of the move is kept, since renders have other surfaces than kitchens. With --score every kind of product is
also left out once, in groups, and scored by filters that never saw it.
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
from photo.light.exposure import measure_exposure  # noqa: E402
from photo.pixels.resize import reduced  # noqa: E402
from tests.bench.light import lab, load  # noqa: E402

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
        exposed = measure_exposure(small, alpha, gains)
        lit = correction.apply(product, replace(light, balance=wb.Balance(gains, 1.0), exposure=exposed))
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


def expected_cast(votes, cost, brightness, filters):
    """Cast at the mean of the posterior."""
    chance = wb.posterior(votes, filters, brightness)
    at = (
        np.abs(wb.WARMTHS - chance.sum(1) @ wb.WARMTHS).argmin(),
        np.abs(wb.TINTS - chance.sum(0) @ wb.TINTS).argmin(),
    )
    return cost[at]


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
    start = known_surfaces()
    if args.score:
        kinds = np.array([scene.kind for scene in scenes])
        order = np.random.default_rng(0).permutation(np.unique(kinds))
        casts = np.zeros(len(scenes))
        for group in range(GROUPS):
            out = np.isin(kinds, order[group::GROUPS])
            move = learnt(histograms[~out], cost[~out], brightness[~out])
            for number in np.flatnonzero(out):
                casts[number] = expected_cast(
                    histograms[number], cost[number], brightness[number], start + KEPT * move
                )
        print(f"cast {casts.mean():.2f} with kinds left out, {len(scenes)} scenes")
    if args.out:
        filters = start + KEPT * learnt(histograms, cost, brightness)
        np.savez_compressed(args.out, filters=filters.astype(np.float16))


if __name__ == "__main__":
    main()
