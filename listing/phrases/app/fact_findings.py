"""What each finding about facts says and what to do about it; `{…}` is filled by the check."""

# id -> what and what to do in Indonesian, then both in English
FACT_FINDINGS: dict[str, tuple[str, str, str, str]] = {
    "pirt_shape": (
        "Nomor P-IRT “{found}” belum seperti biasanya (15 angka, contoh bentuk: 13 angka, tanda -, 2 angka).",
        "Cocokkan lagi dengan sertifikat. Nomor lama memang bisa 12 angka.",
        "The P-IRT number “{found}” does not have the usual shape (13 digits, a hyphen, 2 digits).",
        "Compare it with the certificate. Old numbers may have 12 digits.",
    ),
    "halal_shape": (
        "Nomor halal “{found}” belum seperti biasanya (ID dan 17 angka).",
        "Pakai nomor sertifikat BPJPH, bukan nomor ketetapan yang diawali KH.",
        "The halal number “{found}” does not have the usual shape (ID and 17 digits).",
        "Use the number of the BPJPH certificate, not that of the decree that begins with KH.",
    ),
    "bpom_shape": (
        "Nomor BPOM “{found}” belum seperti biasanya (MD atau ML dan 12–15 angka).",
        "Cocokkan lagi dengan izin edarnya.",
        "The BPOM number “{found}” does not have the usual shape (MD or ML and 12–15 digits).",
        "Compare it with the permit.",
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
        "Nama varian “{found}” terlalu panjang untuk {place} (paling banyak {limit} huruf).",
        "Ringkas nama variannya.",
        "The option “{found}” is too long for {place} (at most {limit} characters).",
        "Shorten its name.",
    ),
    "many_options": (
        "Ada {length} varian. {place} menerima paling banyak {limit} dalam satu produk.",
        "Pecah menjadi dua produk.",
        "{length} options. {place} takes {limit} at most in one product.",
        "Make two products of it.",
    ),
    "few_points": (
        "Baru {length} keunggulan. {place} menyarankan mulai {limit}.",
        "Kalau ada, tambahkan hal lain yang benar tentang produk ini.",
        "Only {length} selling points. {place} advises {limit} or more.",
        "If there is more that is true of it, add that.",
    ),
    "many_points": (
        "Ada {length} keunggulan. {place} menyarankan paling banyak {limit}.",
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
