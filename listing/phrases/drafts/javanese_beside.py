"""Javanese words that what stands beside them makes sure, and how they are written there."""

import re


def _any(words: str) -> str:
    return f"(?:{'|'.join(words.split())})"


def _behind(words: str) -> str:
    """What follows stands behind one of the words."""
    one_of = "|".join(rf"(?<=\b{word} )" for word in words.split())
    return f"(?:{one_of})"


def _not_behind(words: str) -> str:
    return "".join(rf"(?<!\b{word} )" for word in words.split())


def _before(words: str) -> str:
    """What stands before one of the words."""
    return rf"(?= {_any(words)}\b)"


_COUNTED = (
    "biji bungkus botol porsi kilo liter lembar hari dino minggu bulan jam pcs macam macem rasa warna model ukuran"
    " orang"
    " potong kali lapis meter ekor cup gelas set pasang"
)
_NUMBERS = {
    "siji": "satu", "loro": "dua", "telu": "tiga", "papat": "empat", "limo": "lima", "enem": "enam", "pitu": "tujuh",
    "wolu": "delapan", "songo": "sembilan",
}  # fmt: skip
_TIMES = {"pisan": "satu", "pindo": "dua", "telu": "tiga", "papat": "empat", "limo": "lima"}
_GOES = _any(
    "blonjo belanja budal berangkat kirim ngirim antar diantar mlaku lungo mampir masuk dateng datang dibawa"
    " digowo bawa"
    " gowo pindah naik turun munggah masukkan dimasukkan"
)
_PLACES = (
    "omah rumah kulkas freezer pasar toko wadah toples suhu chat wa dapur pawon sawah kebun kebon sekolah kantor"
    " warung"
    " desa deso kota kuto kulit badan awak meja kasur kamar lemari tas panci wajan oven kompor air banyu plastik"
    " botol perut weteng kepala endas mata gigi lidah tangan kaki sikil muka wajah tenggorokan gorokan"
    " pot tanah halaman panas matahari tempat nggon jalan dalan depan ngarep mburi belakang ngisor bawah atas dhuwur"
    " duwur njero njaba njobo luar dalam pinggir samping sebelah cedak cedhak dekat acara kondangan hajatan pengajian"
    " kene kono sini sana tukang penjahit tetangga tonggo blitar kediri malang tulungagung surabaya trenggalek garum"
)
_COMES_FROM = "omah rumah kene kono pasar sawah kebun kebon desa deso kota awal jam dino blitar kediri malang hasil"
_MADE_FROM = "kayu kain bambu pring beras ketan susu daging ikan iwak"
_MADE_WITH = (
    "gula gulo santan santen mentega margarin kayu kain benang bolah mesin tangan bumbu minyak kulkas bambu pring"
    " ragi"
    " tepung telur susu madu daun godong plastik besek box kardus pewarna resep ayam daging ikan beras ketan bahan"
    " cat"
    " lem busa dakron resleting kancing furing arang areng sabun air banyu pupuk"
)
_HOW = _any(
    "murah gede gedhe besar kecil cilik enak uenak penak laris payu awet bagus apik pedas pedes manis gurih renyah"
    " empuk"
    " kuat tebal tebel tipis cepat cepet lama suwe banyak akeh panjang dowo pendek cendek mahal larang fresh segar"
    " seger"
    " wangi rapi ringan enteng entheng halus alus lembut lengkap komplit kental dekat cedak adem anget hangat baru"
    " anyar"
)
_IF_BEFORE = (
    "kena kenek basah teles panas adem anget ono enek onok gelem pengen pingin kepingin arep dipangan dimaem lagi"
    " musim"
    " stok barang jadi dadi payu cocok gede cilik kesuwen lama suwe kadung telat cepet cepat beda salah rusak"
    " bosok busuk"
    " pecah ilang hilang sepi kurang lebih luwih kualitas minat butuh takon tanya sampek sampai teko ngirim antar"
    " jauh"
    " adoh tidak gak ga ora iso bisa harga warna ukuran motif wayah waktu bulan minggu habis entek panen lebaran"
    " riyoyo"
    " poso nang neng di taruh disimpan simpan hujan udan"
)
_DAYS = "senin senen selasa rabu rebo kamis kemis jumat jemuah sabtu setu ahad minggu"
_NOT = "gak ga tidak ora"
_RA = (
    "luntur amis bau mambu alot gatel gatal panas kusut nerawang melar gampang iso enek pedes pedas nggawe keras atos"
    " pahit pait kenek kena perlu kudu oleh nyusut eneg licin lunyu lengket larang mahal bosok gosong"
)
_HOLDS = (
    "wadah tutup isi kulit duri tulang balung tangkai akar pot daun tali sarung kotak bungkus box kuah bumbu"
    " sambel sambal"
    " rangka baterai batre kabel isian kancing kerudung jilbab celana rok biji ongkir lawuh lauk saus santan topping"
    " krupuk kerupuk lalapan sayur tas mukena rantang selop jarik sendok saku bantal dudukan alas lampu bingkai"
)
_WHICH = (
    "hangat anget panas pedas pedes manis kental dingin adem komplit lengkap plastik kaca bambu kayu kain besar kecil"
    " terpisah pisah kacang kecap santan tauco petis kering basah"
)
"""Behind what comes along it tells which, "sak kuahe anget"; the -nya goes then."""
_ONE_OF = (
    "wadah piring sendok mangkok mangkuk plastik renteng ikat unting iket pak pack dus kotak lusin kodi meter"
    " lembar ekor"
    " truk pikap bakul besek cobek tusuk pot polybag karung gulung set stel pasang porsi kresek"
    " kelas paket genggem genggam box ember pouch mika tampah baris keluarga sendok sdm sdt cangkir gelas cup resep"
    " adonan loyang panci jengkal kilan"
)
_STUFF = (
    "asli rotan bambu jati kayu kulit katun besi tembaga kuningan benang murni tulis tangan emas perak kaca tanah"
)
_COLOURS = "putih ireng hitam ijo hijau kuning biru ungu pink krem coklat cokelat"
_OF_ZINC = "atap ember bahan kaleng plat pot kotak dari lembaran tong talang oven panci dandang baskom"
"""Behind these "seng" is zinc."""
_LENT = "uang duit dana barang paket botol rantang termos galon wadah"
"""What is given back; a cake that is baked is "dibalikin" as well, and then turned."""
_SIZES = "S M L XL XXL jumbo besar kecil sedang tanggung standar anak dewasa custom all"

