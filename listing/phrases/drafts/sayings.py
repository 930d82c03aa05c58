"""Words that can follow a subject in Indonesian, by which a point becomes a sentence."""

import re

from listing.phrases.word_set import word_set

_ADJECTIVES = """
gurih renyah empuk lembut manis pedas pedes asin asam segar wangi harum kriuk garing legit lumer adem halus tebal
tipis ringan kuat kokoh rapi awet nyaman lucu unik cantik elegan simpel praktis hangat kental padat lentur lebar
kecil besar mungil panjang pendek pas rapat bening jernih berat polos elastis melar sejuk dingin licin kenyal
krispi crispy pulen montok subur rimbun lebat kaku harus nendang nampol nagih creamy fresh stretch mengembang anti
tahan kedap hemat higienis bersih fleksibel rata tajam ampuh cepat lengket glowing medok ringkih mengilap
mengkilap doff sopan luwes kekinian tumpul tinggi rendah hilang lancar enteng mekar lengkap tua muda banyak
terjangkau premium merata aman pakem mulus bagus longgar jatuh mantap alot gembur masir lunak ranum kesat susah
lega luas sempit ketat transparan natural klasik modern mewah anggun imut ceria terang gelap solid padu beku sehat
cerah homemade handmade komplit matang mantul kencang sedap lezat nikmat melimpah murni alami asli baru bekas enak
gede lincah tegak kering menyala nyaring ngembang sabar ramah berpengalaman detail telaten gemuk jinak
ekonomis estetik aesthetic minimalis antik artistik kece cakep modis stylish trendi kasual eksklusif rustic moist
juicy chewy crunchy crispi irit stabil encer pekat kalem soft smooth original kaya sederhana presisi simetris
cling jelas
"""
_STATES = """
terasa utuh penuh kopong enteng rajin lahap kres nyes keras lembek pahit kecut getir hambar kalis lurus bulat
lonjong oval datar cekung serasi timbul tembus gemuk cekatan sigap lembap
remah dicat dicor dilas dilem dicap dilap
"""
_HELPERS = """
bisa dapat muat cukup tinggal mudah gampang cocok pas ada dilengkapi sudah siap langsung masih lebih agak sangat super
tidak tak tanpa belum enak boleh selalu serba bebas punya memakai pakai hanya bikin buat jadi enggak nggak gak
ga tdk kurang
"""

_NO_VERBS = """
terapis terigu terasi ternak terminal terpal teras mentega meranti melati metode merpati mendoan merica medali meteran
melinjo mentimun dinding digital diskon diameter dimsum dispenser distro berlian bermuda ngaji nyonya nyamuk
"""
"""Nouns that begin as verbs do."""
PREDICATE = re.compile(
    rf"(?!(?:{'|'.join(_NO_VERBS.split())})\b)"
    rf"(?:{'|'.join((_ADJECTIVES + _STATES + _HELPERS).split())}|di[a-z]{{4,}}|ber[a-z]{{3,}}|ter[a-z]{{4,}}"
    rf"|me[a-z]{{5,}}|ny[a-z]{{3,}}|ng[a-z]{{4,}})\b",
    re.IGNORECASE,
)
ADJECTIVE = rf"(?:{'|'.join(_ADJECTIVES.split())})"
"""How a thing is, in one word; a pattern."""
_MEASURES = "besar|kecil|panjang|pendek|lebar|tebal|tipis|tinggi|luas|berat"
_DOUBTFUL = word_set(f"harus jatuh detail banyak tua muda bekas hilang rendah asam {_MEASURES.replace('|', ' ')}")
"""Adjectives that may say something else where they stand first: "detail jahitan rapi", "asam jawa"."""
_SURELY = "|".join(word for word in (_ADJECTIVES + _STATES).split() if word not in _DOUBTFUL)
_OFTEN = "(?:(?:sangat|lebih|agak|super|tetap|masih|sudah|selalu|memang) )?"
_OF_BUYER = "makan|minum|pakai|cuci|simpan|bawa|jual|kirim|antar|pesan|ambil|bayar|tunggu|jamin|beli|jemput"
"""What is done with it and says nothing of it alone: "dicuci mesin aman"."""
_OF_ORDER = "kirim|antar|pesan|ambil|bayar|tunggu|nego|cicil|tanya|jemput"
_OF_PERSONS = (
    "kecewa|menyesal|nyesel|bosan|takut|khawatir|rugi|pernah|antre|antri|menerima|terima|nerima|melayani|jual|menjual"
    "|kirim|mengirim|antar"
)
_TOLD = (
    rf"{_OFTEN}(?:{_SURELY})\b",
    rf"{_OFTEN}(?:{_MEASURES})(?=$| (?:{ADJECTIVE}|tidak|tapi|banget|sekali|merata)\b)",
    r"tebal(?= \d)|asam(?=$)",
    rf"(?:{_OFTEN}|(?:baru|cukup|tinggal) )"
    rf"(?!(?:{'|'.join(_NO_VERBS.split())})\b)di(?!(?:{_OF_BUYER})\b)[a-z]{{4,}}\b",
    rf"bisa (?:langsung )?di(?!(?:{_OF_ORDER})\w*\b)[a-z]{{3,}}\b",
    r"(?:mudah|gampang|muat(?! \d)|cocok (?:buat|untuk)|tanpa(?! (?:min\w*|ongkir|dp|biaya|batas|antre)\b)) \w",
    r"cepat (?!sampai|kirim|di|balas|respon|antar)\w",
    r"tinggal (?:goreng|seduh|kukus|rebus|makan|pakai|bakar)\b",
    r"siap (?:pakai|makan|santap|goreng|masak|saji|pasang)\b",
    r"(?:menyerap|mengembang|melatih|melindungi|membersihkan)\b",
    rf"tidak (?!(?:{_OF_PERSONS})\b)\w",
)
_OF_MORE = r"\w{3,}nya\b|\b(?:saya|kami|aku|request|gratis|pilih|tambah|ongkir)\b|[!?…:;()]|\w (?:bisa|boleh) "
"""By these a statement is not of the product alone."""
OF_THE_WHOLE = re.compile(rf"(?!.*(?:{_OF_MORE}))(?:{'|'.join(_TOLD)}).*")
"""What is surely said of the product itself, in small letters: "gurih", "tidak menerawang", "bisa dicuci mesin"."""
OF_A_PART = re.compile(
    rf"(?:(?!(?:{ADJECTIVE}|{'|'.join(_HELPERS.split())}|di|ke|dari|yang|untuk|saya)\b)[^\W\d]+ ){{0,2}}"
    r"(?!(?:biasa|umum|kata|semua|akhir|soal|maka|misal|se\w+)nya\b)"
    r"[^\W\d]{3,}nya (?!.*(?:\w{3,}nya\b|[!?…:;()]))[^\W\d].*"
)
"""A part that she names herself, and what she says of it: "isinya banyak"."""
OF_HERSELF = re.compile(r"(?:saya|kami|aku)\b", re.IGNORECASE)
"""What she says of herself: a sentence, and nothing to be counted."""
OFFERED = re.compile(
    r"(?:gratis|free|bonus|beli \d+|bisa|boleh|dapat|tersedia(?! (?:dalam|di|untuk|juga|dengan)\b))\b", re.IGNORECASE
)
"""What is offered stands well by itself: "Gratis kartu ucapan."."""
