"""The words that places forbid or that need proof: one row a rule. What each says to her is in phrases/app.

The words themselves stand in `health_words`, `claim_words`, `contact_words` and `goods_words`; how a text in disguise
is read, in `unmask`; how negations and innocent uses pass, in `rules`.
"""

import re

from listing.places import claim_words as claim
from listing.places import contact_words as contact
from listing.places import goods_words as goods
from listing.places import health_words as health
from listing.places.rules import ReadAs, Source, TextRule

MARKETPLACES = ("shopee", "tokopedia")
PUBLIC = (*MARKETPLACES, "whatsapp", "instagram")

_SHOPEE_BLOG = Source(
    "Shopee, Inspirasi Shopee: hindari pemblokiran produk",
    "https://shopee.co.id/inspirasi-shopee/hindari-pemblokiran-penghapusan-produk-dengan-meningkatkan-kualitas-produk/amp",
    "A",
)
_SHOPEE_GOODS = Source(
    "Shopee, barang yang dilarang dan dibatasi",
    "https://updateshopee.blogspot.com/2026/02/barang-yang-dilarang-dibatasi-di-shopee.html",
    "C",
)
_TOKO_CLAIMS = Source(
    "Tokopedia & TikTok Shop, klaim berlebihan",
    "https://seller-id.tokopedia.com/university/essay?knowledge_id=6835094312912642",
    "A",
)
_TOKO_BRANDS = Source(
    "Tokopedia & TikTok Shop, merek",
    "https://seller-id.tokopedia.com/university/essay?knowledge_id=8127545464555265",
    "A",
)
_TOKO_API = Source(
    "Tokopedia & TikTok Shop, Create Product",
    "https://partner.tiktokshop.com",
    "A",
)
_TITLES = Source(
    "TikTok Shop, judul produk",
    "https://seller-vn.tiktok.com/university/essay?knowledge_id=5918681919178512",
    "C",
)
_BPOM = Source(
    "BPOM 1/2022, klaim pada label dan iklan pangan",
    "https://prolegal.id/syarat-dan-larangan-klaim-pada-iklan-pangan-olahan/",
    "B",
)
_BPOM_ADS = Source("BPOM 6/2021 pasal 14, iklan pangan", "https://id.scribd.com/document/727121977/", "B")
_HALAL_LAW = Source(
    "UU 33/2014, label halal",
    "https://smartlegal.id/perizinan/2021/04/29/hati-hati-pengusaha-bisa-kena-sanksi-karena-mencantumkan-label-halal-sembarangan",
    "B",
)
_PAPERS = Source("Dokumen produk yang diperiksa marketplace", "https://www.globalpod.cn/article/359", "C")
_BATIK = Source(
    "Tokopedia, jenis batik",
    "https://economy.okezone.com/read/2024/02/05/455/2965955/jangan-bilang-batik-kalau-ternyata-tekstil-bermotif",
    "B",
)
_META = Source("Meta, katalog WhatsApp", "https://resources.businessonbot.com/frequently-asked-questions-faqs", "C")
_LAWS = Source("UU 44/2008 (pornografi), UU 40/2008 (diskriminasi)", "", "C")
ONE_THING_A_TITLE = _SHOPEE_BLOG
NO_CLAIMS_WITH_PIRT = Source(
    "P-IRT: tidak boleh mencantumkan klaim",
    "https://radarutara.bacakoran.co/amp/4865/pelaku-umkm-wajib-taucara-mengurus-surat-izin-edar-dan-pirt/32",
    "C",
)
_TOKO_OUT = Source("Tokopedia & TikTok Shop: ajakan ke luar aplikasi (halaman resminya belum kami baca)", "", "X")
_REVIEWED = Source("Aturan ulasan tempat jualan (halaman resminya belum kami baca)", "", "X")
_GOODS_ELSEWHERE = Source("Barang terlarang (halaman resmi tempat ini belum kami baca)", "", "X")
_BRAND_LAW = Source("UU 20/2016 tentang Merek", "", "C")
_CONSUMERS = Source("UU 8/1999 tentang Perlindungan Konsumen, pasal 9 dan 10", "", "C")
_ADVICE = Source("", "", "X")
"""Nobody's law: what sells better, or what only a careful reader would mind."""

_TAKEN = "p|img|ul|ol|li|br|strong|b|i|em|u"  # by Tokopedia & TikTok Shop, in descriptions
_REFUSED = "a|div|span|h[1-6]|table|tbody|tr|td|th|font|center|script|style|iframe|video|hr|small|section|body|html"


