"""English for common units, materials and ingredients; a phrase not listed stays as she typed it."""

UNITS = {
    "gram": "g", "meter": "m", "liter": "litres", "inci": "inches", "buah": "pieces", "biji": "pieces",
    "butir": "pieces", "pcs": "pcs", "bungkus": "packs", "botol": "bottles", "pak": "packs",
    "lembar": "sheets", "potong": "pieces", "pasang": "pairs", "lusin": "dozen", "toples": "jars",
    "kotak": "boxes", "dus": "boxes", "saset": "sachets", "ikat": "bunches", "porsi": "servings",
    "kaleng": "tins", "gulung": "rolls", "tangkai": "stems", "batang": "sticks",
    "bulan": "months", "minggu": "weeks", "hari": "days", "tahun": "years", "jam": "hours",
}  # fmt: skip

STUFFS = {
    # ingredients
    "kacang tanah": "peanuts", "cabai": "chili", "cabai merah": "red chili", "cabai rawit": "bird's eye chili",
    "bawang merah": "shallots", "bawang putih": "garlic", "kencur": "aromatic ginger", "gula": "sugar",
    "gula merah": "palm sugar", "gula jawa": "palm sugar", "gula pasir": "white sugar", "gula aren": "palm sugar",
    "gula batu": "rock sugar", "garam": "salt", "asam jawa": "tamarind", "daun jeruk": "lime leaves",
    "daun pandan": "pandan leaves", "singkong": "cassava", "pisang": "banana", "ubi": "sweet potato",
    "kelapa": "coconut", "santan": "coconut milk", "tempe": "tempeh", "tahu": "tofu", "ketan": "glutinous rice",
    "tepung terigu": "wheat flour", "tepung beras": "rice flour", "tepung tapioka": "tapioca flour",
    "telur": "eggs", "kuning telur": "egg yolk", "mentega": "butter", "margarin": "margarine", "susu": "milk",
    "susu bubuk": "milk powder", "keju": "cheese", "nanas": "pineapple", "selai nanas": "pineapple jam",
    "cokelat": "chocolate", "kopi": "coffee", "teh": "tea", "jahe": "ginger", "jahe merah": "red ginger",
    "kunyit": "turmeric", "temulawak": "Javanese turmeric", "serai": "lemongrass", "kayu manis": "cinnamon",
    "cengkih": "cloves", "madu": "honey", "air": "water", "minyak goreng": "cooking oil", "terasi": "shrimp paste",
    "ayam": "chicken", "daging sapi": "beef", "ikan": "fish", "minyak kelapa": "coconut oil",
    "minyak zaitun": "olive oil", "beras": "rice", "oat": "oats",
    # materials
    "katun": "cotton", "benang katun": "cotton yarn", "benang": "yarn", "rayon": "rayon", "sutra": "silk",
    "linen": "linen", "kulit": "leather", "kulit sintetis": "synthetic leather", "kanvas": "canvas",
    "rotan": "rattan", "bambu": "bamboo", "pandan": "pandan", "mendong": "mendong reed", "kayu": "wood",
    "kayu jati": "teak wood", "tanah liat": "clay", "keramik": "ceramic", "kaca": "glass", "enamel": "enamel",
    "besi": "iron", "besi enamel": "enamelled iron", "plastik": "plastic", "kain perca": "fabric scraps",
    "kain flanel": "felt", "dakron": "polyester fill", "tali kur": "macrame cord", "kertas": "paper",
    "goni": "burlap", "busa": "foam", "batok kelapa": "coconut shell", "eceng gondok": "water hyacinth",
}  # fmt: skip
"""What things are made of."""

TAILS = {
    "di kulkas": "in the fridge", "kulkas": "in the fridge", "di freezer": "in the freezer",
     "freezer": "in the freezer",
    "di suhu ruang": "at room temperature", "suhu ruang": "at room temperature", "dalam toples": "in a jar",
    "dalam botol": "in a bottle", "kerja": "of work",
}  # fmt: skip
"""What stands behind an amount."""

