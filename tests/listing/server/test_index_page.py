"""Streamlit's page, made Indonesian, small on the wire, and under a strict policy."""

import base64
import gzip
import hashlib
import json
import re
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient
from streamlit import file_util

from listing.server.index_page import Front, Served, our_page, script_digests
from listing.server.security import Headers
from listing.server.static_files import screen_files
from listing.ui import component

STATIC = Path(file_util.get_static_dir())


@pytest.fixture(scope="module")
def front():
    return Front(STATIC)


@pytest.fixture
def client(front):
    async def streamlit(request):
        return PlainTextResponse("from Streamlit")

    headers = Middleware(Headers, inline_scripts=script_digests(front.html))
    app = Starlette(
        routes=[Route("/{path:path}", streamlit, methods=["GET", "POST"])],
        middleware=[headers, Middleware(Served, front=front)],
    )
    return TestClient(app, headers={"Accept": "text/html", "Accept-Encoding": "gzip"})


def test_the_installed_page_is_made_indonesian(front):
    assert '<html lang="id" translate="no">' in front.html
    assert "<title>Etalase</title>" in front.html
    assert '<meta name="google" content="notranslate" />' in front.html
    assert '<div id="root"></div>' in front.html
    for english in ("Streamlit</title>", "You need to enable", "agent", "<!--"):
        assert english not in front.html


def test_the_first_words_stand_before_everything_that_is_waited_for(front):
    words = front.html.index("Halamannya sedang dibuka")
    assert front.html.index("<body") < words < front.html.index('rel="stylesheet"')


def test_the_first_words_are_in_her_language(client):
    assert '<html lang="en"' in client.get("/?lang=en").text
    assert "The page is opening" in client.get("/?w=x&lang=en").text
    assert "Halamannya sedang dibuka" in client.get("/?lang=fr").text


def test_a_phone_can_install_it_where_the_address_allows():
    manifest = json.loads((Path(component.__file__).parent / "static" / "manifest.json").read_text(encoding="utf-8"))
    assert (manifest["start_url"], manifest["scope"], manifest["display"]) == ("/", "/", "standalone")
    for icon in manifest["icons"]:
        assert screen_files().address(f"static/{icon['src']}")
    address = screen_files().address("static/manifest.json")
    page = our_page((STATIC / "index.html").read_text(encoding="utf-8"), manifest=address)
    assert f'<link rel="manifest" href="{address}">' in page


def test_modules_of_the_first_screens_are_asked_for_early():
    page = our_page((STATIC / "index.html").read_text(encoding="utf-8"), "id", ["/etalase/static/x/kit.js"])
    assert '<link rel="modulepreload" href="/etalase/static/x/kit.js">' in page


def test_all_else_of_the_page_is_kept():
    theirs = (STATIC / "index.html").read_text(encoding="utf-8")
    ours = our_page(theirs)
    for tag in re.findall(r'<(?:script|link)[^>]*(?:src|href)="\./static[^>]*>', theirs):
        assert (tag in ours) is ('as="font"' not in tag)  # letters come when the first screen stands


def test_the_scripts_inside_the_page_are_allowed_by_their_digests_and_no_others(client):
    page = client.get("/")
    scripts = re.findall(r"<script>(.*?)</script>", page.text, re.DOTALL)
    assert len(scripts) == 2  # Streamlit's own, and ours that leaves its icons until one is drawn
    digests = [base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in scripts]
    policy = dict(
        part.strip().split(" ", 1)
        for part in page.headers["content-security-policy"].split(";")
        if " " in part.strip()
    )
    assert policy["script-src"] == "'self' blob: " + " ".join(f"'sha256-{digest}'" for digest in digests)
    assert policy["default-src"] == "'none'"
    assert policy["frame-ancestors"] == "'none'"
    assert policy["connect-src"] == "'self' ws://testserver wss://testserver"
    assert not any("unsafe-eval" in value or "http" in value or "*" in value for value in policy.values())


def test_a_host_that_is_none_does_not_get_into_the_policy(client):
    policy = client.get("/", headers={"Host": "x; script-src *"}).headers["content-security-policy"]
    assert "connect-src 'self';" in policy


def test_the_page_is_served_compressed_where_that_is_understood(client, front):
    assert client.get("/").text == front.html
    plain = client.get("/", headers={"Accept-Encoding": "identity"})
    assert (plain.text, "content-encoding" in plain.headers) == (front.html, False)


@pytest.mark.parametrize(("path", "leads"), [
    ("/kelola", "/"), ("/foto/x", "/"), ("/index.php", "/"), ("/ETALASE/hall", "/"), ("/pelatih", "/?pelatih"),
    ("/Pelatih/", "/?pelatih"),
])  # fmt: skip
def test_a_mistyped_address_leads_to_the_page(client, path, leads):
    told = client.get(path, headers={"Accept": "text/html"}, follow_redirects=False)
    assert (told.status_code, told.headers["location"]) == (307, leads)


@pytest.mark.parametrize("path", ["/_stcore/health", "/media/x", "/etalase/work", "/favicon.png"])
def test_the_rest_is_left_to_others(client, path):
    assert client.get(path, headers={"Accept": "*/*"}).text == "from Streamlit"
    assert client.post("/").text == "from Streamlit"


def test_scripts_and_styles_go_compressed_and_for_ever(client, front):
    for address in re.findall(r'"\./(static/[^"]+\.(?:js|css))"', front.html):
        answer = client.get(f"/{address}")
        assert answer.content == (STATIC / address).read_bytes()
        assert answer.headers["content-encoding"] == "gzip"
        assert answer.headers["cache-control"] == "public, immutable, max-age=31536000"
        assert answer.headers["content-type"].split(";")[0] in ("text/javascript", "text/css")
    plain = client.get(f"/{address}", headers={"Accept-Encoding": "identity"})
    assert plain.text == "from Streamlit"


@pytest.mark.parametrize(
    "path",
    ["/static/../index.html", "/static/%2e%2e/%2e%2e/__init__.py", "/static//etc/passwd", "/static/js/none.js"],
)
def test_only_files_of_the_folder_are_packed(client, path):
    answer = client.get(path, headers={"Accept": "*/*"})
    assert answer.text in ("from Streamlit", "") or answer.status_code == 404


def test_a_file_is_kept_packed_once_however_its_address_is_spelt(client, front):
    address = re.search(r'"\./(static/[^"]+\.js)"', front.html)[1]
    client.get(f"/{address}")
    known, slashes = front.packed.cache_info().currsize, address.replace("/", "//", 1)
    for number in range(20):
        for path in (
            slashes,
            address.replace("/", "/./" * number + "/", 1),
            f"{address}?{number}",
            f"{address};{number}",
        ):
            client.get(f"/{path}", headers={"Accept": "*/*"})
    assert front.packed.cache_info().currsize == known


def test_a_first_visit_is_under_one_megabyte(front):
    scripts = re.findall(r'"\./static/([^"]+\.(?:js|css))"', front.html)
    assert sum(len(front.packed(name)) for name in scripts) < 700_000
    assert len(gzip.compress(front.html.encode())) < 5_000


def test_what_the_page_names_is_packed_before_the_first_phone_comes():
    fresh = Front(STATIC)
    fresh.pack_ahead()
    known = fresh.packed.cache_info()
    named = set(re.findall(r'"\./static/(js/[^"]+)"', fresh.html)) & fresh.packable
    assert len(named) > 10
    for name in named:
        fresh.packed(name)
    assert fresh.packed.cache_info().misses == known.misses
