"""Calls that no screen of ours would make, drawn from the real tables of routes: spoilt relatives of good ones.

A call is known by its number and the guest's present: what she has is her address of a work, the number of a photo.
`seeds.json` holds good bodies by the last word of their route, and calls that once found something, to be made again.
"""

import json
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from listing.hall.routes import routes as hall_routes
from listing.server.handbooks import handbook_routes
from listing.server.routes import routes
from listing.server.security import MARK
from listing.server.static_files import screen_files

SEEDS = json.loads(Path(__file__).with_name("seeds.json").read_text(encoding="utf-8"))
OTHERS = ("/", "/_stcore/health", "/_stcore/host-config", "/_stcore/stream", "/favicon.png", "/static/{name}")
OTHERS += ("/media/{name}", "/{name}", "/_stcore/{name}", "/component/{name}")
METHODS = ("GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS", "ODD")
ODD_WORDS = (
    "", "%00", "%2e%2e%2f%2e%2e%2fetc%2fpasswd", "..", "%ff%fe", "%ed%a0%80", "-1", "0", "99999999999999999999",
    "9" * 400, "a" * 900, "%F0%9F%8D%9C", "%0d%0aX:%20y", "1e9", "nan", "null", "'", "%25%32%65", ";", "*", "%",
    "%u0041", "%C0%AE", "x.jpg", "%20", "shopee.jpg%00.png", "%D9%A1", "1_0", "+1", "0x1",
)  # fmt: skip
ODD_VALUES: tuple[object, ...] = (
    None, True, -1, 0, 1e308, float("inf"), float("nan"), 2**70, "", "\0", "\u202e<script>", "=1+1", "x" * 6000, [],
    {}, [[]], {"a": {"a": {"a": 1}}}, "\ud800", [None] * 50, {"": ""}, "../../x", "é" * 300,
)  # fmt: skip
ODD_HEADERS = (
    ("Accept", "text/html"), ("Accept-Encoding", "gzip, \0"), ("Content-Type", "application/x-protobuf"),
    ("Content-Length", "-1"), ("Content-Length", "1e3"), ("Content-Length", "9" * 30), ("Cookie", "etalase-hall=é"),
    ("Cookie", "etalase-phone=" + "%" * 22), ("Cookie", "=;;=" * 200), ("Expect", "100-continue"), ("Host", ""),
    ("Host", "[::1"), ("If-None-Match", '"' * 100), ("Origin", "null"), ("Origin", "http://[::1"), ("X", "x" * 9000),
    ("Range", "bytes=5-1"), ("Range", "bytes=0-0,1-1"), ("Transfer-Encoding", "chunked"), ("Upgrade", "websocket"),
    ("X-Forwarded-For", "\x7f"), ("Authorization", "Basic é"), ("Referer", "http://x/"), ("Accept-Language", "x"),
)  # fmt: skip
QUERIES = ("w", "v", "framed", "k", "lang", "sample", "pelatih", "s")
PLACEHOLDER = re.compile(r"{(\w+)(?::\w+)?}")


@dataclass(frozen=True, slots=True)
class Shot:
    """One call as it goes over the line.

    Attributes:
        length: What it says of its body; None is the truth.
    """

    method: str
    path: str
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    length: int | None = None

    @property
    def is_whole(self) -> bool:
        """Whether as much comes as is announced."""
        named = {name.lower() for name, _ in self.headers}
        return self.length in (None, len(self.body)) and named.isdisjoint(("content-length", "transfer-encoding"))

    def wire(self, host: str) -> bytes:
        """Return its bytes; the server closes the line behind its answer."""
        named = {name.lower() for name, _ in self.headers}
        head = [f"{self.method} {self.path or '/'} HTTP/1.1"]
        head += [] if "host" in named else [f"Host: {host}"]
        head += [f"{name}: {value}" for name, value in self.headers]
        length = len(self.body) if self.length is None else self.length
        if (self.body or self.length is not None) and "content-length" not in named:
            head.append(f"Content-Length: {length}")
        return "\r\n".join([*head, "Connection: close", "", ""]).encode("utf-8", "surrogatepass") + self.body

    def kept(self) -> dict[str, object]:
        """Return it as `seeds.json` has it."""
        body = self.body.decode("latin-1")
        return {
            "method": self.method,
            "path": self.path,
            "headers": self.headers,
            "body": body,
            "length": self.length,
        }


def kept_shots() -> list[Shot]:
    """Return the calls that once found something."""
    return [
        Shot(
            one["method"], one["path"], tuple((name, value) for name, value in one["headers"]),
            one["body"].encode("latin-1"), one["length"],
        )
        for one in SEEDS["found"]
    ]  # fmt: skip


def templates() -> list[tuple[str, tuple[str, ...]]]:
    """Return every path that is served, with its methods, as the server has them in its own tables."""

    def nothing() -> None:
        raise AssertionError("no route is called here")

    ours = (*screen_files().routes(), *handbook_routes(), *hall_routes(nothing), *routes(nothing))
    found = [(route.path, tuple(sorted(route.methods or METHODS))) for route in ours]
    return [*found, *((path, ("GET",)) for path in OTHERS)]


