"""What sellers write in Javanese, or with its endings and prefixes, by the word of the written language.

Only what has one reading; what is also a dish, a place or somebody's name stands in `neighbours` with what decides.
"""

from listing.phrases.word_set import by_spelling

JAVANESE = by_spelling(
    """
    halus: alus
    untuk: kanggo
    sekali: tenan onggu
    minum: ombe ngombe
    semalam: sewengi
    gula: gulo
    melempem: mlempem
    di rumah: drmh
    enak: uenak
    dihaluskan: dialusin dihalusin
    hidup: idup
    buat: gawe
    dibuat: digawe digae
    membuat: nggawe ngegawe
    buatan: gawean
    harus: kudu
    lama: suwe
    yang: sing
    semua: kabeh
    banyak: akeh
    sedikit: sithik sitik
    kecil: cilik
    pendek: cendek
    tebal: kandel
    jauh: adoh
    dekat: cedak cedhak
    belakang: mburi
    bawah: ngisor
    atas: nduwur dhuwur duwur
    kuat: kuwat kuwuat
    pelan: alon
    pelan-pelan: alon-alon
    basah: teles
    matang: mateng
    bau: mambu
    baunya: ambune
    keras: atos
    jual: adol
    dijual: didol
    harga: rego
    harganya: regane
    habis: entek
    menunggu: ngenteni
    hanya: mung
    lagi: maneh meneh
    ini: iki
    itu: iku kuwi
    apa: opo
    berapa: piro
    tempat: nggon
    besok: sesuk
    pagi: esuk isuk
    malam: bengi
    sekarang: saiki
    kemarin: wingi
    kehujanan: keujanan kudanan kodanan
    telur: endog ndog endok
    renyah: kemriuk kemriyuk
    diberi: diwenehi dikei
    direbus: digodog digodhog
    direndam: dikum
    diminum: diombe
    dimakan: dipangan
    ditumbuk: dideplok
    dijemur: dipepe
    lainnya: liyane liane
    aslinya: asline
    sisanya: sisane
    lebihnya: lebihe
    mantap: mantep
    menyiram: nyiram
    menyetrika: nyetrika
    menjemur: njemur
    menjahit: njahit
    menggoreng: nggoreng
    menganyam: nganyam
    menyulam: nyulam
    mengelupas: ngelupas
    menyusul: nyusul
    mengaduk: ngaduk
    merawat: ngerawat ngrawat
    menutupi: nutupi nutupin
    menahan: nahan
    menanam: nanem nanam
    tanam: tanem
    ditanam: ditanem
    durian: duren
    tajam: tajem
    senang: seneng
    pulas: pules
    diputar: diputer
    telan: telen
    tertelan: ketelen ketelan
    tercampur: kecampur
    tersenggol: kesenggol
    terbakar: kebakar
    terendam: kerendem
    tertutup: ketutup
    terbuka: kebuka
    tertukar: ketuker
    tersiram: kesiram
    terinjak: keinjek
    terpotong: kepotong
    tergores: kegores
    hindari: hindarin
    kurangi: kurangin
    dikurangi: dikurangin
    kembalikan: kembaliin
    dikembalikan: dikembaliin
    gantikan: gantiin
    digantikan: digantiin
    jadikan: jadiin
    dijadikan: dijadiin
    tunjukkan: tunjukin
    pastikan: pastiin
    sesuaikan: sesuaiin
    disesuaikan: disesuaiin
    matikan: matiin
    dimatikan: dimatiin
    nyalakan: nyalain
    kirimkan: kirimin
    dikirimkan: dikirimin
    antarkan: anterin antarin
    diantarkan: dianterin diantarin
    pesankan: pesenin
    dipesan: dipesen
    disimpan: disimpen
    tuliskan: tulisin
    dituliskan: ditulisin
    jahitkan: jahitin
    dijahitkan: dijahitin
    belikan: beliin
    bukakan: bukain
    ambil: jupuk
    mengambil: njupuk
    diambil: dijupuk
    ada: onok
    soalnya: soale
    percaya: percoyo
    sehari: sedino
    mata: mripat
    dulu: disik dhisik
    sebelum: sakdurunge sadurunge
    punya: duwe nduwe
    mengembalikan: ngembalino mbalekno mbalikno
    kembalikan: balikno mulihno pulangno baleke
    Selasa: slasa
    dimakan: dipanganan
    gratis: gratiss gratisss
    hancur: ancur ajur
    rontok: mrotol protol
    lembek: mblenyek mlenyek mblenyek benyek
    hambar: cemplang
    sedap: sedep
    nikmat: nyamleng maknyus maknyos
    lebar: ombo jembar
    gemuk: lemu
    berat: abot
    ringan: entheng
    kotor: reged
    tua: tuwo tuwek
    muda: enom
    jelek: elek
    beli: tuku nuku
    dibeli: dituku
    membayar: mbayar
    laku: payu
    ke sini: mrene
    begini: ngene
    begitu: ngono
    bagaimana: piye
    nanti: mengko ngko
    menggendong: nggendong
    baju: klambi kelambi
    celana: katok
    alas: lemek
    menumis: nggongso
    ditumis: digongso
    merebus: nggodok nggodhok
    mengungkep: ngungkep
    digigit: dicokot
    cicip: incip icip
    dicicipi: diincipi diicipi
    mencicipi: ngincipi ngicipi
    kenyang: wareg
    lapar: luwe
    pinggang: boyok
    kaki: sikil
    kepala: sirah
    gigi: untu
    perut: weteng
    bayi: bayek
    bawaan: gawan gawanan
    makanan: panganan
    minyak: lengo
    sampai: nganti ngantek
    atau: utowo utawa
    tetapi: nanging
    karena: amargo mergo merga amarga
    supaya: supoyo
    lebih: luwih luweh
    agak: rodo rodok radak
    puas: marem
    mau: gelem
    tidak mau: emoh
    dapat: entuk
    minta: njaluk jaluk
    tolong: tulung
    bilang: omongo blg
    dibawa: digowo
    bawa: gowo
    membawa: nggowo
    dipegang: dicekel
    pegang: cekel
    ditaruh: dideleh diseleh
    taruh: deleh
    digantung: dicantol dicanthol
    diikat: ditali ditaleni
    dibungkus: dibuntel
    dicuci: diumbah
    cuci: umbah
    mencuci: ngumbah
    disetrika: disetliko disetlika
    setrika: setliko setlika
    dipupuk: dirabuk
    menanam: nandur
    ditanam: ditandur
    benih: winih
    lidi: sodo
    tiga: telu
    empat: papat
    enam: enem
    tujuh: pitu
    delapan: wolu
    sebulan: sewulan
    bisa: isoh
    belum: durong
    pedas: pedhes
    masuk: mlebu
    keluar: metu
    keluarnya: metune
    tenaga: tenogo
    tanda: tondo
    sobek: suwek
    tamu: dayoh
    lumer: mlumer
    renyah: kemripik kemrenyes
    gurih: guri
    dipotong: dikethok
    potong: kethok
    diparut: diparud
    diiris: diirisi
    digoreng: digoring
    """
)
"""Written as it is spoken in East Java; the names of products keep it."""
