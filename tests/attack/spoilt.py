"""Spoilt calls made to a real server, and what came of them: a refusal with its sentences, or a complaint."""

import asyncio
import json
import random
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field

import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg

from listing.hall.pin import COOKIE
from listing.kit.designs import FORMATS, designs
from listing.server.security import PHONE_COOKIE
from tests.attack.fuzz import Fuzz, Shot, spoilt_bytes
from tests.attack.guests import HOST, begin, cookie, phone, small_photo
from tests.server import Server

PIN = "402817"
ANSWERS_WITHIN = 120.0  # seconds, on a busy machine too; the check of a sample is the slowest, behind others
NO_MORE_COMES = 0.3  # seconds until a guest who sent less than she said goes
AFRESH = 150  # calls, after which a guest has another work, photo, cookie and address
REFUSING_500 = (503, 507)


@dataclass
class Outcome:
    """What came of it.

    Attributes:
        statuses: Answers by status; 0 where the line ended without one.
        complaints: What was no refusal, with its call.
        slowest: Seconds.
    """

    statuses: Counter[int] = field(default_factory=Counter)
    complaints: list[tuple[str, Shot]] = field(default_factory=list)
    slowest: float = 0.0
    told: int = 0


def complaint(shot: Shot, answer: bytes) -> str:
    """Return what is wrong with an answer, "" for nothing."""
    status = status_of(answer)
    if status == 0:
        return "" if not shot.is_whole else "no answer"
    if status >= 500 and status not in REFUSING_500:
        return f"status {status}"
    head, _, body = answer.partition(b"\r\n\r\n")
    if status >= 400 and b"application/json" in head and shot.method != "HEAD" and shot.is_whole:
        with suppress(ValueError):
            told = json.loads(body)
            if {"error"} <= set(told) and ("say" not in told or all(told["say"][one] for one in ("id", "en"))):
                return ""
        return f"status {status} without its sentences"
    return ""


def status_of(answer: bytes) -> int:
    """Return the status of an answer, 0 where there is none."""
    words = answer[:20].split()
    return int(words[1]) if len(words) > 1 and words[1].isdigit() else 0


async def made(port: int, shot: Shot, source: str) -> bytes:
    """Make a call from an address of this computer, and return what comes back."""
    answer = bytearray()
    reader, writer = await asyncio.open_connection(HOST, port, local_addr=(source, 0))
    try:
        with suppress(OSError):
            writer.write(shot.wire(f"{HOST}:{port}"))
            async with asyncio.timeout(ANSWERS_WITHIN if shot.is_whole else NO_MORE_COMES):
                while piece := await reader.read(65_536):
                    answer += piece
    except TimeoutError:
        return b"" if shot.is_whole else bytes(answer)
    finally:
        writer.close()
    return bytes(answer)


async def guest(server: Server, seed: int, end: float, outcome: Outcome) -> None:
    """Make calls until the end; every so often as somebody else."""
    dice, turn = random.Random(seed), 0
    while time.monotonic() < end:
        turn += 1
        who, source = seed * 10_000 + turn, f"127.{seed % 200 + 2}.{turn // 250}.{turn % 250 + 2}"
        known, photos = await things_of(server, who)
        for _, shot in zip(range(AFRESH), Fuzz(dice.getrandbits(40), known, photos).shots(), strict=False):
            await judge(server, shot, source, outcome)
            if time.monotonic() > end:
                return


async def judge(server: Server, shot: Shot, source: str, outcome: Outcome) -> None:
    """Make a call, and note what came of it."""
    begun = time.monotonic()
    try:
        answer = await made(server.port, shot, source)
    except OSError as error:
        outcome.complaints.append((f"no way in: {error}", shot))
        return await asyncio.sleep(1)
    outcome.slowest = max(outcome.slowest, time.monotonic() - begun)
    outcome.statuses[status_of(answer)] += 1
    wrong = complaint(shot, answer)
    if wrong:
        outcome.complaints.append((wrong, shot))
    return None


async def things_of(server: Server, who: int) -> tuple[dict[str, list[str]], list[bytes]]:
    """Begin a work with a photo; return what a guest who is a trainer, too, knows of, and photos."""
    photos = [small_photo(who), small_photo(who + 1, (64, 900))]
    async with phone(server, who) as web:
        opened = await web.post("/etalase/hall/open", json={"pin": PIN})
        while True:
            try:
                token = await begin(web)
                break
            except AssertionError:  # too fast
                await asyncio.sleep(1)
        number = (await web.put(f"/etalase/work/{token}/photos/c1", content=photos[0])).json()["id"]
        code = (await web.get(f"/etalase/work/{token}")).json()["code"]
        demo = (await web.post("/etalase/hall/demo")).json().get("token", token)
    return {
        "token": [token, token, demo],
        "id": [str(number)],
        "client_id": ["c1", "c2", f"c{who}"],
        "code": [code],
        "name": ["weights", "disk", "port", "sheet", "keripik_singkong", "sambal_pecel", "peserta"],
        "file": ["shopee.jpg", "tokopedia.jpg", "whatsapp.jpg"],
        "stage": ["light", "after", "before"],
        "side": ["before", "after"],
        "phone": ["demo", "x" * 64],
        "digest": ["x" * 16],
        "design": list(designs()),
        "form": list(FORMATS),
        PHONE_COOKIE: [f"{who:022d}"],
        COOKIE: [*[opened.cookies.get(COOKIE) or "none"] * 6, "guess"],
    }, photos


async def screens(server: Server, seed: int, end: float, outcome: Outcome) -> None:
    """Open screens and say nonsense to them."""
    dice, number = random.Random(seed), 0
    while time.monotonic() < end:
        number += 1
        where = f"ws://{HOST}:{server.port}/_stcore/stream"
        try:
            with suppress(websockets.WebSocketException, OSError, TimeoutError):
                async with websockets.connect(where, max_size=None, additional_headers=cookie(number)) as line:
                    for _ in range(dice.randrange(1, 12)):
                        await line.send(said(dice))
                        outcome.told += 1
                    with suppress(TimeoutError):
                        await asyncio.wait_for(line.recv(), 1)
        finally:
            await asyncio.sleep(0.2)


def said(dice: random.Random) -> bytes | str:
    """Return something to say to a screen."""
    wish, kind = BackMsg(), dice.choice([one.name for one in BackMsg.DESCRIPTOR.fields])
    one = BackMsg.DESCRIPTOR.fields_by_name[kind]
    if one.message_type is not None:
        getattr(wish, kind).SetInParent()
    elif one.type == one.TYPE_BOOL:
        setattr(wish, kind, True)
    elif one.type == one.TYPE_STRING:
        setattr(wish, kind, "x" * dice.choice((0, 1, 9000)))
    if kind == "rerun_script":
        wish.rerun_script.query_string = dice.choice(("w=x&s=9", "pelatih", "w=" + "%00" * 9, "s=-1", "lang=\u202e"))
        wish.rerun_script.page_script_hash = dice.choice(("", "x", "../.."))
    content = wish.SerializeToString()
    return dice.choice((content, content, spoilt_bytes(dice, content), dice.randbytes(40), "words"))
