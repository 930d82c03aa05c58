"""A page of a shop keeps people in the shop: how else they could pay, ask or buy stands on the other texts alone."""

import pytest

from listing.checks.facts import check_facts
from listing.draft.shop_page import in_shop
from listing.draft.write import draft
from listing.facts.form import facts_from
from listing.phrases.drafts.outlines import VARIANTS
from listing.places.channels import CHANNELS

SHOPEE, TOKOPEDIA = CHANNELS["shopee"], CHANNELS["tokopedia"]


@pytest.mark.parametrize(
    ("box", "field", "typed", "in_a_shop"),
    [
        ("dp", "deposit", "dp 50% transfer BCA", "50%"),
        ("dp", "deposit", "50% tf bri, pelunasan saat diantar", "50%, pelunasan saat diantar"),
        ("dp", "deposit", "dp 30% (via BCA)", "30%"),
        ("dp", "deposit", "bayar ke rek BRI / COD", None),
        ("dp", "deposit", "lunas via dana / gopay", "lunas"),
        ("dp", "deposit", "DP 50rb ke BRI 0012-01-012345-50-1 a.n. Siti Aminah", "Rp50.000"),
        ("dp", "deposit", "bayar di awal transfer BRI an Siti", "bayar di awal"),
        ("dp", "deposit", "dp 300rb via BRI / cash", "Rp300.000"),
        ("dp", "deposit", "bisa QRIS", None),
        ("dp", "deposit", "uangnya diantar atau ditransfer dulu", "uangnya diantar dulu"),
        ("area", "area", "Jl. Mawar 5 Gedangan, Sidoarjo. Tidak kirim paket", "Tidak kirim paket"),
        ("area", "area", "Ngawi antar, Maospati, Magetan ketemuan di sana", "Ngawi antar"),
        ("dp", "deposit", "Transfer BRI atau bayar di tempat untuk kota", "bayar di tempat untuk kota"),
        ("dp", "deposit", "dp 50% tf, sisa waktu ambil", "50%, sisa waktu ambil"),
        ("dp", "deposit", "dp tf 30%", "DP 30%"),
        ("dp", "deposit", "bisa tf bca, dana, atau cod area blitar", "COD area Blitar"),
        ("dp", "deposit", "transfer bca / cod daerah gresik kota", None),
        ("dp", "deposit", "transfer BRI, COD khusus Sampang", "COD khusus Sampang"),
        ("dp", "deposit", "lunas lewat transfer sebelum kirim", "lunas sebelum kirim"),
        ("dp", "deposit", "full transfer di depan", "full di depan"),
        ("dp", "deposit", "COD / tf / cash", None),
        ("dp", "deposit", "full tf dulu, soale kapok", "full dulu, soalnya kapok"),
        ("jam", "hours", "wa jam 7 pagi sampai 9 malam", "chat jam 7 pagi sampai 9 malam"),
        ("jam", "hours", "wa 7 pagi - 9 malam", "chat 7 pagi - 9 malam"),
        ("dp", "deposit", "tf, cod", None),
        ("dp", "deposit", "bisa transfer bisa bayar tunai", None),
        ("dp", "deposit", "lunas di awal, tf atau cod", "lunas di awal"),
        ("dp", "deposit", "sisanya transfer atau COD", None),
        ("dp", "deposit", "luar kota tf, dalam kota cod", "dalam kota COD"),
        ("dp", "deposit", "tidak terima transfer, cash saja", "cash saja"),
        ("dp", "deposit", "bayar setelah selesai tunai/QRIS", "bayar setelah selesai"),
        ("dp", "deposit", "tunai atau QRIS setelah selesai", "bayar setelah selesai"),
        ("area", "area", "seluruh Indonesia lewat Shopee / J&T", "seluruh Indonesia lewat J&T"),
        ("area", "area", "Ponorogo, luar kota lewat Shopee", "Ponorogo, luar kota"),
        ("retur", "returns", "uang kembali lewat transfer 2 hari", "uang kembali 2 hari"),
        ("preorder", "pre_order", "7 hari setelah dp ditransfer", "7 hari setelah DP dibayar"),
        ("preorder", "pre_order", "3 hari setelah tf masuk", "3 hari setelah pembayaran masuk"),
        ("catatan", "terms", "kirim bukti tf", "kirim bukti bayar"),
        ("preorder", "pre_order", "3 hari setelah transfer BCA", "3 hari setelah bayar"),
        ("catatan", "terms", "transfer BRI dulu baru dikirim", "bayar dulu baru dikirim"),
        ("catatan", "terms", "Transfer BCA/dana, tidak bisa dikembalikan", "tidak bisa dikembalikan"),
        ("catatan", "terms", "kirim desain ke WA saya", "kirim desain lewat chat"),
        ("catatan", "terms", "order via wa / shopee", "order via chat"),
        ("catatan", "terms", "katalog lengkap di IG kami, warna bisa request", "warna bisa request"),
        ("catatan", "terms", "lihat status WA tiap pagi. Pesan sebelum jam 10", "Pesan sebelum jam 10"),
        ("area", "area", "Jl. Merdeka no 12 Kanigoro, antar pakai kurir", "antar pakai kurir"),
        ("warna", "colour_choice", "pilih lewat foto di wa", "pilih lewat foto di chat"),
        ("merek", "brand", "@dapur.lastri", "dapur.lastri"),
    ],
)  # fmt: skip
def test_exactly_what_a_shop_forbids_is_left_out_and_she_is_told(box, field, typed, in_a_shop):
    facts = facts_from({"nama": "Zupa", "kategori": "makanan", box: typed})
    said = getattr(in_shop(facts, TOKOPEDIA), field)
    assert (said if isinstance(said, str) else ", ".join(said) or None) == in_a_shop
    assert _of_a_shop(facts, TOKOPEDIA)
    assert not _of_a_shop(facts, CHANNELS["status"])


