"""Verbs as they are spoken and typed on a phone, by the word of the written language; built from what is done.

>>> SPOKEN_VERBS["dicuciin"], SPOKEN_VERBS["dgoreng"], SPOKEN_VERBS["kejual"], SPOKEN_VERBS["nyuciin"]
('dicucikan', 'digoreng', 'terjual', 'mencucikan')
"""

import re

from listing.phrases.word_set import by_spelling, word_set

_DONE_TO = word_set(
    """
    larut jauh tiris balur parut peras oles tanam siram jemur panas hangat dingin bersih kering campur masuk
    tambah diam cair angkat tuang pindah naik turun habis sembunyi pisah rapi lurus tempel gulung lepas tinggi rendam
    siap sedia selesai betul kecil besar pendek panjang longgar kosong rata aduk tabur kukus goreng rebus cetak
    sablon bordir ukir lukis gambar rakit cuci bayar kumpul susun bagi keluar kenal sebut tampil tunjuk antar
    pasti biar lebih rapat tegak lebar sempit pikir manfaat lunak empuk halus selip gantung jadwal kirim lunas
    konsultasi kerja guna pasang nyala mati tinggal lanjut tumbuk giling lipat setrika terus kencang utama
    pilih buat beda sama jelas daftar cemplung desain arah
    """
)
"""What one does to a thing: "olesin" is oleskan, "dicampurin" dicampurkan, in Javanese "campurno"."""
_ENDS_IN_I = word_set("temani warnai kabari lapisi hiasi tutupi hubungi sirami taburi lindungi layani isi beri")
"""And what ends in -i: "dikabarin" is dikabari."""
_PREFIXED = word_set(
    """
    goreng kukus rebus bakar panggang jemur cuci simpan setrika jahit rajut kirim buat pakai pesan tutup buka
    masak taruh campur potong giling tumbuk seduh rendam saring makan minum bungkus kemas bayar ganti tukar jual
    jamin proses tanggung gunakan kasih bawa sangrai parut peras kocok lipat gantung cetak sablon bordir sulam
    ukir lukis tanam siram pupuk panen petik pilih ganti tambah pasang dinginkan panaskan hangatkan keringkan
    bersihkan masukkan cek kerjakan kembalikan presto tiriskan blender beri lap sikat rangkai tempel lapisi
    tabur taburi hias desain
    """
)
"""What is done, with a "d" before it for its "di": "dgoreng" is digoreng."""
_BEFALLS = word_set(
    """
    jual bawa lipat pisah angkat buang tekan sangkut gencet banting guncang hirup minum makan pencet jepit
    sobek serap tempel isi tumpuk campur balik kunci kubur bentur gesek cabut lepas patah cuci tindih
    sedot paksa simpan setrika goyang
    """
)
"""What happens to a thing, with the spoken "ke" for its "ter": "kejual" is terjual; no "ketarik", for who is tertarik
is interested."""
DONE_TO_WHOM = re.compile(
    r"di[a-z]{3,}in (?=(?:ibu|ibuk|bapak|ayah|mama|mamah|bunda|anak|bayi|adik|kakak|suami|istri|nenek|kakek|guru|tamu"
    r"|pengantin|pembeli|orang)[a-z]*\b)"
)
"""As one speaks who it is done to, "dipikirin ibunya juga"; behind the written verb it would be who does it."""
_HERS_TO_DO = by_spelling(
    """
    mencari: nyari nyariin
    mencoba: nyoba nyobain
    menyewa: nyewa
    menyediakan: nyediain nyediakan
    menyiapkan: nyiapin nyiapkan nyiapno
    menyeduh: nyeduh
    mencampur: nyampur nyampurin
    mencelup: nyelup
    mencetak: nyetak
    menyablon: nyablon
    menyervis: nyervis
    menyesuaikan: nyesuaiin nyesuaikan
    mencicil: nyicil
    mencucikan: nyuciin
    mengecek: ngecek ngecekin
    mengecat: ngecat ngecet
    mengelem: ngelem
    mengerjakan: ngerjain ngerjakan nggarap ngerjakne ngerjakno
    mengeluarkan: ngeluarin ngeluarkan
    menggosok: ngegosok nggosok
    menggantung: nggantung ngegantung
    menggulung: nggulung ngegulung
    menggiling: nggiling ngegiling
    menggunakan: nggunakan ngegunain
    mengulek: ngulek nguleg
    menguleni: nguleni ngulenin
    mengukus: ngukus
    merebus: ngerebus ngrebus
    merendam: ngerendam ngrendem
    merangkai: ngerangkai
    merakit: ngerakit
    melukis: ngelukis
    melipat: ngelipat ngelipet nglipat
    melepas: ngelepas nglepas
    menghias: ngehias
    membersihkan: ngebersihin mbersihin mbersihkan
    membungkus: ngebungkus mbungkus
    menjaga: ngejaga njaga
    menjual: ngejual
    menghabiskan: ngabisin ngehabisin
    mengganti: ngeganti ngganti nggantiin
    menghubungi: ngehubungin
    mengirim: ngirimin
    mengganjal: ngganjel ngganjal
    mengeras: ngeras
    mengering: ngering
    mengurus: ngurus ngurusin
    mengikuti: ngikut ngikutin
    mengetik: ngetik
    menemani: nemenin nemani
    menempelkan: nempelin
    menentukan: nentuin
    membuatkan: mbuatin
    membuat: mbuat mbikin
    membawa: mbawa
    membuka: mbuka
    mengawasi: ngawasin ngawasi
    membakar: mbakar
    memasang: masangin
    memegang: megang
    memilihkan: milihin
    memotongkan: motongin
    menawarkan: nawarin
    menunggu: nungguin
    mengendap: ngendap ngendep
    menyengat: nyengat
    menyebut: nyebut
    menyebutkan: nyebutin
    menghadapi: ngadepin ngadapi ngadepi
    menampung: nampung
    merontokkan: ngrontokno
    meninggalkan: ninggalin ninggalkan
    menari: nari
    menarik: narik
    """
)
"""What she does herself, with the spoken nasal for its prefix."""


def _with_kan(verb: str) -> dict[str, str]:
    return {f"{before}{verb}{end}": f"{before}{verb}kan" for before in ("", "di") for end in ("in", "no")}


def _with_i(verb: str) -> dict[str, str]:
    return {f"{before}{verb}n": f"{before}{verb}" for before in ("", "di")}


SPOKEN_VERBS: dict[str, str] = {
    **{spoken: full for verb in _DONE_TO for spoken, full in _with_kan(verb).items()},
    **{spoken: full for verb in _ENDS_IN_I for spoken, full in _with_i(verb).items()},
    **{f"d{verb}": f"di{verb}" for verb in _PREFIXED},
    **{f"ke{verb}": f"ter{verb}" for verb in _BEFALLS},
    **_HERS_TO_DO,
}
"""Each word by how it is spoken or typed."""
