"""What she promises about health stands in no draft, and she is told why."""

import pytest

from listing.checks.facts import check_facts
from listing.draft.write import draft
from listing.facts.form import facts_from
from listing.phrases.drafts.outlines import VARIANTS
from listing.places.channels import CHANNELS

SHOPEE = CHANNELS["shopee"]


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
        ("ada kurir", False), ("bisa ambil sendiri", False),
    ],
)  # fmt: skip
def test_where_else_she_sells_stands_on_no_page_of_a_shop_and_she_is_told(hint, left_out):
    facts = facts_from({"nama": "Keripik", "kategori": "makanan", "area": f"kirim se-Jawa Timur, {hint}"})
    assert hint in draft(facts, CHANNELS["status"]).fields()["caption"].lower()
    page = draft(facts, SHOPEE).fields()["description"].lower()
    assert "jawa timur" in page
    assert (hint not in page) is left_out
    assert ("sold_elsewhere" in {f.rule for f in check_facts(facts, SHOPEE)}) is left_out


@pytest.mark.parametrize("variant", VARIANTS)
def test_an_account_keeps_its_letters_and_stands_on_no_page_of_a_shop(variant):
    facts = facts_from({"nama": "henna nikahan,wisuda by @cik_fit", "kategori": "jasa"})
    assert "Henna Nikahan, Wisuda by @cik_fit" in draft(facts, CHANNELS["status"], variant).fields()["caption"]
    assert "@" not in "".join(draft(facts, SHOPEE, variant).fields().values())


@pytest.mark.parametrize(
    ("box", "promise"),
    [
        ("keunggulan", "menghilangkan jerawat"), ("keunggulan", "ngilangin pegel2"),
        ("keunggulan", "jaga imun"),
        ("keunggulan", "obat asam lambung & batuk"),
        ("keunggulan", "bagus untuk panas dalam"), ("keunggulan", "kulit putih dalam 3x pakai"),
        ("catatan", "aman untuk penderita diabetes"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("variant", VARIANTS)
def test_a_promise_about_health_is_left_out_and_said_why(box, promise, variant):
    facts = facts_from({"nama": "Sabun Susu", "kategori": "perawatan tubuh", box: f"{promise}\nbusa lembut"})
    body = draft(facts, SHOPEE, variant).fields()["description"].lower()
    assert "lembut" in body
    assert promise.split()[-1] not in body
    assert [f.rule for f in check_facts(facts, SHOPEE) if f.is_hard and f.field != "price"] == ["health_claim"]
