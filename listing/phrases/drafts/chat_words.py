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
    aneka: anka
    atau: ato atw ataw atao
    awet: awt
    ayam: aym
    bagi: bgi
    bagus: bgus bguss bgs baguz
    bahwa: bhw bhwa
    baik: baek
    banyak: buanyak
    barang: brang barng brng
    bawa: bwa
    bawang merah: bamer
    bawang putih: baput
    bayi: byi
    bebas: bbas
    beda: bda
    beli: bli
    berat: brt
    berkualitas: berkwalitas
    besar: buesar
    betul: btul
    biasa: biasah
    bihun: bihon
    bisa: bisaa
    boleh: blh bleh bolleh
    bumbu: bmbu
    butuh: btuh bthk
    cantik: cuantik cntk
    capek: cape
    cengkih: cengke
    coba: cba
    daging: dageng
    dapat: dpet dapt
    daripada: drpd drpda
    dasar: dsr
    daun: dwn godhong
    deskripsi: diskripsi deskipsi
    dia: dya
    diambil: dambil
    diantar: dantar diater
    disini: dsni
    ditanggung: dtanggung ditngung
    empat: empt
    enak: uenak ueenak uuenak euenak enyak wenak
    gambar: gbr gmbr
    garansi: garnsi
    gelas: gls glas
    gula pasir: gulpas
    gurih: guurih gurihhh
    halus: alos hlus
    harap: hrp hrap
    harga: hrga
    jagung: jagong
    jauh: jauuh
    jelas: jls jlas
    jenis: jns jnis
    jika: jk jka
    juga: juge jugak jugaa ugha
    kacang: kcg kcang
    kadang: kdng
    kalau: kaloo kalok kaluk kalao kalou klaw kalw
    kami: kmi
    kamu: kmu
    kapan: kpn
    karena: krena kerna krna
    kecambah: thokolan
    kelapa: krambil kambil klapa
    kelihatan: keliatan kliatan klihatan
    keluarga: klg klrg
    kemarin: kmren kemaren kmaren
    kemudian: kmdian kmudian
    kenapa: knp knpa
    kencur: cikur
    ketemu: ktemu ktmu
    ketumbar: tumbar
    kotor: ktor
    krispi: kripsi
    kriuk: kriyuk kruik
    kuat: kuatt kuwuat
    kue: kuweh kwe
    lain: laen lainn lyn
    lama: lma
    langsung: lgs langsong langsng
    laris: laries
    luar: luwar lwr
    lucu: luchu lutju
    main: maen
    mainan: maenan
    makan: makn mkan
    makin: mkin
    maksimal: maxsimal maximal maxs maxmal
    malam: malm mlem
    malas: males
    mantap: mantab mantapp mantul mantep muantep
    masa: msa
    masalah: mslh mslah
    masuk: mlebu msuk
    mau: mauu mw
    meleleh: mleleh
    memang: mmg emank emng
    mengandung: mngandung ngandung
    mereka: mrk
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
    nanti: nti nnt ntik
    nasi: nsi
    nomor: nmr nomer
    online: onlen
    orang: orng
    paham: pham
    pakai: pakek pke pkai nganggo
    paket: pkt pket
    paling: plng
    panas: puanas
    pasti: pst psti
    pedas: puedes puedas pwedes pdas
    perempuan: prmpuan
    pernah: prnah prnh
    pesan: psan
    pilih: pileh
    pisang: gedhang
    polos: plos
    ramai: rame
    rasa: rsa
    rasanya: rasae
    rusak: rsk rsak
    salah: slh
    sambil: smbl
    sampai: nyampe nyampek
    satu: stu siji
    sebagian: sbgian
    sebenarnya: sbnrnya sebenernya
    sebut: sbut
    sebutkan: sebutno
    secara: scr scra
    segar: sger suegar sueger
    segera: sgr
    selamat: slmt
    seledri: sledri
    sempat: sempet
    senang: sneng
    sendiri: dewean sediri
    serai: sere
    seram: serem
    setiap: tiyap
    siap: siyap
    silakan: silahken silakn slahkan monggo
    singkong: pohung menyok
    sisa: sisah
    sudah: sampun
    suka: ska
    supaya: supay
    tahan: tahn
    takut: tkt tkut wedi
    tanya: tny tnya takon takok
    tebal: tbl
    telur: endhog
    teman: tmn tmen temen konco
    terasa: krasa kroso kraos kerasa
    merasa: ngerasa ngrasa
    terhadap: thdp
    terima kasih: makasih makasi mksh trims suwun
    tetap: ttep ttap
    tidak: ngak ndaa nggk kaga gax tdaak ngk
    tinggi: tggi tingi
    tukar: tuker ijol
    uang: wang
    umur: umr
    usah: ush
    wajah: wjh
    walaupun: walopun walupun
    warna: wrno werno
    """
)
"""Only what has one reading; names of products keep theirs."""
