"""The server's own routes, as a phone, a stranger and a careless program call them."""

import errno
import io
import json
import logging
import re
import shutil
import zipfile

import numpy as np
import pytest
from PIL import Image
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.testclient import TestClient

from listing.phrases.app.refusals import REFUSALS
from listing.places.channels import CHANNELS
from listing.places.outputs import OUTPUTS
from listing.server import security
from listing.server.routes import routes
from listing.server.security import MARK, Headers, Rate
from listing.store import files as store_files
from photo import files

OURS = {MARK: "1"}


def client_of(service):
    app = Starlette(routes=routes(lambda: service), middleware=[Middleware(Headers, inline_scripts=())])
    return TestClient(app, headers=OURS, raise_server_exceptions=True)


@pytest.fixture
def client(service):
    with client_of(service) as client:
        yield client


@pytest.fixture
def token(client):
    return client.post("/etalase/work").json()["token"]


@pytest.fixture
def done(client, token, make_photo, until):
    """The address of a photo that is finished."""
    number = client.put(f"/etalase/work/{token}/photos/c1", content=make_photo(size=(400, 300))).json()["id"]
    until(lambda: client.get(f"/etalase/work/{token}").json()["photos"][0]["status"] == "done")
    return f"/etalase/work/{token}/photos/{number}"


def opened(answer):
    assert answer.status_code == 200, answer.text
    return Image.open(io.BytesIO(answer.content))


def refused(answer, kind):
    assert (answer.status_code, answer.json()["error"]) == (REFUSALS[kind][0], kind)
    assert answer.json()["say"] == {"id": REFUSALS[kind][1], "en": REFUSALS[kind][2]}


def test_a_work_is_begun_and_shown(client, token):
    work = client.get(f"/etalase/work/{token}").json()
    assert re.fullmatch("[A-Z]{4}", work.pop("code"))
    assert work == {
        "name": "",
        "step": 1,
        "look": {},
        "photos": [],
        "room": None,
        "left": 40,
        "wall": False,
        "held": None,
        "options": [],
    }


def test_a_photo_comes_in_is_worked_on_and_goes_out(client, token, done):
    photo = client.get(f"/etalase/work/{token}").json()["photos"][0]
    assert (photo["client_id"], photo["status"], photo["position"], photo["error"]) == ("c1", "done", None, None)
    assert (photo["advice"], photo["confidence"], photo["version"]) == (["small"], 0.9, 1)
    assert opened(client.get(f"{done}/before.jpg?w=240")).size == (240, 180)
    assert opened(client.get(f"{done}/before.jpg?w=240&framed=1")).size == (240, 240)
    assert opened(client.get(f"{done}/after.jpg?w=360")).size == (360, 360)
    assert client.get(f"{done}/ground").json()["says"]["en"].startswith("The background is patterned")
    assert opened(client.get(f"{done}/alpha.png?w=240")).size == (240, 180)


def test_an_upload_is_acknowledged_when_it_is_on_the_disk(client, service, token, make_photo):
    content = make_photo()
    answer = client.put(f"/etalase/work/{token}/photos/c1", content=content)
    assert answer.status_code == 200
    shot = service.store.work(token).photos[0]
    assert answer.json()["id"] == shot.id
    assert (shot.folder / "original").read_bytes() == content
    assert not any(service.store.incoming.iterdir())


def test_the_same_upload_again_is_the_same_photo(client, token, make_photo):
    first = client.put(f"/etalase/work/{token}/photos/c1", content=make_photo(seed=1)).json()["id"]
    again = client.put(f"/etalase/work/{token}/photos/c1", content=make_photo(seed=2)).json()["id"]
    other = client.put(f"/etalase/work/{token}/photos/c2", content=make_photo(seed=2)).json()["id"]
    assert first == again != other


def test_a_damaged_photo_is_kept_and_says_why(client, token, make_photo, until):
    client.put(f"/etalase/work/{token}/photos/c1", content=make_photo(b"HUGE"))
    until(lambda: client.get(f"/etalase/work/{token}").json()["photos"][0]["status"] == "failed")
    photo = client.get(f"/etalase/work/{token}").json()["photos"][0]
    assert photo["error"] == "TooManyPixels"
    assert "100 juta titik" in photo["say"]["id"]
    assert "100 megapixels" in photo["say"]["en"]
    again = client.post(f"/etalase/work/{token}/photos/{photo['id']}/again").json()
    assert (again["status"], again["error"]) == ("queued", None)


