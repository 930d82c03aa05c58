"""Words that are Javanese only among others: "oleh" is boleh beside "nek" and "wes", and is Indonesian elsewhere.

What she does herself stands here too: "tak anter" is "saya antar", though "tak bisa" is "tidak bisa".
"""

import re

from listing.phrases.word_set import word_set

_OFFAL = r"babat|sapi|goreng|usus|campur|bacem|rebus|oseng|kikil|paru|limpa|kambing|soto|sate|rawon|keripik"
_SAYS_NEK = r"(?<!bu )(?<!mak )(?<!si )(?<!resep )(?<!bikin )(?<!gak )(?<!tidak )(?<!sego )(?<!dapur )"
_KETTLE = "tanah|keramik|enamel|blirik|listrik|poci|plastik|stainless|kaca|gerabah|kecil|besar|cilik|teh|kopi|dan|isi"
"""What "teko" is made of or holds: the pot."""
_COME = "kita|mampir|pesan|order|belanja|berkebun|mencoba|dicoba|coba|silakan|lihat|masuk|bergabung|belajar|makan"
_GOES = (
    r"blonjo|belanja|budal|berangkat|kirim|ngirim|anter|antar|dianter|diantar|lungo|mampir|masuk|mlebu|dibawa|bawa"
    r"|\w*terno|\w*tarno"
)
_BY_WHOM = r"ibu|bapak|kami|saya|tangan|penjahit|tukang|warga|orang|pe[nr][a-z]+|pembeli|kurir|bidan|tim|anak|mesin"
_COLOURS = r"ijo|hijau|kuning|putih|biru|ireng|item|hitam|pink|coklat|ungu|navy"
_STILL = r"ada|ono|onok|enek|anget|hangat|seger|segar|iso|bisa|kurang|mentah|basah|kudu|harus|cilik|kecil|baru|anyar"
_PART = r"kulit|isi|daging|godong|biji|banyu|minyak|eri|balung|kuah|bumbu|kepala|endas|sirah|aroma|ambu|oyot|wit"
_WHOLE = (
    r"dele|kedele|kedelai|kacang|kelapa|klopo|tahu|tempe|ayam|pitik|iwak|ikan|sapi|wedus|bebek|pisang|gedang|nangka"
    r"|talas|telo|ketan|beras|jagung|pecel|rujak|soto|rawon|bakso|mangga|pelem|salak|durian|duren|jambu|bandeng|lele"
)
_SAK = (
    r"(?:jane|bare|munine|onone|anane|enake|penake|wayahe|cukupe|lawase|kabehe|wise|wuse|durunge|marine|karepe|elinge"
    r"|entuke|kitare|liyane|gedene|kiwane)\b"
)
_PLENTY = r"bonus|gratis|gratisan|diskon|potongan|hadiah|kembalian|tambahan|sertifikat"

