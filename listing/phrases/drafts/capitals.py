"""Words that keep the capitals they are typed with: short forms that are spelled letter by letter, and names."""

import re

from listing.phrases.word_set import word_set

ACRONYMS = word_set(
    """
    MSG PVC PE PP TPU LED USB HP DIY BPOM SNI PIRT P-IRT XS XL XXL XXXL UV SPF PO ABS MDF HVS ID
    MUA MC WO EO MD ML NA TR DP COD RT RW WA QRIS LD PB LP SLS TV ATM KTP UMKM IRT MPASI ASI ATBM AC STNK
    PAUD TK SDN SDIT SMPN SMPIT SMAN SMK SMKN MTS MTSN MAN TPA TPQ KUA SIM SKCK BPJS NPWP BPKB PKK KKN
    UHT DTF HPL CVC TC BBQ GSM CV PDF CD DVD LCD HDMI RGB RSUD RS PNS ASN TNI BUMDES OSIS SPBU
    JNE BRI BCA BNI BSI PC PL PJ LK
    UKM VCO EVA RO SKM IPA IPS PAI MIPA UTBK SNBT TOEFL CPNS
    """
)
"""Written in capitals, whatever stands around them."""

PROPER = word_set(
    """
    kartini islam iqro iqra yasin al-qur'an alquran quran qur'an juz tilawati qiroati idulfitri iduladha ramadan
    ramadhan lebaran imlek agustusan kristen hindu inggris arab jepang korea mandarin jerman indonesia jawa
    bali madura sunda jogja betawi
    spiderman batman superman avengers elsa barbie doraemon upin naruto pokemon pikachu minion mickey minnie kitty
    sanrio kuromi cinnamoroll labubu cocomelon
    nutella milo oreo ovaltine indomie blueband palmia kraft canva excel photoshop coreldraw autocad
    januari februari maret april juni juli agustus september oktober november desember
    """
)
"""Names that are no word of every day: with a capital as typed, also inside a line."""
MONTHS = {
    "jan": "Januari", "feb": "Februari", "mar": "Maret", "apr": "April", "mei": "Mei", "jun": "Juni", "jul": "Juli",
    "agt": "Agustus", "agu": "Agustus", "ags": "Agustus", "sep": "September", "sept": "September", "okt": "Oktober",
    "nov": "November", "des": "Desember",
    **{month.lower(): month for month in ("Januari", "Februari", "Maret", "April", "Juni", "Juli", "Agustus",
                                          "September", "Oktober", "November", "Desember")},
}  # fmt: skip
"""Months by how they are shortened, each with its capital."""
_BEFORE_A_MONTH = sorted(word_set("bulan sampai sampe smp mulai akhir awal pertengahan sebelum sblm sejak s/d"))
_LONG = "|".join(name.lower() for name in MONTHS.values() if len(name) > 4)
_BEHIND = "|".join(rf"(?<=\b{word} )" for word in _BEFORE_A_MONTH)
MONTH = re.compile(
    rf"(?<=\d )(?:{'|'.join(MONTHS)})\b|\b(?:{_LONG})\b"
    rf"|(?:{_BEHIND})(?:mei|juni|juli)\b"
    rf"|\b(?:mei|juni|juli)(?=[ /-](?:{_LONG}|juni|juli)\b)|(?<=\bmei )juni\b|(?<=\bjuni )juli\b"
)
"""Shortened, or small letters of a whole name; a "juni" and a "mei" may be short for something else."""
