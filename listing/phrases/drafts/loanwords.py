"""Words from other languages, brands of couriers and of payment, as they are heard, by how they are written."""

import re

from listing.phrases.word_set import by_spelling

LOANWORDS = by_spelling(
    """
    styrofoam: sterofom sterofoam strofom strofoam stereofom stereofoam stirofom stirofoam styrofom sterefom setrofom
    styrofoam: sterofoom styrofoom sterofon setereofom
    bubble: buble bubel bubbel babble bublle
    wrap: wrep
    bubble wrap: bubblewrap bublewrap bubelwrap babelwrap bublewrep bubblewrep
    thinwall: tinwall tinwal thinwal tinwol thinwol thinwell
    ziplock: ziplok siplok siplock ziploc ziplog zipplock ziplox
    paper bag: paperbag peperbag paperbek peperbek
    goodie bag: goodybag godibag godiebag goodiebag gudibag gudiebag
    tote bag: totbag totebek toteback
    standing pouch: standingpouch
    pouch: pouc pouh puch pauch
    vakum: vacum vacume vakuum fakum fakkum vakkum vaccum
    packing: pakcing packging pekking
    packaging: pakaging packagin pekaging packeging
    lakban: lakaban lakbam
    freezer: freser frezzer freeser freezeer prezer prizer frezeer
    chiller: ciller chiler ciler
    frozen: prozen frosen frozzen prosen froozen
    microwave: mikrowave mikrowef mikrowev maicrowave microwef
    oven: opwn
    dioven: diopen
    mozzarella: mozarella mozarela mozzarela mozarelah mozarrela mozzarelah
    keju: kejuh
    cheese: chese cheeze chesse
    creamy: cremy krimi crimi kreamy krimy
    matcha: macha
    red velvet: redvelvet redvelved redvelfet
    velvet: felvet velved velfet
    stroberi: sroberi setroberi srobery strawberi stawberry stroberry strobery strowbery strawbery stoberry straberi
    blueberry: blubery bluberry blueberi blubery
    cappuccino: capucino capuccino cappucino kapucino kapuccino capuchino
    choco chips: chocochips cocochip chocochip cocochips
    brownies: brownis browniss brownes bronies browniz
    cookies: cokies cookis cokkies
    muffin: mufin
    pudding: pudingg
    nugget: naget nuget nuggets nagget nugets
    spageti: spagetti spaghety spagety
    makaroni: makroni
    mayones: mayonaise mayonise mayonais mayonez
    topping: toping toppingg
    yoghurt: yogurth yugort yougurt youghurt yoghurth
    maizena: maisena meizena mezena maesena maizeina
    tapioka: tapiyoka tapeoka
    terigu: trigo terigo tigu
    margarin: mergarin
    barbeku: barbekyu barbeqiu berbeque
    balado: baladoo
    original: orisinil orginal orijinal orignal origional
    spesial: special spesiyal sepesial sepecial speisal
    premium: premiun primium preminum priemium
    eksklusif: ekslusif exclusive eksklusip exklusif ekslusip exlusive exlusif eklusif ekslusiv ekslusive
    fleksibel: flexibel flexible fleksible plexibel pleksibel
    aesthetic: aestetic aestetik astetik astetic aestethic esthetic
    higienis: higenis higinis hygenis hygienis higyenis hygenies higienes higiens
    organik: organic
    eksotis: exotis
    elegan: elegant ellegan elegen
    profesional: propesional professional profesionl propesionel profesionil
    modern: moderen moderrn
    fashionable: fasionable fashonable pasionable
    aktivitas: aktifitas aktipitas
    kreativitas: kreatifitas
    variasi: fariasi pariasi
    varian: variant varians pariant farian variyan
    motif: motip motiv
    aktif: aktip
    efektif: efektip
    vitamin: fitamin pitamin
    kuitansi: kwitansi
    zaman: jaman
    praktik: praktek
    mengubah: merubah
    diubah: dirubah
    nasihat: nasehat
    resleting: risleting sleting restleting reslting resletting seleting
    kancing: kancink
    katun: katoon kattun
    combed: combet kombed combad komed comed
    rayon: rayyon
    jersey: jersy jersi jersay jerseyy
    ceruty: cerutty cerutti
    ceruty babydoll: cerutybabydoll
    voal: voall foal
    brokat: brukat brokad
    satin: sattin
    organza: organsa
    wolfis: wolvis wollfis woolfis wolpis wolfice
    pashmina: pasmina phasmina pashmia pashminah pasminah
    khimar: kimar
    cardigan: cardingan kardingan
    hoodie: hodie hoody hudi hoddie
    sweater: swetter switer sweeter
    blazer: blezer blaser
    legging: leging
    jogger: joger
    oversize: oversise oversiz oversaiz
    all size: allsize alsize allsise
    jumbo: jombo
    flanel: planel flanell flannell
    akrilik: acrylic akrilic acrilik akrelik acrilic acrylik
    makrame: makrami
    glitter: gliter giliter
    decoupage: dekupase decopage dekupas dekupage decoupase
    ecoprint: ekoprint ecoprin ekoprin
    dakron: dacron
    velcro: velkro felkro
    magnet: magnit
    stainless: stenlis stenles stainles stainlis stenliss steinless stanlis stainlees stenless
    aluminium: alumunium almunium aluminum aluminiom alminium
    keramik: kramik
    tripleks: triplek
    polybag: polibag polibek polybek polibeg polibak
    cocopeat: cocopit kokopit cocopeet
    kompos: komposs
    sampo: shampo sampoo
    losion: lotien lossion
    lip balm: lipbalm
    scrub: skrub srub scrab
    parfum: parfume parfem farfum
    make up: makeup mekap mikup
    wedding: weding
    prewedding: prewed preweding
    softlens: soflens softlen sofflens
    nail art: nailart
    photo booth: photobooth
    katering: ketering cathering ketring
    servis: serfis
    privat: prifat privad
    calistung: caslistung
    gratis: frre fre
    reseller: resel riseller reseler resseller resaler
    dropship: dropsip dropshipp
    best seller: bestseller bestseler
    recommended: rekomended recomended recommeded recomendid rekomendid
    diskon: discount discon diskont
    limited: limitid
    custom: kastem kostem castom custum
    request: requst rikues reques requet rekues reqwest
    ready: redy redi readi riadi reddy readdy
    stok: stokk stoc
    kardus: kerdus
    selotip: solatip solasi selasiban
    kabel ties: kabelties
    tester: testir
    ekspedisi: expedisi ekspidisi ekpedisi exspedisi expidisi
    marketplace: marketplas maketplace
    online: onlen onlain
    offline: oflen ofline
    katalog: katalok catalog
    testimoni: testimony testimonii
    konfirmasi: konfirm comfirm confirm konfirmasih
    transfer: transper tranfer trasfer transver trasper tranper
    refund: refun rifund
    komplain: complain komplen
    cancel: cansel cencel kensel cancle
    retur: return ritur
    fragile: pragile fragil
    ShopeePay: shopeepay sopipay shopepay shoppepay shoopepay sopeepay
    GoPay: gopay gopai
    LinkAja: linkaja
    SiCepat: sicepat
    AnterAja: anteraja antaraja
    GoSend: gosend gosen
    GoCar: gocar
    GoFood: gofood
    GrabFood: grabfood
    GrabExpress: grabexpress
    ShopeeFood: shopeefood shopefood
    InDrive: indrive
    Lalamove: lalamove
    Shopee: sopi shopie shoope shoppe
    WhatsApp: watsap whatsap wassap wasap whatsapp watsapp wassapp
    Instagram: instagram
    Facebook: facebook fesbuk pesbuk facebok
    SPX: spx
    polyester: polister polyster
    teknik: tehnik
    antre: antri
    antrean: antrian
    jadwal: jadual
    terampil: trampil
    andal: handal
    lubang: lobang
    esens: essen essens esen
    ekstrem: ekstrim
    kategori: katagori
    frekuensi: frekwensi
    atlet: atlit
    cedera: cidera
    hafal: hapal
    hadis: hadist
    pensil: pinsil
    manajer: menejer
    menaati: mentaati
    memengaruhi: mempengaruhi
    bertanggung jawab: bertanggungjawab
    ijazah: ijasah
    Februari: pebruari
    standar: standart
    napas: nafas
    provinsi: propinsi
    rezeki: rejeki
    objek: obyek
    kuantitas: kwantitas
    kerja sama: kerjasama
    tanggung jawab: tanggungjawab
    orang tua: orangtua ortu
    terima kasih: trimakasih
    zuhur: duhur dhuhur dzuhur lohor
    isya: isyak
    baterai: batre baterei batrai batere
    sopir: supir
    bolpoin: bolpen
    amplop: ampelop
    plastik: plastek pelastik
    stok: setok
    navy: navi nevy nefi
    lilac: lilak laylac lailac
    dusty: dasti dusti
    mustard: mustad mastard
    burgundy: burgandi burgundi
    broken white: brokenwhite brokenwait
    dusty pink: dustypink
    baby pink: babypink
    body butter: bodybutter bodybuter bodibuter
    whipping cream: whipcream wipcream whippingcream wippingcream
    buttercream: butercream butterkrim buterkrim
    cheddar: chedar
    vanili: panili
    selai: selei slei
    snack: snek
    baking powder: bakingpowder
    nata de coco: natadecoco
    kanvas: kanfas
    spunbond: spunbon sponbon spoonbond sponbond
    linen: linin
    sabun: sabunn
    reject: rijek rejek rijec
    komplain: complen komplin
    unboxing: unboking unboxsing anboxing unboksing unboxin
    voucher: voucer vocer vocher
    hampers: hempers hampes
    gift box: giftbox
    label: lebel
    desain: desing disain dezain
    puzzle: pazel puzle pasel
    sukulen: sukulent succulent
    aromaterapi: aromatherapy aromaterapy
    lipstik: lipstick lipstip
    eyeliner: ayliner eyelener
    foundation: fondation fundation
    facial: pacial
    creambath: krimbat crembath krimbath
    smoothing: smuting smoting
    bridesmaid: bridsmaid bridemaid
    make up artist: makeupartist
    printing: printin prinring
    handmade: hendmade henmade
    homemade: homade
    freezer: freser
    microwave: mikrowev
    magic com: mejikom mejikcom
    presto: persto
    antilengket: antilenget
    waterproof: waterprof watterproof woterprof
    insyaallah: insyaalloh inshaallah insyallah insyaalah
    Shopee: shope sophee
    QRIS: qris
    """
)
"""Only what has one reading."""

