"""Spellings of a phone's keyboard that their neighbours decide, talk to be left out, and what nobody can read.

Each row is tried in order over one box; see `shorthand` and `spoken_forms` for the words that have one reading.
"""

import re

from listing.phrases.word_set import word_set

_VERB_AFTER = (
    r"goreng|kukus|rebus|panas\w*|hangat\w*|angetin|seduh|makan|mkn|minum|pakai|pake|pasang|pilih|bilang|oles|saji\w*"
    r"|santap|tuang|masak|bakar|oven"
)
_DONE_LAST = "goreng|kukus|rebus|panas(?:kan|in|i)|hangat(?:kan|in)|angetin|seduh|bakar|oven"
"""What is left to be done; "tgl masak" may be the day on which it was cooked, and stays."""
_DONE = (
    r"jemur|cuci|simpan|goreng|kukus|rebus|rendam|peras|setrika|jahit|kirim|antar|ambil|buat|pakai|pesan|tutup"
    r"|dinginkan|panaskan|buka|lap|masak|taruh|campur"
)
_DONE_TO_IT = (
    r"sangrai|seduh|goreng|kukus|rebus|bakar|panggang|jemur|masak|makan|minum|simpan|cuci|setrika|jahit|rajut|sulam"
    r"|anyam|kirim|antar|ambil|campur|peras|potong|cetak|sablon|pakai|tumbuk|giling|ulek|uleg|rendam|tiriskan|oles"
    r"|presto|pisah|kasih|beri|sikat|amplas|pernis|kemas|hias|lukis|ukir|ganti|tambah|ayak|saring|parut|iris"
    r"|kupas|remas|serut|gulung|bolak|ulur|kencangkan|longgarkan|pangkas|sembelih|strika|seterika"
    r"|jamin|tarik|emut|gigit|lempar|banting|gantung|tempel|plitur|pliture|vaksin|fermentasi|vakum|rangkai"
    r"|rakit|bordir|batalkan|press|peres|stel|uleni"
    r"|gosok|buat|bikin|pilih|bawa|beli|jual|panaskan|hangatkan|dinginkan|keringkan|masukkan|tambahkan|lipat|pasang"
    r"|cicil|cek|bayar|jemput|tawar|coba|lihat|tunggu|tulis|cat|poles|semir|lem|laminating|print|lap|sapu|pel"
    r"|siram|pupuk|kuas|semprot"
    r"|pangkas|petik|panen|tanam|bagi|belah|geprek|suwir|cincang|aduk|kocok|pindah|angkat|pegang"
    r"|tekan|dorong"
    r"|putar|ikat|jepit|jilid|servis|perbaiki|permak|kecilkan|besarkan|obras|payet|rias|sewa|order"
    r"|kerjakan|rawat"
    r"|asuh|jaga|ajari|bimbing|dampingi|latih|pijat|urut|mulai|tentukan|hitung|timbang|ukur|atur|susun|tata"
    r"|lapisi|kunci"
    r"|sesuaikan|ketahui|larang|anjurkan|sarankan|butuhkan|gunakan|hindari|batasi|sukai|cari|rekomendasikan|setting"
    r"|ungkep|oles|bakar|goreng|kasih|pajang|kreasikan|makan|makein|ambilkan|antarkan|buatkan|jahitkan|jadikan"
    r"|proses|bentuk"
    r"|buka|tanggung|kembalikan|tukar|anginkan|diamkan|blender"
)
"""What is done to a thing, with its prefix written apart: "di sangrai"; a "bungkus" is also a place: "di bungkus"."""
_PLACE_AFTER = (
    r"rumah|kulkas|freezer|chat|wa|toko|tempat|suhu|luar|dalam|mobil|atas|bawah|foto|pasar|alamat|kota|desa|blitar"
    r"|oven|wajan|kulit|meja|dapur|catatan|deskripsi|kolom|sekolah|kantor|srengat|wlingi|talun|garum|kanigoro"
    r"|kesamben|selorejo|kediri|malang|tulungagung|surabaya"
)
_DENIED = (
    r"bisa|bs|ada|usah|pakai|pake|pke|perlu|boleh|mudah|gampang|cepat|cpt|terlalu|nerawang|menerawang|enak|amis"
    r"|keras|luntur|bau|panas|kusut|mau|tau|tahu|bikin|licin|lengket|eneg|enek|pedas|pedes|manis|mengandung|menyusut"
    r"|tembus"
    r"|terima|trm|jadi|jd|termasuk|pakek|melar|gatal|gatel|dijual|dapat|dpt|nego|basi|mblenger|kaku|tipis|berminyak"
    r"|berat"
)

