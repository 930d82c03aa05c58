"""The scripts and style sheets of the screens, each at an address that names the content of them all.

An address holds a digest of everything that is served here, so a phone keeps a file for ever, and a new version of
one script has new addresses for all: they import each other by relative paths and must fit together.
"""

import gzip
import hashlib
from functools import lru_cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from listing.errors import Refusal, Refused
from listing.server.endpoint import refusing
from listing.server.index_page import FOREVER, MEDIA_TYPES

ADDRESS = "/etalase/static"
DIGEST_LETTERS = 16  # 64 bits: two versions of one house will not meet


class StaticFiles:
    """All files below the folders named `static` of a folder, read once.

    Attributes:
        digest: Names their content.
    """

    def __init__(self, folder: Path) -> None:
        paths = [path for path in sorted(folder.rglob("static/**/*")) if path.suffix in MEDIA_TYPES]
        self._plain = {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
        self._packed = {name: gzip.compress(content, 9, mtime=0) for name, content in self._plain.items()}
        total = hashlib.sha256()
        for name, content in self._plain.items():
            total.update(name.encode() + b"\0" + hashlib.sha256(content).digest())
        self.digest = total.hexdigest()[:DIGEST_LETTERS]

    def address(self, name: str) -> str:
        """Return the address of a file, by its path below the folder.

        Raises:
            KeyError: There is no such file.
        """
        if name not in self._plain:
            raise KeyError(name)
        return f"{ADDRESS}/{self.digest}/{name}"

    def routes(self) -> list[Route]:
        """Return the one route; it opens no path, so it can lead nowhere else."""
        return [Route(f"{ADDRESS}/{{digest}}/{{name:path}}", refusing(self._answer), methods=["GET"])]

    async def _answer(self, request: Request) -> Response:
        name = request.path_params["name"]
        if request.path_params["digest"] != self.digest or name not in self._plain:
            raise Refused(Refusal.NO_SUCH_PAGE)
        packs = "gzip" in request.headers.get("accept-encoding", "")
        headers = {"Cache-Control": FOREVER, "Vary": "Accept-Encoding"}
        if packs:
            headers["Content-Encoding"] = "gzip"
        content = (self._packed if packs else self._plain)[name]
        return Response(content, media_type=MEDIA_TYPES[Path(name).suffix], headers=headers)


@lru_cache(maxsize=1)
def screen_files() -> StaticFiles:
    """Return the files of the screens of this process."""
    return StaticFiles(Path(__file__).parents[1] / "ui")
