"""An upload as one ZIP: the file for the shop, the pictures, and a page that says which belong to which row."""

import secrets
import zipfile
from collections.abc import Sequence
from pathlib import Path

from listing.phrases.language import Language
from listing.sheets.page import picture_page
from listing.sheets.upload import UploadFile
from listing.sheets.works import Make, UploadPicture
from photo.errors import PhotoError

FOLDER, PAGE = "foto", "foto.html"


def packed_upload(
    upload: UploadFile,
    pictures: Sequence[UploadPicture],
    make: Make,
    folder: Path,
    language: Language,
) -> Path:
    """Write the ZIP to a new file in a folder. A picture that cannot be made is left out.

    Args:
        upload: The files for the shop.
        pictures: Those that belong to its rows.
        make: Makes one.
        folder: Where there is room; whoever asked deletes the file.
        language: Of the page.
    """
    path = folder / f"{secrets.token_hex(16)}.zip"
    wanted = {name for line in upload.lines for name in line.product.pictures}
    try:
        with zipfile.ZipFile(path, "x") as archive:  # stored: JPEG and .xlsx do not get smaller
            for name, content in upload.files.items():
                archive.writestr(name, content)
            if wanted:
                archive.writestr(PAGE, picture_page(upload.lines, FOLDER, language))
            for picture in pictures:
                if picture.name in wanted:
                    _add(archive, picture, make)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return path


def _add(archive: zipfile.ZipFile, picture: UploadPicture, make: Make) -> None:
    try:
        archive.writestr(f"{FOLDER}/{picture.name}", make(picture))
    except (PhotoError, FileNotFoundError):  # no product found; deleted while the rest was packed
        return
