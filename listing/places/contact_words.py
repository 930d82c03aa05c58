"""Ways out of a marketplace: numbers, names of apps, links, accounts, addresses; read by `forbidden_words`."""

import re

from listing.places.rules import any_of

_SEP = r"[\s.\-_/()|,*~]{0,3}"
PHONE = re.compile(
    "|".join(
        (
            rf"(?<![\d.,])(?:\+?\s?6{_SEP}2{_SEP}\(?0?\)?{_SEP}|0{_SEP})8(?:{_SEP}\d){{8,11}}(?!\d)",
            r"\(0\d{2,3}\)\s?\d{3,4}[\s.-]?\d{2,4}\b",
            r"(?:\b(?:telp?|tlp|telepon|telpon|phone|call|hub|hubungi|hp|fax|kontak|contact|cs|admin|info)\b"
            r"|[☎📞📱])[\s.:]*(?:[a-z]+ ){0,2}\(?0\d{1,3}\)?[\s\-.]?\d{3,4}[\s\-.]?\d{2,4}\b",
            r"(?<![\d.,/])0\d{2,3}-\d{5,8}\b",
        )
    )
)  # fmt: skip
PHONE_INNOCENT = re.compile(
    r"\brp\.?\s?[\d.,\s]+"
    r"|\b(?:kode|code|sku|batch|lot|barcode|resi|seri|artikel|produksi|sertifikat|halal|p-?irt|bpom|md|ml|na"
    r"|tr|id|isbn|npwp|nib|merek|paten)"
    r"\b[^\n;!?]{0,25}?[\d][\d .\-]+|\b\d{13}-\d{2}\b"
)
LINK = re.compile(
    "|".join(
        (
            r"\bhttps?\s?:\s?\S+|\bwww[\s.]+\w+|\b(?:wa|t|m|fb)\.?\s?me\s?/\s?\S+|\b(?:wa|t)\.me\b"
            r"|\bbit\s?\.?\s?ly\b\S*|\blinktr\.?\s?ee\b\S*|\bs\.id/\S+|\blynk\s?\.?\s?id\b\S*",
            r"\b(?:linktree|taplink|heylink|tinyurl|lnk\.bio|shp\.ee|shope\.ee)\b\S*|\blink (?:di|ada di"
            r"|dalam|in|on) (?:bio|profil|profile|komentar)\b|\bcek bio\b|\bklik (?:link|tautan)\b",
            r"\b(?=[\d-]*[a-z])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|co\.id|co|my\.id|web\.id|biz\.id|or\.id|net"
            r"|org|shop|link|store|online|xyz|site|info|bio|app|page|id|io|ly|ee)\b(?!-)\S*",
            r"\b\w+ ?[(\[{<]?(?:titik|dot|(?<=[(\[{<])\.)[)\]}>]? ?(?:com|co|id|net|shop|my|org)\b"
            r"|\b\w+ \. (?:com|co\.id|id|shop)\b",
        )
    )
)  # fmt: skip
CONTACT = re.compile(
    "|".join(
        (
            any_of(
                r"""
                whats ?app\w*, whatsap\w*, wasap, wassap, watsap\w*, watshap, wa, w\.a\.?, waa+, wa-?nya, wame
                (?:nomor|nomer|no\.?) (?:hp|handphone|telp|telepon|wa|kontak) (?:kami|saya|admin|penjual|toko|ada)
                japri, jalur pribadi
                sms ke, telepon kami, telpon kami, telp kami, call me, pin bb, bbm
                insta, instagram, facebook, fesbuk, fb, messenger
                (?:join|grup|group|channel|kanal|via|lewat|di|ke|akun|cek|follow|add|id|subscribe|
                gabung) (?:grup )?(?:telegram|twitter|threads|youtube|tele)
                (?:telegram|twitter|threads|youtube) (?:kami|saya|admin|toko|: ?\w+|@\w+)
                ig, i\.g, line id, id line, (?:add|lewat|via|chat|di|my|official) line
                line (?:kami|admin|official|@), tele (?:kami|saya|admin)
                dm (?:kami|ig|saya|aja|ya|admin|kak|me|langsung), (?:via|lewat|kirim|silakan|langsung|bisa) dm
                e-?mail (?:ke|kami|saya|:), gmail
                """,
                "",
            ),
            r"\b(?:w a|i g|f b)(?= ?[:=]| \d| ya\b| aja\b| admin\b| kami\b| nol\b| kosong\b)|\bline ?: ?@?\w+"
            r"|(?<![\w.])@(?!\d|rp|isi|pcs?\b|pack|pak\b|toples|kg|bungkus|botol|dus|lembar|buah|box|biji"
            r"|porsi|each)[a-z_][a-z0-9_.]{2,}",
            r"\b[\w.+-]+@[\w-]+\.\w+|\b\w+ ?\(?at\)? ?(?:gmail|yahoo|outlook|hotmail)\b",
            r"\b(?:scan|pindai) (?:qr|barcode|kode qr|qr code)\b[^.!?\n]{0,30}\b(?:chat|wa|hubungi|bayar"
            r"|kontak|kami|pesan)\b",
        )
    )
)  # fmt: skip
_ON_IT = r"(?:di)?(?:bordir|sulam|cetak|sablon|ukir|grafir|print|jahit)"
CONTACT_INNOCENT = re.compile(
    rf"\b(?:nomor|nomer|no\.?) wa (?:bisa |boleh )?{_ON_IT}\b"
    rf"|\b{_ON_IT} (?:nama(?: dan| &|,|/)? ?)?(?:nomor|nomer|no\.?) wa\b|"
    r"\b\d+(?:[.,]\d+)? ?dm\b"
    r"|(?<!\w)(?:motif|foto|feed|konten|properti|tema|gaya|estetik|caption|background|latar)(?: \w+){0,2}"
    r" (?:instagram|facebook|youtube|twitter|telegram|ig|fb)\b"
    r"|\b(?:tulis|cantumkan|sertakan|isi) (?:nama dan )?(?:no|nomor)\.? \w+ (?:penerima|pembeli)\b"
    r"|\bwa(?: |-)ode\b"
    r"|(?:\+ ?|\b(?:tambah|plus|ganti|uang|ongkos|biaya|harga|isi|subsidi|termasuk|luar) )bbm\b"
    r"|\bbbm (?:tidak|belum|sudah|termasuk|ditanggung|dari|terpisah|sendiri|penuh|dan (?:tol|parkir))\b"
    r"|\b(?:tol|parkir|sopir|mobil)(?:,| dan| &|/) ?bbm\b"
)  # fmt: skip
A_NAME = re.compile(r"Wa (?=[A-Z][a-z])")
"""As typed: "Wa Iyah" is an aunt."""

