"""Wording of upload files: why a file is refused, why a product is left out, what the page beside it says."""

REFUSED: dict[str, tuple[str, str]] = {
    "too_large": (
        "File ini lebih besar dari {limit} MB. Unduh lagi file kosong dari Seller Centre, lalu pakai yang itu.",
        "This file is larger than {limit} MB. Download the empty template from the seller centre again and use that.",
    ),
    "no_workbook": (
        "Ini bukan file Excel (.xlsx). Pakai file yang Ibu unduh dari Seller Centre, jangan diubah jenisnya.",
        "This is no Excel file (.xlsx). Use the one downloaded from the seller centre, without converting it.",
    ),
    "old_format": (
        "Ini file Excel lama (.xls). Buka di Excel, pilih Simpan Sebagai .xlsx, atau unduh lagi dari Seller Centre.",
        "This is an old Excel file (.xls). Save it as .xlsx, or download it from the seller centre again.",
    ),
    "password": (
        "File ini dikunci dengan kata sandi. Buka kuncinya dulu di Excel, lalu coba lagi.",
        "This file is locked with a password. Unlock it in Excel, then try again.",
    ),
    "macros": (
        "File ini berisi program (makro). Demi keamanan tidak dibuka. Unduh file kosong dari Seller Centre.",
        "This file holds a program (macros) and is not opened. Download the empty template from the seller centre.",
    ),
    "bomb": (
        "Isi file ini terlalu besar kalau dibuka. Unduh lagi file kosong dari Seller Centre.",
        "This file would unpack to far too much. Download the empty template from the seller centre again.",
    ),
    "damaged": (
        "File ini rusak atau terpotong. Unduh lagi dari Seller Centre.",
        "This file is damaged or cut short. Download it from the seller centre again.",
    ),
    "no_keys": (
        "Ini file Excel, tetapi bukan file unggah massal. Di Seller Centre pilih Tambah Massal, lalu unduh filenya.",
        "This is an Excel file, but no mass upload template. Download that one in the seller centre.",
    ),
    "other_place": (
        "Ini file unggah dari tempat lain. Pilih tempat yang sesuai, atau unduh file dari tempat yang dipilih.",
        "This is another place's template. Choose the place that it is from, or download the right one.",
    ),
    "weight_unit": (
        "File ini tidak menyebut berat ditulis dalam gram atau kilogram. Lihat di Seller Centre, lalu pilih: "
        "--weight-unit g atau --weight-unit kg.",
        "The file does not say whether weights are grams or kilograms. Look it up in the seller centre, then say "
        "--weight-unit g or --weight-unit kg.",
    ),
    "template_missing": (
        "Pilih dulu file kosong yang Ibu unduh dari Seller Centre.",
        "First choose the template that you downloaded from the seller centre.",
    ),
    "not_there": ("Berkas {file} tidak bisa dibuka.", "The file {file} cannot be opened."),
    "no_addresses": (
        "Di daftar itu tidak ada alamat foto-foto ini. Unggah dulu fotonya ke Media Center, lalu ekspor alamatnya.",
        "That list has no address of these pictures. Export the list from the Media Center after uploading them.",
    ),
}

LEFT_OUT: dict[str, tuple[str, str]] = {
    "pictures": (
        "Fotonya {count}. {place} menerima paling banyak {limit}.",
        "It has {count} pictures. {place} takes {limit} at most.",
    ),
    "weight": ("Beratnya harus lebih dari 0 gram.", "Its weight must be more than 0 grams."),
    "price": (
        "Harga di {place} paling sedikit Rp{least} dan paling banyak Rp{most}.",
        "A price at {place} is Rp{least} at least and Rp{most} at most.",
    ),
    "steps": (
        "Harga pilihan termahal lebih dari {limit} kali yang termurah. {place} tidak menerimanya.",
        "The dearest option costs more than {limit} times the cheapest. {place} does not take that.",
    ),
    "stock": ("Stok di {place} paling banyak {most}.", "Stock at {place} is {most} at most."),
    "options": (
        "Pilihannya {count}. {place} menerima paling banyak {limit}.",
        "It has {count} options. {place} takes {limit} at most.",
    ),
    "option_name": (
        "Nama pilihan “{found}” lebih dari {limit} huruf.",
        "The option “{found}” is longer than {limit} characters.",
    ),
    "option_twice": (
        "Ada dua pilihan dengan nama yang sama. {place} tidak menerimanya.",
        "Two options have the same name. {place} does not take that.",
    ),
}

SHEETS: dict[str, tuple[str, str]] = {
    "written": ("{rows} baris untuk {products} produk: {file}", "{rows} rows for {products} products: {file}"),
    "left_out": ("Tidak ditulis: {name}", "Left out: {name}"),
    "unfilled": (
        "Kolom wajib yang belum terisi di baris {rows}: {columns}. Isi sendiri sebelum diunggah.",
        "Required columns still empty in row {rows}: {columns}. Fill them in before uploading.",
    ),
    "all_required": (
        "Kolom yang diwajibkan file ini: {columns}.",
        "Columns that this file requires: {columns}.",
    ),
    "no_pictures": (
        "Foto tidak ikut di file ini. Tambahkan di Seller Centre; {page} menunjukkan foto tiap baris.",
        "Pictures are not in this file. Add them in the seller centre; {page} shows which belong to which row.",
    ),
    "media_next": (
        "Unggah isi folder {folder} ke Media Center, ekspor alamatnya, lalu jalankan lagi dengan --media DAFTAR.",
        "Upload the folder {folder} to the Media Center, export its addresses, then run again with --media LIST.",
    ),
    "media_missing": (
        "Belum ada alamat untuk: {names}.",
        "No address yet for: {names}.",
    ),
    "library_next": (
        "Unggah dulu isi folder {folder} ke Media di toko Ibu, baru impor {file}.",
        "Upload the folder {folder} to your shop's Media first, then import {file}.",
    ),
    "nothing": (
        "Tidak ada produk yang bisa ditulis. Lihat alasannya di atas.",
        "No product could be written. See the reasons above.",
    ),
    "no_facts": (
        "Tidak ada data produk (.toml atau .json) di {path}.",
        "There are no facts (.toml or .json) in {path}.",
    ),
    "into_missing": (
        "Untuk {place} perlu file dari Seller Centre Ibu: tambahkan --into FILE.xlsx.",
        "{place} needs the template of your own seller centre: add --into FILE.xlsx.",
    ),
    "page_title": ("Foto untuk tiap baris", "Pictures for each row"),
    "page_row": ("Baris {row}", "Row {row}"),
    "page_note": (
        "Barisnya belum siap tayang: tambahkan foto-foto ini di Seller Centre.",
        "These rows are not on sale yet: add the pictures in the seller centre.",
    ),
    "page_none": ("Belum ada foto.", "No picture yet."),
}
