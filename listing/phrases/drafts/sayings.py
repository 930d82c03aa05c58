"""Words that can follow a subject in Indonesian, by which a selling point becomes a sentence."""

import re

from listing.phrases.word_set import word_set

_ADJECTIVES = """
gurih renyah empuk lembut manis pedas asin asam segar wangi harum kriuk garing legit lumer adem halus tebal tipis
ringan kuat kokoh rapi awet nyaman lucu unik cantik elegan simpel praktis hangat kental padat lentur lebar kecil besar
mungil panjang pendek pas rapat bening jernih berat polos elastis melar sejuk dingin licin kenyal krispi crispy pulen
montok subur rimbun lebat kaku harus nendang nampol nagih creamy fresh stretch mengembang
anti tahan kedap hemat higienis
bersih fleksibel rata tajam ampuh cepat lengket glowing medok ringkih mengilap mengkilap doff sopan luwes kekinian
"""
_HELPERS = """
bisa dapat muat cukup tinggal mudah gampang cocok pas ada dilengkapi sudah siap langsung masih lebih agak sangat super
tidak tak tanpa belum enak boleh selalu serba bebas punya memakai pakai hanya bikin buat jadi enggak nggak gak
ga tdk kurang
"""

PREDICATE = re.compile(
    rf"(?:{'|'.join((_ADJECTIVES + _HELPERS).split())}|di[a-z]{{4,}}|ber[a-z]{{3,}}|ter[a-z]{{4,}}"
    rf"|me[a-z]{{5,}})\b",
    re.IGNORECASE,
)
NO_VERB = word_set(
    """
    beras terasi berbagai bermacam meja mesin melati menu merek mentega dinding diameter dimsum terigu terong berlian
    mesis merah merica menteri medium diskon dispenser dipan bersama beranda teri tersedia buat jadi terbaik terlaris
    termurah terenak
    """
)
"""Words that look like verbs and are none, or that say nothing of a thing."""
