"""Each statement stands where its kind belongs, in whichever box it was typed, and none loses what it is about."""

import pytest

from listing.facts.form import facts_from
from listing.facts.spoken import spoken_fact


def told(field, **typed):
    return spoken_fact(facts_from({"nama": "Zupa", **typed}), field)


@pytest.mark.parametrize(
    ("typed", "field", "said"),
    [
        ("legit, gak nrima dadakan", "pre_order", "tidak menerima pesanan dadakan"),
        ("legit, pesen h-1 yaa", "pre_order", "pesan H-1"),
        ("legit, minim 1/2 kg", "minimum", "1/2 kg"),
        ("legit, topper +10rb", "terms", "topper +Rp10.000"),
        ("legit, express 1 hr +3rb", "terms", "express 1 hari +Rp3.000"),
        ("legit, keju nambah 2rb", "terms", "keju tambah Rp2.000"),
        ("legit, tulisan max 20 huruf", "terms", "tulisan maksimal 20 huruf"),
        ("legit, wadah harus balik", "terms", "wadah harus balik"),
        ("legit, tampah kembali", "terms", "tampah kembali"),
        ("legit, telat mulihno 5rb/hari", "terms", "telat mengembalikan Rp5.000/hari"),
        ("legit, denda 10rb kalau terlambat", "terms", "denda Rp10.000 kalau terlambat"),
        ("legit, no saku", "terms", "tanpa saku"),
        ("rapi, pembeli bawa kain", "terms", "pembeli bawa kain"),
        ("rapi, jaminan ktp", "terms", "jaminan KTP"),
        ("rapi, gak terima mendadak", "pre_order", "tidak terima mendadak"),
    ],
)  # fmt: skip
def test_terms_of_an_order_are_no_advantage(typed, field, said):
    first = typed.partition(",")[0]
    assert told("points", keunggulan=typed) == (first,)
    assert told(field, keunggulan=typed) == (said,)


@pytest.mark.parametrize(
    "typed",
    ["1 mobil max 6 anak", "satu kelas maks 10 siswa", "ga ada kancing jadi aman", "kelas kecil maksimal 8 anak",
     "maks 4 anak sekelas", "dikemas hati-hati", "didampingi guru", "tidak mudah terbakar", "dicuci 3x",
     "tidak lepas saat bayi bergerak", "ringan hanya sekitar 300 gram", "pengait anti alergi katanya",
     "cocok utk anak di bawah 5 th", "dari kayu bekas yang masih kuat", "jemur 2 hari full matahari",
     "murid maks 8 orang", "sekelas max 4 anak jd kepegang", "jemur 2 hari panas matahari bkn oven",
     "tanpa kancing jd bisa buat luaran", "tidak ada resleting jadi bisa buat menyusui", "bawa kain sendiri",
     "anak tidak boleh dimarahi", "jahitan di luar biar tidak gores kulit bayi", "jadi 2 bulan bisa berbuah",
     "mata dibordir jadi tidak bisa dicopot anak", "harga sudah sama pita", "desain dikirim dulu", "tidak antri",
     "dimasak mulai pukul 3", "tidak ada bagian kecil", "ada lubang untuk gantungan", "belum pernah ada komplain",
     "cocok untuk oleh-oleh luar kota", "perhatian penuh ke anak", "dicuci tidak melar", "hati-hati ketagihan"],
)  # fmt: skip
def test_what_is_few_or_missing_for_a_good_reason_speaks_for_it(typed):
    facts = facts_from({"nama": "Zupa", "keunggulan": f"rapi, {typed}"})
    assert (len(facts.points), facts.terms, facts.warnings) == (2, (), ())


