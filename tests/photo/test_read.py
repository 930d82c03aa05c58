"""Whatever file a phone, a chat app or a scanner makes is read the same way, or refused with its own error."""

import contextlib
import struct
import warnings
import zlib

import numpy as np
import pytest
from PIL import Image, ImageCms

from photo import errors
from photo.read import MAX_BYTES, read_photo
from photo.types import Cutout, Photo
from tests.photo.quarters import RED, TURNS, H, W, assert_quarters, corners, encoded, heic, quarters

LOSSLESS = {"PNG": {}, "TIFF": {}, "BMP": {}, "WEBP": {"lossless": True}, "GIF": {}}
LOSSY = {"JPEG": {"quality": 95}, "AVIF": {"quality": 95}}


def file_of(kind):
    return heic("turned-1") if kind == "HEIF" else encoded(quarters(), kind, **(LOSSLESS | LOSSY)[kind])


@pytest.mark.parametrize("kind", [*LOSSLESS, *LOSSY, "HEIF"])
def test_every_format_is_read(kind):
    photo = read_photo(file_of(kind))
    assert type(photo) is Photo
    assert photo.rgb.shape == (H, W, 3)
    assert photo.rgb.dtype == np.uint8
    assert photo.full_size == (W, H)
    assert_quarters(photo.rgb)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "HEIF"])
@pytest.mark.parametrize("orientation", TURNS)
def test_all_eight_orientations_come_out_upright(kind, orientation):
    exif = Image.Exif()
    exif[0x0112] = orientation
    stored = TURNS[orientation](quarters())
    if kind == "AVIF":
        data = encoded(stored, kind, quality=95, exif=exif)
    elif kind == "HEIF":
        data = heic(f"turned-{orientation}")
    else:
        data = encoded(stored, kind, exif=exif, **(LOSSLESS | LOSSY)[kind])
    photo = read_photo(data)
    assert photo.full_size == (W, H)
    assert_quarters(photo.rgb)


