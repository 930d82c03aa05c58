"""A clip says what a card would, page by page; the command makes one, or says in a sentence why not."""

import itertools

import cv2
import numpy as np
import pytest
from PIL import Image

from listing.cli.main import main
from listing.facts.record import Facts, Price
from listing.kit.cards import materials_of
from listing.kit.clip import PAGES, pages_of
from listing.kit.content import content_of
from listing.kit.designs import designs
from listing.kit.layout import Subject, lay_out
from listing.kit.shop import Shop
from photo.film.draw import FILM_SIZE
from photo.film.ffmpeg import film_maker
from photo.film.pace import LEAST_SECONDS, MOST_SECONDS, RATE
from tests.listing.kit.scenes import faults

FULL = Facts("Sambal Pecel", content=("200 gram",), price=Price(22_000), points=("cukup diseduh air hangat",))
SHOP = Shop("Dapur Bu Lastri", "6281234567890", "Blitar")
BARE = Facts("Mug")


def content(facts, shop=SHOP):
    return content_of(facts, shop, "id")


@pytest.mark.parametrize("design", designs())
def test_pages_say_what_a_card_would_and_nothing_else(design):
    whole = content(FULL)
    pages = pages_of(whole, designs()[design])
    for page in pages:
        assert page.texts.items() <= whole.texts.items()
        assert page.texts["name"] == "Sambal Pecel"
    assert pages[-1].texts["price"] == "Rp22.000"
    assert [bool(page.code) for page in pages] == [False] * (len(pages) - 1) + [True]
    assert len({tuple(page.texts) for page in pages}) == len(pages)


def test_a_name_alone_is_one_page():
    (page,) = pages_of(content(BARE, Shop()), designs()["pita"])
    assert dict(page.texts) == {"name": "Mug"}


@pytest.mark.parametrize(("design", "facts"), list(itertools.product(designs(), [FULL, BARE])))
def test_no_page_has_words_on_words_or_letters_cut(design, facts):
    subject = Subject(np.full((300, 200, 3), 120, np.uint8))
    given = materials_of(facts, SHOP, subject, None, "id")
    for page in pages_of(given.content, designs()[design]):
        scene = lay_out(designs()[design], "story", type(given)(page, subject, None, given.palette))
        assert faults(scene) == []


def test_the_pages_hold_every_text_that_cards_know():
    shown = {item for design in designs().values() for place in design.places_of("story") for item in place.items}
    assert shown <= {item for page in PAGES for item in page} | {"code"}


@pytest.fixture
def product(tmp_path):
    """A facts file and two pictures that came cut out, which need no network."""
    (tmp_path / "sambal.toml").write_text('nama = "Sambal Pecel"\nharga = "22.000"\nisi = "200 gram"\n')
    for name in ("sambal.png", "sambal-2.png"):
        image = Image.new("RGBA", (300, 300))
        image.paste((120, 60, 20, 255), (80, 60, 220, 240))
        image.save(tmp_path / name)
    return tmp_path / "sambal.toml"


@pytest.mark.skipif(film_maker() is None, reason="no ffmpeg on this machine")
def test_the_command_makes_a_clip_of_all_photos(product, tmp_path, u2netp, capsys):
    assert main(["--lang", "id", "clip", str(product), "--out", str(tmp_path / "out"), "--model", u2netp]) == 0
    file = tmp_path / "out" / "sambal-klip.mp4"
    assert str(file) in capsys.readouterr().out
    film = cv2.VideoCapture(str(file))
    frames, rate = film.get(cv2.CAP_PROP_FRAME_COUNT), film.get(cv2.CAP_PROP_FPS)
    size = (film.get(cv2.CAP_PROP_FRAME_WIDTH), film.get(cv2.CAP_PROP_FRAME_HEIGHT))
    film.release()
    assert (size, rate) == (FILM_SIZE, RATE)
    assert LEAST_SECONDS - 0.1 <= frames / rate <= MOST_SECONDS + 0.1
    assert [path.name for path in (tmp_path / "out").iterdir()] == [file.name]


def test_without_ffmpeg_the_command_says_so_in_a_sentence(product, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main(["--lang", "id", "clip", str(product), "--out", str(tmp_path / "out")]) == 1
    printed = capsys.readouterr().err
    assert "ffmpeg belum ada di laptop ini" in printed
    assert len(printed.splitlines()) == 1
    assert not (tmp_path / "out").exists()
