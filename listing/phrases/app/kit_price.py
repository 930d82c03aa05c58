"""Wording of "Hitung Harga": cost of a piece (HPP), prices, and what is left."""

PRICE_TROUBLES = {
    "nothing": (
        "Isi dulu satu bahan atau biaya, lalu berapa buah jadinya.",
        "First type one ingredient or cost, and how many pieces it makes.",
    ),
    "ask_price": ("{name}: harganya berapa?", "{name}: what did it cost?"),
    "ask_bought": (
        "{name}: harga itu untuk beli berapa banyak? Misalnya 1 kg.",
        "{name}: how much did you buy for that price? For example 1 kg.",
    ),
    "ask_used": (
        "{name}: dipakai berapa banyak? Misalnya 500 gram.",
        "{name}: how much of it do you use? For example 500 gram.",
    ),
    "ask_pay": (
        "{name}: upahnya berapa? Waktu Ibu sendiri juga ada harganya.",
        "{name}: what is the pay? Your own time is worth something, too.",
    ),
    "ask_fee": (
        "{name}: dipotong berapa? Tulis seperti 8% atau 1.250.",
        "{name}: how much do they keep? Write it like 8% or 1.250.",
    ),
    "ask_profit": ("{name}: mau untung berapa persen?", "{name}: how many percent of profit?"),
    "ask_pieces": (
        "Jadi berapa buah? Isi jumlah yang dibuat dari semua bahan itu.",
        "How many pieces does all of it make?",
    ),
    "no_amount": (
        "“{typed}” belum terbaca. Tulis angka dan satuannya, misalnya 500 gram.",
        "“{typed}” cannot be read. Write a number and its unit, such as 500 gram.",
    ),
    "unit": (
        "Satuan di “{typed}” belum dikenal. Yang bisa: kg, gram, ons, liter, ml, sdm, meter, cm, lembar, buah, pak.",
        "The unit in “{typed}” is not known. Use kg, gram, ons, liter, ml, sdm, meter, cm, lembar, buah or pak.",
    ),
    "two_ways": (
        "“{typed}” bisa dibaca dua cara. Tulis 1500 kalau seribu lima ratus, atau 1,5 kalau satu setengah.",
        "“{typed}” can be read in two ways. Write 1500 for fifteen hundred, or 1,5 for one and a half.",
    ),
    "zero": ("“{typed}”: jumlahnya harus lebih dari nol.", "“{typed}”: the amount has to be more than zero."),
    "no_number": ("“{typed}” bukan angka. Tulis angkanya saja.", "“{typed}” is no number. Write just the number."),
    "no_count": (
        "“{typed}”: tulis jumlah utuh, misalnya 20.",
        "“{typed}”: write a whole number, such as 20.",
    ),
    "no_money": (
        "“{typed}” belum terbaca sebagai harga. Tulis seperti 12.500 atau 12rb.",
        "“{typed}” cannot be read as a price. Write it like 12.500 or 12rb.",
    ),
    "small_money": (
        "“{typed}” kurang dari Rp50. Kalau maksudnya ribuan, tulis seperti 15rb atau 15.000.",
        "“{typed}” is less than Rp50. If you mean thousands, write it like 15rb or 15.000.",
    ),
    "too_much": ("Angkanya terlalu besar. Coba periksa lagi.", "The number is too large. Please check it."),
    "no_hours": (
        "“{typed}” bukan lama waktu. Tulis seperti 3 jam atau 90 menit.",
        "“{typed}” is no time. Write it like 3 jam or 90 menit.",
    ),
    "ask_hours": (
        "{name}: “{typed}” itu untuk berapa lama bekerja? Isi lamanya, misalnya 3 jam atau 2 hari.",
        "{name}: “{typed}”, for how long? Type the time, such as 3 jam or 2 hari.",
    ),
    "other_time": (
        "{name}: upahnya “{typed}” tetapi lamanya “{used}”. Samakan: dua-duanya jam, atau dua-duanya hari.",
        "{name}: the pay is “{typed}” but the time “{used}”. Use hours in both, or days.",
    ),
    "for_a_time": (
        "“{typed}” bukan untuk sekali buat. Bagi dulu dengan berapa kali Ibu membuat dalam waktu itu.",
        "“{typed}” is not for one making. Divide it by how often you make it in that time.",
    ),
    "other_unit": (
        "{name}: dibeli “{bought}” tetapi dipakai “{used}”, satuannya tidak sejenis. Samakan dulu: timbang, atau "
        "tulis isi kemasannya dalam satuan yang dipakai.",
        "{name}: bought as “{bought}” but used as “{used}”, which cannot be compared. Weigh it, or write what the "
        "pack holds in the unit you use.",
    ),
    "no_unit": (
        "{name}: “{bought}” dan “{used}” belum jelas satuannya. Tulis di keduanya, misalnya 1 kg dan 500 gram.",
        "{name}: “{bought}” and “{used}” lack a unit. Write one in both, such as 1 kg and 500 gram.",
    ),
    "all_lost": (
        "Yang tidak jadi sama banyak dengan yang dibuat, jadi tidak ada yang bisa dijual. Periksa angkanya.",
        "As many are spoilt as are made, so that nothing is left to sell. Please check.",
    ),
    "fees_eat_all": (
        "Potongan tokonya 100% atau lebih, jadi tidak ada yang tersisa. Periksa angkanya.",
        "The shop's fees are 100% or more, so that nothing is left. Please check.",
    ),
    "margin_eats_all": (
        "Untung {typed}% dari harga ditambah potongan toko sudah 100% atau lebih. Kecilkan, atau pilih untung dari "
        "modal.",
        "A profit of {typed}% of the price, with the shop's fees, is 100% or more. Make it smaller, or take the "
        "profit as a share of the cost.",
    ),
    "unknown_key": (
        "“{typed}” belum dikenal. Yang bisa dipakai: {known}.",
        "Unknown key “{typed}”. Known keys: {known}.",
    ),
}
"""Why a box cannot be read, and what to type instead."""

