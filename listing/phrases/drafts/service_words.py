"""Words that services are called by, beside those of every day: in a sentence they have no capital."""

from listing.phrases.word_set import word_set

SERVICE_WORDS = word_set(
    """
    abrasi ac acara acne adat administrasi akad aki akik akikah akrilik aksara aktif akuntansi akupresur
    akupunktur alis aluminium alumunium anak-anak angklung antar antaran anyaman aqiqah ashar asuh atap baca badan
    badminton badut bahasa baja baju baking balet balita balon band bangunan banner bantal bapak-bapak baper
    barbershop bath batu bayi bed bekam belanja bengkel beras berenang berhitung bersih beton biasa billing bimbel
    bimbingan biola birthday bisnis blower bodo boneka bor bordir borongan box bridesmaid bubut buket bulanan bulu
    bumil bunga busana cafe calistung calon camping capek carport cash cat catering catur cctv cetak cita coding
    couple cream creambath cuci cukur dakron dasar daycare dekor dekorasi desain desainer diet digital dim dinding
    do dokumen dokumentasi domba dompet door drone drum drumband drumben duka dukun ecer edit editing ekspres
    ekstrakurikuler elektronik elpiji engsel express facial film fisika fisioterapi fitting foil folder foto
    fotografer fotografi fotokopi freezer futsal galeri galon galvalum gambar gamelan gamis gapura gas genset
    genteng gerobak gigi gipsum gitar go gorden gordin gordyn grafis grooming gula gunung guru gypsum hafalan hair
    hajatan hamil hantaran hari harian helm hena henna hewan hias hidrolik hijab hoodie hp ibu-ibu ijab ikm
    industri instagram instalasi interior iqro jahit jahitan jaket jalan jarimatika jas jasa jastip jeans jemput
    jerawat jersey jilid jok joki jurnal juz kaca kaca-kaca kacamata kado kafan kaki kaligrafi kambing kamera
    kampus kanopi kantor kanvas karate karawitan karnaval karpet karyawan kasur katering kebaya kebersihan
    kecantikan kelas keliling kelompok keluar kendang kendaraan kenduri keramik kerangka kerokan keyboard khitan
    khitanan kiloan kimia kios kipas klasik klepon knalpot kolam komplit komponen kompor komputer konten kontrakan
    konveksi koper koran kos kost kostum kotak kuade kuda kuku kuliah kulkas kunci kurban kursi kursus kurus kusen
    laktasi lamaran laminating lansia lantai laptop las lash latihan lauk laundry layanan led legalisir lembur
    lepas les levis lipat listrik logo loker lomba luar lukis lulur magnet mahar makalah makan make makeup mandi
    manicure manten manual masak masjid massage mata matematika matic mc mebel medis meja mekanik melukis memasak
    membaca memijat memotong menari mencuci mendongeng mengaji mengemudi mengetik menggambar menjaga menjahit
    menulis menyetir menyusui merajut merangkai merawat merias meronce mesin mewarnai minggu mingguan mini mobil
    motor mua mudik mug mukena mural musik muslimah nail nasi ngaji nifas nikah nikahan nisan nol ojek olahraga
    online organ otomotif outdoor pabrik pagar pakaian pambiwara panahan panggilan panggung panjang papan parade
    paralon paranormal parket parkir pasang pasfoto pasien pedicure pelajaran pelaminan pelatihan pemadam pemakaman
    pembantu pemula pendek pengajian pengantin pengetikan penitipan pensi pentas perawatan percetakan permak
    perorangan perosotan piano pijat pijit piknik pindahan pintu pipa plafon plakat polaroid pompa poster potret
    praktis pramuka pranatacara prasmanan preloved presentasi prewed prewedding print privat private produk
    propolis proposal proyektor puisi qiroah qiroati quran qurban rafting rambut rangkai refleksi relief renang
    renda renovasi rental reparasi reseller resensi resepsi rewang rias robot robotik rohani rongsok rontok rumah
    rumahan rumput ruqyah sablon saji sakit salju salon sanggul satuan sayur sedot sehat sekolah selamatan
    selempang sempoa semprot senam seni sepatu sepeda seragam service servis setir sewa sewaan shooting sibel
    silat sinden siraman sketsa skripsi smock smoothing snack soal sofa sol solder sound souvenir spa spandek
    spanduk spesialis spring springbed stempel stiker stroller studio suara suede sulam sulap suling sumur sunat
    supir surat system syukur syukuran tabungan taekwondo tahfidz tahfiz tahlil tahsin tahunan talang tali taman
    tamu tanaman tangan tangga tari tart tas tata tato tebas teknisi tekwondo telinga tempat tenda teralis terapi
    teras terjemah terjemahan terop terpal tersumpah tikar tilawah tindik tip titip to toga toilet toko topeng
    totebag totok tradisional traktor tralis travel truk tugas tukang tulis tumbuh tumpeng tunangan tunggal
    turnamen tutor uang ujian ukir ulang ultah ummi umrah umroh undangan up upacara urut usg vacuum vaksin vas
    vermak video videografi villa visa vokal wajah wallpaper wayang web website wedding wifi wisata wisuda wudhu
    yasin yoga ziarah zumba
    """
) | word_set(
    """
    aci admin ambulans angkut anjing antena antri aquarium artikel ayunan babat balancing balik ban bangku banjari
    basmi baterai bedcover blender brankas bulutangkis bus caesar casing coating cooker cor dadakan dak dalang
    data delman dempul derek detailing dispenser dokter dongeng duco duplikat extension eyelash fogging fotocopy
    freon gali gembok gerbang gundul gurah hadroh hama harmonika iklan input instal intensif internet jaga jaranan
    jaringan jenazah jendela jetpump jumper kabel kampas karangan kawin keran kereta keriting ketik keuangan
    kitchen kloset konektor kontak kosidah kuningan kuras lanjutan laporan magicom mampet marawis medali medsos
    melahirkan membatik meteran mixer notaris nyamuk obras odong-odong offline oli pajak pakan pambagyo parabola
    pasca paspor patri paving pemasangan pembawa pembersihan pembukuan pendamping pendampingan penerjemahan
    pengangkutan pengecatan penggantian pengurusan penulis penyewaan perawat perbaikan piala pickup pin plester
    poles prasasti printer puing qasidah quilting rayap rebana rem reog resize restorasi rice rolling sadel saklar
    saluran scan semak senar septik sepuh sesar set setel showcase sistem software speaker spooring stainless stop
    stroke tambal tandon tank tebang televisi tembaga tempa terapis tiket tikus tinta toner toren tune tv ular
    urug velg wastafel waxing wc wolsum
    """
)
"""The second part: what is mended and built in a house, on a phone, on a car, and what is done for an event."""
