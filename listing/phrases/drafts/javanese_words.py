"""More of what is said in Javanese, high and low: how, when, who, how many; by the word of the written language.

Only what has one reading and is no dish's, place's or person's name; those stand in `javanese_things`.
"""

from listing.phrases.word_set import by_spelling

JAVANESE_WORDS = by_spelling(
    """
    saya: kulo kula
    Anda: pean piyan samean sampeyan sampean smpean njenengan panjenengan jenengan
    orang: uwong
    acak: ngacak
    catat: catet
    genggam: genggem
    tenaga: tenogo
    tanda: tondo
    pinjam: pinjem
    anak: bocah arek
    perempuan: wedok wadon setri
    laki-laki: jaler
    siapa: sopo sinten
    apa: nopo
    berapa: pinten
    bagaimana: yopo yaopo pripun
    ini: niki meniko
    itu: kui niku
    sini: kene
    sana: kono
    begitu: ngunu ngoten
    begini: ngeten
    segitu: sakmono semono
    segini: sakmene semene
    yang: ingkang
    pakai: ngangge
    untuk: kangge kagem kango gae
    ke: menyang
    jangan: ojok
    hanya: namung gur
    cuma: cumak
    saja: ae mawon kemawon thok ajja
    semua: sedoyo sedaya sedanten
    banyak: kathah katah
    lain: liyo liya
    beda: bedo benten
    sama: podo podho
    juga: ugi
    lebih: langkung
    sedikit: sekedik
    tanpa: tanpo
    agak: rada rodho
    banget: nemen pwol puol
    sungguh-sungguh: temenan tenanan
    sangat: sanget
    jadi: dadi dados
    supaya: cekno cekne kersane kareben
    waktu: wayah
    tiap: mben
    tiap hari: sabendino bendino
    belanja: belonjo
    belanjaan: belonjoan blonjoan
    nama: jeneng
    mekar: mekrok
    menyengat: nyegrak nyethak
    berbunyi: muni
    cemplungkan: cemplungno cemplungke
    sekitarnya: sakkitare sekitare
    sekarang: saiki sakiki sakniki
    nanti: mengke engko
    besok: mbesok benjing
    pagi: enjing injing
    malam: mbengi
    sebentar: sedilut sediluk sedelok sedelut sedhela sedela sakdelok sakdilut sekedap dilit
    dulu: biyen mbiyen mbien rumiyin riyin ndisik
    segera: ndang
    cepat: rikat
    bulanan: wulanan
    harian: dinan
    seharian: sedinoan
    Lebaran: riyoyo riyaya
    setelah: sakwise sakwuse sawise sakmarine
    sebenarnya: sakjane sakjan
    selain: sakliyane
    secukupnya: sakcukupe
    seadanya: sakonoke sakonone sakeneke
    seenaknya: sakpenake
    sepasang: sakpasang
    sekeluarga: sakeluarga
    lima: limang
    dua puluh lima: selawe
    lima puluh: seket
    enam puluh: sewidak
    seratus: satus
    dua ratus: rongatus
    dua ribu: rongewu
    lima ribu: limangewu
    seperempat: seprapat saprapat
    bersih: resik
    bersih-bersih: reresik
    besar: gedhe guede
    panjang: duowo
    pendek: cekak
    licin: lunyu
    lengket: pliket kemliket
    tajam: landep
    tumpul: kethul
    kental: kenthel
    kasar: kasap
    gerah: sumuk
    sejuk: isis
    gelap: peteng
    buram: burem
    keruh: buthek
    pintar: pinter
    rajin: sregep
    telaten: tlaten
    keliru: kliru klintu
    bau: mambet
    nyaman: kepenak penak
    betah: krasan
    membuat: nggarai marai garai nggarahi
    tanaman: tanduran
    meja: mejo
    tetangga: tonggo
    bulat: bunder
    dangkal: cetek
    mencegah: nyegah
    mengobati: ngobati
    mematikan: mateni
    menghilangkan: ngilangno
    mendinginkan: ngademno
    menyuburkan: nyuburno
    mengempukkan: ngempukno
    menghabiskan: ngentekno
    menumbuk: ndeplok
    dicuci: dikumbah
    dijemur: dipeme
    dibuatkan: digawekno
    putus: pedot
    patah: tugel
    belum: dereng
    kurang: kirang
    berdiri: ngadek ngadeg
    uang: duwit dhuwit duit
    tempat: panggon
    pusing: ngelu mumet
    penuh: kebak kebek
    enek: mblenger
    luntur: mbludus ngluntur
    pudar: mbulak
    kusam: mblawus mbladus
    melorot: mlorot mlotrok mlorod
    subur: ledung
    rimbun: ngrembuyung
    tumbuh: thukul
    berbuah: nguwoh awoh
    terlalu manis: kelegen kemanisen
    terlalu asin: keasinen
    terlalu pedas: kepedesen
    kebesaran: kegeden
    kekecilan: keciliken
    kepanjangan: kedawan kedowoan
    kelamaan: kesuwen
    kebanyakan: kakehan kakean kokean
    bergeser: ngeser
    naikkan: undakno unggahno
    dinaikkan: diundakno diunggahno
    inapkan: inepno
    diinapkan: dinginepno diinepno
    gantungkan: cantolno cantelno
    digantungkan: dicantolno
    terlalu matang: kematengen
    terlalu panas: kepanasen
    terlalu keras: kekerasen
    kedinginan: kademen
    berjamur: jamuren
    gatal-gatal: gatelen gatelan
    berkeringat: kringeten keringeten kringetan
    berulat: uleren
    berkarat: karaten teyengen taiyengen tayengen
    batuk: watuken watuk
    jerawatan: jerawaten
    ketombean: ketomben
    bersisik: busiken
    ingusan: umbelen
    gigitan: cokotan
    luar: njobo
    dalam: njero njeru jero
    kiri: kiwo
    kanan: tengen
    jalan: dalan
    kota: kuto
    libur: prai
    ya: nggih njih inggih enggih nggeh njeh
    terima kasih: nuwun maturnuwun terimakasih trimakasih terimakasi trimakasi
    mohon maaf: ngapunten sepuntene sepurane sepurone
    semoga: mugi mugo
    silakan: sumonggo sumangga
    ada: ono wonten
    bisa: saget
    ingin: pengen pengin pingin kepengen kepingin
    mau: arep badhe
    berkenan: kerso
    Selasa: seloso
    Jumat: jemuah jumuah
    Minggu: ngahad
    pertama kali: pisanan
    keterlaluan: kebangeten
    ibunya: mboke mbokne
    terkejar: nutut
    ikut: melok melu katut
    kepala: endas ndas
    puasa: poso
    mendidih: umep umop
    lebih: punjul
    kebesaran: kededen kegedeen
    dibawa: digawa
    terburu-buru: kesusu kesuson
    lengan: lengen
    air: aeng
    sejak: kawit kawet
    terbakar: kobong
    kelebihan: keluwihan luwihan
    sisa: turah
    pulang: moleh
    istirahat: ngaso leren
    takut: wedhi
    dingin: atis
    kemarau: ketigo
    basah: kebes
    becek: mbecek
    berdebu: mbleduk
    terlipat: keplipet
    kusut: mbundet
    memotong: ngethok
    pakai: enggo anggo
    pakaian: sandangan
    sandal: sendal
    jendela: jendelo
    atap: payon
    lantai: jogan
    centong: enthong entong
    ember: timbo
    gayung: siwur
    tungku: luweng
    jahe: jae
    malam: wengi
    meski: senajan sanajan
    walau: mesio masio masiyo
    karena: jalaran
    seperti: kados
    memang: pancen
    masih: isih jek
    seret: nyereti
    dicuci: dipususi
    baru: lagek
    sudah: sampun
    tidak mau: wegah
    tidak ada: gaonok gakono gaono
    tidak bisa: gaiso gakiso raiso gakisok
    tidak usah: ragusah
    tidak boleh: gaoleh gakoleh
    tidak apa-apa: gapopo gakpopo ndakpopo gapapa
    satu: setunggal
    tiga ribu: telungewu
    sebelas: sewelas
    dua belas: rolas
    tiga belas: telulas
    lima belas: limolas
    berbelanja: mblonjo
    dibayar: disaur
    """
)
"""Said in Javanese with one meaning."""
