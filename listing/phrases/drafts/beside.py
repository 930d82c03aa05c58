"""Short and Javanese words that their neighbours tell from others, and how they are written there."""

import re

_COUNTED = r"(?:dino|hari|minggu|bulan|wulan|taun|tahun|jam|menit|biji|bungkus|botol|porsi|kilo|liter|lembar)"
_COLOURS = "navy|hitam|putih|biru|hijau|kuning|pink|abu|army|mustard|cream|krem|coklat|milo|mocca|sage|merah|ungu"
_OFTEN_TWICE = (
    r"anak|oleh|titik|gigit|hari|hati|kadang|macam|kira|rata|lama|pelan|sama|jalan|ibu|bapak|pagi|sering|baik|masing|tiba"
    r"|kupu|alun|laki"
    r"|buru|benar|sungguh|teman|rempah|agar|onde|cumi|gado|otak|kura|pura|sendiri|cepat|enak|jauh|malam|lain"
    r"|kecil|besar"
)
"""Words that are said twice with a hyphen between: "anak anak"."""
_PUT = (
    r"(?:(?:di)?(?:simpan|taruh|letak|tanam|masuk|rendam|panggang|bakar|kemas|bungkus|tuang|tempat|kirim|kembali)"
    r"(?:kan|in|nya)?|tumbuh|hidup|tinggal|tetap|awet|\d (?:hari|minggu|bulan|jam))"
)
_HOLDERS = r"plastik|wadah|toples|pot|oven|kardus|dus|box|kotak|botol|cup|mika|besek|termos|keranjang|karung|ember"
"""What holds a thing and, with a "di" before it, also says what is done: "dilipat, diplastik"."""
_LAID = r"(?:(?:di)?(?:taruh|letakkan|simpan)|di(?:pajang|gantung|tempel|pasang))"
_WHERE = (
    r"(?:kamar|ruang (?:tamu|kerja|makan|keluarga)|dapur|meja|teras|halaman|rak|lemari|kulkas|freezer|chiller|mobil"
    r"|suhu ruang(?:an)?|kantor|tas|dinding|tembok|pojok|sudut|lantai|atas|luar|bawah"
    r"|tempat (?:kering|sejuk|teduh|dingin|terang|terbuka|tertutup|aman|lembap))"
)
"""Where a thing is laid, said without its "di": "ditaruh kamar"."""
_NOT_BY_IT = (
    r"(?![^,.;]*\b(?:kami|saya|kita|toko|admin|penjual|hari|jam|malam|pagi|sore|siang|minggu|senin|selasa|rabu|kamis"
    r"|jumat|sabtu|libur|lebaran|setelah|kalau|jika|di|ke|dari|yang|sudah|belum|lagi|sementara|karena|masih|dan)\b)"
)
"""No words of who takes no orders, or when."""
_PASSIVE = {
    "menerima": "diterima", "melayani": "dilayani", "menanggung": "ditanggung", "menjual": "dijual",
    "menyediakan": "disediakan", "mengerjakan": "dikerjakan",
}  # fmt: skip
_MADE = {
    "menanam": "ditanam", "membuat": "dibuat", "mengulek": "diulek", "menggoreng": "digoreng", "menjahit": "dijahit",
    "memetik": "dipetik", "memanen": "dipanen", "menggiling": "digiling", "memasak": "dimasak", "meracik": "diracik",
    "merajut": "dirajut", "menganyam": "dianyam", "membatik": "dibatik", "menyulam": "disulam", "mengolah": "diolah",
    "membordir": "dibordir", "memanggang": "dipanggang", "mengukus": "dikukus", "merebus": "direbus",
    "menjemur": "dijemur", "mencetak": "dicetak", "menenun": "ditenun", "mengukir": "diukir", "mengecat": "dicat",
    "memelihara": "dipelihara", "menyangrai": "disangrai", "memarut": "diparut", "menumbuk": "ditumbuk",
    "membungkus": "dibungkus", "mengerjakan": "dikerjakan", "merangkai": "dirangkai", "mencelup": "dicelup",
    "menggambar": "digambar", "melukis": "dilukis", "menyablon": "disablon", "mengemas": "dikemas",
    "membumbui": "dibumbui", "merendam": "direndam", "merakit": "dirakit", "menguleni": "diuleni",
    "mengungkep": "diungkep", "mengasap": "diasap",
}  # fmt: skip
"""What is made, said in Javanese without a "di-": "talase nandur dewe" is no plant that plants."""
_SURELY_MADE = (
    r"bumbu|cabai|cabe|sayur|bahan|adonan|kulit|santan|kelapa|kopi|daging|ikan|telur|sambal|sambel|motif|pola|kain"
    r"|gambar|buah|bunga|daun|padi|beras|singkong|ubi|talas|pisang|jahe|kunyit"
)
_THINGS_MADE = rf"{_SURELY_MADE}|semua|[a-z]{{3,}}nya"
_FEAST = (
    r"buat|bwt|untuk|utk|acara|hajatan?|s[ae]?lametan|selamatan|syukuran|tasyakuran|pengajian|tumpeng|rujak|procotan|berkat"
    r"|hampers|sedekah|nasi|siraman|tingkeban"
)
"""Before the month of a child to come that is kept as a feast: "tampah buat 7 bulanan"."""
_MAKERS = r"(?:ibu|bapak|anak|suami|istri|orang|tukang|adik|kakak|mbak|penjahit|pengrajin|perajin|tetangga)nya\b"
_THERE_ENDS = r"(?= *(?:$|[,.;/(])| (?:di|dari|pakai|setiap|tiap|tanpa|dan|bukan|sejak|setelah|supaya|biar)\b)"
_DAYS = r"senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad"
_TIMES = rf"pagi|siang|sore|malam|malem|subuh|maghrib|magrib|isya|wib|{_DAYS}"
_ADDS_NOTHING = (
    "di|ke|dari|pada|lagi|juga|tidak|tdk|gak|gk|ga|nggak|jangan|kalau|kalo|klo|boleh|bisa|harus|dengan|sama|belakangan"
    "|sendiri|bilang|ya|dulu|nanti|yang|yg|sebelum|setelah|waktu|saat|mendadak"
)
"""Behind "nambah" these are nothing that is added."""
TOLD_BESIDE: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), full)
    for pattern, full in (
        (r"\b([a-z]{2,}[naiueo]) ne(?= [a-z]{2}| \d|[,.;)]|$)", r"\1nya"),
        (r"(?<!vitamin )\b(?!(?:vitamin|vit|grade|tipe|type|golongan|blok|gang|seri|huruf|kode|paket|varian|size|dan"
         r"|atau|kelas|jalur|tim|grup) e\b)"
         r"([a-z]{3,}) e(?= [a-z]{2}| \d| *[,.;)]| *$)", r"\1nya"),
        (r"\b((?:isi|lauk|menu|warna|ukuran|size|motif|rasa|barang)(?:nya)? (?:boleh|bisa|dapat)) (tukar|ganti)"
         r"(?= *(?:$|[,.;)]| (?:asal|kalau|sesuai|dengan|selama)\b))", r"\1 di\2"),
        (r"\b(rong|dua|telung|tiga|patang|empat|limang|lima|enam|pitung|tujuh) dino\b", r"\1 hari"),
        (rf"\brong (?={_COUNTED}\b)", "dua "), (rf"\btelung (?={_COUNTED}\b)", "tiga "),
        (rf"\bpatang (?={_COUNTED}\b)", "empat "), (rf"\blimang (?={_COUNTED}\b)", "lima "),
        (r"\b(?:nang|neng|ning|ndek|nak) (?=(?:kulkas|freezer|rumah|omah|pasar|toko|wadah|toples|suhu|chat|wa)\b)",
         "di "),
        (r"\b(?:tingi|tingginy)(?= ?\d)|(?<=kualitas )tingi\b", "tinggi"),
        (r"(?<=luar )kec\b\.?", "kecamatan"),
        (r"\bndek (?=(?!wingi|mau|bengi|ndek)[a-z]{3})", "di "),
        (r"\bnjero (?=(?:kulkas|freezer|rumah|omah|toples|wadah|kota)\b)", "dalam "),
        (r"(?<=[a-z] )lan(?= [a-z]{3})(?<!kabel lan)(?<!port lan)", "dan"),
        (r"(?<=[a-z] )(?:ambek|mbek|ambi)(?= [a-z]{3})", "dan"),
        (r"\bmek(?= (?:\d|Rp|rp))", "hanya"),
        (r"\bben (?=(?:tidak|gak|ga|ora|awet|renyah|empuk|gurih|kering|cepat|cepet|tahan|segar|seger|enak"
         r"|bersih)\b)",
         "supaya "),
        (r"(?:(?<=tahan )|(?<=lebih )|(?<=bisa )|(?<=sangat )|(?<=makin )|(?<=gak )|(?<=tidak ))lm\b", "lama"),
        (rf"\bmaron(?=\b.*\b(?:{_COLOURS})\b)", "maroon"), (rf"(\b(?:{_COLOURS})\b.*\b)maron\b", r"\1maroon"),
        (r"(?:(?<=\bsiap )|(?<=\btinggal ))(?=(?!(?:di|me|ber|ter|se)[a-z]{4,}|makan\b|ikan\b|pakan\b|bukan\b|akan\b)"
         r"(?:[a-z]{3,}kan|nikmati|nikmatin)\b)", "di"),
        (r"\bdi (?=(?:spinner|mixer|steam|laundry)\b)", "di-"), (r"\bdi ?va[ck]u+m\b", "divakum"),
        (r"\b([Vv])akum(?= (?:fr[iy]|seal|pack|cook|bag))", r"\1acuum"),
        (r"(?:^|(?<=, )|(?<=/))gede(?= (?:Rp|\d))", "besar"),
        (r"\bwong(?= (?:kampung|deso|desa|tuwo|tua|jowo|jawa)\b)", "orang"),
        (r"(?<=kirim )(?:sm|sama)(?= (?:es|ice|box|kardus|bubble)\b)", "dengan"),
        (r"(?<=nya )lm\b(?= *(?:$|[,.;]))", "lama"), (r"\bptg(?= \d)", "potong"),
        (r"\b[Tt](?:u?lu?n?g|l?g)\.? ?[Aa]gung\b", "Tulungagung"),
        (r"(?<=bisa )liat\b|(?<=bs )liat\b|(?<=mau )liat\b"
         r"|\bliat(?= (?:langsung|lgsg|lgsng|barang|sendiri|size|ukuran|foto|katalog|tabel|contoh|dulu))", "lihat"),
        (r"(?<=tgl )mrh\b|(?<=tanggal )mrh\b", "merah"), (r"(?<=\d )(?:pgi|pg)\b", "pagi"),
        (r"(?<=\d )(?:sre|sor)\b", "sore"),
        (r"(?<!\d)(?<!\d )\bgrm\b", "garam"), (r"(?<=katun )jpg\b", "jepang"),
        (r"(?:(?<=klo )|(?<=kalau )|(?<=kalo )|(?<=yg )|(?<=yang )|(?<=jika ))mo(?= [a-z]{3})", "mau"),
        (r"\bda?h(?= [a-z]{3})", "sudah"),
        (r"\bmrh(?= (?:maroon|marun|muda|tua|bata|hati|cabe|jambu)\b)"
         r"|\bmrh(?= ?[,/] ?(?:putih|pth|hitam|htm|item|biru|kuning|hijau|ijo|pink|ungu)\b)"
         r"|(?:(?<=tanah )|(?<=bawang )|(?<=cabe )|(?<=jahe ))mrh\b", "merah"),
        (r"(?<=belum )(\w+) (?:sm|sama)(?= (?:belum|blm)\b)", r"\1 dan"),
        (rf"\b({_FEAST}) 4 ?(?:bulan|bln) ?an\b", r"\1 empat bulanan"),
        (rf"\b({_FEAST}) 7 ?(?:bulan|bln) ?an\b", r"\1 tujuh bulanan"),
        (r"(?<![\w-])(\d+(?: ?- ?\d+)?) ?(hari|hr|minggu|mgg|bulan|bln|tahun|thn|jam"
         r"|menit) ?an\b", r"sekitar \1 \2"),
        (r"(?<=\d )(?:mgg|mggu)(?= ?-)", "minggu"), (r"(?<=\d )hr(?= ?-)", "hari"), (r"(?<=\d )bln(?= ?-)", "bulan"),
        (r"(?<=\d )thn?(?= ?-)", "tahun"),
        (r"(?<!\w)u/ ?(?=[a-z]{3})", "untuk "), (r"(?<=hari/)psg\b", "pasang"),
        (r"\bkel\.(?= ?[a-zA-Z]{4})", "kelurahan"), (r"(?<=hari/)(?:bj|bh)\b", "biji"),
        (r"(?<=seluruh )indo\b|(?<=slrh )indo\b|(?<=se-)indo\b", "Indonesia"),
        (r"\bsen(?= ?(?:-|s/d|sampai|smp) ?(?:jum|jmt|sab|sbt|kam|kms|mgg|ming)\w*)", "Senin"),
        (r"(?<=[Ss]enin-)jum?t?\b|(?<=[Ss]enin - )jum?t?\b|(?<=[Ss]enin s/d )jum?t?\b", "Jumat"),
        (r"(?<=[Ss]enin-)sa?bt?\b|(?<=[Ss]enin - )sa?bt?\b|(?<=[Ss]enin s/d )sa?bt?\b", "Sabtu"),
        (r"(?<=gawe )bocah\b|(?<=buat )bocah\b", "anak"),
        (rf"(?<!-)\b({_OFTEN_TWICE}) \1(an|nya|)\b(?!-)", r"\1-\1\2"), (r"\bse(hari|kali) \1\b", r"se\1-\1"),
        (rf"\b({_LAID}) (?={_WHERE}\b(?! \d))", r"\1 di "),
        (rf"\b({_PUT}(?: (?!lalu|terus|dan|atau|kemudian|baru)\w+)?) di({_HOLDERS})\b", r"\1 di \2"),
        (r"\bplg (?=(?:pagi|sore|siang|malam|lambat|telat|cepat|lama|murah|laris|enak|banyak|sedikit|besar|kecil|awal"
         r"|gampang|mudah|bagus|pas|cocok|aman|lm|cpt|bnyk|byk|sdkt)\b)", "paling "),
        *((rf"(?:^|(?<=[,.;] )){_NOT_BY_IT}((?:[a-zA-Z-]+ ){{1,5}})tidak {does}(?= juga\b|\s*(?:[,.;]|$))",
           rf"\1tidak {done}") for does, done in _PASSIVE.items()),
        (r"\b([Aa]da [a-z]{3,})nya (?=(?:samping|depan|belakang|dalam|luar|atas|bawah|tengah|dua|tiga|empat|\d|kecil"
         r"|besar|panjang|tebal|tersembunyi|rahasia)\b)", r"\1 "),
        *((rf"(?i:(^|(?<=[,.;] )|\b(?:{_THINGS_MADE}) ){does}) sendiri{_THERE_ENDS}", rf"\1{done} sendiri")
          for does, done in _MADE.items()),
        (r"\bttp(?= (?:h?ati|aman|awet|bisa|kuat|segar|renyah|enak|harus|bagus|rapi|adem|lembut|ditemani)\w*)",
         "tetap"),
        (r"\b(kodi|lusin|kilo|meter|biji|karung|bungkus|ikat|kotak|porsi|liter) an\b", r"\1an"),
        (r"(?<![\w.,-])(\d+) ?(?:persen|%) ?an\b", r"sekitar \1 persen"),
        *((rf"(?i:(\b(?!{_MAKERS})(?:{_THINGS_MADE}) (?:mulai |baru |selalu |masih )?){does})"
           r" (?=(?:jam|pukul|subuh|pagi|siang|sore|malam|dadakan|tiap|setiap)\b)", rf"\1{done} ")
          for does, done in _MADE.items()),
        *((rf"(?i:((?:^|(?<=[,.;] ))(?:{_SURELY_MADE})(?:nya)? (?:mulai |baru |selalu |masih )?){does})"
           r" (?=(?:langsung )?(?:di|dari) [a-z]{3})", rf"\1{done} ")
          for does, done in _MADE.items()),
        (r"(?<=[a-z]{3} )se[kg](?= (?:sebelum|sakdurunge|sadurunge)\b| *$| *[,.])", "dulu"),
        (r"\bsaya saya\b", "saya, saya"),
        (rf"\bnambah(?= (?!(?:{_ADDS_NOTHING})\b)[\w+@])", "tambah"),
        (rf"\bNambah(?= (?!(?:{_ADDS_NOTHING})\b)[\w+@])", "Tambah"),
        (rf"(\b(?:{_TIMES})|\d) sd(?= (?:{_TIMES}|jam|pukul|habis|selesai|tutup|\d))", r"\1 sampai"),
        (r"\bati(?:2|-ati| ati)\b", "hati-hati"),
        (r"\bwa\b", "WA"),
        (r"\bber2\b", "berdua"), (r"\bber3\b", "bertiga"), (r"\bperum(?:2|-perum)\b", "perumahan"),
        (r"(?:(?<=tidak )|(?<=gak )|(?<=gk )|(?<=belum )|(?<=kasih )|(?<=mau ))tau\b", "tahu"),
        (r"(?:(?<=menit )|(?<=jam )|(?<=hari )|(?<=dino ))mari\b", "selesai"),
        (r"\bping (\d+)\b", r"\1 kali"),
        (r"(?<![\w.,-])(\d+ ?(?:gr|gram|kg|ml|liter|meter|km)) an\b", r"sekitar \1"),
        (r"(?<=\d )apa (?=(?:pagi|siang|sore|malam|besok)\b)", "atau "),
        (r"(?<=sudah )(?:sama|sm)(?= (?!seperti|dengan|dgn|rata|persis|semua|saja|aja|kayak|besar|tinggi)[a-z]{3})",
         "termasuk"),
        (r"(?<=\d)( ?(?:rb|ribu|000)) (?:siji|sak ?iji)(?:ne|e|)\b", r"\1 per biji"),
        (r"(?:^|(?<=stok )|(?<=stoknya ))kari (?=\d+(?:-?an| ?pcs| ?biji|$))", "tinggal "),
        (r"(?<![\w-])((?:rp ?)?\d[\d.,]* ?(?:rb|ribu|jt|k(?= )))-? ?an\b", r"sekitar \1"),
        (r"((?:luar (?:kota|pulau|jawa)|paket|kirim|dikirim|jauh)\b[^,.;]{0,20}"
         r" (?:tidak|tdk|gak|gk|ga) (?:bisa|bs|iso))"
         r" (?=(?:layu|basi|busuk|rusak|pecah|bocor|basah|hancur|mati|remuk|penyok)\b)", r"\1, "),
        (r"\b(\d+) an (?=(?:cm|biji|pcs|kg|ekor|orang|lembar)\b)", r"sekitar \1 "),
        (r"\bendi(?:2|-endi)\b", "ke mana-mana"),
        (r"\bd(?=(?:kulkas|fre+z+er|wadah|toples|rumah|jalan|tempat)\b)", "di "),
        (r"(?<![\d/] )(?<!\d)\bpk (?=[a-z]{3})", "pakai "),
        (r"(?<=[a-z]{3} )n (?=(?:no|hp|wa|dm|po|dp|tf|es)\b)", "dan "),
        (r"(?:^|(?<=, ))ttp(?= (?:rapat|rapet)\b)", "tutup"),
        (r"\bse (?=(?:toples|kotak|bungkus|porsi|kilo|dus|loyang|pak|ikat|botol|biji|ekor|lusin|hari|minggu"
         r"|bulan)\b)", "se"),
        (r"(?<=model )anyar\b|(?<=barang )anyar\b|(?<=stok )anyar\b", "baru"),
    )
)  # fmt: skip
"""Words that what stands beside them makes Javanese, and what they are there: "peyek e" is peyeknya."""
