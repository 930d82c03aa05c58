"""What a rewritten text may say around her facts: closed lists, kept by fact, in both languages.

A word that is in none of these, in no fact and in no template of ours says something that nobody typed.
"""

from listing.phrases.word_set import word_set

LIGHT: dict[str, frozenset[str]] = {
    "id": word_set("ya kak kakak nih kok deh sih oh nah lho bun bund sis yuk"),
    "en": word_set("oh well dear please"),
}
"""Said or left out, it makes no difference."""

LOOSE: dict[str, frozenset[str]] = {
    "id": word_set("yang dengan dan lalu ini itu juga pun"),
    "en": word_set("the a an and then this that with also"),
}
"""May stand inside a fact's words, or be missing there."""

GREETINGS: dict[str, tuple[str, ...]] = {
    "id": (
        "lagi cari yang bisa dimakan bareng keluarga", "duduk dulu", "minum dulu", "lagi cari teman ngemil",
        "buat suguhan tamu atau dimakan sendiri", "buat dipakai sendiri atau jadi kado", "lagi melengkapi isi rumah",
        "bingung mau makan apa hari ini", "buat teman merawat diri di rumah", "mau menambah tanaman di rumah",
        "buat kakak yang suka masak di rumah", "buat kakak yang suka tanaman", "suka barang kerajinan",
        "suka barang rajut", "lagi cari mainan", "lagi cari batik", "buat kakak yang suka batik",
    ),
    "en": ("looking for something to share", "looking for a snack", "sit down", "have a drink"),
}  # fmt: skip
"""Whole clauses that open a talk and say nothing of the product; a writer may begin with them."""

AROUND: dict[str, dict[str, frozenset[str]]] = {
    "id": {
        "": word_set("ini itu dan serta yang juga adalah ada kami kita untuk"),
        "name": word_set(
            "kenalkan perkenalkan halo hai ini ada namanya nama produk kami punya buat suka lagi cari mencari mau "
            "cerita soal tentang sekilas sedikit coba lihat silakan pengin ingin kangen"
        ),
        "brand": word_set("dari merek produk milik"),
        "origin": word_set("dari asal berasal asli"),
        "content": word_set("isi berisi kemasan paket per tiap setiap netto berat bersih sebanyak dalam satu"),
        "size": word_set("ukuran berukuran umur dimensi tersedia pilihan pilih mulai"),
        "size_chart": word_set("ukuran berukuran panduan tabel"),
        "weight": word_set("berat"),
        "materials": word_set(
            "dibuat terbuat dari bahan berbahan pakai memakai menggunakan komposisi terdiri atas di"
        ),
        "variants": word_set(
            "varian pilihan pilih mau atau tersedia tinggal sesuai selera suka rasa bisa model level ada macam"
        ),
        "colours": word_set("warna tersedia pilihan dalam pilih atau"),
        "process": word_set("cara buat proses pengerjaan dikerjakan dibuat"),
        "care": word_set("cara simpan pakai penyajian merawat perawatan begini menyimpan rawat"),
        "shelf_life": word_set("tahan sampai bisa daya simpan masa hingga selama awet"),
        "price": word_set("harga dengan dijual"),
        "stock": word_set("stok tersedia ready ada sekarang"),
        "pirt": word_set("no nomor izin p-irt sudah ada"),
        "halal": word_set("no nomor sertifikat bersertifikat sudah ada"),
        "bpom": word_set("no nomor izin sudah ada terdaftar"),
        "points": word_set("kelebihan keunggulan"),
        "pre_order": word_set("pemesanan stok pre-order po pesan dulu sistem waktu pengerjaan dikerjakan lama"),
        "minimum": word_set("minimal pesan pemesanan order pembelian paling sedikit"),
        "deposit": word_set("dp uang muka bayar pembayaran"),
        "area": word_set("kirim pengambilan pengiriman dikirim area wilayah ke ambil antar"),
        "hours": word_set("jam jadwal buka toko tutup libur pesanan dilayani"),
        "returns": word_set("retur penukaran tukar pengembalian barang"),
        "terms": word_set("catatan ketentuan mohon dibaca dulu perhatikan"),
        "warnings": word_set("catatan perhatian peringatan mohon diperhatikan"),
        "allergens": word_set("mengandung alergen perhatian catatan"),
    },
    "en": {
        "": word_set("this that and which is are also it its our we have has here for"),
        "name": word_set("meet here hello hi this is our product called looking for try"),
        "brand": word_set("from by brand made"),
        "origin": word_set("from comes in origin made"),
        "content": word_set("contents each pack holds contains net weight of in one per"),
        "size": word_set("size sizes measures available comes in"),
        "materials": word_set("made of from with material materials ingredients contains uses"),
        "variants": word_set("choose options option pick comes in or available flavours"),
        "colours": word_set("colour colours comes in or available"),
        "process": word_set("made how by"),
        "care": word_set("care storage keep"),
        "shelf_life": word_set("keeps for up to shelf life lasts"),
        "price": word_set("price costs for at"),
        "stock": word_set("stock in available"),
        "pirt": word_set("no number permit p-irt"),
        "halal": word_set("no number certificate certified"),
        "bpom": word_set("no number permit registered"),
        "points": word_set("highlights good things about"),
        "minimum": word_set("order"),
        "warnings": word_set("note"),
        "allergens": word_set("contains allergens"),
        "terms": word_set("note"),
    },
}
"""Words beside a fact, by fact ("" for every one); each word that names a fact stands with that fact alone."""

