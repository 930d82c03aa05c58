"""What people shorten when they type on a phone, spelled out where it can mean only one thing.

>>> spelled_out("jgn kena air, tdk utk dicuci"), money_out("grosir min 3 @50rb")
('jangan kena air, tidak untuk dicuci', 'grosir min 3 @Rp50.000')
"""

import re

from listing.facts.money import rupiah, value_of
from listing.phrases.word_set import word_set

_SHORT = {
    "yg": "yang", "utk": "untuk", "untk": "untuk", "dgn": "dengan", "dg": "dengan", "dng": "dengan",
    "tdk": "tidak", "jg": "juga", "sdh": "sudah", "udh": "sudah", "blm": "belum", "blum": "belum",
    "krn": "karena", "karna": "karena", "hrs": "harus", "bs": "bisa", "jgn": "jangan", "byk": "banyak",
    "stlh": "setelah", "sblm": "sebelum", "kalo": "kalau", "klo": "kalau", "klu": "kalau",
    "pake": "pakai", "dipake": "dipakai", "dlm": "dalam", "dpt": "dapat", "brg": "barang",
    "org": "orang", "bgt": "banget", "krg": "kurang", "kpd": "kepada", "spy": "supaya", "sprt": "seperti",
    "ttg": "tentang", "bhn": "bahan", "wrn": "warna", "hrg": "harga", "msh": "masih", "bbrp": "beberapa",
    "jd": "jadi", "bkn": "bukan", "bwt": "buat", "bsk": "besok", "lgsg": "langsung", "lgsng": "langsung",
    "lsg": "langsung", "tmpt": "tempat", "sndri": "sendiri", "stgh": "setengah", "skrg": "sekarang",
    "sblmnya": "sebelumnya", "stlhnya": "setelahnya", "ukr": "ukuran", "max": "maksimal", "maks": "maksimal",
    "hr": "hari",
    "hri": "hari", "mgg": "minggu", "bln": "bulan", "thn": "tahun", "tgl": "tanggal", "pjg": "panjang",
    "kmsn": "kemasan", "psn": "pesan", "pesen": "pesan", "ksh": "kasih", "tsb": "tersebut",
    "lbh": "lebih", "bks": "bungkus", "btl": "botol",
    "mnt": "menit", "dl": "dulu", "bgks": "bungkus", "tf": "transfer", "diatas": "di atas", "dibawah": "di bawah",
    "didalam": "di dalam",
    "lbr": "lembar", "bh": "buah", "ktk": "kotak",
    "ga": "tidak", "gak": "tidak", "gk": "tidak", "ngga": "tidak", "nggak": "tidak", "engga": "tidak",
    "enggak": "tidak", "ndak": "tidak", "kagak": "tidak", "aja": "saja", "dikit": "sedikit", "udah": "sudah",
    "ilang": "hilang", "blkg": "belakang", "dpn": "depan", "smua": "semua",
    "sampe": "sampai", "smpe": "sampai", "smpai": "sampai",
    "ntar": "nanti", "tp": "tapi", "trs": "terus", "trmsk": "termasuk", "trgantung": "tergantung",
    "tergntung": "tergantung", "pngiriman": "pengiriman", "ongkr": "ongkir", "gausah": "tidak usah",
    "gaada": "tidak ada", "gabisa": "tidak bisa", "gamau": "tidak mau", "wrna": "warna", "bnyk": "banyak",
    "wkt": "waktu", "sj": "saja", "sm": "sama", "mlm": "malam", "tgt": "tergantung", "sjk": "sejak",
    "kping": "keping", "kls": "kelas", "jml": "jumlah", "dtg": "datang",
}  # fmt: skip
_FROM = re.compile(r"\bdr(?= (?:[a-z\d]|Kota\b|Kab\b|Desa\b|Blitar\b|Kediri\b|Malang\b|Tulungagung\b))")
_REGENCY = re.compile(r"(?<![\w.])kab\b\.?(?= \+?\w|,|$)", re.IGNORECASE)
_AGAIN = re.compile(r"(?<=\w )lg\b")
"""In small letters: an LG is a brand."""
_LEAST = re.compile(r"\bmin\b\.?(?= \d)")
_WORD = re.compile(
    rf"(?<![\w.@-])(?:{'|'.join(sorted(_SHORT, key=len, reverse=True))})(?![\w@-]|\.\w)", re.IGNORECASE
)
_NYA = re.compile(r"(?<=[a-z]{3}) nya\b")
_TWICE = re.compile(
    r"\b(?!(?:isi|level|size|tipe|type|nomor|nomer|ukuran|grade|seri|kelas|lapis|beli|dapat|gratis|free|harga|min|box"
    r"|paket|set|pack|toples)2)([a-z]{3,})2(an|nya|)\b", re.IGNORECASE)  # fmt: skip
