"""The one HTML page that Streamlit lives in, made Indonesian, and its files, compressed once instead of never.

Streamlit's own page says `lang="en"`, which makes phones offer to translate, and a translated page breaks. Its
scripts (2.3 MB at a first visit) are served as they are, because compressing them for each visitor costs more than
it saves; compressed once and kept, they are 0.7 MB for each phone in the hall.
"""

import base64
import gzip
import hashlib
import re
from collections.abc import Sequence
from functools import lru_cache
from html import escape
from pathlib import Path
from urllib.parse import parse_qs

from anyio import to_thread
from starlette.datastructures import Headers
from starlette.requests import HTTPConnection
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from listing.phrases.app.listing_screens import FIRST_WORDS
from listing.phrases.language import Language, spoken
from listing.server.endpoint import Nowhere
from listing.server.security import new_phone

TITLE = "Etalase"
MEDIA_TYPES = {".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".svg": "image/svg+xml"}
LARGEST_PACKED = (
    2_000_000  # bytes of a file that is kept compressed; larger ones are for charts, which we do not draw
)
FOREVER = "public, immutable, max-age=31536000"  # Streamlit's names change with their content
OPEN_PATHS = ("/", "/_stcore/health", "/_stcore/host-config", "/_stcore/stream", "/favicon.png")
OPEN_BELOW = ("/etalase", "/static/", "/media/")
"""All that is served: Streamlit's uploads, metrics and agents are shut, and so is what it adds later."""
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


# The words that a phone shows while the rest, 0.7 MB, is still on its way; the first screen takes them away.
_FIRST_WORDS = (
    '<div id="et-first" role="status" style="position:fixed;inset:0;z-index:9;background:#fbf4e9;color:#2a211c;'
    "padding:0 20px;text-align:center;font:20px/1.45 'Segoe UI',Roboto,sans-serif\">"
    '<div style="height:20px;margin:0 -20px;background:repeating-linear-gradient(90deg,#9c3b1b 0 24px,#fffdf8 24px '
    '48px)"></div><p style="font-size:30px;font-weight:800;margin:18vh 0 8px;color:#7c2b11">{title}</p>'
    '<p style="margin:0 auto 24px;max-width:520px">{lead}</p><p style="color:#5b4a3f">{wait}</p></div>'
)
# Streamlit would fetch its letters (171 kB) before its scripts; `kit.js` fetches them when the first screen stands.
_LETTERS = re.compile(r'\s*<link\s[^>]*\bas="font"[^>]*>')
_STYLE_SHEET = re.compile(r'\s*<link rel="stylesheet"[^>]*>')


def our_page(page: str, language: Language = "id", preload: Sequence[str] = (), manifest: str = "") -> str:
    """Return Streamlit's page as ours: our language and title, first words, no English, no offer to translate it.

    Args:
        page: Streamlit's.
        language: Of the first words; the screens say the same of themselves when they come.
        preload: Addresses of modules that the first screens import.
        manifest: Address of what a phone needs to install it as an app, where the address of the server allows that.
    """
    words = {name: escape(text) for name, text in spoken(FIRST_WORDS, language).items()}
    page = _LETTERS.sub("", _ENGLISH.sub("", page))
    page = page.replace('<html lang="en">', f'<html lang="{language}" translate="no">')
    page = page.replace(
        "<title>Streamlit</title>", f'<title>{TITLE}</title><meta name="google" content="notranslate" />'
    )
    hints = "".join(f'<link rel="modulepreload" href="{address}">' for address in preload)
    hints += f'<link rel="manifest" href="{manifest}"><meta name="theme-color" content="#9c3b1b">' if manifest else ""
    styles = "".join(_STYLE_SHEET.findall(page))  # behind the first words, which need not wait for it
    page = _STYLE_SHEET.sub("", page).replace("</head>", f"{_FIRST_STYLE}{_LAZY_ICONS}{hints}</head>")
    first = _NO_SCRIPT + _FIRST_WORDS.format(**words) + styles
    return page.replace('<div id="root">', f'{first}<div id="root">')


def script_digests(page: str) -> tuple[str, ...]:
    """Return the digests of the scripts inside a page, as a content policy wants them."""
    scripts = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    return tuple(f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}" for text in scripts)


class Front:
    """Streamlit's static files in a folder.

    Attributes:
        html: The page, in Indonesian.
        packable: Names of the files that gain by packing.
    """

    def __init__(self, folder: Path, preload: Sequence[str] = (), manifest: str = "") -> None:
        self._folder = folder / "static"
        self.packable = _packable(self._folder)
        theirs = (folder / "index.html").read_text(encoding="utf-8")
        self.html = our_page(theirs, "id", preload, manifest)
        self._pages = {"id": self.html, "en": our_page(theirs, "en", preload, manifest)}
        self._packed_pages = {name: gzip.compress(page.encode(), mtime=0) for name, page in self._pages.items()}

    def page(self, packed: bool, language: Language = "id") -> Response:
        """Return the page."""
        headers = {"Cache-Control": "no-cache", "Vary": "Accept-Encoding"}
        if packed:
            headers["Content-Encoding"] = "gzip"
        content = self._packed_pages[language] if packed else self._pages[language]
        return Response(content, media_type="text/html", headers=headers)

    def pack_ahead(self) -> None:
        """Compress what the page itself names: the first phone of the day need not wait for it."""
        for path in re.findall(r'"\./static/([^"]+)"', self.html):
            if path in self.packable:
                self.packed(path)

    @lru_cache(maxsize=256)  # noqa: B019  there is one front a process, and so many files at most
    def packed(self, path: str) -> bytes:
        """Return a file of `packable`, compressed."""
        return gzip.compress((self._folder / path).read_bytes(), 9, mtime=0)


def _packable(folder: Path) -> frozenset[str]:
    """Return the files below a folder that gain by packing, as an address spells them: nothing else is looked up."""
    found = [file for file in folder.rglob("*") if file.suffix in MEDIA_TYPES and file.is_file()]
    return frozenset(file.relative_to(folder).as_posix() for file in found if file.stat().st_size <= LARGEST_PACKED)


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
        if answer is None and scope["type"] == "http" and not _is_open(scope["path"]):
            return await Nowhere()(scope, receive, send)
        return await (answer or self.app)(scope, receive, send)

    async def _answer(self, scope: Scope) -> Response | None:
        path, asked = scope["path"], Headers(scope=scope)
        packs = "gzip" in asked.get("accept-encoding", "") and "range" not in asked
        file = path.removeprefix("/static/")
        if packs and path.startswith("/static/") and file in self.front.packable:
            content = await to_thread.run_sync(self.front.packed, file)
            headers = {"Content-Encoding": "gzip", "Vary": "Accept-Encoding", "Cache-Control": FOREVER}
            return Response(content, media_type=MEDIA_TYPES[Path(file).suffix], headers=headers)
        if path == "/":
            asked_for = parse_qs(scope["query_string"].decode("latin-1")).get("lang", [])
            page = self.front.page(packs, "en" if asked_for == ["en"] else "id")
            phone = new_phone(HTTPConnection(scope).cookies)
            if phone:
                page.headers["Set-Cookie"] = phone
            return page
        if "text/html" in asked.get("accept", "") and not path.startswith(NO_SCREENS):
            return RedirectResponse("/?pelatih" if path.strip("/").lower() == "pelatih" else "/")
        return None


def _is_open(path: str) -> bool:
    return path in OPEN_PATHS or path.startswith(OPEN_BELOW)
