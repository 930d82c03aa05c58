"""A plain first screen: photos in, before and after, pictures out."""

import hashlib
import io
import threading
import zipfile
from pathlib import Path

import streamlit as st
from PIL import Image

from listing.explain import LANGUAGES, Language, explain, said
from listing.markets import MARKETS
from listing.photos import free_name, output
from listing.phrases.first import BACKGROUNDS, WORDS
from photo import models
from photo.errors import PhotoError
from photo.matte import cut
from photo.networks import load_networks
from photo.pipeline import Look, render, study
from photo.read import read_photo

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
PREVIEW_SIDE = 900
NETWORK = threading.Lock()  # one photo at a time: two networks on two cores are slower than one after the other


def page() -> None:
    """Draw the screen."""
    language: Language = st.radio(
        "Bahasa / Language", LANGUAGES, horizontal=True, format_func={"id": "Indonesia", "en": "English"}.__getitem__
    )
    st.title("Etalase")
    st.write(_word("lead", language))
    _ready_weights(language)
    uploads = st.file_uploader(_word("upload", language), accept_multiple_files=True)
    given = [(upload.name, upload.getvalue()) for upload in uploads]
    if st.toggle(_word("samples", language), value=False):
        given += [(path.name, path.read_bytes()) for path in sorted(SAMPLES.glob("*.jpg"))]
    taken: set[str] = set()
    photos = {free_name(Path(name).stem, taken): data for name, data in given}
    chosen = st.radio(
        _word("background", language),
        list(BACKGROUNDS),
        horizontal=True,
        format_func=lambda key: _word(key, language),
    )
    if not photos:
        st.info(_word("empty", language))
        return
    look = Look(background=BACKGROUNDS[chosen])
    done = {name: files for name, data in photos.items() if (files := _one_photo(name, data, look, language))}
    if done:
        st.download_button(_word("all", language), _zipped(done), "etalase.zip", "application/zip", on_click="ignore")


def _one_photo(name: str, data: bytes, look: Look, language: Language) -> dict[str, bytes] | None:
    """Show one photo before and after, with its downloads; None when it cannot be used."""
    with st.container(border=True):
        st.subheader(name)
        try:
            with st.spinner(_word("working", language).format(name=name)):
                before, files = _pictures(hashlib.sha256(data).hexdigest(), look, data)
        except PhotoError as error:
            st.error(explain(error, language))
            return None
        left, right = st.columns(2)
        left.image(before, caption=_word("before", language))
        right.image(next(iter(files.values())), caption=_word("after", language))
        for file, content in files.items():
            st.download_button(
                _word("save", language).format(place=Path(file).stem),
                content,
                f"{name}-{file}",
                key=f"{name}/{file}",
                on_click="ignore",
            )
        return files


@st.cache_data(max_entries=40, show_spinner=False)
def _pictures(
    digest: str,  # noqa: ARG001  the key of the cache
    look: Look,
    _data: bytes,
) -> tuple[bytes, dict[str, bytes]]:
    """Return a preview of the photo and its finished files, kept by the photo's digest and the look."""
    photo = read_photo(_data)
    with NETWORK:
        known = study(photo, lambda it: cut(it, load_networks()))
    wanted = [output(market, look) for market in MARKETS]
    files = render(photo, known, look, [(spec, market.transparent) for market, _, spec in wanted])
    small = Image.fromarray(photo.rgb)
    small.thumbnail((PREVIEW_SIDE, PREVIEW_SIDE))
    preview = io.BytesIO()
    small.save(preview, "JPEG", quality=88)
    return preview.getvalue(), {name: data for (_, name, _), data in zip(wanted, files, strict=True)}


def _ready_weights(language: Language) -> None:
    """See that the small network is here, and offer the better one."""
    if not any(models.on_disk(models.find(name)) for name in (models.DEFAULT, models.BETTER)):
        try:
            with st.spinner(_word("fetching", language)):
                models.fetch(models.find(models.DEFAULT))
        except PhotoError as error:
            st.warning(explain(error, language))
    better = models.find(models.BETTER)
    if not models.on_disk(better):
        if "better" in st.session_state:
            st.caption(_word("better_coming", language))
        elif st.button(_word("better", language)):
            st.session_state.better = True
            threading.Thread(target=_fetch_quietly, args=(better,), daemon=True).start()
            st.rerun()


def _fetch_quietly(model: models.Model) -> None:
    try:
        models.fetch(model)
    except PhotoError as error:
        st.logger.get_logger(__name__).warning("%s", error)


def _zipped(done: dict[str, dict[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, files in done.items():
            for file, content in files.items():
                archive.writestr(f"{name}/{file}", content)
    return out.getvalue()


def _word(key: str, language: Language) -> str:
    return said(WORDS[key], language)