_NAY = r"(?:tidak|tdk|gak|gk|ga|nggak|ngga|enggak|engga|ndak|ora|ra|mboten)"
_NOT_IN_IT = (
    r"pengawet|pewarna|pemanis|msg|micin|penyedap|perisa|santan|alkohol|paraben|sls|silikon|deterjen|pewangi|parfum"
    r"|merkuri|hidrokuinon|bahan (?:kimia|pengawet)|boraks|borax|borak|formalin|pestisida|gelatin|pengental"
    r"|pengembang|sari manis|biang gula"
)
_WITHOUT = (
    r"(?i:gluten|sugar|msg|bpa|nikel|nickel|lead|timbal|paraben|sls|alkohol|alcohol|fragrance|oil|dairy|laktosa|lactose"
    r"|cruelty|stress|merkuri|boraks|formalin|silikon|sulfat)"
)
"""What an English "free" behind it says is not there; what she gives along is another."""
_PARTS = r"saku|kantong|resleting|kancing|furing|lengan|busa|kerah|tutup|kabel|baterai|minus|borax|borak|sari manis"
_SIDE_BY_SIDE = (
    r"cream|cheese|roll|white|chips|pepper|fresh|fun|run\b|match\b|sew\b|soul\b|play\b|shine\b|clean\b|easy\b"
    r"|free\b"
)
_CALLED = "".join(f"(?<!{who} )" for who in ("bu", "pak", "mak", "mbah", "yu", "resep", "punya", "buatan", "ala"))

_BLACK = "ketan|kedelai|kedele|beras|gula|wijen|kacang|warna|kuah(?:nya|e)?|rambut|kulit|kain|kaos|celana|baju|lada"
"""Behind these "item" is the colour and counts nothing."""
_NO_LENGTH = "".join(
    f"(?<!{before} )"
    for before in (r"\d", r"\dan", r"\d-an", r"\d\+", r"\d\)", "puluh", "belas", "ratus", "setengah", "panjang",
                   "lebar", "tinggi", "diameter", "tebal", "lingkar", "berapa")
)  # fmt: skip
"""Behind a number, or what is measured, "cm" is the unit: "50an cm 35rb"."""

