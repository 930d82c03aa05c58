"""What a rewritten text may say around her facts: closed lists, kept by fact, in both languages.

A word that is in none of these, in no fact and in no template of ours says something that nobody typed.
"""

from listing.phrases.word_set import word_set

LIGHT: dict[str, frozenset[str]] = {
    "id": word_set(
        """
        ya kak kakak kamu anda nih kok deh sih oh nah lho lo loh dong bun bund bunda sis yuk ayo say moms
        """
    ),
    "en": word_set("oh well dear please"),
}
"""Said or left out, it makes no difference."""

LOOSE: dict[str, frozenset[str]] = {
    "id": word_set("yang dengan dan lalu kemudian ini itu juga pun serta di ke kami"),
    "en": word_set("the a an and then this that with also"),
}
"""May stand inside a fact's words, or be missing there."""

ALIKE: dict[str, str] = {
    "satu": "1", "dua": "2", "tiga": "3", "empat": "4", "lima": "5", "enam": "6", "tujuh": "7", "delapan": "8",
    "sembilan": "9", "sepuluh": "10", "sebelas": "11", "seratus": "100", "gr": "gram", "kilo": "kg",
    "buah": "pcs", "biji": "pcs", "coklat": "cokelat", "ulek": "uleg", "diulek": "diuleg", "po": "pre-order",
    "preorder": "pre-order", "boleh": "bisa", "dapat": "bisa", "taruh": "simpan", "letakkan": "simpan",
    "gak": "tidak", "nggak": "tidak", "enggak": "tidak", "ga": "tidak", "tak": "tidak", "tdk": "tidak",
    "wadah": "tempat", "minimum": "minimal", "jika": "kalau", "bila": "kalau", "apabila": "kalau",
    "ketika": "saat", "selagi": "saat", "sehabis": "setelah", "sesudah": "setelah", "melalui": "lewat",
    "hanya": "cuma", "guna": "untuk", "tiap": "setiap", "agar": "supaya",
    "dijadikan": "untuk", "hindarkan": "jauhkan", "tempatkan": "simpan",
    "setinggi": "tinggi", "selebar": "lebar", "sepanjang": "panjang", "seberat": "berat", "kemudian": "lalu",
}  # fmt: skip
"""Words that say the same wherever they stand, by the one that stands for both."""

PACKS: dict[str, frozenset[str]] = {
    "id": word_set("botol bungkus toples kotak dus box pak saset kaleng pouch cup gelas mangkuk loyang"),
    "en": word_set("bottle jar box can pouch cup"),
}
"""What things are sold in; a text may say so where she did."""

WITHIN: dict[str, frozenset[str]] = {
    "id": word_set("dalam setiap tiap usia umur akan tahan dulu ada terjadi anak"),
    "en": frozenset(),
}
"""May stand inside her sayings, though nothing of hers may be read without them."""

SUBORDINATE = word_set("setiap di pada setelah sebelum kalau jika bila saat ketika supaya agar if after before when")
"""Begin a clause that may stand before the one it belongs to as well as after it."""

COUNTED: dict[str, tuple[str, ...]] = {
    "warna": ("colours",), "ukuran": ("size", "variants"), "varian": ("variants",), "rasa": ("variants",),
    "bentuk": ("variants",), "wangi": ("variants",), "aroma": ("variants",), "motif": ("variants",),
    "model": ("variants",), "pilihan": ("variants", "colours", "size"), "macam": ("variants", "colours", "size"),
    "colours": ("colours",), "sizes": ("size",), "options": ("variants",), "flavours": ("variants",),
}  # fmt: skip
"""What "tiga warna" counts."""

