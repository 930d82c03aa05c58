"""The shelf on a phone: every product is reached again, renamed, taken along as a file, and deleted."""

import io
import zipfile

from playwright.sync_api import expect

from tests.e2e.scan import decoded, fits
from tests.listing.sheets import templates


def test_two_products_are_reached_renamed_taken_along_and_deleted(phone, tmp_path):
    page = phone.page
    phone.start()
    first = phone.token()
    page.goto(f"{phone.address}/?rak")
    rows = page.locator(".et-shelf > li")
    expect(rows).to_have_count(1)
    phone.tap(phone.main)  # Produk Baru
    expect(page.locator(".et-window")).to_be_visible()
    assert phone.token() != first
    phone.tap(page.get_by_role("button", name="Produk Ibu"))
    expect(rows).to_have_count(2)
    decoded(phone, "id")
    fits(page, "id")

    phone.tap(rows.nth(1).get_by_role("button", name="Ganti Nama"))
    page.fill("input[name=name]", "Keripik Tempe Bu Sri")
    phone.tap(page.get_by_role("button", name="Simpan Nama"))
    expect(rows.nth(1).locator("h2")).to_have_text("Keripik Tempe Bu Sri")

    rows.nth(1).locator("input").check()
    phone.tap(page.get_by_role("button", name="Ambil untuk Diunggah (1)"))
    phone.tap(page.get_by_text("File Shopee saya"))
    fits(page, "id")
    form = tmp_path / "shopee.xlsx"
    form.write_bytes(templates.build(templates.shopee()))
    page.set_input_files("dialog input[type=file]", form)
    expect(page.get_by_text("1 baris untuk 1 produk")).to_be_visible()
    expect(page.get_by_text("Harga, Foto Sampul, Berat")).to_be_visible()
    with page.expect_download() as download:
        phone.tap(page.get_by_role("button", name="Ambil File"))
    with zipfile.ZipFile(io.BytesIO(download.value.path().read_bytes())) as archive:
        assert "shopee-terisi.xlsx" in archive.namelist()
    phone.tap(page.get_by_role("button", name="Tutup"))

    phone.tap(rows.nth(1).get_by_role("button", name="Hapus"))
    phone.tap(page.get_by_role("button", name="Ya, Hapus"))
    expect(rows).to_have_count(1)
    page.goto(f"{phone.address}/?w={first}")
    expect(page.locator(".et-hello")).to_be_visible()
    assert [line for line in phone.complaints if "404" not in line] == []
    assert phone.strangers == []
