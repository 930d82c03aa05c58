"""Wording of "Produk Ibu", the shelf of all her products, and of the upload files made there."""

SHELF = {
    "title": ("Produk Ibu", "Your products"),
    "lead": (
        "Semua produk yang dibuat di HP ini.",
        "Every product begun on this phone.",
    ),
    "empty": (
        "Belum ada produk di HP ini. Mulai dari satu foto, ya, Bu.",
        "There is no product on this phone yet. Begin with one photo.",
    ),
    "looking": ("Mengambil daftar produk…", "Fetching your products…"),
    "away": (
        "Laptop belum terhubung. Produk Ibu aman, daftarnya muncul begitu tersambung.",
        "The laptop is out of reach. Your products are safe and appear once it answers.",
    ),
    "nameless": ("Produk tanpa nama", "Product without a name"),
    "code": ("Kode {code}", "Code {code}"),
    "photos": ("{count} foto", "photos: {count}"),
    "steps": [
        ("Baru mulai", "Just begun"),
        ("Foto sudah ada", "Has its photos"),
        ("Sedang ditulis", "Being written"),
        ("Siap disimpan", "Ready to save"),
    ],
    "saved": ("Sudah disimpan di HP ini", "Saved on this phone"),
    "some_saved": ("{saved} sudah disimpan di HP ini", "{saved} saved on this phone"),
    "open": ("Lanjutkan", "Go on"),
    "again": ("Buka Lagi", "Open Again"),
    "kit": ("Alat Jualan", "Selling Kit"),
    "rename": ("Ganti Nama", "Rename"),
    "name": ("Nama produk", "Product name"),
    "keep": ("Simpan Nama", "Save Name"),
    "cancel": ("Batal", "Cancel"),
    "remove": ("Hapus", "Delete"),
    "sure": (
        "Hapus {name} dengan semua foto dan tulisannya? Ini tidak bisa dikembalikan.",
        "Delete {name} with all its photos and texts? This cannot be undone.",
    ),
    "yes": ("Ya, Hapus", "Yes, Delete"),
    "failed": ("Belum berhasil. Coba lagi sebentar lagi, ya, Bu.", "That did not work yet. Please try again soon."),
    "another": ("Produk Baru", "New Product"),
    "choose": ("Pilih {name}", "Choose {name}"),
    "upload": ("Ambil untuk Diunggah ({count})", "Get Upload File ({count})"),
    "none": ("Centang produk yang mau diunggah ke toko.", "Tick the products to upload to your shop."),
    "sheet": {
        "title": ("File untuk toko", "File for your shop"),
        "lead": (
            "{count} produk dalam satu file, lengkap dengan fotonya.",
            "{count} products in one file, with their pictures.",
        ),
        "targets": {
            "list": ("Daftar biasa (Excel)", "Plain list (Excel)"),
            "shopee": ("File Shopee saya", "My Shopee file"),
            "tokopedia": ("File Tokopedia & TikTok Shop saya", "My Tokopedia & TikTok Shop file"),
            "woocommerce": ("Toko WooCommerce", "WooCommerce shop"),
            "shopify": ("Toko Shopify", "Shopify shop"),
        },
        "how": {
            "list": (
                "Judul, keterangan, harga, stok, dan nama file foto. Bisa dibuka di HP dan laptop.",
                "Title, description, price, stock and picture file names. Opens on phone and laptop.",
            ),
            "shopee": (
                "Di Seller Centre pilih Tambah Massal, unduh file kosongnya, lalu pilih file itu di sini. "
                "Fotonya Ibu tambahkan di Seller Centre sesudahnya.",
                "In the seller centre choose mass upload, download the empty file and choose it here. "
                "Add the pictures in the seller centre afterwards.",
            ),
            "tokopedia": (
                "Pertama unggah fotonya ke Media Center. Lalu pilih file kosong dan daftar alamat foto di sini.",
                "First upload the pictures to the Media Center. Then choose the empty file and the list here.",
            ),
            "woocommerce": (
                "Unggah dulu folder foto ke Media, baru impor file CSV-nya.",
                "Upload the folder of pictures to Media first, then import the CSV file.",
            ),
            "shopify": (
                "Impor file CSV-nya, lalu tambahkan foto di halaman produk.",
                "Import the CSV file, then add the pictures on each product's page.",
            ),
        },
        "others": (
            "Untuk Lazada, Facebook, dan Google filenya tidak dibuat: mereka meminta alamat foto di internet.",
            "No files for Lazada, Facebook and Google: they ask for pictures that have an address on the web.",
        ),
        "template": ("File kosong dari Seller Centre (.xlsx)", "Empty file from the seller centre (.xlsx)"),
        "media": (
            "Daftar alamat foto dari Media Center (kalau sudah ada)",
            "Address list of the Media Center, if any",
        ),
        "pick": ("Pilih File", "Choose File"),
        "grams": {
            "title": ("Di file itu berat ditulis dalam apa?", "Which unit does the file use for weight?"),
            "1": ("Gram", "Grams"),
            "1000": ("Kilogram", "Kilograms"),
        },
        "checking": ("Memeriksa…", "Checking…"),
        "ready": (
            "{rows} baris untuk {products} produk, {pictures} foto.",
            "{rows} rows for {products} products, {pictures} pictures.",
        ),
        "required": ("Yang diwajibkan file ini: {columns}.", "This file requires: {columns}."),
        "left_out": ("Tidak ikut: {name}", "Left out: {name}"),
        "nothing": (
            "Belum ada yang bisa ditulis. Perbaiki dulu yang di bawah ini.",
            "Nothing can be written yet. Mend what is named below first.",
        ),
        "get": ("Ambil File", "Get File"),
        "making": (
            "Menyiapkan file dan foto… bisa sampai satu menit.",
            "Preparing file and pictures… up to a minute.",
        ),
        "done": ("File sudah diunduh. Lihat di folder Download.", "Downloaded. Look in the Download folder."),
        "privacy": (
            "File Ibu hanya dibaca untuk diisi, tidak disimpan di laptop.",
            "Your file is only read to be filled; it is not kept on the laptop.",
        ),
        "close": ("Tutup", "Close"),
    },
}
