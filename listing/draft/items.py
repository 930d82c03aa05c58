"""Sentences that are told once for every item: selling points, terms of an order, cautions."""

import re
from collections.abc import Iterator

from listing.draft.phrasing import joined_by
from listing.draft.together import given_together
from listing.draft.translate import translated
from listing.draft.values import Value
from listing.draft.voice import said_of, spoken_of
from listing.facts.names import names_out
from listing.facts.normalise import capital, small_start
from listing.facts.record import CAUTIONS, ORDER_TERMS, Category, Facts
from listing.phrases.drafts.common_words import COMMON_WORDS
from listing.phrases.drafts.terms import TERMS
from listing.phrases.word_set import word_set


def _starts(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_SPAN = r"(?:[±~≈]?\s*\d[\d -]* ?(?:hari|minggu|bulan|jam)|se(?:hari|minggu|bulan))"
_WORK = r"(?:di)?(?:jahit|rajut|sablon|kerjakan|buat|bikin|sulam|bordir|anyam|masak|goreng)\b"
_DAY = "(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad)"
_WHEN = rf"(?:(?:(?:se)?tiap )?(?:hari )?(?:(?:dan )?(?:{_DAY}|pagi|siang|sore|malam),? )+)"
_ABOUT = r"(?:[±~≈]|(?:sekitar|kira-kira|kurang lebih) )?\s*"
_LASTS = r"\d+(?: ?- ?\d+)? ?(?:menit|jam)"
_MAKING = (
    "(?:di[a-z]{4,}|(?:bikin|buat|masak|sangrai|panen|panggang|petik|giling|cetak|bakar|kirim)(?= (?:se)?tiap|,))"
)
_TAKEN = r".*\b(?:(?:di)?pesan\w*|order|booking|po|h ?-|sebelum\w*|\d+ ?(?:hari|minggu|bulan|jam|menit))\b"
"""When it is ordered or how long it takes, beside which a schedule of making is not all."""
_KINDS_OF_TERM: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "pre_order": (
        ("said", _starts(r"(?:pesan|dipesan|order|booking) (?:h ?-|\d|hari|se\w+|maks|min|paling|malam|pagi|dulu)")),
        ("said", _starts(r"(?:pesanan|order|po|pemesanan) (?:di)?tutup")),
        ("said", _starts(rf"(?:pesan|order|booking) (?:buat|untuk) .*{_SPAN} sebelum")),
        ("lasts", _starts(rf"{_ABOUT}{_LASTS}(?: saja)?$")),
        ("said", _starts(rf"{_ABOUT}{_LASTS}, .*\b(?:janji\w*|pesan\w*|order|booking|daftar|h ?-)")),
        ("latest", _starts(rf"{_SPAN}(?: kerja)?,? sebelum")),
        ("own", _starts(rf".*{_SPAN}(?: kerja)?,? sebelum|.*\bpaling (?:lambat|telat)\b")),
        ("time", _starts(r"(?:[±~≈]|(?:sekitar|kira-kira|kurang lebih|maks\w*\.?)\s)?\s*(?:\d|se(?:hari|ming|bul))")),
        ("said", _starts(r"(?:waktu |lama )?(?:pengerjaan|proses|pembuatan|produksi|pemesanan|pre-?order|inden)\b")),
        ("work", _starts(rf"{_WORK}.*{_SPAN}")),
        ("made", _starts(_WORK)),
        ("said", _starts(rf"(?!{_TAKEN}){_WHEN}?{_MAKING}\b")),
        ("ready", _starts(r"(?!.*\d ?hari).*\b(?:sudah (?:siap|jadi|matang)|siap (?:kirim|antar)|langsung ada)\b")),
        ("ready", _starts(r"(?:ready|stok|tanpa po|tidak po|selalu ada)\b")),
        ("work", _starts(r"(?!.*\b(?:pesan\w*|order|booking|po|h ?-)\b).*\d ?(?:hari|minggu|bulan|jam|menit)\b")),
        ("work", _starts(r"(?!.*\bsebelum)(?:untuk )?pesanan (?:di atas |lebih dari )?\d+ [^,]*\d ?(?:hari|minggu)")),
        ("work", _starts(r"(?:tergantung|menyesuaikan|sesuai) (?:antr[ie]\w*|jumlah|model|ukuran|desain|tingkat)")),
        ("made", _starts(r"langsung (?:di)?(?:kerja|jadi|selesai|buat)|(?:bisa )?ditunggu\b")),
    ),
    "minimum": (
        ("said", _starts(r"min(?:imal|imum)?\b|(?:pesan|order|beli|ambil|booking)\b.*\b(?:h ?-|sebelum|hari|bulan)")),
        ("own", _starts(r"[^,.;]*\b(?:gratis|free|bonus|diskon|potongan)\b")),
        ("said", _starts(r"(?:umur|usia)\b|(?:kelas )?(?:jalan|dibuka) kalau\b")),
        ("told", _starts(r".*\bmin(?:imal|imum)?\b")),
        ("own", _starts(r".*\b(?:gratis|free|bonus|diskon|dapat)\b|(?:tanpa|tidak)\b")),
        ("least", _starts("")),
    ),
    "deposit": (("said", _starts(r"(?:dp|uang muka|pembayaran|(?:uang )?jaminan)\b")),
        ("part", _starts(r"(?!(?:jaminan|sisa|pelunasan|diskon|potong|dipotong|tambah|hangus|lunas)\b)[a-z]+"
                          r" (?:\d+ ?(?:%|persen\b)|setengah|separuh)")),
        ("part", _starts(r"[±\d]|rp\d|(?:(?:setengah|separuh|separo|sepertiga|seperempat)(?:nya)?"
                          r"|min(?:imal|imum)?)\b"))),
    "area": (
        ("said", _starts(r"(?:di)?ambil (?:di|dan|&)\b|pengiriman\b")),
        ("site", _starts(r"(?!.*\b(?:kirim|antar|cod|ongkir|kurir|ekspedisi|jemput|radius|gosend|grab|ambil|luar)\b)"
                         r"(?:.*\b(?:rumah (?:saya|kami|sendiri|murid|siswa|guru)|studio|sanggar"
                         r"|di tempat (?:saya|kami)|balai (?:desa|rw|rt)|aula|online|zoom)\b"
                         r"|(?:\w+ )?datang ke rumah\b(?! ?[:,]))")),
        ("both", _starts(r"(?!(?:(?:di)?(?:antar|kirim)|pengiriman|ongkir|gratis|free)\b)(?=.*\b(?:cod"
                         r"|(?:di)?(?:antar|kirim)|ekspedisi|kurir|paket|gosend|gojek|grab)\b)[^,.]*\b(?:perempatan"
                         r"|pertigaan|alun-alun|pasar|stasiun"
                         r"|lapak|kios|warung|depan|rumah (?:saya|kami))\b")),
        ("place", _starts(r"(?:depan|belakang|samping|sebelah|seberang|dekat|mangkal|lapak|kios|ruko)\b")),
        ("place", _starts(r"(?!.*\b(?:(?:di)?(?:kirim|antar|ambil)|pengiriman|cod|ongkir|kurir|ekspedisi|gosend|gojek"
                          r"|grab|jne|paket|jemput|seluruh|luar|radius|sekitar|sekali jalan|ongkos|biaya|uang jalan))"
                          r".*\b(?:pinggir|perempatan|pertigaan|depan|belakang|samping"
                          r"|(?<!-)(?<!yang )dekat(?!-| saja)"
                          r"|sebelah|jl|jln|(?-i:[Jj]alan [A-Z])|gang|gg|ruko|lapak|pasar|toko|kios|mangkal)\b")),
    ),
    "hours": (
        ("said", _starts(r"(?:jam )?buka\b")),
        ("told", _starts(r"jadwal(?:nya)?\b|(?:slow|fast|late) resp|(?:telat|lambat) (?:respon|(?:mem)?balas)")),
        ("told", _starts(r"(?:chat|hubungi|telepon|telp|kabari|tanya|janjian|wa)\b(?!.*\d)")),
        ("own", _starts(r".*\b(?:antar|diantar|kirim|dikirim|bisa)\b")),
        ("open", _starts(r"(?:\d|jam|pukul|senin|selasa|rabu|kamis|jumat|sabtu|minggu|setiap|tiap|pagi|siang|sore"
                         r"|malam|setengah|(?:habis|abis|setelah) subuh).*\d|(?:setiap|tiap) hari$")),
        ("open", _starts(rf"{_DAY}(?: ?(?:-|sampai|s/d|,|dan) ?{_DAY})+$")),
    ),
    "returns": (
        ("cancel", _starts(r"(?!.*\b(?:retur|tukar|return|dikembalikan|rusak|pecah|cacat)\b)"
                           r"[^,.;]*\b(?:batal|cancel)")),
        ("said", _starts(rf"[^,;]*{dict(TERMS)['returns'].pattern}")),
        ("bare", _starts(r"(?:boleh|bisa|tidak(?: bisa| boleh)?|iya)(?:,| kalau\b| asal\b| jika\b|$)")),
    ),
}  # fmt: skip
"""The label of a term by how it begins; a term that says itself what it is has none."""
_OWN_LABEL = re.compile(r"^dp:? (?=separuh|setengah|separo|min|sisa|[\dRr±])", re.IGNORECASE)
"""Her own word for what our label says already."""
_ORDERED = re.compile(r"^(?:pesan|order|beli|ambil) (?=\d)", re.IGNORECASE)
"""The same of the least that she sends."""
_SAYS_AREA = re.compile(r"^(?:area|wilayah|daerah)(?: (?:layanan|kirim|antar|pengiriman))? ?[:=] ?|^area (?=[A-Z])")
"""The same of where she sends: "area Selorejo, Doko"."""
_OF_PLACES = re.compile(r"^([a-z][a-z ]{3,24}): (?=[A-Z])")
"""Her own label before places, behind ours: "datang ke rumah: Wlingi dan Talun"."""
_BEGINS_SMALL = COMMON_WORDS - word_set("senin selasa rabu kamis jumat sabtu minggu ahad natal") | word_set(
    """
    antre antri custom di dp full harap jumlah kelas kota libur lunas maks maksimal min minimal order partai pelunasan
    pemesanan pengerjaan pengiriman per ready seragam studio separuh setengah uang video warga
    """
)
"""What begins no name: behind a label it has the small letter that a phone's keyboard took from it."""
_NO_NAME = word_set(
    """
    antar area bayar belum bisa boleh buka dalam dan dari di diantar dikirim gratis hanya kalau ke khusus kirim lewat
    luar melayani minimal pakai pesan sampai sekitar seluruh semua setiap tanpa tidak tiap transfer untuk
    """
)
"""What is small before a name as well: "seluruh Indonesia", though "Pasar Wlingi"."""
_NAMES_NOBODY = frozenset({"allergens", "pre_order", "minimum", "deposit", "hours", "returns", "warnings", "terms"})
"""Terms that begin with a thing or a time; with a name only where it is a day or a place, or another name follows."""
_PAID_BY = r"(?:Mandiri|Dana|Gopay|Ovo|Jago|Seabank)\b"
"""Banks and wallets of a single word, which other words of every day spell alike."""
_THERE_IS = re.compile(r"^ada (?=\w+$)", re.IGNORECASE)
_CONTAINS = re.compile(r"(?:mengandung|memuat|terdapat|diproduksi|dibuat)\b", re.IGNORECASE)
_BINDS = re.compile(
    r"\b(?:bawa sendiri|(?:belum|tidak) termasuk|tambah (?:Rp|seribu|biaya|ongkos|lagi)|minimal|harus|wajib)",
    re.IGNORECASE,
)
"""What a buyer has to bring, to pay or to keep to: behind "Kelebihannya" it would be praised."""
_FIELDS = {"warned": "warnings", "noted": "terms"}
"""Slots below a heading that says what they are, one sentence for every item."""


