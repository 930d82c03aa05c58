"""Frames of a film, and the file that ffmpeg makes of them where there is one."""

import itertools
import os
import shutil

import cv2
import numpy as np
import pytest

from photo.canvas.scene import Area, Inlay, Panel, Scene
from photo.errors import FilmFailed, NoFilmMaker
from photo.film.draw import FILM_SIZE, drawn_frames, frame, still_of
from photo.film.ffmpeg import encoder_of, film_maker, make_film
from photo.film.pace import Shot

GREEN, CREAM = (20, 160, 60), (250, 246, 239)
PLACE = Area(90, 300, 900, 900)


def scene(*, cut):
    """A page with a band below, and a green product in the middle of its place."""
    alpha = np.zeros((300, 300), np.uint8)
    alpha[50:250, 100:200] = 255
    product = Inlay(np.full((300, 300, 3), GREEN, np.uint8), alpha if cut else None, PLACE, corner=30)
    return Scene((1080, 1920), CREAM, (Panel(Area(0, 1500, 1080, 420), (90, 60, 20)), product))


def green(rgb):
    return np.abs(rgb.astype(int) - GREEN).max(axis=-1) < 20


def box(mask):
    rows, columns = np.where(mask)
    return rows.min(), columns.min(), rows.max(), columns.max()


def test_a_product_comes_nearer_inside_its_place_and_the_page_stands_still():
    still = still_of(scene(cut=True))
    far, near = frame(still, 0.0), frame(still, 1.0)
    assert near.shape == (FILM_SIZE[1], FILM_SIZE[0], 3)
    assert green(near).sum() > 1.15 * green(far).sum()
    top, left, bottom, right = box(green(near))
    scale = FILM_SIZE[0] / 1080
    assert top >= PLACE.top * scale - 1
    assert left >= PLACE.left * scale - 1
    assert bottom <= PLACE.bottom * scale + 1
    assert right <= PLACE.right * scale + 1
    below = round(1300 * scale)
    assert (far[below:] == near[below:]).all()


def test_a_whole_photo_keeps_its_frame_while_what_it_shows_comes_nearer():
    content = np.full((300, 300, 3), 255, np.uint8)
    content[120:180, 120:180] = GREEN
    page = scene(cut=False)
    still = still_of(Scene(page.size, page.ground, (Inlay(content, None, PLACE, corner=30),)))
    far, near = frame(still, 0.0), frame(still, 1.0)
    assert green(near).sum() > 1.15 * green(far).sum()
    outlines = [box((one == 255).all(axis=-1)) for one in (far, near)]
    assert np.abs(np.subtract(*outlines)).max() <= 1


def test_frames_fade_and_never_jump():
    stills = [still_of(scene(cut=True)), still_of(scene(cut=False))]
    frames = list(drawn_frames([Shot(0, 0, 0.0, 1.0), Shot(0, 0, 1.0, 1.0)], stills))
    steps = [np.abs(one.astype(int) - other).mean() for one, other in itertools.pairwise(frames)]
    assert len(frames) == 50
    assert max(steps) < 0.25 * np.abs(frames[0].astype(int) - frames[-1]).mean()


@pytest.fixture
def frames():
    return [np.full((96, 64, 3), (number * 8, 120, 200 - number * 8), np.uint8) for number in range(20)]


needs_ffmpeg = pytest.mark.skipif(film_maker() is None, reason="no ffmpeg on this machine")


@needs_ffmpeg
def test_the_film_has_the_frames_their_colours_and_nothing_about_who_made_it(frames, tmp_path):
    make_film(frames, (64, 96), tmp_path / "a.mp4")
    film = cv2.VideoCapture(str(tmp_path / "a.mp4"))
    seen = [film.read()[1] for _ in frames]
    assert not film.read()[0]
    film.release()
    for one, other in zip(seen, frames, strict=True):
        assert one.shape == other.shape
        assert np.abs(one[..., ::-1].astype(int) - other).mean() < 10
    content = (tmp_path / "a.mp4").read_bytes()
    assert b"Lavf" not in content
    assert str(tmp_path).encode() not in content


@needs_ffmpeg
def test_a_film_that_cannot_be_written_says_why(frames, tmp_path):
    with pytest.raises(FilmFailed, match="directory"):
        make_film(frames, (64, 96), tmp_path / "nowhere" / "a.mp4")


@pytest.fixture
def fake_ffmpeg(tmp_path):
    """A program that says it has some encoders, as ffmpeg does."""

    def make(*names):
        path = tmp_path / "-".join(names)
        path.write_text("#!/bin/sh\n" + "".join(f"echo ' V....D {name}  {name} encoder'\n" for name in names))
        path.chmod(0o755)
        return str(path)

    return make


@pytest.mark.skipif(os.name == "nt", reason="a shell script stands for ffmpeg")
@pytest.mark.parametrize(
    ("there", "taken"),
    [
        (("libx264", "mpeg4", "libopenh264"), "libopenh264"),
        (("mpeg4", "h264_mf", "libx264"), "h264_mf"),
        (("mpeg4", "libx264"), "libx264"),
        (("libvpx-vp9", "mpeg4"), "mpeg4"),
        (("gif",), None),
    ],
)
def test_the_gpl_encoder_is_taken_only_where_no_other_makes_what_phones_play(fake_ffmpeg, there, taken):
    assert encoder_of(fake_ffmpeg(*there)) == taken


def test_without_ffmpeg_there_is_no_film_and_it_says_so(frames, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert shutil.which("ffmpeg") is None
    assert film_maker() is None
    with pytest.raises(NoFilmMaker):
        make_film(frames, (64, 96), tmp_path / "a.mp4")
