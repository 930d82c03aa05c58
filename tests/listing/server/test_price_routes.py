"""Her cost sheet over the real routes: kept on the disk, reckoned in her language, gone with her product."""

import io
import zipfile

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from listing.server.routes import routes
from listing.server.security import MARK

FLOUR = {"jenis": "bahan", "nama": "Tepung", "harga": "12rb", "beli": "1 kg", "pakai": "500 gr"}
COSTS = {"rows": {"a": FLOUR}, "rest": {"jumlah": "20"}}


@pytest.fixture
def client(service):
    with TestClient(Starlette(routes=routes(lambda: service)), headers={MARK: "1"}) as client:
        yield client


@pytest.fixture
def work(client):
    return f"/etalase/work/{client.post('/etalase/work').json()['token']}"


def test_what_she_typed_is_kept_and_reckoned(client, work, service, make_service):
    assert client.patch(f"{work}/costs", json=COSTS).json() == COSTS
    patch = {"rows": {"a": {"harga": "16rb"}, "b": {"jenis": "lain", "harga": "2rb"}}}
    assert client.patch(f"{work}/costs", json=patch).json()["rows"]["a"]["beli"] == "1 kg"
    answer = client.get(f"{work}/price?lang=en").json()
    assert answer["wrong"] == []
    assert answer["sections"][-2]["lines"][-1]["sum"] == "Rp500"  # (8.000 + 2.000) / 20
    service.stop()
    again = make_service(start=False, home=service.home)
    assert again.store.work(work.rsplit("/", 1)[1]).costs["rows"]["a"]["harga"] == "16rb"


def test_boxes_that_cannot_be_read_are_named_and_nothing_is_reckoned(client, work):
    client.patch(f"{work}/costs", json={"rows": {"a": FLOUR | {"pakai": "2 liter"}}})
    answer = client.get(f"{work}/price").json()
    assert answer["sections"] == []
    said = {one["key"]: one["says"] for one in answer["wrong"]}
    assert said.keys() == {"a.pakai", "jumlah"}
    assert "tidak sejenis" in said["a.pakai"]


@pytest.mark.parametrize(
    ("costs", "said"),
    [
        (COSTS, ["Tepung: Rp6.000", "Rp12.000 untuk 1 kg, dipakai 500 gr", "Modal per buah: Rp300"]),
        ({"rows": {"a": FLOUR | {"pakai": "2 liter"}}}, ["tidak sejenis", "Tepung", "12rb", "2 liter"]),
    ],
    ids=["reckoned", "as she typed them"],
)
def test_costs_are_in_the_file_that_holds_everything(client, work, costs, said):
    client.put(f"{work}/facts", json={"nama": "Nastar"})
    client.patch(f"{work}/costs", json=costs)
    with zipfile.ZipFile(io.BytesIO(client.get(f"{work}/all.zip").content)) as archive:
        names = {name.rsplit("/", 1)[1].split("-", 2)[2]: name for name in archive.namelist()}
        page = archive.read(names["hitung-harga.txt"]).decode("utf-8-sig")
        assert archive.read(names["label-harga.pdf"]).startswith(b"%PDF")
    assert [words for words in said if words not in page] == []


@pytest.mark.parametrize(
    "patch",
    [{"rows": {"a": {"harga": 12000}}}, {"rows": {str(n): {} for n in range(81)}}, {"rest": {"jumlah": "x" * 201}}],
)
def test_another_shape_is_refused(client, work, patch):
    assert client.patch(f"{work}/costs", json=patch).status_code == 400


def test_costs_go_with_the_product(client, work, service):
    client.patch(f"{work}/costs", json={"rows": {"a": FLOUR | {"nama": "Resep Rahasia"}}})
    assert client.delete(work).status_code == 200
    assert client.get(f"{work}/price").status_code == 404
    assert not any(b"Resep Rahasia" in file.read_bytes() for file in service.home.rglob("*") if file.is_file())
