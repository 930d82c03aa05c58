"""Small files that want to be large, of each format."""

import io
import struct
import zlib

from PIL import Image


def png(width: int, height: int, depth: int, colour: int) -> bytes:
    """A PNG that says it is large: one row of zeros, packed small, as often as needed."""
    channels = {0: 1, 2: 3, 6: 4}[colour]
    row = b"\0" + bytes(width * channels * depth // 8)
    packer, packed = zlib.compressobj(9), b""
    for _ in range(height):
        packed += packer.compress(row)
    packed += packer.flush()

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def saved(kind: str, size: tuple[int, int], mode: str = "RGB", **how: object) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size).save(out, kind, **how)
    return out.getvalue()


def many_scans() -> bytes:
    """A large progressive JPEG whose scans come again and again."""
    whole = saved("JPEG", (6000, 6000), progressive=True)
    at = whole.index(b"\xff\xda", whole.index(b"\xff\xda") + 2)
    return whole[:at] + whole[at:-2] * 40 + b"\xff\xd9"


def tiff_of_many_pages() -> bytes:
    """Each page leads to the next: counting them takes a walk through all."""
    count, entry = 20_000, struct.pack("<HHII", 256, 4, 1, 640)
    pages = b"".join(struct.pack("<H", 1) + entry + struct.pack("<I", 8 + 18 * (n + 1)) for n in range(count))
    return b"II*\0" + struct.pack("<I", 8) + pages


def bombs() -> dict[str, bytes]:
    webp = b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f" + struct.pack("<I", 16382 | 16382 << 14) + bytes(9)
    return {
        "webp of 34 bytes": webp,
        "webp with alpha": saved("WEBP", (6000, 6000), "RGBA", lossless=True),
        "avif": saved("AVIF", (5000, 5000), speed=10),
        "png, 16 bit, 99 megapixels": png(9900, 10000, 16, 0),
        "png, 16 bit, colour and alpha": png(7000, 7000, 16, 6),
        "jpeg, many scans": many_scans(),
        "tiff, many pages": tiff_of_many_pages(),
        "tiff of floats": saved("TIFF", (5000, 5000), "F", compression="tiff_lzw"),
        "gif": saved("GIF", (9000, 9000), "P"),
        "jpeg that says 65500": saved("JPEG", (64, 64)).replace(
            struct.pack(">HH", 64, 64), struct.pack(">HH", 65500, 65500)
        ),
    }