@pytest.mark.parametrize(
    ("box", "typed", "field", "said"),
    [
        ("dp", "gak usah,,percoyo", "deposit", ("Tanpa DP",)),
        ("dp", "tidak perlu dp, santai", "deposit", ("Tanpa DP",)),
        ("dp", "tanpa dp, bayar pas ambil", "deposit", ("Tanpa DP, bayar pas ambil",)),
        ("dp", "gak usah", "deposit", ()),
        ("dp", "50%, tidak bisa kembali", "deposit", ("50%, tidak bisa kembali",)),
        ("area", "antar minimal 2 bungkus. Luar kota paket kilat", "area",
            ("antar minimal 2 bungkus. Luar kota paket kilat",)),
        ("perawatan", "perlu matahari 5-6 jam. Pupuk sebulan sekali", "care",
            ("perlu matahari 5-6 jam. Pupuk sebulan sekali",)),
        ("ukuran", "0-6 bln lk 36-40cm, 6-12 bln lk 41-45cm", "size",
            ("0-6 bulan (LK 36-40 cm)", "6-12 bulan (LK 41-45 cm)")),
        ("ukuran", "1-2 th ld 60 pb 50, 3 th ld 64 pb 55", "size",
            ("1-2 tahun (LD 60, PB 50)", "3 tahun (LD 64, PB 55)")),
        ("ukuran", "umur 4 bln", "size", ("umur 4 bulan",)),
        ("warna", "army/lilac(sold)/mint", "colours", ("army", "mint")),
        ("warna", "hitam, warna lain tanya dulu yaa soale cepet habis", "colour_choice",
            ("hitam, warna lain tanya dulu, soalnya cepat habis",)),
        ("ukuran", "S M L (ikut bb ibu bkn bb bayi)", "size", ("S M L (ikut bb ibu bukan bb bayi)",)),
        ("warna", "natural, cat putih (+Rp10.000)", "colours", ("natural", "cat putih (+Rp10.000)")),
        ("bahan", "tahu kediri, garam. no borax no formalin", "materials",
            ("tahu Kediri", "garam. Tanpa borax, tanpa formalin")),
        ("isi", "min 4pc ya soale ongkir", "minimum", ("4 pcs, soalnya ongkir",)),
        ("isi", "50gr 100gr 1kg", "content", ("50 gram", "100 gram", "1 kg")),
        ("ukuran", "120x200 95rb 160x200 120rb", "size", ("120 x 200 Rp95.000", "160 x 200 Rp120.000")),
        ("peringatan", "no bayi dibawah 6bln", "warnings", ("tidak untuk bayi di bawah 6 bulan",)),
        ("dp", "rak usah", "deposit", ()), ("dp", "jaminan ktp / sim", "deposit", ("jaminan KTP / SIM",)),
        ("ukuran", "S 40x40 150rb M 60x60 250rb", "size", ("S 40 x 40 Rp150.000", "M 60 x 60 Rp250.000")),
        ("isi", "1 kg 200 gram", "content", ("1 kg 200 gram",)),
        ("harga", "30rb campur 32rb", "price_said", ("Rp30.000, campur Rp32.000",)),
        ("harga", "30rb jadi 25rb", "price_said", ("Rp30.000 jadi Rp25.000",)),
        ("harga", "8rb sing besar 18rb", "price_said", ("Rp8.000, yang besar Rp18.000",)),
        ("harga", "3rb/biji yg pake telur 5rb", "price_said", ("Rp3.000/biji, yang pakai telur Rp5.000",)),
        ("preorder", "siap untuk 150 gram. 500 gram 2 hari. 5 kg 4 hari", "pre_order",
            ("siap untuk 150 gram. 500 gram 2 hari. 5 kg 4 hari",)),
        ("retur", "terlambat 10.000 sehari", "returns", ("terlambat Rp10.000 sehari",)),
        ("area", "antar kota minimal 30.000", "area", ("antar kota minimal Rp30.000",)),
        ("tahan", "2 hari. lebih dari itu kecut", "shelf_life", ("2 hari. Lebih dari itu kecut",)),
        ("warna", "hitam coklat tua krem abu", "colours", ("hitam", "coklat tua", "krem", "abu")),
        ("warna", "biru navy hitam", "colours", ("biru navy hitam",)),
        ("harga", "25.ooo, 3 btl 7o.ooo", "price_said", ("Rp25.000, 3 botol Rp70.000",)),
        ("harga", "3ooo an, 4 pcs 10rb", "price_said", ("sekitar Rp3.000, 4 pcs Rp10.000",)),
        ("peringatan", "ojo kenek mripat", "warnings", ("jangan kena mata",)),
        ("varian", "original, tanpa garam untuk balita", "variants", ("original", "tanpa garam untuk balita")),
        ("bahan", "kambing umur minimal 1 tahun, rempah", "materials", ("kambing umur minimal 1 tahun", "rempah")),
        ("catatan", "peserta umur minimal 5 tahun", "terms", ("peserta umur minimal 5 tahun",)),
        ("catatan", "usia min 4,5 th. bawa buku", "terms", ("usia minimal 4,5 tahun. Bawa buku",)),
        ("alergen", "tidak ada, tetapi satu wajan sama udang", "allergens", ("satu wajan sama udang",)),
        ("area", "mojokerto kota, puri, mlirip", "area", ("Mojokerto kota, Puri, Mlirip",)),
        ("area", "dianter sekitar papar min 3 porsi", "area", ("diantar sekitar Papar minimal 3 porsi",)),
        ("area", "jombang, pasar2 madura", "area", ("Jombang, pasar-pasar Madura",)),
        ("jam", "jam 5 sampai 8, minggu di cfd", "hours", ("jam 5 sampai 8, Minggu di CFD",)),
        ("preorder", "kalau kosong jahit 3 hari", "pre_order", ("kalau kosong jahit 3 hari",)),
        ("harga", "mentah 75rb/kg, matang 40rb se toples", "price_said", (
            "mentah Rp75.000/kg, matang Rp40.000 setoples",)),
        ("minimal", "1/2 kg, bali telur min 20", "minimum", ("1/2 kg, bali telur minimal 20",)),
        ("perawatan", "simpen kering, ttp rapet", "care", ("simpan kering, tutup rapat",)),
        ("area", "ambil di papar kediri", "area", ("ambil di Papar Kediri",)),
        ("minimal", "gak ada, beli 1 boleh", "minimum", ("tanpa minimal pesan, beli 1 boleh",)),
        ("isi", "pari, lele tergantung tangkapan", "content", ("pari", "lele tergantung tangkapan")),
        ("harga", "Rp55.000. tambah nama Rp10.000", "price_said", ("Rp55.000. Tambah nama Rp10.000",)),
        ("preorder", "cepat +10%. yg bludru 10 hari", "pre_order", ("cepat +10%. Yang bludru 10 hari",)),
        ("alergen", "udang telur gandum (kulit) kacang utk saos", "allergens",
            ("udang, telur, gandum (kulit), kacang untuk saos",)),
        ("catatan", "bulan juli agustus antri", "terms", ("bulan Juli Agustus antre",)),
        ("catatan", "juni juli tutup", "terms", ("Juni Juli tutup",)),
        ("keunggulan", "anaknya kepegang semua", "points", ("anaknya kepegang semua",)),
        ("perawatan", "ngasih jgn kbnyakan", "care", ("memberi jangan kebanyakan",)),
        ("jam", "08.00-20.00 minggu tetep bs chat", "hours", ("08.00-20.00 Minggu tetap bisa chat",)),
        ("bahan", "katun prima, tanpa furing", "materials", ("katun prima", "tanpa furing")),
        ("nama", "Kascing (bekas cacing)", "warnings", ()), ("nama", "Bantal (tanpa isi)", "terms", ()),
        ("alergen", "rabu menu ikan, bilang kalau alergi", "allergens", ("Rabu menu ikan", "bilang kalau alergi")),
        ("keunggulan", "kuat, tapi jangan kena air", "warnings", ("kuat, tapi jangan kena air",)),
        ("cara_buat", "tulis tangan, proses 5 bulan", "process", ("tulis tangan, proses 5 bulan",)),
        ("catatan", "tebal, empuk, muat laptop", "terms", ("tebal, empuk, muat laptop",)),
    ],
)  # fmt: skip
def test_marks_and_letters_stay_where_they_tell_something(box, typed, field, said):
    assert told(field, **{box: typed}) == said