NO_PHOTOS = {
    "text": b"Keripik tempe, 250 gram, Rp 15.000",
    "a page": b"<!DOCTYPE html><script>alert(1)</script>",
    "svg": b'<svg xmlns="http://www.w3.org/2000/svg"/>',
    "a film": b"\0\0\0\x18ftypmp42\0\0\0\0isom",
    "sound": b"RIFF\x24\0\0\0WAVEfmt ",
    "short": b"\xff\xd8",
    "zip": b"PK\x03\x04" + b"\0" * 30,
}


@pytest.mark.parametrize("content", NO_PHOTOS.values(), ids=NO_PHOTOS.keys())
def test_what_is_no_photo_is_not_taken_on(client, service, token, content):
    kind = "NotAnImage"
    answer = client.put(f"/etalase/work/{token}/photos/c1", content=content, headers={"Content-Type": "image/jpeg"})
    refused(answer, kind)
    assert service.store.work(token).photos == ()
    assert not any(service.store.incoming.iterdir())


def test_the_type_is_told_by_content_not_by_what_the_phone_says(client, token, make_photo):
    headers = {"Content-Type": "text/html"}
    assert client.put(f"/etalase/work/{token}/photos/c1", content=make_photo(), headers=headers).status_code == 200


def test_an_empty_upload(client, token):
    refused(client.put(f"/etalase/work/{token}/photos/c1", content=b""), "EmptyFile")


def test_too_large_is_refused_before_and_while_reading(make_service, make_photo):
    with client_of(make_service(upload_bytes=2000)) as client:
        url = f"/etalase/work/{client.post('/etalase/work').json()['token']}/photos/c1"
        refused(client.put(url, content=b"\xff\xd8\xff" + b"x" * 3000), "TooLarge")
        lying = client.put(url, content=b"\xff\xd8\xff" + b"x" * 3000, headers={"Content-Length": "1000"})
        refused(lying, "TooLarge")
        refused(client.put(url, content=b"\xff\xd8\xff" + b"x" * 100, headers={"Content-Length": "1000"}), "CutShort")


def test_an_upload_must_say_how_long_it_is(client, token):
    def chunks():
        yield b"\xff\xd8\xff" * 10

    refused(client.put(f"/etalase/work/{token}/photos/c1", content=chunks()), "NoLength")
    for length in ("-5", "1e3", "١٢", "9" * 30):
        headers = {"Content-Length": length.encode()}
        refused(client.put(f"/etalase/work/{token}/photos/c1", content=b"x", headers=headers), "NoLength")


def test_limits_are_told_before_they_are_met(make_service, make_photo, until):
    service = make_service(photos_a_work=2, strokes_a_photo=3)
    stroke = {"kind": "erase", "points": [[0.1, 0.1], [0.2, 0.2]], "radius": 0.1}
    with client_of(service) as client:
        work = f"/etalase/work/{client.post('/etalase/work').json()['token']}"
        assert client.get(work).json()["left"] == 2
        number = client.put(f"{work}/photos/c1", content=make_photo()).json()["id"]
        assert (client.get(work).json()["left"], client.get(work).json()["room"]) == (1, None)
        until(lambda: client.get(work).json()["photos"][0]["status"] == "done")
        drawn = [
            client.post(f"{work}/photos/{number}/strokes", json=stroke | {"id": f"s{n}"}).json() for n in range(3)
        ]
        assert [one["left"] for one in drawn] == [2, 1, 0]
        client.put(f"{work}/photos/c2", content=make_photo(seed=2))
        assert (client.get(work).json()["left"], client.get(work).json()["room"]) == (0, "TooManyPhotos")


def test_where_the_data_folder_went_nothing_is_acknowledged(client, service, token, make_photo):
    """A stick that was drawn, a folder that was moved: SQLite would go on writing to what nobody finds again."""
    shutil.rmtree(service.home)
    work = f"/etalase/work/{token}"
    refused(client.put(f"{work}/photos/c1", content=make_photo()), "CannotKeep")
    refused(client.put(f"{work}/facts", json={"nama": "Keripik"}), "CannotKeep")
    refused(client.post("/etalase/work"), "CannotKeep")
    refused(client.delete(work), "CannotKeep")
    assert client.get(work).json()["room"] == "CannotKeep"


