"""Photos a minute, peak memory and where the time goes: `etalase photos --to shopee` against rembg's own remove().

usage: python tests/bench/speed.py [--photos N] [--folder DIR] [--model u2net --model u2netp]

Both take bytes of 12-megapixel phone JPEGs and give bytes, with the same weights, the session loaded before,
taking turns in one run: ours with the two threads of the command line, rembg's with all cores in its network.
The share that is not inference is measured with one photo at a time. Each side has a process of its own, so that
its peak memory is its own. Without --folder the photos are made of the samples, enlarged to 12 megapixels with
camera noise.
"""

import argparse
import io
import json
import multiprocessing
import resource
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from photo import files
from photo.models import fetch

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))
SIZE = (4032, 3024)
HANDFUL = 4  # photos of one turn


def twelve_megapixels(path, seed):
    """A sample as a 12-megapixel camera would have saved it."""
    from PIL import Image, ImageOps

    image = ImageOps.exif_transpose(Image.open(path)).convert("RGB")
    size = SIZE if image.width >= image.height else SIZE[::-1]
    pixels = np.asarray(image.resize(size, Image.Resampling.BICUBIC)).astype(np.float32)
    pixels += np.random.default_rng(seed).normal(0, 4, (*pixels.shape[:2], 1)).astype(np.float32)
    out = io.BytesIO()
    Image.fromarray(pixels.clip(0, 255).astype(np.uint8)).save(out, "JPEG", quality=90)
    return out.getvalue()


def ours(name, pipe):
    """Serve photos over a pipe the way `etalase photos --to shopee` does, timing the network apart."""
    from listing.cli.jobs import WORKERS
    from listing.places.outputs import rows_for
    from photo.cutout import matte
    from photo.cutout.networks import Networks, load_networks
    from photo.look import Look
    from photo.pipeline import render, study
    from photo.read import read_photo

    inference = [0.0]

    class Timed:
        def __init__(self, inner):
            self.inner, self.name, self.model = inner, inner.name, inner.model

        def __call__(self, rgb, size):
            start = time.perf_counter()
            seen = self.inner(rgb, size)
            inference[0] += time.perf_counter() - start
            return seen

    loaded = load_networks(name)
    networks = Networks(*(Timed(kind) for kind in (loaded.glance, loaded.look, loaded.products)))
    spec = rows_for(("shopee",))[0].spec

    def work(data):
        photo = read_photo(data)
        known = study(photo, lambda it: matte.cut_out(it, networks))
        return render(photo, known, Look(), [(spec, False)])[0]

    pool = ThreadPoolExecutor(WORKERS)  # as the command does: one decodes while the other one's network runs

    def one_by_one(photos):
        before, start = inference[0], time.perf_counter()
        for data in photos:
            work(data)
        seconds = time.perf_counter() - start
        return 1 - (inference[0] - before) / seconds

    answer(pipe, lambda photos: list(pool.map(work, photos)), one_by_one)


def theirs(name, pipe):
    """Serve photos with rembg's remove(), which returns a PNG of the size of the photo."""
    import rembg

    session = rembg.new_session(name)
    answer(pipe, lambda photos: [rembg.remove(data, session=session) for data in photos], lambda photos: None)


def answer(pipe, work, share):
    """Work on handfuls of photos; after each say how long it took and what share of the time was not inference."""
    pipe.send("ready")
    while (photos := pipe.recv()) is not None:
        start = time.perf_counter()
        files = work(photos)
        seconds = time.perf_counter() - start
        assert all(files)
        pipe.send((seconds, share(photos)))
    pipe.send(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def compare(name, photos):
    """Run both sides on all photos, taking turns; return the figures."""
    context = multiprocessing.get_context("spawn")
    sides = {}
    for label, target in (("etalase", ours), ("rembg", theirs)):
        here, there = context.Pipe()
        process = context.Process(target=target, args=(name, there), daemon=True)
        process.start()
        here.recv()
        sides[label] = here
    rows = {label: [] for label in sides}
    handfuls = [photos[i : i + HANDFUL] for i in range(0, len(photos), HANDFUL)]
    for index, handful in enumerate([photos[:1], *handfuls]):  # the first is a warm-up and does not count
        for label, pipe in sides.items():
            pipe.send(handful)
            row = pipe.recv()
            if index:
                rows[label].append(row)
    figures = {}
    for label, pipe in sides.items():
        pipe.send(None)
        seconds, shares = zip(*rows[label], strict=True)
        figures[label] = {
            "photos_per_minute": round(60 * len(photos) / sum(seconds), 1),
            "not_inference_percent": round(100 * float(np.mean(shares)), 1) if shares[0] is not None else None,
            "peak_mb": round(pipe.recv()),
        }
    return figures


def use_our_weights(names):
    """Let rembg find the very files that we verified, so that both sides run the same weights."""
    import os

    from photo.models import table

    for name in names:
        fetch.fetch(table.find(name))
    os.environ["REMBG_HOME"] = str(files.home())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=20)
    parser.add_argument("--folder", type=Path, help="12-megapixel JPEGs of your own")
    parser.add_argument("--model", action="append", choices=("u2net", "u2netp"))
    args = parser.parse_args()
    names = args.model or ["u2net", "u2netp"]
    use_our_weights(names)
    if args.folder:
        photos = [path.read_bytes() for path in sorted(args.folder.glob("*.[jJ][pP]*"))][: args.photos]
    else:
        samples = sorted((ROOT / "samples").glob("*.jpg"))
        photos = [twelve_megapixels(samples[i % len(samples)], i) for i in range(args.photos)]
    for name in names:
        figures = compare(name, photos)
        ratio = figures["etalase"]["photos_per_minute"] / figures["rembg"]["photos_per_minute"]
        print(f"{name}, {len(photos)} photos of 12 megapixels")
        for label, row in figures.items():
            print(f"  {label:8} {json.dumps(row)}")
        print(f"  ratio    {ratio:.1f}x the photos a minute", flush=True)


if __name__ == "__main__":
    main()
