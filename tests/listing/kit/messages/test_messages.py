"""Messages say her facts and terms and nothing else; what is not known is asked or left out."""

import re
import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings

from listing.checks.grounding import words_of
from listing.checks.texts import check_text
from listing.facts.form import facts_from
from listing.facts.record import Category
from listing.facts.spoken import spoken_fact
from listing.kit.messages.calendar import MOON_DAYS, next_day
from listing.kit.messages.write import ASKS, KINDS_OF_MESSAGES, messages
from listing.kit.shop import Shop, shop_from
from listing.phrases.app.kit_messages import MESSAGE_SCREEN
from listing.phrases.drafts.messages import MESSAGE_WORDS, MESSAGES
from listing.phrases.drafts.neutral_words import FACT_WORDS, NEUTRAL_WORDS
from listing.phrases.word_set import word_set
from listing.places.channels import CHANNELS
from tests.listing.draft.test_every_statement import SETS

SHOP = shop_from({"nama": "Dapur Bu Lastri", "kota": "Garum", "syarat": "Transfer dulu\nPesan H-1"})
PROMISES = word_set(
    """
    gratis diskon promo murah hemat termurah terbaik terlaris garansi dijamin pasti cepat ready stok asli laris free
    discount sale cheap best guarantee guaranteed fast quick stock original bonus cashback limited terbatas
    """
)


def text_of(message):
    return "\n".join(line.said.text for line in message.lines)


def said(typed, key, shop=SHOP, lang="id"):
    found = next((one for one in messages(facts_from(typed), shop, lang) if one.kind.key == key), None)
    return text_of(found) if found else None


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_reviewed_words_are_those_of_the_wordings_and_promise_nothing(lang):
    wordings = [w for lines in MESSAGES[lang].values() for line in lines for w in line if not w.startswith("@")]
    said = words_of(re.sub(r"\{\w+\}|<[a-z_,]+>", " ", " ".join(wordings)))
    by_fact = frozenset().union(*FACT_WORDS.values(), {"batik"})
    days = {"9.9", "10.10", "11.11", "12.12"}
    assert said - NEUTRAL_WORDS[lang] - MESSAGE_WORDS[lang] - by_fact - days == set()
    assert MESSAGE_WORDS[lang] - said == set(), "a word that no wording has"
    assert PROMISES & (said | MESSAGE_WORDS[lang]) == set()
    assert MESSAGES[lang].keys() == MESSAGE_SCREEN["kinds"].keys() == {kind.key for kind in KINDS_OF_MESSAGES}


@settings(deadline=None, max_examples=25)
@given(SETS)
def test_nothing_is_said_that_she_did_not_type(typed):
    facts = facts_from(typed)
    hers = words_of(" ".join(text for name in facts.given() for text in spoken_fact(facts, name)))
    for message in messages(facts, Shop()):
        assert message.lines
        for line in message.lines:
            numbers = set(re.findall(r"\d[\d.,]*", line.said.text)) - {"9.9.", "10.10.", "11.11.", "12.12."}
            loose = {n.strip(".,") for n in numbers} - {n for word in hers for n in re.findall(r"\d[\d.,]*", word)}
            assert not loose or line.said.facts, (line.said.text, loose)
            alone = words_of(re.sub(r"\{\w+\}", "", line.said.text)) & PROMISES
            assert alone <= hers | FACT_WORDS["stock"], line.said.text


@pytest.mark.parametrize("file", sorted(Path("samples").glob("*.toml")), ids=lambda path: path.stem)
def test_no_message_of_a_sample_breaks_a_rule_of_whatsapp(file):
    facts = facts_from(tomllib.loads(file.read_text(encoding="utf-8")))
    place = CHANNELS["status"]
    for message in messages(facts, SHOP):
        hard = [found.rule for found in check_text(text_of(message), place, "caption", facts) if found.is_hard]
        assert hard == [], (message.kind.key, text_of(message))


NASTAR = {"nama": "kue nastar", "kategori": "makanan"}