def test_where_nothing_can_be_written_it_is_said(client, service, token, make_photo, monkeypatch):
    def locked(*_, **__):
        raise PermissionError(errno.EROFS, "read-only")

    monkeypatch.setattr(files, "sync_folder", locked)
    monkeypatch.setattr(store_files, "sync_folder", locked)
    refused(client.put(f"/etalase/work/{token}/photos/c1", content=make_photo()), "CannotKeep")
    assert client.get(f"/etalase/work/{token}").json()["photos"] == []


@pytest.mark.parametrize(
    ("capacity", "kind"),
    [({"reserve_bytes": 10**18}, "DiskFull"), ({"waiting": 0}, "QueueFull"), ({"photos_a_work": 0}, "TooManyPhotos")],
)
def test_no_room_for_a_photo(make_service, make_photo, capacity, kind):
    service = make_service(**capacity)
    with client_of(service) as client:
        token = client.post("/etalase/work").json()["token"]
        refused(client.put(f"/etalase/work/{token}/photos/c1", content=make_photo()), kind)
        refused(client.post(f"/etalase/work/{token}/samples/mug_enamel"), kind)
        told = client.get(f"/etalase/work/{token}").json()["room"]
    assert told == kind
    assert not any(service.store.incoming.iterdir())


MUTATING = [
    ("POST", "/etalase/work"),
    ("DELETE", "/etalase/work/{token}"),
    ("PUT", "/etalase/work/{token}/look"),
    ("PUT", "/etalase/work/{token}/facts"),
    ("PUT", "/etalase/work/{token}/texts"),
    ("PUT", "/etalase/work/{token}/step"),
    ("POST", "/etalase/work/{token}/samples/mug_enamel"),
    ("PUT", "/etalase/work/{token}/photos/c1"),
    ("DELETE", "/etalase/work/{token}/photos/1"),
    ("PUT", "/etalase/work/{token}/photos/1/look"),
    *(("POST", f"/etalase/work/{{token}}/photos/1/{name}") for name in ("again", "strokes", "undo", "redo", "reset")),
    ("PUT", "/etalase/work/{token}/photos/1/strokes"),
]
READING = [
    "/etalase/work/{token}",
    "/etalase/work/{token}/all.zip",
    *(
        f"/etalase/work/{{token}}/photos/1/{name}"
        for name in ("before.jpg", "after.jpg", "alpha.png", "ground", "strokes", "save/shopee.jpg")
    ),
]


@pytest.mark.parametrize(("method", "url"), MUTATING)
@pytest.mark.parametrize(
    "headers",
    [
        {MARK: "", "Origin": "http://testserver"},
        {"Origin": "http://evil.example"},
        {"Origin": "https://testserver"},
        {"Origin": "http://testserver:81"},
        {"Origin": "null"},
    ],
)
def test_no_other_page_changes_anything(client, token, method, url, headers):
    refused(client.request(method, url.format(token=token), headers=headers), "WrongOrigin")


def test_our_own_page_may(client):
    assert client.post("/etalase/work", headers={"Origin": "http://testserver"}).status_code == 201


STRANGE_TOKENS = ["A" * 22, "A" * 21, "a" * 64, "%00" * 8, "..", "x' OR 1=1 --", "%F0%9F%8C%B6"]


@pytest.mark.parametrize(("method", "url"), [*MUTATING[1:], *(("GET", url) for url in READING)])
def test_nothing_opens_without_the_token(client, done, method, url):
    refused(client.request(method, url.format(token="A" * 22)), "NoSuchWork")


@pytest.mark.parametrize("strange", STRANGE_TOKENS)
def test_strange_tokens(client, strange):
    assert client.get(f"/etalase/work/{strange}").status_code == 404


@pytest.mark.parametrize(
    ("method", "name"),
    [
        *(("GET", name) for name in ("before.jpg", "after.jpg", "alpha.png", "ground", "strokes", "save/shopee.jpg")),
        *(("POST", name) for name in ("again", "undo", "redo", "reset")),
        ("DELETE", ""),
    ],
)
def test_another_ones_photo_cannot_be_reached(client, done, method, name):
    number = done.rsplit("/", 1)[1]
    mine = client.post("/etalase/work").json()["token"]
    refused(client.request(method, f"/etalase/work/{mine}/photos/{number}/{name}".rstrip("/")), "NoSuchPhoto")


