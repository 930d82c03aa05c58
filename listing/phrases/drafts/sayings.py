"""Words that can follow a subject in Indonesian, and words that can be one, by which a point becomes a sentence."""

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
FINITE = re.compile(
    r"bisa|dapat|sudah|belum|bukan|tidak|ada|adalah|itu|jadi|akan|masih|kami|saya|boleh|di[a-z]{4,}|ber[a-z]{3,}"
    r"|me[a-z]{5,}",
    re.IGNORECASE,
)
"""Words that make a sentence of what stands around them."""
MARKERS = re.compile(
    r"(?:tidak|bukan|belum|bisa|sudah|mudah|gampang|dapat|masih|tetap|tahan|anti|di[a-z]{4,}|ter[a-z]{4,}|ada)\b"
    rf"|{ADJECTIVE}$",
    re.IGNORECASE,
)
"""What begins a predicate beyond doubt, so that even an unknown word before it tells which part is meant."""
HELPERS_ALONE = word_set("bebas bisa ada boleh siap dapat sudah belum masih")
"""Helpers that say nothing of a part without a word behind them: "tinta emas bisa"."""
PERSONS = word_set("ibu anak anak-anak bunda kakak kami bayi pembeli customer saya kamu suami keluarga")
"""Who is no product and no part of one."""
NO_SUBJECT = PERSONS | word_set(
    """
    untuk buat dari dengan di ke pada dalam oleh sejak setelah sebelum kalau jika bila karena agar supaya semua setiap
    tiap sangat paling lebih hanya cuma siap free gratis bonus no made high full ready plus per asli khas juga serta
    home hand best terbaik terlaris termurah terenak bikin mesin
    bibir wajah muka badan tubuh ketiak perut tulis cap jahit rajut sulam anyam lukis ukir
    lalat nyamuk semut serangga debu kutu makin semakin tinggal sekali satu dua tiga empat lima seperti banyak sedikit
    """
)
"""First words that are no part of a product: they get no "-nya"."""
