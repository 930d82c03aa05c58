"""The reviewed list: words that the templates may use without a fact, because they claim nothing.

No number, unit, material, place, colour, certificate or superlative is here; a test compares the list with the
tables of those and with the templates. A new word in a template needs a look here first.
"""

from listing.phrases.word_set import word_set

NEUTRAL_WORDS: dict[str, frozenset[str]] = {
    "id": word_set(
        """
        ada apa aplikasi asal asalnya atau bahan bahannya balas barang beda beda-beda begini belum berbahan
        berbeda berbeda-beda bingung bisa boleh buat buatnya cahaya cara cari catatan ceritakan chat coba cocok
        dan dari dengan detail di dibuat dikerjakan dimakan dipakai dipesan diri ditanyakan dm duduk dulu foto
        halo hantaran harga harganya hari hasilnya hati hp ini isi isinya jadi juga jumlahnya kado kak kakak
        kalau kami karena ke kebutuhan kebutuhannya kemasannya kenalkan keranjang keunggulan kirim komposisi kurang
        lagi lalu langsung layar lewat lihat makan masak masukkan mau media melayani melengkapi memesan menambah
        merawat merawatnya merek mereknya minum nama ngemil nih no oh pakai paketnya pas pengerjaan pengin
        perawatan perawatannya pertanyaan pesan pilih pilihan pilihannya produk rasanya rincian rumah saja sampai
        sebelum sebutkan sedikit selera sendiri sesuai silakan simpan simpannya sini spesifikasi status stok
        stoknya sudah suguhan suka tabel tahan tamu tanya tanya-tanya teman tentukan tinggal ukuran ukurannya
        varian waktunya warna warnanya ya yang
        """
    ),
    "en": word_set(
        """
        a add after all an and another any app are as ask at before brand by can care cart chart chat
        choose colour colours comes contents cook details different dm down drink each eat feels first for from
        get gift guests have hello here highlights home how if in ingredients is it just keep keeps like little
        look looking love made make material may meal meet name need nibble no note of offer on option options or
        order origin our play please price product quantity questions reply right room screen send set shall
        since sit size slightly smallest so something status stock storage tell that the then things this time to
        today try unfinished us want we wear welcome what when with without worked would you your yourself
        """
    ),
}

FACT_WORDS: dict[str, frozenset[str]] = {
    "pirt": frozenset({"p-irt"}),
    "halal": frozenset({"halal", "sertifikat", "certificate"}),
    "bpom": frozenset({"bpom"}),
    "pre_order": frozenset({"pre-order"}),
    "minimum": frozenset({"minimal"}),
    "deposit": frozenset({"dp", "deposit"}),
    "area": frozenset({"pengiriman", "delivery"}),
    "hours": frozenset({"buka", "open"}),
    "returns": frozenset({"retur", "returns"}),
    "allergens": frozenset({"alergen", "allergens"}),
    "stock": frozenset({"habis", "out"}),
    "price": frozenset({"mulai", "sekitar", "about"}),
}
"""Words that only a sentence with that fact may use."""

CATEGORY_WORDS: dict[str, frozenset[str]] = {
    "makanan": word_set("makanan camilan food"),
    "minuman": word_set("minuman drink"),
    "fesyen": word_set("fesyen fashion"),
    "batik": word_set("batik"),
    "kerajinan": word_set("kerajinan handicraft"),
    "rajut": word_set("rajut yarn"),
    "perawatan tubuh": word_set("perawatan tubuh body care"),
    "rumah tangga": word_set("perlengkapan rumah tangga household"),
    "tanaman": word_set("tanaman plant"),
    "mainan": word_set("mainan toy"),
    "hampers": word_set("hampers kado gift"),
    "jasa": word_set("jasa layanan service"),
    "lainnya": frozenset(),
}
"""What every product of a category certainly is."""