@pytest.mark.parametrize("client_id", ["..%2F..%2Fetc%2Fpasswd", "a.b", "x" * 65, "%00", "foto%20saya"])
def test_names_of_photos_are_plain(client, token, make_photo, client_id):
    answer = client.put(f"/etalase/work/{token}/photos/{client_id}", content=make_photo())
    assert answer.status_code in (400, 404, 405)


def test_words_look_and_step_are_kept(client, service, token):
    facts = {"nama": "Sambal <b>Pecel</b> “Bu Sri”", "harga": "15.000", "stok": 12}
    texts = {"variant": "hangat", "made": True, "hers": {"shopee": {"title": "Sambal"}}}
    assert client.put(f"/etalase/work/{token}/facts", json=facts).status_code == 200
    assert client.put(f"/etalase/work/{token}/texts", json=texts | {"unknown": 1}).status_code == 200
    assert client.put(f"/etalase/work/{token}/look", json={"background": "#F0E0D0"}).status_code == 200
    assert client.put(f"/etalase/work/{token}/step", json={"step": 3}).status_code == 200
    work = service.store.work(token)
    assert (work.facts, work.texts, work.look, work.step) == (
        facts,
        texts,
        {"background": "#F0E0D0"},
        3,
    )


@pytest.mark.parametrize("content", [b"{", b"[]", b"1", b"\xff", b"[" * 100_000, b'{"a": ' * 20_000])
def test_what_is_no_json_object_is_refused(client, service, token, content):
    answer = client.put(f"/etalase/work/{token}/facts", content=content)
    assert answer.json()["error"] in ("BadRequest", "TooLarge")
    assert service.store.work(token).facts == {}


def test_words_have_a_limit(client, token):
    refused(client.put(f"/etalase/work/{token}/facts", json={"name": "x" * 70_000}), "TooLarge")


@pytest.mark.parametrize("look", [{"background": "red"}, {"turn": "left"}, {"shadow": "blue"}, {"zoom": True}])
def test_what_is_no_look_is_refused_and_the_old_one_kept(client, service, token, look):
    client.put(f"/etalase/work/{token}/look", json={"background": "#F0E0D0"})
    refused(client.put(f"/etalase/work/{token}/look", json=look), "BadRequest")
    assert service.store.work(token).look == {"background": "#F0E0D0"}


def corner(answer):
    return opened(answer).convert("RGB").getpixel((3, 3))


def test_the_look_of_the_work_and_of_one_photo(client, token, done):
    assert corner(client.get(f"{done}/after.jpg?w=160")) == (255, 255, 255)
    client.put(f"/etalase/work/{token}/look", json={"background": "#204060"})
    assert corner(client.get(f"{done}/after.jpg?w=160")) == pytest.approx((0x20, 0x40, 0x60), abs=3)
    client.put(f"{done}/look", json={"background": "#C08040"})
    assert corner(client.get(f"{done}/after.jpg?w=160")) == pytest.approx((0xC0, 0x80, 0x40), abs=3)
    client.put(f"{done}/look", json={})
    assert corner(client.get(f"{done}/after.jpg?w=160")) == pytest.approx((0x20, 0x40, 0x60), abs=3)


def test_a_browser_asks_each_time_whether_a_picture_still_stands(client, token, done):
    """So a deleted photo is gone from the phone, too, and one that stands does not travel twice."""
    url = f"{done}/after.jpg?w=160&v=1"
    first = client.get(url)
    assert first.headers["cache-control"] == "private, no-cache"
    known = {"If-None-Match": first.headers["etag"]}
    assert (client.get(url, headers=known).status_code, client.get(url, headers=known).content) == (304, b"")
    client.put(f"{done}/look", json={"background": "#204060"})
    assert client.get(url, headers=known).status_code == 200
    client.delete(done)
    assert client.get(url, headers=known).status_code == 404
    assert client.get(f"/etalase/work/{token}").headers["cache-control"] == "private, no-store"


def test_sizes_of_pictures_are_ours_to_choose(client, done):
    for asked, width in (("1", 160), ("500", 540), ("99999", 1080), ("-3", 720), ("x", 720), ("9" * 400, 720)):
        assert opened(client.get(f"{done}/after.jpg?w={asked}")).size == (width, width)


