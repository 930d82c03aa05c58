"""English for common units, materials and ingredients; a phrase not listed stays as she typed it."""

UNITS = {
    "gram": "g", "meter": "m", "liter": "litres", "inci": "inches", "buah": "pieces", "biji": "pieces",
    "butir": "pieces", "pcs": "pcs", "bungkus": "packs", "botol": "bottles", "pak": "packs",
    "lembar": "sheets", "potong": "pieces", "pasang": "pairs", "lusin": "dozen", "toples": "jars",
    "kotak": "boxes", "dus": "boxes", "saset": "sachets", "ikat": "bunches", "porsi": "servings",
    "kaleng": "tins", "gulung": "rolls", "tangkai": "stems", "batang": "sticks",
    "bulan": "months", "minggu": "weeks", "hari": "days", "tahun": "years", "jam": "hours",
}  # fmt: skip

PHRASES = {
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
    # tastes and how it is made
    "original": "original", "pedas": "spicy", "manis": "sweet", "asin": "salty", "gurih": "savoury",
    "pedas sedang": "medium hot", "pedas manis": "sweet and spicy", "buatan tangan": "made by hand",
    "ditulis tangan": "hand drawn", "dirajut tangan": "knitted by hand", "dianyam tangan": "woven by hand",
    "simpan di tempat kering": "store in a dry place", "simpan di kulkas": "keep in the fridge",
    "cuci dengan tangan": "wash by hand", "jangan pakai pemutih": "do not bleach",
}  # fmt: skip