JAVANESE_BESIDE: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), full)
    for pattern, full in (
        (rf"\b({_HOW}) (?:dewe|dhewe)\b(?=[^\w ]|$| (?:se|di|dari|teko)\b)", r"paling \1"),
        (rf"\b({_GOES}) (?:nang|neng|ning|ndek|nak|nyang) (?=[a-z]{{2,}})", r"\1 ke "),
        (rf"(?:^|(?<=[a-z\d] )|(?<=[,/] ))(?:nang|neng|ndek|nde|ning){_before(_PLACES)}", "di"),
        (_not_behind("isi set dan tutup") + rf"\b(?:teko|soko){_before(_COMES_FROM)}", "dari"),
        (_behind("digawe digae dibuat dibikin gawene asli asale bahan bahane bahannya")
         + rf"(?:teko|soko){_before(_MADE_FROM)}", "dari"),
        (_behind("akar bibit kualitas kualitase barang barange hasil hasile") + r"apik\b", "bagus"),
        (rf"\b({_any(_LENT)}(?: (?:tidak|gak|ga|bisa|boleh|harus|wajib|tolong|mohon))*) dibalikin\b",
         r"\1 dikembalikan"),
        (r"\b(?:nduwur|dhuwur|duwur|dukur)(?:e|nya)? ?(?=\d)", "tinggi "), (r"\bgodong ?(?=\d)", "daun "),
        (r"(?<=\d )wit\b", "pohon"), (r"\bsak kitare\b", "sekitarnya"), (r"(?<=siap )tandur\b", "tanam"),
        (_behind("eceran satuan bijian ecer") + r"oleh\b|(?<=\bjuga )oleh(?= *(?:$|[,.;]))", "boleh"),
        (r"\bisa(?= (?:di[a-z]{3,}|pesan|pesen|request|campur|custom)\b)", "bisa"),
        (r"(?:^|(?<=, ))ireng(?= ?(?:,|$|\())|\bireng(?= (?:tua|pekat|doff|polos)\b)", "hitam"),
        (_behind(_STUFF) + r"duduk(?= (?:plastik|imitasi|kw|printing|pabrik|mesin|sintetis|kalep|semen))",
         "bukan"),
        (r"(?<=\d )munggah\b|(?<=\d th )munggah\b|(?<=\d thn )munggah\b|(?<=\d tahun )munggah\b", "ke atas"),
        (rf"\babang(?=(?:, ?| ?/ ?| dan ){_any(_COLOURS)}\b)|{_behind(_COLOURS.replace(' ', ', ') + ',')}abang\b",
         "merah"),
        (r"\babang(?= (?:ati|maroon|marun|tua|muda|bata|cabe|menyala)\b)", "merah"),
        (_behind("malam bengi dino hari sehari") + r"sa[kg]?durunge\b"
         r"|(?<=[a-z] )sa[kg]?durunge\b(?= *(?:$|[,.;)]))", "sebelumnya"),
        (_behind("di ke dari") + r"omah\b", "rumah"), (_behind("di ke") + r"pawon\b", "dapur"),
        (_behind("di ke") + r"awak\b", "badan"),
        (_behind("di dari") + r"kebon\b(?! (?:rojo|agung|sari))", "kebun"),
        (_not_behind("gunung pasar kampung ujung jalan") + r"\banyar\b(?! gumelar)", "baru"),
        (_not_behind("gunung pasar kali bu pak mak mbah") + r"\bgede\b", "besar"),
        (r"(?<!pasar )\bsenen\b", "Senin"), (r"(?<!pasar )\brebo\b", "Rabu"), (r"(?<!pasar )\bkemis\b", "Kamis"),
        (r"(?:(?<=-)|" + _behind("sampai sampe senin Senin hari tiap dan libur") + r")setu\b", "Sabtu"),
        (rf"\bben{_before(f'{_DAYS} dino hari bulan wulan esuk isuk sore bengi malam pagi')}", "tiap"),
        (r"(?<=[a-z] )ben (?=[a-z]{3})|(?<=[a-z], )ben (?=[a-z]{3})", "biar "),
        (_behind("wedok wadon perempuan anak bocah arek wong orang baju celana kaos")
         + r"lanang\b|\blanang(?=,? (?:dan |atau |/ ?)?(?:wedok|wadon|perempuan)\b)", "laki-laki"),
        (_behind("ketan beras kacang kedele kedelai kain warna benang tali kulit cat rambut kopi") + r"ireng\b",
         "hitam"),
        (_behind(f"{_NOT} rasa rasane rasanya agak rodo terlalu asem asam gurih cukup lebih luwih kurang kecap")
         + rf"legi\b|\blegi{_before('gurih legit pas asem asam pedes pedas banget bgt seger segar')}", "manis"),
        (_behind("lengan tali ukuran luwih lebih kurang terlalu") + r"dowo\b", "panjang"),
        (_behind("dengan pakai untuk makan dimakan dan campur lauk ambek karo sama") + r"sego\b(?! [a-z])"
         rf"|\bsego{_before('putih anget hangat panas adem')}", "nasi"),
        (rf"\burang{_before('windu vaname vanamei sungai kali segar seger basah kering galah')}", "udang"),
        (rf"\biwak{_before('pitik ayam sapi wedus kambing daging endog endhog telur tempe tahu')}", "lauk"),
        (r"(?<=lingkar )dodo\b", "dada"),
        (rf"\b(?:gawe|gae|nggo|nganggo|ngge){_before(_MADE_WITH)}", "pakai"),
        (r"(?:^|(?<=[a-z\d] ))(?:nggo|ngge)(?= [a-z]{3})", "untuk"), (r"\b(?:blonjo|blanja|blonjoan)\b", "belanja"),
        (r"(?<=[a-z] )" + _not_behind("gule gulai jeruk tanah suku batak") + r"karo(?= [a-z]{3})", "dengan"),
        (rf"(?<!\bbu )(?<!\bpak )\b(?:lek|yen|nek){_before(_IF_BEFORE)}", "kalau"),
        (r"\bbar" + _before("mandi adus masak maghrib magrib subuh isya isyak ashar asar duhur dhuhur dicuci digoreng"
         " dipakai dipake digawe dibuka panen mangan makan kerja lebaran riyoyo sholat solat salat jumatan lahiran"),
         "setelah"),
        (_not_behind(_OF_ZINC) + r"\bseng"
         + _before(f"{_NOT} asin manis pedas pedes gede gedhe cilik besar kecil ori original biasa keju"
         " coklat"
         " isi warna model ada enek onok ono mau pengen pingin minat lain liyane bisa iso sudah wes wis polos murah"
         " matang mateng basah kering panjang pendek motif ukuran suka butuh pesan pesen"), "yang"),
        (rf"(?<=[a-z\d] )yo{_before(f'{_NOT} ada ono enek onok bisa iso oleh boleh')}", "juga"),
        (r"\benek" + _before("ukuran rasa model pilihan motif tutup tutupe kantong saku varian bonus diskon potongan"
         " garansi harga banyak akeh"), "ada"),
        (r"(?<=juga )enek\b(?= *(?:$|[,.;]))", "ada"),
        (rf"\bra{_before(_RA)}", "tidak"),
        (_behind(f"{_NOT} agak rodo terlalu") + r"larang\b", "mahal"),
        (_behind(f"{_NOT} agak rodo") + r"angel\b", "sulit"),
        (r"(?:(?<=isuk )|(?<=pagi )|(?<=tiap )|(?<=jam \d )|(?<=jam \d\d ))awan\b|\bawan(?= (?:panas|sore)\b)",
         "siang"),
        (r"\btibo\b(?! dodo)", "jatuh"), (r"\bteko(?= (?:isuk|esuk|pagi|sore|malam|mlm|bengi|jam \d))", "datang"),
        (r"\bbanyu(?:ne)?" + _before("sumur pdam hujan udan kelapa klapa degan gula garam es bersih resik biasa"
         " keran kran"
         " sabun rebusan cucian leri kapur jeruk kunyit ledeng"), "air"),
        (r"(?<=makin )banyu\b", "berair"),
        (_behind("dadi jadi metu keluar nyerep menyerap pakai pake di ke dengan disiram direndam dicampur butuh"
         " kakean tambah minum tidak gak")
         + r"banyu\b",
         "air"),
        (r"\bmongso(?= (?:panen|rendeng|ketigo|udan|hujan|panas|giling)\b)", "musim"),
        (rf"{_behind(f'{_DAYS} hari tanggal tgl merah pon wage legi kliwon pahing')}p(?:re|ere)i\b", "libur"),
        (r"\bp(?:re|ere)i(?= (?:lebaran|riyoyo|tanggal|hari|jualan|dulu|sek|produksi)\b)", "libur"),
        (r"\bbanyune\b", "airnya"),
        (r"(?<!pasir )\bwedi (?:banyu|air)\b", "takut air"),
        (r"\bwedi(?= (?:gelap|jarum|suntik|kotor|panas)\b)", "takut"),
        (r"\b(?:nyolok|nyoblos|nyocok)(?= (?:tangan|kulit|kaki|jari|badan|leher|kepala|mulut|lidah|bibir)\b)",
         "menusuk"),
        (rf"\btelo{_before('rambat pendem jalar ungu')}", "ubi"), (rf"\btelo{_before('pohong kaspe')}", "singkong"),
        (rf"\basem{_before('jawa jowo kandis gelugur')}", "asam"),
        (rf"\bborder{_before('komputer nama logo tangan manual mesin')}", "bordir"),
        (_behind("shea body cocoa peanut cacao") + r"buter\b", "butter"),
        (_behind("rajin sregep sering") + r"ngembang\b", "berbunga"),
        (_behind("punya duwe nduwe ada onok ono enek") + r"gawe\b", "hajat"),
        (rf"\buk\b\.?(?: ?(?=\d)|{_before(_SIZES)} )", "ukuran "),
        (_behind("ojo jangan") + r"nganti\b", "sampai"),
        (r"\bsak blitar\b", "se-Blitar"), (r"\bsak (?=(?:wise|durunge)\b)", "sak"),
        *((rf"\b{said}{_before(_COUNTED)}", full) for said, full in _NUMBERS.items()),
        *((_behind("isi beli kaping tuku") + rf"{said}\b", full) for said, full in _NUMBERS.items()),
        *((rf"\b(?:kaping|ping|peng) {said}\b", f"{full} kali") for said, full in _TIMES.items()),
        (r"(?:(?<=minggu )|(?<=dino )|(?<=hari )|(?<=bulan ))pisan\b(?= *(?:$|[,.;]))", "sekali"),
        (r"\b(se(?:jam|hari|dino|minggu|bulan|wulan|tahun|taun)) pisan\b", r"\1 sekali"),
        (r"\bsak ([a-z]{3,})2(?:ne|e|nya)\b", r"beserta \1-\1nya"),
        (rf"\bsak ({_any(_HOLDS)})(?:ne| ?e|nya){_before(_WHICH)}", r"beserta \1"),
        (rf"\bsak ({_any(_HOLDS)}) ({_any(_WHICH)})(?:e|ne|nya)\b", r"beserta \1 \2nya"),
        (rf"\bsak ({_any(_HOLDS)})(?:ne| ?e|nya)\b", r"beserta \1nya"), (rf"\bsak{_before(_ONE_OF)}", "satu"),
        (r"\bnganta?e?r(?= (?:anak|si kecil|cucu|adik|suami|istri|orang|ibu|bapak|keluarga)\b)", "mengantar"),
        (r"\b(lewat|telat|batal) tak (?=lepas(?:kan|no)?\b)", r"\1 saya "),
        (r"\btak (?:benerin|benahi|dandani)\b", "saya perbaiki"),
        (r"\b(baru|langsung|sudah|udah|sdh|dah|wes|nanti|tidak|gak|gk|ga) tak (?=(?:foto|gambar|rajut|sablon|bordir"
         r"|buat|bikin|cuci|setrika|cek|tes|goreng|masak|potong|proses|kerjakan|siapkan|catat|tulis|sortir|pilih|packing)\b)",
         r"\1 saya "),
        (r"\btak"
         " (?=(?:kirim|ganti|ijoli|bungkus|antar|buatkan|gawekno|kasih|beri|jahit|hitung|kabari|balas|kemas|lebihi"
         "|permak|sertakan|sertai|carikan|pilihkan|bikinkan|jelaskan|kirimi|kerjakan|kerjain)\b)",
         "saya "),
    )
)  # fmt: skip
"""Tried in order, before the words alone."""
