"""Words about health and the body that home products may not use; read by `forbidden_words`."""

import re

from listing.places.rules import any_of

_ILLNESS = r"""
    diabet\w*, kencing manis, kolesterol, asam urat, hipertensi, darah tinggi, darah rendah, tekanan darah, gula darah
    kanker, tumor, stroke, struk ringan, maag, mag kronis, asma, tbc, tuberkulosis, wasir, ambeien, rematik, reumatik
    asam lambung, gerd, hepatitis, liver, keputihan, kista, miom, mandul, impoten\w*, ejakulasi dini, lemah syahwat
    vertigo, migrain, insomnia, susah tidur, eksim, kudis, kurap, panu, bisul, sariawan, amandel, sinusitis
    osteoporosis, saraf kejepit, syaraf kejepit, pengapuran, demam, batuk, pilek, flu, influenza, masuk angin, diare
    mencret, sembelit, wasir, usus buntu, tipes, tifus, tifoid, malaria, demam berdarah, covid\w*, corona, bronkitis
    sesak na[fp]as, pegal linu, encok, kolik, stunting, anemia, kurang darah, alzheimer, epilepsi, ayan, gagal ginjal
    batu ginjal, serangan jantung, penyakit \w+, segala penyakit
    panas dalam
    sakit (?:gigi|kepala|perut|pinggang|tenggorokan|maag|
    jantung|sendi|lutut|badan|otot|kuning|punggung), nyeri \w+, mual, perut kembung, jerawat, biduran, cacingan
    gatal-gatal, radang \w+, infeksi, keracunan, hiv, aids, penuaan dini
"""
_BODY = r"""
    darah, metabolisme, pencernaan, lambung, usus, ginjal, jantung, paru(?:-paru)?, otak, sa?yaraf, saraf, tulang
    sendi, imun\w*, sistem imun, daya tahan, kekebalan, stamina, vitalitas, gairah, haid, menstruasi, asi
    berat badan, bobot badan, lemak, perut buncit, perut, kulit kusam, wajah kusam, jerawat, flek\w*
    noda hitam, komedo
    keriput, kerutan,
    bibir hitam, bibir, garis halus, bab, ketiak, selangkangan
    selulit, stretch ?mark, bekas luka, bekas jerawat, luka\w*, ketombe, rambut rontok, rambut botak
    botak, kebotakan, kerontokan, uban, bau mulut, bau badan, racun, toksin, nyeri, pegal\w*, nafsu makan, kesuburan
    stres, kesehatan, radikal bebas, peradangan, penyakit, virus, bakteri jahat, kulit gatal, gatal\w*, mata minus
    mata rabun, kecerdasan, hormon\w*, rahim, kewanitaan, prostat, payudara, tinggi badan, alergi, pusing, kram, tensi
    kulit keriput, kulit wajah, masalah kulit, sakit, keluhan, kembung, varises, ambeyen, asam urat, kolesterol
"""
_ACT = r"""
    mengatasi, atasi, teratasi, mengobati, meredakan, redakan, meringankan, mengurangi, kurangi, mencegah, cegah
    menghilangkan, hilangkan, menurunkan, turunkan, melancarkan, lancarkan, memperlancar, menstabilkan, menetralkan
    menormalkan, menyehatkan, menjaga, meningkatkan, tingkatkan, memperkuat, menguatkan, menambah, melawan, lawan
    membunuh, memusnahkan, mengecilkan, mengencangkan, membesarkan, menyamarkan, memudarkan, menyuburkan, menumbuhkan
    melebatkan, memperbaiki, memulihkan, memelihara, membasmi, menangkal, mengusir, usir, menghancurkan, meluruhkan
    mencerahkan, cerahkan, luruhkan, redain, hancurkan, buang, samarkan, putihkan, mengeringkan, nurunin, ngilangin
    membakar, melunturkan, memperbanyak, mengendalikan, mengontrol, merangsang, mencerdaskan, meninggikan, membuang
    memaksimalkan, mengoptimalkan, membantu, bantu, bebas, anti, pereda, pencegah, penurun, penghilang, pelancar
    penambah, peningkat, penumbuh, pengusir, pengencang, pembasmi, penangkal, peluntur, pembakar, penguat, pemulih
    penyubur, penyamar, pengecil, pembesar, peninggi, penyehat, pembersih, booster, suplemen, solusi, terapi
    keluhan, masalah, gangguan, punya riwayat
    (?:baik|bagus|berguna|bermanfaat|manfaat\w*|cocok|aman|khusus|ampuh|mantap|rekomendasi|dianjurkan) (?:untuk|
    bagi|buat)
    fight\w*, cure\w*, heal\w*, prevent\w*, boost\w*, reduce\w*, treat\w*
"""
_ENGLISH_BODY = any_of(
    r"""
    diabetes, cholesterol, cancer, acne, gout, blood pressure, blood sugar, immun\w+, hair loss, wrinkle\w*
    weight, insomnia, disease\w*, illness\w*
    """
)
_OUTRIGHT = r"""
    sembuh(?:kan)?, menyembuhkan, penyembuh\w*, disembuhkan, tersembuhkan, kesembuhan, mengobati, diobati, pengobatan
    obat, obat-obatan, manjur, mujarab, mustajab, khasiat, berkhasiat
    (?:terbukti|teruji) (?:secara )?(?:klinis|medis)
    kebal, pelangsing, melangsingkan, detoks\w*, detox\w*, menyehatkan, imun, imunitas, daya tahan tubuh
    kekebalan tubuh, vitalitas, keperkasaan, pria perkasa, awet muda, antikanker, antidiabetes, antikolesterol
    (?:tanpa|no|bebas) (?:efek samping|side effects?), rapet (?:wangi|legit|keset), jamu rapet, galian rapet
    tahan lama (?:di )?ranjang, obat kuat, tahan lama di (?:kamar|kasur), (?:pembesar|peninggi|pemutih) \w+
    (?:jamu|ramuan|madu) kuat, kuat lelaki, (?:stamina|kejantanan) (?:pria|lelaki), puas di ranjang
    (?:suami|istri) (?:makin )?(?:lengket|puas|ketagihan)
    (?:me)?mutih(?:kan|in) (?:kulit|wajah|muka|badan|ketiak|selangkangan|gigi|tubuh), turun \d+ ?(?:kg|kilo)
    (?:berat badan|bb) (?:turun|susut|berkurang), (?:asi|imun|immune) booster, booster (?:asi|imun\w*|stamina)
    penurun \w+, mencerdaskan, nafsu makan, penderita, pengidap, cepat hamil, program hamil, promil
    (?:turun|naik) berat badan, langsing (?:dalam|tanpa|alami|permanen), (?:bikin|jadi|cepat) (?:langsing|kurus)
    bakar lemak, kulit (?:jadi )?putih (?:dalam|permanen), rambut rontok
    aman (?:\w+ )?(?:(?:untuk|bagi|buat|oleh|di) )?(?:ibu hamil|bumil|busui|
    ibu menyusui), (?:bumil|busui)(?: (?:dan|&|busui|bumil))* aman
    ampuh, medicine, miracle cure, slimming, weight loss, ramuan (?:kuat|perkasa)
    menghilangkan (?:flek|keriput|stretch ?mark)
    (?:mengatasi|mengurangi|mencegah|atasi|kurangi|cegah|solusi) (?:rambut )?rontok
"""

