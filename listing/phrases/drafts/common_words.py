"""Words that sellers of home products use most, by which one without its vowels is known again: "lmbut" is lembut.

A word that shares its consonants with another common one must stand here too, so that neither is taken for the other.
"""

from listing.phrases.word_set import word_set

COMMON_WORDS = word_set(
    """
    abon acak acara ada adalah adem adonan ahad air akan akar akhir aku alami alas alat alergi alot alternatif
    alun aman ambil ampuh anak aneka anggota anggrek anggur angin antar antara anti anyam anyaman apel aplikasi
    apotek area aren arisan aroma asam asin asinan asli atas atau atur awal awet ayam badan bagian bagus bahan
    bahkan baik bakar bakso balado balas balita bambu bandeng bangun bantal bantu banyak bapak baper barang barter
    baru basah batal batang batas batik batok bawa bawah bawang bayam bayar bayi bebas bebek beda begini begitu
    bekal bekas belajar belakang beli belum belut benang benar benih bentuk beras berat berbagai berbeda berbuah
    berlaku bersama bersih berubah besar besi besok biar biasa biasanya bibir bibit bijaksana biji bikin bila
    bingkai biru bisa bisnis blus bola boleh bonus bordir bordiran botol brokat bronis bros brownies buah buat
    bubuk bubur buka bukan buket buku bulan bulat bulu bumbu bunda bunga bungkus buruk burung busa busana busuk
    butir butuh cabai cabe cair cakar camilan campur campuran cangkir cantik cara cari cat catatan ceker celana
    celemek celup cemilan cepat cerah cetak cicil cincau cincin coba cobek cocok cokelat coklat contoh cuci cuka
    cukup cuma cumi custom daerah daftar daging dalam damai dan dandan dapat dapur dari darurat dasar dasi daster
    datang daun dekat delapan demam dengan depan desa desain detail dewasa dibuat dibuka dicuci dijahit dijamin
    dijemur dijual dikirim dikit dilap dimakan dingin dipakai dipesan dirajut direndam diri disetrika disimpan
    ditukar dodol dompet donasi donat dua duku dulu durasi durian durung dus ecer eceran elastis elegan emas empat
    empuk enak enam encer enteng es fasilitas foto fresh frozen gabah gabus gading gagal gamis gampang ganti garam
    garansi garing gaun gelang gelas gemuk gendong genteng goreng gorengan gosok gram gratis grosir gudang gula
    gulai gulung guna gurih guru habis hadiah haid hajat hajatan halal halus hamil hampir hangat hanya harga hari
    harian harum harus hasil hati hemat herbal hewan hias hiasan hidup hijab hijau hilang hitam hotel hubungi
    hujan hutan iga ikan ikat ikut imut inap indah ingin ini instan isi isian istimewa itu izin jadi jagung jahe
    jahit jahitan jajan jaket jalan jam jamin jamu jamur janda jangan janji jarak jarang jarum jasa jatah jati
    jatuh jauh jawab jelas jelek jemput jemur jenis jepang jepit jeruk jilbab jual jualan juga jumat jumbo jumlah
    jus kabar kaca kacang kado kain kaki kaku kalau kaleng kali kalung kamar kambing kami kamu kanan kancil
    kancing kandang kantong kantor kapan kapas karakter karena karet karpet kartu karung karya kasar kasih kasir
    kasur katun kayu kebaya kebun kecap kecewa kecil kecut kedelai kelapa keliling kelinci kelom kelor keluar
    keluarga kemarin kemasan kembali kemeja kemiri kenal kencur kental kentang kenyal kerajinan keranjang keras
    kering keripik kerja kertas kerudung kerupuk ketan ketupat khas khusus kipas kiri kirim kiriman kita klien kol
    kolom komplit kompor kopi kotak kotor kotoran kran krim krom kuah kualitas kuat kucing kue kuku kukus kuliner
    kulit kulkas kunci kuning kunir kunyit kurang kurir kurma kursi kurus kusut lada lagi lahan lain laki laku
    lama lamar lambat lampu lancar langka langkah langsung lantai lapis lapisan laris larut latihan lauk layar
    lebar lebaran lebih legit leher lele lemak lemari lemas lembab lembap lembar lembut lemon lempar lengan
    lengkap lengket lepas letak lewat liburan licin lihat lilin lima limbah liter lokal lokasi lombok longgar
    longkang lontong luar luas lucu lulur lumayan lumer lunak lunas lupa lurus lusin lutut macam mahal main mainan
    makan makanan makin makmur malam malas mampir mana mandi mangga manis manisan mantap marun masa masak masakan
    masih masing masuk mata mati mau mawar meja melati melon melulu memang mentah mentega menu merah merek mereka
    mesin meter mewah mie milik minat minggu mini minta minum minuman minyak mirip misal mobil modal model modern
    motif motor muat muda mudah mukena mulai mulus mungkin murah murid murni musang musim mutu naik nama nampan
    nampol nanas nangka nanti nasi nastar negara nego nikah nikmat nilai nomor normal nota nyala nyaman nyata obat
    olahan oleh olesan ongkir ongkos opak operasi orang orisinal otak oven pabrik padat pagar pagi pahit pakai
    pakaian paket paku paling panas pandan panen panggang panggil panjang pantai papan para paras parut pasang
    pasangan pasar pasir pasti payung pecah pecel pedas pegang pekat pelan pelanggan pelangi pelunasan pemakaian
    pembayaran pembeli pemesanan penerima pengawet pengerjaan pengiriman penjual penting penuh pepaya perawatan
    perca perlu permen pertama pesan pesanan pesta pewarna piring pisah pisang pisau pita plastik pohon pokok pola
    polos populer porsi potong potongan praktis premium prima produk produksi promo proses pucat pudar pukul
    pulang puluh punya pupuk pusat putih putra putri putus rabu ragam ragi rajin rajut rajutan rakit ramah rambak
    rambut rame ramuan rantai rantang rapat rapi rapuh rasa rasanya rata ratus ratusan rawit rayon rebus rekan
    rela remaja rempah rendah rendam rendang renyah resep resik resleting resmi retak retur rias ringan risol
    robek roda roti rumah rumahan rumput rusak saat sabar sablon sabun sachet sagu saja sajian saku salah salak
    saleh salon sama sambal sambel sampah sampai sampel samping sampo sandal sangat sangrai santai santan saos
    sapi sapu saran sarang sarapan sari sarung satu satuan saus sawah sawi sawo sayang sayur sayuran sebab sebagai
    sebelah sebelum sebentar sebulan sedang sedap sedia sedih sedikit segala segar segera sehari sehat sejak
    sekali sekarang sekitar sekolah sela selada selain selalu selama selamat selang selasa selesai selimut seluruh
    semangka sembako sementara semoga sempit semua sendiri sendok senin sepasang sepatu seperti seragam serai
    serat serba serbuk sering serius serta seru sesuai setelah setiap setrika siang siap simpel sinar siram sirup
    sisa sisir soal sofa soto spesial stabil stok suami suara suasana sudah sudut suguhan suhu suka sukulen sulam
    sulit sumber supaya surat surga susah susu susut syal syarat tabung tahan tahu tahun tajam takaran takut talas
    tali taman tambah tampah tampil tamu tanah tanaman tangan tanggal tanggung tanggungan tanpa tanya tape tapi
    taplak taruh tas tawar tebal tebu teduh tegak telah telat telinga teliti telur teman tembok tembus tempat
    tempe tempel tenaga tengah tenun tepat tepi tepung terang terasa terasi terbaik terbatas terbuat tercepat teri
    terigu terima terjangkau terjual terlalu terlambat termasuk terong tersebut tersedia terus tetap tetapi tiap
    tidak tiga tikar tikungan timbul tinggal tinggi tipis titik titip tiwul tokoh tolong tombol topi toples
    transfer tua tubuh tujuh tukang tukar tumis tumpah tumpeng tunai tunas tunggu tunik turun tutup ubi ukir
    ukiran ukuran ulang umum umur undangan unggul unik untuk upah urap urut usah usaha usia utama uwuh vanila
    varian variasi wadah wajah wajib wajik waktu wangi warna warung wedang wijen wisata wisuda yakin yang yogurt
    """
)
