"""Words that say more than can be proved: absolutes, rank, comparison, permits; read by `forbidden_words`."""

import re

from listing.places.rules import any_of

_GOOD = (
    "enak|lezat|murah|bagus|baik|laris|ampuh|lengkap|awet|mantap|mantul|top|gurih|renyah|kuat|halus|lembut|aman|sehat"
    "|unggul|hebat|dicari|disukai|digemari|diminati|favorit|populer|dahsyat|hits|viral|best|oke|juara|nyaman|premium"
    "|berkualitas|asli|ori|original|segar|fresh|nendang|nikmat|mewah|keren|cantik|unik|hemat|terjangkau|terpercaya"
    "|cepat|pedas|manis|wangi|ori|jos|yahud|kece|recommended|disayang|digandrungi|tebal|ringan|adem|modern|kekinian"
)
_MOST = (
    "baik|enak|lezat|murah|lengkap|populer|bagus|kuat|unggul|hebat|favorit|cepat|awet|gurih|mantap|mantul|cantik"
    "|nyaman|mewah|lembut|halus|indah|aman|sehat|keren|unik|nikmat|pedas|renyah|hemat|hits|dahsyat|ori|asli|top"
    "|best|sempurna|jitu|ampuh|canggih|jos|wangi|segar|fresh|ringan|adem"
)
_REAL = (
    "asli|ori|original|natural|alami|organik|organic|murni|pure|halal|aman|herbal|real|terjamin|manjur|ampuh|authentic"
    "|steril|sehat|fresh|segar|genuine|tulen|alam"
)
_FOLKS = (
    r"(?:si kecil|buah hati|anak\w*|ibu\w*|ayah|mama\w*|papa|bunda|kamu|dia|keluarga|orang\w*|pasangan"
    r"|sahabat|guru|teman\w*|momen|hari)"
)

