"""What she promises about health stands in no draft, and she is told why."""

import pytest

from listing.checks.facts import check_facts
from listing.draft.write import draft
from listing.facts.form import facts_from
from listing.phrases.drafts.outlines import VARIANTS
from listing.places.channels import CHANNELS

SHOPEE = CHANNELS["shopee"]


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


def test_only_the_sentence_that_promises_is_left_out():
    terms = "Jangan telat lebih dari 15 menit. Aman untuk penderita diabetes. Bawa kain sendiri"
    body = draft(facts_from({"nama": "Rias", "kategori": "jasa", "catatan": terms}), SHOPEE, "lugas").fields()
    assert "15 menit" in body["description"]
    assert "kain sendiri" in body["description"]
    assert "diabetes" not in body["description"]