@pytest.mark.parametrize("mode", ["L", "P", "1", "CMYK", "I;16", "I", "F", "LA", "RGBA", "PA"])
def test_every_pixel_mode_becomes_eight_bit_rgb(mode):
    grey = np.tile(np.linspace(0, 255, W), (H, 1))
    if mode in ("I;16", "I"):
        image = Image.fromarray((grey * 257).astype(np.uint16))
        image = image if mode == "I;16" else image.convert("I")
    elif mode == "F":
        image = Image.fromarray((grey / 255).astype(np.float32))
    else:
        image = Image.fromarray(grey.astype(np.uint8)).convert("RGB")
        image = image.convert("RGBA") if mode == "PA" else image
        image = image.quantize(64) if mode == "P" else image.convert(mode)
    photo = read_photo(encoded(image, "PNG" if mode in ("L", "P", "1", "I;16", "LA", "RGBA") else "TIFF"))
    assert photo.rgb.shape == (H, W, 3)
    assert photo.rgb[:, :6].mean() < 40
    assert photo.rgb[:, -6:].mean() > 215
    if mode != "1":
        assert abs(int(photo.rgb[H // 2, W // 2, 0]) - 130) < 14


def test_cmyk_jpeg_keeps_its_colours():
    assert_quarters(read_photo(encoded(quarters("CMYK"), "JPEG", quality=95)).rgb, tolerance=16)


def test_an_icc_profile_is_converted_to_srgb():
    """A picture in a wide gamut looks the same after reading as a colour-managed viewer shows it."""
    swapped = _swapped_channels_profile()
    photo = read_photo(encoded(quarters(), "PNG", icc_profile=swapped))
    assert np.abs(corners(photo.rgb)[0] - np.array(RED)[::-1]).max() <= 12


def _swapped_channels_profile():
    """An sRGB profile whose red and blue primaries changed places: wrong colours show at once."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    count = struct.unpack(">I", profile[128:132])[0]
    for index in range(count):
        at = 132 + 12 * index
        tag = bytes(profile[at : at + 4])
        if tag in (b"rXYZ", b"bXYZ"):
            profile[at : at + 4] = b"bXYZ" if tag == b"rXYZ" else b"rXYZ"
        if tag == b"desc":
            where, length = struct.unpack(">II", profile[at + 4 : at + 12])
            profile[where : where + length] = profile[where : where + length].replace(b"R\0G\0B", b"X\0Y\0Z")
    return bytes(profile)


def test_a_broken_icc_profile_is_ignored():
    assert_quarters(read_photo(encoded(quarters(), "PNG", icc_profile=b"not a profile")).rgb)


def test_a_real_alpha_is_kept_as_the_cutout():
    image = quarters("RGBA")
    image.putalpha(Image.fromarray(np.pad(np.full((H - 8, W - 8), 255, np.uint8), 4)))
    photo = read_photo(encoded(image, "PNG"))
    assert isinstance(photo, Cutout)
    assert photo.alpha.shape == (H, W)
    assert (photo.alpha[0, 0], photo.alpha[H // 2, W // 2]) == (0, 255)


@pytest.mark.parametrize("opacity", [0, 255])
def test_an_alpha_without_a_background_is_no_cutout(opacity):
    image = quarters("RGBA")
    image.putalpha(opacity)
    photo = read_photo(encoded(image, "PNG"))
    assert type(photo) is Photo
    assert_quarters(photo.rgb)


def test_a_large_jpeg_is_reduced_while_it_is_decoded():
    photo = read_photo(encoded(quarters().resize((4000, 3000)), "JPEG"))
    assert photo.rgb.shape == (1500, 2000, 3)  # half, which libjpeg gives; not whole and then shrunk to 2048
    assert photo.full_size == (4000, 3000)


@pytest.mark.parametrize(
    ("size", "working"),
    [
        ((3100, 3100), (2048, 2048)),
        ((3200, 2400), (2048, 1536)),
        ((64, 40), (64, 40)),
        ((2600, 100), (2600, 100)),  # a panorama has few pixels as it is
        ((6400, 1600), (4096, 1024)),
        ((1000, 9000), (683, 6144)),
    ],
)
def test_a_photo_is_reduced_to_the_working_side_a_panorama_to_as_many_pixels(size, working):
    photo = read_photo(encoded(Image.new("RGB", size), "PNG"))
    assert photo.rgb.shape[1::-1] == working
    assert photo.full_size == size


def test_of_a_moving_picture_the_first_frame_is_taken():
    for kind in ("GIF", "WEBP"):
        data = encoded(quarters(), kind, save_all=True, append_images=[Image.new("RGB", (W, H))] * 2, duration=50)
        photo = read_photo(data)
        assert photo.frames > 1
        assert_quarters(photo.rgb)


def png_header(width, height):
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in ((b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 100)))
    )


JPEG = encoded(quarters().resize((400, 300)), "JPEG")
HEIC = heic("turned-1")
AVIF = encoded(quarters().resize((400, 300)), "AVIF")
BAD = {
    "empty": (b"", errors.EmptyFile),
    "text named jpg": (b"Halo Ibu, ini bukan foto.", errors.NotAnImage),
    "svg": (b"<svg xmlns='http://www.w3.org/2000/svg'/>", errors.NotAnImage),
    "pdf": (b"%PDF-1.7\n", errors.NotAnImage),
    "too many bytes": (JPEG + b"\0" * MAX_BYTES, errors.FileTooLarge),
    "jpeg cut short": (JPEG[: len(JPEG) // 2], errors.DamagedFile),
    "heic cut short": (HEIC[: len(HEIC) // 2], errors.DamagedFile),
    "png cut short": (encoded(quarters(), "PNG")[:60], errors.DamagedFile),
    "tiff cut short": (encoded(quarters(), "TIFF")[:200], errors.DamagedFile),
    "gif cut short": (encoded(quarters(), "GIF")[:40], errors.DamagedFile),
    "avif cut short": (AVIF[: len(AVIF) // 2], errors.DamagedFile),
    "webp cut short": (encoded(quarters(), "WEBP")[:60], errors.DamagedFile),
    "bomb of 65535 x 65535": (png_header(65535, 65535), errors.TooManyPixels),
    "bomb of 120 megapixels": (png_header(12000, 10000), errors.TooManyPixels),
    "wide header without pixels": (png_header(65535, 1000), errors.DamagedFile),
    "one pixel": (encoded(Image.new("RGB", (1, 1)), "PNG"), errors.TooSmall),
    "a line": (encoded(Image.new("RGB", (20000, 10)), "PNG"), errors.TooSmall),
}


@pytest.mark.parametrize(("data", "error"), BAD.values(), ids=BAD)
def test_bad_files_are_refused_each_with_its_own_error(data, error):
    with pytest.raises(error) as caught:
        read_photo(data)
    assert str(caught.value).endswith(".")


def test_strange_exif_does_not_matter():
    exif = Image.Exif()
    exif[0x0112] = 77
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert_quarters(read_photo(encoded(quarters(), "JPEG", quality=95, exif=exif)).rgb)


def test_a_spoilt_file_never_raises_anything_else():
    """Bytes changed at random: each is read, or refused as a PhotoError, and the program lives on."""
    rng = np.random.default_rng(11)
    for kind in [*LOSSLESS, *LOSSY, "HEIF"]:
        good = file_of(kind)
        for _ in range(40):
            data = bytearray(good)
            for place in rng.integers(0, len(data), rng.integers(1, 9)):
                data[place] = rng.integers(0, 256)
            with contextlib.suppress(errors.PhotoError):
                read_photo(bytes(data))
