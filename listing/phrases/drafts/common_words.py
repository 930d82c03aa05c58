"""Words that sellers of home products use most, by which one without its vowels is known again: "lmbut" is lembut.

A word that shares its consonants with another common one must stand here too, so that neither is taken for the other.
"""

from listing.phrases.word_set import word_set

COMMON_WORDS = word_set(
    """
    abon abu acak acara ada adalah adem adik adonan aduk ahad air ajar akan akar akhir aku alami alas alat alergi
    alot alternatif alun aman ambil ambilan ampuh anak andalan aneka anggota anggrek anggur angin antar antara
    anti anyam anyaman apel aplikasi apotek area aren arisan army aroma asam ashar asin asinan asli atas atasan
    atau atur awal awalan awet ayam baca badan bagian bagus bahan bahannya bahkan bahu bahwa baik bajak bakar
    bakpao bakpia bakso balado balas balita bambu bandeng bangun bantal bantu banyak bapak baper barang barangkali
    barter baru basah baskom batagor batal batalkan batang batas batik batok bau bawa bawaan bawah bawang bayam
    bayar bayi bebas bebek beda begini begitu bekal bekas bekerja bekicot belajar belakang belakangan belanja beli
    belum belut benang benar benaran benih bentuk berani berapa beras berasa berat berbagai berbeda berbuah
    berdiri berdua bergaransi bergo berhasil berhijab berisi berkilau berkualitas berlaku berlapis berlubang
    bermerek berminat bermotif berpengalaman berputar bersama bersertifikat bersih bersihkan bersyukur bertahan
    bertali bertambah bertingkat berubah berulang berwarna besar besaran besek besi besok biar biarkan biasa
    biasanya bibir bibit bijaksana biji bikin bila bilas bimbing bingkai bingung biru bisa bisnis blus bocor bola
    boleh bolong bongkar bonus bordir bordiran botok botol brokat bronis bros brownies buah buat buatan bubuk
    bubur bugis buka bukaan bukan buket bukti buku bulan bulanan bulat bulu bumbu bunda bunga bungkus buruk burung
    busa busana busuk butir butuh butuhkan cabai cabe cabut cadangan cair cakar camilan campur campuran cangkang
    cangkir cantik cara cari cat catatan ceker celana celemek celup cemara cemilan cendol cepat cerah ceruti cetak
    cicil cicipi cilok cincang cincau cincin cireng coba cobek cocok cokelat coklat contoh cuci cuka cukup cukur
    cuma cumi custom dada daerah daftar dagangan daging dalam damai dan dandan dapat dapur dari daripada darurat
    dasar dasi daster datang datangkan daun dekat dekorasi delapan demam demikian dengan dengar denim depan
    depannya desa desain deskripsi detail dewasa diaduk diambil dianjurkan diantar dianyam dibawa dibayar
    dibersihkan diblender dibordir dibuat dibuka dibungkus dicampur dicetak dicicil dicoba dicuci difoto diganti
    digiling digoreng digunakan diiris dijahit dijamin dijemput dijemur dijual dikasih dikemas dikembalikan
    dikeringkan dikerjakan dikirim dikit dikukus dikupas dilap dilarang dilipat dilukis dimakan dimasak dimasukkan
    diminum dimsum dimulai dingin diolah dipajang dipakai dipanaskan dipanggang dipasang dipegang diperas dipesan
    dipilih dipisah dipotong diproses dirajut dirangkai dirawat direbus direndam diri disablon disajikan disangrai
    disegel disesuaikan disetrika disimpan disiram disukai disulam ditaburi ditambah ditanggung ditanya ditaruh
    ditempel ditenun diterima ditukar ditumbuk ditunggu ditutup diukir diulang diungkep dodol dompet donasi donat
    dori dua duduk duku dulu durasi durian durung dus dusty dzuhur ecer eceran edisi eksklusif ekspedisi elastis
    elegan emas ember empat emping empuk enak enam encer enteng es fasilitas favorit fermentasi fleksibel foto
    fresh frozen furing gabah gabus gading gagal gambar gamis gampang ganti gantung gantungan garam garansi garing
    garpu gaun gayung gelang gelas gemuk gendong genteng gerobak getuk gigi gigitan giling gorden goreng gorengan
    goresan gosok goyang gram gratis grosir gudang gudeg gula gulai guling gulung gulungan guna gunakan gurame
    gurih guru habis habiskan hadiah hafal haid hajat hajatan hakpen halal halaman halus hambar hamil hampers
    hampir hancur handuk hangat hanya harga harganya hari harian harum harus hasil hati hemat herbal hewan hias
    hiasan hidung hidup higienis hijab hijau hilang hindari hitam hitung hotel hubungi hujan hutan ibu iga ijazah
    ikan ikat ikut imbuhan imut inap indah ingin ini inner instan iris isi isian istimewa isya itu izin jadi
    jagung jahe jahit jahitan jajan jaket jalan jam jamin jamu jamur janda jangan jangkauan janji jarak jarang
    jari jarum jasa jatah jati jatuh jauh jawab jelas jelek jemput jemputan jemur jenis jepang jepit jeruk jilbab
    jinak jingga jual jualan juga jumat jumbo jumlah jus kabar kaca kacang kado kain kakak kakap kakek kaki kaku
    kalau kaldu kaleng kali kalung kamar kambing kami kamis kamu kanan kancil kancing kandang kandungan kantong
    kantor kaos kapan kapas kapasitas karakter karakternya kardigan kardus karena karet karpet kartu karung karya
    kasar kasih kasir kasur katun kayu kebanyakan kebaya kebun kebutuhan kecap kecewa kecil keciput kecut
    kedaluwarsa kedelai kegiatan kehabisan kelapa kelebihan kelembapan kelihatan keliling kelinci kelom kelor
    keluar keluaran keluarga kemarin kemasan kemasannya kemasukan kembali kembang kembung kemeja kemiri kempes
    kemudian kemungkinan kenal kenapa kencur kendaraan kental kentang kenyal kenyang kepala keponakan kerajinan
    keranjang kerapian keras kering keripik kerja kerok kertas kerudung kerupuk kesehatan keset kesukaan ketan
    keterangan ketinggalan ketupat khaki khas khimar khusus kinclong kipas kiri kirim kiriman kita klepon klien
    kocok kol koleksi kolom komplit kompor komposisi kondisi konfirmasi konsultasi kopi kopong kosmetik kotak
    kotor kotoran kran kreasi krem kresek krim krom kuah kualitas kuat kucing kue kuku kukus kuliner kulit kulkas
    kulot kunci kuning kunir kunyit kupas kurang kurir kurma kursi kurus kusut label lada lagi lahan lain laki
    laku lama lamar lamaran lambat lampu lancar langganan langka langkah langsung lansia lantai lap lapis lapisan
    lari laris larut latih latihan lauk layanan layar layu lebar lebaran lebih legit leher lele lem lemak lemari
    lemas lembab lembap lembar lembaran lembut lembutnya lemon lemonnya lempar lemper lengan lengkap lengket lepas
    letak lewat liburan licin lihat lilac lilin lima limbah lipat lipatan liter lodeh lokal lokasi lombok longgar
    longkang lontong luar luas lucu lukis lulur lumayan lumer lumpia lunak lunas luntur lupa lurus lusa lusin
    lutut macam madu magrib mahal main mainan makan makanan makin makmur maksudnya malam malas mampir mana mandi
    mangga mangkok mangkuk manis manisan manset mantap maroon martabak marun masa masak masakan masalah masih
    masing masuk masukkan mata matah matahari mati mau mawar mawaran meja melalui melar melati melayani meleleh
    melembapkan melembutkan melimpah melon melulu memakai memang membeli memberi membersihkan membuat memesan
    memilih mempelai memperbaiki mencerahkan mendapat mendut mengandung mengembang mengenyangkan mengganti
    menggunakan menghasilkan menghilangkan mengikuti mengkilap menjadi menjaga menjahit menjemput menjual mentah
    mentega menu menurut menyegarkan menyerap menyesuaikan menyimpan menyusut merah merasa merata merawat merek
    mereka merusak mesin meter mewah mie mika milik milo minat minggu mini minimalis minta minum minuman minyak
    mirip misal mobil mocca modal model modelnya modern mohon motif motor muat muda mudah mukena mulai mulus mulut
    mumpung mungkin murah murid murni musang musim mustard mutu nagasari naik nama namanya nampan nampol nanas
    nangka nanti nasi nastar natural navy negara nego nenek nikah nikahan nikmat nikmati nilai nomor normal nota
    nyala nyaman nyamannya nyata obat olahan oleh olesan om ongkir ongkos online opak operasi opor orang orderan
    organik orisinal ornamen otak oven pabrik padat pagar pagelaran pagi paha paham pahit pakai pakaian paket paku
    paling panas panci pandan panduan panen panganan panggang panggil pangkas panjang panjangnya pantai papan para
    paras parsel partai parut pas pasang pasangan pasar pashmina pasir pasokan pastel pasti patah payet payung
    pecah pecel pecinta pedagang pedas pegang pekat pel pelajaran pelan pelanggan pelangi pelapis pelayanan
    pelembut pelengkap peluk pelunasan pemakaian pemakaiannya pemanis pembatalan pembayaran pembeli pembersih
    pembuatan pembungkus pemesanan pemotongan pempek pemula penambahan penanganan pencuci pencucian pendek
    penerima pengambilan pengantin pengawet pengeringan pengerjaan pengganti penghangat pengharum penginapan
    pengiriman pengunjung penjahit penjual penting penuh penutup penyajian penyedap penyimpanan penyimpanannya
    pepaya pepes peralatan peras perawatan perbedaan perca percaya perekat perempuan pergantian perhatian
    perhatikan perlengkapan perlu permen permintaan permukaan pernah pernikahan persediaan persiapan pertama
    pertanyaan pertemuan perubahan perut pesan pesanan pesta petik pewangi pewarna pijat pilih pindang pinggang
    pinggir pinggiran pinggul pinjam pink pintu piring pisah pisang pisau pita plastik plastiknya pohon pokok pola
    polos pondok populer porsi potong potongan potret praktik praktis premium pria prima produk produknya produksi
    profesional program promo promosi proses puas pucat pudar pukis pukul pulang pulen puluh punggung punya pupuk
    pusat putih putra putri putus raba rabu racikan ragam ragi ragu rajin rajut rajutan rak rakit ramah rambak
    rambut rame ramuan rancangan rangkaian rantai rantang rapat rapi rapuh rasa rasanya rata ratus ratusan rawit
    rawon rayon rebon rebus rekan rela remaja rempah rempeyek remuk rendah rendam rendang rengginang renyah
    reseller resep resik resleting resmi retak retur rias ringan risol risoles robek roda rok rompi roti ruangan
    rumah rumahan rumput rupiah rusak saat sabar sablon sablonan sabtu sabun sachet sage sagu saja sajian saku
    salah salak saleh salem salmon salon sama samarkan sambal sambel sambungan sampah sampai sampel samping
    sampingan sampo sandal sandaran sangat sanggul sangkar sangrai santai santan santap saos sapi sapu saran
    sarang sarapan sari saring sarung sasaran satu satuan saudara saus sawah sawi sawo sayang sayangnya sayur
    sayuran sebab sebagai sebagian sebaiknya sebanyak sebelah sebelum sebenarnya sebentar seblak sebuah sebulan
    sebutkan secukupnya sedang sedangkan sedap sedia sedih sedikit seduh segala segar segera segiempat segitiga
    sehari sehat sehingga seimbang sejak sejuk sekali sekaligus sekarang sekeluarga sekitar sekolah sela selada
    selain selalu selama selamat selang selasa selendang selera seleranya selesai selimut seluruh semai semakin
    semalam semangat semangka sembako sementara semoga sempit semprong semua semuanya semur senang sendiri sendok
    sengaja senin senyaman seorang sepasang sepatu seperti seprei serabut seragam serai serat seratus serba
    serbaguna serbuk seribu sering serius serta seru serundeng sesuai sesuaikan sesudah setahun setelah setiap
    setrika sewa siang siap siapkan silakan simpan simpanan simpel sinar singkong siomay siram sirup sisa sisir
    soal sobek sofa sore soto souvenir spesial sponnya srundeng stabil standar sterilkan stiker stok suami suara
    suasana subuh sudah sudut suguhan suguhkan suhu suka sukulen sulam sulaman sulit sumbangan sumber sungguhan
    supaya supplier surat surga susah susu susunan susut sweater syal syarat tabung taburan tadi tahan tahu tahun
    tahunan tajam takaran takut takutnya talas tali taman tambah tambahan tampah tampil tampilan tamu tanah tanam
    tanaman tangan tanggal tanggapan tanggung tanggungan tanpa tante tanya tanyakan tape tapi taplak taruh tas
    tatakan tawar tebal tebalnya tebu teduh tegak teknik teko telah telat telepon telinga teliti telur teman
    temannya tembok tembus tempat tempatnya tempe tempel tempelan tenaga tengah tengiri tenun tepat tepi tepung
    terakhir terang terangkat terasa terasanya terasi terawat terbaik terbalik terbatas terbawa terbuat terbungkus
    tercampur tercepat terdaftar terdiri tergores terhadap teri terigu terima terjangkau terjatuh terjemur terjual
    terkelupas terkena terkirim terkunci terlalu terlambat terlihat terlipat termasuk termos termurah ternyata
    terong terpakai terpasang terpercaya terpisah terracotta tersebar tersebut tersedia tersedianya tersegel
    tersendiri terserah tersimpan tersisa tersusun tertarik tertentu tertinggal tertutup terus tetangga tetap
    tetapi tetesan tiap tidak tidur tiga tikar tikungan timbul tinggal tinggalkan tinggi tipis titik titip tiwul
    tokoh tolong tombol tongkol topi toples tosca transfer tray tua tuang tubuh tujuh tukang tukar tulis tulisan
    tumbuh tumbuk tumis tumisan tumit tumpah tumpeng tuna tunai tunas tunggu tunik turun tutup ubi ucapan ucapkan
    udang ukir ukiran ukuran ulang ulek umum umur undangan undangannya unggul ungu unik untuk upah urap urut
    urutan usah usaha usia utama uwuh vanila varian variasi vitamin wadah wader wajah wajan wajib wajik waktu
    wangi wanita warna warnai warung wedang wijen wisata wisuda yakin yang yogurt
    """
)
