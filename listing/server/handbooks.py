"""The handbooks on paper: for participants, for trainers, for an officer at home, and a day's plan. In Indonesian."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from listing.errors import Refusal, Refused
from listing.server.endpoint import refusing

HANDBOOK_ADDRESS = "/etalase/panduan"
HANDBOOK_FOLDER = Path(__file__).resolve().parents[2] / "samples" / "panduan"
HANDBOOKS = ("peserta", "pelatih", "petugas", "rencana")


def handbook_file(name: str) -> Path:
    """Return where a handbook lies.

    Raises:
        Refused: NO_SUCH_PAGE.
    """
    if name not in HANDBOOKS:
        raise Refused(Refusal.NO_SUCH_PAGE)
    return HANDBOOK_FOLDER / f"{name}.pdf"


def handbook_routes() -> list[Route]:
    """Return the one route: a download, since a page's strict policy keeps a browser from drawing a PDF."""
    return [Route(f"{HANDBOOK_ADDRESS}/{{name}}.pdf", refusing(_send), methods=["GET"])]


async def _send(request: Request) -> Response:
    file = handbook_file(request.path_params["name"])
    return FileResponse(file, media_type="application/pdf", filename=f"etalase-{file.name}")
