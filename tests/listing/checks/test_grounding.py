"""Nothing is invented: no number, unit, material, place, certificate, superlative or colour but hers."""

import itertools
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from listing.checks.grounding import claims, ungrounded, words_of
from listing.checks.texts import check_fields
from listing.draft.write import draft
from listing.facts.form import facts_from
from listing.facts.normalise import LENGTHS, UNIT_SPELLINGS
from listing.facts.record import Category
from listing.facts.spoken import spoken_fact
from listing.phrases.drafts import english, glossary, indonesian
from listing.phrases.drafts.colours import COLOURS
from listing.phrases.drafts.neutral_words import CATEGORY_WORDS, FACT_WORDS, NEUTRAL_WORDS
from listing.phrases.drafts.outlines import VARIANTS
from listing.phrases.drafts.product_kinds import KINDS
from listing.places.channels import CHANNELS
from listing.places.forbidden_words import TEXT_RULES

EVERY = list(itertools.product(CHANNELS.values(), VARIANTS, ("id", "en")))

WORDS = """
singkong bambu katun 250 gram 1/2 kg 20x30 cm merah Jepara Blitar halal terbaik 100% asli MSG digoreng simpan tangan
bumbunya 20-30 S-XXL 12.5 mulai isi 5 buah
dan atau, . - ( rajut sambal batik tas onde-onde P-IRT 3 bulan 15rb Ñandu 🌶 !!! Ibu XL
"""
NEGATED = ["tidak amis", "bukan sutra", "tanpa santan", "jangan direndam", "belum matang", "tidak terlalu asin"]
WORD = st.sampled_from(WORDS.split())
SAID = st.lists(WORD, min_size=1, max_size=6).map(" ".join)
PHRASE = SAID | st.sampled_from(NEGATED) | st.tuples(SAID, st.sampled_from(NEGATED)).map(" ".join)
LIST = st.lists(PHRASE, min_size=1, max_size=4)
FACTS = st.fixed_dictionaries(
    {"nama": PHRASE.filter(lambda t: any(map(str.isalnum, t))),
    "kategori": st.sampled_from([c.value for c in Category])},
    optional={
        **dict.fromkeys(("isi", "ukuran", "bahan", "warna", "keunggulan"), LIST),
        "varian": st.lists(SAID, min_size=1, max_size=4),
        **dict.fromkeys(("merek", "cara_buat", "perawatan", "tahan", "asal", "pirt", "halal", "bpom"), PHRASE),
        "harga": st.integers(0, 10**8), "stok": st.integers(0, 999),
    },
)  # fmt: skip


@settings(derandomize=True, deadline=None, max_examples=150)
@given(FACTS, st.sampled_from(EVERY))
def test_every_word_is_hers_or_neutral_and_every_text_fits(typed, where):
    channel, variant, lang = where
    facts = facts_from(typed)
    drafted = draft(facts, channel, variant, lang)
    assert claims(drafted, facts) == ()
    sizes = ("too_long", "too_many_tags", "too_short", "empty")
    hard = [f for f in check_fields(drafted.fields(), channel, facts) if f.is_hard and f.rule in sizes]
    assert all(f.rule == "too_short" and f.field == "title" for f in hard)


@settings(derandomize=True, deadline=None, max_examples=60)
@given(FACTS, st.sampled_from(VARIANTS), st.sampled_from(["shopee", "tokopedia", "whatsapp"]))
def test_a_product_page_tells_all_that_she_typed(typed, variant, place):
    facts = facts_from(typed)
    texts = draft(facts, CHANNELS[place], variant).fields()
    said = words_of(" ".join(texts.values()))
    said |= {word.removesuffix("nya") for word in said}  # what a point speaks of: "bambunya tidak amis"
    for name in set(facts.given()) - {"price", "stock"}:
        assert words_of(" ".join(spoken_fact(facts, name))) <= said, name


FACTS_OF_SAMBAL = facts_from(
    {"nama": "Sambal Pecel", "isi": "200 gr", "bahan": "kacang tanah", "asal": "Blitar", "harga": "22rb"}
)


@pytest.mark.parametrize(
    ("sentence", "invented"),
    [
        ("Sambal Pecel dari Blitar.", ()),
        ("Sambal Pecel dari Jepara.", ("jepara",)),
        ("Sambal Pecel terbaik dari Blitar.", ("terbaik",)),
        ("Sambal Pecel halal dari Blitar.", ("halal",)),
        ("Sambal Pecel, isi 250 gram.", ("250",)),
        ("Sambal Pecel, isi 200 kg.", ("kg",)),
        ("Sambal Pecel, dibuat dari bambu.", ("bambu",)),
        ("Sambal Pecel merah.", ("merah",)),
        ("Harga Rp22.500.", ("22.500",)),
        ("Harga Rp22.000, isi 200 gram kacang tanah.", ()),
    ],
)
def test_an_invented_word_is_caught(sentence, invented):
    assert ungrounded(sentence, FACTS_OF_SAMBAL.given(), FACTS_OF_SAMBAL, "id") == invented


def test_a_sentence_may_not_speak_of_a_fact_that_it_does_not_name():
    assert ungrounded("Dari Blitar.", ("name",), FACTS_OF_SAMBAL, "id") == ("blitar",)


def templates(words):
    spoken = [t for whose in words.SLOTS.values() for texts in whose.values() for t in texts]
    spoken += [h for whose in words.HEADINGS.values() for h in whose.values()]
    return [*spoken, *words.TITLE_WORDS.values(), words.AND]


@pytest.mark.parametrize(("lang", "words"), [("id", indonesian), ("en", english)])
def test_templates_speak_only_reviewed_words(lang, words):
    bound = frozenset().union(*FACT_WORDS.values(), *CATEGORY_WORDS.values(), {"tangan", "hand"})
    for template in templates(words):
        spoken = words_of(re.sub(r"^<[^>]*>|\{[^}]*\}", " ", template))
        assert spoken <= NEUTRAL_WORDS[lang] | bound, template


@pytest.mark.parametrize(("lang", "words"), [("id", indonesian), ("en", english)])
def test_no_word_is_allowed_that_no_template_uses(lang, words):
    spoken = words_of(re.sub(r"<[^>]*>|\{[^}]*\}", " ", " \n ".join(templates(words))))
    assert spoken >= NEUTRAL_WORDS[lang]


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_reviewed_list_claims_nothing(lang):
    units = words_of(" ".join([*UNIT_SPELLINGS, *UNIT_SPELLINGS.values(), *LENGTHS, *glossary.UNITS.values()])) - {
        "m",
        "l",
        "g",
        "set",
    }
    stuffs = words_of(" ".join([*glossary.STUFFS, *glossary.STUFFS.values()]))
    colours = words_of(" ".join(word for pair in COLOURS.values() for word in pair))
    heads = words_of(" ".join(words for _, words in KINDS.values()))
    claimed = units | stuffs | colours | heads - {"keranjang", "minuman", "tempat", "makanan", "media"}
    # "hari ini" is today, "set the quantity" a verb, "warna" and "keranjang" (the app's cart) name no thing of hers
    assert NEUTRAL_WORDS[lang] & claimed <= {"hari", "set"}
    assert not [w for w in NEUTRAL_WORDS[lang] if any(ch.isdigit() for ch in w)]
    for rule in TEXT_RULES:
        assert rule.id in ("html", "html_tag") or not [w for w in NEUTRAL_WORDS[lang] if rule.pattern.fullmatch(w)]
