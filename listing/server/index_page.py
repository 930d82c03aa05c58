"""The one HTML page that Streamlit lives in, made Indonesian, and its files, compressed once instead of never.

Streamlit's own page says `lang="en"`, which makes phones offer to translate, and a translated page breaks. Its
scripts (2.3 MB at a first visit) are served as they are, because compressing them for each visitor costs more than
it saves; compressed once and kept, they are 0.7 MB for each phone in the hall.
"""

import base64
import gzip
import hashlib
import re
from functools import lru_cache
from pathlib import Path

from anyio import to_thread
from starlette.datastructures import Headers
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

TITLE = "Etalase"
MEDIA_TYPES = {".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".svg": "image/svg+xml"}
LARGEST_PACKED = (
    2_000_000  # bytes of a file that is kept compressed; larger ones are for charts, which we do not draw
)
FOREVER = "public, immutable, max-age=31536000"  # Streamlit's names change with their content
NO_SCREENS = ("/etalase", "/_stcore/", "/static/", "/media/", "/component/", "/app/")  # they answer for themselves

_ENGLISH = re.compile(r'<!--.*?-->|<noscript>.*?</noscript>|<link rel="service-desc"[^>]*>', re.DOTALL)
_NO_SCRIPT = "<noscript><p>Etalase perlu JavaScript. Buka di Chrome, ya.</p></noscript>"
# Before our own style sheet is there: no flash of white, and nothing of Streamlit's that speaks English.
_FIRST_STYLE = (
    "<style>body{background:#fbf4e9}[data-testid=stHeader],[data-testid=stToolbar],[data-testid=stStatusWidget],"
    "[data-testid=stConnectionStatus],[data-testid=stAppSkeleton],[data-testid=stSkipToContent]"
    "{display:none!important}</style>"
)
# Streamlit asks for its font of icons (375 kB) whether or not one is drawn; so it comes with the first icon.
_LAZY_ICONS = (
    "<script>{const load=document.fonts.load.bind(document.fonts);document.fonts.load=(font,...rest)=>"
    'font.includes("Material Symbols")?Promise.resolve([]):load(font,...rest)}</script>'
)


def indonesian(page: str) -> str:
    """Return Streamlit's page with our language and title; English left out; no offer to translate it."""
    page = _ENGLISH.sub("", page)
    page = page.replace('<html lang="en">', '<html lang="id" translate="no">')
    page = page.replace(
        "<title>Streamlit</title>", f'<title>{TITLE}</title><meta name="google" content="notranslate" />'
    )
    page = page.replace("</head>", f"{_FIRST_STYLE}{_LAZY_ICONS}</head>")
    return page.replace('<div id="root">', f'{_NO_SCRIPT}<div id="root">')


def script_digests(page: str) -> tuple[str, ...]:
    """Return the digests of the scripts inside a page, as a content policy wants them."""
    scripts = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    return tuple(f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}" for text in scripts)


class Front:
    """Streamlit's static files in a folder.

    Attributes:
        html: The page.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "static"
        self.html = indonesian((folder / "index.html").read_text(encoding="utf-8"))
        self._packed = gzip.compress(self.html.encode(), mtime=0)

    def page(self, packed: bool) -> Response:
        """Return the page."""
        headers = {"Cache-Control": "no-cache", "Vary": "Accept-Encoding"}
        if packed:
            headers["Content-Encoding"] = "gzip"
        return Response(self._packed if packed else self.html, media_type="text/html", headers=headers)

    @lru_cache(maxsize=256)  # noqa: B019  there is one front a process
    def packed(self, path: str) -> bytes | None:
        """Return a file compressed, or None where it is not one that gains by it."""
        file = (self._folder / path).resolve()
        if file.suffix not in MEDIA_TYPES or not file.is_relative_to(self._folder.resolve()) or not file.is_file():
            return None
        return gzip.compress(file.read_bytes(), 9, mtime=0) if file.stat().st_size <= LARGEST_PACKED else None


class Served:
    """ASGI middleware: answers for the page and for files of Streamlit's that gain by packing.

    The page is at the root. Whoever types another address is led there: Streamlit would send its page, which finds
    none of its files from below the root.
    """

    def __init__(self, app: ASGIApp, front: Front) -> None:
        self.app, self.front = app, front

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer or pass on."""
        answer = await self._answer(scope) if scope["type"] == "http" and scope["method"] == "GET" else None
        await (answer or self.app)(scope, receive, send)

    async def _answer(self, scope: Scope) -> Response | None:
        path, asked = scope["path"], Headers(scope=scope)
        packs = "gzip" in asked.get("accept-encoding", "") and "range" not in asked
        if path.startswith("/static/") and packs:
            file = path.removeprefix("/static/")
            content = await to_thread.run_sync(self.front.packed, file)
            headers = {"Content-Encoding": "gzip", "Vary": "Accept-Encoding", "Cache-Control": FOREVER}
            return (content and Response(content, media_type=MEDIA_TYPES[Path(file).suffix], headers=headers)) or None
        if path == "/":
            return self.front.page(packs)
        if "text/html" in asked.get("accept", "") and not path.startswith(NO_SCREENS):
            return RedirectResponse("/?pelatih" if path.strip("/").lower() == "pelatih" else "/")
        return None