def each_of(slot: str, facts: Facts, lang: str) -> tuple[dict[str, Value], ...]:
    """The values of a sentence that is told once for every item: a point, a saying, a term, a caution."""
    if slot == "point":
        return tuple({"point": Value(translated(p, lang), ("points",))} for p in given_together(facts.points))
    if slot == "saying":
        return tuple(_sayings(facts, lang))
    field = _FIELDS.get(slot, slot)
    typed = tuple(_behind_label(translated(text, lang), field in _NAMES_NOBODY) for text in getattr(facts, field))
    if slot in ("warnings", "terms") and typed:
        typed = (". ".join((typed[0], *map(capital, typed[1:]))),)
    if slot == "allergens" and typed:
        typed = (re.sub(_THERE_IS, "", typed[0]), *typed[1:])  # behind another: "tiap menu beda, ada ikan"
        at = next((at for at, text in enumerate(typed) if _CONTAINS.match(text)), len(typed))
        typed = tuple(", ".join(part) for part in (typed[:at], typed[at:]) if part)
    if slot == "deposit":
        typed = tuple(re.sub(_OWN_LABEL, "", text) for text in typed)
    if slot == "minimum":
        typed = tuple(re.sub(_ORDERED, "", one) if _label(field, one) == "minimum_least" else one for one in typed)
    if slot == "area":
        typed = tuple(_OF_PLACES.sub(r"\1, ", _SAYS_AREA.sub("", text)) for text in typed)
    there = ("area_own", "area_site") if facts.category is Category.SERVICE else ("area_own",)
    own = [text for text in typed if _label(field, text) in there]
    if len(own) > 1:  # one label, however many lines she typed
        typed = (*(text for text in typed if text not in own), "; ".join(own))
    return tuple({_label(field, text): Value(text, (field,))} for text in typed)