PRICE_PARTS = {
    "bahan": ("Bahan", "Ingredients and material"),
    "tenaga": ("Tenaga", "Work"),
    "lain": ("Gas, listrik, dan lain-lain", "Gas, electricity and the rest"),
    "kemasan": ("Kemasan per buah", "Packing of one piece"),
    "hpp": ("Modal per buah", "Cost of a piece"),
    "offers": ("Harga jual", "Selling price"),
    "shop": ("Harga di toko yang memotong", "Price in a shop that keeps a share"),
    "tiers": ("Harga reseller dan grosir", "Reseller and wholesale price"),
    "trial": ("Kalau dijual {price}", "Sold at {price}"),
}
PRICE_LINES = {
    "unnamed": ("Tanpa nama", "No name"),
    "material": ("{price} untuk {bought}, dipakai {used}", "{price} for {bought}, {used} used"),
    "all_used": ("dipakai semua", "all of it used"),
    "per_piece": ("per buah", "for each piece"),
    "jam": ("{number} jam × {rate}", "{number} h × {rate}"),
    "hari": ("{number} hari × {rate}", "{number} days × {rate}"),
    "buah": ("{number} buah × {rate}", "{number} pieces × {rate}"),
    "lump": ("borongan", "as a whole"),
    "making": ("Biaya sekali buat", "Cost of one making"),
    "good": ("Yang bisa dijual", "Pieces to sell"),
    "good_of": ("{pieces} dibuat, {lost} tidak jadi", "{pieces} made, {lost} spoilt"),
    "spread": ("Biaya buat per buah", "Cost of making a piece"),
    "packed": ("Kemasan per buah", "Packing of a piece"),
    "each": ("Modal per buah", "Cost of a piece"),
    "rounded": ("dibulatkan ke rupiah", "rounded to the rupiah"),
    "margin": ("Untung {percent}% dari harga", "Profit {percent}% of the price"),
    "markup": ("Untung {percent}% dari modal", "Profit {percent}% of the cost"),
    "rounded_up": ("Dibulatkan ke atas, mudah dibayar", "Rounded up, easy to pay"),
    "profit": ("Untung per buah", "Profit of a piece"),
    "loss": ("Rugi per buah", "Loss of a piece"),
    "shares": (
        "{margin}% dari harga, {markup}% dari modal",
        "{margin}% of the price, {markup}% of the cost",
    ),
    "share": ("{margin}% dari harga", "{margin}% of the price"),
    "fee": ("Dipotong toko", "The shop keeps"),
    "left": ("Sampai di Ibu", "What you get"),
    "own": ("Dijual sendiri: untung", "Sold by yourself: profit"),
    "own_loss": ("Dijual sendiri: rugi", "Sold by yourself: loss"),
    "tier": ("{name}, mulai {least} buah, untung {percent}%", "{name}, from {least} pieces, profit {percent}%"),
    "gap": ("Kalau dijual lagi {price}, ia dapat", "If sold on for {price}, they get"),
    "gap_none": (
        "Harga ini tidak lebih murah dari {price}: tidak ada yang tersisa untuk dijual lagi.",
        "This price is not below {price}: nothing is left for selling on.",
    ),
    "meaning": (
        "Margin: untung dibagi harga jual. Markup: untung dibagi modal.",
        "Margin: profit as a share of the price. Markup: profit as a share of the cost.",
    ),
    "rule": (
        "Tiap baris dihitung sampai sen. Harga dibulatkan ke rupiah (setengah ke atas), lalu ke atas ke kelipatan "
        "Rp500, di bawah Rp5.000 ke kelipatan Rp100. Yang tidak jadi bukan biaya tambahan: biaya dibagi ke yang bisa "
        "dijual.",
        "Every line is reckoned to the sen. Prices are rounded to the rupiah (half up), then up to the next Rp500, "
        "below Rp5.000 to the next Rp100. What is spoilt is no extra cost: the cost is spread over what can be sold.",
    ),
}
"""Lines of the computation."""
