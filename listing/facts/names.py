"""Names that people type in small letters, with their capitals: days, places, couriers, ways to pay.

Within a line either all names are raised or none: "Kota Kediri, Mojoroto, semen" would sell cement.

>>> names_out("kota kediri, mojoroto, semen"), names_out("sekam, semen, pasir"), names_out("cod pare, jumat legi")
('kota Kediri, Mojoroto, Semen', 'sekam, semen, pasir', 'cod Pare, Jumat Legi')
"""

import re

from listing.phrases.drafts.common_words import COMMON_WORDS
from listing.phrases.drafts.places import ALSO_EVERYDAY, ALSO_WORDS, BRANDS, IN_SEVERAL_WORDS, NO_PLACE, PLACES
from listing.phrases.word_set import word_set

_DAYS = r"(?:senin|selasa|rabu|kamis|jum'?at|sabtu|ahad)"
_UP_TO = r"(?: ?(?:-|–|/|&) ?| (?:sampai|hingga|s/d|ke|dan|atau|sama) )"
_AMONG_DAYS = re.compile(rf"({_DAYS}{_UP_TO})minggu\b|\bminggu(?={_UP_TO}{_DAYS}\b)", re.IGNORECASE)
"""Beside another day it is one, with a capital: "senin - minggu"."""
_DAY = re.compile(r"(?<!\w)(senin|selasa|rabu|kamis|jum'?at|sabtu|ahad)(?![\w])", re.IGNORECASE)
_MARKET_DAY = re.compile(
    r"(?:(?<=Senin )|(?<=Selasa )|(?<=Rabu )|(?<=Kamis )|(?<=Jumat )|(?<=Sabtu )|(?<=Minggu )|(?<=Ahad )"
    r"|(?<=tiap )|(?<=malam )|(?<=hari )|(?<=pasar ))(?:legi|pahing|paing|pon|wage|kliwon)\b"
)
_SUNDAY = re.compile(
    r"(?<![\w-])(?<!\d )minggu(?= (?:libur|tutup|off|buka|close)\b)|(?<=hari )minggu\b|(?<=& )minggu\b"
    r"|(?:^|(?<=, )|(?<=[.:]00 ))minggu(?= (?:tetap|juga|bisa|tidak|masuk|ready|di|ke)\b)"
    r"|(?<=kecuali )minggu\b(?! (?:ini|depan))"
    r"|(?<=sabtu dan )minggu\b|(?<=sabtu )minggu\b|(?<=sabtu, )minggu\b|(?<=sabtu/)minggu\b|(?<=[a-z]-)minggu\b"
    r"|(?<=[a-z] - )minggu\b"
    r"|(?<!\d )(?<!\d)\bminggu(?= (?:janjian|khusus|sore|pagi|siang|malam)\b)"
    r"|(?:^|(?<=, ))minggu(?= (?:jam|pukul)\b)",
    re.IGNORECASE,
)
_NAMES = PLACES | word_set("lebaran ramadan ramadhan idulfitri")
_KINDS = word_set("asam asem gula jeruk kayu cabai cabe lada merica kacang kencur kunir beras")
_NO_PLACE_BESIDE = "".join(f"(?<!\\b{word} )" for word in _KINDS)
"""Before these a place is a kind: "gula jawa", "asem jawa", "jeruk bali", "kacang bogor"."""
_DISH = r"(?:telur|tahu|tempe|ayam|daging|ikan|bandeng|kentang|hati|ati)"
"""Before these a "bali" is how they are cooked."""
_SMALL = re.compile(rf"(?<![\w]){_NO_PLACE_BESIDE}(?!bali {_DISH}\b)[a-z]+\b")
_TOWNS = "|".join(sorted(word.capitalize() for word in PLACES - {"jawa", "bali", "indonesia", "solo"}))
TOWNS = rf"(?:{_TOWNS})"
"""Any place that is no word besides, with its capital; a pattern."""
_DIRECTION = r"(?: (?:kota|kab|kabupaten|raya|barat|timur|utara|selatan|sekitarnya))?"
_WORDS = "|".join(sorted(ALSO_WORDS))
_CAPITALS = "|".join(sorted(word.capitalize() for word in ALSO_WORDS | ALSO_EVERYDAY))
_RAISED = rf"(?:{_TOWNS}|(?<!^)(?<![.!?] )(?:{_CAPITALS}))"
"""A name with its capital; at the beginning a capital alone makes none: "Semen, batu, pasir"."""
_CITIES = "Batu|Blitar|Kediri|Madiun|Malang|Mojokerto|Pasuruan|Probolinggo|Surabaya"
_IN_ITS_TOWN = re.compile(rf"(?<=\bdi )({_WORDS})(?= {TOWNS}\b)")
"""Behind a "di" and before its town: "ambil di papar Kediri"."""
_PLACE = rf"(?:{_TOWNS}|{_CAPITALS})"
_TOWN_TOO = rf"{_PLACE}(?: kota(?! (?:{_CITIES})\b)| (?:barat|timur|utara|selatan))?"
_ONLY_TOWNS = re.compile(rf"(?:^|(?<=[,;.] )|(?<=\())({_TOWN_TOO}(?: {_TOWN_TOO})+)(?=\s*(?:$|[,;.()]))")
"""Towns and nothing else, without a comma: "Blitar Tulungagung Kediri"; of "Blitar Kediri titip" that is not sure."""
_NEXT_TOWN = re.compile(rf" (?={_PLACE}\b)")
_ALL_OF_TOWN = re.compile(rf"\bse (?={_RAISED}\b)")
"""All of a town: "se Surabaya"."""
_ANY = "|".join(sorted(ALSO_WORDS | ALSO_EVERYDAY))
_ENDS = (
    r"(?=\s*(?:$|[,./;)&+-])| (?:dan|atau|serta|kota|sekitar\w*|bisa|aja|saja|gratis|free|tambah|cod|kirim|antar|luar"
    rf"|pakai|lewat|ongkir|dekat|jauh|agak|minimal|maksimal|{_WORDS})\b| [A-Z])"
)
_LEAD = (
    r"(?:cod|kirim|antar|diantar|dikirim|area|daerah|wilayah|kota|kab|kabupaten|kec|kecamatan|desa|ke|sekitar|khusus"
    r"|pasar|alun-alun|khas|arah|jurusan|se)"
)
_AFTER_LEAD = re.compile(rf"(?<![\w-])((?i:{_LEAD})\.? (?:ke |di |area |kota |daerah |sekitar )?)({_WORDS})\b{_ENDS}")
_JOIN = r"(?:\s*[,/&]\s*|-|\s+(?:dan|atau|serta)\s+|\s+)"
_MARKED = r"(?:\s*[,/&]\s*|-|\s+(?:dan|atau|serta)\s+)"
_AFTER_TOWN = re.compile(rf"(\b{_RAISED}{_DIRECTION}{_JOIN})({_ANY})\b{_ENDS}")
_BEFORE_TOWN = re.compile(rf"((?:^|[,/&(]\s*|\bdan )(?:(?i:{_LEAD}) )?)({_ANY})(?={_MARKED}{_RAISED}\b)")
_FIRST_OF_TOWNS = re.compile(rf"(?:^|(?<=, ))({_WORDS})(?= {_RAISED}\b)")
_ALONE = re.compile(rf"((?:^|[,/&;(.]\s*|\bdan ))({_ANY})(?=\s*(?:$|[,/&;().+])| dan )")
_UNHEARD_OF = re.compile(
    rf"((?:^|[,/&;(]\s*|\bdan )(?:{_LEAD} )?)(?!(?:di|ber|ter|me|pe|ke|se)[a-z]{{4,}}(?:kan|i|an|nya)\b)([a-z]{{4,}}"
    r"(?: (?:lor|kidul|wetan|kulon|anyar|asri|ayu|indah|permai))?)"
    r"(?=\s*(?:$|[,/&;)]|\.(?: |$))| (?:dan|gratis|free|cod|antar)\b)"
)
"""A word alone among places that is no word of every day: "Wlingi, beru, Talun" has a village in it."""
_PROPER = re.compile(
    r"\b(?:islam|(?:al-?)?(?:quran|qur['’]an)|arab(?=nya\b)|(?:(?<=bahasa )|(?<=tulisan )|(?<=huruf )|(?<=aksara )"
    r"|(?<=suku )|(?<=orang )|(?<=adat )|(?<=agama )|(?<=negara ))(?:arab|jawa|madura|sunda|bali|indonesia|inggris"
    r"|jepang|korea|mandarin|jerman|belanda|osing|tengger|hindu|kristen|katolik|buddha))(?=nya\b|\b)"
)
"""Religions, peoples and languages where nothing else is meant: "tulisan arabnya"; "roti arab" is a dish."""
_PAYS = re.compile(
    r"\b(?:ovo|gopay|shopeepay|linkaja|qris|bca|bri|bni|bsi|mandiri|transfer|tf|e-?wallet|via)\b", re.IGNORECASE
)
_WALLET = re.compile(
    r"(?<![\w])(?<!kembali )(?<!pengembalian )dana\b(?! (?:kembali|hangus|dikembalikan|masuk|saya|kami))"
)
_BANK = re.compile(
    r"(?:(?<=bca )|(?<=bri )|(?<=bni )|(?<=[/,] )|(?<=/)|(?<=transfer )|(?<=bank )|(?<=dan )|(?<=atau ))mandiri\b",
    re.IGNORECASE,
)