READ_BESIDE: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), full)
    for pattern, full in (
        (rf"\b{_NAY} (?:gawe|gae|nganggo|pake|pakai|pakek|pke) (?=(?:{_NOT_IN_IT})\b)", "tanpa "),
        (r"\b([Tt])aro(?=(?: (?:dulu|dl|aja|saja|langsung|lgsg))? (?:(?:di|ke|d|k|dalam|dlm|kulkas|freezer|frezer"
         r"|chiller|tempat|wadah|suhu)\b|di?(?:kulkas|freezer|frezer|wadah|tempat|toples|dalam)))", r"\1aruh"),
        (r"(?<!tempe )(?<!sambal )(?<!sambel )\bbosok\b", "busuk"), (r"(?<![Tt]ik )(?<!kue )\btok\b", "saja"),
        (r"\budan\b(?! l?(?:iris|riris)\b)", "hujan"), (r"\buyah\b(?! as[ae]m\b)", "garam"),
        (rf"\b{_NAY} (?=(?:debu|ampas|{_NOT_IN_IT})\b)", "tanpa "),
        (rf"\b{_NAY} (?:gawe|gae|nganggo)\b", "tidak pakai"),
        (r"\b(?:gak|gk|ga|nggak|ngga|enggak|engga|ndak|ora|ra|mboten) oleh\b(?!-)"
         r"|\b(?:tidak|tdk) oleh(?= *(?:$|[,.;!]))",
         "tidak boleh"),
        (r"(?<=[a-z\d] )(?<!\bdi)oleh(?= *(?:$|[,.;)!]))", "boleh"),
        (r"\b(?:nda|nggak|ngga|enggak|engga|gak|gk|ga|tidak|tdk|ndak) p(?:apa|opo)\b|\brapopo\b", "tidak apa-apa"),
        (rf"\bbumil ?(?:,|dan|&|/)? ?busui(?= (?:{_NAY}|jangan|jgn|ojo|dilarang)\b)", "ibu hamil dan menyusui"),
        (rf"\bbumil(?= (?:{_NAY}|jangan|jgn|ojo|dilarang)\b)", "ibu hamil"),
        (rf"\bbusui(?= (?:{_NAY}|jangan|jgn|ojo|dilarang)\b)", "ibu menyusui"),
        (rf"\b{_NAY} patek (?=\w)", "tidak terlalu "),
        (rf"\bno (?=(?:{_PARTS})\b)", "tanpa "),
        (rf"\b({_WITHOUT})[ -][Ff]ree\b(?! [a-z])", r"\1-free"),
        (r"\b[Ff]ree (?=(?i:gluten|msg|bpa|nikel|nickel|paraben|sls|alkohol|boraks|formalin|merkuri)\b)", "bebas "),
        (r"\bno (?=(?:ribet|amis|bau|luntur|pahit|sepet|gatal|gatel|kusut|nerawang|menerawang|melar|lengket)\b)",
         "tidak "),
        (r"(?<!harga )(?<!hrg )\b[Dd]i ?naikin\b", "dinaiki"),
        (r"\b[Dd]i ?dudukin\b", "diduduki"), (r"\b[Dd]i ?(?:injekin|injakin)\b", "diinjak"),
        (r"\bkurang teko (?=\d)", "kurang dari "),
        (r"\b(?:n?jaba|n?jobo) (?=(?:kulkas|kota|rumah|omah|freezer)\b)", "di luar "),
        (r"\bsak ?kare?pm?u\b", "bebas"),
        (r"\bsak (?=(?:bungkus|bks|botol|btl|biji|lembar|ikat|cup|gelas|kilo|kg|porsi|piring|pasang)\b)", "satu "),
        (r"\benek (?=(?:sing|seng|yang|yg|stok|stock|warna|ukuran|\d))", "ada "), (r"(?<=durung )enek\b", "ada"),
        (r"\b(jahe|beras|gula|bawang|ketan|lombok|cabe|cabai|kacang|kuning|ijo|hijau|putih|ireng|hitam|biru) abang\b",
         r"\1 merah"),
        (r"\babang(?= (?:biru|ijo|hijau|kuning|putih|ireng|hitam)\b)", "merah"),
        (r"\bkenek (?=[a-z]{3})", "kena "),
        (r"\bgede (?=(?:cilik|kecil)\b)", "besar "), (r"(?<=[a-z\d] )ae(?= *(?:$|[,.;]|Rp|\d))", "saja"),
        (r"\blev(?= \d)", "level"),
        (r"\bhtm(?=/[a-z])|(?<=/)htm\b|\bhtm(?=, ?(?:putih|abu|coklat|navy|army|mocca|merah|biru|milo|cream|krem)\b)"
         r"|(?<=\d )htm(?= \d+ ?(?:wrna|warna|wrn)\b)", "hitam"),
        (r"(?<=/)pc\b", "pcs"), (r"(?<=\drb) /(?=[a-z])", "/"), (r"(?<=\d )(?:sama|sm)(?= \d)", "dan"),
        (r"(?:(?<=kena )|(?<=kenek )|(?<=campur ))banyu\b", "air"),
        (r"(?<=[a-z]{2}) / (?=[a-z]{3,}/ ?[a-z]{3})", "/"),
        (r"\bno karat\b", "tidak berkarat"), (r"\brak? usah\b", "tidak usah"),
        (r"(?<=\d)( ?)ewu\b", r"\1ribu"),
        (r"(?<=[a-z]{3}) ya (?=(?:bukan|tidak|jangan|gak|ga|tdk|jgn)\b)", ", "),
        (r"\btelat (?:balikin|kembaliin|balikno|balekno|mulihno|baleke)\b", "telat mengembalikan"),
        (r"\bno (?=(?:bayi|balita|bumil|busui)\b)", "tidak untuk "),
        (r" ?@ ?(?=(?:ekor|pcs|biji|kg|botol|bungkus|lembar|porsi|orang)\b)", " per "),
        (r"(?<=[a-z\d]) ya (?=(?:soale|soalnya|karena|krn|biar|supaya)\b)", ", "),
        (r"\bby (?:janji\w*|appointment)\b", "dengan janji"), (r"\bby (?=(?:wa|chat|telepon|dm)\b)", "lewat "),
        (r"\bsby\b", "Surabaya"),
        (r"(?:(?<=surabaya )|(?<=Surabaya )|(?<=kediri )|(?<=blitar )|(?<=kota )|(?<=ke ))mlg\b"
         r"|\bmlg(?=,? (?:kediri"
         r"|blitar|surabaya|sby|batu|tulungagung)\b)", "Malang"),
        (rf"(?<=[a-z\d,] ){_CALLED}lek(?= (?:[a-z]{{3,}}|di)\b)", "kalau"),
        (rf"(?<![\d.,])(?<!\d )\bg(?= (?:{_DENIED})\b)", "tidak"),
        (r"\bG(?= (?:BISA|BS|PAKE|PAKAI|LUNTUR|NERAWANG|KUSUT)\b)", "TIDAK"),
        (rf"(?<!\d )\bd (?=(?:{_DONE})\b)", "di"),
        (r"(?<!/)(?<!\d )(?<!s\.)(?<!vitamin )(?<!vit )\bd(?= [a-z]{4,}\b)", "di"),
        (rf"(?<!\d )\bk(?= (?:{_PLACE_AFTER})\b)", "ke"),
        (rf"(?:(?<=[a-z]{{3}} )|(?<=ml )|(?<=gr )|(?<=kg ))n(?= (?!{_SIDE_BY_SIDE})[a-z]{{3}})", "dan"),
        (r"(?i:(?<=kalau )|(?<=kalo )|(?<=klo ))cm(?= [a-z])", "cuma"),
        (rf"(?i:(?<!\d){_NO_LENGTH}\bcm(?= (?:\d|se|untuk|utk|bisa|bs|ada|di|satu|sedikit|dikit|yang|yg|buat"
         r"|freezer)))",
         "cuma"),
        (r"\btp(?= (?:kanji|terigu|tapioka|maizena|panir|mocaf|hunkwe)\b)"
         r"|(?<![a-z] )\btp(?= (?:beras|ketan|jagung|sagu|gandum)(?: (?:ketan|putih|merah|hitam))? *(?:[,;(]|$))",
         "tepung"),
        (r"\bttp(?= (?:bisa|bs|aman|enak|renyah|kriuk|krispi|lembut|segar|seger|empuk|awet|bagus|halus|adem|hangat"
         r"|ready|buka|dihitung|dibayar|bayar|masuk|kena|wangi|rapi|kuat|nyaman|gurih|dingin|utuh|ada)\b)", "tetap"),
        (r"\b(enak|wangi\w*|rasa\w*|bentuk\w*|lembut|halus|mirip|manis|bau\w*|warna\w*|model\w*|kenyal|empuk"
         r"|ringan)"
         r" koyok (?=[a-z])", r"\1 seperti "),
        (r"\bbw(?= (?:putih|pth|merah|mrh|bombay|goreng|daun)\b)", "bawang"),
        (r"\bb(?= (?:putih|merah|bombay)\b)", "bawang"),
        (r"(?<=[a-z] )br(?= [a-z])", "baru"),
        (r"\bplg(?= (?:lambat|telat|cepat|cpt|lama|enak|laris|awet|murah|banyak|sedikit|dikit|bawah|atas|kecil"
         r"|besar"
         r"|pas|cocok|favorit|dicari|tidak|gak)\b)", "paling"),
        (rf"\b(?i:tgg?l)(?= (?:di)?(?:{_DONE_LAST})\b)", "tinggal"),
        (rf"\b([Tt])gg?l\b(?! (?:di)?(?:{_VERB_AFTER})\b)", r"\1anggal"),
        (r"(?<=siap )mkn\b|(?<=bisa )mkn\b|(?<=langsung )mkn\b|(?<=buat )mkn\b|(?<=untuk )mkn\b|(?<=utk )mkn\b",
         "makan"),
        (r"\bmkn(?= (?:lama|enak|gurih|mantap|wangi|bagus)\b)", "makin"),
        (r"(?<=tiap )pg\b|(?<=hari )pg\b|(?<=dari )pg\b|(?<=dr )pg\b|(?<=besok )pg\b|\bpg(?= (?:jam|sampai"
         r"|sampe|smp|sore|siang)\b)", "pagi"),
        (r"(?<=\d)pg\b", " pagi"),
        (r"(?<!anak )(?<!siswa )(?<!seragam )(?<!kelas )(?<!sd )(?<!tk )(?<!baju )(?<!privat )(?<!les )(?<!/)"
         r"(?<!, (?=smp \d))(?<!^(?=smp \d))\bsmp\b(?! *(?:$|[,.;]))", "sampai"),
        (r"(?<=[^\W\d]{2} )s\. ?d\b\.?(?= )|(?<=\d )s\. ?d\b\.?(?= \d)", "sampai"),
        (r"(?<=\d )sd(?= \d)|(?<=[a-z] )sd(?= (?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)\b)", "sampai"),
        (r"\babis(?= (?:di|buka|pakai|pake|pke|masak|jahit|kerja|selesai|jadi|makan|acara))", "setelah"),
        (r"\babis\b", "habis"),
        (r"\bliat(?= (?:foto|dulu|dl|gambar|contoh|detail|deskripsi|chart|tabel|ukuran|katalog|video|di)\b)",
         "lihat"),
        (r"(?:(?<=semua )|(?<=warna )|(?<=ukuran )|(?<=ready ))kec\b\.?|\bkec\b\.?(?= (?:cacat|rusak|salah|pecah"
         r"|sobek|kalau|kalo|klo|jika|bila|yang|yg|ada|barang|hari|senin|selasa|rabu|kamis|jumat|sabtu|minggu|libur|warna"
         r"|ukuran|stok|luar|untuk|utk|custom|po|pesanan|bayi|anak|sakit|hujan)\b)",
         "kecuali"),
        (r"\b(?:kec|kcmtn)\b\.?(?= (?!kecil|kecuali)[a-zA-Z]{4,})", "kecamatan"),
        (r"\bds\b\.?(?= [a-zA-Z]{4,})", "desa"),
        (r"(?<=sudah )(?:sama|sm)(?= (?:pot|biji|ongkir|tas|box|kotak|tutup|kartu|tatakan|isi|dus|kabel|baterai)\b)"
         r"|(?<=sdh )(?:sama|sm)(?= (?:pot|biji|ongkir|tas|box|kotak|tutup|kartu|tatakan|isi|dus|kabel|baterai)\b)",
         "termasuk"),
        (r"(?<=belum )(?:sama|sm)(?= (?:pot|biji|ongkir|tas|box|kotak|tutup|kartu|tatakan|isi|dus|kabel|baterai)\b)"
         r"|(?<=blm )(?:sama|sm)(?= (?:pot|biji|ongkir|tas|box|kotak|tutup|kartu|tatakan|isi|dus|kabel|baterai)\b)",
         "termasuk"),
        (r"(?<=taruh )kulkas\b|(?<=taro )kulkas\b|(?<=simpan )kulkas\b(?! \d)", "di kulkas"),
        (r"\btaro (?=(?:di|dekat|deket|tempat|dalam|luar|depan|samping|atas|bawah|pinggir|kamar|meja|rak|teras)\b)",
         "taruh "),
        (rf"\b([Dd]i) (?=(?:{_DONE_TO_IT})\b)", r"\1"),
        (r"(?<!kan )(?<!panggang )\b([Dd]i) (?=oven (?:\d|sampai|dulu|sebentar))", r"\1"),
        (r"\b[Dd]i ?angin(?:2|[ -]angin)(?:kan|in)?(?![\w-])", "diangin-anginkan"),
        (r"\bwil\b\.?(?= [a-zA-Z]{4,})", "wilayah"),
        (r"(?:(?<=depan )|(?<=belakang )|(?<=dekat )|(?<=di ))psr\b\.?", "pasar"),
        (r"\bbls(?= (?:chat|[Ww][Aa]|dm|pesan|pesen)\b)", "balas"),
        (r"\bdi (?=(?:thawing|frozen|request|custom|packing|refund)\b)", "di-"),
        (r"<\s*(?=\d)", "di bawah "), (r"\bbw(?= \d)", "bawa"),
        (r"(?<=[a-z]) y (?=[a-z]{3})", ", "),
        (r"\bse (?=(?:Indonesia|indonesia|Jawa|jawa|Blitar|blitar|kota|kecamatan|kabupaten|Jatim|jatim)\b)", "se-"),
        (r"\bno min(?:imal)?\b(?! \d)", "tanpa minimal"),
        (r"(?<=\d)(rb|k|000) (?:sm|sama)(?= (?:[a-z\d]+ ){0,3}(?:rp\.? ?)?\d[\d.,]*(?:rb|k|000)?\b)", r"\1 dan"),
        (r"(?<=\d)(rb|k|000) (?:sm|sama)(?= (?!dengan|dgn|dg|saja|aja)[a-z])", r"\1 termasuk"),
        (r"\bminus\s*:\s*", "minus "),
        (r"(?:(?<=cuma )|(?<=hanya )|(?<=simpan )|(?<=taruh ))(?=(?:freezer|kulkas|chiller)\b(?! \d))", "di "),
        (r"\b(luar|kulit)(nya)? (\w+) (?=dalam(?:nya)? (?:\w+)(?:,|$))", r"\1\2 \3, "),
        (r"\b([Kk])l(?= (?!\d|[±~])\w)", r"\1alau"),
        (r"\bsmbl(?= (?:goreng|bawang|terasi|pecel|matah|ijo|hijau|korek|petis|kacang|tomat|bajak|teri|ati)\b)",
         "sambal"),
        (r"(?:(?<=gratis )|(?<=diskon )|(?<=bonus )|(?<=murah )|(?<=potongan )|(?<=ongkir ))kl(?= \d)"
         r"|\bkl(?= \d+ (?:[a-z]+ )?(?:(?:lebih|ke ?atas) \w|gratis|free|diskon|dapat|dpt|bonus|harga|hrg)\b)",
         "kalau"),
        (rf"\b({_BLACK}) item\b", r"\1 hitam"), (r"\bitem(?= (?:pekat|legam|doff|polos|putih)\b)", "hitam"),
        (r"(?:^|(?<=[,/] )|(?<=/))item(?= *(?:[,/(.]|$))", "hitam"),
        (r"\bkrm(?= (?:ke|luar|seluruh|slrh|via|pakai|pake|pke|jawa|hari|tiap|besok|dari|dr|lewat|sampai|se)\b)",
         "kirim"),
        (r"(?<=siap )msk\b|(?<=cara )msk\b", "masak"),
        (r"(?<![\d-])\bmsk\b", "masuk"),
        (r"\bmks\b(?=\.? \d)", "maksimal"),
        (r"(?<=[a-z\d] )(?:ato|atw|ataw)(?= [a-z\d])", "atau"),
        (r"\bdia(?= \d)", "diameter"),
        (r"\b(?P<of>lingkar|kulit|ikat|tutup|bagian|ukuran) kpl\b", r"\g<of> kepala"),
        (r"(?<!pupuk )(?<!npk )(?<!tsp )(?<!za )\bkcl\b", "kecil"),
        (r"(?<=kayu |buah |susu |kopi |daun )beneran\b", "sungguhan"),
        (r"\bjm(?= ?\d| ?(?:buka|tutup|kerja|makan|pulang)\b)|(?<=\d )jm\b", "jam"),
        (r"\bt(?:gg|gug|anggung)g? ?(?:jwb|jwab|jawb|jawab)\b", "tanggung jawab"),
        (r"(?<=\d )bj\b|(?<=\d)bj\b", "biji"),
        (r"(?<=\d )krg\b|(?<=\d)krg\b", " karung"), (r"\bbw(?= (?:sendiri|dewe|pulang|botol|wadah)\b)", "bawa"),
        (r"(\d) ?w(?:u)?l(?:a)?n\b", r"\1 bulan"), (r"\s+ya{2,}h?\s+(?=\w)", ", "),
        (r"\bsak (?=(?:termos|panci|tampah|box|toples|ember|kresek|baskom|keranjang|loyang|kardus)\b)", "satu "),
        (r"\bsak ?(?:dino|ari|hari)\b", "sehari"), (r"\bsak ?minggu\b", "seminggu"),
        (r"\bsak ?(?:wulan|bulan)\b", "sebulan"), (r"\bsak ?ta[hu]?un\b", "setahun"),
        (r"(?<=\d )dino\b|(?<=tiap )dino\b|(?<=saben )dino\b", "hari"), (r"\bsaben\b", "tiap"),
        (r"\bbrambang bawang\b", "bawang merah bawang putih"),
        (r"\bbrambang\b(?! asem)", "bawang merah"),
        (r"\b(?:pring|bambu) ori\b", "bambu duri"), (r"\bori\b(?! 212\b)", "original"), (r"\bati-ati\b", "hati-hati"),
        (r"\bpring(?= (?:petung|apus|wulung|ampel|tali|kuning)\b)", "bambu"),
        (r"\b((?:jangan|jgn|jngn|ojo) [^,.;]+?) ndak (?=\w)", r"\1, nanti "), (r"\bminim(?= \d)", "minimal"),
        (r"\b(?:nrima|nerima|menerima|terima|trima) (?=dadakan\b)", "menerima pesanan "),
        (r"\bkebon(?= (?:sendiri|dewe|dhewe|saya|kami)\b)", "kebun"),
        (r"\bomah(?= (?:sendiri|dewe|dhewe)\b)", "rumah"),
        (r"(?:(?<=rasa )|(?<=rasanya )|(?<=rasane )|(?<=agak )|(?<=tidak )|(?<=gak )|(?<=ga ))asem\b"
         r"|\basem(?= (?:seger|segar|manis)\b)", "asam"),
        (r"\blombok (?=(?:rawit|ijo|hijau|abang|merah|kecil|besar)\b)", "cabai "),
        (r"\baloon(?:2|[- ]aloon)\b", "alun-alun"),
        (r"\bw(?:a?rna) w(?:a?rni)\b", "warna-warni"),
        (r"(?<!bu )(?<!mak )(?<!si )\bnek(?= [a-z]{3})", "kalau"),
        (r"\b(?:lek|yen)(?= (?:wes|wis|sudah|sdh|udah|mau|kurang|ga|gak|tidak|tdk|belum|blm|durung|beli|pesen"
         r"|pesan|hujan|udan|ujan|order|kirim|rame|banyak|ambil|luar|pas|ada|bisa|di\w{3,})\b)", "kalau"),
        (r"\biso(?= (?!babat|sapi|goreng|usus|campur|bacem|rebus|oseng|kikil|paru|limpa|kambing)[a-z]{3}| \d)"
         r"|(?:(?<=gak )|(?<=ga )|(?<=ora )|(?<=ra )|(?<=tidak )|(?<=tdk ))(?:iso|isa)\b", "bisa"),
        (r"(?:(?<=enak )|(?<=renyah )|(?<=kemriuk )|(?<=gurih )|(?<=murah )|(?<=pedas )|(?<=pedes )|(?<=empuk )"
         r"|(?<=lembut )|(?<=seger )|(?<=segar )|(?<=manis )|(?<=legit )|(?<=mantap ))poll?\b", "sekali"),
        (r"\bninggal(?:in)?(?= (?:noda|bekas|jejak|residu|bau|kerak|rasa|ampas|minyak|lem"
         r"|warna)\b)", "meninggalkan"),
        (r"\bmuter(?= (?:blitar|kota|desa|kampung|kecamatan|pasar|perumahan|komplek)\b)", "keliling"),
        (r"\bbanyu(?= (?:panas|anget|hangat|adem|dingin|putih|mendidih|matang|mateng)\b)", "air"),
        (r"\bno (?=(?:alkohol|alcohol|msg|micin|pengawet|pewarna|pemanis|parfum|paraben|sls|minyak|gula|santan"
         r"|boraks"
         r"|pewangi|deterjen|formalin|pemutih|merkuri|kimia|bahan)\b)", "tanpa "),
        (r"\bno (?:cancel|cencel|batal)\b", "tidak bisa batal"),
        (r"(\d ?(?:(?!make)[a-z]+ )?)up\b(?! to| size)", r"\1ke atas"),
        (r"\bper(biji|pcs|kg|kilo|box|porsi|orang|hari|jam|lembar|meter|bungkus|botol|pak|pack|ekor|potong"
         r"|malam|bulan"
         r"|toples|kotak|paket|item|loyang|cup|gelas|liter|pasang|set|lusin|kodi|baju|foto|minggu|tusuk|ikat)\b",
         r"per \1"),
    )
)  # fmt: skip
"""Spellings that their neighbours decide, and what they are there."""