def test_an_option_with_its_price_is_no_warning():
    facts = facts_from({"nama": "Zupa", "varian": "polos 25rb, nama (maks 6 huruf) 35rb"})
    assert [one.price for one in facts.variants] == [25_000, 35_000]
    assert facts.warnings == ()


@pytest.mark.parametrize(
    ("typed", "options"),
    [
        (
            "paket A 85rb (tanpa tumbler), paket B 125rb lengkap",
            "paket A Rp85.000 (tanpa tumbler)|paket B Rp125.000 (lengkap)",
        ),
        (
            "akad 500rb sudah termasuk rias, resepsi 900rb komplit",
            "akad Rp500.000 (sudah termasuk rias)|resepsi Rp900.000 (komplit)",
        ),
        ("isi 5 20rb, isi 10 38rb gratis ongkir", "isi 5 Rp20.000|isi 10 Rp38.000 (gratis ongkir)"),
        ("kecil 10rb belum ongkir, besar 20rb", "kecil Rp10.000 belum ongkir|besar Rp20.000"),
    ],
)
def test_what_stands_behind_the_price_of_an_option_stays_with_it(typed, options):
    facts = facts_from({"nama": "Zupa", "varian": typed})
    assert ("|".join(spoken_fact(facts, "variants")), facts.area) == (options, ())


