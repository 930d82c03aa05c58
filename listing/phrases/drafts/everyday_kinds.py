"""What people call the kinds of products, by the kind that the app knows."""

from listing.phrases.word_set import by_spelling

EVERYDAY_KINDS = by_spelling(
    """
    makanan: food bumbu rempah snack snek camilan cemilan kudapan jajan jajanan kue roti bakery bakeri frozen beku
    makanan: kuliner kulineran lauk sembako sayur sayuran buah buah-buahan sambal keripik kerupuk cookies dessert
    makanan: makan olahan gorengan daging oleh-oleh madu mpasi pangan kukis
    minuman: drink minum beverage jamu kopi teh jus es sirup
    fesyen: fashion fasion fashon pakaian baju busana hijab jilbab kerudung gamis sepatu sandal tas dompet konveksi
    fesyen: kaos kaus mukena aksesoris aksesori asesoris perhiasan sandang garmen daster
    perawatan tubuh: kecantikan perawatan kosmetik kosmetika skincare skin bodycare body beauty makeup sabun parfum
    perawatan tubuh: lulur
    kerajinan: kriya craft handycraft handicraft souvenir suvenir dekorasi dekor hiasan anyaman ukiran seni gerabah
    kerajinan: keramik prakarya buket
    rajut: knit rajutan crochet
    batik: membatik
    rumah tangga: rumah dapur home perabot perabotan furniture furnitur mebel meubel kebersihan pembersih
    tanaman: plant bunga bibit benih pupuk pohon
    mainan: toy toys permainan
    hampers: parsel parcel bingkisan kado hantaran seserahan gift
    jasa: layanan service servis katering catering jahit laundry salon les kursus sewa rental pijat ojek rias
    jasa: bimbel bimbingan privat desain percetakan print cetak fotografi bengkel reparasi permak
    lainnya: lain lain-lain other umum campur campuran dll aneka hewan binatang satwa ternak peternakan unggas
    lainnya: peliharaan pet pets atk alat-tulis buku elektronik pakan otomotif pertanian
    lainnya: burung kambing kucing anjing kelinci hamster reptil perikanan digital
    """
)
