"""The one entry of the app: server, routes, first screen. `etalase` and `streamlit run app.py` start the same."""

import asyncio
import logging
import os
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st
from google.protobuf.message import DecodeError
from starlette.middleware import Middleware
from streamlit import config, file_util, net_util
from streamlit.proto.BackMsg_pb2 import BackMsg

from photo.errors import SystemLibraryMissing
from photo.log import is_json, speak, tell
from photo.system import check_opencv, forget_reports, share_memory

try:
    check_opencv()
except SystemLibraryMissing as error:
    tell(f"etalase: {error}")
    sys.exit(1)

from listing.backend.log import keep_log
from listing.backend.service import service
from listing.backend.start import mended, why_not
from listing.hall.hall import hall
from listing.hall.presence import Watched
from listing.hall.routes import routes as hall_routes
from listing.server.connections import Doorkeeper, raise_limit, room_for
from listing.server.edge import Edge
from listing.server.handbooks import handbook_routes
from listing.server.health import health_routes
from listing.server.index_page import Front, Served, script_digests
from listing.server.lifeline import hold_on
from listing.server.metrics import Calls, Counted
from listing.server.network import public_address
from listing.server.offline import offline_routes
from listing.server.routes import routes
from listing.server.security import Headers
from listing.server.static_files import screen_files
from listing.store.opening import is_hosted

ROOT_FOLDER = Path(__file__).resolve().parent
PAGE = ROOT_FOLDER / "listing" / "ui" / "page.py"

if is_json():
    speak()
os.umask(0o077)  # whatever is written is hers alone
net_util.get_external_ip = lambda: None  # Streamlit would ask the internet what this computer is called there
room = room_for(raise_limit())
try:
    service()
except OSError as error:
    tell(why_not(error))
    sys.exit(1)
for sentence in mended(service().store.recovered):
    tell(sentence)


@asynccontextmanager
async def working(_: st.App) -> AsyncIterator[None]:
    """Work on photos as long as the server runs."""
    Doorkeeper(room).guard(asyncio.get_running_loop())
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)  # no line for each spoilt call
    forget_reports()
    share_memory()
    keep_log(service().home)
    hold_on()
    hall()
    service().start()
    threading.Thread(target=front.pack_ahead, name="packing", daemon=True).start()
    yield
    service().stop()


def is_meant(said: bytes) -> bool:
    """Tell whether a screen of ours may have said this: it asks to be drawn, and tells that it is still there."""
    message = BackMsg()
    try:
        message.ParseFromString(said)
    except DecodeError:
        return False
    return message.WhichOneof("type") in ("rerun_script", "app_heartbeat")


# What every visit begins with; the phone fetches it beside Streamlit's own scripts instead of after them.
FIRST = (
    *(f"static/{name}.js" for name in ("vendor/preact", "vendor/htm", "icons", "kit", "server", "memory")),
    *(f"static/{name}.js" for name in ("shelf_memory", "shrink", "outbox")),
    *(f"seller/static/{name}.js" for name in ("frame", "welcome")),
)

modules = screen_files()
manifest = modules.address("static/manifest.json")
front = Front(Path(file_util.get_static_dir()), [modules.address(name) for name in FIRST], manifest)
calls = Calls()
app = st.App(
    PAGE,
    routes=[
        *(*modules.routes(), *handbook_routes(), *offline_routes(), *health_routes(service, calls)),
        *(() if is_hosted() else hall_routes(hall)),  # a trainer's hall is one server's; many servers have none
        *routes(service),
    ],
    middleware=[
        Middleware(Counted, calls=calls),
        Middleware(Headers, inline_scripts=script_digests(front.html)),
        Middleware(
            Edge,
            sockets=room.sockets,
            tls=bool(config.get_option("server.sslCertFile")),
            proxied=bool(public_address()),
            hidden=ROOT_FOLDER,
            meant=is_meant,
        ),
        Middleware(Watched, hall=hall),
        Middleware(Served, front=front),
    ],
    lifespan=working,
)
