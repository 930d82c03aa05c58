"""The words that places forbid or that need proof: one row a rule. What each says to her is in phrases/findings.

Patterns look for whole words, so "paling" inside "sepaling" is nothing; and they let ordinary uses pass, such as
"obat nyamuk" (a product), "paling lambat" (at the latest) and a price that looks like a telephone number.
"""

import re
from dataclasses import dataclass

MARKETPLACES = ("shopee", "tokopedia")
PUBLIC = (*MARKETPLACES, "whatsapp", "instagram")


@dataclass(frozen=True, slots=True)
class TextRule:
    """A kind of word that a place does not take.

    Attributes:
        id: Its name, the key of its wording.
        pattern: What breaks it.
        channels: Keys of the channels where it holds.
        hard: The place refuses or takes down; else advice.
        fields: Fields where it holds; empty for all.
        proof: What makes it right when it stands in the text or the facts; None when nothing does.
        hers: Her own fact makes it advice rather than refusal.
        fact: The fact that, when given, is the proof.
        foods: Only for what is eaten, drunk or put on the skin, when the category is known.
        sure: How sure the source is (A to D, X).
    """

    id: str
    pattern: re.Pattern[str]
    channels: tuple[str, ...]
    sure: str
    hard: bool = True
    fields: tuple[str, ...] = ()
    proof: re.Pattern[str] | None = None
    hers: bool = False
    fact: str = ""
    foods: bool = False


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_TAKEN = "p|img|ul|ol|li|br|strong|b|i|em|u"  # by Tokopedia & TikTok Shop, in descriptions
_REFUSED = "a|div|span|h[1-6]|table|tbody|tr|td|th|font|center|script|style|iframe|video|hr|small|section|body|html"


def _tags(names: str) -> re.Pattern[str]:
    return re.compile(rf"</?(?:{names})(?:\s[^<>]*=[^<>]*)?\s?/?>", re.IGNORECASE)


PHONE = _words(
    r"(?<![\d.,])(?<!rp)(?<!rp )(?<!rp\. )(?:\+?62|0)[\s.\-]?8\d{1,2}(?:[\s.\-]?\d{3,4}){2,3}(?![\d])"
    r"|\b(?:telp?|telepon|hub|hubungi|hp)[\s.:]*\(?0\d{2,3}\)?[\s\-]?\d{3,4}[\s\-]?\d{2,4}\b"
)
LINK = _words(
    r"\bhttps?://\S+|\bwww\.\S+|\bwa\.me\b\S*|\bbit\.ly\b\S*|\b[a-z0-9-]*[a-z][a-z0-9-]*\.(?:com|co\.id|id|shop|link)\b"
)
CONTACT = _words(
    r"\bwhats ?app\b|\b(?:nomor|nomer|no\.?) ?wa\b"
    r"|\b(?:chat|via|lewat|hubungi|kontak|order|pesan)(?: ke| di| lewat)? wa\b"
    r"|\bwa ?:|\btelegram\b|\binstagram\b|\bfacebook\b|\bline id\b|\bid line\b|\bdm (?:kami|ig|saya)\b|\big ?[:@]"
    r"|(?<![\w.])@[a-z0-9_.]{3,}|\b[\w.+-]+@[\w-]+\.\w+"
)
PROMO = _words(  # pisang sale is dried banana, not a sale
    r"\b(?:diskon|promo|gratis|murah(?! hati)|termurah|obral|(?<!pisang )sale(?! pisang)|cuci gudang|free ongkir"
    r"|best ?seller|terlaris)\b"
)
SUPERLATIVE = _words(
    r"(?<!ukuran )(?<!size )\bno\.? ?1\b|\b(?:nomor satu|top 1|satu-satunya)\b"
    r"|\bter(?:baik|enak|lezat|murah|laris|lengkap|populer|bagus|kuat|unggul|hebat|favorit)\b"
    r"|\bpaling\b(?! (?:lama|lambat|sedikit|tidak|banyak|cepat \d))"
    r"|\b100 ?% ?(?:asli|original|natural|organik|organic|alami)\b|\bthe best\b|\bnumber one\b"
)
HEALTH = _words(
    r"\b(?:menyembuhkan|penyembuh|mengobati|menyehatkan|pelangsing|khasiat|berkhasiat|anti ?kanker)\b"
    r"|(?<!kotak )(?<!tempat )(?<!wadah )(?<!bukan )(?<!tanaman )\bobat\b"
    r"(?! (?:nyamuk|hama|serangga|tikus|kutu|rumput))"
    r"|\bmencegah (?:penyakit|kanker|diabetes)\b|\bmenurunkan (?:kolesterol|gula darah|berat badan|darah tinggi)\b"
)
FOOD_AD = _words(r"\b(?:ajaib|canggih|penemuan baru|tanpa (?:pengawet|msg|bahan kimia))\b")
_HALAL = _words(r"\bhalal\b(?![ -]?bi ?halal)(?<!bihalal)(?<!bi halal)")
_PLATFORMS = {"shopee": "shopee", "tokopedia": "tokopedia|tokped|tiktok|tik tok"}
_RIVALS = "lazada|bukalapak|blibli"

