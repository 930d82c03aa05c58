"""What is done, in Javanese, by the verb of the written language; see `endings` for their -no, -ne and -i."""

from listing.phrases.word_set import by_spelling

JAVANESE_VERBS = by_spelling(
    """
    makan: mangan maem dahar maeman
    dimakan: dimaem didahar dipangani
    minum: nginum
    lihat: delok ndelok deloken ndeleng
    dilihat: didelok didelak
    bawa: gawa
    membawa: mbeto
    dibawa: dibeto dibeta
    dibawakan: digawakno digawakne
    bawakan: gawakno gawakne
    memakai: ngagem ngenggo
    dipakai: dienggo dianggo dinggo diagem dipekek
    dicari: digoleki
    mencari: nggolek nggoleki
    ditunggu: dienteni ditunggoni
    tunggu: enteni
    mengantarkan: ngeterno ngeterne ngaterno ngeter
    diantarkan: diterno diterne dieterno dieterne
    diantar: diter dieter
    antarkan: terno eterno
    menerima: nompo nampa nrimo nerimo
    ulangi: baleni
    beri makan: pakani
    diberi makan: dipakani
    beri minum: ombeni
    diberi minum: diombeni
    menyembelih: nyembeleh nyembelih mbeleh
    disembelih: dibeleh disembeleh
    mengabari: ngabari ngabarin
    dikupas: dikletek dikleteki dionceki dioncek
    kupas: onceki
    meletus: njeblug mbledos njeblos
    meledak: mbledug
    beri tahu: kandani
    diberi tahu: dikandani diomongi
    memberi tahu: ngandani
    letakkan: selehno
    pilih: pilihen
    coba: jajalen coben
    besarkan: gedekno gedeno
    dibesarkan: digedekno digedeno
    panjangkan: dowokno dowono
    dipanjangkan: didowokno didowono
    diulangi: dibaleni
    hitung: itung etung
    dihitung: diitung dietung
    menghitung: ngetung
    diterima: ditompo
    mencoba: njajal nyobak nyobi
    coba: jajal cobak
    dicoba: dijajal dicobak
    tidur: turu
    bangun: tangi
    mandi: adus
    memandikan: ngedusi ngadusi
    dimandikan: diedusi didusi diadusi dimandiin
    berlari: mlayu
    berjalan: mlaku
    pergi: lungo lunga
    berangkat: budal mangkat budhal
    pulang: mulih muleh
    turun: mudun
    naik: munggah
    berhenti: mandeg
    duduk: lungguh
    bekerja: kerjo
    belajar: sinau sinahu
    mengajar: mulang
    diajari: diwarahi diwuruki
    mengajari: warahi ngajarin ngajari
    diajar: diwulang
    menemani: ngancani
    ditemani: dikancani ditemenin
    dijaga: dijogo
    menjaga: njogo
    mengasuh: momong
    diasuh: dimong
    disuapi: didulang disuapin
    menyuapi: ndulang nyuapin nyuapi
    membaca: moco
    menjual: ngedol
    dijualkan: didolno didolne
    jualan: dodolan
    membeli: tumbas
    dibeli: ditumbas
    menawar: ngenyang
    ditawar: dienyang
    meminjam: nyileh nyilih
    dipinjam: disilih disileh
    memberi: ngekeki ngewehi menehi
    diberi: dikeki diwehi diparingi
    berikan: kekno wehno
    ditukar: diijol diijolno diijolne
    diganti: diijoli
    dikembalikan: dibalekno dibalikno dibalekne dibalikne dibaleke dibalekke
    kembalikan: balekno balekne
    ditaruh: didokok didekek didelehno didelehne didekekno
    taruh: dokok dekek
    dimasukkan: dilebokno dilebokne dilebokke
    masukkan: lebokno lebokne
    dipegang: dicekeli
    digantung: dicantelno dicentelno dicantelne digantungno
    dibersihkan: diresiki
    bersihkan: resiki
    membersihkan: ngresiki
    menyesal: nyesel
    diaduk: diudek diudak diudhak diubek
    aduk: udek udak
    dibakar: diobong
    digiling: diselep diselepno digileng
    dijemur: dipe
    menjemur: mepe
    diangkat: dientas
    dikukus: didang diedang
    dibumbui: dibumboni
    digarami: diuyahi
    dirawat: diopeni dirumat
    merawat: ngopeni ngrumat
    ditanami: ditanduri
    disiapkan: dicepakno dicepakne disiapne
    dipesankan: dipesenno dipesenne
    dititipkan: dititipno dititipne
    titipkan: titipno titipne
    pilihkan: pilihno pilihne
    dipilihkan: dipilihno dipilihne
    kumpul: ngumpul
    keliling: mubeng
    merambat: mrambat
    menggembung: mlembung nglembung
    meluber: mbleber mbludak
    menggulung: mlungker nglinting
    merosot: mrucut
    terurai: mbrudul mbrodol brodol mbradul
    meleleh: ndlewer
    tersedak: keselek kesereten
    terbawa: kegowo kegawa
    tercebur: kecemplung
    terlihat: ketoro
    kelihatannya: ketoke ketokne
    menyatu: nyatu
    menyambung: nyambung
    menyemai: nyemai nyemaikan
    menyusu: nyusu
    menyusui: nyusoni nyusuin nyusui
    menyedot: nyedot
    menyemprot: nyemprot
    menyapu: nyapu
    mencicipi: nyicipi nyicipin nyicip
    menyegarkan: nyegerin nyegerno
    menyetok: nyetok nyetock
    mencetak: ngeprint ngeprin
    dicetak: diprint diprin
    mengemas: ngemas ngepack ngepak
    dikemas: dipack
    mengikat: ngikat ngiket
    mengiris: ngiris
    menghemat: ngirit
    mengerti: ngerti
    mengecil: ngecil
    mengganggu: ngganggu ngeganggu
    menggores: nggores
    menggunting: nggunting
    menguras: nguras
    mengencangkan: ngencengin
    mengangkut: ngangkut
    menghafal: ngapalin ngafalin
    melatih: nglatih ngelatih
    menghitung: ngitung
    menggambar: nggambar ngegambar
    mengubah: ngubah ngerubah
    mengunci: ngunci
    mengantre: ngantri ngantre
    mengepul: ngebul ngepul
    mewarnai: ngewarnai ngewarnain
    membentuk: mbentuk
    membantu: mbantu
    membilas: mbilas
    membordir: mbordir
    memotret: motret
    memanaskan: manasin manasi
    memanggang: manggang
    memijat: mijet mijit
    pijat: pijet pijit
    dipijat: dipijet dipijit
    menabung: nabung
    menambal: nambal
    menambah: nambahin nambahi
    menitip: nitip
    menjahitkan: njahitno njaitno
    dijahitkan: dijahitno dijaitno
    menjemput: njemput
    menjual: njual
    menjamin: njamin
    mendampingi: ndampingi
    menuang: nuang
    menukar: nukar nuker
    menumbuk: numbuk
    menumpuk: numpuk
    menembus: nembus
    menenun: nenun
    mendaftar: ndaftar
    diperbaiki: dibenerin dibenakno dibenakne didandakno
    memperbaiki: ndandani
    perbaiki: benerin
    ditukar: dituker
    diplitur: dipliture
    memutihkan: mutihin
    melembutkan: ngelembutin
    melubangi: nglubangi
    memetik: metik
    merajut: ngrajut ngerajut
    membatik: mbatik
    meracik: ngracik ngeracik
    menyangrai: nyangan nyangrai
    menumbuk: nutu
    membumbui: mbumboni
    mengisi: ngiseni
    mengukir: ngukir
    memelihara: ngingu
    buatkan: gawekno gawekne gaweno gawekke
    membuatkan: nggawekno nggawekne nggawekke
    dibuatkan: digawekke
    ambil: jupuken jupuki
    ambilkan: jupukno jupukne
    mengambilkan: njupukno
    memilihkan: milihno
    dipilihkan: dipilihke
    simpan: simpenen
    ditaruh: diselehno diselehne
    dibuka: dibukak
    tulis: tulisen
    tuliskan: tulisno tulisne
    disebutkan: disebutno disebutne
    tanyakan: takono takokno
    kabari: kabarono
    bayar: bayaren
    bayarkan: bayarno
    belikan: tukokno tukokne tukoke
    dibelikan: ditukokno ditukokne
    rasakan: rasakno rasakne
    dirasakan: dirasakno
    denda: dendo
    mengerut: mengkeret mungkret
    pengerjaannya: nggarape garapane
    jahitannya: njahite
    """
)
"""Verbs with one meaning."""
