"""What kind of statement a phrase is: an advantage, a term of the order, a warning, a way to keep it.

One row a kind, tried in order. A phrase that fits none is what speaks for the product. Words are looked for whole.
"""

import re


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


_NO = r"(?:tidak|tdk|gak|ga|gk|nggak|ngga|enggak|ndak|belum|blm|blum|bukan|tanpa|jangan)"
_DAYS = r"(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad|hari raya|tanggal merah|tgl merah|weekend)"

_TENDER = r"ibu hamil|bumil|ibu menyusui|busui|bayi|balita|anak(?:-anak)? (?:di )?bawah"
"""Whom a thing may not suit."""

NEGATION = _words(
    r"tidak|tdk|gak|ga|gk|nggak|ngga|enggak|ndak|bukan|bkn|tanpa|belum|blm|blum|jangan|kurang(?! lebih)|non"
)
"""Words that turn round what follows; they never part from it."""

ADDITIVE = _words(
    r"pengawet|bahan pengawet|pewarna|pemanis|msg|micin|penyedap|perasa|perisa|gula|garam|santan|alkohol"
    r"|paraben|sls"
    r"|sulfat|silikon|detergen|deterjen|pewangi|parfum|merkuri|hidrokuinon|bahan kimia|kimia|boraks|formalin|gluten"
    r"|susu|telur|kacang|minyak|terigu|tepung|ragi|daging|ayam|bawang|vetsin|pestisida|pupuk kimia|essence|gelatin"
    r"|lem|paku|plastik|pengental|pengembang|soda|babi|lemak|laktosa|oven"
)
"""What products are advertised to be without: it belongs to the "tanpa" before it."""

ILLNESS = _words(
    r"diabetes|kencing manis|gula darah|asam urat|kolesterol|kolestrol|darah tinggi|hipertensi|tekanan darah|kanker"
    r"|tumor|asma|maag|asam lambung|stroke|jantung|ginjal|liver|batuk|pilek|flu|demam|masuk angin|pegal linu|pegal"
    r"|panas dalam"
    r"|rematik|reumatik|nyeri(?: sendi)?|sakit \w+|wasir|ambeien|jerawat|flek(?: hitam)?|eksim|kudis"
    r"|gatal(?:-gatal)?"
    r"|insomnia|susah tidur|stamina|kesehatan|daya tahan tubuh|imun(?:itas)?|keputihan|obesitas|ketombe"
    r"|rambut rontok"
    r"|rontok|botak|diare|sembelit|kejantanan|vitalitas|covid|corona|tbc|tipes|vertigo|migrain|saraf|alergi"
)
"""Illnesses and what is promised for the body: a list of them belongs to the claim before it, and to no title."""

TERMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "allergens",
        _words(
            r"alergen|(?:ada|mengandung|memuat|mungkin mengandung|terdapat) (?:\w+ ){0,2}?(?:alergen"
            r"|kacang(?: tanah)?"
            r"|susu(?: sapi)?|telur|gluten|kedelai|kedelei|seafood|udang|ebi|terasi|ikan|gandum|wijen|mete"
            r"|almond|laktosa)"
            r"|(?:punya|ada|yang) alergi|(?<!anti )alergi (?:\w+)|diproduksi (?:di|bersama).*(?:kacang|susu|telur)"
            r"|(?:satu|1) (?:dapur|alat).*(?:kacang|susu|telur)"
        ),
    ),
    (
        "returns",
        _words(
            r"retur|return|refund|(?<!pernah )(?<!ada )(?:komplain|complain)|klaim|garansi"
            r"|ditukar|tukar(?: size| ukuran| barang)?"
            r"|dikembalikan"
            r"|kembali(?:kan)? (?:uang|barang|dana)|pengembalian|(?:video )?unboxing|barang yang sudah dibeli"
        ),
    ),
    (
        "minimum",
        _words(
            r"min(?:imal|imum)?\.? ?(?:order|pesan(?:an)?|pemesanan|beli|pembelian|ambil|pengambilan|orderan"
            r"|qty|\d+(?:pcs?|bks|bh|box|pack|biji|kg|btl|lusin|org)?)"
            r"|(?:order|pesan|beli|pemesanan|pembelian|ambil|orderan|harus|wajib)(?:an)? min(?:imal|imum)?\.?"
            r"|minimal \d+|paling sedikit (?:pesan|beli|order)? ?\d+"
            r"|(?:tidak|gak|ga|nggak|tdk) (?:terima|bisa|melayani|jual) (?:satuan|eceran|ecer)|(?:bisa"
            r"|terima) (?:satuan|ecer(?:an)?)"
            r"|khusus grosir|grosir saja|harus (?:se)?lusin(?:an)?"
        ),
    ),
    (
        "deposit",
        _words(
            r"dp|d\.p|uang muka|down payment|pelunasan|dilunasi|lunas|tanda jadi|bayar (?:di muka|dulu"
            r"|di tempat|50|lunas|setelah)"
            r"|pembayaran|(?:transfer|tf) (?:bca|bri|bni|mandiri|bsi|dulu|ke|bank|di|via|penuh|full|lunas)"
            r"|cash|tunai|rekening|qris"
        ),
    ),
    (
        "pre_order",
        _words(
            r"po|p\.o|pre[- ]?order|inden|indent|by order|by request|made to order|(?:pesan|order|pemesanan"
            r"|dipesan) (?:dulu|dahulu|h-?\s?\d|maks\w*"
            r"|paling (?:lambat|telat)|min\w* h|sebelum|\d+ (?:hari|minggu|jam) sebelum\w*|jauh hari"
            r"|sehari sebelum\w*)"
            r"|h-\s?\d(?: ?(?:-|sampai|s/d) ?\d)?|(?:dibuat|dikerjakan|diproses|dimasak|digoreng|dijahit"
            r"|dirajut) (?:setelah|sesudah|kalau|jika|saat) (?:ada )?(?:dipesan|pesan\w*|order\w*)"
            r"|(?:pengerjaan|proses(?: pengerjaan| pembuatan| produksi)?|pembuatan|waktu pengerjaan"
            r"|lama pengerjaan|jadi|selesai|estimasi) (?:\w+ )?(?:\d+(?: ?- ?\d+)?) (?:hari|minggu|hr|mgg"
            r"|bulan|jam)(?: kerja| saja)*(?=$|[,;.(]| (?:setelah|sesudah|sejak|dari|kalau|untuk))"
            rf"|{_NO} (?:menerima|terima|melayani|bisa|ada) (?:pesanan |order |pesan |yang )?(?:dadakan|mendadak)"
            r"|di\w+ sesuai pesanan|tidak ready|gak ready|bukan ready stock?"
            r"|(?<!tidak )(?<!tanpa )antri(?:an)?(?! tidak)"
        ),
    ),
    (
        "hours",
        _words(
            rf"libur|(?:buka|tutup|open|close|melayani|order|pesan|operasional|slow ?respon\w*|respon"
            rf"|balas chat|kirim|pengiriman|admin|jualan|ready) (?:hanya |tiap |setiap |hari |jam |pukul "
            rf"|pk )*(?:{_DAYS}|\d{{1,2}}(?:[.:]\d\d)?(?: ?(?:-|s/d|sampai) ?\d{{1,2}})?(?: ?(?:pagi|siang"
            rf"|sore|malam|wib))|jam|pukul|tiap hari|setiap hari|24 jam)"
            rf"|^(?:jam|pukul|pk) \d{{1,2}}(?:[.:]\d\d)?|{_DAYS} (?:tutup|buka|off|close|ready)"
            rf"|hanya (?:hari )?{_DAYS}|hanya ada (?:tiap |setiap |hari )*{_DAYS}|jam (?:buka|kerja"
            rf"|operasional)"
            rf"|{_DAYS} ?(?:-|s/d|sampai) ?{_DAYS}"
        ),
    ),
    (
        "area",
        _words(
            r"cod|ambil (?:sendiri|di (?:rumah|tempat|toko|lokasi))|diambil sendiri|pick ?up|self pick ?up"
            r"|ongkir|ongkos kirim|biaya kirim|free ongkir|gratis ongkir"
            r"|(?:hanya|cuma|khusus|bisa|melayani|tidak|gak|ga|belum|tdk|jangan|terima)(?: \w+)? (?:kirim"
            r"|dikirim|antar|diantar|pengiriman|pengantaran|delivery)(?! (?:contoh|sampel|sample|tester|swatch)\b)"
            r"|(?:kirim|dikirim|antar|diantar|pengiriman|pengantaran|delivery|layanan antar) (?:\w+ )?(?:area"
            r"|wilayah|daerah|kota|luar|dalam|se|seluruh|jawa|bali|jabodetabek|blitar|kediri|malang|via|pakai"
            r"|pake|lewat|khusus|hanya|sekitar|ke)"
            r"|(?:khusus|hanya|area|wilayah|daerah|radius)(?: \w+)? (?:area|wilayah|daerah|kota|blitar|kediri"
            r"|malang|jawa|sekitar(?! ?[\d±](?!\d* ?km))|pulau|km|\d+ ?km)"
            r"|(?<!oleh )(?<!dibawa )luar (?:kota|jawa|pulau|blitar)"
            r"|(?:hanya|khusus) (?:jawa|bali|blitar|kediri|malang|tulungagung|srengat|wlingi|kanigoro|garum)"
            r"|dalam kota|gosend|gojek|grab\w*|instan courier|same ?day|jne|j&t|ekspedisi|kurir"
        ),
    ),
    (
        "warnings",
        _words(
            rf"(?<!anak )(?<!murid )(?<!bayi ){_NO} (?:di)?(?:anjurkan|sarankan|rekomendasikan|perkenankan"
            rf"|perbolehkan|bolehkan|boleh|cocok|aman|baik|layak)"
            r" (?:untuk|utk|bagi|buat|pada|di\w*|kena|ter\w+|masuk)"
            rf"|(?:tidak|tdk|bukan|jangan) (?:untuk|utk|buat) (?:ibu|bumil|busui|bayi|anak|balita|penderita"
            rf"|orang|di\w+|dikonsumsi|yang|penggunaan|luka|kulit)"
            rf"|{_NO} (?:(?:di)?(?:anjurkan|sarankan|perbolehkan|bolehkan)|boleh|cocok|aman)(?: \w+)? (?:{_TENDER})"
            r"|(?:ibu hamil|bumil|ibu menyusui|busui) (?:tidak boleh|belum boleh|jangan|dilarang)"
            r"|jangan(?! (?:khawatir|takut|sampai kehabisan|ragu|lupa order))"
            r"|(?:hati-hati|hati hati|awas)(?! (?:ke)?(?:tagih|nagih|candu))|dilarang"
            r"|peringatan|^perhatian(?=\W*$|\s*[:!,])|waspada"
            r"|jauhkan|hindari|hindarkan|bukan (?:mainan(?= anak|$|,)|obat(?! kimia)|untuk)"
            r"|konsultasikan|dalam pengawasan"
            r"|konsultasi(?: (?:dulu|dahulu|terlebih|ke|dengan|sama|pada))* (?:dokter|bidan|ahli|apoteker|tenaga)"
            r"|pengawasan orang tua|(?:harus|wajib|perlu|tetap|selalu|harap|mohon|tolong) dampingi"
            r"|dampingi anak (?:saat|waktu|ketika|kalau)"
            r"|didampingi(?! (?:pelan|sabar|satu|guru|pelatih|pengajar|mentor|tutor|sampai|terus))"
            r"|(?:di ?)?bawah (?:umur )?\d+ (?:tahun|thn|th|bulan|bln)|dewasa saja|khusus dewasa|18\+"
            r"|(?<!tanpa )(?<!ada )efek samping|bisa menyebabkan|dapat menyebabkan"
            r"|pemakaian luar|obat luar"
            r"|(?<!tidak )(?<!tanpa )mengandung (?:babi|alkohol|kafein|rum|lemak babi|angciu)"
            r"|non[- ]?halal|tidak halal|haram"
            r"|(?<!tidak ada )(?<!tanpa )(?:bagian|part) kecil|bisa tertelan|tersedak|mudah terbakar|beracun|iritasi"
            r"|(?:tidak|tdk|gak|ga|belum) (?:tahan|anti) (?:air|panas|lama|pecah|luntur|gores|karat)"
            r"|tidak bisa (?:dicuci|masuk|kena|direndam|disetrika|dipanaskan)"
            r"|maks(?:imal|imum)?\.? (?:beban|berat|pemakaian|minum|konsumsi"
            r"|\d+(?:[.,]\d+)? ?(?:jam|menit|hari|minggu|kg|kilo|gram|ons|liter|watt|kali|x|tablet|kapsul|sendok))"
            r"|beban maks\w*|habiskan|harus (?:langsung |segera )?habis"
            r"|segera (?:dimakan|dikonsumsi|dihabiskan|diminum|habiskan)"
            r"|warna (?:bisa|mungkin|dapat|agak|sedikit) (?:\w+ )?(?:beda|berbeda|berubah|lain)|(?:bisa"
            r"|mungkin|agak|sedikit|kadang) (?:\w+ )?(?:beda|berbeda|selisih|berubah|tidak sama)"
            r"|toleransi|selisih|kurang lebih sama|tidak (?:100 ?%|persis|selalu) (?:sama|mirip)"
            r"|ukuran kecil pilih|size kecil|model kecil"
        ),
    ),
    (
        "terms",
        _words(
            r"^(?:belum|blm|blum)(?! pernah)|tanpa (?:pot|isi|box|kotak|dus|bingkai|frame|baterai|lampu|inner"
            r"|furing|jilbab"
            r"|kartu|tutup|packing|bubble|tas|alas|media|kabel|charger|kancing|saku)|(?:tidak|tdk|gak"
            r"|ga) ada (?:saku|kantong"
            r"|resleting|tali|garansi|furing|tutup|kancing)(?!.*\b(?:jadi|biar|supaya)\b)|"
            rf"{_NO} (?:termasuk|include|included|dapat|dpt|sama|sekalian|beserta|dengan|ada) (?:isi|isinya"
            rf"|pot|kotak|box|ongkir|ongkos|biaya|dus|tutup|tas|packing|bubble|frame|bingkai|lampu|baterai"
            rf"|batre|dakron|inner|jilbab|hijab|kerudung|bros|aksesoris|kain|jasa|pasang|alas|rak|bonus|sendok"
            rf"|tatakan|pajak|media|tanah|bantal|bahan|cetak|nama|kancing|furing|kartu|payet)(?! terbuang)"
            rf"|{_NO} (?:termasuk|include|included)|di ?luar (?:ongkir|ongkos|harga|biaya)"
            r"|(?:tulisan|nama|ucapan|teks|kata-kata) (?:\w+ )?maks(?:imal|imum)?"
            r"|(?:tampah|wadah|besek|nampan|rantang|toples|botol|galon|keranjang|piring|panci)(?:nya)? "
            r"(?:harus |wajib |tolong |mohon |harap )?(?:balik|kembali|dikembalikan|dibalikkan)"
            r"|no (?:saku|kantong|furing|kancing|resleting|tali|box|garansi)"
            r"|denda|kena (?:charge|biaya|denda|potongan)"
            r"|(?:telat|terlambat|molor)(?: \w+){0,3} (?:rp ?)?\d[\d.]*(?:rb|ribu|k)?"
            r"|(?:hilang|rusak|pecah) (?:di)?(?:ganti|kena|bayar|tanggung|potong)(?:\w*)"
            r"|(?:tambah(?:an)?|nambah|charge|biaya)(?: \w+){0,3} (?:rp ?)?\d[\d.]*(?:rb|ribu|k|000)"
            r"|(?:(?:harap|mohon|wajib|harus|silakan|pembeli|pelanggan|peserta|murid|anak) )+bawa"
            r"|jaminan (?:e-?ktp|ktp|sim|kk|stnk|identitas)|(?:wajib|harus) (?:daftar|booking|dp|lunas)"
            r"|(?<!tidak )(?<!bukan )(?:random|acak)"
            r"|(?:tidak|tdk|gak|ga|gk|nggak|ngga|blm|belum) (?:bisa|dapat|boleh|terima"
            r"|melayani) (?:pilih|memilih|milih|request|req|custom|nego|tawar|cancel|batal|ganti|ubah"
            r"|di(?:pilih|pesan|tawar|nego|cancel|batal\w*|ganti|ubah|kurangi|kirim|antar|ambil|tambah|campur"
            r"|custom|pisah|ecer))"
            r"|(?:tidak|tdk|no|gak|ga|nggak|tanpa|bisa|boleh|masih) (?:nego|tawar|cancel|batal|php|hit (?:and"
            r"|&) run)|no (?:cancel|retur|refund|nego|cod|php)|net(?:t)?|fix(?:ed)? price|harga (?:pas(?! di)|nett?"
            r"|belum|sewaktu|tergantung|menyesuaikan|beda|per|untuk|reseller)"
            r"|stok (?:tidak|bisa|terbatas|menyesuaikan|kosong|habis|sedikit)|tanya(?:kan)? (?:stok|ready)"
            r"|chat (?:dulu|sebelum)|konfirmasi(?! cepat)|sebelum (?:order|checkout|pesan)|tergantung|bisa berubah"
            r"|sewaktu-waktu|selama (?:persediaan|stok)|hanya (?:tersedia|ada(?! di\b)|jual|melayani|bisa|untuk)"
            r"|harap|mohon|wajib (?:tanya|chat|konfirmasi|video|baca|order)|no komplen"
        ),
    ),
)
"""Kinds of statements that are no advantage, by the field of `Facts` that they belong to."""

