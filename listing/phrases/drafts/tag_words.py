"""Words of names that make no hashtag: alone, as the last one, or without the next."""

from listing.phrases.word_set import word_set

NEVER_LAST = word_set(
    """
    bu ibu pak bapak mbok mbak mas mbah bunda mama cak yu ld pb lp uk motif model rasa segi anti ulang hari
    level warna no nomor khusus siap hias serba full semi multi tahan bebas non kelas lengan jilid cetak bahasa oleh
    buat bagi sambung kancing cat jangka sesuai edisi ala khas pembersih
    """
)
"""Words that only the next one completes: "khusus wanita", "siap saji", "bahasa inggris"."""
OF_WHAT = word_set("kain kayu kulit benang tali anyaman kertas daging minyak biji")
"""Words that say little before the next one has told of what."""
TOGETHER = word_set(
    """
    es-krim eceng-gondok kolang-kaling kipas-angin bunga-kering bunga-telang bunga-rosella bunga-melati jahit-tangan
    kue-kering gula-merah gula-aren gula-semut gula-batu susu-kambing susu-kedelai susu-sapi ubi-ungu ubi-madu
    ubi-jalar daun-jeruk daun-pisang daun-kelor ruang-tamu meja-makan meja-tamu meja-belajar bulu-mata
    bulu-tangkis ayam-kampung ayam-petelur ayam-potong telur-puyuh telur-asin ikan-asin ikan-hias buah-naga
    jeruk-nipis jeruk-purut bawang-putih bawang-merah bawang-goreng cabai-rawit cabai-merah cabe-rawit
    jahe-merah kacang-hijau kacang-ijo kacang-tanah kacang-mete kacang-panjang kacang-merah ketan-hitam
    ketan-item beras-merah beras-kencur kunyit-asam kunir-asem air-mineral tanah-liat batu-alam pita-satin
    kancing-depan tisu-basah cuci-piring cuci-baju cuci-tangan cuci-muka sarung-bantal bantal-guling
    anak-sekolah baju-adat batik-tulis batik-cap ibu-nifas ibu-hamil ibu-menyusui serba-guna sekali-pakai
    lidah-mertua lidah-buaya kuping-gajah sri-rejeki bunga-matahari bunga-kertas bunga-sepatu kembang-sepatu
    ekor-tupai tapak-dara tanduk-rusa mata-sapi daun-bawang daun-mint daun-salam pucuk-merah mawar-merah
    kaktus-mini anggrek-bulan kue-basah nasi-kotak kaos-kaki jam-tangan kotak-tisu tempat-tisu tas-belanja
    sambung-pucuk kelapa-muda kelapa-sawit kelapa-ijo pandan-wangi rumah-tangga make-up
    dadak-merak kembang-goyang ayat-kursi gantungan-kunci botol-minum kotoran-kambing kotoran-sapi kotoran-ayam
    pecel-pitik pecel-pithik rujak-soto tahu-campur tahu-tek mie-ayam nasi-goreng daun-singkong
    """
)
"""Two words that are one thing: no tag ends between them, "#ManisanKolang"."""
NEVER_ALONE = word_set(
    """
    pembuatan pemasangan pesanan
    paket set aneka tempat kotak alat jasa ongkos biaya titip sewa antar isi stok menu harga bahan
    anak ibu bapak putri putra ratu raja nenek kakek bayi orang wanita pria cewek cowok
    air mata hati dada paha kepala ekor kuping telinga lidah jantung otak kaki tangan mulut hidung kulit tulang darah
    perut rambut kuku leher punggung pinggang ketiak bibir gigi usus bulu racun bom bunga daun buah batang akar
    """
)
"""Words that say little or something else without the next one: "air mata pengantin", "dada ayam"."""
NEVER_A_TAG = word_set(
    "janda duda perawan bujang setan demit pocong tuyul kuntilanak gila edan maut mampus neraka banci waria mesum"
    " bugil telanjang cabul selingkuh pelakor bokong pantat"
    " terima menerima melayani open jual jualan"
)
"""Words that are well inside a name, "Janda Bolong", "Terima Jahit", and embarrass or mean nothing alone."""
JOINING = word_set("dan di ke dari untuk yang dengan isi ukuran atau per")
TOO_WIDE = word_set("indonesia jawa timur tengah barat utara selatan bali lombok sumatera kalimantan sulawesi papua")
"""Where she sends to, and no town."""