def test_pictures_wait_for_the_study(make_service, make_photo, until):
    service = make_service()
    service.photo_queue.hold(True)
    with client_of(service) as client:
        token = client.post("/etalase/work").json()["token"]
        photo = client.put(f"/etalase/work/{token}/photos/c1", content=make_photo()).json()
        assert (photo["status"], photo["position"]) == ("queued", 1)
        until(lambda: client.get(f"/etalase/work/{token}").json()["photos"][0]["decoded"])
        assert photo["seconds"] is None  # nobody knows while it is held
        url = f"/etalase/work/{token}/photos/{photo['id']}"
        assert client.get(f"{url}/before.jpg").status_code == 200
        for name in ("after.jpg", "alpha.png", "save/shopee.jpg"):
            refused(client.get(f"{url}/{name}"), "NotReady")
        refused(client.post(f"{url}/undo"), "NotReady")


STROKE = {"kind": "erase", "points": [[0.1, 0.2], [0.3, 0.4]], "radius": 0.02}


TOLD = {"faults": [], "status": "done"}


def test_where_no_product_was_seen_her_finger_draws_it(client, token, make_photo, until):
    def photo():
        return client.get(f"/etalase/work/{token}").json()["photos"][0]

    empty = make_photo(b"EMPTY", size=(400, 300))
    number = client.put(f"/etalase/work/{token}/photos/c1", content=empty).json()["id"]
    until(lambda: photo()["status"] == "failed")
    url = f"/etalase/work/{token}/photos/{number}"
    assert photo()["error"] == "ProductNotFound"
    assert np.asarray(opened(client.get(f"{url}/alpha.png?w=240"))).max() == 0
    rubbed = {"kind": "keep", "points": [[0.4, 0.5], [0.6, 0.5]], "radius": 0.1}
    assert client.post(f"{url}/strokes", json=rubbed).json()["status"] == "done"
    assert (photo()["status"], photo()["error"], photo()["confidence"]) == ("done", None, None)
    assert np.asarray(opened(client.get(f"{url}/alpha.png?w=240"))).max() == 255
    assert opened(client.get(f"{url}/after.jpg?w=360")).size == (360, 360)
    assert client.post(f"{url}/undo").json()["status"] == "failed"
    assert photo()["error"] == "ProductNotFound"


def test_a_photo_shows_one_of_the_options_that_she_typed(client, token, done):
    client.put(f"/etalase/work/{token}/facts", json={"nama": "Keripik", "varian": "original, pedas"})
    assert client.get(f"/etalase/work/{token}").json()["options"] == ["original", "pedas"]
    assert client.put(f"{done}/option", json={"option": "pedas"}).json()["option"] == "pedas"
    assert client.put(f"{done}/option", json={"option": "manis"}).status_code == 400
    saved = client.get(f"{done}/save/shopee.jpg").headers["content-disposition"]
    assert "-1-pedas-shopee.jpg" in saved
    assert client.put(f"{done}/option", json={"option": ""}).json()["option"] == ""


def test_strokes_are_kept_taken_back_and_brought_back(client, service, token, done):
    number = int(done.rsplit("/", 1)[1])

    def kinds():
        return [stroke.kind for stroke in service.store.photos.of(service.store.work(token).key)[0].strokes]

    assert client.post(f"{done}/strokes", json=STROKE).json() == TOLD | {
        "left": 499,
        "version": 2,
        "undo": True,
        "redo": False,
    }
    assert client.post(f"{done}/strokes", json=STROKE | {"kind": "keep"}).json()["version"] == 3
    assert kinds() == ["erase", "keep"]
    assert client.post(f"{done}/undo").json() == TOLD | {"left": 499, "version": 4, "undo": True, "redo": True}
    assert client.post(f"{done}/redo").json() == TOLD | {"left": 498, "version": 5, "undo": True, "redo": False}
    assert client.post(f"{done}/redo").json()["version"] == 5  # nothing left: nothing changes
    assert client.post(f"{done}/reset").json() == TOLD | {"left": 500, "version": 6, "undo": False, "redo": True}
    client.post(f"{done}/redo")
    client.post(f"{done}/redo")
    assert kinds() == ["erase", "keep"]
    photo = client.get(f"/etalase/work/{token}").json()["photos"][0]
    assert (photo["id"], photo["undo"], photo["redo"], photo["version"]) == (number, True, False, 8)


