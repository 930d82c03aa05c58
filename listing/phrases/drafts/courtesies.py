"""What a text may say that says nothing of the product: greetings, thanks, how to ask and order; closed lists."""

import re

from listing.phrases.word_set import word_set

_DOING = (
    r"(?:(?:pergi|ke|untuk) )*(?:menghias|menata|minum|merayakan|berkebun|menabung|masak|memasak|makan|ngemil"
    r"|ngopi|ngeteh|bersantai|santai|piknik|jalan-jalan|belanja|kondangan|arisan|kerja|sekolah|mandi|main"
    r"|bermain|sarapan|berbuka|sahur|lebaran|dandan|menjahit|menulis|kumpul|hajatan|syukuran|pengajian"
    r"|bepergian|mudik|ke pasar|beres-beres|olahraga|belajar|berkumpul)(?: (?:dinding|rumah|dapur|meja|kamar"
    r"|taman|halaman|acara|keluarga|bareng|bersama|teman|di|ke|pagi|sore|malam|dulu|kantor|lagi|ulang|tahun"
    r"|sebentar|sambil|bermain|belajar|ngobrol|jamu|teh|kopi))*"
)
"""What a day holds; a question about it says nothing of the product."""


def _any_of(lines: str) -> re.Pattern[str]:
    """Whole words that match one of the lines."""
    patterns = (line.strip().replace("DOING", _DOING) for line in lines.strip().splitlines())
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b")


COURTESIES: dict[str, re.Pattern[str]] = {
    "id": _any_of(
        r"""
            assalamu'?alaikum(?: warahmatullah\w*)?
            selamat (?:ber)?belanja(?: di toko kami)?
            selamat datang (?:di|ke) toko kami
            selamat (?:datang|pagi|siang|sore|malam|(?:ber)?belanja|mencoba|menikmati|makan|minum|memilih|memesan)
            (?:terima kasih|makasih)(?: banyak)? (?:sudah|telah) (?:mampir|berkunjung)(?: (?:ke|di) toko(?: kami)?)?
            (?:terima kasih|makasih|trims)(?: banyak)? (?:sudah|telah) (?:mau )?(?:melihat|membaca|memesan)
            (?:terima kasih|makasih|trims)(?: banyak)?(?: (?:sudah|telah) (?:pesan|order|(?:ber)?belanja|percaya))?
            jangan (?:lupa|ragu|sungkan|segan)(?: untuk| buat)?
            (?:perlu|mohon|harap|tolong) di(?:ketahui|ingat|catat|perhatikan|baca|cek|pahami|simak)(?: dulu| kembali)?
            (?:untuk|agar|supaya) di(?:ketahui|ingat|catat|perhatikan)
            supaya (?:tahu|jelas|tidak (?:kaget|kecewa|salah))(?: sebelum)?
            (?<!\S )(?:(?:mau|siap|lagi|suka|pengin|ingin|sudah|waktu|saat|untuk|buat) )?DOING(?= [?!.,]|$)
            siap (?=melayani|menerima|membantu)
            halo semua
            apa kabar(?: hari ini)?
            feel free(?: untuk)?
            happy shopping
            (?:terima kasih|makasih)(?: banyak)? atas (?:kunjungan|perhatian|pesanan|kepercayaan|waktu)
            (?:terima kasih|makasih) (?:sudah|telah) mendukung (?:usaha|produk)(?: (?:kami|kecil|lokal))*
            semoga hari menyenangkan
            (?:berikut|ini)(?: ini)? (?:informasi|detail|rincian|info|keterangan)(?: (?:produk|lengkap))*
            dengan senang hati kami (?:jawab|bantu|layani)
            sekadar (?:mengingatkan|catatan)
            perlu (?:ketahui|ingat|catat|perhatikan)
            segera (?=pesan|order|chat|hubungi|checkout)
            cocok di hati
            jadikan milik
            sampai jumpa
            hati-hati
            perhatikan
            perlu tahu
            sebagai catatan
            sekadar info
            (?:mohon )?maaf(?= ,|$)
            (?:di)?tunggu (?:chat|pesanan|order(?:an)?|kabar|pesan)
            semoga (?:cocok|suka|berkenan)
            tunggu apa lagi
            salam(?: hangat)?(?: dari kami)?
            (?:kalau|jika|bila|apabila) (?:berminat|tertarik|minat|masih (?:bingung|ragu)|cocok|suka)
            (?:kalau|jika|bila|apabila) ada yang (?:belum|kurang) jelas
            (?:kalau|jika|bila|bagi|untuk|apabila) (?:yang )?(?:ada|punya|memiliki) alergi
            (?<![^.?! ] )(?:tertarik|berminat|penasaran|minat|pagi|siang|sore|malam)(?= (?:dulu )?[?!.,]|$)
            (?<![^.?! ] )mau (?:coba|pesan|tahu lebih lanjut|tanya|tanya-tanya)(?= (?:dulu )?[?!.,]|$)
            kami (?:siap|dengan senang hati) (?:menjawab|membantu|melayani|jawab|bantu|layani)(?= [.!?,]|$)
            (?<!\S )(?:selain itu|oh iya|oya|o iya|iya|jadi|info|untuk info)
        """
    ),
    "en": _any_of(
        """
            good (?:morning|evening|day)
            thank you(?: for (?:looking|reading|visiting|your order))?
        """
    ),
}
"""Said out of politeness; a text without them says the same. Read over words that stand one space apart."""

