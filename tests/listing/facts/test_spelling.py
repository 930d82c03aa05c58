"""What is shortened on a phone is spelled out where it can mean only one thing."""

import pytest

from listing.facts.names import names_out
from listing.facts.spelling import money_out, parted, spelled_out, told_plainly


@pytest.mark.parametrize(
    ("typed", "full"),
    [
        ("jgn kena air, tdk utk dicuci", "jangan kena air, tidak untuk dicuci"), ("Tdk luntur", "Tidak luntur"),
        ("JGN DIPERAS", "JANGAN DIPERAS"), ("jauhkan dr anak2", "jauhkan dari anak-anak"), ("dr. Siti", "dr. Siti"),
        ("max 1x24 jam", "maksimal 1x24 jam"),
        ("maks. jam 3", "maksimal jam 3"), ("teh nya pekat", "tehnya pekat"),
        ("isi2, basah2an", "isi2, basah-basahan"), ("angin2kan", "angin-anginkan"),
        ("foto dr 3 sisi, dr Blitar, diatas meja", "foto dari 3 sisi, dari Blitar, di atas meja"),
        ("bocor lg, AC LG", "bocor lagi, AC LG"),
        ("min 3 pcs, tf dl", "minimal 3 pcs, transfer dulu"), ("min. order", "min. order"),
        ("kemasan baru", "kemasan baru"), ("DPT-1", "DPT-1"),
        ("lunas wkt ambil, tgt model", "lunas waktu ambil, tergantung model"),
        ("kaos item", "kaos item"), ("mac n cheese", "mac n cheese"), ("sambel siap mkn", "sambel siap makan"),
        ("kab +20rb", "kabupaten +20rb"), ("Kab. Blitar", "Kabupaten Blitar"),
    ],
)  # fmt: skip
def test_words(typed, full):
    assert spelled_out(typed) == full


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("grosir min 3 @50rb", "grosir min 3 @Rp50.000"), ("keju +5rb", "keju +Rp5.000"), ("1,5jt", "Rp1.500.000"),
        ("Rp 12.500 saja", "Rp12.500 saja"), ("free ongkir 3 km", "free ongkir 3 km"), ("emas 24k", "emas 24k"),
        ("terjual 10rb pcs", "terjual 10rb pcs"), ("min 3 pcs", "min 3 pcs"),
        ("biaya 55.000 sampai 90.000", "biaya Rp55.000 sampai Rp90.000"),
        ("200.000 saat daftar", "Rp200.000 saat daftar"), ("isi 10.000, 10.000 mAh", "isi 10.000, 10.000 mAh"),
        ("mulai 25 buah, 42.000 per buah", "mulai 25 buah, Rp42.000 per buah"),
        ("isi 1.000 per dus", "isi 1.000 per dus"),
        ("pita +15k", "pita +Rp15.000"), ("dp 50k", "dp Rp50.000"), ("kamera 4k", "kamera 4k"),
    ],
)  # fmt: skip
def test_amounts(typed, written):
    assert money_out(typed) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("tahu kediri", "tahu Kediri"), ("asam jawa", "asam jawa"),
        ("gurah, papar/plemahan", "Gurah, Papar/Plemahan"),
        ("pare pahit", "pare pahit"),
        ("kepanjen pakisaji bululawang", "Kepanjen Pakisaji Bululawang"),
        ("senin-sabtu, minggu libur", "Senin-Sabtu, Minggu libur"), ("1 minggu", "1 minggu"),
        ("2 minggu libur", "2 minggu libur"), ("kirim jawa bali", "kirim Jawa Bali"),
        ("kota blitar", "kota Blitar"), ("bordir", "bordir"),
    ],
)  # fmt: skip
def test_names(typed, written):
    assert names_out(typed) == written


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("gak pake pemanis, ga pakai ribet", "tanpa pemanis, tidak pakai ribet"),
        ("gak gawe pengawet", "tanpa pengawet"),
        ("ga debu, gk ampas", "tanpa debu, tanpa ampas"),
        ("gak bau, ga gampang luntur", "tidak bau, tidak gampang luntur"),
        ("bumil gak oleh, ndak oleh kena panas", "ibu hamil tidak boleh, tidak boleh kena panas"),
        ("bumil busui jangan", "ibu hamil dan menyusui jangan"), ("aman buat bumil", "aman buat bumil"),
        ("oleh-oleh, tidak oleh orang lain", "oleh-oleh, tidak oleh orang lain"),
        ("no borax, no saku, no ribet, no 1", "tanpa borax, tanpa saku, tidak ribet, no 1"),
        ("hit n run, mix n match, lembut n adem", "hit n run, mix n match, lembut dan adem"),
        ("jangan di naikin anak, harga dinaikin", "jangan dinaiki anak, harga dinaikkan"),
        ("jahe abang, biru kuning abang, abang becak", "jahe merah, biru kuning merah, abang becak"),
        ("3 hari lek rapet, resep lek tun", "3 hari kalau rapat, resep lek tun"),
        ("jam 8 s/d magrib", "jam 8 s/d magrib"),
        ("sak karepmu, sak bungkus isi 10", "bebas, satu bungkus isi 10"), ("ojo kenek banyu", "jangan kena air"),
        ("enek sing gede, gak bikin enek", "ada yang besar, tidak bikin enek"), ("beli 3 ae", "beli 3 saja"),
        ("htm/abu/putih, htm 10rb", "hitam/abu/putih, htm 10rb"), ("kulkas 3hri", "kulkas 3 hari"),
        ("kirim sby mlg kediri", "kirim Surabaya Malang kediri"),
        ("kurang teko 10 jupuk dewe", "kurang dari 10 ambil sendiri"),
        ("ketik 4rb (tulisan cakar ayam 5rb 🤣)", "ketik 4rb (tulisan cakar ayam 5rb)"),
        ("lilac(sold), naget(isi 10)", "lilac (sold), nugget (isi 10)"), ("bayi / luka/ muka", "bayi/luka/muka"),
        ("sewa 15rb /pc", "sewa 15rb/pcs"), ("30x40 sama 25x35", "30x40 dan 25x35"),
        ("ga amis, gak alot", "tidak amis, tidak alot"), ("pake sendok", "pakai sendok"),
        ("enaaak bgt👍,gak amis ya bun", "enak banget, tidak amis"), ("ENAAAK BGT!!!", "enak banget"),
        ("taro dikulkas,jgn dimakan lgsg", "taruh di kulkas, jangan dimakan langsung"),
        ("abis dibuka taro kulkas", "setelah dibuka taruh di kulkas"), ("stok abis", "stok habis"),
        ("kulitnya berlapis2, rempah2", "kulitnya berlapis-lapis, rempah-rempah"),
        ("dibuka2, diulang2, dibersihkan2", "dibuka-buka, diulang-ulang, dibersih-bersihkan"),
        ("secepat2nya, diskon2, bersih2", "secepat-cepatnya, diskon-diskon, bersih-bersih"),
        ("coklat, taro, milo", "coklat, taro, milo"), ("taro dulu dikulkas", "taruh dulu di kulkas"),
        ("kue tok, manis tok", "kue tok, manis saja"), ("tempe bosok, cepat bosok", "tempe bosok, cepat busuk"),
        ("kue pepe, sate buntel, songket, wijen", "kue pepe, sate buntel, songket, wijen"),
        ("batik pring sedapur, udan liris, kain plangi", "batik pring sedapur, udan liris, kain plangi"),
        ("sayur uyah asem, uyah, kena udan, pasir wedi", "sayur uyah asem, garam, kena hujan, pasir wedi"),
        ("mete e banyak, hangat ndek perut", "metenya banyak, hangat di perut"),
        ("vitamin c dan e alami", "vitamin c dan e alami"),
        ("secang dan tingi, kebaya janggan, tingi 30 cm", "secang dan tingi, kebaya janggan, tinggi 30 cm"),
        ("pelatihe sabar, kelase kecil", "pelatihnya sabar, kelasnya kecil"), ("sol karet", "sol karet"),
        ("talinya bs diselempangne", "talinya bisa diselempangkan"), ("anak wedi banyu", "anak takut air"),
        ("gak nyolok tangan, gak nyolok mata", "tidak menusuk tangan, tidak nyolok mata"),
        ("sehari semalem, cepat buah 2 taunan", "sehari semalam, cepat buah sekitar 2 tahun"),
        ("50% ya kak", "50%"), ("10 kotak ya kk", "10 kotak"), ("ditemani ya bun", "ditemani ya"),
        ("kalo keruh wajar ya bun, kocok", "kalau keruh wajar ya, kocok"), ("bahan normal ya", "bahan normal"),
        ("gk bau nemen, telat bls wa", "tidak bau banget, telat balas WA"), ("pas ngasih nya", "pas memberikannya"),
        ("kalau busuk. video ya", "kalau busuk. video ya"), ("kirim video ya", "kirim video"),
        ("harap dicek ya kak sebelum bayar", "harap dicek sebelum bayar"),
        ("bukan tulis ya kak ini cap", "bukan tulis, ini cap"), ("buat kado untuk bunda", "buat kado untuk bunda"),
        ("chiller cm 2hr", "chiller cuma 2hr"), ("panjang 20 cm", "panjang 20 cm"), ("isi 5 g bisa", "isi 5 g bisa"),
        ("motif random,g bs milih", "motif random, tidak bisa pilih"), ("dtg k rumah", "datang ke rumah"),
        ("plg lambat h-3", "paling lambat h-3"), ("buat plg setia", "buat plg setia"),
        ("jam 7pagi smp 5sore", "jam 7 pagi sampai 5 sore"), ("seragam smp", "seragam smp"), ("anak SMP", "anak SMP"),
        ("tgl goreng", "tinggal goreng"), ("tgl 5", "tanggal 5"), ("siap mkn", "siap makan"),
        ("mkn lama mkn enak", "makin lama makin enak"), ("dusty,milo,item", "dusty, milo, hitam"),
        ("5 item", "5 item"), ("krm slrh Jawa", "kirim seluruh Jawa"), ("sdh sm pot", "sudah termasuk pot"),
        ("blm sama pot", "belum termasuk pot"), ("beda sm foto", "beda sama foto"),
        ("durung halal, ojo direndem", "belum halal, jangan direndam"), ("ukuran XXXL", "ukuran XXXL"),
        ("kelas VIII", "kelas VIII"),
        ("www.linktr.ee/abc, shopee.co.id", "www.linktr.ee/abc, shopee.co.id"), ("bambu.kuat", "bambu. kuat"),
        ("✅ enak ✅ murah", "enak, murah"), ("cotton 30s... adem", "cotton 30s, adem"), ("yyyyyyyy", "yyyyyyyy"),
        ("kacang di sangrai, tinggal di seduh", "kacang disangrai, tinggal diseduh"),
        ("titip di kantin, di panggung", "titip di kantin, di panggung"), ("kirim 10 maret", "kirim 10 Maret"),
        ("santene peres dewe, telure manise pas", "santannya peres sendiri, telurnya manisnya pas"),
        ("gak nyerep keringet, bole tukar", "tidak menyerap keringat, boleh tukar"),
        ("antar wil garum, depan psr legi, bls chat pagi", "antar wilayah garum, depan pasar legi, balas chat pagi"),
        ("hitam putih/ pelangi, same day / frozen", "hitam putih/pelangi, same day / frozen"),
        ("bisa req, pesan 50 keatas", "bisa request, pesan 50 ke atas"),
        ("tidak bisa request", "tidak bisa request"), ("d 16 / d 20", "d 16 / d 20"), ("pegel2", "pegal-pegal"),
    ],
)  # fmt: skip
def test_a_statement_as_one_writes_it_to_a_stranger(typed, plain):
    assert told_plainly(typed) == plain


