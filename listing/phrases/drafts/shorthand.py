"""What people shorten or write as they speak when they type on a phone, by the full word; only what has one reading.

A spelling that has two readings stands in `neighbours`, with what decides; where nothing decides, she is asked.
"""


def _read(table: str) -> dict[str, str]:
    """The table turned round: by spelling."""
    rows = (line.split(": ") for line in table.strip().splitlines())
    return {spelling: full.strip() for full, spellings in rows for spelling in spellings.split()}


SHORT = _read(
    """
    yang: yg yng
    untuk: utk untk utuk
    dengan: dgn dg dng dngan dgan
    tidak: tdk tdak tida tdq
    juga: jg jga
    sudah: sdh sdah sudh udh
    belum: blm blum belom blom
    karena: krn karna krna
    harus: hrs hrus
    bisa: bs bsa
    jangan: jgn jngn jngan
    banyak: byk bnyk bnyak banyk
    setelah: stlh stelah stlah setlah
    sebelum: sblm sblum sbelum seblm
    sebelumnya: sblmnya
    setelahnya: stlhnya
    kalau: kalo klo klu klau
    dalam: dlm dlam
    dapat: dpt dapt dpat
    barang: brg
    orang: org orng
    banget: bgt bngt bgtt bget
    kurang: krg krang krng
    kepada: kpd
    supaya: spy spya
    seperti: sprt sprti sperti
    tentang: ttg
    bahan: bhn bahn
    warna: wrn wrna
    harga: hrg hrga
    masih: msh msih
    beberapa: bbrp bbrapa
    jadi: jd jdi
    bukan: bkn bkan
    buat: bwt buwat
    besok: bsk bsok
    langsung: lgsg lgsng lsg lgsung lngsung lansung
    tempat: tmpt tmpat
    sendiri: sndri sndiri sndr sendri
    setengah: stgh stngah stengah
    sekarang: skrg skrng skarang
    ukuran: ukr ukrn
    maksimal: max maks
    hari: hri hr
    minggu: mgg mggu
    bulan: bln
    tahun: thn
    tanggal: tgl tggl
    panjang: pjg pnjg pnjang
    kemasan: kmsn kemsan
    pesan: psn pesen pesn
    pesanan: psnan pesenan psanan
    kasih: ksh
    tersebut: tsb
    lebih: lbh lbih
    bungkus: bks bgks bngks bungks
    botol: btl
    menit: mnt mnit
    dulu: dl dlu
    transfer: tf trf
    di atas: diatas
    di bawah: dibawah dibwh
    di dalam: didalam didlm
    lembar: lbr lmbr
    buah: bh
    kotak: ktk
    semua: smua smw
    sampai: sampe smpe smpai ampe
    tapi: tp tpi
    terus: trs trus
    termasuk: trmsk trmasuk tmsk termsk
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
    rumah: rmh rmah
    di rumah: dirmh dirumah
    jalan: jln
    di jalan: dijln
    alamat: almt
    tambah: tmbh tmbah
    hanya: hny hnya
    tanpa: tnp tnpa
    sangat: sgt sngat
    selalu: sllu slalu sll
    perlu: prlu
    punya: pny pnya
    masuk: msuk
    keluar: klr kluar
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
    sesuai: ssuai
    jahit: jht
    tusuk: tsk
    butir: btr
    lusin: lsn
    ekor: ekr
    tangan: tgn tngan
    merah: mrh
    putih: pth ptih
    hijau: hijo
    kuning: kning
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
    cuma: cuman cma
    hubungi: hub
    contoh: cth
    saya: sy
    pakai: pke
    dipakai: dipke dpake
    """
)
"""Letters left out; the word is the same."""

SPOKEN_AS = _read(
    """
    tidak: ga gak gk ngga nggak engga enggak ndak kagak kaga gag nda ora mboten
    tidak ada: gaada
    tidak bisa: gabisa gbisa
    tidak mau: gamau
    tidak usah: gausah gakusah
    tidak pakai: gapake gapakai
    tidak apa-apa: gapapa gpp
    tidak perlu: gaperlu
    jangan: ojo
    belum: durung
    pakai: pake
    dipakai: dipake
    saja: aja doang
    sudah: udah
    hilang: ilang
    nanti: ntar entar
    sama sekali: samsek
    sebentar: bentar
    memang: emang emg
    seperti: kayak kyk
    taruh: taro tarok
    ditaruh: ditaro
    antar: anter
    diantar: dianter
    hangat: anget
    hangatkan: angetin hangatin
    dihangatkan: diangetin dihangatin
    panaskan: panasin
    dipanaskan: dipanasin
    diamkan: diemin diamin
    didiamkan: didiemin didiamin
    cairkan: cairin
    dicairkan: dicairin
    campurkan: campurin
    masukkan: masukin
    dimasukkan: dimasukin
    tambahkan: tambahin
    ditambahkan: ditambahin
    bersihkan: bersihin
    dibersihkan: dibersihin
    keringkan: keringin
    dikeringkan: dikeringin
    rendam: rendem
    direndam: direndem
    peras: peres
    diperas: diperes
    menghilangkan: ngilangin
    menurunkan: nurunin
    meresap: ngresep ngeresep
    menyerap: nyerap
    menerawang: nerawang
    menyusut: nyusut
    mengembang: ngembang
    menempel: nempel
    tambah: nambah
    dalam: dalem
    pedas: pedes
    pahit: pait
    segar: seger
    santan: santen
    telur: telor
    rapat: rapet
    padat: padet
    tebal: tebel
    lembap: lembab
    gatal: gatel
    pegal: pegel
    hijau: ijo
    merata: ngerata
    Jawa: jowo
    laki-laki: cowo cowok
    perempuan: cewe cewek
    semalaman: semaleman
    original: ori
    keliling: muter
    pilih: milih
    sarung bantal: sarban
    sarung guling: sargul
    celemek: clemek
    souvenir: sovenir suvenirr
    dilipat: dilipet
    lipat: lipet
    kerja: krja
    bagus: bgs
    izin: ijin
    laundry: loundry laundri
    freezer: frezer friser frizer
    sajadah: sejadah
    stroberi: strobery strawbery stoberi
    sama: ama
    seperti itu: gitu
    terjilat: kejilat
    """
)
"""Written as it is spoken, also in Javanese; the names of products keep it."""