def _tags(names: str) -> re.Pattern[str]:
    return re.compile(rf"</?(?:{names})(?:\s[^<>]*=[^<>]*)?\s?/?>", re.IGNORECASE)


_HEALTH = TextRule(
    "health_claim", health.HEALTH, PUBLIC, _BPOM,
    unless=health.HEALTH_INNOCENT, pardon=health.WARNING, deniable=True,
)  # fmt: skip
_SUPERLATIVE = TextRule(
    "superlative_claim", claim.SUPERLATIVE, PUBLIC, _CONSUMERS, unless=claim.SUPERLATIVE_INNOCENT, deniable=True
)
_GOODS = TextRule(
    "forbidden_goods", goods.FORBIDDEN_GOODS, PUBLIC, _GOODS_ELSEWHERE,
    unless=goods.FORBIDDEN_GOODS_INNOCENT, deniable=True,
)  # fmt: skip
_COUNTERFEIT = TextRule(
    "counterfeit", goods.COUNTERFEIT, PUBLIC, _BRAND_LAW, unless=goods.COUNTERFEIT_INNOCENT, deniable=True
)
_HATEFUL = TextRule("hateful", goods.HATEFUL, PUBLIC, _LAWS, unless=goods.HATEFUL_INNOCENT)
_ADULT = TextRule("adult", goods.ADULT, PUBLIC, _LAWS, unless=goods.ADULT_INNOCENT)


def _rival(names: str, key: str, source: Source) -> TextRule:
    pattern = re.compile(f"{names}|{contact.RIVAL_NAMES}")
    return TextRule("other_marketplace", pattern, (key,), source)


def _as_advice(rule: TextRule) -> TextRule:
    """The same for a status, which nobody refuses."""
    return TextRule(
        rule.id, rule.pattern, ("status",), _ADVICE, hard=False, read_as=rule.read_as, unless=rule.unless,
        pardon=rule.pardon, deniable=rule.deniable,
    )  # fmt: skip


_NAMES = {
    "shopee": contact.SHOPEE_NAMES,
    "tokopedia": f"{contact.TOKOPEDIA_NAMES}|{contact.TIKTOK_NAMES}",
}

