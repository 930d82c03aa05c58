"""The selling kit: faults over generated products, seconds of cards and catalogues, sheets of all designs to look at.

    python tests/bench/kit.py                          # 2,000 products through all designs, and the seconds
    python tests/bench/kit.py samples --sheet out.jpg  # all designs with the products of a folder, in each shape

A card is timed after its picture exists, as the server makes it; seconds are the processor's, of all its
threads, and of three times the shortest: other work beside makes no card slower.
"""

import argparse
import io
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from listing.cli.common import finder
from listing.cli.jobs import is_picture
from listing.facts.form import read_facts
from listing.facts.record import Facts, Option, Price
from listing.kit.cards import PRINT_SIDE, card, materials_of, spec_of_product, subject_of
from listing.kit.content import content_of
from listing.kit.designs import FORMATS, designs
from listing.kit.layout import Materials, Subject, lay_out
from listing.kit.prints import Print, printed
from listing.kit.shop import Shop
from listing.sheets.catalogue import entries_at
from photo.canvas.paint_scene import painted
from photo.look import Look
from photo.pipeline import render, study
from photo.read import read_photo
from tests.listing.kit.scenes import faults
from tests.listing.kit.strategies import FACTS, PALETTES, SHOPS, products

SETS, CATALOGUE = 2000, 40
MOST_CARD, MOST_CATALOGUE = 0.3, 6.0  # seconds
SHOP = Shop("Dapur Bu Lastri", "6281234567890", "Blitar")
LONG = Facts(
    "Keripik Singkong Pedas Manis Daun Jeruk Renyah Bu Sri Blitar",
    content=("250 gram",),
    variants=tuple(Option(name) for name in ("original", "balado", "jagung manis")),
    price=Price(125_000, 1_250_000, "mulai", "lusin"),
)
THUMB = 360  # px across on the sheet


def generated(count: int) -> Counter[str]:
    """Lay generated products out in every design and shape by turns; count what is wrong."""
    found: Counter[str] = Counter()
    every = [(design, form) for design in designs() for form in FORMATS]

    @settings(max_examples=count, deadline=None, phases=[Phase.generate], suppress_health_check=[*HealthCheck])
    @given(st.sampled_from(every), FACTS, SHOPS, PALETTES, products(), st.none() | products(), st.booleans())
    def laid(which, facts, shop, palette, product, logo, code):
        found["products"] += 1
        materials = Materials(content_of(facts, shop, "id", code=code), product, logo, palette)
        wrong = faults(lay_out(designs()[which[0]], which[1], materials))
        found["faults"] += len(wrong)
        for line in wrong:
            print(*which, line)

    laid()
    return found


def seconds(subject: Subject) -> Iterator[tuple[str, float]]:
    """Time every card and the catalogues."""
    for form in FORMATS:
        given = materials_of(LONG, SHOP, subject, None, "id")
        taken = [_shortest(partial(card, design, form, given)) for design in designs().values()]
        yield f"card {form}: median {statistics.median(taken):.2f} s, slowest", max(taken)
    small = subject_of(_png(subject, PRINT_SIDE))
    products = [materials_of(replace(LONG, name=f"Keripik {n}"), SHOP, small, None, "id") for n in range(CATALOGUE)]
    for kind in (Print.CATALOGUE, Print.CATALOGUE_A6):
        yield f"{kind} of {CATALOGUE}", _shortest(partial(printed, kind, products))


def _shortest(act: Callable[[], object]) -> float:
    taken = []
    for _ in range(3):
        began = time.process_time()
        act()
        taken.append(time.process_time() - began)
    return min(taken)


def _png(subject: Subject, side: int) -> bytes:
    out = io.BytesIO()
    Image.fromarray(np.dstack([subject.rgb, subject.alpha])).resize((side, side)).save(out, "PNG")
    return out.getvalue()


def gathered(folder: Path) -> list[tuple[Facts, Subject]]:
    """Cut the photos of a folder's products out; two come again, with a long name and without a price."""
    find, look, found = finder(None, "en"), Look(), []
    for entry in entries_at([folder], is_picture):
        if entry.photos:
            source = read_photo(entry.photos[0].read_bytes())
            picture = render(source, study(source, find), look, [spec_of_product(look)])[0]
            found.append((read_facts(entry.facts), subject_of(picture)))
    return [*found, (LONG, found[0][1]), (replace(found[1][0], price=None), found[1][1])]


def sheet(shown: list[tuple[Facts, Subject]], file: Path) -> None:
    """Write a sheet for each shape: a column for each design, a row for each product."""
    for form in FORMATS:
        columns = []
        for design in designs().values():
            cells = []
            for facts, subject in shown:
                image = Image.fromarray(
                    painted(lay_out(design, form, materials_of(facts, SHOP, subject, None, "id")))
                )
                image.thumbnail((THUMB, THUMB * 2))
                cells.append(np.pad(np.asarray(image), ((8, 8), (8, 8), (0, 0)), constant_values=128))
            columns.append(np.vstack(cells))
        Image.fromarray(np.hstack(columns)).save(file.with_stem(f"{file.stem}-{form}"), quality=90)


def main() -> int:
    """Run it; the exit code is 1 where something is over its bound."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, help="facts files with their photos")
    parser.add_argument("--sheet", type=Path, help="where to write the sheets")
    parser.add_argument("--sets", type=int, default=SETS, help="generated products")
    args = parser.parse_args()
    if args.folder and args.sheet:
        sheet(gathered(args.folder), args.sheet)
        return 0
    found = generated(args.sets)
    print(f"{found['products']} products: {found['faults']} faults")
    alpha = np.zeros((1200, 1200), np.uint8)
    alpha[100:1100, 250:950] = 255
    taken = dict(seconds(Subject(np.full((1200, 1200, 3), 120, np.uint8), alpha)))
    for name, second in taken.items():
        print(f"{name} {second:.2f} s")
    slow = any(second > (MOST_CARD if name.startswith("card") else MOST_CATALOGUE) for name, second in taken.items())
    return int(slow or found["faults"] > 0)


if __name__ == "__main__":
    sys.exit(main())