_GONE = """
    hilang, teratasi, lancar, terjaga, membaik, stabil, terkontrol, terkendali, pudar, memudar, reda, mereda, lenyap
    berkurang, luruh, rontok, kempis, kempes, mengempis, mengecil, normal, turun, mulus, samar
"""
_SKIN = re.compile(
    r"\b(?:bikin|buat|membuat|jadi|menjadikan|dijamin) (?:\w+ )?(?:kulit|wajah|muka|badan|bibir|ketiak)(?:nya|mu)? "
    r"(?:\w+ )?(?:putih|cerah|glowing|mulus|bersih|kencang|kinclong|awet)\b"
    r"|(?<!untuk )(?<!buat )(?<!bagi )(?<!jenis )(?<!warna )\b(?:kulit|wajah|muka|bibir|ketiak)(?:nya|mu)? (?:\w+ )?"
    r"(?:(?:cerah|glowing|kinclong)\b|(?:putih|mulus|bersih|kencang|halus|lembut) (?:\w+ ){0,2}"
    r"(?:\d+ ?(?:x|kali)|sekali) (?:pakai|pemakaian|oles)\b)"
    r"|\b(?:putih|cerah|glowing|mulus)(?: dalam \d+ ?(?:x|kali)| \d+ ?(?:x|kali) ?(?:pakai|pemakaian|oles))\b"
    r"|\b(?:(?:me)?mutih(?:kan|in)|(?:men)?cerah(?:kan|in))\b(?= *(?:[,.;!?\n]|$|dan\b|&))"
    r"|\brambut(?:nya|mu)? (?:\w+ )?(?:tumbuh|lebat)(?: \w+)? (?:dalam|lagi|kembali|cepat)\b"
    r"|(?<!kalau )(?<!jika )\b(?:anak|bayi|balita)(?:nya|mu)? (?:\w+ )?(?:cepat|makin|jadi|tambah|lebih)"
    r" (?:tinggi|cerdas|gemuk|lahap)\b"
)
"""What becomes of skin, hair and children: promised by no home product."""

