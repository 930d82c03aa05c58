"""Halls beside each other: names, addresses and ports of their own, and nothing is deleted by a slip."""

import pytest

from listing.backup.folder import restore_folder
from listing.backup.parcel import BackupTrouble
from listing.cells.proxy import configuration
from listing.cells.registry import Cells, CellTrouble
from listing.store.works import Store

ADDRESSES = ("kediri.lan", "ftp://a", "http://a/b", "http://", "http://a b", "http://a\nbind", "http://a:x")


@pytest.fixture
def cells(tmp_path, monkeypatch):
    monkeypatch.setenv("ETALASE_HOME", str(tmp_path / "home"))
    (tmp_path / "home" / "models").mkdir(parents=True)
    (tmp_path / "home" / "models" / "weights").write_bytes(b"large")
    return Cells()


def test_each_has_a_place_a_port_and_a_pin_of_its_own_and_shares_the_networks(cells):
    blitar, malang = cells.add("blitar"), cells.add("malang", "https://Malang.example.id/")
    assert cells.all() == (blitar, malang)
    assert (blitar.address, malang.address) == ("http://blitar.lan", "https://malang.example.id")
    assert (blitar.host, malang.host) == ("blitar.lan", "malang.example.id")
    assert len({blitar.port, malang.port}) == len({blitar.data, malang.data}) == 2
    assert (blitar.folder / "pin").stat().st_mode & 0o077 == 0
    assert (blitar.data / "models" / "weights").read_bytes() == b"large"
    assert blitar.pin not in str(blitar)


@pytest.mark.parametrize(
    ("name", "address", "why"),
    [
        *((name, "", "bad_name") for name in ("", ".", "..", "a/b", "A", "-a", "a-", "a b", "a" * 41, "é", "a\n")),
        *(("kediri", address, "bad_address") for address in ADDRESSES),
        ("kediri", "http://BLITAR.lan:8080", "address_taken"),
        ("blitar", "http://kediri.lan", "there"),
    ],
)
def test_what_cannot_be_a_hall_is_refused(cells, name, address, why):
    blitar = cells.add("blitar")
    with pytest.raises(CellTrouble, match=why):
        cells.add(name, address)
    assert cells.all() == (blitar,)


def test_work_is_deleted_only_when_that_is_meant(cells, tmp_path):
    cell = cells.add("blitar")
    store = Store(cell.data)
    store.new_work()  # words only, no photo
    with pytest.raises(CellTrouble, match="runs"):
        cells.remove(cell, sure=True)
    with pytest.raises(CellTrouble, match="runs"):
        cells.export(cell, tmp_path / "blitar.zip")
    store.close()
    with pytest.raises(CellTrouble, match="has_work"):
        cells.remove(cell, sure=False)
    cells.remove(cell, sure=True)
    assert cells.all() == ()
    assert (tmp_path / "home" / "models" / "weights").read_bytes() == b"large"


def test_a_hall_that_could_not_be_filled_is_none_or_as_it_was(cells, tmp_path):
    (tmp_path / "spoilt.zip").write_bytes(b"no parcel")

    def fill(data):
        restore_folder(tmp_path / "spoilt.zip", data, replace=False)

    with pytest.raises(BackupTrouble):
        cells.add("kediri", fill=fill)
    assert cells.all() == ()
    cell = cells.add("blitar")
    (cell.data / "hall.json").write_text("{}")
    with pytest.raises(BackupTrouble):
        cells.replace(cell, fill)
    assert (cell.data / "hall.json").read_text() == "{}"
    assert not cell.has_work


def test_the_proxy_knows_each_by_its_name(cells):
    with pytest.raises(CellTrouble, match="no_halls"):
        configuration((), "*:80")
    cells.add("blitar")
    cells.add("malang", "https://malang.example.id")
    text = configuration(cells.all(), "*:80", "/etc/etalase.pem")
    for word in ("-m str blitar.lan", "-m str malang.example.id", "ssl crt /etc/etalase.pem", "timeout tunnel 1h"):
        assert word in text
    assert "cookie" not in text
