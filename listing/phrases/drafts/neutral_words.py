"""The reviewed list: words that the templates may use without a fact, because they claim nothing.

No number, unit, material, place, colour, certificate or superlative is here; a test compares the list with the
tables of those and with the templates. A new word in a template needs a look here first.
"""

from listing.phrases.word_set import word_set

NEUTRAL_WORDS: dict[str, frozenset[str]] = {
    "id": word_set(
        """
        acara ada apa aplikasi asal atau bahan bahannya balas barang belum berkebun berminat bingung
        boleh buat cara cari catatan ceritakan chat coba cocok daftar dan dari dengan detail di
        dibuat dikerjakan dipesan diri ditanyakan dm dulu halo hantaran harga
        hari ikut ini isi juga jumlahnya kado kak kakak kalau kami ke
        kelebihannya
        kebutuhan kebutuhannya kenalkan keranjang keunggulan kirim komposisi kurang lagi lalu
        langsung lewat lihat makan main masak masukkan mau media melayani melengkapi memesan pesanan
        menambah merawat merek minum nama ngemil nilai no pakai plusnya pengerjaan pengin perawatan
        pertanyaan pesan pilih pilihan produk rasanya rincian rinciannya rumah saja sebelum sebutkan
        saya siapa silakan simpan sini status stok stoknya sudah suka tabel tahan
        tanya tanya-tanya teman tentukan tinggal ukuran varian waktunya warna ya yang
        """
    ),
    "en": word_set(
        """
        a add after all an and another any app are as ask at before brand by care cart chart chat
        choose colour contents cook details dm down drink eat first for from
        garden gift guests have hello here highlights home how if in ingredients is it just keeps like
        look looking love made make material meet name need nibble no note now of offer
        on option options or order origin our play please price product quantity questions reply
        right room send set shall sit size smallest something status stock
        storage tell the then things this time to today try us want we wear welcome what when with
        worked would you your yourself
        """
    ),
}

FACT_WORDS: dict[str, frozenset[str]] = {
    "pirt": frozenset({"p-irt"}),
    "halal": frozenset({"halal", "sertifikat", "certificate"}),
    "bpom": frozenset({"bpom"}),
    "pre_order": word_set(
        "pre-order pengerjaan pemesanan ketersediaan paling lambat lama belajar pendaftaran"
        " durasi available ordering needed latest duration"
    ),
    "process": frozenset({"kerja"}),
    "minimum": frozenset({"minimal", "pendaftaran", "pembelian", "ordering"}),
    "brand": frozenset({"pengajar", "oleh", "taught", "by"}),
    "deposit": frozenset({"dp", "pembayaran", "deposit", "payment"}),
    "area": frozenset({"pengiriman", "lokasi", "tempat", "place", "area", "delivery"}),
    "hours": frozenset({"buka", "jam", "jadwal", "open", "hours"}),
    "returns": frozenset({"retur", "returns", "pembatalan", "pengembalian", "cancelling"}),
    "allergens": frozenset({"alergen", "allergens"}),
    "warnings": frozenset({"perhatian"}),
    "stock": frozenset({"habis", "sedang", "out"}),
    "content": word_set("kemasan durasi termasuk duration included"),
    "colours": frozenset({"motif"}),
    "origin": frozenset({"lokasi", "place"}),
    "size": frozenset({"umur", "age", "porsi"}),
    "care": word_set("penyajian penyimpanan pemakaian use serve serving care storage"),
    "shelf_life": frozenset(
        {"masa", "simpan", "penyimpanan", "daya", "lama", "nyala", "lasts", "burns", "best", "before"}
    ),
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