@pytest.mark.parametrize("spots", [False, True], ids=["cut-out", "spots"])
def test_what_was_done_since_she_came_is_dropped_and_all_else_stays(client, done, spots):
    mine, other = (
        {"kind": kind, "points": [[0.1, 0.2]], "radius": 0.02} for kind in ("clean", "erase")[:: 1 if spots else -1]
    )
    own, others = (f"?spots={int(kind)}" for kind in (spots, not spots))
    for stroke in (mine, other, mine, mine):
        client.post(f"{done}/strokes", json=stroke)
    client.post(f"{done}/undo{own}")
    found = client.get(f"{done}/strokes{own}").json()
    rest = client.get(f"{done}/strokes{others}").json()
    assert [len(found[name]) for name in ("strokes", "undone")] == [2, 1]
    client.post(f"{done}/undo{own}")  # what is drawn now leaves nothing to redo
    client.post(f"{done}/strokes", json=mine | {"points": [[0.9, 0.9]]})
    told = client.put(f"{done}/strokes{own}", json=found).json()
    assert (told["undo"], told["redo"], told["version"]) == (True, True, 9)
    assert client.put(f"{done}/strokes{own}", json=found).json()["version"] == 9  # it is so already: nothing changes
    assert client.get(f"{done}/strokes{own}").json() == found
    assert client.get(f"{done}/strokes{others}").json() == rest
    refused(client.put(f"{done}/strokes{others}", json=found), "BadRequest")
    refused(client.put(f"{done}/strokes{own}", json=found | {"undone": [mine] * 501}), "TooManyStrokes")


def test_spots_have_steps_of_their_own_and_need_no_cut_out(client, service, token, done):
    def kinds():
        return [stroke.kind for stroke in service.store.photos.of(service.store.work(token).key)[0].strokes]

    spot = STROKE | {"kind": "clean"}
    fine = {"status": "done", "faults": []}
    steps = {"undo": True, "redo": False}
    assert client.post(f"{done}/strokes", json=spot).json() == fine | steps | {"version": 2, "left": 499}
    assert client.post(f"{done}/strokes", json=STROKE).json() == fine | steps | {"version": 3, "left": 498}
    photo = client.get(f"/etalase/work/{token}").json()["photos"][0]
    assert (photo["undo"], photo["spots"]) == (True, {"undo": True, "redo": False})
    steps = {"undo": False, "redo": True}
    assert client.post(f"{done}/undo?spots=1").json() == fine | steps | {"version": 4, "left": 499}
    assert kinds() == ["erase"]
    client.post(f"{done}/reset")
    assert client.post(f"{done}/redo?spots=1").json()["undo"] is True
    assert kinds() == ["clean"]


def test_a_spot_goes_from_every_picture_and_comes_back_to_the_byte(client, done):
    urls = [f"{done}/before.jpg?mended=1&w=360", f"{done}/after.jpg?w=360", f"{done}/save/shopee.jpg"]
    urls += [f"{done}/before.jpg?w=360", f"{done}/alpha.png"]
    taken = [client.get(url).content for url in urls]
    line = {"kind": "clean", "points": [[0.2, 0.5], [0.8, 0.5]], "radius": 0.04}
    client.post(f"{done}/strokes", json=line)
    cleaned = [client.get(url).content for url in urls]
    assert [one != other for one, other in zip(taken, cleaned, strict=True)] == [True, True, True, False, False]
    client.post(f"{done}/undo?spots=1")
    assert [client.get(url).content for url in urls] == taken


def test_a_stroke_sent_twice_counts_once(client, done):
    for _ in range(2):
        assert client.post(f"{done}/strokes", json=STROKE | {"id": "s1"}).json()["version"] == 2
    assert client.post(f"{done}/strokes", json=STROKE | {"id": "s2"}).json()["version"] == 3


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "paint"},
        {"points": []},
        {"points": [[1]]},
        {"points": [["a", 0]]},
        {"points": [[0.5, 50]]},
        {"points": "x"},
        {"points": [[0.5, 0.5]] * 3000},
        {"radius": None},
        {"radius": True},
        {"id": 5},
    ],
)
def test_what_is_no_stroke_is_refused(client, done, wrong):
    assert client.post(f"{done}/strokes", json=STROKE | wrong).json()["error"] in ("BadRequest", "TooLarge")


