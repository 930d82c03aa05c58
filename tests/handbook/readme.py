"""The readme's pictures: photos before and after, the steps on a phone, the trainer's day."""

import io
from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageOps

from photo.cutout.matte import cut_out
from photo.cutout.networks import load_networks
from photo.look import Look
from photo.pipeline import render, study
from photo.read import read_photo
from photo.types import PictureSpec
from tests.server import ROOT

PICTURES = ROOT / "samples" / "pictures"
SHOWN = ("sirup_jahe", "kue_nastar", "mug_enamel")
STEPS = ("photo", "tidy", "mend", "texts", "save")
DAY = ("layar-wall", "demo-seen")
SQUARE, STEP_WIDTH, DAY_WIDTH, BETWEEN = 400, 360, 820, 20  # px
QUALITY, LARGEST = 85, 1_000_000


def drawn(shots: Path) -> list[Path]:
    """Draw them from the photographs of the app in a folder, and return their files."""
    rows = zip(*map(_before_and_after, SHOWN), strict=True)
    return [
        _kept("before-after", _stacked([_beside(row, 0) for row in rows])),
        _kept("phone", _beside([_shot(shots, name, STEP_WIDTH) for name in STEPS], BETWEEN)),
        _kept("hall", _beside([_shot(shots, name, DAY_WIDTH) for name in DAY], BETWEEN)),
    ]


def _before_and_after(sample: str) -> tuple[Image.Image, Image.Image]:
    content = (ROOT / "samples" / f"{sample}.jpg").read_bytes()
    photo, networks = read_photo(content), load_networks()
    spec = PictureSpec((SQUARE, SQUARE), LARGEST)
    [after] = render(photo, study(photo, lambda one: cut_out(one, networks)), Look(), [(spec, False)])
    before = ImageOps.fit(Image.fromarray(photo.rgb), (SQUARE, SQUARE))
    return before, Image.open(io.BytesIO(after))


def _shot(shots: Path, name: str, width: int) -> Image.Image:
    picture = Image.open(shots / f"{name}.jpg")
    return picture.resize((width, round(picture.height * width / picture.width)), Image.Resampling.LANCZOS)


def _beside(pictures: Sequence[Image.Image], gap: int) -> Image.Image:
    width = sum(picture.width for picture in pictures) + gap * (len(pictures) - 1)
    row, left = Image.new("RGB", (width, max(picture.height for picture in pictures)), "white"), 0
    for picture in pictures:
        row.paste(picture, (left, 0))
        left += picture.width + gap
    return row


def _stacked(rows: list[Image.Image]) -> Image.Image:
    whole = Image.new("RGB", (rows[0].width, sum(row.height for row in rows)))
    for at, row in enumerate(rows):
        whole.paste(row, (0, at * row.height))
    return whole


def _kept(name: str, picture: Image.Image) -> Path:
    file = PICTURES / f"{name}.jpg"
    picture.save(file, quality=QUALITY)
    return file