@pytest.mark.parametrize(
    ("name", "typed", "process", "care"),
    [
        (
            "Tiwul Instan",
            "gaplek dikukus, lalu dikeringkan. Cara masak: basahi air hangat, kukus 15 menit",
            "gaplek dikukus, lalu dikeringkan",
            "basahi air hangat, kukus 15 menit",
        ),
        (
            "Ayam Frozen",
            "diungkep bumbu kuning lalu dibekukan, tinggal goreng",
            "diungkep bumbu kuning lalu dibekukan",
            "tinggal goreng",
        ),
        (
            "Bumbu Rawon",
            "Rebus daging sampai empuk. Masukkan 1 sachet bumbu.",
            "",
            "Rebus daging sampai empuk. Masukkan 1 saset bumbu",
        ),
        ("Nugget", "Goreng langsung dari beku 5 menit", "", "Goreng langsung dari beku 5 menit"),
        ("Beras Merah", "Rendam 2 jam. Masak di magic com", "", "Rendam 2 jam. Masak di magic com"),
        ("Kopi Jahe", "rebus jahe 3 jam, saring", "rebus jahe 3 jam, saring", ""),
        ("Risol Frozen", "goreng langsung tanpa dicairkan", "", "goreng langsung tanpa dicairkan"),
        (
            "Kerupuk Mentah",
            "adonan digiling, dikukus, dijemur 2 hari",
            "adonan digiling, dikukus, dijemur 2 hari",
            "",
        ),
    ],
)
def test_her_work_is_no_way_to_use_it(name, typed, process, care):
    facts = facts_from({"nama": name, "kategori": "makanan", "cara_buat": typed})
    assert (facts.process, facts.care) == (process, care)


def test_what_a_service_does_is_no_way_to_keep_it():
    facts = facts_from(
        {"nama": "Jasa Cuci Sepatu", "kategori": "jasa", "keunggulan": "Rapi\nDicuci manual satu per satu"}
    )
    assert (facts.points, facts.care) == (("Rapi", "Dicuci manual satu per satu"), "")


def test_what_is_given_from_so_many_on_is_no_least_order():
    facts = facts_from({"nama": "Zupa", "keunggulan": "bening, min 20 pcs gratis kemasan"})
    assert (facts.minimum, facts.terms) == ((), ("minimal 20 pcs gratis kemasan",))


def test_how_many_there_are_is_the_stock_in_whichever_box():
    facts = facts_from({"nama": "Zupa", "ukuran": "ada 24 pc"})
    assert (facts.stock, facts.size) == (24, ())
    assert facts_from({"nama": "Zupa", "ukuran": "ada 2 ukuran"}).stock is None


def test_of_several_things_that_were_typed_as_one_none_is_lost_when_one_is_sold_out():
    facts = facts_from({"nama": "Zupa", "isi": "cup 200ml n toples 500ml", "stok": "20 cup, toples habis"})
    assert facts.content == ("cup 200 ml dan toples 500 ml",)