def test_numbers_that_are_none(client, done):
    content = json.dumps(STROKE).replace("0.02", "NaN").encode()
    refused(client.post(f"{done}/strokes", content=content), "BadRequest")


@pytest.mark.parametrize("market", OUTPUTS, ids=[market.file for market in OUTPUTS])
def test_saving_gives_the_file_of_each_place(client, token, done, market):
    client.put(f"/etalase/work/{token}/facts", json={"nama": 'Sambal "Pecel"\r\nX: y/../😀'})
    code = client.get(f"/etalase/work/{token}").json()["code"].lower()
    answer = client.get(f"{done}/save/{market.file}")
    image = opened(answer)
    assert (image.size, image.format) == (market.spec.size, market.spec.format)
    assert len(answer.content) <= market.spec.max_bytes
    name = f"sambal-pecel-x-y-{code}-1-{market.file}"
    assert answer.headers["content-disposition"] == f'attachment; filename="{name}"'


def test_saving_for_no_place(client, done):
    assert client.get(f"{done}/save/..%2Foriginal").status_code == 404
    assert client.get(f"{done}/save/original").status_code == 404


def test_photos_stand_in_her_order_and_new_ones_behind(client, token, make_photo):
    url = f"/etalase/work/{token}/photos"
    numbers = [
        client.put(f"/etalase/work/{token}/photos/c{seed}", content=make_photo(seed=seed)).json()["id"]
        for seed in range(3)
    ]
    turned = [numbers[2], numbers[0]]
    told = client.put(f"/etalase/work/{token}/order", json={"photos": turned}).json()
    assert [photo["id"] for photo in told["photos"]] == [*turned, numbers[1]]
    newest = client.put(f"{url}/c9", content=make_photo(seed=9)).json()["id"]
    work = client.get(f"/etalase/work/{token}").json()
    assert [photo["id"] for photo in work["photos"]] == [*turned, numbers[1], newest]
    refused(client.put(f"/etalase/work/{token}/order", json={"photos": [newest + 99]}), "NoSuchPhoto")


def test_two_tabs_change_two_boxes_and_each_hears_of_both(client, token):
    url = f"/etalase/work/{token}/facts"
    assert client.patch(url, json={"nama": "Mug"}).json() == {"nama": "Mug"}
    assert client.patch(url, json={"isi": "1"}).json() == {"nama": "Mug", "isi": "1"}
    for number in range(14):
        answer = client.patch(url, json={f"box{number}": "x" * 4999})
    assert (answer.status_code, answer.json()["error"]) == (413, "TooLarge")
    refused(client.patch(url, json={"nama": ["no", "text"]}), "BadRequest")
    client.patch(url, json={f"box{number}": None for number in range(14)})
    assert client.patch(url, json={}).json() == {"nama": "Mug", "isi": "1"}


def test_all_as_one_file(client, service, token, done):
    code = client.get(f"/etalase/work/{token}").json()["code"].lower()
    client.put(f"/etalase/work/{token}/facts", json={"nama": "Keripik Tempe"})
    texts = {"made": True, "hers": {"shopee": {"title": "Keripik Tempe Buatan Saya Sendiri"}}}
    client.put(f"/etalase/work/{token}/texts", json=texts)
    answer = client.get(f"/etalase/work/{token}/all.zip")
    product = f"keripik-tempe-{code}"
    assert answer.headers["content-disposition"] == f'attachment; filename="{product}.zip"'
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert archive.testzip() is None
        pictures = {f"{product}/{product}-1-{market.file}" for market in OUTPUTS}
        words = {f"{product}/{product}-teks-{place}.txt" for place in CHANNELS}
        kit = {
            f"{product}/{product}-{file}" for file in ("geser-1-depan.jpg", "geser-2-detail.jpg", "label-harga.pdf")
        }
        assert set(archive.namelist()) == pictures | words | kit
        page = archive.read(f"{product}/{product}-teks-shopee.txt").decode("utf-8-sig")
    assert "Keripik Tempe Buatan Saya Sendiri" in page
    assert not any(service.store.incoming.iterdir())


