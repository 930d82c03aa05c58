"""The page that a phone shows while the server is away, and the service worker that keeps it.

Browsers run a service worker only where the address is https, or this very computer: in a hall on plain http there is
none, and nothing here is asked for.
"""

import hashlib
from html import escape
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from listing.phrases.app.listing_screens import OFFLINE
from listing.server.endpoint import refusing
from listing.server.error_page import PAGE_STYLE

WORKER_ADDRESS, OFFLINE_ADDRESS = "/etalase/offline.js", "/etalase/offline"
WORKER_POLICY = "default-src 'none'; connect-src 'self'"  # it fetches the pages that she opens, and nothing else
_SCRIPT = Path(__file__).parent / "static" / "offline_worker.js"


def offline_page() -> str:
    """Return the page, in both languages; it needs nothing but itself."""
    (title, title_en), (says, says_en), (again, again_en) = (OFFLINE[name] for name in ("title", "says", "again"))
    return (
        '<!doctype html><html lang="id" translate="no"><meta charset="utf-8"><title>Etalase</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><style>{PAGE_STYLE}</style>'
        f'<main><h1>{escape(title)}</h1><p>{escape(says)}</p><p lang="en">{escape(title_en)} {escape(says_en)}</p>'
        f'<a href="">{escape(again)}<span lang="en">{escape(again_en)}</span></a></main></html>'
    )


def worker_script() -> str:
    """Return the service worker; another page makes it another one, which a phone then takes over."""
    digest = hashlib.sha256(offline_page().encode()).hexdigest()[:16]
    return _SCRIPT.read_text(encoding="utf-8") % {"kept": f"etalase-{digest}", "page": OFFLINE_ADDRESS}


def offline_routes() -> list[Route]:
    """Return the routes of both."""
    page, script = offline_page(), worker_script()

    async def show(_: Request) -> Response:
        return HTMLResponse(page, headers={"Cache-Control": "no-cache"})

    async def work(_: Request) -> Response:
        headers = {"Cache-Control": "no-cache", "Service-Worker-Allowed": "/"}
        headers["Content-Security-Policy"] = WORKER_POLICY
        return Response(script, media_type="text/javascript", headers=headers)

    return [
        Route(OFFLINE_ADDRESS, refusing(show), methods=["GET"]),
        Route(WORKER_ADDRESS, refusing(work), methods=["GET"]),
    ]