TO_ORDER: dict[str, frozenset[str]] = {
    "id": word_set(
        """
        kalau bila jika apabila cocok suka mau ingin pengin tanya tanya-tanya bertanya menanyakan ditanyakan dulu chat
        saja aja langsung masukkan masukin ke keranjang pesan memesan order dipesan silakan silahkan tinggal lewat via
        aplikasi ini boleh juga ada yang pertanyaan kirim sebelum tentukan jumlah lalu pilih varian ukuran
        balas status dm nama produk sebutkan dan atau sudah pas di hati halo hai terima kasih klik tombol beli kami
        sesuai selera siap membantu tunggu pesanan sini bingung bisa untuk dengan hubungi sekarang
        """
    ),
    "en": word_set(
        """
        if you like it just add to your cart order here ask us first in the chat any questions question before
        ordering
        choose pick set quantity then through this app please send a message reply status dm hello hi thank thanks
        welcome and or buy now feel free have want would write product name is are we let know
        """
    ),
}
"""Sentences without a fact are a greeting, thanks, or how to ask and order; they have these words and no others."""

ONLY_AFTER: dict[str, frozenset[str]] = {
    "suka": word_set("kalau bila jika yang kakak sudah apabila"),
    "cocok": word_set("kalau bila jika sudah yang apabila merasa"),
    "sudah": word_set("kalau bila jika apabila"),
    "hati": word_set("di"),
    "selera": word_set("sesuai"),
    "tinggal": word_set("silakan dipesan langsung sudah lalu suka cocok hati kalau"),
    "boleh": word_set("juga dulu tanya-tanya tanya kalau"),
    "ini": word_set("aplikasi status produk di halo hai varian yang lewat"),
    "bisa": word_set("kalau juga dulu langsung pertanyaan tanya kami bingung"),
    "siap": word_set("kami"),
    "sekarang": word_set("pesan order beli"),
}
"""Words of ordering that promise something elsewhere: "kalau suka", never "pasti suka"."""

ONLY_BEFORE: dict[str, frozenset[str]] = {
    "kirim": word_set("chat dm pesan lewat saja"),
    "boleh": word_set("tanya tanya-tanya chat langsung pesan juga ditanyakan lewat bertanya dm order"),
    "tinggal": word_set("masukkan masukin pilih klik chat pesan balas order kirim dm tentukan"),
    "bisa": word_set("chat langsung pesan tanya ditanyakan lewat order dipesan dm bertanya"),
    "siap": word_set("membantu"),
    "sesuai": word_set("selera"),
    "untuk": word_set("memesan order pertanyaan pesan bertanya pemesanan"),
}
"""The same, by the word that follows."""

LEADS = {"sedikit": word_set("cerita")}
"""Words that must be followed by another: "sedikit cerita soal", never "sedikit pedas"."""

EXTENTS: dict[str, frozenset[str]] = {
    "id": word_set("sampai hingga selama"),
    "en": word_set("for up"),
}
"""Say how long something lasts; after a fact they would say it of that one: "renyah sampai 2 bulan"."""

NOT: dict[str, frozenset[str]] = {
    "id": word_set("tidak bukan tanpa jangan belum tak nggak enggak gak ga kurang tdk blm anti bebas non"),
    "en": word_set("not no without never free non less"),
}
"""Words that turn a fact round; they belong to the words that they stand before, and to no others."""
