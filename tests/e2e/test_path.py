"""The whole path: from the camera to a saved picture and copied words."""

import io

import pytest
from PIL import Image
from playwright.sync_api import expect

from listing.phrases.app.shelf_screen import SHELF

MOST_TAPS = 8


def test_by_touch_from_twelve_megapixels_to_a_saved_jpeg_in_eight_taps(phone, big_photo):
    phone.start()
    phone.take(big_photo)
    phone.arrived()
    name, content = phone.finish()
    assert name.endswith("-shopee.jpg")
    with Image.open(io.BytesIO(content)) as picture:
        assert picture.format == "JPEG"
        assert picture.size == (1200, 1200)
        assert not picture.getexif()
    assert phone.taps <= MOST_TAPS
    phone.page.goto(f"{phone.address}/?rak")
    expect(phone.page.get_by_text(SHELF["saved"][0])).to_be_visible()
    assert phone.complaints == []


def test_the_photo_is_shrunk_and_turned_upright_in_the_phone(phone, server, big_photo):
    phone.start()
    phone.take(big_photo)
    phone.arrived()
    newest = max((server.home / "work").rglob("original"), key=lambda path: path.stat().st_mtime)
    with Image.open(newest) as received:
        assert received.size == (1536, 2048)
        assert not received.getexif()
    assert newest.stat().st_size < big_photo.stat().st_size / 3


def test_with_a_mouse_on_a_laptop(laptop, samples):
    laptop.start()
    laptop.choose(samples / "mug_enamel.jpg")
    laptop.arrived()
    assert laptop.finish()[1][:3] == b"\xff\xd8\xff"
    assert laptop.complaints == []


def pressed(page, label):
    """Walk by the tab key to a button, and press enter."""
    for _ in range(80):
        name = page.evaluate("document.activeElement?.innerText?.trim() || document.activeElement?.ariaLabel || ''")
        if name == label:
            return page.keyboard.press("Enter")
        page.keyboard.press("Tab")
    raise AssertionError(f"the tab key never came to {label}")


def test_by_keyboard_alone(laptop, samples):
    page = laptop.page
    laptop.open()
    pressed(page, "Mulai")
    expect(page.locator(".et-window")).to_be_visible()
    with page.expect_file_chooser() as chooser:
        pressed(page, "Pilih dari Galeri")
    chooser.value.set_files(samples / "mug_enamel.jpg")
    laptop.arrived()
    pressed(page, "Lanjut Rapikan")
    laptop.tidied()
    pressed(page, "Cerahkan Saja")
    expect(page.locator("[data-focus=brighten]")).to_have_attribute("aria-checked", "true")
    pressed(page, "Sudah Bagus, Lanjut")
    page.locator("[data-fact=nama]").wait_for()
    while page.evaluate("document.activeElement?.dataset?.fact") != "nama":
        page.keyboard.press("Tab")
    page.keyboard.type("keripik tempe bu sri")
    page.keyboard.press("Tab")
    page.keyboard.type("250gr")
    page.keyboard.press("Enter")
    laptop.drafted()
    pressed(page, "Sudah Saya Periksa, Lanjut")
    expect(page.locator(".et-result > img")).to_be_visible()
    with page.expect_download():
        pressed(page, "Simpan Foto")


def test_words_are_copied_where_no_clipboard_exists(phone, samples):
    phone.start()
    phone.take(samples / "mug_enamel.jpg")
    phone.arrived()
    phone.words()
    phone.go_save()
    assert phone.page.evaluate("window.isSecureContext") is False
    phone.tap(phone.page.get_by_role("button", name="Salin Judul"))
    expect(phone.page.get_by_text("Tersalin. Tempel di Shopee.")).to_be_visible()
    phone.page.evaluate("document.body.append(Object.assign(document.createElement('textarea'), { id: 'paste' }))")
    phone.page.locator("#paste").focus()
    phone.page.keyboard.press("Control+V")
    expect(phone.page.locator("#paste")).to_have_value("Keripik Tempe Bu Sri 250 gram")


def test_words_are_selected_for_a_long_press_where_copying_is_forbidden(phone, samples):
    phone.page.add_init_script("document.execCommand = () => false")
    phone.start()
    phone.take(samples / "mug_enamel.jpg")
    phone.arrived()
    phone.words()
    phone.go_save()
    phone.tap(phone.page.get_by_role("button", name="Salin Judul"))
    expect(phone.page.get_by_text("Tekan lama tulisan yang biru, lalu pilih Salin.")).to_be_visible()
    assert phone.page.evaluate("getSelection().toString()") == "Keripik Tempe Bu Sri 250 gram"


@pytest.mark.parametrize("language", ["id", "en"])
def test_everything_can_be_removed_and_the_old_address_says_so_kindly(phone, samples, language):
    phone.start(f"/?lang={language}")
    phone.take(samples / "mug_enamel.jpg")
    phone.arrived()
    phone.tidy()
    phone.go_write()
    phone.tap(phone.page.locator(".et-bar .et-link"))
    expect(phone.page.locator(".et-result > img")).to_be_visible()
    address = phone.page.url
    remove = {"id": "Hapus Pekerjaan Ini", "en": "Delete This Work"}[language]
    phone.tap(phone.page.get_by_role("button", name=remove))
    phone.tap(phone.page.locator(".et-sheet .et-danger"))
    expect(phone.page.locator(".et-hello")).to_be_visible()
    phone.page.goto(address)
    expect(phone.page.locator(".et-hello .et-note")).to_be_visible()