@pytest.mark.parametrize(
    ("key", "more", "has", "not_"),
    [
        ("still_there", {}, "saya pastikan dulu", "ada 0"),
        ("still_there", {"stok": 5}, "Di catatan saya Kue Nastar ada 5", "masih ada"),
        ("still_there", {"stok": 0}, "sedang habis", "pastikan"),
        ("price", {}, "saya pastikan dulu", "Rp"),
        ("price", {"harga": "65rb"}, "Rp65.000", "pastikan"),
        ("price", {"harga": "kecil 40rb, besar 60rb"}, "kecil Rp40.000", "pastikan"),
        ("cod", {}, "pastikan dulu", "Bisa COD"),
        ("cod", {"area": "bisa COD Blitar kota"}, "Soal COD, Kak: bisa COD Blitar kota", "pastikan"),
        ("cod", {"area": "tidak bisa COD"}, "Maaf ya, Kak, tidak bisa COD", "pastikan"),
        ("keeps", {}, "pastikan dulu", "bulan"),
        ("keeps", {"tahan": "1 bulan"}, "tahan 1 bulan", "pastikan"),
        ("keeps", {"tahan": "tidak tahan lama"}, "tidak tahan lama", "tahan tidak"),
        ("send", {"area": "Jawa dan Bali"}, "Jawa dan Bali", "gratis"),
        ("complaint", {"retur": "tidak bisa retur"}, "Tidak bisa retur", "uang kembali"),
        ("broadcast", {"alergen": "telur, susu"}, "telur, susu", "stok"),
        ("lebaran", {}, "Sebentar lagi Lebaran", "diskon"),
    ],
)  # fmt: skip
def test_what_is_known_is_said_and_what_is_not_is_asked(key, more, has, not_):
    text = said(NASTAR | more, key)
    assert has in text
    assert not_ not in text


def test_a_message_is_for_its_own_kind_of_product():
    keys = {
        c: {m.kind.key for m in messages(facts_from({"nama": "X", "kategori": c.value}), Shop())} for c in Category
    }
    assert "hari_batik" in keys[Category.BATIK]
    assert "hari_batik" not in keys[Category.FOOD]
    assert "keeps" in keys[Category.FOOD]
    assert "care" not in keys[Category.FOOD]
    assert "care" in keys[Category.KNIT]
    assert "choices" not in keys[Category.KNIT]


def test_what_she_types_on_the_day_stands_open_and_her_shop_fills_what_it_knows():
    found = {one.kind.key: one for one in messages(facts_from(NASTAR), Shop())}
    assert found["where"].must == ("place",)
    assert found["where"].missing == ("town",)
    assert found["bazaar"].must == ("place", "day")
    assert found["send"].must == ()
    city = next(line for line in found["send"].lines if line.asks == ("city",))
    assert "{" not in city.otherwise.text
    assert {ask for one in found.values() for line in one.lines for ask in line.asks} == ASKS
    assert "Saya di Garum, Kak." in said(NASTAR, "where")
    assert "Transfer dulu. Pesan H-1." in said(NASTAR, "order")


@pytest.mark.parametrize(
    ("key", "today", "then", "sure"),
    [
        ("lebaran", "2026-11-27", "2027-03-10", False), ("ramadan", "2027-02-08", "2027-02-08", False),
        ("lebaran", "2033-01-04", "2033-12-23", False), ("merdeka", "2026-11-27", "2027-08-17", True),
        ("twin_12", "2026-12-12", "2026-12-12", True), ("hari_batik", "2026-10-03", "2027-10-02", True),
        ("school", "2026-11-27", "2027-07-13", False),
    ],
)  # fmt: skip
def test_when_a_day_is_next(key, today, then, sure):
    day = next_day(key, date.fromisoformat(today))
    assert (day.date.isoformat(), day.sure) == (then, sure)


def test_a_day_that_nobody_knows_is_not_guessed():
    assert next_day("lebaran", date(2036, 1, 1)) is None
    assert next_day("bazaar", date(2026, 1, 1)) is None
    for fast, feast in zip(MOON_DAYS["ramadan"], MOON_DAYS["lebaran"], strict=True):
        assert 29 <= (feast - fast).days <= 30