HEALTH = re.compile(
    "|".join(
        (
            _SKIN.pattern,
            any_of(_OUTRIGHT),
            any_of(_ILLNESS),
            any_of(_ACT, "") + r"(?:[\s-]+\w+){0,2}?[\s-]+" + any_of(_BODY),
            any_of(_BODY)
            + r"\s+(?:\w+\s+)?"
            + any_of(_GONE, ""),
            any_of("cures?, heals?, prevents?, fights?, boosts?, reduces?, treats?, lowers?, good for, relieves?", "")
            + r"(?:\s+\w+){0,2}?\s+" + _ENGLISH_BODY,
        )
    )
)  # fmt: skip
_ILL = (
    r"(?:sakit(?: (?:telinga|mata|perut|gigi|kepala|kulit|tenggorokan))?|panas|demam|batuk|pilek|flu|diare|cacar"
    r"|campak|mual|muntah|pusing|sariawan|gondongan)"
)
_STAYS_AWAY = (
    r"\b(?:kalau|jika|bila|apabila|yang|saat|sedang|lagi|anak(?:nya)?|bayi|murid|peserta|siswa|klien) "
    rf"(?:\w+ ){{0,2}}?{_ILL}"
    rf"(?:(?:\s?[/,&]\s?| dan | atau | )?{_ILL})*,? "
    r"(?:(?:ya|mohon|tolong|sebaiknya|lebih baik|boleh|jadwal(?:nya)?) )*"
    r"(?:di ?rumah|istirahat|libur|absen|izin|kabari|lapor|ganti (?:hari|jadwal)|(?:di)?(?:tunda|geser|undur)"
    r"|(?:tidak|jangan|belum) (?:usah |perlu |boleh |bisa )?"
    r"(?:masuk|ikut|datang|renang|dititipkan|dititip|dipijat|dilayani|diterima))"
    r"\b(?![^.!?\n]*\b(?:minum|pakai|oles\w*|konsumsi|makan|seduh|solusi)\b)"
)
"""Who is ill stays at home: a rule of a class or a nursery."""
HEALTH_INNOCENT = re.compile(
    "|".join(
        (
            _STAYS_AWAY,
            any_of(
                r"""
                (?:kotak|tempat|wadah|tas|rak|lemari|dompet|pouch|laci|toples|dus|botol|peti|sendok|
                pengingat) (?:\w+ ){0,2}obat(?:-obatan|nya)?
                tanaman (?:\w+ )?(?:obat|berkhasiat), (?:tumbuhan|apotek hidup) obat
                (?:titip|antar|beli|nebus|tebus|ambil|bawa)(?:kan)? (?:\w+ )?obat, obat (?:apotek|dokter|resep)
                (?:sudah|diberi|dikasih|minum) obat cacing
                obat (?:nyamuk|hama|serangga|tikus|kutu|rumput|kangen|rindu|lapar)
                (?:pengobat|obat|pelepas) (?:rindu|kangen|lapar|galau|hati), obat pel, obat cuci\w*, toga
                (?:sayur|tumis|keripik|abon|dendeng|sambal|pecel|jantung|kulit) jantung
                jantung (?:pisang|hati|kota|ayam|sapi)
                (?:hati|ginjal|usus|otak|paru|lambung|jantung|limpa|darah|tulang|kulit) (?:sapi|ayam|kambing|
                ikan|bebek|goreng|ampela|lunak|muda)
                (?:keripik|sate|sambal goreng|gulai|soto|tumis|kerupuk|abon|kaldu|sop) (?:hati|usus|paru|ginjal|
                otak|babat|tulang|kulit|ceker)
                darah (?:muda|juang|daging), rumah sakit, buku \w+ (?:diabetes|asma|kanker)
                demam (?:korea|k-?pop|panggung|bola|batu)
                (?:boneka|bantal|kado|gantungan|motif|pola|bentuk|model|kalung|bros) (?:\w+ )?(?:jantung|hati|
                darah|paru|virus|luka|tulang|imun|flu|otak)
                sakit hati
                (?:semoga|lekas|doa|kartu|ucapan|bingkisan|hampers|parsel|bunga|get well)\s(?:\w+\s){0,3}sembuh
                (?:lekas|segera) sembuh, ikan kembung
                anti (?:nyamuk|lalat|semut|ngengat|jamur|karat|air|bocor|slip|selip|gores|debu|bau|rontok|sobek|
                pecah|luntur|gagal|galau|stres|bubuk|rayap)
                obat anti ?(?:nyamuk|jamur|bubuk|rayap|kutu|serangga|hama)
                (?:ciput|bandana|inner|dalaman|jilbab|hijab|kerudung|bergo|topi|
                helm|peci|songkok)(?: \w+){0,3} (?:anti|tidak bikin|tanpa)[\s-]+pusing
                ampuh (?:\w+ ){0,3}(?:noda|nyamuk|lalat|semut|tikus|hama|kerak|minyak|bau|kotoran|kecoa|rayap|
                debu|gulma|membandel|kutu|ulat|serangga|lemak|lapar|ngantuk|tawon)
                (?:pembersih|membersihkan|menghilangkan|mengurangi|penghilang) (?:\w+ ){0,2}(?:noda|kerak|lemak|
                minyak|bau amis|debu|bau apek)
                (?:pemutih|memutihkan|penurun) (?:pakaian|baju|kain|noda|cucian|air|harga|suhu|layar|piring)
                obat merah, bank darah, donor darah, infeksi jamur tanaman, radang api
                penyakit (?:tanaman|layu|busuk \w+|keriting|bulai|patek|antraknosa|daun), hama (?:dan|&) penyakit
                (?:warna|merah) (?:darah|hati), sayang jantung, penyakit kulit singkong, kebal (?:air|api|hujan|gores)
                menambah (?:stok|isi|rasa) \w+, manjur (?:untuk )?(?:noda|nyamuk|semut|tikus|kerak)
                (?:non|rendah|bebas|low|tanpa|zero) (?:kolesterol|lemak|gula)
                (?:bantal|baju|celana|daster|gamis|dress|pakaian|busana|korset) (?:\w+ )?ibu hamil
                (?:karakter|tokoh|motif|boneka) virus
                """,
                "",
            ),
            r"\bpanas dalam (?:oven|wadah|termos|kotak|panci|kuali|wajan|botol|tumbler)",
            r"\b(?:hanya|cuma|khusus)(?: untuk| sebagai)? obat luar(?= *(?:[.,;!)\n]|$))",
        )
    )
)
"""The same words as things to eat, to keep or to give: "kotak obat", "jantung pisang", "semoga lekas sembuh"."""

