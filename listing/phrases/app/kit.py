"""Wording of the selling kit, "Alat Jualan": the list of its tools, and her shop."""

KIT = {
    "title": ("Alat Jualan", "Selling Kit"),
    "lead": (
        "Semua dibuat dari foto dan data yang sudah Ibu isi. Tidak ada yang dikarang.",
        "All of it is made from the photos and facts that you entered. Nothing is made up.",
    ),
    "of": ("Untuk {name}", "For {name}"),
    "refused": (
        "Di Rapikan latarnya jadi polos dan cahayanya dirapikan; warnanya Ibu cocokkan dengan barang di tangan. "
        "Yang sengaja tidak kami buat: tempat karangan dan orang buatan. Yang dijual tampak apa adanya.",
        "Under Tidy up the background may become plain and the light is put right; you compare the colour with what "
        "you hold. What we leave out on purpose: invented scenes and made-up people. What you sell looks as it is.",
    ),
}
MY_SHOP = {
    "name": ("Toko Ibu", "Your Shop"),
    "what": ("Nama, nomor WhatsApp, dan warna toko. Cukup sekali.", "Name, WhatsApp number and colours. Just once."),
    "lead": (
        "Isi sekali, dipakai di semua kartu dan label. Tidak dicetak di foto untuk Shopee dan Tokopedia.",
        "Type it once for all cards and labels. It is never printed into photos for Shopee and Tokopedia.",
    ),
    "boxes": {
        "nama": ("Nama toko", "Name of the shop"),
        "wa": ("Nomor WhatsApp", "WhatsApp number"),
        "kota": ("Kota atau desa", "Town or village"),
        "syarat": ("Cara pesan (boleh beberapa baris)", "How to order (several lines are fine)"),
        "alamat": ("Alamat halaman toko, kalau ada", "Address of your shop page, if any"),
    },
    "hints": {
        "nama": ("Dapur Bu Lastri", "Dapur Bu Lastri"),
        "wa": ("0812-3456-7890", "0812-3456-7890"),
        "kota": ("Blitar", "Blitar"),
        "syarat": ("Pesan H-1, ambil di rumah atau kirim", "Order a day before; fetch it or have it sent"),
        "alamat": ("shopee.co.id/namatoko", "shopee.co.id/yourshop"),
    },
    "colours": ("Warna toko", "Colours of the shop"),
    "colours_lead": (
        "Pilih paling banyak dua. Kalau kosong, warna diambil dari foto produk.",
        "Choose up to two. Without any, colours come from the photo.",
    ),
    "colour": ("Warna {colour}", "Colour {colour}"),
    "own": ("Warna lain", "Another colour"),
    "logo": ("Logo", "Logo"),
    "logo_lead": (
        "Foto saja logonya, di kertas atau kemasan. Kami potong dan bersihkan.",
        "Just photograph it on paper or packing. We cut it out and clean it.",
    ),
    "logo_pick": ("Ambil Foto Logo", "Photograph the Logo"),
    "logo_other": ("Ganti Logo", "Change Logo"),
    "logo_drop": ("Hapus Logo", "Remove Logo"),
    "logo_busy": ("Memotong logo…", "Cutting out the logo…"),
    "save": ("Simpan Toko", "Save Shop"),
    "saving": ("Menyimpan…", "Saving…"),
    "saved": ("Tersimpan. Kartu dan label sekarang memakai data toko ini.", "Saved. Cards and labels use it now."),
    "failed": ("Belum tersimpan. Coba sekali lagi, ya, Bu.", "Not saved yet. Please try once more."),
    "opening": ("Sebentar, ya…", "One moment…"),
    "kept": (
        "Data toko ada di laptop ini bersama produk Ibu, dan ikut terhapus bersama produk terakhir.",
        "Your shop is kept on this computer with your products, and deleted with the last of them.",
    ),
}