AMONG_JAVANESE: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), full)
    for pattern, full in (
        (rf"(?<!soto )(?<!sate )(?<!babat )(?<!usus )\biso\b(?! (?:{_OFFAL})\b)", "bisa"),
        (rf"{_SAYS_NEK}\b(?:nek|yen)(?= [a-z\d])", "kalau"),
        (r"(?:^|(?<=[,.(] ))lek(?= [a-z\d])", "kalau"),
        (r"(?:(?<=cepet )|(?<=cepat ))oleh\b", "dapat"),
        (r"(?<!-)\boleh (?=\d)|(?<!-)\boleh (?=(?:" + _PLENTY + r")\b)", "dapat "),
        (rf"(?<!-)\boleh\b(?!-| (?:{_BY_WHOM})\b)", "boleh"),
        (r"(?:(?<=wes )|(?<=wis )|(?<=nek )|(?<=kalau )|(?<=barang )|(?<=paket )|(?<=durung ))teko\b", "datang"),
        (r"\bteko(?= (?:jam|isuk|pagi|siang|sore|bengi|malam)\b)", "datang"),
        (r"(?<!isi )(?<!set )(?<!tutup )(?<!dan )\bteko(?= (?!(?:" + _KETTLE + r")\b)[a-z\d])", "dari"),
        (r"\b(?:mari|bar) (?:ngono|ngunu|iku|kui)\b", "setelah itu"),
        (r"(?<!roti )(?<!biskuit )\bmari\b(?! (?:" + _COME + r")\b)", "selesai"),
        (r"\bkari (?=(?:\d|sing|sak|siji)\b)", "tinggal "),
        (rf"\b({_GOES})( ae| saja|) (?:nang|neng|ning|nyang) (?=[a-z]{{2,}})", r"\1\2 ke "),
        (r"\b(?:nang|neng|ndek|nde) (?=[a-z]{2,})", "di "),
        (r"\bsak kabehe\b", "semuanya"), (r"\btitik titik\b", "sedikit-sedikit"),
        (r"\bsak lawase\b", "selamanya"),
        (r"\bsak wayah(?:2|-wayah)?\b", "sewaktu-waktu"),
        (rf"\bsak (?!{_SAK})([a-z]{{4,}}?)(?: e|ne|e)\b", r"beserta \1nya"),
        (r"\bawan (?=(?:tutup|libur|buka|istirahat|turu|prei|ojo|gak)\b)", "siang "),
        (r"\bpisan (?=(?:tok|thok|ae)\b)", "sekali "),
        (r"\b(?:gak|gk|ora|ra|tidak) lengo\b", "tidak berminyak"),
        (r"\bnggawe(?: e|ne)\b", "membuatnya"),
        (r"\b((?:nek|lek|yen|kalau|kalo|klo) [^,.;]+?) (?:yo|ya) (?=(?:gak|gk|ga|tidak|ora|ojo)\b)", r"\1 "),
        (r"(?<=[a-z] )yo (?=(?:langsung|gak|gk|tidak|ora|ojo|kudu)\b)", "ya "),
        (r"(?:(?<=minggu )|(?<=hari )|(?<=dino )|(?<=bulan ))pisan\b", "sekali"),
        (r"\bbar (?=[a-z]{4})", "setelah "),
        (r"\bra (?=[a-z]{3})", "tidak "),
        (r"(?<!di)\blarang\b", "mahal"),
        (r"(?<=makin )banyu\b", "berair"),
        (r"\bbanyu\b(?! (?:biru|mili))", "air"),
        (r"\bireng\b", "hitam"),
        (r"\babang(?:2|-abang)\b", "merah-merah"),
        (r"(?:(?<=kena )|(?<=kenek ))moto\b", "mata"),
        (r"\b(?:nang|neng|ndek|di|kanggo|gawe) rai\b", "di wajah"),
        (r"(?:(?<=sampe )|(?<=sampek )|(?<=sampai )|(?<=nyampe )|(?<=tekan ))omah\b", "rumah"),
        (r"(?<!ping )(?<!peng )\bpindo\b", "dua kali"),
        (r"\bopo (?:ae|wae)\b", "apa saja"),
        (r"(?<=[a-z]{3} )opo(?= [a-z]{4})", "atau"),
        (r"(?<=[a-z] )yo (?=tak [a-z])", "juga "),
        (r"(?:(?<=petik )|(?<=sing )|(?<=seng ))abang\b", "merah"),
        (rf"\b((?:{_COLOURS})(?:,| sama| sm| karo| dan| ambek|/)? ?)abang\b", r"\1merah"),
        (rf"\b({_PART})(?: e|e|ne) (?=(?:{_WHOLE})\b)", r"\1 "),
        (r"\bsego(?: e|ne)\b", "nasinya"),
        (r"(?<!tempel )(?<!pakai )(?<!-)\bkoyok (?!cabe|-)", "seperti "),
        (r"\blegi(?: e|ne|nya)\b", "manisnya"),
        (r"\blegi\b(?! (?:kliwon|pon|pahing|wage))", "manis"),
        (r"(?<!motif )(?<!gambar )\bdino\b", "hari"),
        (rf"\b(?:jek|sek|sik) (?=(?:{_STILL})\b)", "masih "),
        (r"\bket (?=(?:biyen|mbiyen|jaman|zaman|awal|dulu|ta[hu]*n|isuk|pagi|wingi|kemarin)\b)", "dari "),
        (r"\byo (ik[iu]) \1\b", "ya itu-itu"),
        (r"\bwong\b(?! kito)", "orang"),
        (r"\bloro (?=(?:tok|thok|ae|wae|macem|rasa|warna|ukuran|dino|hari|jam|biji|bungkus|wong|orang)\b)", "dua "),
        (r"\b(ongkir|ongkos)(?: e|e|nya) (?=samp|njen|sang|pem|cust)", r"\1nya dari "),
        (r"(?<=[a-z]{3} )se[kg]\b(?= (?:sampe|sampai|nek|lek|kalau|gak|tunggu))", "dulu"),
        (r"(?<=iku )pisan\b", "juga"),
        (r"\bapik\b", "bagus"),
        (r"\bmanut\b", "ikut"),
        (r"(?<=[a-z] )blas\b", "sama sekali"),
    )
)  # fmt: skip
"""Tried in order over a line that has a word which is nothing but Javanese."""

HER_DEEDS = word_set(
    """
    aduk ajari ambil angkat antar antarkan anter anyam bakar balas balen baleni balik bantu bawa beli belikan beri
    bimbing blender bongkar bonus bordir buat buang buatkan bulatkan bungkus campur cantol carikan cat catat catet cek
    cetak chat cincang coba cuci dampingi data deleh desain foto frozen gambar ganti geprek giling godok goreng
    grosir hitung hubungi ikat iket info infokan iris isi jahit jait jelaskan jelujur jemput jemur kabari kancing
    kasih kasihkan keep kemas kembalikan kerjakan ketik kirim kirimi kirimkan kocok kukus kulak kum kunci kupas
    kurang latih laundry lebih lukis masak murahkan naik naikkan oven pack packing pak panen panggang parut pasang
    pasangkan pepe permak pesan pesankan petik pijat pijet pilihkan pisah potong press print pupuk rajang rajut
    rangkai rapikan rawat rebus rekap rendam rias sablon sambi sambung sangrai saring sedia sediakan sediani seleh
    semprot serta sertai sertakan setok setrika simpan siram sisih sortir stok sulam susun tambah tanam tandai taruh
    tata telepon telpon tes titeni titip titipkan tuang tukar tulis tulisi tumbuk tunggu ukir ukur uleg ulek unda
    urus vakum video wa
    """
)
"""What a seller does herself, by the bare verb; other words behind "tak" may say that something is not so."""
