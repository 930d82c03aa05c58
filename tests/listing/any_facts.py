"""Facts put together at random, with negations, ranges and terms, as hypothesis strategies."""

from hypothesis import strategies as st

from listing.facts.record import Category

NAMES = "keripik tempe|sambal bawang|gamis katun|tas rajut|kain batik cap|sabun kopi|aglonema|hampers mini|jasa jahit"
POINTS = (
    "gurih|tidak keras|tanpa pengawet|bisa dilipat|kainnya adem|kemasan toples|anti air|tidak mudah luntur|"
    "muat HP dan dompet|belum dipotong|bukan tiruan|ringan|tinggal rebus 5 menit"
)
TERMS = (
    "PO 5 hari|min order 20 box|DP 50%, pelunasan H-1|tidak bisa retur|hanya kirim jawa dan bali|jumat libur|"
    "bisa COD|motif random, tidak bisa pilih|belum termasuk ongkir|pesan H-2"
)
WARNINGS = (
    "tidak dianjurkan untuk ibu hamil|jauhkan dari anak-anak|mengandung kacang|warna bisa luntur|mudah pecah|"
    "tidak untuk bayi|ada lecet di sudut"
)
BOXES = {
    "isi": "250gr|isi 10|± 200 gr|1 loyang|500g toples|3 pcs, 150 gr|kapasitas 2 L|5 bks @ 50gr",
    "ukuran": "S-XXL|S/M/L|LD 100, PB 135|P 30 L 20 T 15 cm|20x30 cm|S 80 M 90 L 100|37-42|0-6 bulan, 6-12 bulan",
    "bahan": "jahe, kopi, tanpa gula|bukan sutra, katun|singkong, garam, dll|katun|tepung (beras, ketan), gula",
    "varian": "pedas, tidak pedas|kecil 40rb, besar 60rb|original|tanpa gula, manis|level 1, level 3",
    "warna": "merah/putih|hitam|biru tua, krem|random, bisa request|merah, hitam (habis)",
    "cara_buat": "dirajut mesin, bukan tangan|dirajut tangan|digoreng dua kali|kacangnya disangrai",
    "perawatan": "simpan di kulkas, jangan dibekukan|kocok dulu, simpan di kulkas|"
    "cuci dengan tangan|simpan kulkas 2 hari",
    "tahan": "3 bulan|exp 6 bln|tidak tahan lama|3 hari di kulkas|sampai tanggal di kemasan",
    "asal": "Wlingi, Blitar|asli Blitar|dibuat di rumah sendiri|Jl. Mawar no 3, Blitar",
    "harga": "15rb|mulai 250rb|60rb/kg|15rb-20rb|10rb dapat 3|12.5|sekitar 50rb"
    "|10rb, 3 pcs 27rb|tergantung ukuran",
    "stok": "12|0|habis|hitam habis, krem ready|50an|habis, nunggu panen",
    "merek": "Dapur Bu Sri|belum punya merek", "pirt": "2063505010123-28|masih proses",
    "preorder": "3 hari|PO 7 hari", "minimal": "10 pcs", "dp": "50%|transfer dulu", "area": "Jawa dan Bali|bisa COD",
    "jam": "08.00-16.00|Minggu libur", "retur": "tidak bisa retur", "alergen": "kacang, susu",
    "peringatan": "untuk pemakaian luar",
}  # fmt: skip
SAYINGS = st.lists(st.sampled_from(f"{POINTS}|{TERMS}|{WARNINGS}".split("|")), min_size=1, max_size=4, unique=True)
SETS = st.fixed_dictionaries(
    {"nama": st.sampled_from(NAMES.split("|")), "kategori": st.sampled_from([c.value for c in Category])},
    optional={
        "keunggulan": SAYINGS.map(", ".join),
        **{box: st.sampled_from(texts.split("|")) for box, texts in BOXES.items()},
    },
)