SUPERLATIVE = re.compile(
    "|".join(
        (
            r"\bno\.?\s?(?:1|satu)\b|\bn[ou]m(?:o|e)r (?:satu|1|wahid)\b|\btop\s?1\b|\bsatu-satunya\b"
            r"|(?<!\w)#\s?1\b(?!\d)",
            r"\brank(?:ing)? (?:1|satu)\b|\bjuara (?:1|satu|rasa|umum)\b|\bjuara ?nya\b|\bthe best\b"
            r"|\bnumber ?(?:one|1)\b"
            r"|\bbest \w+ (?:ever|in)\b|\bbest (?:quality|in|ever|taste|of)\b",
            r"\bworld'?s best\b|\bthe (?:most|cheapest|tastiest|finest|only)\b|\bunbeatable\b|\bsecond to none\b",
            rf"\bter(?:{_MOST})(?:nya)?\b|\bter(?:laris|besar|populer|kenal"
            rf"|tinggi)\b(?=[^.!?\n]{{0,25}}\b(?:se-[a-z]+|se-?(?:indonesia|jawa|dunia|jagat|blitar|kota"
            rf"|kabupaten|nusantara|asia|antero|alam|raya)|di (?:kota|dunia|indonesia|jawa|blitar|kelas\w*"
            rf"|pasaran)))",
            rf"\bpaling (?:\w+ )?(?:{_GOOD})(?:nya)?\b",
            rf"\b(?:100|seratus)\s?(?:%|persen|percent)\s?(?:\w+ )?(?:{_REAL})\b|\b(?:{_REAL})(?:nya)? (?:100"
            rf"|seratus)\s?(?:%|persen)",
            r"\b(?:tiada|tak ada|tidak ada|ga ada|gak ada|nggak ada|tanpa) (?:dua|tanding|tandingan|banding"
            r"|bandingan|lawan|saingan)(?:nya)?\b",
            r"\b(?:tak|tidak|belum|ga|gak|nggak|mana) (?:ter(?:tandingi|kalahkan)|ada yang (?:bisa |mampu "
            r"|sanggup )?(?:me(?:nandingi|ngalahkan|nyaingi)|nyaingi|ngalahin|se(?:enak|lezat|murah|gurih"
            r"|bagus|mantap)))\b|\bkelas dunia\b|\bworld class\b",
            r"\b(?:(?:jauh )?lebih|paling) \w+(?: \w+)? (?:dari|daripada|dibanding\w*|ketimbang"
            r"|than) (?:pada )?(?:\w+ )?(?:merek|merk|toko|produk|brand|penjual|pasaran|yang|lapak"
            r"|kompetitor)\b",
            r"\b(?:dibanding\w*|ketimbang|mengalahkan|ngalahin) (?:merek|merk|brand|toko|produk) (?:lain"
            r"|sebelah|mahal|terkenal|ternama)\b",
        )
    )
)  # fmt: skip
_NUMBER_ONE = r"(?:nomor|nomer|no\.?)\s?1"
_NUMBERED = r"(?:nomor|nomer|no\.?)\s?[2-9]"
_MADE_BY_NUMBER = (
    r"kasur|springbed|spring bed|sprei|seprei|bed ?cover|selimut|ranjang|dipan|tikar|karpet|wajan|panci|dandang"
    r"|kukusan|ember|baskom|tampah|besek|keranjang|cobek|ulekan|loyang|cetakan|spuit|spet|kuas|sisir|pensil|kail"
    r"|mata pancing|senar|ring|kancing|resleting|hakpen|hak pen|breien|amplop|paku|amplas|mata bor|jersey"
)
"""What is sold by numbers that are sizes: a mattress no. 1 is the widest."""
SUPERLATIVE_INNOCENT = re.compile(
    "|".join(
        (
            r"\bambil (?:sendiri|di \w+) paling \w+\b",
            r"\b(?:tiada|tak ada|tidak ada|ga ada|gak ada|nggak ada|tanpa) dua (?:\w+ )?(?:yang|yg|sing)"
            r" (?:\w+ )?(?:sama|kembar|serupa|mirip|identik)\b",
            r"\b(?:ukuran|size|uk|sandal|sepatu|baju|celana|kulot|rok|sarung|pola|varian|tipe|model|motif"
            r"|jarum|benang|foto|gambar|langkah|tahap|pilihan|juz|iqro|seri|volume|vol|jilid|kelas|p-?irt"
            r"|halaman|warna|kode|usia|meja|level|lilin|balon|angka|punggung)"
            r"\s?(?:nomor|nomer|no\.?)\s?(?:1|satu)\b|\b(?:nomor|nomer|no\.?) (?:1|satu) (?:sampai|s/?d|-"
            r"|untuk|sd|hingga|dan 2|,)|\b(?:nomor|nomer|no\.?) (?:1|satu)\b(?=[^.!?\n]{1,40}\b(?:nomor|nomer"
            r"|no\.?) ?2\b)|\bno\.?\s?1\s?[-,/]\s?\d",
            rf"\b{_NUMBER_ONE}\b(?=(?:[^!?\n.]|\.(?=\S)){{1,60}}\b{_NUMBERED}\b)"
            rf"|\b{_NUMBERED}\b(?:[^!?\n.]|\.(?=\S)){{1,60}}\b{_NUMBER_ONE}\b",
            rf"\b{_NUMBER_ONE}\b(?=\s?[(:=]?\s?(?:rp\s?\d|\d+ ?x ?\d|\d+ ?(?:cm|mm|meter|ml|liter)\b|uk\b|ukuran\b))",
            rf"\b(?:{_MADE_BY_NUMBER})(?: (?!kualitas|mutu|merek|rasa)\w+){{0,3}} {_NUMBER_ONE}\b"
            rf"(?! (?:di|se\w*|dunia|indonesia)\b)",
            rf"\b(?:jl|jln|jalan|gang|gg|blok|ruko|kios|lapak|perum\w*|rumah|los|stan|kamar|rt|rw)\b\.?"
            rf"(?: \w+){{0,4}} {_NUMBER_ONE}\b",
            r"\blevel \d+ ?[(=:,-]? ?(?:paling ?|ter)pedas\b",
            r"\bpaling (?:tebal|ringan|cepat) \d|\b(?:paling |ter)murah"
            r" (?:rp|mulai\b|\d+ ?(?:rb|ribu|k|jt|juta)\b|\d{1,3}(?:\.\d{3})+\b)",
            r"\b(?:\w+ )?(?:ter|paling )(?:lengkap|baik|murah|cepat|lembut|halus|tebal|ringan) (?:di|dalam"
            r"|pada) (?:tabel|bawah|daftar|gambar|foto|kolom|grafik)\b|\bukuran terlengkap\b",
            rf"\bter(?:baik|cantik|indah|favorit) (?:untuk|buat|bagi|dari) {_FOLKS}",
            r"\b(?:hasil|waktu|doa|versi|momen|usaha|cara|yang|suhu|saran) terbaik(?= (?:untuk|buat|bagi"
            r"|untukmu|kami|anda|kakak|dirimu|,)|[,.]|$)|\buntuk hasil terbaik\b|\bmemberi\w* yang terbaik\b"
            r"|\b(?:waktu|cara|suhu|saran|hasil|doa) terbaik\b",
            r"\bpaling (?:enak|nikmat|mantap|segar|pas|nyaman|baik|aman|bagus|gurih|lezat|renyah|oke"
            r"|cantik) (?:juga )?(?:di(?:makan|santap|nikmati|sajikan|minum|hidangkan|cocol|temani|konsumsi"
            r"|padu\w*|simpan|pakai|seduh|goreng|kukus)|kalau|jika|bila|saat|selagi|pakai|sama|dengan|waktu)\b",
            r"\bpaling cepat (?:besok|lusa|hari|sore|pagi|siang|malam|minggu|senin|selasa|rabu|kamis|jumat"
            r"|sabtu|\d|satu|dua|tiga|dikirim|sampai|jadi|habis)",
            r"\bpaling (?:baik|aman|enak|bagus|segar) (?:sebelum|dalam|untuk disimpan)\b",
            r"\bpaling (?:sejuk|pas|cocok|sesuai)\b",
            r"\byang paling (?:kakak|anda|kamu|kak|disukai (?:kakak|anda))\b|\b(?:tinggal|sisa"
            r"|stok) satu-satunya\b|\bsatu-satunya (?:yang tersisa|stok|warna)\b",
            r"\btertinggi\b|\bthe (?:best|only) (?:before|one left)\b|\bbest before\b",
            r"\btersehat\w+|\bpilih (?:\w+ ){0,3}(?:ter|paling )\w+ (?:untuk|buat|bagi)",
            r"\b(?:pialanya?|trofi|medali|plakat|piagam|selempang|mahkota|hadiah|lomba) (?:\w+ )?juara (?:1"
            r"|satu|umum)",
        )
    )
)  # fmt: skip
"""The same words about sizes, serving and givers: "paling enak disantap hangat", "nomor 1 sampai 5"."""

