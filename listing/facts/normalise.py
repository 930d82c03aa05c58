"""From how people type to one tidy form: spaces, capital letters, units. Nothing is added, nothing turned round.

>>> units_out("250gr"), units_out("20x30cm"), units_out("P 30 L 20 T 15 cm")
('250 gram', '20 x 30 cm', 'P 30 L 20 T 15 cm')
"""

import re
import unicodedata

from listing.facts.ages import months_out
from listing.phrases.drafts.capitals import ACRONYMS, PROPER
from listing.phrases.word_set import word_set

UNIT_SPELLINGS = {
    "g": "gram", "gr": "gram", "grm": "gram", "gram": "gram", "mg": "mg", "ons": "ons", "kg": "kg", "kilo": "kg",
    "kilogram": "kg", "l": "liter", "lt": "liter", "ltr": "liter", "liter": "liter", "ml": "ml", "mililiter": "ml",
    "cc": "ml", "mm": "mm", "cm": "cm", "km": "km", "m": "meter", "mtr": "meter", "meter": "meter", "inch": "inci",
    "inci": "inci", "pc": "pcs", "pcs": "pcs", "bh": "buah", "buah": "buah", "biji": "biji", "bj": "biji",
    "butir": "butir", "bks": "bungkus", "bungkus": "bungkus", "btl": "botol", "botol": "botol", "pak": "pak",
    "pack": "pak", "lbr": "lembar", "lembar": "lembar", "ptg": "potong", "potong": "potong", "psg": "pasang",
    "pasang": "pasang", "lusin": "lusin", "toples": "toples", "kotak": "kotak", "dus": "dus", "box": "box",
    "sachet": "saset", "saset": "saset", "ikat": "ikat", "porsi": "porsi", "set": "set", "cup": "cup", "hr": "hari",
    "hari": "hari", "mgg": "minggu", "minggu": "minggu", "bln": "bulan", "bulan": "bulan", "thn": "tahun",
    "th": "tahun", "tahun": "tahun", "kaleng": "kaleng", "polybag": "polybag", "batang": "batang", "btg": "batang",
    "ktk": "kotak", "tangkai": "tangkai", "gulung": "gulung", "mnt": "menit", "menit": "menit", "jam": "jam",
}  # fmt: skip
LENGTHS = frozenset({"mm", "cm", "meter", "inci"})
SMALL_WORDS = word_set("by to dan di ke dari dalam untuk yang dengan atau per x and of from with for in the or")
_WORN_INSIDE = frozenset({"celana", "pakaian", "baju", "kaos", "rok"})
"""Before "dalam", which then is no preposition."""
_UNITS_SMALL = word_set("pcs g gram kg mg ml cm mm m meter liter litre litres")
_NEVER = "belum|blm|blum|tidak|tdk|gak|gk|ga|nggak|ngga|enggak|engga|ndak|ora|durung|tanpa|no"
_HAVING = r"ada|punya|tahu|tau|pakai|pake|merek|merk|brand|nama|diisi|jelas|dicantumkan|mereknya|merknya|label"
_BOXES = r"isi|isian|ukuran|varian|nama|harga|keunggulan|catatan|bahan|stok|keterangan|kotak|kolom"
_THERE = rf"(?:di ?(?:atas|bawah)|atas|bawah|tadi|(?:(?:di|yang|yg) )+(?:kotak |kolom |bagian )?(?:{_BOXES})(?:nya)?)"
"""Another place of the form; "kotaknya" alone may be a thing that it has."""
_HERE = rf"(?:di ?(?:atas|bawah)|atas|bawah|tadi|(?:di |yang |yg )*(?:kotak |kolom |bagian )?(?:{_BOXES})(?:nya)?)"
_LATER = (
    r"(?:di)?isi nanti|nanti(?: (?:aja|saja|dulu))?|skip|(?:di)?kosong(?:kan|in)|entah(?:lah)?|bingung|gatau|gtau|gtw"
    r"|(?:kurang|gak|ga) (?:tau|tahu|paham|ngerti)"
)
_NOTHING = re.compile(
    rf"[\W_]*|(?:{_NEVER})(?:[ -](?:{_HAVING}|usah|perlu|pasti|dihitung|ditentukan|hafal))*|none|n/?a|nihil|kosong"
    rf"|nobrand|x{{2,4}}|lupa|{_LATER}"
    r"|tanya(?: ke)? (?:admin|penjual|owner|yang jual|yg jual)(?: (?:aja|saja|ya))?"
    rf"|(?:(?:lihat|liat|lht|cek)(?: (?:aja|saja|ada))? {_HERE}"
    rf"|(?:ada|sdh|sudah|udah)(?: (?:aja|saja|ada))? {_THERE})"
    r"(?: (?:ya|aja|saja|tadi|kak|bun))*"
    rf"|(?:sama|idem|sda|sama saja|sama aja)(?:(?: (?:dengan|dgn|kayak|kyk|seperti|spt|sm|persis))+(?: (?:yang|yg))?"
    rf"(?: {_HERE})?|(?: (?:yang|yg))?(?: {_THERE})?)(?: (?:ya|aja|saja|tadi|kak|bun))*"
    rf"|(?:seperti|kayak|spt|kyk) {_HERE}",
    re.IGNORECASE,
)
"""What people put into a box to say that there is nothing, or that it stands elsewhere: "-", "belum ada", "gak punya
merek", "lihat di isi", "sama kayak di atas"."""

