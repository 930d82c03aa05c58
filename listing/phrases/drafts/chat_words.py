"""Short forms, slips and talk of a chat that no shop's text keeps, by the word of the written language.

Words of three letters and the like, which nothing but a list can know; see `vowels` for what its letters tell.
"""

from listing.phrases.word_set import by_spelling

CHAT_WORDS = by_spelling(
    """
    acara: acr acra
    adalah: adlh adl
    agak: agk agag
    aman: amn
    atau: ato atw ataw atao
    awet: awt
    ayam: aym
    bagi: bgi
    bagus: bgus bguss bgs baguz
    bahannya: bhnnya bhanya bahanya
    bahwa: bhw bhwa
    baik: baek
    banget: bgd bgeet bangt bangett
    banyak: buanyak
    barang: brang barng brng
    bawa: bwa
    bawang merah: bamer
    bawang putih: baput
    bayi: byi
    bebas: bbas
    beda: bda
    bedak: bdak
    kendur: kendor
    rapor: raport
    belakang: blkang
    berat: brt
    berkualitas: berkwalitas
    besar: buesar
    betul: btul
    biasa: biasah
    biasanya: biasae
    bihun: bihon
    bisa: bisaa
    boleh: blh bleh bolleh
    bordiran: brdiran
    bumbu: bmbu
    butuh: btuh bthk
    cantik: cuantik cntk
    cengkih: cengke
    coba: cba
    daging: dageng
    dapat: dpet dapt
    daripada: drpd drpda
    dasar: dsr
    daun: dwn godhong
    depan: dpan
    deskripsi: diskripsi deskipsi
    di atas: datas dats
    di bawah: dbwh dbawah
    di dalam: ddalam
    di depan: ddepan ddpn didpn
    di jalan: djalan djln dijln
    di kulkas: dkulkas
    di luar: dluar
    di pasar: dpasar dipsr
    di rumah: drumah
    di sekolah: dsekolah
    di sini: dsini
    di sana: dsna
    di situ: dstu
    di rumah: drmh drmah
    di tempat: dtmpt dtempat ditmpt
    di toko: dtoko ditko
    dia: dya
    diambil: dambil
    diambilkan: diambilno
    diantar: dantar diater
    dibersihkan: dibersihno
    dicampur: dicmpur
    dicek: dcek
    dihangatkan: dipanasno
    dijemur: dijemor djmur
    dikeringkan: dikeringno
    dikirimkan: dikirimno
    dikurangi: dikurangin
    dimasukkan: dmasukin dimsukin
    dipakai: dpke dpakek
    disiapkan: disiapno
    disini: dsni
    ditambah: ditmbah dtmbah
    ditanggung: dtanggung ditngung
    empat: empt
    enak: uenak ueenak uuenak euenak enyak wenak
    fotokopi: fotocopy potokopi fotocopi
    gambar: gbr gmbr
    garansi: garnsi
    gelas: gls glas
    gula: gla
    gula pasir: gulpas
    gurih: guurih gurihhh
    halus: alos hlus
    hancur: ancor
    hangus: angus hgs
    harap: hrp hrap
    harga: hrga
    harganya: hrgnya hargaya
    isinya: isnya
    jagung: jagong
    jauh: jauuh
    jelas: jls jlas
    jenis: jns jnis
    jepang: jpang
    jika: jk jka
    jilid: jlid
    juga: juge jugak jugaa ugha
    kacang: kcang
    kadang: kdng
    kalau: kaloo kalok kaluk kalao kalou klaw kalw
    kami: kmi
    kamu: kmu
    kancingnya: kncingnya
    kantong: kntong
    kapan: kpn
    karena: krena kerna krna
    karetnya: kretnya
    karyawan: krywan
    kecambah: thokolan
    keju: kju
    kelapa: krambil kambil klapa klpa
    kelihatan: keliatan kliatan klihatan
    keluarga: klrg
    kemarin: kmren kemaren kmaren
    kemeja: kmeja
    kemudian: kmdian kmudian
    kenapa: knp knpa
    kencur: cikur
    keringnya: ngringnya
    kerudung: kudung krudung
    ketemu: ktemu ktmu
    ketumbar: tumbar
    kotor: ktor
    krispi: kripsi
    kriuk: kriyuk kruik
    kualitasnya: kwalitasnya
    kuat: kuatt kuwuat
    kue: kuweh kwe
    kurang lebih: kurleb krglbh
    lain: laen lainn lyn
    laminating: leminating
    langsung: lgs langsong langsng
    laris: laries
    lengan: lngan
    lingkar: lngkar lingkr
    luar: luwar lwr
    lucu: luchu lutju
    main: maen
    mainan: maenan
    makan: makn mkan
    makin: mkin
    maksimal: mksmal mksimal maxsimal maximal maxs maxmal
    malam: malm mlem
    malas: males
    mantap: mantab mantapp mantul mantep muantep
    masa: msa
    masalah: mslh mslah
    masuk: mlebu msuk
    masukkan: msukin msukkan
    mau: mauu mw
    meleleh: mleleh
    memang: mmg emank emng
    mengandung: mngandung ngandung
    merasa: ngerasa ngrasa
    mereka: mrk
    meresap: ngrasuk
    merica: mrico mrica
    micin: mecin
    minimal: minimall minmal
    minta: mnta mintak
    minyak: mynyak miyak
    minyak goreng: migor
    mohon: mhn
    mulai: muali
    naik: naek
    nama: nma
    daftar: daptar
    latihan: latian
    nanti: nti nnt ntr ntik
    nasi: nsi
    nomor: nmr nomer
    online: onlen
    orang: orng
    paham: pham
    pakai: pakek pke pkai nganggo
    paket: pkt pket
    paling: plng
    panas: puanas
    panjangnya: pnjgnya
    pasti: pst psti
    pedas: puedes puedas pwedes pdas
    perempuan: prmpuan
    perkiraan: prkiraan
    pernah: prnah prnh
    pesan: psan
    pilih: pileh
    pinggang: pingang
    pisang: gedhang
    polos: plos
    ramai: rame
    rasa: rsa
    rasanya: rasae rsnya
    rencana: rncana
    resleting: slreting
    rusak: rsk rsak
    sablonan: sblonan
    salah: slh
    sampai: nyampe nyampek
    samping: smpng
    satu: stu siji
    saya: sya
    sebagian: sbgian
    sebenarnya: sbnrnya sebenernya
    sebut: sbut
    sebutkan: sebutno
    secara: scr scra
    segar: sger suegar sueger
    sehari: sehr
    sekitar sebulan: sebulanan
    sekitar seminggu: semingguan
    sekolahan: skolahan
    selamat: slmt
    seledri: sledri
    seluruh Indonesia: seindo
    sempat: sempet
    senang: sneng
    sendiri: dewean sediri
    selesai: slse slesai slsai
    selama: slma
    walau: walo
    tentu: tntu
    dewasa: dws dwsa
    sepertinya: kyknya kayaknya kayake
    serai: sere
    seram: serem
    setiap: tiyap
    siap: siyap
    silakan: silahken silakn slahkan monggo
    singkong: pohung menyok
    sisa: sisah
    soalnya: soalny slnya
    sudah: sampun
    suka: ska
    supaya: supay
    susu: ssu
    tahan: tahn
    takut: tkt tkut
    tanya: tny tnya takon takok
    telur: endhog tlr
    teman: tmn tmen temen konco
    terasa: krasa kroso kraos kerasa
    terhadap: thdp
    terima kasih: makasih makasi mksh trims suwun tengkyu
    tetap: ttep ttap
    tidak: ngak ndaa nggk kaga gax tdaak ngk
    tinggi: tggi
    tukar: tuker ijol
    uang: wang
    ucapan: ucpn ucapn
    ukurannya: ukrannya
    umur: umr
    usah: ush
    wajah: wjh
    walaupun: walopun walupun
    meskipun: mskpun mskipun meskpun
    makanya: makane mangkane mkanya
    warna: wrno werno
    warnanya: wrnnya warnya
    berbuah: bbuah
    berwarna: bwarna
    bermotif: bmotif
    merek: merk mrek
    """
)
"""Only what has one reading; names of products keep theirs."""