BANK = (
    r"(?:bca|bri|bni|bsi|btn|cimb|mandiri|bank \w+|seabank|jago|jenius|danamon|permata|bpd|blu|britama|brimo|livin)"
)
WALLET = r"(?:gopay|go-?pay|ovo|dana|linkaja|link aja|shopee ?pay|isaku|sakuku|doku)"
PAYMENT = re.compile(
    "|".join(
        (
            rf"\bqris\b|\b(?:no\.?|nomor|nomer)? ?rek(?:ening)?\b\.? ?(?:\w+ ){{0,3}}?(?={BANK}|\d|kami|saya"
            rf"|a\.?n|:|an\b)|\b(?:ke|via|no\.?|nomor) rek(?:ening)?\b",
            rf"\b(?:transfer|trf|tf|tranfer|trasfer) (?:\w+ )?(?:ke|manual|langsung|bank|via|lewat|ya|aja|dulu"
            rf"|{BANK}|{WALLET})\b",
            rf"\b(?:bayar|pembayaran|byr|via|lewat|pakai|ke|top ?up|kirim) (?:\w+ )?(?:ke )?(?:{BANK}"
            rf"|{WALLET})\b(?! aplikasi)",
            rf"\b{BANK}\b[\s.:]*(?:no\.? ?|rek\w*\.? ?)?(?:\d[\s.\-]*){{7,}}|\b{WALLET}\b[\s.:]*(?:no\.? ?"
            rf"|ke )?0?8?\d[\d\s.\-]{{7,}}",
            r"\ba\.\s?n\.?\s[a-z]+|\batas nama (?:rekening|bank)\b",
            r"\b(?:di luar|tanpa|tidak (?:lewat|perlu|pakai|usah)|tdk lewat|luar|gak lewat|ga lewat"
            r"|nggak lewat) (?:lewat |melalui |pakai )?(?:aplikasi|shopee|tokopedia|tokped|marketplace|apk"
            r"|checkout|tiktok|lapak ini)\b",
            r"\b(?:lebih (?:murah|hemat)|diskon|potongan|harga beda"
            r"|harga khusus)\b[^.!?\n]{0,30}\b(?:langsung|offline|chat pribadi|di luar)\b",
            r"\b(?:beli|order|pesan|bayar|transaksi) langsung (?:ke|sama|di|dengan) (?:kami|saya|penjual"
            r"|rumah|toko|owner|admin)\b|\btransaksi di luar\b|\b(?:lewat|via|di|ke) (?:chat|jalur"
            r"|pesan) pribadi\b|\b(?:tanpa|no|bebas|hindari|kena) (?:potongan|biaya|pajak|admin"
            r"|fee)(?: \w+)? (?:aplikasi|marketplace|shopee|tokopedia|tokped|tiktok|platform)\b"
            r"|\b(?:pem)?bayar(?:an)?(?:nya)? langsung (?:ke|di|saat|sama)\b",
            r"\b(?:(?:di)?bayar(?:nya)?|pembayaran(?:nya)?|(?:di)?lunas(?:i|nya)?|pelunasan(?:nya)?|sisa(?:nya)?)"
            r" (?:\w+ ){0,2}?(?:pas|saat|waktu|ketika|sambil) (?:\w+ ){0,2}?ketemu(?:an)?\b",
            r"\b(?:bayar di muka|dp|uang muka) (?:\d+ ?% )?(?:via|lewat|ke|dulu ke|transfer)\b",
        )
    )
)  # fmt: skip
PAYMENT_INNOCENT = re.compile(
    r"\bdana (?:hasil|bantuan|desa|sosial|abadi|darurat|bos|bop|pip|pensiun)\b|\b(?:via|lewat|pakai) (?:shopee ?pay"
    r"|transfer virtual)\b"
    r"|\b(?:kartu|buku|dompet|tempat|sampul|cover|map|tas) (?:\w+ )?(?:rekening|tabungan|bank)\b"
    r"|\btransfer (?:paper|printing|sablon|panas|gambar|kain|warna|foto)\b"
    r"|\b(?:mesin|pesan|lewat|bayar|beli) langsung (?:di|lewat) aplikasi\b"
)
STREET = re.compile(
    "|".join(
        (
            r"\bj(?:l|ln)\b\.?\s?[a-z]{2,}|\bjalan (?:raya )?[a-z]+(?: [a-z]+){0,2} (?:no|nomor|nomer|km|gang"
            r"|gg|blok)\b\.? ?(?:\d+|[ivx]+\b)",
            r"\b(?:di|alamat|lokasi|ke)[: ]+jalan (?!(?:di)?(?:ganti|tanggung|retur|tukar|kirim|rusak|pecah|mati"
            r"|bocor|basi|penyok|layu|patah|hilang|sobek|lecet|diganti|kami|saya|nanti)\b)[a-z]+(?: [a-z]+)? \d{1,3}"
            r"\b(?! ?(?:km|menit|meter|jam|kali|hari|%|persen))",
            r"\btoko (?:fisik|offline)\b(?=[^.!?\n]{0,20}\b(?:di|kami|depan|samping|dekat)\b)",
            r"\brt\b[\s.:/]*0*\d{1,3}|\brt ?/ ?rw\b|\brw[\s.:]*0*\d{1,3}|\bkode pos\b ?:? ?\d{5}|\b(?:gg"
            r"|gang)\b\.? (?:no\.? ?)?(?:[ivx]+|\d+)\b|\bblok [a-z]{1,2} ?-? ?(?:no\.? ?)?\d+",
            r"\bperum(?:ahan)?\.? [a-z]+ [a-z0-9]+ (?:blok|no)|\balamat (?:kami|rumah|toko|produksi|lengkap"
            r"|saya|outlet)?\s?:|\balamat (?:kami|toko kami|rumah kami|saya) (?:di|ada)\b",
            r"\b(?:lokasi|rumah|kios|outlet|warung|gerai|toko) (?:kami|saya|produksi)?:? ?(?:di|ada di"
            r"|terletak di)? ?(?:jl|jalan|depan|belakang|samping|sebelah|dekat|utara|selatan|timur|barat"
            r"|perempatan|pasar)\b",
            r"\b(?:datang|mampir|main|kunjungi|langsung|cod|pick ?up)\b(?:an)? ?(?:sendiri"
            r"|langsung|saja|aja|barang)? ?(?:di|ke) (?:rumah|kios|outlet|warung|gerai|workshop|dapur|alamat"
            r"|lapak pasar|toko offline|toko fisik|pasar|galeri)\b",
            r"\bdatang langsung\b|\bketemu(?:an)?\b(?= (?:di|ya|langsung|aja|di ))|\bcod-?an\b|\bcod ketemu\w*"
            r"|\b(?:share|sher) ?lo[ck]\w*\b|\b(?:google|g) ?maps?\b|\bgmaps\b",
        )
    )
)  # fmt: skip
PICKUP = re.compile(
    r"\b(?:ambil|diambil|jemput|dijemput|pengambilan|pick ?up)(?:nya)?(?: (?:sendiri|langsung|saja|aja|barang"
    r"|pesanan))* (?:di ?|ke |dari )(?:rumah|kios|outlet|warung"
    r"|gerai|workshop|dapur|alamat|lapak|pasar|toko|galeri|tempat)\b"
    r"(?! (?:pelanggan|pembeli|murid|siswa|klien|customer|konsumen|kakak|bunda|masing))"
    r"|\b(?:di)?ambil (?:barang |pesanan )?sendiri\b|\bself pick ?up\b"
    r"|\b(?:(?:di)?bayar(?:nya)?|pembayaran(?:nya)?|(?:di)?lunas(?:i|nya)?|pelunasan(?:nya)?|sisa(?:nya)?)"
    r" (?:\w+ ){0,2}?(?:pas|saat|waktu|ketika|sambil) (?:\w+ ){0,2}?(?:ambil|diambil|pengambilan)\b"
    r"|\bcod (?:area|sekitar|di|daerah|wilayah) (?!aplikasi)\w+"
)
"""To fetch it, and to pay then, are terms, no address and no account; but no shop's app has a button for it."""
STREET_INNOCENT = re.compile(
    r"\balamat (?:kami|toko|lengkap)? ?:? ?(?:penerima|pembeli|pengiriman|kakak|anda)\b|\b(?:motif|peta"
    r"|puzzle|mainan) \w* ?maps?\b"
    r"|\bblok (?:warna|motif|note|kayu)\b"
    r"|\b(?:begitu|setelah|saat|kalau|jika|ketika|sesudah|habis|paket|barang|pesanan|bibit|tanaman|kue|sudah|baru)"
    r"(?:nya)? (?:\w+ )?datang,? langsung (?:masuk|simpan|taruh|buka|cek|goreng|kukus|rendam|makan|siram|tanam|jemur"
    r"|cuci|video|dinginkan|pindah\w*|di\w+|bisa di\w+)\b"
    r"|\b(?:di)?(?:antar|kirim|pasang|kerjakan|jemput)(?:kan)?(?: sampai)? langsung (?:di|ke) (?:rumah|alamat)\b"
    r"(?! (?:kami|saya|admin|produksi))"
    r"|\bdatang (?:langsung )?ke rumah (?:pelanggan|pembeli|murid|siswa|klien|customer|konsumen|kakak|bunda)\b"
    r"|\b(?:guru|pengajar|tutor|mentor|pelatih|instruktur|tukang|teknisi|montir|terapis|perias|make ?up|mua|penjahit"
    r"|fotografer|perawat|bidan|usta[dz]\w*|pijat|kurir|sopir|petugas|tim|kami)(?:nya)?"
    r"(?: (?:kami|bisa|akan|yang|siap|servis))* datang (?:langsung )?ke (?:rumah|lokasi|tempat)\b"
    r"(?! (?:kami|saya|admin|produksi))"
)

