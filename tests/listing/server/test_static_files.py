"""Scripts and style sheets of the screens: at an address for ever, compressed, and nothing else of the disk."""

import gzip
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from listing.server.static_files import StaticFiles, screen_files
from listing.ui import component


@pytest.fixture
def folder(tmp_path):
    for name, text in {
        "static/kit.js": "export const a = 1;",
        "seller/static/save.js": 'import "../../static/kit.js";',
        "seller/static/save.css": "a { color: red }",
        "seller/static/hero.exe": "no",
        "seller/words.js": "outside of a static folder",
        "secret.py": "SECRET",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


@pytest.fixture
def files(folder):
    return StaticFiles(folder)


@pytest.fixture
def client(files):
    return TestClient(Starlette(routes=files.routes()))


@pytest.mark.parametrize(
    ("name", "kind"), [("seller/static/save.js", "text/javascript"), ("seller/static/save.css", "text/css")]
)
def test_a_file_comes_with_its_type_for_ever(client, files, folder, name, kind):
    told = client.get(files.address(name), headers={"Accept-Encoding": "identity"})
    assert told.content == (folder / name).read_bytes()
    assert told.headers["content-type"].split(";")[0] == kind
    assert told.headers["cache-control"] == "public, immutable, max-age=31536000"


def test_it_travels_compressed_where_that_is_understood(client, files, folder):
    with client.stream("GET", files.address("static/kit.js"), headers={"Accept-Encoding": "gzip"}) as told:
        packed = b"".join(told.iter_raw())
    assert told.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed) == (folder / "static/kit.js").read_bytes()


@pytest.mark.parametrize(
    "rest",
    [
        "secret.py", "seller/words.js", "seller/static/hero.exe", "../secret.py", "%2e%2e/secret.py",
        "seller/static/..%2f..%2fsecret.py", "/etc/passwd", "static/", "",
    ],
)  # fmt: skip
def test_nothing_else_is_served(client, files, rest):
    assert client.get(f"/etalase/static/{files.digest}/{rest}").status_code == 404


def test_another_version_has_other_addresses_and_the_old_ones_end(folder, files):
    (folder / "static/kit.js").write_text("export const a = 2;")
    newer = StaticFiles(folder)
    assert newer.digest != files.digest
    told = TestClient(Starlette(routes=newer.routes())).get(files.address("seller/static/save.js"))
    assert told.status_code == 404


def test_an_address_is_only_given_for_what_is_there(files):
    with pytest.raises(KeyError):
        files.address("static/none.js")


@pytest.mark.parametrize("library", ["preact", "htm"])
def test_a_library_of_others_is_served_and_its_licence_lies_beside_it(library):
    assert screen_files().address(f"static/vendor/{library}.js").endswith(f"/vendor/{library}.js")
    assert (Path(component.__file__).parent / "static" / "vendor" / f"{library}.LICENSE").is_file()
