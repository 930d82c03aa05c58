"""Files that nobody made on purpose: read, or refused in a sentence, and never anything else.

Every spoilt file follows from its number, so that a failure can be seen again. What was once a failure is kept in
`seeds/`, whole, and read at every run. `tests/bench/fuzz_reader.py` goes on for as long as you like.
"""

import random
from pathlib import Path

import pytest
from PIL import Image
from PIL.TiffImagePlugin import ImageFileDirectory_v2

from photo.errors import PhotoError
from photo.read import read_photo
from tests.photo.quarters import chunk, encoded, exif_rows, heic, quarters, with_chunks, with_segment

SEEDS = sorted(Path(__file__).with_name("seeds").glob("*"))
BIG = quarters().resize((160, 120))
EXIF = exif_rows((0x0112, 3, 1, b"\x06\0"))
NOTE = ImageFileDirectory_v2()
NOTE[254], NOTE[274] = 1, 6
WHOLE = {
    "jpeg": with_segment(encoded(BIG, "JPEG"), 0xE1, b"Exif\0\0" + EXIF),
    "progressive": encoded(BIG, "JPEG", progressive=True),
    "cmyk": encoded(BIG.convert("CMYK"), "JPEG"),
    "png": with_chunks(encoded(BIG, "PNG"), chunk(b"eXIf", EXIF), chunk(b"gAMA", b"\0\1\x86\xa0")),
    "palette": encoded(BIG.quantize(16), "PNG", transparency=3),
    "grey16": encoded(BIG.convert("L").convert("I;16"), "PNG"),
    "webp": encoded(BIG, "WEBP", exif=b"Exif\0\0" + EXIF),
    "lossless": encoded(BIG.convert("RGBA"), "WEBP", lossless=True),
    "tiff": encoded(BIG, "TIFF", tiffinfo=NOTE),
    "lzw": encoded(BIG.convert("F"), "TIFF", compression="tiff_lzw"),
    "gif": encoded(BIG, "GIF", save_all=True, append_images=[Image.new("RGB", BIG.size)]),
    "bmp": encoded(BIG, "BMP"),
    "avif": encoded(BIG, "AVIF", exif=EXIF),
    "heic": heic("turned-6"),
    "heic with alpha": heic("alpha"),
}


def spoilt(whole, number):
    """Return a file with some bytes changed, moved, doubled, cut off or put before; the same for the same number."""
    dice, data = random.Random(number), bytearray(whole)
    for _ in range(dice.randint(1, 6)):
        at = dice.randrange(len(data)) if dice.random() < 0.5 else dice.randrange(min(200, len(data)))
        what = dice.randrange(6)
        if what == 0:
            data[at] = dice.randrange(256)
        elif what == 1:
            data[at : at + 4] = dice.choice([b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff", b"\0\0\xff\xff"])
        elif what == 2:
            del data[at : at + dice.randint(1, 64)]
        elif what == 3:
            data[at:at] = data[at : at + dice.randint(1, 64)]
        elif what == 4:
            data[at:at] = dice.randbytes(dice.randint(1, 16))
        else:
            del data[max(16, at) :]
        if len(data) < 16:
            break
    return bytes(data)


def outcome(data):
    """Read a file as a photo, or return the name of its refusal."""
    try:
        photo = read_photo(data)
    except PhotoError as refused:
        return type(refused).__name__
    assert photo.rgb.ndim == 3
    assert photo.rgb.shape[2] == 3
    assert min(photo.full_size) > 0
    return "read"


@pytest.mark.parametrize("kind", WHOLE)
def test_spoilt_files_are_read_or_refused(kind):
    seen = {outcome(spoilt(WHOLE[kind], number)) for number in range(60)}
    assert seen <= {"read", "DamagedFile", "NotAnImage", "TooManyPixels", "TooSmall"}
    assert outcome(WHOLE[kind]) == "read"


@pytest.mark.parametrize("seed", SEEDS, ids=[seed.name for seed in SEEDS])
def test_what_once_failed_does_not_fail_again(seed):
    outcome(seed.read_bytes())