LOANS_BESIDE: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE), full)
    for pattern, full in (
        (r"shop+e{1,2} pay|spay", "ShopeePay"), (r"go pay", "GoPay"), (r"link aja", "LinkAja"),
        (r"go send", "GoSend"), (r"go car", "GoCar"), (r"go food", "GoFood"),
        (r"grab food", "GrabFood"), (r"grab express", "GrabExpress"),
        (r"(?<=keju )cedar", "cheddar"),
        (r"si cepat(?= (?:dan|atau|jne|jnt|j&t|bisa|reg|halu)\b|[,/.)]|$)", "SiCepat"),
        (r"ant[ea]r aja(?=[,/.)]|$)", "AnterAja"),
        (r"(?<!\d )j ?n ?t|j ?& ?t|j dan t", "J&T"), (r"tik tok", "TikTok"), (r"in drive", "InDrive"),
        (r"(?:b[ua]b+[el]{1,2}|buble|bubble) ?(?:wrap|wrep|rap|rep)", "bubble wrap"),
        (r"zip ?lock?|klip zip|sip lock?", "ziplock"), (r"thin wall", "thinwall"),
        (r"(?<=full )puring|(?<=pakai )puring|(?<=pake )puring|(?<=ada )puring|(?<=tanpa )puring|(?<=kain )puring"
         r"|(?<=dengan )puring|(?<=dgn )puring|(?<=no )puring", "furing"),
        (r"(?<=pakai )open(?= (?:listrik|gas|tangkring))|(?<=masuk )open", "oven"), (r"di open", "dioven"),
    )
)  # fmt: skip
"""The same in several words, or where its neighbours decide."""