def names_out(text: str, of_places: bool = False) -> str:
    """The text with its names raised; "1 minggu" is a week, and "cement" stays small among building materials.

    Args:
        text: One statement or several.
        of_places: Whether its box asks for places, so that one which stands alone is a name.
    """
    text = _SAME_AND.sub(" dan ", text) if of_places else text
    text = _AMONG_DAYS.sub(lambda m: f"{m[1] or ''}Minggu", text)
    text = _SUNDAY.sub("Minggu", _DAY.sub(lambda m: m[0].capitalize(), text))
    text = IN_SEVERAL_WORDS.sub(_each_raised, _MARKET_DAY.sub(lambda m: m[0].capitalize(), text))
    text = _PROPER.sub(_each_part_raised, _SMALL.sub(_named, text))
    text = _among_places(text, of_places)
    if _PAYS.search(text):
        text = _BANK.sub("Mandiri", _WALLET.sub("DANA", text))
    text = re.sub(r"(?<=Blitar |Malang )raya\b", "Raya", _ALL_OF_TOWN.sub("se-", text))
    if not of_places or "," in text:  # she parts them herself: "Wates Kediri, Kandat" are two
        return text
    return _ONLY_TOWNS.sub(lambda towns: _NEXT_TOWN.sub(", ", towns[0]), text)