_PLEDGE = (
    r"(?:e-?)?ktp|(?:sim|kk|stnk|bpkb|ktm|dp|hp)\b|motor|mobil|ijazah|identitas|kartu|barang|deposit|surat|paspor"
)
"""What is left with the seller until a thing that was lent comes back: no promise of hers."""
PROMISE = re.compile(
    any_of(
        rf"""
        dijamin \w+, jaminan (?!rp|\d|{_PLEDGE})\w+, terjamin, garansi (?:uang|puas|seumur) \w+
        pasti (?:puas|suka|nagih|ketagihan|cocok)
        terlaris, best ?seller, paling laris, viral
        """
    )
)
PROMO = re.compile(
    any_of(
        r"""
        diskon, promo, gratis, free, murah, obral, sale, cuci gudang
        (?:free|gratis|bebas) ongkir, best ?seller, terlaris, viral, flash ?sale, hemat, termurah, \d+ ?% off
        buy \d get \d
        """,
        "",
    )
)
PROMO_INNOCENT = re.compile(any_of("pisang sale, sale pisang, murah hati, sugar free, gluten free", ""))
"""Pisang sale is dried banana."""

PERMIT_DENIED = re.compile(
    r"\bnon[ -]?halal\b|\b(?:belum|tidak|tanpa|sedang|masih|lagi|dalam|baru|proses|pengurusan|mengurus|urus"
    r"|tdk|blm)\b"
    r"(?:\s+\w+){0,5}\s+(?:halal|bpom|p-?irt|sni|depkes|kemenkes|mui)\b"
    r"|\b(?:halal|bpom|p-?irt|sni)(?:nya)?\s+(?:nya\s+)?(?:belum|masih|sedang|tidak|dalam|lagi|menyusul"
    r"|on process|blm)\b"
    r"|\bhalal[ -]?bi[ -]?h?alal\b|\bbihalal\b"
)
HALAL = re.compile(r"\bhal+a+l+\b|\bth?[ao]yy?ib\w*\b|\bmui\b")
HALAL_NUMBER = re.compile(r"\bid\s?\d{17}\b")
BPOM = re.compile(r"\bbpom\b|\b(?:depkes|kemenkes)\b|\bbadan pom\b|\bizin edar\b")
BPOM_NUMBER = re.compile(
    r"\b(?:m[dl]\s?\d{12,15}|n[a-e]\s?\d{11}|(?:pom )?(?:t[ril]|ht|ff|s[dil]|b?tr)\.?\s?\d{9})\b"
)
PIRT = re.compile(r"\bp-?irt\b|\bspp-?irt\b")
PIRT_NUMBER = re.compile(r"\b\d{13}\s?-?\s?\d{2}\b")
SNI = re.compile(r"\bsni\b|\bber-?sni\b")
SNI_NUMBER = re.compile(r"\bsni (?:no\.? ?)?\d{2}[\d .:-]*\d\b")
BATIK = re.compile(r"\bbatik\b")
BATIK_INNOCENT = re.compile(
    r"\b(?:cat|corak|lukis\w*|ukir\w*|canting|malam|lilin|pewarna|kompor|gawangan|les|kursus|kelas|belajar|workshop|pelatihan"
    r"|bolu|kue|roti|brownies|cake|puding|lapis|nastar|ikan|ayam|mug|gelas|cangkir|piring|helm|kertas|tisu|stiker|buku"
    r"|museum|kampung|kayu|topeng|wayang|gerabah|vas|payung|sandal|gantungan(?: kunci)?)(?: \w+)? batik\b"
    r"|\bbatik (?:kayu|topeng|bolu|lilin malam)\b"
)
"""What is painted or baked in its manner, or serves to make it: nobody asks whether that was drawn or stamped."""
BATIK_KIND = re.compile(
    r"\b(?:tulis|ditulis|cap|dicap|print|printing|kombinasi|cetak|dicetak|sablon|celup|ikat|jumputan"
    r"|eco ?print\w*|shibori|tie ?dye|colet|cabut)\b"
)
_THINGS = re.compile(
    any_of(
        """
        sepatu, sandal, boots?, sneakers?, heels, flat ?shoes, flat, wedges, tas, dompet, ransel, baju, kaos
        kemeja, celana, rok
        daster, gamis, jilbab, kerudung, hijab, mukena, jaket, sarung, topi, kalung, gelang, cincin, bros, keripik
        sambal, kue, bolu, kerupuk, abon, dodol, kopi, teh, sirup, boneka, bantal, taplak, piring, gelas, mangkok
        """
    )
)


def names_many_things(title: str) -> bool:
    """Whether a title lists kinds of things that are not sold together, to be found by searchers for each."""
    return len(set(_THINGS.findall(title.casefold()))) >= _TOO_MANY_THINGS


_TOO_MANY_THINGS = 4  # choice: "Set Mukena Sarung Tas" is one gift, Shopee's own bad example names four