_NUMBER = r"\d+(?:[.,/]\d+)*"
_SPELLED = "|".join(sorted(UNIT_SPELLINGS, key=len, reverse=True))
_UNIT = re.compile(rf"({_NUMBER}) ?({_SPELLED})(?=[\s.,;:)/+@]|$)(?!(?<=[\d ]m)\+(?:[\s,.;)]|$))(\.?)", re.IGNORECASE)
_BOUGHT = re.compile(r"(?:(?<=\d/)|(?<=\drb/)|(?<=ribu/)|(?<=\dk/))[a-z]{2,4}\b", re.IGNORECASE)
"""What an amount of money buys, shortened: "potongan 3rb/bj"."""
_NEXT_SENTENCE = re.compile(r" +[A-Z][a-z]")
"""Behind a dot that may only say that the unit was shortened: "500 gr. Tahan lama"."""
_NEXT_CLAUSE = re.compile(
    r" +(?:tidak|jangan|belum|tanpa|kalau|jika|bila|bisa|boleh|harus|wajib|mohon|silakan|setelah|sebelum|kami|saya"
    r"|simpan|cocok|bawa|pakai|libur|tutup|buka|semua|warna|rasa|lebih|setiap|ongkir|minimal|gratis|sudah|pesan|kirim|bayar|datang|di[a-z]{4,}"
    r"|masukin|aduk|tuang|didihkan|[a-z]{4,}kan)\b"
)
"""The same in small letters, where what follows can only begin a clause: "umur 4-12 th. tidak masuk ..."."""
_LITRES = re.compile(r"\d ?ml\b|\b1 ?(?:L|liter)\b", re.IGNORECASE)
"""Beside these "5L" is so much; alone it may be larger than XXL, and stays."""
_AND_UP = re.compile(r"(\d (?:tahun|bulan)) ?\+(?=$|[\s,.;)])")
"""From an age on: "2 tahun+"."""
_NEXT_WORD = re.compile(r" +[^\W_]")
_NUMBER_NEXT = re.compile(r" ?[:=]? ?(?:rp\.? ?)?\d", re.IGNORECASE)
_COSTS = re.compile(r" (?:Rp|\d[\d.,]* ?(?:rb|ribu|k)\b)", re.IGNORECASE)
_LETTER_SIZED = re.compile(r"(?<![\w/.])(?:X*S|X+L)(?![\w/.])")
"""Among them M and L are sizes as well: "S 3, M 2 L habis"."""
_BODY = re.compile(r"\b(?:ld|pb|lp|lb|lingkar|(?:perekat|lem|masker|mere?k|stiker|skotlet|spons) 3m)\b", re.I)
"""Beside it one letter is no unit: it is a size, or 3M makes the glue."""
_TIMES = re.compile(
    r"(\d(?:\s?(?:cm|mm|m|inci|inch|in))?|\b[plt]|[)])"
    r"(?:\s*[x×*]\s*(?=\d)(?!24 ?jam|\d[\d.,]* ?(?:rb|ribu|k|jt)\b)|\s+[x×*]\s+(?=[plt]\b))",
    re.IGNORECASE,
)
"""Between two numbers, or P, L and T parted from it: the x of "max 30 cm" and of "L XL" is none."""
_ABOUT = re.compile(
    r"(?:\+ ?/? ?-|~|≈|\b(?:kurang lebih|kurleb|kira-kira)\b|\b(?:k\.?l|krg lbh)\b\.?)\s*(?=\d)", re.IGNORECASE
)
LETTER_SIZE = r"(?:XXS|XS|S|M|L|X{1,4}L|\dXL)"
_NO_VOWEL = re.compile(r"[B-DF-HJ-NP-TV-Z]{4,5}")
"""Nobody can say it but letter by letter: PGSD, BPSB."""
_LETTERS = frozenset("ABCDEFHLMPSTX")
"""Letters that name one of several, a side or a size: "TK A", "P 30 L 20"; a K and a Y are short for words."""
_SIZES = re.compile(rf"(?:{LETTER_SIZE}|[2-9]L)(?:[-/,](?:{LETTER_SIZE}|[2-9]L))*")