@pytest.mark.parametrize(
    "kept",
    ["10 g", "1,5 kg", "P-IRT", "30s", "LD 100", "2x24 jam", "tidak halal", "belum termasuk ongkir", "S-XXL", "100%"],
)
def test_amounts_and_negations_stay(kept):
    assert told_plainly(kept) == kept


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("dalemnya anti bocor", "dalamnya anti bocor"), ("hrgnya murah", "harganya murah"),
        ("cookies n cream", "cookies n cream"), ("kota n desa", "kota dan desa"),
        ("ambil d kebun", "ambil di kebun"), ("vitamin d murni", "vitamin d murni"), ("dll tanya ya", "dll tanya ya"),
        ("bersih2 rumah", "bersih-bersih rumah"), ("diangin2kan saja", "diangin-anginkan saja"),
        ("sekolah2", "sekolah-sekolah"), ("sambel kacange gurih", "sambel kacangnya gurih"),
        ("biasane jam 9", "biasanya jam 9"), ("dicampurin air", "dicampurkan air"), ("kain kain", "kain kain"),
        ("2ekor/pack", "2 ekor/pack"), ("tgl 18 des", "tanggal 18 Desember"), ("mp3player", "mp3player"),
        ("95rb sm biji", "95rb termasuk biji"), ("bayi < 1 tahun", "bayi di bawah 1 tahun"),
        ("cek dl y stoknya", "cek dulu, stoknya"), ("kirim se indonesia", "kirim se-indonesia"),
        ("minus: payet lepas", "minus payet lepas"), ("simpen freezer", "simpan di freezer"),
    ],
)  # fmt: skip
def test_what_was_learnt_from_listings_of_home_sellers(typed, plain):
    assert told_plainly(typed) == plain


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("diamplas alus, kantong idup", "diamplas halus, kantong hidup"),
        ("wis disikat, wes jadi", "sudah disikat, sudah jadi"),
        ("digawe dadakan tiap subuh", "dibuat dadakan tiap subuh"),
        ("gawean dewe", "buatan sendiri"),
        ("bwg merah bwg putih", "bawang merah bawang putih"),
        ("lingkar kpl 54 cm", "lingkar kepala 54 cm"),
        ("madu tok tanpa gula", "madu saja tanpa gula"),
        ("sak dino tok jgn nginep", "sehari saja jangan menginap"),
        ("gak ninggal noda kuning", "tidak meninggalkan noda kuning"),
        ("no alkohol", "tanpa alkohol"),
        ("ambil jm 8 - 20", "ambil jam 8 - 20"),
        ("luntur bkn tgg jwb kami", "luntur bukan tanggung jawab kami"),
        ("bukan tggjwb kami", "bukan tanggung jawab kami"),
        ("no cancel klo wes diproses", "tidak bisa batal kalau sudah diproses"),
        ("1 ekor potong 4 atw 8", "1 ekor potong 4 atau 8"),
        ("empuk di presto", "empuk dipresto"),
        ("santan di pisah", "santan dipisah"),
        ("isi 25 bj", "isi 25 biji"),
        ("tggu stgh kering", "tunggu setengah kering"),
        ("dr aloon2 blitar", "dari alun-alun blitar"),
        ("pitane wrna wrni", "pitanya warna-warni"),
        ("sowangane banter", "sowangannya banter"),
        ("jgn main dkt kabel ya le", "jangan main dekat kabel"),
        ("no retur kec cacat, vidio dl", "no retur kecuali cacat, video dulu"),
        ("kec garum", "kecamatan garum"),
        ("roda bs muter", "roda bisa berputar"),
        ("muter kampung tiap pagi", "keliling kampung tiap pagi"),
        ("nyiram esuk sore, kudu kena panas", "menyiram pagi sore, harus kena panas"),
        ("akar apik", "akar bagus"),
        ("kemriuk pol", "renyah sekali"),
        ("ketan terasi bawang uyah", "ketan terasi bawang garam"),
        ("kucek alon2", "kucek pelan-pelan"),
        ("nek hujan libur, iso dipesen", "kalau hujan libur, bisa dipesan"),
        ("ora iso nego", "tidak bisa nego"),
        ("25rb/ 1 meter up 60rb, 10 pcs up", "25rb/ 1 meter ke atas 60rb, 10 pcs ke atas"),
        ("2000 perbiji", "2000 per biji"),
        ("rasa asem seger", "rasa asam segar"),
        ("pring petung", "bambu petung"),
        ("brambang goreng", "bawang merah goreng"),
        ("isine akeh, regane murah", "isinya banyak, harganya murah"),
        ("saben dino fresh", "tiap hari fresh"),
        ("tahan sak wulan", "tahan sebulan"),
        ("kcl 5 bsr 10", "kecil 5 besar 10"),
        ("ojo keudanan, ojo kudanan", "jangan keudanan, jangan kehujanan"),
        ("iso kanggo hajatan, enak tenan", "bisa untuk hajatan, enak sekali"),
        ("tahan 2wln nek rapet", "tahan 2 bulan kalau rapat"),
        ("alus dikulit, ojo kena banyu panas", "halus di kulit, jangan kena air panas"),
        ("random yaa sesuai stok", "random, sesuai stok"),
        ("h-2 yo", "h-2"),
        ("rantang dikembaliin, grosir kurangin 5rb", "rantang dikembalikan, grosir kurangi 5rb"),
        ("utk pot dia 15-20", "untuk pot diameter 15-20"),
        ("ambil 10 krg, kain bw sendiri", "ambil 10 karung, kain bawa sendiri"),
        ("sak termos bsr", "satu termos besar"), ("senin s.d minggu, 8 s.d. 10", "senin sampai minggu, 8 sampai 10"),
        ("4 biji sak kuahe anget", "4 biji beserta kuah hangat"),
        ("10 tusuk sak bumbu kacange", "10 tusuk beserta bumbu kacangnya"), ("sak set 65rb", "satu set 65rb"),
        ("dawete kenyel, gulo jowo", "dawetnya kenyal, gula Jawa"),
        ("kesenggol gampang jatoh", "tersenggol gampang jatuh"),
        ("botol wajib dibalikin", "botol wajib dikembalikan"), ("dibalikin biar matang", "dibalikin biar matang"),
        ("lingkar kpl ank, uk kpl", "lingkar kepala anak, uk kpl"),
        ("dbelakang rumah, ketemuan dsna, dihari yg sama", "di belakang rumah, ketemuan di sana, di hari yang sama"),
        ("panaskan di oven 120 derajat, di oven dulu", "panaskan di oven 120 derajat, dioven dulu"),
        ("Kl mau pedes bilang, lg kosong", "Kalau mau pedas bilang, lagi kosong"),
        ("smbl goreng ati, makane cepet basi mskpun rapet", "sambal goreng ati, makanya cepat basi meskipun rapat"),
        ("cilik cukup, gedhe mateng", "kecil cukup, besar matang"),
    ],
)  # fmt: skip
def test_javanese_and_what_is_shortened_in_the_neighbourhood_that_makes_it_sure(typed, plain):
    assert told_plainly(typed) == plain


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("30an cm 20rb", "30an cm 20rb"), ("bibit 20-an cm 15rb", "bibit 20-an cm 15rb"),
        ("40+ cm 50rb", "40+ cm 50rb"), ("diameter cm 12, tebal cm 2", "diameter cm 12, tebal cm 2"),
        ("setengah cm untuk kampuh", "setengah cm untuk kampuh"), ("stok cm 3 pcs", "stok cuma 3 pcs"),
        ("kulkas cm 2hr", "kulkas cuma 2hr"),
        ("tp terigu, tp ketan, gula", "tepung terigu, tepung ketan, gula"),
        ("santan,tp beras putih", "santan, tepung beras putih"), ("tpg tapioka", "tepung tapioka"),
        ("kecil tp kuat", "kecil tapi kuat"), ("enak tp ketan mahal", "enak tapi ketan mahal"),
        ("kirim dr Ponorogo, dr Lamongan", "kirim dari Ponorogo, dari Lamongan"),
        ("ambil dr Pasar Legi", "ambil dari Pasar Legi"), ("resep dr Siti Aminah", "resep dr Siti Aminah"),
        ("kuat wlo tipis, buka wlopun hujan", "kuat walau tipis, buka walaupun hujan"),
        ("sambal pdes, pdesnya pas", "sambal pedas, pedasnya pas"),
        ("ttp renyah, dicuci ttp halus", "tetap renyah, dicuci tetap halus"),
        ("minggu ttp, toples ttp rapat", "minggu ttp, toples ttp rapat"),
        ("baunya koyok kopi, rasane koyok bakso", "baunya seperti kopi, rasanya seperti bakso"),
        ("koyok cabe, tempel koyok", "koyok cabe, tempel koyok"), ("wangine lembut", "wanginya lembut"),
    ],
)  # fmt: skip
def test_what_a_short_word_stands_beside_decides_what_it_means(typed, plain):
    assert told_plainly(typed) == plain


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("kitten di bawah 2 bulan jangan dulu", "kitten di bawah 2 bulan jangan dulu"),
        ("cuci tangan jangan disikat nanti melar", "cuci tangan jangan disikat nanti melar"),
        ("3 hari suhu ruang 7 hari kulkas", "3 hari suhu ruang, 7 hari kulkas"),
        ("6 bulan suhu ruang kalau dibuka 1 minggu", "6 bulan suhu ruang, kalau dibuka 1 minggu"),
        ("08.00-16.00 Jumat libur", "08.00-16.00, Jumat libur"), ("no DP no keep", "no DP, no keep"),
    ],
)  # fmt: skip
def test_a_comma_parts_times_and_no_clauses(typed, written):
    assert parted(typed) == written