GREETINGS: dict[str, tuple[str, ...]] = {
    lang: tuple(clause.strip() for clause in clauses.split("|"))
    for lang, clauses in {
        "id": """
        lagi cari yang bisa dimakan bareng keluarga|duduk dulu|minum dulu|lagi cari teman ngemil|
        buat suguhan tamu atau dimakan sendiri|buat dipakai sendiri atau jadi kado|lagi melengkapi isi rumah|
        bingung mau makan apa hari ini|buat teman merawat diri di rumah|mau menambah tanaman di rumah|
        buat dipakai di rumah|buat kakak yang suka masak di rumah|buat kakak yang suka tanaman|
        buat kakak yang suka berkebun|suka barang rajut|
        lagi cari mainan|lagi cari batik|buat kakak yang suka batik|haus|lagi haus|lapar|
        lagi lapar|sudah makan|sudah sarapan|sudah ngopi|ngopi dulu|mau masak apa hari ini|mau ngemil|
        lagi pengin ngemil|mau ada acara|ada acara keluarga|ada acara|suka berkebun|mau berkebun|
        mau ganti suasana rumah|apa kabar|semoga sehat selalu|kumpul keluarga|
        mau warna apa|mau warna yang mana|warna apa yang suka|warna mana yang suka|
        suka warna apa|mau yang mana|mau pilih yang mana|
        tinggal pilih sesuai selera|pilih sesuai selera|tinggal pilih|suka yang mana|mau ukuran apa|
        mau rasa apa|pilih yang mana|detail|detail produk|berikut detail|
        spesifikasi|rincian|informasi produk|keterangan|cara pesan|cara order|mau kirim bingkisan|
        mau kirim hampers|bingung cari kado|lagi cari kado
        """,
        "en": "looking for something to share|looking for a snack|sit down|have a drink",
    }.items()
}
"""Whole clauses that open a talk and say nothing of the product; a writer may begin with them."""

TO_ORDER: dict[str, frozenset[str]] = {
    "id": word_set(
        """
        kalau bila jika apabila cocok suka mau ingin pengin tanya tanya-tanya bertanya menanyakan ditanyakan
        dulu chat saja aja langsung masukkan masukin ke keranjang pesan memesan order dipesan silakan silahkan
        tinggal lewat via aplikasi ini boleh juga ada yang pertanyaan kirim sebelum tentukan jumlah lalu pilih
        varian ukuran balas status dm nama produk sebutkan dan atau sudah pas di hati halo hai terima kasih klik
        tombol beli kami siap membantu menjawab melayani tunggu pesanan sini bingung bisa untuk dengan hubungi
        sekarang diorder dicoba ditunggu orderan masih ragu berminat tertarik soal warna tambah tambahkan
        menghubungi checkout tulis mohon tanyakan cobain cukup seputar cek dicek baca detail keterangan borong
        diborong dicobain rasa model jadi pemesanan lihat foto tahu jumlahnya pesanannya
        """
    ),
    "en": word_set(
        """
        if you like it just add to your cart order here ask us first in the chat any questions question before
        ordering choose pick set quantity then through this app please send a message reply status dm hello hi thank
        thanks welcome and or buy now feel free have want would write product name is are we let know
        """
    ),
}
"""Sentences without a fact are a greeting, thanks, or how to ask and order; they have these words and no others."""

ONLY_AFTER: dict[str, frozenset[str]] = {
    "suka": word_set("kalau bila jika yang kakak sudah apabila"),
    "cocok": word_set("kalau bila jika sudah yang apabila merasa"),
    "sudah": word_set("kalau bila jika apabila jumlah"),
    "hati": word_set("di"),
    "tinggal": word_set("silakan dipesan langsung sudah lalu suka cocok hati kalau"),
    "boleh": word_set("juga dulu tanya-tanya tanya kalau"),
    "ini": word_set("aplikasi status produk di halo hai varian yang lewat"),
    "bisa": word_set("kalau juga dulu langsung pertanyaan tanya kami bingung"),
    "siap": word_set("kami"),
    "jadi": frozenset(),
    "rasa": word_set("pilih soal tentukan ukuran warna dan atau varian sebutkan tulis"),
    "model": word_set("pilih soal tentukan ukuran warna dan atau varian sebutkan tulis"),
    "pas": word_set("sudah"),
    "sekarang": word_set("pesan order beli keranjang chat"),
}
"""Words of ordering that promise something elsewhere: "kalau suka", never "pasti suka"."""

ONLY_BEFORE: dict[str, frozenset[str]] = {
    "kirim": word_set("chat dm pesan lewat saja"),
    "boleh": word_set("tanya tanya-tanya chat langsung pesan juga ditanyakan lewat bertanya dm order"),
    "tinggal": word_set("masukkan masukin pilih klik chat pesan balas order kirim dm tentukan"),
    "cukup": word_set("klik chat pesan masukkan pilih"),
    "bisa": word_set("memesan chat langsung pesan tanya ditanyakan lewat order dipesan dm bertanya"),
    "jadi": word_set("langsung silakan kalau pesan pesanan tunggu chat masukkan") | {""},
    "siap": word_set("membantu menjawab melayani"),
    "melayani": word_set("pertanyaan pesanan kakak"),
    "mau": word_set("pesan tanya tanya-tanya ditanyakan order bertanya tahu lihat pilih chat"),
    "untuk": word_set("memesan order pertanyaan pesan bertanya pemesanan"),
}
"""The same, by the word that follows."""