class Fuzz:
    """Makes calls.

    Args:
        known: Good values by the names that stand in paths, changed from outside while the guest goes on.
        photos: Bytes of good photos.
    """

    def __init__(self, seed: int, known: Mapping[str, Sequence[str]], photos: Sequence[bytes]) -> None:
        self._dice, self._known, self._photos = random.Random(seed), known, photos
        self._templates = templates()

    def shots(self) -> Iterator[Shot]:
        """Yield calls without end."""
        while True:
            yield self._shot()

    def _shot(self) -> Shot:
        dice = self._dice
        template, methods = dice.choice(self._templates)
        method = dice.choice(methods if dice.random() < 0.9 else METHODS)
        body = b"" if method in ("GET", "HEAD") and dice.random() < 0.95 else self._body(template)
        headers = [] if dice.random() < 0.04 else [(MARK, "1")]
        headers += self._cookies() if dice.random() < 0.9 else []
        headers += dice.sample(ODD_HEADERS, dice.choice((1, 1, 2))) if dice.random() < 0.25 else []
        length = None if dice.random() < 0.96 else dice.choice((0, len(body) // 2, len(body) + 1, 10**9))
        return Shot(method, self._path(template), tuple(headers), body, length)

    def _cookies(self) -> list[tuple[str, str]]:
        pairs = [
            f"{name}={self._dice.choice(self._known[name])}" for name in self._known if name.startswith("etalase")
        ]
        return [("Cookie", "; ".join(pairs))]

    def _path(self, template: str) -> str:
        dice = self._dice

        def fill(found: re.Match[str]) -> str:
            good = self._known.get(found[1])
            return dice.choice(good) if good and dice.random() < 0.9 else dice.choice(ODD_WORDS)

        path = PLACEHOLDER.sub(fill, template)
        if dice.random() < 0.05:
            at = dice.randrange(len(path) + 1)
            path = path[:at] + dice.choice((*ODD_WORDS, "/", "//", "?", "#")) + path[at:]
        if dice.random() < 0.3:
            values = [f"{dice.choice(QUERIES)}={dice.choice((*ODD_WORDS, '1', '720'))}" for _ in range(2)]
            path += "?" + "&".join(values)
        return re.sub(r"[\x00-\x20]", "+", path)

    def _body(self, template: str) -> bytes:
        dice, name = self._dice, template.rsplit("/", 1)[-1]
        if name == "{client_id}":
            photo = dice.choice(self._photos)
            return photo if dice.random() < 0.3 else spoilt_bytes(dice, photo)
        good = SEEDS["bodies"].get(name) or dice.choice(list(SEEDS["bodies"].values()))
        value = self._named(dice.choice(good))
        for _ in range(dice.choice((0, 1, 1, 1, 2, 3))):
            value = spoilt_value(dice, value)
        content = json.dumps(value, ensure_ascii=dice.random() < 0.7).encode("utf-8", "surrogatepass")
        return content if dice.random() < 0.8 else spoilt_bytes(dice, content)

    def _named(self, value: object) -> object:
        """Put what the guest has where a seed names it."""
        if isinstance(value, dict):
            return {name: self._named(one) for name, one in value.items()}
        if isinstance(value, list):
            return [self._named(one) for one in value]
        found = PLACEHOLDER.fullmatch(value) if isinstance(value, str) else None
        if not found:
            return value
        known = self._dice.choice(self._known[found[1]])
        return int(known) if found[1] == "id" else known


def spoilt_value(dice: random.Random, value: object) -> object:
    """Return JSON with one thing in it changed."""
    if isinstance(value, dict) and value and dice.random() < 0.85:
        name = dice.choice(list(value))
        if dice.random() < 0.15:
            return {other: one for other, one in value.items() if other != name}
        if dice.random() < 0.15:
            return value | {str(dice.choice(ODD_VALUES))[:80]: dice.choice(ODD_VALUES)}
        return value | {name: spoilt_value(dice, value[name])}
    if isinstance(value, list) and value and dice.random() < 0.8:
        at = dice.randrange(len(value))
        if dice.random() < 0.2:
            return value * dice.choice((2, 30))
        return [*value[:at], spoilt_value(dice, value[at]), *value[at + 1 :]]
    return dice.choice(ODD_VALUES)


def spoilt_bytes(dice: random.Random, content: bytes) -> bytes:
    """Return bytes with a few of them changed, cut out, doubled or put in."""
    spoilt = bytearray(content)
    for _ in range(dice.choice((1, 1, 2, 5, 20))):
        at = dice.randrange(len(spoilt) + 1)
        turn = dice.random()
        if turn < 0.5 and at < len(spoilt):
            spoilt[at] = dice.randrange(256)
        elif turn < 0.65:
            del spoilt[at:]
        elif turn < 0.8:
            del spoilt[at : at + dice.choice((1, 4, 50))]
        elif turn < 0.9:
            spoilt[at:at] = dice.choice((b"\0", b"[" * 3000, b"\xff\xd9", b'"', b"\xff" * 8, b"{" * 9))
        else:
            spoilt[at:at] = spoilt[at : at + 64]
    return bytes(spoilt)
