"""What people shorten when they type on a phone, by the full word; only what has one reading.

A spelling that has two stands in `neighbours`, with what decides; where nothing decides, she is asked.
"""

from listing.phrases.word_set import by_spelling

SHORT = by_spelling(
    """
    yang: yg yng
    untuk: utk untk utuk
    dengan: dgn dg dng dngan dgan
    tidak: tdk tdak tida tdq
    juga: jg jga
    sudah: sdh sdah sudh udh uda suda sudahh
    belum: blm blum belom blom blim
    karena: krn karna krna
    harus: hrs hrus
    bisa: bs bsa
    jangan: jgn jngn jngan jgan jng
    banyak: byk bnyk bnyak banyk byak
    setelah: stlh stelah stlah setlah
    sebelum: sblm sblum sbelum seblm
    sebelumnya: sblmnya
    setelahnya: stlhnya stlahnya
    kalau: kalo klo klu klau klw klow kalu
    dalam: dlm dlam
    dapat: dpt dapt dpat
    barang: brg
    orang: org orng
    banget: bgt bngt bgtt bget
    kurang: krg krang
    kepada: kpd
    supaya: spy spya
    seperti: sprt sprti sperti
    tentang: ttg
    bahan: bhn bahn
    warna: wrn wrna
    bahasa: bhs bhsa
    matematika: mtk
    harga: hrg hrga
    masih: msh msih masi
    beberapa: bbrp bbrapa
    jadi: jd jdi
    bukan: bkn bkan bukn
    buat: bwt buwat
    besok: bsk bsok bsok
    langsung: lgsg lgsng lsg lgsung lngsung lansung
    tempat: tmpt tmpat tmp tmpet
    sendiri: sndri sndiri sndr sendri
    setengah: stgh stngah stengah
    selusin: slusin
    sekodi: skodi
    sekarang: skrg skrng skarang
    ukuran: ukr ukrn ukrn
    maksimal: max maks
    hari: hri hr
    minggu: mgg mggu
    bulan: bln blln bulann
    tahun: thn thun
    panjang: pjg pnjg pnjang
    kemasan: kmsn kemsan
    pesan: psn pesen pesn
    pesanan: psnan pesenan psanan
    kasih: ksh
    tersebut: tsb
    lebih: lbh lbih
    bungkus: bgks bngks bungks
    menit: mnt mnit
    inci: inchi
    detik: dtk
    dulu: dl dlu
    transfer: tf
    di atas: diatas
    di bawah: dibawah dibwh
    di dalam: didalam didlm
    lembar: lmbr
    semua: smua smw
    sampai: sampe smpe smpai ampe sampek
    tapi: tp tpi
    tepung: tpg tpng tepng
    walau: wlo wlw wlau
    walaupun: wlopun wlaupun
    terus: trs trus
    termasuk: trmsk trmasuk tmsk termsk trmsuk
    tergantung: trgantung tergntung tgt tgantung trgntg tergtg
    pengiriman: pngiriman
    ongkir: ongkr
    waktu: wkt wktu
    saja: sj sja
    sama: sm
    malam: mlm
    sejak: sjk
    keping: kping
    kelas: kls
    jumlah: jml
    datang: dtg dtang dateng
    belakang: blkg blkng blakang
    depan: dpn dpan
    bawah: bwh
    rumah: rmh rmah rumh
    di rumah: dirmh dirumah
    jalan: jln
    di jalan: dijln
    alamat: almt
    tambah: tmbh tmbah
    hanya: hny hnya
    tanpa: tnp tnpa
    sangat: sgt sngat
    selalu: sllu slalu sll
    perlu: prlu prlu
    punya: pny pnya
    masuk: msuk
    keluar: kluar
    dekat: dkt dket deket
    mudah: mdh mdah
    gampang: gmpg gmpng gampng
    cepat: cpt cpat cepet
    terlalu: trlalu
    sedikit: sdikit sdkt dikit sdkit
    sekali: skali skli
    sekalian: sklian
    sekitar: sktr skitar
    seluruh: slrh sluruh
    dikirim: dikrm dkirim
    terima: trm trima
    pembeli: pmbeli pembli
    pengerjaan: pngerjaan
    pemesanan: pmesanan
    kecuali: kcuali kecwali
    kadang: kdg kdang
    kualitas: kwalitas kualits
    ketahanan: ktahanan
    sesuai: ssuai sesuei
    jahit: jht
    tusuk: tsk
    butir: btr
    lusin: lsn
    ekor: ekr
    tangan: tgn tngan
    putih: pth ptih
    hijau: hijo
    sebulan: sebln sbulan sbln
    seminggu: smggu
    sehari: shari
    sebentar: sbentar bntar
    pagi: pgi
    selamanya: slamanya
    berapa: brp
    bagian: bgian
    gratis: grts
    tolong: tlg tlong
    cuma: cuman cma cmn
    lihat: lht
    ingin: pgn pngn
    wajib: wjb wajb
    selesai: selese
    disetel: distel
    hubungi: hub
    contoh: cth
    jawab: jwb
    level: lvl lv
    punya: py
    hitam: itm
    sisa: ssa
    tersedia: trsedia tersdia
    pembelian: pmbelian
    pemakaian: pmakaian
    khusus: khsus
    melayani: mlayani
    menerima: mnerima nerima nrima
    besar: gde
    sering: sring
    kemarin: kmrn
    ambil: ambl ambik
    bayar: byr byar
    lewat: lwt
    bersih: brsih
    alami: alamy
    mulai: mlai
    cari: cri
    mungkin: mngkin mgkn
    sehat: shat
    semoga: smoga
    setiap: stiap stp
    selama: slama
    selain: slain
    hati-hati: ati2
    lagi: lgi
    baru: bru
    mahal: mhal
    murah: murahh
    potong: ptong
    rebus: rbus
    kukus: kkus
    goreng: gorng
    campur: cmpur
    asli: asly
    manis: mnis
    dingin: dngin
    panas: pnas pns
    air: aer
    besar: bsar
    basah: bsah
    produk: prdk prduk
    penjual: pnjual
    baju: bju
    rapi: rapih
    tinggal: tingal
    enak: enk enakk
    cocok: ccok cocokk
    cukup: ckup ckp
    macam: mcm
    keluarga: kluarga klrga
    terasa: trsa trasa
    bikin: bkin
    dibuat: dbuat
    pertama: pertma prtama
    habis: hbis hbs
    dibuka: dbuka
    buka: bka
    ultah: ultha
    sedang: sdg sdang
    kecil: kcil keciil kecill
    dari: dri
    dan: dn
    tubuh: tbuh
    anak: ank
    perawatan: prwtn prwatan prawatan
    ada: ad
    saya: sy
    pakai: pke
    dipakai: dipke dpake
    bawang: bwg bwang bwng
    besar: bsr
    seperti: spt
    padahal: pdhl
    sebagai: sbg
    susah: ssh
    salah: slh
    benar: bnr
    tengah: tgh
    sebelah: sblh
    menjadi: mjd
    dikasih: diksh dksh
    kosong: ksg
    ready: rdy redy redi
    tunggu: tggu tgu
    jawab: jwb
    kamar: kmr
    video: vidio pidio vid
    foto: poto fhoto photo
    custom: kustom
    packing: paking pakking
    bubble: buble
    ekspedisi: expedisi ekspidisi
    silakan: silahkan
    telepon: telpon tlp telp
    kembali: kmbali kmbl
    sertifikat: sertipikat
    matang: matng
    pelanggan: plnggan
    kebutuhan: kbutuhan
    undangan: undngan
    keripik: kripik
    kerupuk: krupuk
    alpukat: alpokat
    detail: detil
    sistem: sistim
    apotek: apotik
    sepatu: spatu sepatuh
    buka: bukak
    sekadar: sekedar
    dimasak: dmasak
    dikirim: dkrim
    hadiah: hdiah
    kado: kdo
    rumahan: rmhan
    terlambat: trlambat
    pembayaran: pmbayaran
    ekonomis: ekonmis
    pengantin: pngantin
    kondangan: kondngan
    """
)
"""Letters left out; the word is the same."""
