"""A worker without a network, for tests of whoever gives it orders. What a file says, it does."""

import io
import os
import sys
import time
from pathlib import Path

from PIL import Image, ImageDraw

from photo.worker.protocol import Failed, IsWarm, Reply, ToDecode, ToWarm, WasDecoded, WasStudied, order_of, packed


def encoded(image, kind):
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()


def answer(order):
    if isinstance(order, ToWarm):
        return Reply(IsWarm())
    data = Path(order.path).read_bytes()
    if b"CRASH" in data or (b"DIES ONCE" in data and not once(order.path)):
        os._exit(9)
    if b"HANG" in data:
        time.sleep(60)
    if b"DAMAGED" in data:
        return Reply(Failed("DamagedFile", {}))
    if b"HUGE" in data:
        return Reply(Failed("TooManyPixels", {"limit": 100_000_000}))
    if b"EMPTY" in data and not isinstance(order, ToDecode):
        return Reply(Failed("ProductNotFound", {}))
    image = Image.open(io.BytesIO(data)).convert("RGB")
    if isinstance(order, ToDecode):
        # what the file says goes on into the copy that is studied
        small, words = encoded(image, "JPEG"), data.partition(b"\xff\xd9")[2]
        return Reply(WasDecoded(["dark"] if b"DARK" in data else []), (small, small + words))
    time.sleep(float(os.environ.get("FAKE_STUDY_SECONDS", "0")))
    alpha = Image.new("L", image.size, 0)
    w, h = image.size
    ImageDraw.Draw(alpha).rectangle((w // 4, h // 4, 3 * w // 4, 3 * h // 4), fill=255)
    return Reply(WasStudied(["small"], 0.9), (encoded(alpha, "PNG"),))


def once(path):
    """True from the second time on."""
    mark = Path(path).with_name("died")
    seen = mark.exists()
    mark.touch()
    return seen


for line in sys.stdin.buffer:
    sys.stdout.buffer.write(packed(answer(order_of(line))))
    sys.stdout.buffer.flush()
