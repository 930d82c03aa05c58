"""Things and people that no place lets be sold or spoken of so; read by `forbidden_words`."""

import re

from listing.places.rules import any_of

_BRANDS = (
    r"(?:gucc?i|louis ?vuitton|lv|channel|chanel|hermes|prada|dior|nike|adidas|rolex|supreme|balenciaga|ysl"
    r"|fendi|coach"
    r"|michael kors|mk|charles (?:&|n|and) keith|cnk|zara|uniqlo|h&m|crocs|converse|vans|puma|new balance"
    r"|lacoste|fossil"
    r"|tommy hilfiger|levi'?s|ray-?ban|casio|g-?shock|apple|iphone|airpods|samsung|birkenstock|tupperware|stanley"
    r"|corkcicle|pandora|swarovski|burberry|versace|bally|kate spade|furla|longchamp|jordan|air jordan|asics|skechers"
    r"|onitsuka|eiger|disney|barbie|lego|sanrio|oakley|cartier|bvlgari|tory burch|valentino|givenchy|celine|goyard"
    r"|miniso|starbucks|kfc|mcd|indomie|oreo|nutella|chatime|mixue|(?:merek|merk|brand)(?: \w+)? (?:terkenal"
    r"|ternama|mahal|luar|dunia|asli\w*))"
)
_LIKE = (
    r"(?:mirip|miripnya|persis|serupa|semirip|kaya[kg]?|kayak|seperti|seserupa|mereplika|meniru|tiruan"
    r"|imitasi|ala|ala-ala|"
    r"gaya|style|model|inspired(?: by)?|terinspirasi(?: dari)?|inspirasi|like|look ?alike|lookalike|dupe"
    r"|duplikat|clone|"
    r"kloning|replika|versi(?: \w+)?|jiplakan|serasa|setara|sekelas|sebagus)"
)
COUNTERFEIT = re.compile(
    "|".join(
        (
            r"(?<!\d )(?<!\d)\bkw\b(?! besar)(?!-\d)|\bkw ?(?:\d|super|premium|ori\w*|grade|i+)\b|\bkawe\b"
            r"|\bkwalitas kw\b",
            r"\b(?:super|premium|mirror|high) cop(?:y|ies)\b|\bmirror (?:quality|1:1|ori\w*)\b|\b(?:grade"
            r"|kualitas|premium|super) mirror\b|\b(?:tas|sepatu|jam) mirror\b|\bgrade (?:ori\w*|aaa?|a\+|s"
            r"|premium|super)\b",
            r"\brepli[ck]a(?:nya)?\b|\bbajakan\b|\b(?:barang|merek|tas|sepatu|jam|brand|kosmetik"
            r"|produk) (?:palsu|aspal|tembakan|tiruan)\b|\baspal\b(?= ori)|\bori ?-?kw\b|\bfake (?:brand"
            r"|ori)\b|\bblack ?market\b|\bunauthorized\b|\b1 ?: ?1\b(?= (?:ori|asli|mirror|dengan))",
            rf"\b{_LIKE}\s+(?:banget |sekali |dengan |sama |seperti |kayak |dari |brand |merek |merk |tas "
            rf"|sepatu |jam |asli |by |ori ){{0,3}}{_BRANDS}\b",
            rf"\b{_BRANDS}\s+(?:kw\w*|look ?alike|like|dupe|palsu|imitasi|tiruan|replika|inspired|style|ala"
            rf"|copy|aspal|premium copy|super copy|mirror)\b",
        )
    )
)  # fmt: skip
COUNTERFEIT_INNOCENT = re.compile(
    r"\b\d+(?:[.,]\d+)? ?kw\b|\b(?:per|se|sekitar|satu|dua) kw\b|\bkw(?:h|t)\b"
    r"|\b(?:miniatur|patung|mainan|pajangan|hiasan|diorama|maket)\b[^.!?\n]{0,40}\breplika\b"
    r"|\breplika (?:kawat|kayu|keramik|kertas|resin|batu|bambu|tanah liat)\b"
    r"|\b(?:miniatur|patung|model)? ?replika\s(?:\w+ ){0,2}(?:candi|rumah|kapal|keris|wayang|pesawat|mobil"
    r"|kereta|masjid|monas|buah|makanan|kue|sayur|hewan|bunga|senjata|dinosaurus|artefak|fosil|gamelan|becak"
    r"|sepeda|perahu|tugu|borobudur)\b"
    r"|\bmenu (?:ala|gaya) kfc\b"
)