def plain(text: str) -> str:
    """One line in composed form, single spaces, no marks at the ends; words that say "nothing" become nothing."""
    text = unicodedata.normalize("NFC", text)
    line = " ".join("".join(c for c in text if c.isprintable() or c.isspace()).split()).strip(" ,;:")
    return "" if _NOTHING.fullmatch(line) else line


def _is_shouting(text: str) -> bool:
    # First letters of words may be capitals anyway, so they do not count.
    inner = [c for word in re.findall(r"[^\W\d_]+", text) for c in word[1:]]
    return len(inner) > 2 and sum(c.isupper() for c in inner) > 0.7 * len(inner)


def _keep_capitals(word: str) -> bool:
    if "/" in word.strip("/"):
        return all(map(_keep_capitals, filter(None, word.split("/"))))
    bare = word.strip("(),./:;")
    return (
        bare.upper() in ACRONYMS
        or bare in _LETTERS
        or _NO_VOWEL.fullmatch(bare) is not None
        or _SIZES.fullmatch(bare) is not None
    )


_SCHOOL = re.compile(r"(?<![\w.])(?:paud|tk|sd|smp|sma|smk|mts)(?![\w.])(?! \d+ (?!smp\b|sm[ak]\b))", re.IGNORECASE)


def _schools_in(text: str) -> frozenset[str]:
    """The schools that a text names, where two stand together, so that neither is a word of every day."""
    found = frozenset(m[0].lower() for m in _SCHOOL.finditer(text))
    certain = len(found) > 1 and (found & {"paud", "tk", "smk", "mts"} or {"smp", "sma"} <= found)
    listed = re.search(r"\bsd\b[^,\n]*, *smp\b|^sd \d+ ?(?:rb|ribu|k) smp\b", text, re.IGNORECASE)
    return found if certain or listed else frozenset()


def schools_out(text: str) -> str:
    """Schools in capitals.

    >>> schools_out("s tk, m sd kelas 1, xl smp"), schools_out("senin sd jumat sma sabtu")
    ('s TK, m SD kelas 1, xl SMP', 'senin sd jumat sma sabtu')
    """
    return _SCHOOL.sub(lambda m: m[0].upper(), text) if _schools_in(text) else text


def calm(text: str, around: str = "") -> str:
    """Text typed with the capital lock on, in small letters; other text unchanged. Acronyms stay.

    >>> calm("KATUN HALUS, SNI"), calm("PAUL KATUN", "seragam TK, PAUL KATUN, batik")
    ('katun halus, SNI', 'PAUL katun')

    Args:
        text: The words.
        around: The whole that they are a part of: where it is calm, a short word in capitals is so on purpose.
    """
    line = plain(text)
    if not _is_shouting(line):
        return line
    short = 0 if not around or _is_shouting(around) else _SHORT
    schools = _schools_in(around or line)

    def kept(word: str) -> bool:
        if "/" in word.strip("/"):
            return all(kept(one) for one in word.strip("/").split("/") if one)
        bare = word.strip("(),./:;")
        return _keep_capitals(word) or len(bare) <= short or bare.lower() in schools

    return " ".join(word if kept(word) else word.lower() for word in line.split())


