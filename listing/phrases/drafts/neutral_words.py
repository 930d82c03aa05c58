"""The reviewed list: words that the templates may use without a fact, because they claim nothing.

No number, unit, material, place, colour, certificate or superlative is here; a test compares the list with the
tables of those and with the templates. A new word in a template needs a look here first.
"""

from listing.phrases.word_set import word_set

NEUTRAL_WORDS: dict[str, frozenset[str]] = {
    "id": word_set(
        """
        ada apa aplikasi asal asalnya atau bahan bahannya balas barang bareng beda beda-beda begini belum
        berbahan berbeda berbeda-beda bingung bisa boleh buat buatnya cahaya cara cari catatan cerita chat
        coba cocok dan dari dengan detail di dibuat dikerjakan dimakan dipakai dipesan diri ditanyakan dm
        duduk dulu foto halo harga harganya hari hasilnya hati hp ini isi isinya jadi juga jumlahnya kado
        kak kakak kalau karena ke kelebihannya keluarga kemasannya kenalkan keranjang keunggulan kirim
        komposisi kurang lagi lalu langsung layar lewat lihat makan masak masukkan mau media melengkapi
        memesan menambah merawat merawatnya merek mereknya minum nama ngemil no nomor oh pakai pas
        pengerjaan pengin perawatan perawatannya pertanyaan pesan pilih pilihan pilihannya produk rasanya
        rumah saja sampai sebelum sebutkan sedikit sekilas selera sendiri sesuai silakan simpan simpannya
        sini soal spesifikasi status stok stoknya sudah suguhan suka tahan tamu tanya tanya-tanya teman
        tentukan tinggal ukuran ukurannya varian variannya warna warnanya ya yang
        """
    ),
    "en": word_set(
        """
        a about add after all an and another any app are as ask at before brand by can care cart chat choose
        colour colours comes contents cook details different dm down drink each eat favourite feels first
        for from get gift guests have hello here highlights home how if in ingredients is it just keep keeps
        like little look looking love made make material may meal meet name nibble no note of on option
        options or order origin our pick play please price product quantity questions reply right room
        screen send set shall since sit size slightly so something status stock storage that the then things
        this time to today try unfinished us want we wear welcome what with without worked would you your
        yourself
        """
    ),
}

FACT_WORDS: dict[str, frozenset[str]] = {
    "pirt": frozenset({"p-irt"}),
    "halal": frozenset({"halal", "halalnya", "sertifikat", "certificate"}),
    "bpom": frozenset({"bpom", "bpom-nya"}),
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
    "lainnya": frozenset(),
}
"""What every product of a category certainly is."""
