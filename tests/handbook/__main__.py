"""Prints the handbooks, whose words are in `samples/panduan/source`, and the readme's pictures."""

import importlib
import pkgutil
import re
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

import streamlit
from playwright.sync_api import Browser, sync_playwright

from listing.hall.routes import WIPE_WORD
from listing.phrases import app
from listing.server.handbooks import HANDBOOK_FOLDER, HANDBOOKS, handbook_file
from photo.models import table
from tests.e2e.hand import CHROMIUM, LAUNCH
from tests.handbook.readme import drawn
from tests.handbook.shots import Camera, participant
from tests.handbook.shots import trainer as trainer_screens
from tests.server import Server, give_models

SOURCE = HANDBOOK_FOLDER / "source"
PIN = "402817"
LABEL = re.compile(r"\{([A-Z]+(?:\.\w+)*)\}")
MODULES = [importlib.import_module(f"{app.__name__}.{one.name}") for one in pkgutil.iter_modules(app.__path__)]
TABLES = {name: value for module in MODULES for name, value in vars(module).items() if name.isupper()}
FACE = '@font-face {{ font-family: "Source Sans"; src: url("file://{font}"); font-weight: 200 900; }}\n'
FONTS = Path(streamlit.__file__).parent / "static" / "static" / "media"


def label(path: str) -> str:
    """Return what the app says at a place of its tables, as {SAVE.another} or {FRAME.steps.0}.

    So no handbook names a button wrongly.

    Raises:
        KeyError: The app has no such label (any more).
    """
    if path == "SURE":
        return WIPE_WORD
    found: Any = TABLES
    for part in path.split("."):
        found = found[int(part) if part.isdigit() else part]
    return str(found[0]).rstrip("?")


def filled(page: str) -> str:
    """Return the words of a handbook with the app's labels in their places."""
    return LABEL.sub(lambda place: label(place[1]), page)


def printed(browser: Browser, folder: Path) -> None:
    """Print all handbooks from a folder that holds their pages and pictures."""
    page = browser.new_page()
    for name in HANDBOOKS:
        source = folder / f"{name}.html"
        source.write_text(filled(source.read_text(encoding="utf-8")), encoding="utf-8")
        page.goto(source.as_uri())
        page.pdf(path=handbook_file(name), prefer_css_page_size=True, print_background=True)


def main() -> int:
    """Make them all; a second command line argument keeps the pictures in that folder."""
    if CHROMIUM is None:
        print("no Chromium on this machine: apt install chromium", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as place, sync_playwright() as play:
        folder = Path(place)
        give_models(folder / "home", table.DEFAULT)
        server = Server(folder / "home", folder / "server.log", ETALASE_PIN=PIN)
        server.start()
        browser = play.chromium.launch(**LAUNCH)
        pages = Path(shutil.copytree(SOURCE, folder / "pages"))
        font = next(FONTS.glob("SourceSansVF-Upright*.woff2"), "")
        (pages / "style.css").write_text(FACE.format(font=font) + (SOURCE / "style.css").read_text(encoding="utf-8"))
        try:
            camera = Camera(pages, browser, server)
            participant(camera)
            trainer_screens(camera)
        finally:
            server.kill()
        printed(browser, pages)
        pictures = drawn(pages)
        browser.close()
    for file in (*map(handbook_file, HANDBOOKS), *pictures):
        print(f"{file}  {file.stat().st_size / 1e3:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