_SHORT = 4
"""Letters of a word that may be a short form. A choice."""


def _title_word(word: str, before: str) -> str:
    """One word of a title after another; an empty one before it when it is the first."""
    if word.lower() == "s/d":
        return "s/d"
    if "/" in word.strip("/"):
        return "/".join(_title_word(one, "-") if one else one for one in word.split("/"))
    if word[0] == "@" and word[1:2].isalpha():
        return word  # an account is written as she writes it
    if any(c.isupper() for c in word[1:]) and not word[0].isdigit():
        return word  # McDonald, P-IRT: typed so on purpose
    if word[0].isdigit():
        return word  # 10rb, 20cm, 5-7
    if re.fullmatch(r"x+l|xs", word):
        return word.upper()
    if before and not before[-1].isdigit() and re.fullmatch(r"sd|smp|sma|smk|paud", word, re.IGNORECASE):
        return word.upper()
    if word.lower() == "dalam" and before.lower() in _WORN_INSIDE:
        return "Dalam"
    counted = before[-1:].isdigit() or before.endswith("-an")
    if (before and word.lower() in SMALL_WORDS) or (counted and word.lower() in _UNITS_SMALL):
        return word.lower()
    return re.sub(r"(?:^|(?<=[-/]))\W*[^\W\d_]", lambda m: m[0].upper(), word)


def title_case(text: str, starts: bool = True) -> str:
    """Capital first letters as in an Indonesian title; "dan", "di", "dari", "untuk" and units stay small.

    >>> title_case("KERIPIK SINGKONG pedas dan manis 250 gram")
    'Keripik Singkong Pedas dan Manis 250 gram'

    Args:
        text: The words.
        starts: Whether they begin the title, so that the first gets its capital whatever it is.
    """
    words = [w.lower() if _is_shouting(w) and not _keep_capitals(w) else w for w in calm(text).split()]
    return " ".join(map(_title_word, words, ["" if starts else "-", *words]))


def brand_name(brand: str) -> str:
    """A brand typed in small letters with its capitals; an account is as she writes it.

    >>> brand_name("dapur bu lis"), brand_name("zahra.hijab")
    ('Dapur Bu Lis', 'zahra.hijab')
    """
    return title_case(brand) if brand.islower() and not re.search(r"\w[._]\w|^@", brand) else brand


def capital(text: str) -> str:
    """The first letter as a capital."""
    return text[:1].upper() + text[1:]


def small_start(text: str) -> str:
    """The first letter small, for use inside a sentence, unless the word is a name or has other capitals (MSG)."""
    first = text.split(" ", 1)[0]
    return (
        text
        if any(c.isupper() or c.isdigit() for c in first[1:])
        or len(first.strip(",.;:+")) == 1
        or first.strip(",.;:+()").lower() in PROPER
        else text[:1].lower() + text[1:]
    )


def sentences(text: str) -> str:
    """Each further sentence of a text with its capital."""
    return re.sub(
        r"(?<=[^\W\d]{3}[.!?] )[^\W\d_]|(?<=\b(?:kg|cm|mm|ml|km|ya)\. )[a-z](?=[a-z])"
        r"|(?<=\b[A-Z]{2}\. )[a-z](?=[a-z]{2})|(?<=[)%]\. )[a-z](?=[a-z]{2})"
        r"|(?<=\d\. )(?!(?:pcs|bks|btl|pak|box|jam|org)\b)[a-z](?=[a-z]{2})",
        lambda m: m[0].upper(),
        text,
    )


def about(text: str) -> str:
    """A number that only says about how many, with its "an" tied to it.

    >>> about("tinggi 35 an"), about("20an cm"), about("2 anak")
    ('tinggi 35-an', '20-an cm', '2 anak')
    """
    return re.sub(r"\b(\d+) ?an\b", r"\1-an", text)