_SAME_AND = re.compile(
    r"(?<=[a-z]) (?<!harga )(?<!tarif )(?<!ongkir )(?<!ongkos )(?<!biaya )(?<!kirim )(?<!antar )(?<!semua )"
    r"(?<!bayar )(?<!ambil )(?<!jemput )(?<!tidak )(?<!lewat )sama (?=(?!saja|aja|semua|dengan|kurir|suami|ojek|gojek"
    r"|grab|saya|anak|ekspedisi|admin|kami|ongkir)[a-z]{3})",
    re.IGNORECASE,
)
"""Between two places: "batu sama malang kota"."""


def _named(word: re.Match[str]) -> str:
    return BRANDS.get(word[0]) or (word[0].capitalize() if word[0] in _NAMES else word[0])


def _each_raised(words: re.Match[str]) -> str:
    return " ".join("ID" if word.lower() == "id" else word.capitalize() for word in words[0].split())


def _each_part_raised(name: re.Match[str]) -> str:
    return "-".join(map(str.capitalize, name[0].split("-")))


def _raised(found: re.Match[str]) -> str:
    return found[1] + found[2].capitalize()


def _among_places(text: str, of_places: bool) -> str:
    """Places that are called like a thing, raised where they are meant; one tells the next."""
    text = _IN_ITS_TOWN.sub(lambda found: found[1].capitalize(), _AFTER_LEAD.sub(_raised, text))
    if of_places:
        text = _ALONE.sub(_raised, _FIRST_OF_TOWNS.sub(lambda found: found[1].capitalize(), text))
    for _ in range(text.count(" ") + 1):
        before = text
        text = _BEFORE_TOWN.sub(_raised, _AFTER_TOWN.sub(_raised, text))
        if text == before:
            break
    return _UNHEARD_OF.sub(_village, text) if of_places and re.search(_RAISED, text) else text


def _village(found: re.Match[str]) -> str:
    first = found[2].split()[0]
    return found[0] if first in COMMON_WORDS | NO_PLACE else found[1] + found[2].title()
