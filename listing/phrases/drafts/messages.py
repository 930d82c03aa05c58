"""Messages that a seller sends: replies, broadcasts, captions for a day; in both languages.

A message is lines; a line is wordings of which the first that can be filled is said, or nothing. The notation is that
of the drafts ("{name}", "[ only where known]", "<unseen need>"); "@area" takes the drafts' own sentences, of a
variant where it names one. What only she knows on the day stands as a place that she types: {city}, {until}.
"""

from listing.phrases.word_set import word_set

Wordings = tuple[tuple[str, ...], ...]

_OFFER_ID: Wordings = (
    ("@ringkas.points",),
    ("@content",),
    ("@variants",),
    ("@price",),
    ("@pre_order",),
    ("@minimum",),
    ("@allergens",),
    ("@warnings",),
)
_ASK_ID: Wordings = (("Mau pesan atau tanya dulu, chat saja, ya, Kak.",),)
_ASK_EN: Wordings = (("To order or to ask, just send a message.",),)

MESSAGES: dict[str, dict[str, Wordings]] = {
    "id": {
        "still_there": (
            ("<sold_out>Maaf ya, Kak, {name} sedang habis.",
             "Di catatan saya {name} ada {stock}, Kak. Saya pastikan dulu, ya.",
             "Halo, Kak. {name} saya pastikan dulu, ya. Sebentar."),
            ("<sold_out>Mau saya kabari kalau sudah ada lagi?",),
            ("@pre_order",),
        ),
        "price": (
            ("<priced>Ini harga {name}, Kak: {variants_csv}.", "Harga {name} {price}, Kak.",
             "Harga {name} saya pastikan dulu, ya, Kak. Sebentar."),
            ("@content",), ("@minimum",), ("Mau pesan berapa, Kak?",),
        ),
        "where": (("Saya di {town}, Kak.", "Saya di {place}, Kak."), ("@hours",), ("@area",),
                  ("Kakak sendiri di mana?",)),
        "cod": (("Soal COD, Kak: {cod_yes}.", "Maaf ya, Kak, {cod_no}.", "Soal COD saya pastikan dulu, ya, Kak."),
                ("Kakak di mana?",)),
        "keeps": (("{name} tahan {shelf_time}, Kak.", "@shelf", "Tahan berapa lama saya pastikan dulu, ya, Kak."),
                  ("@care",)),
        "care": (("@care", "Perawatannya saya pastikan dulu, ya, Kak."),),
        "choices": (("@variants",), ("@colours",), ("@size",), ("Mau yang mana, Kak?",)),
        "send": (("@area",), ("Ke {city} saya cek dulu ongkirnya, ya, Kak.",
                              "Kakak di mana? Saya cek dulu ongkirnya, ya."),
                 ("Minta alamat lengkapnya, ya.",)),
        "order": (("Mau pesan {name}, Kak? Tulis nama, alamat, dan jumlahnya di sini, ya.",), ("{shop_terms}.",),
                  ("@pre_order",), ("@minimum",), ("@deposit",), ("@area",)),
        "complaint": (("Maaf ya, Kak, sudah bikin kecewa.",),
                      ("Boleh kirim foto barang dan kemasannya? Saya lihat dulu, lalu kita cari jalan keluarnya.",),
                      ("@returns",)),
        "late": (("Maaf ya, Kak, kirimannya belum sampai.",),
                 ("Boleh minta nama penerima dan tanggal pesannya? Saya cek ke kurir, lalu saya kabari.",)),
        "thanks": (("Terima kasih sudah pesan {name}, Kak.",), ("Kalau sudah sampai, kabari, ya.",), ("@care",)),
        "broadcast": (("Halo, Kak, ini {shop_name}.", "Halo, Kak."), ("Kenalkan, {name}[ {source}].",),
                      *_OFFER_ID, ("@area",), ("Mau pesan? Balas pesan ini, ya.",),
                      ("Kalau tidak mau dikirimi lagi, bilang saja, ya, Kak.",)),
        "pre_order": (("Open PO {name}[ {source}].",), ("@content",), ("@variants",), ("@price",),
                      ("Pesanan dibuka sampai {until}.",), ("Jadinya {ready}.",), ("@pre_order",), ("@minimum",),
                      ("@deposit",), ("@area",), ("Balas dengan nama dan jumlahnya, ya, Kak.",)),
        "ramadan": (("<eaten>Selamat berpuasa, Kak. Buat yang sedang menyiapkan meja buka, ini {name}[ {source}].",
                     "Selamat berpuasa, Kak. Ini {name}[ {source}]."), *_OFFER_ID, *_ASK_ID),
        "lebaran": (("<eaten>Sebentar lagi Lebaran. Buat yang sedang menyiapkan suguhan, ini {name}[ {source}].",
                     "Sebentar lagi Lebaran. Siapa tahu cocok buat Kakak, ini {name}[ {source}]."),
                    *_OFFER_ID, *_ASK_ID),
        "merdeka": (("Selamat Hari Kemerdekaan, Kak. Merdeka! Dari kami, ini {name}[ {source}].",),
                    *_OFFER_ID, *_ASK_ID),
        "hari_ibu": (("Selamat Hari Ibu buat semua ibu. Yang sedang cari kado, ini {name}[ {source}].",),
                     *_OFFER_ID, *_ASK_ID),
        "hari_batik": (("<batik>Selamat Hari Batik. Yuk, pakai batik hari ini. Ini {name}[ {source}].",),
                       *_OFFER_ID, *_ASK_ID),
        **{key: ((f"Hari ini {day}. Buat Kakak yang lagi belanja, ini {{name}}[ {{source}}].",), *_OFFER_ID, *_ASK_ID)
           for key, day in {"twin_9": "9.9", "twin_10": "10.10", "twin_11": "11.11", "twin_12": "12.12"}.items()},
        "school": (("<eaten>Anak-anak masuk sekolah lagi. Buat bekal, ini {name}[ {source}].",
                    "Anak-anak masuk sekolah lagi. Semangat, ya. Ini {name}[ {source}]."), *_OFFER_ID, *_ASK_ID),
        "bazaar": (("Kami ikut bazar di {place}, {day}.",), ("Ada {name}[ {source}]. Mampir, ya, Kak.",),
                   *_OFFER_ID[:4]),
    },
    "en": {
        "still_there": (
            ("<sold_out>Sorry, {name} is sold out.",
             "My notes say {stock} of {name}. Let me make sure.",
             "Hello. Let me make sure about {name}. One moment."),
            ("<sold_out>Shall I tell you when it is back?",), ("@pre_order",),
        ),
        "price": (
            ("<priced>The prices of {name}: {variants_csv}.", "{name} is {price}.",
             "Let me make sure of the price of {name}. One moment."),
            ("@content",), ("@minimum",), ("How many would you like?",),
        ),
        "where": (("I am in {town}.", "I am in {place}."), ("@hours",), ("@area",), ("Where are you?",)),
        "cod": (("About cash on delivery: {cod_yes}.", "Sorry, {cod_no}.",
                 "Let me make sure about cash on delivery."), ("Where are you?",)),
        "keeps": (("{name} keeps for {shelf_time}.", "@shelf", "Let me make sure how long it keeps."), ("@care",)),
        "care": (("@care", "Let me make sure about the care."),),
        "choices": (("@variants",), ("@colours",), ("@size",), ("Which one would you like?",)),
        "send": (("@area",), ("Let me look up the postage to {city}.", "Where are you? Let me look up the postage."),
                 ("Please send me the full address.",)),
        "order": (("To order {name}, send your name, address and how many.",), ("{shop_terms}.",), ("@pre_order",),
                  ("@minimum",), ("@deposit",), ("@area",)),
        "complaint": (("I am sorry about this.",),
                      ("Could you send a photo of it and of the parcel? I will look, and we will find a way.",),
                      ("@returns",)),
        "late": (("I am sorry that it is not there yet.",),
                 ("Could you send me the name on the parcel and the day of the order? I will ask the courier, and "
                  "tell you.",)),
        "thanks": (("Thank you for ordering {name}.",), ("Please tell me when it is there.",), ("@care",)),
        "broadcast": (("Hello, this is {shop_name}.", "Hello."), ("Meet {name}[ {source}].",), *_OFFER_ID, ("@area",),
                      ("To order, reply to this message.",), ("If you want no more of these, just tell me.",)),
        "pre_order": (("Pre-order open: {name}[ {source}].",), ("@content",), ("@variants",), ("@price",),
                      ("Order until {until}.",), ("Done {ready}.",), ("@pre_order",), ("@minimum",), ("@deposit",),
                      ("@area",), ("Reply with your name and how many.",)),
        "ramadan": (("A blessed Ramadan. From us, this is {name}[ {source}].",), *_OFFER_ID, *_ASK_EN),
        "lebaran": (("Lebaran is near. From us, this is {name}[ {source}].",), *_OFFER_ID, *_ASK_EN),
        "merdeka": (("Happy Independence Day. From us, this is {name}[ {source}].",), *_OFFER_ID, *_ASK_EN),
        "hari_ibu": (("Happy Mother's Day to all mothers. Looking for a gift? This is {name}[ {source}].",),
                     *_OFFER_ID, *_ASK_EN),
        "hari_batik": (("<batik>Happy Batik Day. Let us wear batik today. This is {name}[ {source}].",),
                       *_OFFER_ID, *_ASK_EN),
        **{key: ((f"Today is {day}. If you are shopping, this is {{name}}[ {{source}}].",), *_OFFER_ID, *_ASK_EN)
           for key, day in {"twin_9": "9.9", "twin_10": "10.10", "twin_11": "11.11", "twin_12": "12.12"}.items()},
        "school": (("School starts again. From us, this is {name}[ {source}].",), *_OFFER_ID, *_ASK_EN),
        "bazaar": (("We are at the bazaar at {place}, {day}.",), ("Come and see {name}[ {source}].",),
                   *_OFFER_ID[:4]),
    },
}  # fmt: skip

MESSAGE_WORDS: dict[str, frozenset[str]] = {
    "id": word_set(
        """
        alamat anak-anak bazar bekal belanja berapa berpuasa bikin bilang buka cek cod dibuka dikirimi foto
        ibu ikut jadinya jalan kabari kasih kecewa keluarnya kemasannya kemerdekaan kirimannya kita
        kurir lama lebaran lengkapnya maaf mampir mana masuk meja menyiapkan merdeka minta ongkirnya open
        pastikan penerima perawatannya pesanan pesannya po sampai saya sebentar sedang sekolah selamat sendiri
        semangat semua siapa soal suguhan tahu tanggal terima tidak tulis yuk
        """
    ),
    "en": word_set(
        """
        about address again am back bazaar blessed cash come could courier day delivery done find full
        happy i independence lebaran let long many me message moment more mother mothers my near not notes
        one open ordering parcel photo postage pre-order prices ramadan s say school see shopping
        sold sorry starts sure thank that there these until up way where which will yet
        """
    ),
}
"""Reviewed like `NEUTRAL_WORDS`: what messages may say beside her facts. No promise is among them: nothing of
discounts, free postage, stock, speed or quality."""