@pytest.mark.parametrize(
    "kept",
    ["wingko babat", "iso babat goreng", "motif dino", "pupuk kcl", "gule karo", "kebon rojo", "ayam lodho",
     "sego pecel",
     "tiktok", "sate dowo", "temu ireng", "brambang asem", "sayur asem", "burung puter", "mutiara lombok",
     "make up wisuda", "paket 1 make up", "isi 1 sak semen", "dinosaurus", "wisata keluarga", "pasar legi",
     "kapsul 30 kpl",
     "warung omah jati", "pawon bu sri", "no 3", "no rekening", "peralatan",
     "pernis", "percuma", "lele", "selai",
     "nenek", "bu nek siti", "mainan yo-yo", "ayam kurang 2",
     "susu gawai", "anyaman", "apikal", "bengkak", "singapura",
     "mungil", "jamur kancing",
     "kudus", "lele dumbo",
     "kabehan", "yen jepang", "wesel", "alusista", "idola", "perkakas", "perajin", "permata", "tak iso"],
)  # fmt: skip
def test_names_foods_and_words_that_only_look_alike_stay(kept):
    assert told_plainly(kept) == kept


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("di cup ada tgl masak", "di cup ada tgl masak"), ("tgl goreng, tgl 5", "tinggal goreng, tanggal 5"),
        ("jahe lht di bungkus, di goreng dulu", "jahe lihat di bungkus, digoreng dulu"),
        ("daki ngangkat", "daki ngangkat"), ("2 sdm peres, jeruk diperes", "2 sdm peres, jeruk diperas"),
        ("beda item tetap satu ongkir, ketan item", "beda item tetap satu ongkir, ketan hitam"),
        ("oleh2 khs kediri", "oleh-oleh khs kediri"), ("btl hangus, isi 2 btl", "btl hangus, isi 2 btl"),
        ("motif sido mukti, anak belum bisa ngomong", "motif sido mukti, anak belum bisa ngomong"),
        ("telur BS, nanti dichat admin", "telur BS, nanti dichat admin"), ("aman tanpa bh", "aman tanpa bh"),
        ("Lamongan, Deket, Tikung, dari Bu Alus", "Lamongan, Deket, Tikung, dari Bu Alus"),
        ("Bisa Tukar, Gak Luntur", "Bisa tukar, tidak luntur"),
    ],
)  # fmt: skip
def test_what_may_be_two_words_and_what_may_be_a_name_stays(typed, plain):
    assert told_plainly(typed) == plain
