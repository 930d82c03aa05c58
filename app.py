"""The one entry of the app: server, routes, first screen. `etalase` and `streamlit run app.py` start the same."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from streamlit import file_util

from photo.errors import SystemLibraryMissing
from photo.system import check_opencv, forget_reports

try:
    check_opencv()
except SystemLibraryMissing as error:
    sys.exit(f"etalase: {error}")

from listing.backend.log import keep_log
from listing.backend.service import service
from listing.hall.hall import hall
from listing.hall.presence import Watched
from listing.hall.routes import routes as hall_routes
from listing.pictures.heap import share_heaps
from listing.server.index_page import Front, Served, script_digests
from listing.server.routes import routes
from listing.server.security import Headers
from listing.server.static_files import screen_files

PAGE = Path(__file__).resolve().parent / "listing" / "ui" / "page.py"


@asynccontextmanager
async def working(_: st.App) -> AsyncIterator[None]:
    """Work on photos as long as the server runs."""
    forget_reports()
    share_heaps()
    keep_log(service().home)
    hall()
    service().start()
    yield
    service().stop()


# What every visit begins with; the phone fetches it beside Streamlit's own scripts instead of after them.
FIRST = (
    *(f"static/{name}.js" for name in ("vendor/preact", "vendor/htm", "icons", "kit", "server", "memory")),
    *(f"static/{name}.js" for name in ("shrink", "outbox")),
    *(f"seller/static/{name}.js" for name in ("frame", "welcome")),
)

modules = screen_files()
front = Front(Path(file_util.get_static_dir()), [modules.address(name) for name in FIRST])
app = st.App(
    PAGE,
    routes=[*modules.routes(), *hall_routes(hall), *routes(service)],
    middleware=[
        Middleware(Watched, hall=hall),
        Middleware(Headers, inline_scripts=script_digests(front.html)),
        Middleware(Served, front=front),
    ],
    lifespan=working,
)