_PLACES = word_set(
    """
    blitar srengat udanawu ponggok wlingi kanigoro garum sananwetan sukorejo kepanjenkidul talun nglegok gandusari
    kesamben selorejo binangun panggungrejo kademangan wonotirto sutojayan selopuro wonodadi sanankulon kediri
    tulungagung malang surabaya sidoarjo trenggalek nganjuk jombang jawa bali madura sumatra sumatera kalimantan
    sulawesi jakarta jabodetabek jatim jateng jabar yogyakarta jogja solo bandung indonesia
    """
)
_NAMES = _PLACES | word_set("lebaran ramadan ramadhan idulfitri paxel")
_DAY = re.compile(r"(?<!\w)(senin|selasa|rabu|kamis|jum'?at|sabtu|ahad)(?![\w])", re.IGNORECASE)
_SUNDAY = re.compile(
    r"(?<![\w-])(?<!\d )minggu(?= (?:libur|tutup|off|buka|close)\b)|(?<=hari )minggu\b|(?<=& )minggu\b"
    r"|(?<=sabtu dan )minggu\b|(?<=[a-z]-)minggu\b",
    re.IGNORECASE,
)
_SPAN = r"(?:hari|minggu|bulan|tahun|jam)"
_ROOM = r"(?:di )?(?:suhu ruang(?:an)?|ruangan|kulkas|freezer|chiller)"
_TIME_FIRST = re.compile(rf"((?:^|, ?)±? ?\d[\d-]* ?{_SPAN} {_ROOM}) (?=±? ?\d)", re.IGNORECASE)
_ROOM_FIRST = re.compile(rf"((?:^|, ?){_ROOM} ±? ?\d[\d-]* ?{_SPAN}) (?={_ROOM})", re.IGNORECASE)
_CLOSED = re.compile(
    r"(?<=\d) (?=(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|hari besar) (?:tutup|libur|off)\b)",
    re.IGNORECASE,
)
_JOINING = word_set("dan atau tapi agar supaya lalu yang kalau jika sebaiknya maka biar juga")
_BUT_NOT = re.compile(r"(\w{3,}) (?=jangan )", re.IGNORECASE)
_MONEY = re.compile(
    r"(?<![\w.,])(?:rp\.?\s*)?(\d+(?:[.,]\d+)*)\s*(rb|rbu|ribu|rebu|jt|jta|juta|(?-i:k))"
    r"(?!\w| ?(?:pcs|orang|pembeli|buah|bungkus|terjual))"
    r"|(?<![\w.,])rp\.?\s*(\d+(?:[.,]\d+)*)", re.IGNORECASE)  # fmt: skip

_CARATS = frozenset({"14", "16", "17", "18", "22", "23", "24"})
"""Before a k: gold."""


def _cased(full: str, typed: str) -> str:
    if typed.isupper():
        return full.upper()
    return full[:1].upper() + full[1:] if typed[:1].isupper() else full


def spelled_out(text: str) -> str:
    """The words that were shortened in full; what may mean two things stays as it is."""
    text = _REGENCY.sub(lambda m: _cased("kabupaten", m[0].rstrip(".")), text)
    text = _TWICE.sub(r"\1-\1\2", _NYA.sub("nya", text))
    full = _WORD.sub(
        lambda m: _cased(_SHORT[m[0].lower()], m[0]),
        _LEAST.sub("minimal", _AGAIN.sub("lagi", _FROM.sub("dari", text))),
    )
    return re.sub(r"\b([Mm]aksimal)\.(?= )", r"\1", full)


def names_out(text: str) -> str:
    """Names of days and of towns nearby with their capital; "1 minggu" is a week."""
    text = _SUNDAY.sub("Minggu", _DAY.sub(lambda m: m[0].capitalize(), text))
    return re.sub(r"(?<![\w-])[a-z]+\b", lambda m: m[0].capitalize() if m[0] in _NAMES else m[0], text)


def parted(text: str) -> str:
    """Statements that were typed without a comma between them, with one.

    >>> parted("4 hari suhu ruang 8 hari kulkas"), parted("suhu ruang jangan di kulkas")
    ('4 hari suhu ruang, 8 hari kulkas', 'suhu ruang, jangan di kulkas')
    """
    for pattern in (_TIME_FIRST, _ROOM_FIRST):
        text = pattern.sub(r"\1, ", text)
    return _BUT_NOT.sub(lambda m: m[0] if m[1].lower() in _JOINING else f"{m[1]}, ", _CLOSED.sub(", ", text))


def money_out(text: str) -> str:
    """Amounts that are certainly money as they are written: "50rb" is Rp50.000; all else as typed."""

    def written(match: re.Match[str]) -> str:
        before = text[: match.start()].rstrip()
        if match[2] == "k" and not before.endswith(("+", "@")) and (len(match[1]) < 2 or match[1] in _CARATS):
            return match[0]
        value = value_of(match[1] or match[3], match[2])
        return match[0] if value is None else rupiah(value)

    return _MONEY.sub(written, text)