AROUND: dict[str, dict[str, frozenset[str]]] = {
    "id": {
        "": word_set(
            """
            ini itu dan serta yang juga adalah ada kami kita untuk dengan tapi tetapi namun pun berikut yaitu yakni
            ialah soal tentang mengenai sekarang kini
            """
        ),
        "name": word_set(
            """
            kenalkan perkenalkan halo hai ini ada namanya nama produk kami punya buat suka lagi cari mencari mau
            butuh cerita soal tentang sekilas sedikit coba lihat silakan pengin ingin kangen rindu inilah dia begini
            sudah membuat bikin buatan mempersembahkan menawarkan menyediakan menghadirkan menyiapkan menjual
            menerima melayani pesanan produksi kembali tersedia hadir jual mempunyai memiliki mengenalkan
            memperkenalkan siapa tanya bertanya lewat membantu kenalan sama dulu pesan minum bawa pulang kenali
            pernah mencoba mengapa kenapa ngemil dicoba
            """
        ),
        "brand": word_set("dari merek produk milik buatan oleh produksi diproduksi dibuat di"),
        "origin": word_set("dari asal berasal asli di dapur rumah diproduksi dibuat dikirim"),
        "content": word_set(
            """
            isi berisi kemasan per tiap setiap netto neto berat bersih beratnya sebanyak dalam satu volume bungkus
            paket set pak pcs jumlah takaran tersedia hadir dikemas dijual dapat mendapat mendapatkan akan ada porsi
            cukup terdiri dari
            """
        ),
        "size": word_set(
            """
            ukuran berukuran umur dimensi hadir dalam tersedia pilihan pilih mulai mau bisa seukuran setiap tiap
            porsi cukup
            """
        ),
        "size_chart": word_set("ukuran berukuran panduan tabel"),
        "weight": word_set("berat"),
        "materials": word_set(
            """
            dibuat buat terbuat dari bahan berbahan gunakan pakai memakai menggunakan dipakai digunakan komposisi
            terdiri atas di bahan-bahan isi mengandung membuat bikin berupa media tanam ditanam dijahit dalam kain
            perpaduan paduan racikan diracik dikemas dibungkus
            """
        ),
        "variants": word_set(
            """
            varian pilihan pilih mau atau tersedia tinggal sesuai selera suka rasa bisa model level ada macam
            dipilih dalam tiap favorit kesukaan memilih jenis antara langsung hadir wangi aroma bentuk gambar motif
            """
        ),
        "colours": word_set(
            """
            warna tersedia hadir pilihan dalam pilih atau mau bisa dipilih suka favorit kesukaan memilih berwarna
            perpaduan sesuai selera tinggal
            """
        ),
        "process": word_set(
            """
            cara buat proses pengerjaan dikerjakan dibuat pembuatan membuat setiap tiap lembar secara semua bahan
            """
        ),
        "care": word_set(
            """
            cara simpan pakai penyajian merawat perawatan begini menyimpan rawat mencuci saat ketika penyimpanan
            disimpan lagi jadi membersihkan cukup sebaik pastikan kalau bila jika apabila asal asalkan bersihkan
            gunakan menggunakan menyetrika menjemur menyiram
            """
        ),
        "shelf_life": word_set(
            """
            tahan sampai bisa daya simpan masa hingga selama awet disimpan umur bertahan dalam dapat digunakan
            dipakai
            """
        ),
        "price": word_set("harga dengan dijual cukup dibanderol seharga"),
        "stock": word_set("stok tersedia ready ada sekarang"),
        "pirt": word_set("no nomor izin p-irt sudah ada ber-p-irt berizin memiliki punya mempunyai dengan"),
        "halal": word_set("no nomor sertifikat bersertifikat sudah ada halal memiliki punya mempunyai dengan"),
        "bpom": word_set("no nomor izin sudah ada terdaftar bpom di memiliki punya mempunyai dengan"),
        "points": word_set(
            """
            kelebihan keunggulan tekstur rasa model kain semua cara pakai cukup bisa jadi dibuat dalam punya
            memiliki mempunyai dikemas
            """
        ),
        "pre_order": word_set(
            """
            pemesanan stok pre-order po pesan dulu sistem waktu pengerjaan dikerjakan lama selama proses pemesanan
            lewat secara butuh setelah dipesan pesanan produk dalam dengan kerjakan masuk ada pembuatan mohon karena
            tunggu menunggu memakan estimasi paling lambat maksimal
            """
        ),
        "minimum": word_set(
            """
            minimal pesan pemesanan order pembelian paling sedikit jumlah beli dengan mulai melayani pesanan
            menerima
            """
        ),
        "deposit": word_set("dp uang muka di bayar pembayaran sebesar awal saat pesan memesan pemesanan"),
        "area": word_set(
            """
            kirim pengambilan pengiriman dikirim area wilayah ke ambil antar mengirim mengirimkan melayani layanan
            jangkauan bisa di pengantaran khusus layani
            """
        ),
        "hours": word_set("jam jadwal pukul buka toko pesanan dilayani pada melayani operasional terima menerima"),
        "returns": word_set(
            """
            retur penukaran tukar pengembalian barang produk karena jadi setelah dibeli sudah sebelum pesan maaf
            """
        ),
        "terms": word_set(
            """
            catatan ketentuan mohon dibaca dulu perhatikan sebelum pesan jadi karena harga ongkos biaya pengiriman
            pemesanan barang produk akan maaf
            """
        ),
        "warnings": word_set(
            """
            catatan perhatian peringatan mohon diperhatikan karena jadi ingat produk penting sebelum pesan sebaiknya
            """
        ),
        "allergens": word_set(
            """
            mengandung alergen perhatian catatan alergi punya memiliki bagi jadi produk peringatan
            """
        ),
        "category": word_set(
            """
            ini mau cari lagi suka pengin ingin butuh kangen produk buat teman ngemil pernah mencoba kirim
            """
        ),
    },
    "en": {
        "": word_set("with but this that and which is are also it its our we have has here for"),
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
        "area": word_set("delivery area"),
        "deposit": word_set("deposit down payment paid"),
        "warnings": word_set("note"),
        "allergens": word_set("contains allergens"),
        "terms": word_set("note"),
    },
}
"""Words beside a fact, by fact ("" for every one); each word that names a fact stands with that fact alone."""

LEADS = {"sedikit": word_set("cerita paling")}
"""Words that must stand by another: "sedikit cerita soal", "paling sedikit", never "sedikit pedas"."""

EXTENTS: dict[str, frozenset[str]] = {
    "id": word_set("sampai hingga selama pilihan favorit kesukaan"),
    "en": word_set("for up"),
}
"""Say it of the fact before them where one stands there: "renyah sampai 2 bulan", "cokelat pilihan"."""

NOT: dict[str, frozenset[str]] = {
    "id": word_set("tidak bukan tanpa jangan belum tak nggak enggak gak ga kurang tdk blm anti bebas non"),
    "en": word_set("not no without never free non less"),
}
"""Words that turn a fact round; they belong to the words that they stand before, and to no others."""
