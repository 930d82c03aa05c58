"""What people write as they speak, also in Javanese, by the word of the written language; names keep it."""

from listing.phrases.word_set import by_spelling, word_set

_WORDS = by_spelling(
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
    saja: aja doang wae
    sudah: udah wis wes uwis uwes
    hilang: ilang
    nanti: ntar entar
    sama sekali: samsek
    sebentar: bentar
    memang: emang emg
    seperti: kayak kyk
    taruh: tarok
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
    diperas: diperes
    menghilangkan: ngilangin
    menurunkan: nurunin
    meresap: ngresep ngeresep
    menyerap: nyerap
    menerawang: nerawang nrawang
    menyusut: nyusut
    mengembang: ngembang
    menempel: nempel
    dalam: dalem
    pedas: pedes pdes
    panas: panes
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
    laki-laki: cowo cowok cwo cwok
    perempuan: cewe cewek cwe cwek
    semalaman: semaleman
    menghangatkan: ngangetin
    mengecilkan: ngecilin
    sedang: sedeng
    kencang: kenceng
    ikatan: iketan
    diikat: diiket
    jatuh: jatoh
    terasa: kerasa
    videokan: videoin
    fotokan: fotoin
    pasangkan: pasangin
    sampaikan: sampein
    kelihatan: keliatan
    dengar: denger
    lemas: lemes
    lekat: leket
    menginap: nginep nginap
    mengurangi: ngurangi ngurangin
    mengusir: ngusir
    menunggu: nunggu
    mengisi: ngisi
    mengukur: ngukur
    mengolah: ngolah
    mengatur: ngatur
    mengajar: ngajar
    mengupas: ngupas
    mengambil: ngambil
    mencuci: nyuci
    menyimpan: nyimpen nyimpan
    menulis: nulis
    menutup: nutup
    menaruh: naruh naro
    memotong: motong
    memesan: mesen mesan
    memakai: makai
    garam: garem
    kenyal: kenyel
    sedikit: dikit
    carikan: cariin
    bagaimana: gimana gmn
    antar: ngantar nganter
    kirim: ngirim
    memberi: ngasih
    memberikannya: ngasihnya
    sekitar: sekitaran
    kental: kentel
    jahitan: jaitan
    jahit: jait
    setahun: setaun
    malam: malem
    terus: mulu
    bukan: dudu
    tetap: tetep
    benar: bener
    bumbui: bumbuin
    dibumbui: dibumbuin
    beri: kasi
    diberi: dikasi
    bawakan: bawain
    buatkan: buatin bikinin
    pakaikan: pakein
    bungkuskan: bungkusin
    dibungkus: dibungkusin
    sering-sering: sering2an
    tahun: taun
    tahunan: taunan
    setahun: setaun staun
    semalam: semalem
    sudah: udeh dah
    rapikan: rapihin rapihkan
    dirapikan: dirapihin dirapihkan
    habis: abes abiz
    hilangkan: hilangin ilangin
    macam: macem
    dapat: dapet
    simpan: simpen
    berputar: muter
    pilih: milih plih
    sarung bantal: sarban sarbant sarbantal
    sarung guling: sargul sarguling
    lengan panjang: lengpan
    lengan pendek: lengpen
    celemek: clemek
    souvenir: sovenir suvenirr
    dilipat: dilipet
    lipat: lipet
    kerja: krja krj
    bagus: bgs
    izin: ijin
    laundry: loundry laundri
    freezer: frezer friser frizer
    sajadah: sejadah
    stroberi: strobery strawbery stoberi
    sama: ama
    seperti itu: gitu
    terjilat: kejilat
    request: req reques
    ke atas: keatas
    ke bawah: kebawah
    separuh: separo
    risiko: resiko
    keringat: keringet kringet
    menyerap: nyerep
    boleh: bole
    hujan: ujan
    merusak: ngrusak ngerusak
    sendiri: dw dwe dewe dhewe
    santannya: santene
    telurnya: telore endoge ndoge
    maaf: maap
    dibawakan: dibawain
    eceran: ngecer
    menusuk: nyucuk
    menetas: netas
    """
)
_HERS = word_set(
    """
    lidi biasa rasa isi bumbu bawang tanah warna hasil bahan ukuran kulit daging sambel kacang harga kembaran model
    jahitan aroma tekstur kuah topping porsi manis pedas asin gurih telur ayam bebek santan gula sambal minyak
    tutup wadah kemasan sayur lauk nasi ikan motif kain pita sowangan tali benang roti kue bunga jamu madu
    anyaman keripik adonan selai krim topping coklat keju kelapa gula parutan tepung kancing resleting karet
    lengan kerah akar daun batang bibit pohon buah umur barang paket ongkir proses bentuk kualitas suara kertas
    kayu bambu rotan busa sabun sumbu lilin asap gagang bulu kuping pinggir lapisan butir dawet klepon cendol
    pecel rawon soto pentol wangi tulisan bakso tahu tempe lele opak kerupuk emping sate kopi teh
    """
)
"""What has a Javanese ending for its "-nya": "rasane", "kacange"."""


def _ended(word: str) -> tuple[str, ...]:
    return (f"{word}ne", f"{word}e") if word[-1] in "aiueo" else (f"{word}e",)


SPOKEN_AS = {
    **{ended: f"{word}nya" for word in _HERS for ended in _ended(word)},
    **_WORDS,
}
"""Written as it is spoken, also in Javanese; the names of products keep it."""
