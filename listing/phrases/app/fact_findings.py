"""What each finding about facts says and what to do about it; `{…}` is filled by the check."""


def _other_words(about: str, why: str, why_english: str) -> dict[str, tuple[str, str, str, str]]:
    """What a page of a shop leaves out or says otherwise; the other places keep her words."""
    todo = ("Tidak perlu diubah. Di WhatsApp dan Instagram tetap tertulis.",
            "Nothing to change. It still stands in the texts for WhatsApp and Instagram.")  # fmt: skip
    return {
        f"{about}_left_out": (
            f"“{{found}}” tidak kami tulis di {{place}}, karena {why}.", todo[0],
            f"“{{found}}” is left out at {{place}}, because {why_english}.", todo[1],
        ),
        f"{about}_said_otherwise": (
            f"“{{found}}” kami tulis “{{now}}” di {{place}}, karena {why}.", todo[0],
            f"“{{found}}” becomes “{{now}}” at {{place}}, because {why_english}.", todo[1],
        ),
    }  # fmt: skip


# id -> what and what to do in Indonesian, then both in English
FACT_FINDINGS: dict[str, tuple[str, str, str, str]] = {
    "pirt_shape": (
        "“{found}” belum berupa nomor P-IRT, jadi belum kami tulis.",
        "Nomor P-IRT berisi 15 angka, misalnya 2063505010123-28, dan ada di sertifikat atau akun OSS Ibu. "
        "Kalau izinnya belum ada, kosongkan saja.",
        "“{found}” is no P-IRT number, so no text says it.",
        "It has 15 digits, such as 2063505010123-28. Leave the box empty if there is none.",
    ),
    "halal_shape": (
        "“{found}” belum berupa nomor sertifikat halal, jadi belum kami tulis.",
        "Nomornya ID dan 17 angka, ada di sertifikat BPJPH (bukan nomor yang diawali KH). "
        "Kalau belum ada, kosongkan saja.",
        "“{found}” is no halal certificate number, so no text says it.",
        "It is ID and 17 digits, on the BPJPH certificate. Leave the box empty if there is none.",
    ),
    "bpom_shape": (
        "“{found}” belum berupa nomor BPOM, jadi belum kami tulis.",
        "Makanan: MD atau ML dan 12 sampai 15 angka. Kosmetik: NA dan 11 angka. Jamu: TR dan 9 angka. "
        "Nomornya ada di kemasan dan di cekbpom.pom.go.id. Kalau belum ada, kosongkan saja.",
        "“{found}” is no BPOM number, so no text says it.",
        "Food: MD or ML and 12 to 15 digits. Cosmetics: NA and 11 digits. Jamu: TR and 9 digits. "
        "Leave the box empty if there is none.",
    ),
    "category_unread": (
        "Kategori “{found}” belum kami kenal, jadi kami pilihkan yang paling dekat.",
        "Kalau kurang cocok, pilih salah satu: makanan, minuman, fesyen, batik, rajut, kerajinan, perawatan tubuh, "
        "rumah tangga, tanaman, mainan, hampers, jasa, lainnya.",
        "The category “{found}” is not known, so the nearest one was taken.",
        "If it does not fit, choose one of: makanan, minuman, fesyen, batik, rajut, kerajinan, perawatan tubuh, "
        "rumah tangga, tanaman, mainan, hampers, jasa, lainnya.",
    ),
    "price_unread": (
        "Harga “{found}” belum terbaca, jadi belum tertulis di teks mana pun.",
        "Tulis misalnya 15.000, 15rb, mulai 15rb, 15rb-20rb, atau 15rb/kg.",
        "The price “{found}” cannot be read, so no text says it.",
        "Type 15.000, 15rb, mulai 15rb, 15rb-20rb or 15rb/kg, for example.",
    ),
    "price_said": (
        "Harga “{found}” belum terbaca sebagai satu angka.",
        "Teks memakai kata-kata Ibu. Untuk kotak harga di toko, tulis satu harga dengan rb, misalnya 15rb.",
        "The price “{found}” cannot be read as one number.",
        "The texts say it in your words. For a shop's box, type one price with its thousands, such as 15rb.",
    ),
    "content_unread": (
        "“{found}” di kotak isi berupa harga, jadi belum kami tulis.",
        "Tulis isinya, misalnya 250 gram. Harganya pindahkan ke kotak harga.",
        "“{found}” in the box for the content is a price, so no text says it.",
        "Type how much is in it, such as 250 gram, and move the price to its box.",
    ),
    "stock_unread": (
        "Stok “{found}” belum terbaca sebagai satu angka.",
        "Teks memakai kata-kata Ibu. Untuk kotak stok di toko, tulis angkanya saja, misalnya 12.",
        "The stock “{found}” cannot be read as one number.",
        "The texts say it in your words. For a shop's box, type the number only, such as 12.",
    ),
    "weight_unread": (
        "Berat kirim “{found}” belum terbaca.",
        "Tulis dalam gram, misalnya 350, atau 1,2 kg.",
        "The parcel's weight “{found}” cannot be read.",
        "Type it in grams, such as 350, or 1,2 kg.",
    ),
    "address": (
        "Alamat lengkap dan nomor telepon tidak kami tulis, supaya aman.",
        "Cukup nama kota atau desanya, misalnya Wlingi, Blitar.",
        "No text says your full address or telephone, to keep you safe.",
        "The name of the town is enough, such as Wlingi, Blitar.",
    ),
    "little_told": (
        "Isian masih sedikit. Supaya pembeli yakin, tambahkan: {found}.",
        "Ketuk Ubah Jawaban. Isi yang Ibu tahu saja.",
        "There is little to go by. Buyers would like to know: {found_en}.",
        "Tap Change Facts, and fill in what you know.",
    ),
    "shortened": (
        "Singkatan “{found}” bisa dibaca macam-macam, jadi kami tulis apa adanya.",
        "Tulis lengkap di kotak ini, supaya pembeli tidak bingung.",
        "“{found}” is shortened and may mean several things, so it stays as typed.",
        "Write it in full in this box.",
    ),
    **_other_words("account", "nama akun tidak boleh di sana", "account names are not allowed there"),
    "link_left_out": (
        "“{found}” tidak kami tulis di {place}, karena di sana tautan tidak diterima.",
        "Tidak perlu diubah. Di status WhatsApp dan Instagram tetap tertulis.",
        "“{found}” is left out at {place}, because no links are taken there.",
        "Nothing to change. It still stands in the status and on Instagram.",
    ),
    **_other_words("shop", "menyebut tempat jualan", "it names a marketplace"),
    **_other_words(
        "payment",
        "di sana orang hanya boleh membayar dan menerima barang lewat aplikasinya",
        "people may only pay and be sent things by its app",
    ),
    **_other_words(
        "contact", "di sana tidak boleh ada kontak dan alamat", "contacts and addresses are not allowed there"
    ),
    "no_unit": (
        "Ukuran “{found}” belum ada satuannya.",
        "Tambahkan satuannya, misalnya cm.",
        "The size “{found}” has no unit.",
        "Add the unit, such as cm.",
    ),
    "price_low": (
        "Harga {found} terlalu kecil untuk {place} (paling sedikit {limit}).",
        "Cek lagi: maksudnya ribuan? Tulis misalnya 15.000 atau 15rb.",
        "A price of {found} is too low for {place} (at least {limit}).",
        "Check it: did you mean thousands? Type 15.000 or 15rb, for example.",
    ),
    "price_high": (
        "Harga {found} melebihi batas {place} ({limit}).",
        "Cek lagi jumlah nolnya.",
        "A price of {found} is above what {place} takes ({limit}).",
        "Check the number of zeros.",
    ),
    "stock_high": (
        "Stok {found} melebihi batas {place} ({limit}).",
        "Cek lagi jumlahnya.",
        "A stock of {found} is above what {place} takes ({limit}).",
        "Check the number.",
    ),
    "long_option": (
        "Nama pilihan “{found}” terlalu panjang untuk {place} (paling banyak {limit} huruf).",
        "Ringkas nama pilihannya.",
        "The option “{found}” is too long for {place} (at most {limit} characters).",
        "Shorten its name.",
    ),
    "many_options": (
        "Ada {length} pilihan. {place} menerima paling banyak {limit} dalam satu produk.",
        "Pecah menjadi dua produk.",
        "{length} options. {place} takes {limit} at most in one product.",
        "Make two products of it.",
    ),
    "few_points": (
        "Baru {length} ciri khas. {place} menyarankan mulai {limit}.",
        "Kalau ada, tambahkan hal lain yang benar tentang produk ini.",
        "Only {length} selling points. {place} advises {limit} or more.",
        "If there is more that is true of it, add that.",
    ),
    "many_points": (
        "Ada {length} ciri khas. {place} menyarankan paling banyak {limit}.",
        "Sisakan yang paling dicari pembeli.",
        "{length} selling points. {place} advises {limit} at most.",
        "Keep those that buyers look for.",
    ),
    "untranslated": (
        "“{found}” belum ada terjemahannya, jadi tetap seperti yang ditulis.",
        "Kalau pembelinya tidak berbahasa Indonesia, tulis bagian ini dalam bahasa Inggris.",
        "“{found}” has no translation here and stays as typed.",
        "If your buyers do not read Indonesian, type this one in English.",
    ),
}