PHRASES = {
    **STUFFS,
    # tastes and how it is made
    "original": "original", "pedas": "spicy", "manis": "sweet", "asin": "salty", "gurih": "savoury",
    "pedas sedang": "medium hot", "pedas manis": "sweet and spicy", "buatan tangan": "made by hand",
    "ditulis tangan": "hand drawn", "dirajut tangan": "knitted by hand", "dianyam tangan": "woven by hand",
    "wangi": "fragrant", "tanpa wangi": "unscented", "kecil": "small", "besar": "large", "sedang": "medium",
    "polos": "plain", "manis sedang": "medium sweet", "balado": "balado chili", "jagung manis": "sweet corn",
    "digoreng": "fried", "dikukus": "steamed", "dipanggang": "baked", "disangrai": "dry-roasted",
    "dijemur": "sun-dried", "dianyam": "woven", "dirajut": "knitted", "dijahit": "sewn",
    "dicap tangan": "stamped by hand",
    "ditulis dengan canting": "drawn with a canting", "dijahit tangan": "sewn by hand",
    "diukir tangan": "carved by hand",
    "direbus": "boiled", "disaring": "strained", "digoreng dua kali": "fried twice", "diiris tipis": "thinly sliced",
    # care
    "simpan di tempat kering": "store in a dry place", "simpan di kulkas": "keep in the fridge",
    "simpan di suhu ruang": "keep at room temperature", "simpan di tempat sejuk": "store in a cool place",
    "simpan di freezer": "keep in the freezer", "simpan di kulkas setelah dibuka": "refrigerate after opening",
    "tutup rapat": "close tightly", "tutup rapat setelah dibuka": "close tightly after opening",
    "tutup rapat toplesnya": "close the jar tightly", "tutup lagi kemasannya setelah dibuka": "reseal after opening",
    "kocok dulu": "shake first", "sejuk": "cool", "kering": "dry",
    "cuci dengan tangan": "wash by hand", "cuci dengan tangan pakai sampo": "wash by hand with shampoo",
    "cuci dengan air dingin": "wash in cold water", "jangan pakai pemutih": "do not bleach",
    "jangan dicuci mesin": "do not machine-wash", "jangan diperas": "do not wring", "jangan direndam": "do not soak",
    "jemur di tempat teduh": "dry in the shade", "jemur mendatar": "dry flat",
    "jemur mendatar di tempat teduh": "dry flat in the shade", "setrika suhu rendah": "iron on low",
    "setrika jangan terlalu panas": "do not iron too hot", "lap dengan kain kering": "wipe with a dry cloth",
    "lap dengan kain lembap": "wipe with a damp cloth", "hindari tempat lembap": "keep away from damp",
    "jauhkan dari air": "keep away from water", "hindari sinar matahari langsung": "keep out of direct sun",
    "cuci dengan spons lembut": "wash with a soft sponge", "jangan masuk microwave": "do not microwave",
    "siram dua hari sekali": "water every two days", "taruh di tempat terang": "put it in a bright place",
}  # fmt: skip

SHADES = {
    "cokelat muda": "light brown", "cokelat tua": "dark brown", "biru muda": "light blue", "biru toska": "turquoise",
    "hijau muda": "light green", "hijau tua": "dark green", "merah bata": "brick red", "merah tua": "dark red",
    "abu-abu tua": "dark grey", "kuning tua": "dark yellow", "ungu muda": "lilac", "coklat": "brown",
    "hijau tosca": "teal", "biru dongker": "navy", "emas": "gold", "perak": "silver",
}  # fmt: skip
"""English for shades besides the colours that pictures suggest."""

SIDES = {"tinggi": "height", "lebar": "width", "panjang": "length", "diameter": "diameter", "tebal": "thickness"}
"""Sides of things."""