GLUED_TO = re.compile(
    r"\bke(rumah|sekolah|pasar|toko|kantor|kota|dalam|atas|bawah|depan|belakang|samping|sini|sana|mana|tempat"
    r"|desa|kampung"
    r"|acara|pesta|kondangan|pantai|kulkas|freezer|wajah|kulit|rambut|badan|mulut|alamat|seluruh|warung|masjid"
    r"|kamar|dapur"
    r"|plastik|wadah|toples)\b"
)
"""The same with "ke"; "keluar" is a verb."""
GLUED = re.compile(
    r"\bdi?(badan|tangan|mulut|lidah|leher|telinga|perut|rambut|bibir|gigi|tempat|kulkas|freezer|suhu|toko|mobil"
    r"|luar|awal|depan|belakang|samping|lengan|wajah|muka|kota|dapur|rumah|lemari"
    r"|catatan|kolom|pasar|sekolah|kantor|ruang|ruangan|jalan|kaki|atas|bawah|dalam"
    r"|kulit|sini|sana|situ|mana|antara|tepi|bagian|kelas|meja|kamar|lantai|dinding|tembok|taman"
    r"|masjid|acara|halaman|sekitar|seluruh|sebelah|pinggir"
    r"|kebun|sawah|kampung|desa|warung|teras|kamar|pasaran|wajan|panci|kompor|kasur|tanah"
    r"|air(?= )|bumi|hari(?= (?:yang|yg|h|libur|raya|kerja|biasa|besar|minggu|senin|jumat)\b))\b"
)
"""Places with the "di" stuck to them."""
UNKNOWN = re.compile(r"(?<![\w@/.,-])[b-df-hj-np-tv-xz]{2,5}(?![\w@/-]|\.\w)")
"""In small letters and without a vowel: shortened, and nobody knows from what."""
KNOWN = word_set(
    """
    rb jt rp pcs pc kg gr mg ml cc mm cm km lt ltr dll dst dsb tsb dkk mdpl gsm hp tv wc pp ld pb lp lk lb lt pd pj tb
    bb msg pvc tpu mdf hvs led usb spf cod dp po wa rt rw dr sd tk smp sma smk pns pkk tni sls sni pirt xl xxl xs ktp
    stnk bpkb sm sdm sdt nb kw cl vs st br bpr psg bh rmh dm pm jnt jne tpp pgsd ph kcal kkal grm mtr lbr btl bks
    mgg bln thn th bbm jl jln gg
    """
)
"""Short words without a vowel that everybody reads."""
