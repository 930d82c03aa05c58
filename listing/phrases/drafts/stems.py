"""Nouns that a Javanese "-e" or "-ne" makes "its ...": "pelatihe", "kelase", "metene".

Only such as are no word with the ending ("sole", "hake" are) and no stem of another word.
"""

from listing.phrases.word_set import word_set

STEMS = word_set(
    """
    pelatih pengajar terapis bidan perias pembina mentor tutor sopir koki pengasuh instruktur kru owner pemilik
    pernis pot servis dekor balon kostum renda kriuk mete box petis mlinjo melinjo emping tangkai lukisan wayang
    boneka lem cadar sajadah kabel batu marmer cetakan riasan materi kelas kursi jok helm payung ransel koper
    dompet gelang kalung cincin anting bando bross peniti tusuk ikat sanggul gaun kutubaru jas dasi blazer jaket
    hoodie rompi celemek seprai sprei bantal guling kasur selimut handuk keset taplak serbet gorden tirai karpet
    sapu kemoceng ember gayung panci wajan cobek ulekan talenan rantang termos tudung tampah besek wakul bakul
    tikar lampit rak lemari cermin pigura frame lilin diffuser parfum sabun sampo lulur masker bedak lipstik
    toner serum minyak kutek hena henna bibit pupuk media polybag sekam cocopeat kaktus anggrek mawar janda
    stek cangkokan okulasi batang kuncup kelopak umbi rimpang kolam akuarium kandang pakan kroto
    dimsum siomay cilok cireng bakso sosis nugget rolade risol pastel lumpia martabak terang kukus bolu brownies
    donat nastar kastengel kaastengels sagon semprit widaran opak gapit ledre wingko getas lapis cucur klepon
    lemper arem-arem lepet ketupat lupis cenil gethuk getuk sawut gatot tiwul jenang wajik dodol madumongso
    krupuk kerupuk rambak rengginang lempeng peyek rempeyek keripik kripik stik makaroni basreng seblak
    bumbu kuah sambel sambal pecel rujak lotis gado-gado rawon soto opor lodho lodeh urap-urap botok pepes
    pelas garang asem semur rendang gulai kare balado bacem gepuk dendeng abon serundeng srundeng presto
    bandeng lele nila gurame mujair wader udang cumi kepiting kerang ceker sayap paha dada jeroan kikil tulang
    sirup jamu wedang dawet cendol cincau kolang-kaling selasih boba agar puding jelly
    kado buket bucket hampers parsel hantaran seserahan mahar suvenir souvenir undangan kartu
    banner spanduk stiker cetakan sablon kaos mug gelas tumbler botol toples
    selempang cangklong sampir bordir sulam laminasi
    debu noda kerak ekor magnet engsel lumut semut hama
    sekrup pegangan rangka laci kawat lubang ujung bonggol ring baut jendela dudukan pedal tangkringan
    jeruji saringan corong gembok pengait kaitan cantolan bandul manik serutan pahatan plitur loyang polong
    anakan indukan sampul tinta jilidan biaya diskon antrean ampas obras ritsleting velcro spidol penghapus
    kumis paruh lonceng liontin corak huruf angka paketan wadahan bungkusan rinjing tungku bara arang dahan
    ranting getah pinggiran sandaran sarang tutupan gawangan pemidangan canting sirip cangkang genteng
    talang pagar atap tiang engkol tuas selang pompa
    tarif ongkos ongkir jadwal tempat ruang parkir fasilitas modul buku sertifikat saksi onderdil
    """
)