TEXT_RULES: tuple[TextRule, ...] = (
    TextRule("phone_number", PHONE, MARKETPLACES, "A"),
    TextRule("link", LINK, (*MARKETPLACES, "whatsapp"), "A", fields=("title", "description")),
    TextRule("contact_word", CONTACT, MARKETPLACES, "A"),
    TextRule("other_marketplace", _words(rf"\b(?:{_PLATFORMS['tokopedia']}|{_RIVALS})\b"), ("shopee",), "A"),
    TextRule("other_marketplace", _words(rf"\b(?:{_PLATFORMS['shopee']}|{_RIVALS})\b"), ("tokopedia",), "C"),
    *(
        TextRule("own_marketplace", _words(rf"\b(?:{names})\b"), (key,), "C", hard=False, fields=("title",))
        for key, names in _PLATFORMS.items()
    ),
    TextRule("promo_in_title", PROMO, MARKETPLACES, "C", hard=False, fields=("title",)),
    TextRule("superlative_claim", SUPERLATIVE, PUBLIC, "A"),
    TextRule("superlative_claim", SUPERLATIVE, ("status",), "X", hard=False),  # nobody refuses a status
    TextRule("health_claim", HEALTH, PUBLIC, "B"),
    TextRule("health_claim", HEALTH, ("status",), "X", hard=False),
    TextRule("food_ad_word", FOOD_AD, PUBLIC, "B", hers=True, foods=True),
    TextRule("halal_word", _HALAL, PUBLIC, "C", proof=_words(r"\bID ?\d{17}\b"), fact="halal"),
    TextRule(
        "bpom_word", _words(r"\bbpom\b"), PUBLIC, "C", proof=_words(r"\b(?:MD|ML) ?\d{12,15}\b"), fact="bpom"
    ),
    TextRule("pirt_word", _words(r"\bp-?irt\b"), PUBLIC, "C", proof=_words(r"\b\d{13}-?\d{2}\b"), fact="pirt"),
    TextRule("sni_word", _words(r"\bsni\b"), PUBLIC, "C", proof=_words(r"\bsni (?:no\.? ?)?\d{2}[\d .:-]*\d\b")),
    TextRule(
        "batik_kind", _words(r"\bbatik\b"), MARKETPLACES, "B", hard=False,
        proof=_words(r"\b(?:tulis|ditulis|cap|dicap|print|printing|kombinasi)\b"),
    ),
    TextRule("title_symbol", re.compile(r"[!?*#~^|<>{}=$\[\]]+"), MARKETPLACES, "C", hard=False, fields=("title",)),
    TextRule(
        "emoji_in_title", re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b50\u2b55\ufe0f]+"),
        PUBLIC, "C", hard=False, fields=("title",),
    ),
    TextRule(
        "cjk_in_title", re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+"), ("tokopedia",), "A",
        fields=("title",),
    ),
    TextRule("html", _tags(f"{_TAKEN}|{_REFUSED}"), ("shopee", "whatsapp", "status", "instagram"), "B", hard=False),
    TextRule("html_tag", _tags(_REFUSED), ("tokopedia",), "A", fields=("description",)),
    TextRule(
        "long_point", re.compile(r"^[-•*✓✔] .{251,}$", re.MULTILINE), ("tokopedia",), "A", hard=False,
        fields=("description",),
    ),
)  # fmt: skip
"""Every rule about words, in the order in which findings are told."""

TITLE_RULES = tuple(r for r in TEXT_RULES if r.pattern in (PHONE, LINK, CONTACT, PROMO, SUPERLATIVE, HEALTH, FOOD_AD))
TITLE_RULES += tuple(r for r in TEXT_RULES if r.id in ("halal_word", "bpom_word", "pirt_word", "sni_word"))
TITLE_RULES += tuple(r for r in TEXT_RULES if r.id in ("other_marketplace", "own_marketplace", "title_symbol"))
"""What a title that we write never carries, though it be her own selling point."""