_PEOPLE = (
    r"(?:cina|china|tionghoa|chindo|aseng|pribumi|non ?-?pribumi|non ?-?muslim|kafir|kristen|katolik|hindu"
    r"|yahudi|papua|madura"
    r"|batak|jawa|sunda|arab|india|negro|nigger|keling|kulit hitam|orang hitam|lgbt|gay|banci|bencong|waria"
    r"|homo|lesbi|janda|difabel)"
)
HATEFUL = re.compile(
    "|".join(
        (
            r"\b(?:khusus|hanya|cuma|only)(?: untuk| buat| bagi| melayani)? (?:orang |pembeli |pelanggan "
            r"|warga |suku |customer |buyer |umat )?(?:pribumi|cina asli|jawa tulen|(?<=orang )\w*)\b",
            rf"\b(?:khusus|hanya|cuma) (?:untuk |buat |melayani )?(?:orang|pembeli|pelanggan|warga|suku"
            rf"|customer|buyer) (?:{_PEOPLE}|muslim|islam)\b"
            rf"|\bhanya (?:untuk|buat|melayani) (?:orang )?(?:muslim|islam"
            rf"|kristen)\b",
            rf"\b(?:bukan|tidak|tdk|no|anti|selain|dilarang|ga|gak|nggak|tolak|menolak|kecuali"
            rf"|haram)(?:(?: \w+){{0,5}} (?:orang|pembeli|pelanggan|suku|kaum|warga|etnis|ras)"
            rf"|(?: \w+){{0,2}}) {_PEOPLE}\b(?! (?:melayani|wajib))",
            r"\b(?:tidak|tdk|tak|gak|nggak|menolak|enggan|ogah) (?:terima|menerima|melayani|jual(?:an)? (?:ke|sama)"
            r"|menjual (?:ke|kepada)) (?:\w+ ){0,3}(?:etnis|suku|ras|agama|kaum|golongan) \w+"
            r"|\bkhusus (?:untuk |buat )?(?:orang )?(?:muslim|kristen|non ?-?muslim) (?:saja|aja|doang)\b"
            r"|\b(?:pribumi|cina|china|muslim) only\b|\b(?:dasar|awas|si) (?:cina|aseng|negro|kafir|banci"
            r"|bencong)\b|\b(?:aseng|negro|nigger|bencong|kafir|inlander)\b|\b(?:tampang|muka|kulit"
            r"|rambut) (?:kayak |seperti )(?:monyet|pembantu|negro|babu)\b",
        )
    )
)  # fmt: skip
HATEFUL_INNOCENT = re.compile(
    r"\b(?:bukan|tidak|no|selain) (?:\w+ )?(?:buatan|dari|produk|barang|import?|teh|sawi|gula|kain|batik"
    r"|motif|kacang|beras|kopi) (?:\w+ )?(?:cina|china|jawa|india|arab|madura|sunda|papua|batak)\b"
    r"|\b(?:buatan|impor|made in|dari|motif|batik|gula|kopi|sate|bebek|soto|teh) (?:cina|china|jawa|india"
    r"|arab|madura|sunda|papua|batak)\b"
    r"|\b(?:tidak|tdk|belum|blm|ga|gak|nggak|no) (?:bisa |melayani |terima |menerima )?(?:kirim|dikirim|mengirim"
    r"|ngirim|antar|diantar|pengiriman|pengantaran|ongkir)(?: (?:ke|luar|pulau|sampai|area|daerah|wilayah)){0,3}"
    r" (?:jawa|madura|papua)\b"
    r"|\bkafiroh\b|\bwedang janda\b"
)
ADULT = re.compile(
    any_of(
        r"""
        bugil, telanjang(?! kaki| dada), porno\w*, pornografi, bokep, sex ?toys?
        alat bantu (?:seks|sex|pria|wanita), dildo\w*, vibrator
        obat kuat, obat perangsang, perangsang\w*, viagra, cialis, open bo, vcs, pijat plus\W*, sange
        ngentot\w*, memek, kontol
        mesum, cabul, erotis, striptis, boneka (?:seks|sex), sex doll
        lingerie (?:\w+ )?(?:hot|seksi|sexy|transparan|menerawang)
        (?:baju|kostum|pakaian|dalaman) (?:\w+ )?(?:haram|dinas malam|seks|sexy hot), adult toys?, onani
        masturbasi\w*, masturbator
        film dewasa, video dewasa, konten dewasa, nudes, hot dewasa, seks, sexs?, bispak, telanjang bulat
        (?:foto|video|film|konten|pose|model|gambar|lukisan|majalah) nude, nude (?:foto|photo|video|pics?|model|body)
        film panas, video panas
        """
    )
    + r"|(?<!\d)(?:18|21)\s?\+(?!\d)"
    + r"|\b(?:seksi|sexy|hot)(?: \w+){0,3} (?:transparan|menerawang)\b"
    + r"|\b(?:transparan|menerawang)(?: \w+){0,3} (?:seksi|sexy|hot)\b"
)
ADULT_INNOCENT = re.compile(
    r"\b(?:ukuran|usia|umur|size|nomor|no|fit|level|skor|nilai) (?:18|21)\s?\+|\b(?:18|21)\s?\+ ?\d"
    r"|\b(?:18|21)\s?\+ (?:warna|varian|rasa|model|motif|ongkir|pilihan|jenis|halaman|bumbu|sambal|bonus|kardus)"
    r"|\bpendidikan seks\b|\b(?:mata|kabel|kawat|cake|kue|nastar|bolu|kepala) telanjang\b|\bvibrator (?:beton|cor)\b"
    r"|\b(?:obat )?perangsang (?:akar|bunga|buah|tunas|tumbuh\w*|pertumbuhan|daun|nafsu makan)\b"
    r"|\bpijat plus (?:lulur\w*|totok|kerok\w*|bekam|scrub|masker|refleksi|urut|spa|facial|creambath|sauna)\b"
)
"""A size, a count, roots that are made to grow, a bare wire: the words alone mean no harm."""
_DRINKS = r"""
    miras, minuman keras, minuman beralkohol, minol, arak, ciu, tuak, bir, beer, wine, whisk[iy]e?y?, vodka
    soju, sopi, moke
    lapen, sake, tequila, brendi, brandy, anggur merah (?:cap|orang|gold|botol|kolesom)
    anggur (?:cap )?orang tua, anggur kolesom, amer
    congyang, topi miring, brem (?:bali|cair|botol|minum\w*), alkohol \d+
    \d+ ?(?:%|persen) (?:alkohol|alcohol|abv), (?:alkohol|alcohol) (?:oplosan|murni|food grade)
    beralkohol, memabukkan, minuman fermentasi beralkohol, intisari, cap tikus, bekonang, martini, heineken
    bintang pilsener, smirnoff
"""
_SMOKES = r"""
    rokok, ngerokok, cerutu, tembakau, vape\w*, vapor, liquid vape, liquid freebase, saltnic\w*, nikotin
    shisha, sisha, kretek, lintingan, tingwe
    e-?cigarette, cigarettes?, rokok elektrik, pod (?:vape|system|sekali), tembako, mbako, snus
    klobot (?:rokok|kretek|cengkeh|linting\w*|untuk rokok)
"""
_DRUGS = r"""
    ganja, sabu-sabu, narkoba, tramadol, ekstasi, kratom, magic mushroom, jamur tahi sapi, senjata api
    airsoft\w*, petasan, mercon, gading gajah
    cula badak, sisik trenggiling, (?:daging|telur|sisik) penyu, kulit harimau, satwa dilindungi, merkuri
    mercury, hidrokuinon, hydroquinone, boraks, formalin
    uang palsu, antibiotik, amoxicillin, amoxilin, misoprostol, cytotec, aborsi, obat aborsi
"""
FORBIDDEN_GOODS = re.compile(any_of(_DRINKS + _SMOKES + _DRUGS))
FORBIDDEN_GOODS_INNOCENT = re.compile(
    any_of(
        r"""
        (?:motif|batik|corak|daun)[ :]+(?:(?!dan|jual|jualan|ada|juga|plus|serta)\w+[ ,/]+){0,9}tembakau
        (?:asbak|kotak|tempat|wadah|dompet|tas|bungkus|casing|case|slop|korek|pemantik|pouch|kaleng|rak|etalase|
        stiker|gudang) (?:\w+ )?(?:rokok|tembakau|kretek|vape|cerutu|bir|wine)
        (?:motif|batik|corak|kain|gambar|warna|daun|lukisan|aroma|wangi|bunga|ukir\w*|topi|petani|
        kebun) (?:\w+ ){0,2}(?:tembakau|rokok|kretek|wine|arak|bir|ganja|sake|cerutu)
        (?:dilarang|bebas|anti|berhenti|jangan|tidak|no|tanpa|stop) (?:asap )?(?:rokok|merokok|ngerokok|nikotin|vape)
        (?:no|non|anti|bebas|tanpa) (?:bora[kx]s?|formalin|merkuri|mercury|hidrokuinon|hydroquinone)
        (?:bora[kx]s?|formalin|merkuri|mercury|hidrokuinon|hydroquinone) (?:tidak|nggak|gak|ga) (?:di)?pa?ke?ai?
        asap rokok, bau rokok, uang rokok
        (?:botol|kaleng|tutup|krat) bir (?:bekas|kosong|daur)
        bir pletok, root beer, bir jawa, bir (?:temulawak|tanpa alkohol|jahe|mataram), arak-arakan
        arak pengantin, alkohol (?:70|90|95|96) ?%?, tisu alkohol, alkohol antiseptik
        (?:gelas|cangkir|botol bekas|rak|pembuka|opener|tutup|krat|mug|coaster|tatakan|kantong|
        tas) (?:\w+ )?(?:wine|bir|sake|beer|vodka|whisky)
        warna wine, wine red, merah wine, wine color
        (?:bunga|pohon|bibit|pupuk|ampas|limbah|insektisida|pestisida|air rendaman) (?:\w+ )?tembakau
        sopi-sopi, brem padat, brem madiun, brem (?:kotak|batang|putih), senjata mainan, terompet petasan
        (?:bakso|sambal|seblak|mie?|ayam|ceker|tahu|tempe|cilok|cireng|keripik|kripik|kerupuk|basreng|makaroni|nasi|
        oseng|oseng-oseng|tumis|rica-rica|cumi|jeroan|tulang|tulangan|pentol|batagor|siomay|lumpia|pangsit|dimsum|
        kwetiau|bakwan|martabak|telur|udang|kikil|rasa|pedas|bumbu|level|varian|mi)(?: \w+){0,2} (?:mercon|petasan)
        (?:mercon|petasan) (?:\w+ )?(?:pedas|level|instan|frozen|kuah), (?:rasa|aroma|warna|isi) (?:rum|rhum)
        petasan (?:kertas|mainan), martini style, bayi kretek, gudang kretek, museum kretek, tape ketan
        """,
        "",
    )
)
_RATING = r"\b(?:ulasan\w*|review|rating|bintang|testi\w*|penilaian)\b"
_REWARD = (
    r"\b(?:bonus\w*|cash ?back|hadiah|gratis\w*|free|voucher|vocer|diskon|refund|pulsa|saldo|potongan|imbalan|komisi"
    r"|dibayar|ditransfer|dikirimi?|kirim(?:i|in)?|uang (?:kembali|dikembalikan)|rp ?\d+|\d+ ?(?:rb|k|ribu))\b"
)
_ASK = (
    r"\b(?:beri\w*|kasih|kasi|tulis|tinggalkan|buat|bikin|upload|foto|setelah|habis|dengan|tiap|setiap|kalau"
    r"|jika|bila"
    r"|asal|untuk|bagi|yang|syarat\w*)\b"
)
REVIEWS = re.compile(
    "|".join(
        (
            rf"{_ASK}[^.!?\n]{{0,30}}{_RATING}[^.!?\n]{{0,50}}{_REWARD}",
            rf"{_RATING}[^.!?\n]{{0,30}}(?:=|>|→|\bdapa?e?t\b|\bditukar\b|\bberhadiah\b)[^.!?\n]{{0,15}}{_REWARD}",
            rf"{_REWARD}[^.!?\n]{{0,35}}{_ASK}[^.!?\n]{{0,25}}{_RATING}",
            r"\b(?:jual|beli|jasa|terima|menerima|order) (?:ulasan|review|rating|testi\w*|followers?|like)\b",
            r"\bfake (?:order|review)\b|\border(?:an)? fiktif\b|\bulasan palsu\b",
        )
    )
)
