"""Photos that can be told again: each has a sticker on the product, with a number that no other one has."""

import io
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from listing.pictures.look_json import look_of
from listing.places.outputs import OUTPUTS
from photo.cutout.matte import cut_out
from photo.cutout.networks import Networks, load_networks
from photo.errors import ProductNotFound
from photo.export import working_copy
from photo.pipeline import render, study
from photo.read import read_photo, read_working_copy
from photo.types import Rgb

STICKERS = cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_5X5_1000)
MOST = 1000  # so many different stickers there are
MODULES = 7  # across a sticker, without its white rim
DARK, LIGHT = 40, 215
LONGEST = 2048  # pixels: phones shrink their photos before they send them, see outbox.js
LEAST, LARGEST = 1_000_000, 4_000_000  # bytes of a photo
SMALLEST = 0.09  # side of a sticker as a share of the product: smaller ones are hard to read in a picture
SOLID = 250  # opacity of what is product for sure


@dataclass(frozen=True, slots=True, eq=False)
class Product:
    """A photo of a product, and where a sticker fits on it: its middle, and its side with the rim."""

    rgb: Rgb
    middle: tuple[int, int]
    side: int


def products(folder: Path) -> list[Product]:
    """Return the photos of a folder whose product has room for a sticker that shows in its pictures."""
    networks = load_networks()
    paths = sorted(path for path in folder.iterdir() if path.suffix.lower() in (".jpg", ".jpeg", ".png"))
    found = [product for path in paths if (product := _product(path, networks)) is not None]
    return [one for one in found if number_on(fresh(photographed(one, 0), "shopee.jpg", networks)) == 0]


def _product(path: Path, networks: Networks) -> Product | None:
    photo = read_photo(path.read_bytes())
    try:
        alpha = cut_out(photo, networks).alpha
    except ProductNotFound:
        return None
    depth = cv2.distanceTransform((alpha > SOLID).astype(np.uint8), cv2.DIST_L2, 5)
    y, x = np.unravel_index(depth.argmax(), depth.shape)
    share = LONGEST / max(photo.rgb.shape)
    side = round(depth.max() * 1.1 * share)
    rows, columns = np.nonzero(alpha > SOLID)
    if side < SMALLEST * share * max(np.ptp(rows), np.ptp(columns)):
        return None
    large = cv2.resize(photo.rgb, None, fx=share, fy=share, interpolation=cv2.INTER_CUBIC)
    return Product(large, (round(x * share), round(y * share)), side)


def photographed(product: Product, number: int) -> bytes:
    """Return a JPEG of 1 to 4 MB that exists once: the product with its sticker, in a grain of its own."""
    module = max(1, product.side // (MODULES + 2))
    sticker = cv2.aruco.generateImageMarker(STICKERS, number, MODULES)
    sticker = np.kron(np.pad(sticker, 1, constant_values=255), np.ones((module, module), np.uint8))
    rgb = product.rgb.astype(np.int16)
    top, left = product.middle[1] - len(sticker) // 2, product.middle[0] - len(sticker) // 2
    rgb[top : top + len(sticker), left : left + len(sticker)] = np.where(sticker > 127, LIGHT, DARK)[..., None]
    dice = np.random.default_rng(number)
    grain = dice.normal(0, dice.uniform(3, 7), rgb.shape[:2])[..., None]
    image = Image.fromarray((rgb + grain).clip(0, 255).astype(np.uint8))
    for quality in dice.permutation((86, 92, 96, 98)):  # phones differ
        out = io.BytesIO()
        image.save(out, "JPEG", quality=int(quality))
        if LEAST <= out.tell() <= LARGEST:
            break
    return out.getvalue()


def photos(all_of: list[Product], count: int, folder: Path) -> list[Path]:
    """Write so many photos, on all cores; the file of sticker n is the nth."""
    with ProcessPoolExecutor() as executor:
        kinds = range(len(all_of))
        list(executor.map(_write, all_of, [range(kind, count, len(all_of)) for kind in kinds], [folder] * len(kinds)))
    return [folder / f"{number}.jpg" for number in range(count)]


def _write(product: Product, numbers: range, folder: Path) -> None:
    for number in numbers:
        (folder / f"{number}.jpg").write_bytes(photographed(product, number))


def number_on(picture: bytes) -> int | None:
    """Read the sticker in a picture, the largest one where a pattern looks like others; None where there is none."""
    grey = cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_GRAYSCALE)
    corners, numbers, _ = cv2.aruco.ArucoDetector(STICKERS).detectMarkers(grey)
    if numbers is None or not len(numbers):
        return None
    return int(numbers.flat[np.argmax([cv2.contourArea(one) for one in corners])])


def fresh(original: bytes, file: str, networks: Networks) -> bytes:
    """Make a place's picture of a photo from nothing but the photo, in the look that nobody has changed.

    It goes through the copy that the server works on, which is packed as a JPEG.
    """
    market = next(row for row in OUTPUTS if row.file == file)
    photo = read_working_copy(working_copy(read_photo(original)))
    known = study(photo, lambda one: cut_out(one, networks))
    return render(photo, known, look_of({}), [(market.spec, market.transparent)])[0]


def difference(one: bytes, other: bytes) -> float:
    """Return how far two pictures lie apart, a mean over their values 0..255; 255 for different sizes."""
    a, b = (np.asarray(Image.open(io.BytesIO(content)).convert("RGB"), np.int16) for content in (one, other))
    return float(np.abs(a - b).mean()) if a.shape == b.shape else 255.0