def test_samples(client, token):
    assert max(opened(client.get("/etalase/samples/mug_enamel.jpg?w=240")).size) == 240
    for name in ("none", "..%2Fapp", "README"):
        assert client.get(f"/etalase/samples/{name}.jpg").status_code == 404
        assert client.post(f"/etalase/work/{token}/samples/{name}").status_code == 404
    first = client.post(f"/etalase/work/{token}/samples/mug_enamel").json()
    again = client.post(f"/etalase/work/{token}/samples/mug_enamel").json()
    assert first["id"] == again["id"]


def test_deleting(client, service, token, done):
    folder = service.store.work(token).photos[0].folder
    client.get(f"{done}/after.jpg")
    assert client.delete(done).json()["files"] == 4
    assert not folder.exists()
    refused(client.get(f"{done}/after.jpg"), "NoSuchPhoto")
    assert client.delete(f"/etalase/work/{token}").json()["works"] == 1
    refused(client.get(f"/etalase/work/{token}"), "NoSuchWork")
    refused(client.delete(f"/etalase/work/{token}"), "NoSuchWork")


@pytest.mark.parametrize("kind", ["read", "change", "upload"])
def test_calls_are_counted_by_work(client, monkeypatch, kind):
    monkeypatch.setitem(security.RATES, kind, Rate(3, 0.001))
    calls = {
        "read": ("GET", ""),
        "change": ("PUT", "/facts"),
        "upload": ("PUT", "/photos/c1"),
    }
    method, rest = calls[kind]
    mine, hers = (client.post("/etalase/work").json()["token"] for _ in range(2))
    answers = [client.request(method, f"/etalase/work/{mine}{rest}") for _ in range(4)]
    assert [answer.status_code == 429 for answer in answers] == [False, False, False, True]
    assert answers[3].headers["retry-after"] == "3"
    assert client.request(method, f"/etalase/work/{hers}{rest}").status_code != 429


def test_guessing_and_beginning_are_counted_by_address(client, monkeypatch):
    monkeypatch.setitem(security.RATES, "miss", Rate(3, 0.001))
    monkeypatch.setitem(security.RATES, "begin", Rate(3, 0.001))
    guesses = [client.get(f"/etalase/work/{number:022d}").status_code for number in range(4)]
    assert guesses == [404, 404, 404, 429]
    assert [client.post("/etalase/work").status_code for _ in range(4)] == [201, 201, 201, 429]


def test_every_answer_has_strict_headers(client, token, done):
    for answer in (
        client.get(f"/etalase/work/{token}"),
        client.get(f"{done}/after.jpg"),
        client.get("/etalase/work/none"),
        client.get("/etalase/samples/mug_enamel.jpg"),
        client.put(f"/etalase/work/{token}/look", content=b"{"),
    ):
        headers = answer.headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-frame-options"] == "DENY"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["cross-origin-resource-policy"] == "same-origin"
        assert headers["content-security-policy"] == "default-src 'none'"


def test_no_token_and_no_word_in_the_log(client, token, make_photo, until, caplog):
    caplog.set_level(logging.DEBUG)
    client.put(f"/etalase/work/{token}/facts", json={"name": "RahasiaBuSri"})
    client.put(f"/etalase/work/{token}/photos/cRahasia", content=make_photo(b"CRASH"))
    until(lambda: client.get(f"/etalase/work/{token}").json()["photos"][0]["status"] == "failed")
    ours = "\n".join(r.getMessage() for r in caplog.records if not r.name.startswith(("httpx", "httpcore")))
    assert "WorkerDied" in ours
    assert token not in ours
    assert "Rahasia" not in ours


def test_a_photo_that_came_cut_out_is_corrected_too(client, service, token, until):
    out = io.BytesIO()
    picture = Image.new("RGBA", (120, 90), (200, 40, 30, 0))
    picture.paste((200, 40, 30, 255), (30, 20, 90, 70))
    picture.save(out, "PNG")
    number = client.put(f"/etalase/work/{token}/photos/cut", content=out.getvalue()).json()["id"]
    url = f"/etalase/work/{token}/photos/{number}"
    until(lambda: service.store.photos.of(service.store.work(token).key)[-1].status == "done")
    found = client.get(f"{url}/after.jpg").content
    client.post(f"{url}/strokes", json={"kind": "keep", "points": [[0.1, 0.5]], "radius": 0.05})
    assert client.get(f"{url}/after.jpg").content != found