TEXT_RULES: tuple[TextRule, ...] = (
    TextRule(
        "phone_number", contact.PHONE, MARKETPLACES, _SHOPEE_BLOG, read_as=ReadAs.DIGITS,
        unless=contact.PHONE_INNOCENT,
    ),
    TextRule("link", contact.LINK, MARKETPLACES, _SHOPEE_BLOG),
    TextRule("link", contact.LINK, ("whatsapp",), _META, fields=("title", "description")),
    TextRule(
        "contact_word", contact.CONTACT, MARKETPLACES, _SHOPEE_BLOG, unless=contact.CONTACT_INNOCENT,
        unless_typed=contact.A_NAME,
    ),
    TextRule("outside_payment", contact.PAYMENT, MARKETPLACES, _SHOPEE_BLOG, unless=contact.PAYMENT_INNOCENT),
    TextRule("street_address", contact.STREET, MARKETPLACES, _SHOPEE_BLOG, unless=contact.STREET_INNOCENT),
    TextRule("pickup", contact.PICKUP, MARKETPLACES, _ADVICE, hard=False, deniable=True),
    _rival(_NAMES["tokopedia"], "shopee", _SHOPEE_BLOG),
    _rival(_NAMES["shopee"], "tokopedia", _TITLES),
    *(
        TextRule("own_marketplace", re.compile(names), (key,), _TITLES, hard=False, fields=("title",))
        for key, names in _NAMES.items()
    ),
    TextRule("bought_review", goods.REVIEWS, MARKETPLACES, _REVIEWED, deniable=True),
    *(r for rule in (_COUNTERFEIT, _HATEFUL, _ADULT, _GOODS) for r in (rule, _as_advice(rule))),
    TextRule(
        "promo_in_title", claim.PROMO, MARKETPLACES, _TITLES, hard=False, fields=("title",),
        unless=claim.PROMO_INNOCENT,
    ),
    *(r for rule in (_SUPERLATIVE, _HEALTH) for r in (rule, _as_advice(rule))),
    TextRule("promise", claim.PROMISE, PUBLIC, _ADVICE, hard=False, fields=("description", "caption"), deniable=True),
    TextRule(
        "food_ad_word", health.FOOD_AD, PUBLIC, _BPOM_ADS, hard=False, unless=health.FOOD_AD_INNOCENT, foods=True
    ),
    TextRule(
        "halal_word", claim.HALAL, PUBLIC, _HALAL_LAW, unless=claim.PERMIT_DENIED, deniable=True,
        proof=claim.HALAL_NUMBER, fact="halal",
    ),
    TextRule(
        "bpom_word", claim.BPOM, PUBLIC, _PAPERS, unless=claim.PERMIT_DENIED, deniable=True, proof=claim.BPOM_NUMBER,
        fact="bpom",
    ),
    TextRule(
        "pirt_word", claim.PIRT, PUBLIC, _PAPERS, unless=claim.PERMIT_DENIED, deniable=True, proof=claim.PIRT_NUMBER,
        fact="pirt",
    ),
    TextRule(
        "sni_word", claim.SNI, PUBLIC, _PAPERS, unless=claim.PERMIT_DENIED, deniable=True, proof=claim.SNI_NUMBER
    ),
    TextRule(
        "batik_kind", claim.BATIK, MARKETPLACES, _BATIK, hard=False, unless=claim.BATIK_INNOCENT,
        proof=claim.BATIK_KIND, once=True, named=True,
    ),
    TextRule(
        "title_symbol", re.compile(r"[!?*#~^|<>{}=$\[\]]+"), MARKETPLACES, _TITLES, hard=False, fields=("title",),
        read_as=ReadAs.TYPED,
    ),
    TextRule(
        "emoji_in_title", re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b50\u2b55\ufe0f]+"), PUBLIC, _TITLES,
        hard=False, fields=("title",), read_as=ReadAs.TYPED,
    ),
    TextRule(
        "cjk_in_title", re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+"), ("tokopedia",), _TOKO_API,
        fields=("title",), read_as=ReadAs.TYPED,
    ),
    TextRule(
        "html", _tags(f"{_TAKEN}|{_REFUSED}"), ("shopee", "whatsapp", "status", "instagram"), _ADVICE, hard=False,
        read_as=ReadAs.TYPED,
    ),
    TextRule(
        "html_tag", _tags(_REFUSED), ("tokopedia",), _TOKO_API, fields=("description",), read_as=ReadAs.TYPED
    ),
    TextRule(
        "long_point", re.compile(r"^[-•*✓✔] .{251,}$", re.MULTILINE), ("tokopedia",), _TOKO_API, hard=False,
        fields=("description",), read_as=ReadAs.TYPED,
    ),
)  # fmt: skip
"""Every rule about words, in the order in which findings are told."""

_OF_A_PLACE: dict[tuple[str, str], Source] = {
    ("superlative_claim", "tokopedia"): _TOKO_CLAIMS,
    ("counterfeit", "tokopedia"): _TOKO_BRANDS,
    ("forbidden_goods", "shopee"): _SHOPEE_GOODS,
    ("health_claim", "shopee"): _SHOPEE_GOODS,
    **{
        (id, "tokopedia"): _TOKO_OUT
        for id in ("phone_number", "link", "contact_word", "outside_payment", "street_address")
    },
}


def source_at(rule: TextRule, place: str) -> Source:
    """Who says so there: the place's own page where one was read, else the law or what holds everywhere."""
    return rule.source if place == "status" else _OF_A_PLACE.get((rule.id, place), rule.source)


_TITLE_IDS = {
    "phone_number", "link", "contact_word", "outside_payment", "street_address", "other_marketplace",
    "own_marketplace",
    "promo_in_title", "superlative_claim", "health_claim", "food_ad_word", "promise", "halal_word", "bpom_word",
    "pirt_word", "sni_word", "title_symbol", "bought_review", "counterfeit", "hateful", "adult", "forbidden_goods",
}  # fmt: skip
TITLE_RULES = tuple(rule for rule in TEXT_RULES if rule.id in _TITLE_IDS)
"""What a title that we write never carries, though it be her own selling point."""

HEALTH_SOURCE = _HEALTH.source
"""Who forbids promises about health everywhere."""

_CLAIM_IDS = {"superlative_claim", "health_claim", "food_ad_word"}
CLAIM_RULES = tuple(rule for rule in TEXT_RULES if rule.id in _CLAIM_IDS and "shopee" in rule.channels)
"""What a product with a P-IRT number had better not say at all."""
