"""What people write as they speak, also in Javanese, by the word of the written language; names keep it."""

from listing.phrases.word_set import by_spelling

SPOKEN_AS = by_spelling(
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
    bumbui: bumbuin
    dibumbui: dibumbuin
    beri: kasi
    diberi: dikasi
    bawa: bawain
    buatkan: buatin bikinin
    pakaikan: pakein
    bungkuskan: bungkusin
    dibungkus: dibungkusin
    sering-sering: sering2an
    untuk: tuk
    tahun: taun
    sudah: udeh
    habis: abes abiz
    hilangkan: hilangin ilangin
    macam: macem
    dapat: dapet
    simpan: simpen
    original: ori
    keliling: muter
    pilih: milih plih
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
