"""Javanese that its neighbours tell from Indonesian, and how it is written there; see `javanese` for the rest."""

import re

_COUNTED = r"(?:dino|hari|minggu|bulan|wulan|taun|tahun|jam|menit|biji|bungkus|botol|porsi|kilo|liter|lembar)"
JAVANESE_BESIDE: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), full)
    for pattern, full in (
        (r"(?<!vitamin )(?<!vit )(?<!grade )(?<!tipe )(?<!kelas )(?<!golongan )\b([a-z]{3,}[aiueo]) ne(?= [a-z]{2})",
         r"\1nya"),
        (r"(?<!vitamin )\b(?!vitamin|vit|grade|tipe|kelas|golongan|blok|gang|seri|huruf|kode)"
         r"([a-z]{2,}[b-df-hj-np-tv-z]) e(?= [a-z]{2})", r"\1nya"),
        (r"\b(rong|dua|telung|tiga|patang|empat|limang|lima|enam|pitung|tujuh) dino\b", r"\1 hari"),
        (rf"\brong (?={_COUNTED}\b)", "dua "), (rf"\btelung (?={_COUNTED}\b)", "tiga "),
        (rf"\bpatang (?={_COUNTED}\b)", "empat "), (rf"\blimang (?={_COUNTED}\b)", "lima "),
        (r"\b(?:nang|neng|ning|ndek|nak) (?=(?:kulkas|freezer|rumah|omah|pasar|toko|wadah|toples|suhu|chat|wa)\b)",
         "di "),
        (r"\bnjero (?=(?:kulkas|freezer|rumah|omah|toples|wadah|kota)\b)", "dalam "),
        (r"(?<=[a-z] )lan(?= [a-z]{3})(?<!kabel lan)(?<!port lan)", "dan"),
        (r"(?<=[a-z] )(?:ambek|mbek|ambi)(?= [a-z]{3})", "dan"),
        (r"\bmek(?= (?:\d|Rp|rp))", "hanya"),
        (r"\bben (?=(?:tidak|gak|ga|ora|awet|renyah|empuk|gurih|kering|cepat|cepet|tahan|segar|seger|enak|bersih)\b)",
         "supaya "),
        (r"(?<=gawe )bocah\b|(?<=buat )bocah\b", "anak"),
        (r"(?<=model )anyar\b|(?<=barang )anyar\b|(?<=stok )anyar\b", "baru"),
    )
)  # fmt: skip
"""Words that what stands beside them makes Javanese, and what they are there: "peyek e" is peyeknya."""
