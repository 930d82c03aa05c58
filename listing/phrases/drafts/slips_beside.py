"""Slips that what stands beside them makes sure; nothing but how they are spelled changes.

In small letters alone: with a capital it may be a name.
"""

import re

from listing.phrases.drafts.capitals import ACRONYMS

_TWICE = (
    "gigit|tarik|tepuk|garuk|gosok|lompat|lari|main|coba|moga|mula|tiap|ramai|bareng|diam|adik|kakak|emak|remaja|mbak"
)
"""Said twice, and no name or dish; what ends one clause and may begin the next is none: "kalau kering keringkan"."""
_MANY = "sayur|buah|obat|kacang|umbi|biji|daun|batu|rumah|mobil|orang|lari|tembak|kebut|pedang|boneka|kereta"
"""Said twice with -an: "sayur sayuran"."""
_HANDLED = "gigit|tarik|tekan|garuk|remas|banting|lempar|pegang|goyang|pukul|sentuh|tekuk|elus|injak|kucek|gosok"
"""What is done again and again: "jangan ditarik tarik"."""
_ALIKE = "lapis|macam|beda|hari|jam|bulan|tahun|minggu|ulang|sama|main|kali|ganti|ramai|lubang|tumpuk"
_PAIRED = (
    "bolak balik|mondar mandir|corat coret|pernak pernik|lauk pauk|sayur mayur|utak atik|teka teki|kelap kelip"
    "|gerak gerik|lika liku|serba serbi|turun temurun"
)
"""Two words that make one: "dibolak balik"."""
_CUT = r"(?:di)?(?:iris|potong|oles|rajang)|motif|corak"
_HOURS = (
    r"(?:jam |pukul )?(?:0?[5-9]|1[01])(?:[.:]\d\d)? ?(?:-|–|sampai|s/d|sd) ?(?:1[5-9]|2[0-3])(?:[.:]\d\d)?(?![\d%])"
)
"""Of a shop's whole day; what is taught for an hour may be taught on each of two days."""
_STARTS = r"(?:^|(?<=[,.:;(] )|(?<=buka )|(?<=hari )|(?<=kerja ))"

SLIPS_BESIDE: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), full)
    for pattern, full in (
        (rf"(?<![\w-])(?<![\"“'])({_TWICE}) \1(nya|)(?![\w-])", r"\1-\1\2"),
        (rf"(?<![\w-])(?<![\"“'])({_MANY}) \1an(?![\w-])", r"\1-\1an"),
        (rf"\bdi({_HANDLED}) \1(?![\w-])", r"di\1-\1"),
        (rf"\bber({_ALIKE}) \1(an|)(?![\w-])(?! harga)", r"ber\1-\1\2"),
        *((rf"\b(di|ber|){first} {second}(kan|nya|)(?![\w-])(?! (?:Rp|\d))", rf"\1{first}-{second}\2")
          for first, second in (pair.split() for pair in _PAIRED.split("|"))),
        (r"\b(di|)angin anginkan\b", r"\1angin-anginkan"), (r"\bmudah mudahan\b", "mudah-mudahan"),
        (rf"\b({_CUT}) (tipis|panjang|kotak|garis|bintik|bunga|daun) \2(?![\w-])", r"\1 \2-\2"),
        (r"(?<![\w+-])(?:-/\+|-\+(?! ?\d[\d.,]* ?(?:rb|ribu|k|000)\b))\s*(?=\d)", "± "),
        (r"(?<![\w.,/-])(\d{1,2} ?- ?\d{1,2}) ?bl\b", r"\1 bulan"),
        (r"\b((?:umur|usia|bayi) (?:di atas |di bawah |mulai |dari )?\d{1,2}) ?bl\b", r"\1 bulan"),
        (r"\bkm\.? (?=mandi\b)", "kamar "), (r"\b[Dd]i[ -]?(?:acc|ACC)\b", "di-ACC"),
        (rf"\b({'|'.join(sorted(ACRONYMS))}|hp|wa|dp|tv|ac|ktp|tpq|paud) nya\b", r"\1-nya"),
        (r"\b(HP|hp|DP|dp|WA|AC|TV|KTP|ktp)nya\b", r"\1-nya"),
        (r"\b([Jj])um['’]at\b", r"\1umat"),
        (rf"{_STARTS}([Ss]enin|[Ss]elasa) ([Jj]umat|[Ss]abtu|[Mm]inggu|[Aa]had)(?= {_HOURS})", r"\1-\2"),
        (r"\bmekah(?= sempurna\b)", "merekah"), (r"\bdari pada\b", "daripada"),
        (r"\bsatu persatu\b", "satu per satu"),
        (r"\b(walau|meski|atau|mau) pun\b", r"\1pun"),
        (r"\b([Tt]er) (?=(?:laris|murah|baru|jual|dekat|lengkap|baik|enak|masuk|gantung|tutup|sedia)\b)", r"\1"),
        (r"\b([Bb]er) (?=(?:warna|motif|isi|label|garansi|sertifikat|lubang|tutup|kancing|lapis|pengalaman|izin)\b)",
         r"\1"),
        (r"\b([Dd]i) (?=(?:[a-z]{2,}[bdghjlmnprst]kan|letakkan)\b)", r"\1"),
        (r"\b(?:foto|photo) ?cop[iy]\b", "fotokopi"), (r"\b([KkDd][ei]) ?mana(?:2|[ -]mana)\b", r"\1 mana-mana"),
    )
)  # fmt: skip
"""Slips that their neighbours decide, and what is meant there."""
