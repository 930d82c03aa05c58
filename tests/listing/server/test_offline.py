"""The page for when the server is away, and the script that keeps it on a phone."""

import re

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.testclient import TestClient

from listing.phrases.app.listing_screens import OFFLINE
from listing.server.offline import OFFLINE_ADDRESS, WORKER_ADDRESS, offline_page, offline_routes
from listing.server.security import Headers

CLIENT = TestClient(Starlette(routes=offline_routes(), middleware=[Middleware(Headers, inline_scripts=())]))


def test_the_page_says_it_in_both_languages_and_needs_nothing_else():
    page = CLIENT.get(OFFLINE_ADDRESS).text
    assert page == offline_page()
    assert [said for pair in OFFLINE.values() for said in pair if said not in page] == []
    assert re.findall(r'(?:src|href)="([^"]*)"', page) == [""]  # the address that she wanted


def test_the_script_may_stand_before_every_page_and_ask_our_own_server_only():
    answer = CLIENT.get(WORKER_ADDRESS)
    assert answer.headers["service-worker-allowed"] == "/"
    assert answer.headers["content-security-policy"] == "default-src 'none'; connect-src 'self'"
    assert OFFLINE_ADDRESS in answer.text
    assert "%" not in answer.text
