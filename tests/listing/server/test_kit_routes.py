"""The selling kit over the real routes: her shop, its logo and colours, and cards."""

import io

import pytest
from PIL import Image
from starlette.applications import Starlette
from starlette.testclient import TestClient

from listing.server.routes import routes
from listing.server.security import MARK
from listing.store.records import owner_of

SHOP = {"nama": "Dapur Bu Lastri", "wa": "0812-3456-7890", "kota": "Blitar"}
FACTS = {"nama": "Sambal Pecel", "kategori": "makanan", "isi": "200 gram", "harga": "22000"}


@pytest.fixture
def client(service):
    with TestClient(Starlette(routes=routes(lambda: service)), headers={MARK: "1"}) as client:
        yield client


@pytest.fixture
def work(client):
    """The address of a product with its facts."""
    url = f"/etalase/work/{client.post('/etalase/work').json()['token']}"
    assert client.put(f"{url}/facts", json=FACTS).status_code == 200
    return url


@pytest.fixture
def photo(client, work, make_photo, until):
    """The address of its photo, studied."""
    number = client.put(f"{work}/photos/c1", content=make_photo(size=(400, 300))).json()["id"]
    until(lambda: client.get(work).json()["photos"][0]["status"] == "done")
    return f"{work}/photos/{number}"


def opened(answer):
    assert answer.status_code == 200, answer.text
    return Image.open(io.BytesIO(answer.content))


def test_her_shop_is_typed_once_for_all_products_of_her_phone_and_goes_with_the_last(client, work, service):
    assert client.put(f"{work}/shop", json=SHOP).status_code == 200
    assert client.get(f"{work}/shop").json() == {"boxes": SHOP, "logo": None}
    kept = owner_of(service.store.all()[0])
    client.delete(work)
    assert service.store.shops.boxes(kept) == {}


def test_a_box_that_cannot_be_read_is_named_and_nothing_is_kept(client, work):
    answer = client.put(f"{work}/shop", json={"wa": "0812"})
    assert (answer.status_code, answer.json()["key"]) == (422, "wa")
    assert client.get(f"{work}/shop").json()["boxes"] == {}


def test_a_card_has_its_size_carries_nothing_else_and_follows_her_shop(client, work, photo):
    bare = client.get(f"{photo}/cards/galeri/square.jpg")
    image = opened(bare)
    assert (image.size, dict(image.getexif())) == ((1080, 1080), {})
    assert "sambal-pecel" in bare.headers["content-disposition"]
    client.put(f"{work}/shop", json=SHOP)
    assert client.get(f"{photo}/cards/galeri/square.jpg").content != bare.content
    assert opened(client.get(f"{photo}/cards/pita/story.jpg?w=240")).size == (240, 427)


@pytest.mark.parametrize("address", ["nichts/square", "galeri/round", "galeri/__len__"])
def test_a_card_that_there_is_not(client, photo, address):
    assert client.get(f"{photo}/cards/{address}.jpg").status_code == 404


def test_without_a_name_the_box_is_named(client, work, photo):
    client.put(f"{work}/facts", json={"harga": "5000"})
    answer = client.get(f"{photo}/cards/galeri/square.jpg")
    assert (answer.status_code, answer.json()["key"]) == (422, "nama")


def test_a_photo_becomes_her_logo_and_is_no_product(client, work, photo):
    number = int(photo.rsplit("/", 1)[1])
    assert client.put(f"{work}/shop/logo", json={"photo": number}).status_code == 200
    assert client.get(work).json()["photos"] == []
    assert opened(client.get(f"{work}/shop/logo.png")).mode == "RGBA"
    assert client.get(f"{work}/shop/colours").json()["colours"]
    client.delete(f"{work}/shop/logo")
    assert client.get(f"{work}/shop/logo.png").status_code == 404
    assert client.put(f"{work}/shop/logo", json={"photo": 999}).status_code == 404


def test_slides_follow_her_finger_and_a_collage_needs_two_photos(client, work, photo):
    client.put(f"{work}/facts", json={**FACTS, "ukuran": "tinggi 9 cm"})
    close = [client.get(f"{photo}/slides/detail/tall.jpg?w=240&x={x}&y=500").content for x in (100, 900)]
    assert close[0] != close[1]
    assert opened(client.get(f"{photo}/slides/ukuran/square.jpg")).size == (1080, 1080)
    drawn = [client.get(f"{photo}/slides/ukuran/tall.jpg?axes={way}").content for way in "un"]
    assert drawn[0] != drawn[1]
    assert client.get(f"{photo}/slides/nichts/tall.jpg").status_code == 404
    assert client.get(f"{work}/collage/tall.jpg").status_code == 404


def test_a_print_holds_what_can_be_printed(client, work, photo):
    token = work.rsplit("/", 1)[1]
    for kind in ("label-harga", "katalog"):
        answer = client.post("/etalase/kit/print", json={"works": [token], "kind": kind})
        assert (answer.status_code, answer.headers["content-type"]) == (200, "application/pdf")
        assert answer.content.startswith(b"%PDF")
    client.put(f"{work}/facts", json={})
    answer = client.post("/etalase/kit/print", json={"works": [token], "kind": "label-harga"})
    assert (answer.status_code, answer.json()["key"]) == (422, "nama")
    assert client.post("/etalase/kit/print", json={"works": [token], "kind": "buku"}).status_code == 400


def test_a_clip_waits_for_a_photo_and_says_where_there_is_no_ffmpeg(client, work, photo, tmp_path, monkeypatch):
    other = f"/etalase/work/{client.post('/etalase/work').json()['token']}"
    client.put(f"{other}/facts", json=FACTS)
    assert client.get(f"{other}/clip.mp4").json()["error"] == "NotReady"
    assert client.get(f"{work}/clip.mp4?design=tidakada").status_code == 404
    monkeypatch.setenv("PATH", str(tmp_path))
    answer = client.get(f"{work}/clip.mp4")
    assert (answer.status_code, answer.json()["error"]) == (422, "NoFilmMaker")
    assert "ffmpeg" in answer.json()["say"]["id"]
    assert list((tmp_path / "home").rglob("*.part")) == []


def test_a_photo_that_is_still_worked_on_is_no_logo_yet(client, work, service, make_photo):
    service.photo_queue.hold(True)
    number = client.put(f"{work}/photos/c1", content=make_photo()).json()["id"]
    answer = client.put(f"{work}/shop/logo", json={"photo": number})
    assert (answer.status_code, answer.json()["error"]) == (409, "NotReady")
