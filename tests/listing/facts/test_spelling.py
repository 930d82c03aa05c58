"""What is shortened on a phone is spelled out where it can mean only one thing."""

import pytest

from listing.facts.spelling import money_out, names_out, spelled_out, told_plainly


@pytest.mark.parametrize(
    ("typed", "full"),
    [
        ("jgn kena air, tdk utk dicuci", "jangan kena air, tidak untuk dicuci"), ("Tdk luntur", "Tidak luntur"),
        ("JGN DIPERAS", "JANGAN DIPERAS"), ("jauhkan dr anak2", "jauhkan dari anak-anak"), ("dr. Siti", "dr. Siti"),
        ("max 1x24 jam", "maksimal 1x24 jam"),
        ("maks. jam 3", "maksimal jam 3"), ("teh nya pekat", "tehnya pekat"),
        ("isi2, basah2an", "isi2, basah-basahan"),
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
        ("pita +15k", "pita +Rp15.000"), ("dp 50k", "dp Rp50.000"), ("kamera 4k", "kamera 4k"),
    ],
)  # fmt: skip
def test_amounts(typed, written):
    assert money_out(typed) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
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
        ("ga amis, gak alot", "tidak amis, tidak alot"), ("pake sendok", "pakai sendok"),
        ("enaaak bgt👍,gak amis ya bun", "enak banget, tidak amis"), ("ENAAAK BGT!!!", "enak banget"),
        ("taro dikulkas,jgn dimakan lgsg", "taruh di kulkas, jangan dimakan langsung"),
        ("abis dibuka taro kulkas", "setelah dibuka taruh di kulkas"), ("stok abis", "stok habis"),
        ("kulitnya berlapis2, rempah2", "kulitnya berlapis-lapis, rempah-rempah"),
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
        ("santene peres dewe, telure manise pas", "santannya peras sendiri, telurnya manisnya pas"),
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
