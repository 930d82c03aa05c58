"""Her shelf: a new name, and upload files of several products, over the real routes."""

import base64
import io
import zipfile

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.testclient import TestClient

from listing.server.routes import routes
from listing.server.security import MARK, Headers
from tests.listing.sheets import templates
from tests.listing.sheets.test_templates import columns_of, read_back

OURS = {MARK: "1"}
FACTS = {"nama": "Keripik Singkong", "kategori": "makanan", "isi": "150 gram", "harga": "12500", "berat_kirim": "170"}


@pytest.fixture
def client(service):
    app = Starlette(routes=routes(lambda: service), middleware=[Middleware(Headers, inline_scripts=())])
    with TestClient(app) as client:
        yield client


@pytest.fixture
def products(client):
    """Two products of one phone: tokens."""
    tokens = [client.post("/etalase/work", headers=OURS).json()["token"] for _ in range(2)]
    for number, token in enumerate(tokens):
        facts = {**FACTS, "nama": f"Keripik Rasa {number}"}
        assert client.put(f"/etalase/work/{token}/facts", json=facts, headers=OURS).status_code == 200
    return tokens


def ask(client, route, works, **more):
    return client.post(f"/etalase/shelf/{route}", json={"works": works, "target": "list", **more}, headers=OURS)


def encoded(content):
    return base64.b64encode(content).decode()


def unzipped(answer):
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_new_name_is_hers_and_leaves_the_other_facts(client, products):
    token = products[0]
    assert (
        client.put(f"/etalase/work/{token}/name", json={"name": " Keripik Bu Tin "}, headers=OURS).status_code == 200
    )
    assert client.get(f"/etalase/work/{token}").json()["name"] == "Keripik Bu Tin"
    assert unzipped(ask(client, "file", [token]))["daftar.csv"].decode("utf-8-sig").count("12500") == 1


@pytest.mark.parametrize("name", ["", "   ", "x" * 151, None, 5])
def test_no_name_is_none(client, products, name):
    url = f"/etalase/work/{products[0]}/name"
    assert client.put(url, json={"name": name}, headers=OURS).status_code == 400


def test_a_list_of_both(client, products):
    checked = ask(client, "check", products).json()
    assert (checked["rows"], checked["products"], checked["left_out"]) == (2, 2, [])
    files = unzipped(ask(client, "file", products))
    assert {"daftar.xlsx", "daftar.csv"} <= files.keys()


def test_her_own_shopee_file_comes_back_filled_and_is_kept_nowhere(client, products, tmp_path):
    template = encoded(templates.build(templates.shopee()))
    checked = ask(client, "check", products, target="shopee", template=template).json()
    assert (checked["rows"], checked["required"][0]) == (2, "Nama Produk")
    assert "Foto Sampul" in checked["unfilled"][0]
    files = unzipped(ask(client, "file", products, target="shopee", template=template))
    rows = read_back(files["shopee-terisi.xlsx"])
    assert {row[columns_of(rows)["ps_price"]] for row in rows[6:8]} == {12500}
    left = [file for file in tmp_path.rglob("*") if file.is_file() and b"ps_product_name" in file.read_bytes()]
    assert left == []
    assert list(tmp_path.rglob("*.zip")) == []


def test_a_unit_that_the_file_does_not_say_is_asked_for(client, products):
    template = encoded(templates.build(templates.shopee(weight_hint="Berat paket")))
    assert ask(client, "check", products, target="shopee", template=template).json()["refused"] == "weight_unit"
    checked = ask(client, "check", products, target="shopee", template=template, grams=1).json()
    assert checked["rows"] == 2


@pytest.mark.parametrize(
    ("more", "refused"),
    [
        ({"target": "shopee"}, "template_missing"),
        ({"target": "shopee", "template": encoded(b"nama,harga")}, "no_workbook"),
        ({"target": "tokopedia", "template": encoded(templates.build(templates.shopee()))}, "other_place"),
    ],
)
def test_a_wrong_file_gets_its_sentence(client, products, more, refused):
    checked = ask(client, "check", products, **more).json()
    assert checked["refused"] == refused
    assert set(checked["say"]) == {"id", "en"}
    assert ask(client, "file", products, **more).status_code == 422


@pytest.mark.parametrize(
    "body",
    [
        {"works": [], "target": "list"}, {"works": ["x"] * 61, "target": "list"}, {"works": "x", "target": "list"},
        {"works": ["x"], "target": "lazada"}, {"works": ["x"], "target": "list", "template": "%%"}, [],
    ],
)  # fmt: skip
def test_what_is_no_call_is_refused(client, body):
    assert client.post("/etalase/shelf/check", json=body, headers=OURS).status_code == 400


def test_somebody_elses_address_opens_nothing(client, products):
    assert ask(client, "check", [products[0], "A" * 22]).status_code == 404
    assert client.post("/etalase/shelf/check", json={"works": products, "target": "list"}).status_code == 403


def test_facts_that_cannot_be_read_are_named(client, products):
    token = client.post("/etalase/work", headers=OURS).json()["token"]
    checked = ask(client, "check", [*products, token]).json()
    assert checked["products"] == 2
    assert len(checked["left_out"]) == 1