TOKOPEDIA_NAMES = any_of(
    r"""
    tokopedia, tokped\w*, toped, tok ?ped, toko ?pedia, tokopedi
    toko (?:ijo|hijau(?! (?:daun|muda|tua|lumut|botol|army|sage|tosca)))
    (?:si|lapak|aplikasi|apk|app|sebelah) (?:ijo|hijau)
    """,
    "",
)
TIKTOK_NAMES = any_of(r"tiktok, tik tok, tiktok ?shop, tiktokshop, tt ?shop, toktok, tiktoknya, tktk", "")
SHOPEE_NAMES = any_of(
    r"""
    shopee, shoppe, shoope, shope, shopi, syopi, sopi, sophee, shoppee, sh0pee, toko (?:oren|orange|oranye|jingga)
    (?:si|lapak|aplikasi|apk|app|sebelah) (?:oren|orange|oranye), shopee ?food, shopeenya
    """,
    "",
)
RIVAL_NAMES = any_of(
    r"""
    lazada, laz, lazadanya, bukalapak, buka lapak, blibli, bli ?bli, zalora, olx, carousell, jd\.id, bhinneka
    akulaku, temu app
    shein, alibaba, taobao, amazon, ebay, go[ -]?food, gofud, grab[ -]?food, grabfud, maxim food, toco
    toko biru, (?:facebook|fb) marketplace
    (?:aplikasi|marketplace|market place|lapak|olshop|apk|e-commerce) sebelah
    """,
    "",
)