def _behind_label(text: str, plain: bool = False) -> str:
    """A term as it stands behind a label; a name that begins it keeps its capital.

    Args:
        text: The term.
        plain: Whether what begins it is no name, unless it is known as one.

    >>> _behind_label("Seluruh Indonesia"), _behind_label("Sabtu dan Minggu"), _behind_label("Pasar Wlingi")
    ('seluruh Indonesia', 'Sabtu dan Minggu', 'Pasar Wlingi')
    >>> _behind_label("Minggu 09.00", plain=True), _behind_label("Pengantaran pagi", plain=True)
    ('Minggu 09.00', 'pengantaran pagi')
    """
    if plain and re.match(rf"(?!{_PAID_BY}|Minggu\b)[A-Z][a-z]+(?![a-z])(?! (?!Rp)[A-Z][a-z])", text):
        small = small_start(text)
        return text if names_out(small)[0] == text[0] else small
    first, _, rest = text.partition(" ")
    word = first.casefold().strip(",.:;")
    named = rest[:1].isupper() and word not in _NO_NAME and not re.match(r"Rp\d|[A-Z]+\b|[A-Z]-", rest)
    return small_start(text) if word in _BEGINS_SMALL and not named else text


def _sayings(facts: Facts, lang: str) -> Iterator[dict[str, Value]]:
    """What her points say of the product, what else speaks for it, and her own sentences."""
    said = said_of(facts, lang)
    about = ("points", "name") if spoken_of(facts) else ("points",)
    if said.listed:
        key = "among" if any(map(_BINDS.search, said.listed)) else "listed"
        yield {key: Value(joined_by(list(said.listed), "; ", any), ("points",))}
    yield from ({"saying": Value(text, about)} for text in said.sentences)


EACH = frozenset({"point", "saying", *_FIELDS, *ORDER_TERMS, *CAUTIONS})
"""Slots that `each_of` fills."""


def _label(field: str, text: str) -> str:
    """By which label a term is told."""
    if field == "allergens" and _CONTAINS.match(text):
        return "allergens_said"
    if field in ("terms", *CAUTIONS):
        return field
    kind = next((kind for kind, begins in _KINDS_OF_TERM[field] if begins.match(text)), "own")
    return f"{field}_{kind}"