def _of_a_shop(facts, place):
    rules = {f.rule for f in check_facts(facts, place)}
    return {rule for rule in rules if rule.endswith(("_left_out", "_said_otherwise")) or rule == "outside_payment"}


@pytest.mark.parametrize(
    ("typed", "hard"),
    [
        ({"keunggulan": "transfer BCA 1234567890 a.n. Sri"}, True),
        ({"dp": "ke BRI 0012-01-012345-50-1"}, True),
        ({"dp": "tf BCA"}, False),
    ],
)
def test_an_account_with_its_number_has_to_go(typed, hard):
    found = check_facts(facts_from({"nama": "Kue", "kategori": "makanan", "harga": "5rb", **typed}), SHOPEE)
    assert any(f.is_hard for f in found) is hard


@pytest.mark.parametrize(
    "typed",
    [
        {"keunggulan": "dikerjakan mandiri di rumah"}, {"catatan": "dana bantuan desa"}, {"dp": "50% di depan"},
        {"area": "antar sekitar Kanigoro"}, {"area": "hanya COD sekitar Srengat"}, {"area": "COD area Kanigoro"},
        {"kategori": "jasa", "area": "bisa datang ke rumah pelanggan"},
        {"catatan": "sablon transfer jangan disetrika"}, {"retur": "kalau batal dana kembali 50%"},
        {"catatan": "titip ke Wa Iyah"}, {"dp": "separuh dulu, sisanya COD"}, {"dp": "50%, lunas sebelum kirim"},
        {"harga": "sewa 450rb (BBM tidak termasuk), luar kota 650rb"},
        {"area": "tidak bisa ambil sendiri"}, {"area": "tidak kirim, hanya ambil sendiri"},
        {"area": "Surabaya antar, luar kota ambil sendiri"}, {"area": "DOC ambil di tempat saja"},
        {"area": "Genteng Rp25.000, lebih jauh ambil sendiri"},
        {"area": "pakai pickup sendiri ongkos 50rb"}, {"area": "ambil sendiri di rumah"},
        {"catatan": "cucian kami ambil di rumah pelanggan"}, {"catatan": "bawa wadah kalau ambil"},
        {"dp": "150rb, sisanya waktu ambil"}, {"dp": "separuh dulu, sisanya tunai waktu diantar"},
        {"dp": "DP 50%, COD khusus Pare"}, {"minimal": "5 ekor diantar, 1 ekor ambil sendiri"},
        {"area": "Jember kota antar 10rb. Ambulu, Wuluhan ambil di rumah"}, {"area": "diantar atau diambil sendiri"},
        {"keunggulan": "nama dan no WA dibordir jadi tidak hilang"}, {"catatan": "bayar setelah dana BOP cair"},
    ],
)  # fmt: skip
def test_what_no_shop_forbids_stays_as_it_is(typed):
    facts = facts_from({"nama": "Zupa", "kategori": "makanan", **typed})
    assert in_shop(facts, TOKOPEDIA) == facts


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_status_keeps_the_bank_that_a_shop_leaves_out(variant):
    facts = facts_from({"nama": "Keripik", "kategori": "makanan", "dp": "dp 50% transfer BCA"})
    assert "BCA" in draft(facts, CHANNELS["status"], variant).fields()["caption"]
    page = draft(facts, SHOPEE, variant).fields()["description"]
    assert "BCA" not in page
    assert "DP: 50%" in page.replace("DP 50%", "DP: 50%")