BY_HAND = re.compile(
    r"(?=.*\b(?:tangan|handmade|hand made|manual|canting)\b)(?=.*\b(?:(?:ber)?beda|sama|selisih)\b)"
    r"(?!.*\b(?:jangan|(?:di)?cuci|kena)\b)",
    re.IGNORECASE,
)
"""Made by hand, so that no two are alike: that is to be known, and warns of nothing."""

FLAW = _words(
    r"(?:mudah|bisa|dapat|agak|akan|gampang|kadang|sedikit|cepat|mungkin) (?:\w+ )?(?:luntur|menyusut|susut"
    r"|mengkerut|melar|pudar|meleleh"
    r"|penyok|pecah|retak|rapuh|patah|sobek|berjamur|karatan|berkarat|mengelupas|menguning|tergores|kusut"
    r"|layu|busuk|basi|rontok)"
    r"|luntur|cacat|minus|lecet|(?<!-)sobek(?!-sobek)|(?:ada|terdapat) (?:\w+ )?(?:noda|goresan"
    r"|lubang(?= (?:kecil|sedikit|jarum|bekas)\b)|cela|kekurangan"
    r"|bercak)|bekas pakai|preloved|second|seken"
    r"|(?:barang|kondisi|baju|walau|meski(?:pun)?|ada) bekas"
    r"|^bekas(?=$|,| (?:tapi|tetapi|layak|mulus|bagus|masih|impor|import|like)\b)"
)
"""What is wrong with it, unless a "tidak" or "anti" stands before it."""

NO_PERMIT = re.compile(
    rf"(?:{_NO}|proses|masih proses|sedang|lagi|on progress|dalam proses|menunggu|pengajuan|otw)\b.*\b(?:bpom"
    rf"|p-?irt|halal|sni|izin|ijin|nib|mui|sertifikat\w*|hki)\b"
    r"|\b(?:bpom|p-?irt|halal|sni|izin|ijin|mui|sertifikat\w*)\b.*\b(?:belum|blm|blum|proses|menyusul|otw"
    r"|sedang|tidak ada|gak ada|ga ada)\b",
    re.IGNORECASE,
)
"""A permit that is not there: no text speaks of it, she is told why."""
