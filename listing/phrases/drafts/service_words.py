"""Words that services are called by, beside those of every day: in a sentence they have no capital."""

from listing.phrases.word_set import word_set

SERVICE_WORDS = word_set(
    """
    nifas hamil menyusui kostum pabrik kantor ibu-ibu anak-anak bapak-bapak nol karnaval pentas seni
    lomba drumben drumband springbed tahlil sempoa
    badut baking bridesmaid buket kado kursi mahar meja panggung souvenir tenda terop uang ummi iqro
    ac acara adat administrasi akad akik akikah aki alis antaran aqiqah atap badan bahasa baja baju balita bangunan
    baper barbershop bayi bekam bengkel berenang bersih bimbel bimbingan birthday bisnis bordir borongan bulu cash
    calistung catering cctv cetak coding creambath cream bath cuci cukur dakron dasar dekor dekorasi desain digital
    dokumentasi door to drone edit ekspres elektronik express facial fisioterapi fitting foto fotografi fotokopi
    freezer galon gambar gigi gitar go gordyn gorden grafis guru harian hair hajatan hantaran hari hena henna hewan
    hias hijab hp ikm instalasi jas jasa jastip jahit karate karpet kasur katering kebaya kebersihan
    kecantikan keliling kelas kelompok kendaraan khitan khitanan kiloan kolam komputer konten konveksi kulkas kuku
    kursus kurus lamaran laptop laundry las lash layanan lepas les lukis lulur makan makeup make manicure manten
    masak massage matematika mebel mekanik membaca menari mengaji mengemudi mengetik menyetir menjahit mesin minggu
    mobil motor mua musik nail nikahan ngaji online organ panggilan pasang pengetikan pengantin pedicure pelatihan
    penitipan perawatan percetakan permak perorangan piano pijat pijit potret prewed prewedding privat private print
    rambut refleksi renang renovasi rental reparasi reseller rias rumahan sablon salon sedot sekolah sepatu
    seragam servis service sewa shooting siraman smoothing sofa sound spa spring bed sulam sunat supir sumur talang
    tahfidz taman tamu tari tart tas tato tenda terapi terop terpal tip titip toilet tukang tulis tunggal tunangan
    tutor ujian ulang undangan up upacara urut video videografi vermak vokal wedding wisuda wudhu yoga zumba
    prasmanan sempoa jarimatika robotik catur panahan futsal badminton balet biola drum angklung gamelan karawitan
    mewarnai menggambar mendongeng fotografer iqro quran rohani snack box tumpeng nasi kotak kenduri syukuran
    nifas hamil menyusui laktasi lansia manten mc pranatacara pambiwara akad ijab nikah resepsi
    selamatan parade sound system genset panggung pelaminan gapura kuade blower proyektor kos kost kontrakan villa
    mingguan bulanan tahunan pentas seni sehat
    abrasi acne akrilik aktif akuntansi akupresur akupunktur aluminium alumunium antar anyaman ashar asuh baca
    bahasa balet balon band banner bantal belanja beras berhitung beton biasa billing boneka box bubut bumil
    bunga busana cafe calon capek carport cat cetak couple cukur daycare desainer diet dinding domba dompet
    dukun ecer ekstrakurikuler elpiji engsel fisika foil folder futsal galeri galvalum gamis gas genteng gerobak
    gigi gipsum gordin grooming gula gunung gypsum hafalan helm hidrolik hoodie industri instagram interior
    jahitan jaket jalan jasa jemput jersey jilid jok joki jurnal kaca kaca-kaca kacamata kafan kaki kaligrafi
    kambing kamera kampus kanopi kanvas karnaval karyawan keluar kendang keramik kerangka kerokan keyboard kimia
    kios kipas klasik klepon knalpot komplit komponen kompor komputer koper koran kos kostum kuda kuliah kunci
    kurban laminating lansia lantai las latihan lauk led legalisir lembur levis lipat listrik logo loker lomba
    luar lukis magnet mahar makalah mandi manual masjid mata matic medis meja melukis memasak memijat memotong
    mencuci menulis merajut merangkai merawat merias meronce mesin mini mudik mug mukena nasi nifas ojek
    olahraga otomotif pagar pakaian panjang papan paralon parkir pasfoto pasien pelajaran pemakaman pembantu
    pemula pendek pengajian pensi percetakan piknik pindahan pintu pipa plafon plakat pompa poster praktis
    pramuka presentasi prewed produk propolis proposal puisi qiroah qiroati qurban rafting rangkai renda resensi
    rewang robot rongsok rumah ruqyah salju sanggul satuan sayur selempang semprot senam sepeda setir sewaan
    silat sinden sketsa skripsi smock soal software solder spanduk spesialis spring springbed stempel stiker
    stroller studio suara sulap suling sumur surat syukur tabungan taekwondo tahfiz tahsin tali tanaman tangan
    tangga tata tato tebas teknisi tekwondo telinga tempat teralis teras terjemah terjemahan tikar tilawah
    tindik titip toga toko topeng totebag totok traktor travel truk tugas tulis tumbuh turnamen ultah umrah
    umroh usg vacuum vaksin vas video visa vokal wajah wayang web website wifi wisata ziarah zumba
    """
)