def test_what_the_stock_says_is_sold_out_is_said_once():
    facts = facts_from({"nama": "Zupa", "warna": "army, lilac (sold)", "stok": "ready semua kecuali lilac"})
    assert facts.stock_said == "ready semua kecuali lilac"


@pytest.mark.parametrize(
    "kept",
    [
        "gratis desain, plastik, dan label nama",
        "bonus tas, kartu ucapan, & pita",
        "gratis lilin dan pisau",
        "harga sudah kartu nama, plastik mika dan pita",
    ],
)
def test_what_is_given_reaches_over_its_list(kept):
    assert told("points", keunggulan=kept) == (kept,)


def test_what_is_given_does_not_reach_over_statements():
    assert told("points", keunggulan="gratis ongkos potong, dijahit rapi dan kuat, adem") == (
        "gratis ongkos potong", "dijahit rapi dan kuat", "adem",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "several"),
    [
        ("wangi pilih sendiri/ antar jemput gratis/ dipisah per org",
         ("wangi pilih sendiri", "antar jemput gratis", "dipisah per orang")),
        ("hitam putih/pelangi", ("hitam putih/pelangi",)),
        ("untuk anak kecil/orang tua", ("untuk anak kecil/orang tua",)),
    ],
)  # fmt: skip
def test_slashes_part_whole_statements_only(typed, several):
    assert told("points", keunggulan=typed) == several


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("hitam coksu ready/ yg lain po", "hitam coksu ready, yang lain PO"),
        ("merah, biru, warna lainnya po 3 hari", "merah, biru, warna lainnya PO 3 hari"),
    ],
)
def test_the_rest_is_told_beside_what_it_is_the_rest_of(typed, said):
    facts = facts_from({"nama": "Zupa", "warna": typed})
    assert (facts.colours, facts.colour_choice, facts.pre_order) == ((), said, ())
    assert told("points", keunggulan="motif bunga ready, yang lain PO") == ()
    assert told("pre_order", keunggulan="motif bunga ready, yang lain PO") == ("motif bunga ready, yang lain PO",)


def test_an_order_in_the_box_for_the_time_is_care():
    facts = facts_from({"nama": "Rak", "kategori": "rumah", "tahan": "jgn kehujanan terus ndak lapuk"})
    assert (facts.shelf_life, facts.care) == ("", "jangan kehujanan terus, nanti lapuk")
    assert facts_from({"nama": "Kue", "kategori": "makanan", "tahan": "jangan lebih dari 3 hari"}).shelf_life


@pytest.mark.parametrize(
    ("isi", "content"),
    [
        ("pot 100gr, 250 gr", ("pot 100 gram", "250 gram")), ("cup 250ml/ jirigen 5lt", (
            "cup 250 ml", "jirigen 5 liter")),
        ("tampah kcl 25 org/bsr 50 org", ("tampah kecil 25 orang", "besar 50 orang")),
        ("spray 60ml/serbuk 30gr", ("spray 60 ml", "serbuk 30 gram")),
    ],
)  # fmt: skip
def test_packs_behind_slashes_are_several_and_no_sizes(isi, content):
    facts = facts_from({"nama": "Zupa", "isi": isi})
    assert (facts.content, facts.size) == (content, ())


@pytest.mark.parametrize("note", ["lihat di isi", "sama kayak di atas", "idem", "sama", "tanya admin",
                                  "belum tau", "gatau",
                                  "cek keterangan ya", "ga usah", "nanti aja"])  # fmt: skip
@pytest.mark.parametrize("box", ["harga", "isi", "warna", "keunggulan", "tahan", "catatan"])
def test_a_note_to_the_form_is_no_content(box, note):
    assert facts_from({"nama": "Zupa", box: note}) == facts_from({"nama": "Zupa"})


@pytest.mark.parametrize("said", ["sesuai ukuran", "hubungi penjual", "tergantung isi", "tanya stok"])
def test_what_tells_a_buyer_something_is_kept(said):
    assert told("price_said", harga=said) == (said,)


