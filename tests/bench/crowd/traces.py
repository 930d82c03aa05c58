"""After "Hapus semua foto": is anything of a photo or of a typed word left on the disk?"""

import json
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from tests.bench.crowd.table import Row
from tests.server import Server

PIECES, LENGTH = 8, 64


def wiped(server: Server, pin: str, photos: list[Path], texts: list[str]) -> list[Row]:
    """Press the trainer's button on a running server; search every file that is left, while it runs and after."""
    kept = [path for path in (server.home / "work").rglob("*") if path.is_file()]
    marks = {piece for path in (*photos, *kept) for piece in pieces(path.read_bytes())}
    marks |= {text.encode() for text in texts}
    before = _holding(server.home, marks)
    begun = time.monotonic()
    proof = _press(server.port, pin)
    seconds = time.monotonic() - begun
    after = _holding(server.home, marks)
    server.kill()
    after |= _holding(server.home, marks)
    found = f"{len(before)} -> {len(after)} files"
    return [
        Row("files with a piece of a photo or a word, wiped", found, "0", bool(before) and not after),
        Row("  pieces searched for", f"{len(marks)}"),
        Row("  the server's own search found, in", f"{proof['traces']}, {seconds:.1f} s", "0", proof["traces"] == 0),
        *(Row("  left in", str(path.relative_to(server.home))) for path in sorted(after)),
    ]


def pieces(content: bytes) -> Iterator[bytes]:
    """Yield pieces of a file, spread over it, by which it can be found again in any other."""
    for part in range(1, PIECES + 1):
        piece = content[len(content) * part // (PIECES + 1) :][:LENGTH]
        if len(set(piece)) > LENGTH // 4:  # an empty area looks alike everywhere
            yield piece


def _press(port: int, pin: str) -> dict[str, int]:
    base, marked = f"http://127.0.0.1:{port}/etalase/hall", {"X-Etalase": "1"}
    web = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
    for path, body in (("/open", {"pin": pin}), ("/wipe", {"sure": "HAPUS"})):
        request = urllib.request.Request(base + path, json.dumps(body).encode(), marked, method="POST")
        with web.open(request, timeout=300) as answer:
            told = json.load(answer)
    return told


def _holding(home: Path, marks: set[bytes]) -> set[Path]:
    """Return the files under a folder that hold a mark; the networks' weights were there before."""
    files = [path for path in home.rglob("*") if path.is_file() and path.relative_to(home).parts[0] != "models"]
    return {path for path in files if _holds(path.read_bytes(), marks)}


def _holds(content: bytes, marks: set[bytes]) -> bool:
    return any(mark in content for mark in marks)