def units_out(text: str) -> str:
    """Units written out; a unit that was not typed is not added, and every number keeps its sign and reach."""
    line = re.sub(r"±\s*(?=\d)", "± ", _TIMES.sub(r"\1 x ", _ABOUT.sub("± ", months_out(text))))

    def spelled(match: re.Match[str]) -> str:
        # One letter before a number is a label ("P 30 L 20", "S 80 M 90"), and beside LD it is a size: no unit.
        glued = match[2] in ("m", "l", "L") and match[0] == f"{match[1]}{match[2]}"
        priced = glued and _COSTS.match(line, match.end())  # "1m Rp40.000", "1L 11rb"
        labels = _BODY.search(line) or (_NUMBER_NEXT.match(line, match.end()) and not priced)
        letter = len(match[2]) == 1 or match[2] == "PC"
        large = re.fullmatch("[2-9]L", match[0]) and not _LITRES.search(line)
        if letter and (labels or large or (match[2] in "ML" and _LETTER_SIZED.search(line))):
            return match[0]
        full = UNIT_SPELLINGS[match[2].lower()]
        follows = (_NEXT_SENTENCE, _NEXT_CLAUSE) if full != match[2].lower() else (_NEXT_WORD,)
        ends = match[3] and any(begins.match(line, match.end()) for begins in follows)
        return f"{match[1]} {full}{'.' if ends else ''}"

    line = _BOUGHT.sub(lambda m: UNIT_SPELLINGS.get(m[0].lower(), m[0]), line)
    return _AND_UP.sub(r"\1 ke atas", _UNIT.sub(spelled, line))


_SCHOOLS = r"sd|smp|sma|smk|tk|paud|mi|mts"
_ACRONYM = re.compile(
    r"\b(?:h(?= ?[-+]\d)|dp|po|cod|qris|msg|bbm|bpom|hp|sls|led|mdf|uv|spf|pvc|atbm|pgsd|bsf|mpasi|npk|hpl|ktp|sim"
    r"|ac|bri|bca|bni|bsi|sni|cctv|usb|uht|pbb|asi|dtf|kua|pdf|skck|lcd|bpjs|tpq|rsud|paud|smk|sdn|smpn|sman|bbq|cvc|ykk"
    r"|tv|spp|r[tw](?= ?\d)|dm(?= dulu\b)|(?<=lewat )dm"
    r"|stnk|bpkb|npwp|vco|cfd|doc|mua|hvs|tpu|atk|kkn|pkk|umkm|tpa|cv|ppt|3d|hut(?= ri\b)|(?<=hut )ri|mc(?! ?d)"
    r"|[we]o(?= (?:pernikahan|wedding))|bb(?= (?:\d|cream|cushion))"
    r"|(?:(?<=ktp/)|(?<=ktp / )|(?<=ktp atau )|(?<=ktp dan ))kk"
    rf"|(?:{_SCHOOLS})(?= (?:kelas|kls|negeri|islam|\d))"
    r"|(?:(?<=fc )|(?<=copy )|(?<=kopi )|(?<=jaminan ))kk"
    rf"|(?:(?<=bimbel )|(?<=les )|(?<=murid )|(?<=anak )|(?<=siswa )|(?<=seragam )|(?<=guru )"
    rf"|(?<=usia )|(?<=tas )|(?<=tulis )|(?<=zaman ))(?:{_SCHOOLS})"
    r"|(?!(?-i:Wa [A-Z]))"
    r"(?:(?<=via )|(?<=lewat )|(?<=cek )|(?<=chat )|(?<=hubungi )|(?<=nomor )|(?<=ke )|(?<=di )|(?<=by )|(?<=/)"
    r"|(?<=kirim ))wa"
    r"|wa(?= (?:dulu|admin|saya|kami)\b))\b",
    re.IGNORECASE,
)


def acronyms(text: str) -> str:
    """Acronyms of trade in capitals wherever they stand: "dp 50%" is DP, "cod" is COD."""
    return re.sub(r"\bber AC\b", "ber-AC", _ACRONYM.sub(lambda m: m[0].upper(), text))