def test_what_has_the_name_of_a_box_may_be_a_thing_that_it_has():
    assert facts_from({"nama": "Zupa", "keunggulan": "ada kotaknya, ada isinya"}).points == (
        "ada kotaknya",
        "ada isinya",
    )
    assert facts_from({"nama": "Zupa", "keunggulan": "ada di isi"}).points == ()


@pytest.mark.parametrize(("typed", "said"), [("ready 10 lusin", "10 lusin"), ("3 kodi", "3 kodi"), ("15 pcs", "")])
def test_a_stock_that_is_counted_by_the_dozen_says_so(typed, said):
    assert facts_from({"nama": "Zupa", "stok": typed}).stock_said == said


def test_a_short_form_with_its_dot_ends_a_sentence_where_a_clause_begins():
    facts = facts_from(
        {"nama": "Zupa", "catatan": "umur 4-12 th. ga masuk bs ganti hari, maks 5 kg. klo lebih kabari"}
    )
    assert facts.terms == ("umur 4-12 tahun. Tidak masuk bisa ganti hari, maksimal 5 kg. Kalau lebih kabari",)
    assert facts_from({"nama": "Zupa", "catatan": "usia 3 th. ke atas"}).terms == ("usia 3 tahun ke atas",)


def test_an_acronym_among_the_colours_keeps_its_capitals():
    assert facts_from({"nama": "Zupa", "warna": "lihat katalog di wa"}).colour_choice == "lihat katalog di WA"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("enak, isi boleh tuker", "isi boleh ditukar"), ("enak, lauk bisa ganti", "lauk bisa diganti"),
        ("enak, packing aman buat luar kota", "packing aman buat luar kota"),
        ("enak, jemur matahari", "jemur matahari"),
        ("enak, setrika uap ga gosong", "setrika uap tidak gosong"), ("enak, desain dibuatin", "desain dibuatkan"),
        ("enak, extra nasi 3rb extra ayam 7rb", "extra nasi Rp3.000, extra ayam Rp7.000"),
        ("enak, sabar ngadepin anak", "sabar menghadapi anak"),
        ("enak, bisa logo kantor min 20", "bisa logo kantor minimal 20"),
        ("enak, dicuci & disteril tiap ganti penyewa", "dicuci & disteril tiap ganti penyewa"),
        ("enak, dijemur sampe kering", "dijemur sampai kering"), ("enak, awet kok", "awet"),
        ("enak, kayu bekas tiap meja lain", "kayu bekas tiap meja lain"),
        ("enak, ringan sehingga ongkos kirim murah", "ringan sehingga ongkos kirim murah"),
        ("enak, adonan didiamkan minimal 4 jam", "adonan didiamkan minimal 4 jam"),
        ("enak, dicuci dan dibungkus sebelum dikirim", "dicuci dan dibungkus sebelum dikirim"),
        ("enak, bekas potongan konveksi", "bekas potongan konveksi"),
        ("enak, anak jd ga takut", "anak jadi tidak takut"), ("enak, anget ndek perut", "hangat di perut"),
    ],
)  # fmt: skip
def test_what_speaks_for_it_stays_whole_among_the_points(typed, said):
    assert told("points", keunggulan=typed) == ("enak", said)


def test_a_scent_that_lasts_some_hours_does_not_spoil_then():
    facts = facts_from({"nama": "Zupa", "kategori": "perawatan tubuh", "keunggulan": "wangi, tahan 4-5 jam"})
    assert (facts.points, facts.shelf_life) == (("wangi", "tahan 4-5 jam"), "")


def test_a_pot_without_its_measure_is_what_comes_along():
    facts = facts_from(
        {"nama": "Zupa", "kategori": "tanaman", "isi": "tanaman, pot, tali", "ukuran": "panjang 40 cm"}
    )
    assert (facts.content, facts.size) == (("tanaman", "pot", "tali"), ("panjang 40 cm",))


def test_what_is_to_be_had_from_so_many_on_keeps_nothing():
    typed = {"kategori": "minuman", "perawatan": "simpan di kulkas. manis bisa dikurangi asal pesen min 10 botol"}
    assert told("care", **typed) == ("simpan di kulkas",)
    assert told("terms", **typed) == ("Manis bisa dikurangi asal pesan minimal 10 botol",)