_ENDS_SO = r"(?= *(?:$|[,.;!)\n]|ya\b|nggih\b|dulu\b|porsi|makan|minum|konsumsi|pesan))"
_HEEDS = re.compile(
    any_of(_ILLNESS)
    + r"(?:[ ,/&]+(?!jangan|tidak)\w+){0,3}?[, ]*(?:ya |kak |bun |mohon |sebaiknya |tolong |harap |lebih baik )*"
    rf"(?:jangan (?:dulu{_ENDS_SO}"
    rf"|(?:ter(?:lalu|lampau) |ke)?(?:banyak|sering)(?:[- ]?(?:banyak|sering|an))?{_ENDS_SO}"
    r"|(?:level|yang|pilih|makan|minum|konsumsi|beli|pesan|coba|dimakan|diminum|dikonsumsi|lebih dari)\b"
    rf"(?! (?:\w+ )?obat))|(?:dibatasi|dikurangi|dihindari){_ENDS_SO}|secukupnya|pantang (?:makan|minum|dulu)"
    r"|tidak (?:dianjurkan|boleh (?:(?:terlalu |ke)?(?:banyak|sering)|makan|minum|konsumsi|pesan)))\b"
    r"(?!.*\b(?:sembuh|agar|supaya|rutin|solusi\w*|hilang|reda|normal|turun|lega|(?:minum|coba|pakai) ini)\b)"
)
"""What who is ill should not eat: "yang asam urat, jangan banyak-banyak"."""
WARNING = re.compile(
    any_of(
        r"""
        (?:tidak|kurang|belum|jangan|bukan|tdk|tak|gak|nggak) (?:\w+ )?(?:dianjurkan|disarankan|
        direkomendasikan|cocok|boleh(?! di(?:biarkan|abaikan|anggap|remehkan|sepelekan|tunda))|untuk|
        dikonsumsi|diminum|dimakan|dipakai|makan|
        minum(?! obat (?:terus|lagi|kimia|mahal))|mengonsumsi|mengkonsumsi|konsumsi|berlebihan|terlalu|
        disarankan|digunakan)
        hindari, hindarkan, konsultasi\w*, hati-?hati, hati2, batasi, peringatan, perhatian, waspada, dilarang
        harap \w+ (?:dokter|dulu), tanyakan (?:ke )?dokter, tanya dokter, dokter dulu, donasi, disumbangkan
        penggalangan
        (?:punya|penderita|pengidap|menderita|riwayat|sakit|obat|hamil|menyusui|maag|lambung|
        alergi) (?:[\w&/]*[,:]? ){0,5}(?:secukupnya|jangan (?:level|yang|pilih|ambil|pesan|beli|makan|minum|pakai|
        coba|terlalu|\w*banyak\w*|dulu|sering|lebih|di\w+)(?! (?:\w+ )?obat))(?!.*\b(?:sembuh|biar|agar|
        supaya|rutin|solusi\w*|(?:minum|coba|pakai|oles\w*) (?:\w+ ){0,3}ini)\b)
        (?:ber)?tanya(?:kan)? (?:dulu |dahulu )?(?:ke|pada|kepada|dengan|sama) (?:dokter|bidan|apoteker)
        (?:not|never) (?:suitable|recommended|for), avoid, consult\w*
        """
    )
    + f"|{_HEEDS.pattern}"
)
"""Who warns does not promise: "penderita asam urat sebaiknya tidak makan terlalu banyak"."""

FOOD_AD = re.compile(
    any_of(
        r"""
        ajaib, canggih, penemuan baru
        (?:tanpa|bebas|no|non|free) (?:bahan )?(?:pengawet|msg|micin|pewarna|pemanis(?: buatan)?|penyedap)
        tanpa (?:tambahan |campuran )?(?:bahan )?(?:kimia|pengawet|pewarna)
        (?:kaya|tinggi|sumber|mengandung banyak) (?:serat|protein|vitamin\w*|kalsium|antioksidan|zat besi|omega|
        nutrisi|gizi)
        (?:rendah|bebas|low|non|zero) (?:gula|lemak|kalori|kolesterol|sugar|fat|karbo\w*)
        bergizi, bernutrisi, superfood
        (?:camilan|cemilan|makanan|minuman|jajanan|snack|jus|mpasi|bekal) (?:yang )?sehat
        healthy, lebih sehat, menghangatkan (?:badan|tubuh), antioksidan, untuk diet, menu diet, cocok buat diet
        """
    )
)
FOOD_AD_INNOCENT = re.compile(
    any_of("lampu ajaib, (?:bahan )?kimia (?:berbau|keras), pewarna (?:pakaian|tekstil|kain|rambut)", "")
)
