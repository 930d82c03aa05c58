"""Things by their Javanese name, in sentences alone: a dish, a motif and a shop are called by such words.

In the boxes for names and for what is chosen from, and where her product's own name has the word, it stays.
"""

import re

from listing.phrases.word_set import by_spelling

JAVANESE_THINGS = by_spelling(
    """
    ikan: iwak
    ayam: pitik
    kambing: wedus
    kerbau: kebo
    burung: manuk
    belut: welut
    ulat: uler
    nyamuk: lemut jingklong
    sayap: suwiwi
    tulang: balung
    ampela: rempelo rempela
    lauk: lawuh
    terasi: trasi
    tepung: glepung
    jintan: jinten
    pisang: gedang
    pepaya: kates
    mangga: pelem
    nangka: nongko
    nangka muda: gori tewel
    semangka: semongko
    belimbing: blimbing
    labu kuning: waluh waloh
    singkong: kaspe budin puhung
    bambu: pring deling
    rotan: penjalin
    besi: wesi
    batu: watu
    pohon: wit uwit
    akar: oyot
    buah: uwoh
    benih: wiji
    rumput: suket
    api: geni
    arang: areng
    asap: kebul
    benang: bolah
    kancing: benik
    jarik: jarit sewek
    selimut: kemul slimut
    tikar: kloso
    wadah: wadhah
    pisau: lading ladhing
    hidung: irung
    lidah: ilat
    jari: driji
    darah: getih
    mainan: dolanan
    pengantin: manten temanten
    pernikahan: mantenan
    selamatan: slametan
    desa: deso ndeso
    daun: godong godhong
    rasa: roso
    bayam: bayem
    kedelai: kedele kedhele kedelei dele
    kelapa: klopo
    kentang: kenthang
    """
)
"""Names of things with one meaning."""

SET_NAMES = re.compile(
    r"\b(?:iwak peyek|pring (?:sedapur|sedhapur|pecah|gading)|gori gudeg|pitik walik|kebo (?:bule|giro|ireng)"
    r"|wedus gembel"
    r"|watu (?:lumpang|ulo|pecah)|manuk (?:glatik|emprit)|gedang (?:kepok|klutuk|kluthuk|ijo)|ayam ndeso"
    r"|deso [a-z]+|(?:motif (?:kembang )?|kembang )[a-z]+)\b"
)
"""Names of motifs, dishes and kinds that are made of such words."""

CUSTOMS = re.compile(
    r"\b(?:malem (?:selawe|songo|sanga|selikur|slikur|likuran)|(?:temu|ngunduh|kembar) manten|sedep malem"
    r"|suwe ora jamu|rapet wangi|sari rapet|(?:abdi|lulur|resep) dalem|balung (?:kuwuk|kethek))\b"
)
"""Customs, remedies and dishes that are called by words of every day."""
