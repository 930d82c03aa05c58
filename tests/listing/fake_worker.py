"""A worker without a network, for tests of whoever gives it orders. What a file says, it does."""

import io
import json
import os
import sys
import time
from pathlib import Path

from PIL import Image, ImageDraw


def encoded(image, kind):
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()


def answer(order):
    if order["task"] == "warm":
        return {}, []
    data = Path(order["path"]).read_bytes()
    if b"CRASH" in data or (b"DIES ONCE" in data and not once(order["path"])):
        os._exit(9)
    if b"HANG" in data:
        time.sleep(60)
    if b"DAMAGED" in data:
        return {"error": "DamagedFile", "details": {}}, []
    if b"HUGE" in data:
        return {"error": "TooManyPixels", "details": {"limit": 100_000_000}}, []
    image = Image.open(io.BytesIO(data)).convert("RGB")
    if order["task"] == "decode":
        return {"advice": ["dark"] if b"DARK" in data else [], "frames": 1}, [encoded(image, "JPEG")]
    time.sleep(float(os.environ.get("FAKE_STUDY_SECONDS", "0")))
    alpha = Image.new("L", image.size, 0)
    w, h = image.size
    ImageDraw.Draw(alpha).rectangle((w // 4, h // 4, 3 * w // 4, 3 * h // 4), fill=255)
    return {"advice": ["small"], "confidence": 0.9}, [encoded(alpha, "PNG")]


def once(path):
    """True from the second time on."""
    mark = Path(path).with_name("died")
    seen = mark.exists()
    mark.touch()
    return seen


for line in sys.stdin.buffer:
    facts, files = answer(json.loads(line))
    head = json.dumps({**facts, "sizes": [len(file) for file in files]}).encode()
    sys.stdout.buffer.write(head + b"\n" + b"".join(files))
    sys.stdout.buffer.flush()