def test_shopee_may_name_its_own_purse():
    facts = facts_from({"nama": "Keripik", "kategori": "makanan", "dp": "tf bca / shopeepay / cod"})
    assert [in_shop(facts, place).deposit for place in (SHOPEE, TOKOPEDIA)] == [("ShopeePay / COD",), ()]


@pytest.mark.parametrize(
    ("typed", "in_a_shop"),
    [
        ("foto asli dikirim lewat wa", "foto asli dikirim lewat chat"), ("chat WA dulu", "chat dulu"),
        ("titip ke Wa Iyah", "titip ke Wa Iyah"), ("warna acak", "warna acak"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("variant", VARIANTS)
def test_whatsapp_is_the_chat_of_a_shop_where_the_shop_forbids_its_name(typed, in_a_shop, variant):
    facts = facts_from({"nama": "Ikan Koi", "catatan": typed})
    assert in_a_shop.lower() in draft(facts, SHOPEE, variant).fields()["description"].lower()
    elsewhere = draft(facts, CHANNELS["status"], variant).fields()["caption"].lower()
    assert typed.lower() in elsewhere


@pytest.mark.parametrize(
    ("hint", "left_out"),
    [
        ("shopee ada", True), ("bisa lewat tokopedia", True), ("tiktok shop juga ada", True), ("ada di lazada", True),
        ("ada kurir", False), ("bisa kargo", False),
    ],
)  # fmt: skip
def test_where_else_she_sells_stands_on_no_page_of_a_shop_and_she_is_told(hint, left_out):
    facts = facts_from({"nama": "Keripik", "kategori": "makanan", "area": f"kirim se-Jawa Timur, {hint}"})
    assert hint in draft(facts, CHANNELS["status"]).fields()["caption"].lower()
    page = draft(facts, SHOPEE).fields()["description"].lower()
    assert "jawa timur" in page
    assert (hint not in page) is left_out
    assert ("shop_left_out" in {f.rule for f in check_facts(facts, SHOPEE)}) is left_out


@pytest.mark.parametrize("variant", VARIANTS)
def test_an_account_keeps_its_letters_and_stands_on_no_page_of_a_shop(variant):
    facts = facts_from({"nama": "henna nikahan,wisuda by @cik_fit", "kategori": "jasa"})
    assert "isuda by @cik_fit" in draft(facts, CHANNELS["status"], variant).fields()["caption"]
    assert "@" not in "".join(draft(facts, SHOPEE, variant).fields().values())


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [
        ({"varian": "polos, motif", "warna": "hitam, navy, abu"}, "varian dan warna"),
        ({"varian": "polos, motif", "warna": "hitam, navy, abu", "ukuran": "S, M, L"}, "varian, warna, dan ukuran"),
        ({"warna": "hitam, navy, abu"}, "warna"),
    ],
)
def test_all_that_is_to_be_chosen_is_named(typed, chosen):
    page = draft(facts_from({"nama": "Gamis", "kategori": "fesyen"} | typed), SHOPEE, "lugas", "id").fields()
    assert f"\nPilih {chosen}, " in page["description"]
