"""The English wording; the notation is that of the Indonesian table.

What she typed in Indonesian stays hers, except for the phrases of the small glossary.
"""

_KEPT = ("makanan", "minuman", "perawatan tubuh")
_HANDMADE = ("batik", "rajut", "kerajinan", "fesyen", "mainan")

HEADINGS: dict[str, dict[str, str]] = {
    "points": {"": "HIGHLIGHTS"},
    "spec": {"": "DETAILS"},
    "care": {"": "CARE", **dict.fromkeys(_KEPT, "STORAGE")},
    "order": {"": "HOW TO ORDER"},
    "note": {"": "PLEASE NOTE"},
}

LABELS = {
    "name": "Name", "category": "Category", "brand": "Brand", "content": "Contents", "size": "Size",
    "materials": "Materials", "variants": "Options", "colours": "Colours", "process": "How it is made",
    "care": "Care or storage", "shelf_life": "Keeps for", "origin": "Origin", "price": "Price",
    "stock": "Stock", "pirt": "P-IRT", "halal": "Halal no.", "bpom": "BPOM no.", "points": "Selling points",
}  # fmt: skip

_FROM = "[ from {source}]"

SLOTS: dict[str, dict[str, tuple[str, ...]]] = {
    "lugas.opening": {
        "": ("{name}[ by {by}][ from {from}][, {sized}][, {amount}].",),
        "minuman": ("{name}[ by {by}][ from {from}][, made from {of}][, {amount}].",),
        "batik": ("{name}[ by {by}][ from {from}][, made of {of}][, {dim}].",),
        "fesyen": ("{name}[ by {by}][, made of {of}][, {sized}].",),
        "rajut": ("{name}[ by {by}][ from {from}][, made of {of}][, {sized}].",),
        "kerajinan": ("{name}[ by {by}][ from {from}][, made of {of}][, {sized}].",),
        "mainan": ("{name}[ by {by}][, made of {of}][, {sized}].",),
    },
    "lugas.point": {"": ("- {point}",)},
    "lugas.brand": {"": ("Brand: {brand}",)},
    "lugas.content": {"": ("Contents: {content}",)},
    "lugas.size": {"": ("Size: {size_csv}",)},
    "lugas.stuff": {"": ("Material: {stuff}",), **dict.fromkeys(_KEPT, ("Ingredients: {stuff}",))},
    "lugas.variants": {"": ("Options: {variants_csv}",)},
    "lugas.colours": {"": ("Colour: {colours_csv}",)},
    "lugas.process": {"": ("How it is made: {process}",)},
    "lugas.origin": {"": ("Origin: {origin}",)},
    "lugas.pirt": {"": ("P-IRT no. {pirt}",)},
    "lugas.halal": {"": ("Halal certificate no. {halal}",)},
    "lugas.bpom": {"": ("BPOM no. {bpom}",)},
    "lugas.care": {"": ("{care}.",)},
    "lugas.shelf": {"": ("Keeps for {shelf}.",)},
    "lugas.price": {"": ("Price: {price}",)},
    "lugas.stock": {"": ("In stock: {stock}",)},
    "lugas.colour_note": {"": ("<colours>Colours may look slightly different on your screen.",)},
    "lugas.hand_note": dict.fromkeys(_HANDMADE, ("<by_hand>Worked by hand, so each may look a little different.",)),
    "lugas.order.cart": {
        "": (
            "<variants_or,size_or>Choose the option and size, set the quantity, then order in this app.",
            "<variants_or>Choose an option, set the quantity, then order in this app.",
            "<size_or>Choose a size, set the quantity, then order in this app.",
            "Set the quantity, add it to your cart, then order in this app.",
        )
    },
    "lugas.order.chat": {"": ("Send a chat with the product name and the quantity.",)},
    "lugas.order.status": {"": ("To order, reply to this status.",)},
    "lugas.order.dm": {"": ("Order by DM with the product name and the quantity.",)},
    "lugas.ask.cart": {"": ("Any questions? Ask in the chat before you order.",)},
    "hangat.opening": {
        "": (f"Hello! Meet our {{name}}{_FROM}.", f"Hello! This is our {{name}}{_FROM}."),
        "sambal": (f"A meal feels unfinished without {{head}}. Here is our {{name}}{_FROM}.",),
        "bumbu": (f"If you like to cook at home, here is our {{name}}{_FROM}.",),
        "camilan": (f"Looking for something to nibble on? Try our {{name}}{_FROM}.",),
        "kue": (f"For your guests, or all for yourself: our {{name}}{_FROM}.",),
        "makanan": (f"What shall we eat today? Here is our {{name}}{_FROM}.",),
        "minuman": (f"Sit down and have a drink first. Here is our {{name}}{_FROM}.",),
        "batik": (f"If you love batik, have a look at our {{name}}{_FROM}.",),
        "fesyen": (f"Something to wear? Have a look at our {{name}}{_FROM}.",),
        "rajut": (f"If you like things made of yarn, meet our {{name}}{_FROM}.",),
        "kerajinan": (f"For yourself or as a gift: our {{name}}{_FROM}.",),
        "perawatan tubuh": (f"Time to look after yourself. Meet our {{name}}{_FROM}.",),
        "rumah tangga": (f"Something for your home? Have a look at our {{name}}{_FROM}.",),
        "tanaman": (f"Room for another plant at home? Meet our {{name}}{_FROM}.",),
        "mainan": (f"Time to play. Have a look at our {{name}}{_FROM}.",),
    },
    "hangat.points": {"": ("A little about it: {points}.",)},
    "hangat.materials": {
        "": ("It is made of {materials}.",),
        **dict.fromkeys(_KEPT, ("It is made from {materials}.",)),
    },
    "hangat.process": {"": ("How we make it: {process}.",)},
    "hangat.content": {"": ("You get {content}.",)},
    "hangat.size": {"": ("<size_or>It comes in {size}.", "The size is {size_one}.", "{size_sides}.")},
    "hangat.brand": {"": ("The brand is {brand}.",)},
    "hangat.origin": {"": ("It comes from {origin}.",)},
    "hangat.variants": {
        "": ("<variants_or>Would you like {variants_or}? Pick your favourite.",)
    },
    "hangat.variant": {"": ("This is {variants_one}.",)},
    "hangat.colours": {"": ("Colour: {colours}.",)},
    "hangat.care": {"": ("How to look after it: {care}.",), **dict.fromkeys(_KEPT, ("How to keep it: {care}.",))},
    "hangat.shelf": {"": ("It keeps for {shelf}.",)},
    "hangat.pirt": {"": ("The P-IRT no. is {pirt}.",)},
    "hangat.halal": {"": ("The halal certificate no. is {halal}.",)},
    "hangat.bpom": {"": ("The BPOM no. is {bpom}.",)},
    "hangat.price": {"": ("The price is {price}.",)},
    "hangat.stock": {"": ("We have {stock}.",)},
    "hangat.colour_note": {"": ("<colours>Please note that colours can look a little different on a screen.",)},
    "hangat.hand_note": dict.fromkeys(
        _HANDMADE, ("<by_hand>Since it is worked by hand, each may look a little different.",)
    ),
    "hangat.order.cart": {"": ("If you like it, just add it to your cart.",)},
    "hangat.order.chat": {"": ("To order, or just to ask, send us a chat.",)},
    "hangat.order.status": {"": ("Would you like it? Reply to this status.",)},
    "hangat.order.dm": {"": ("If you like it, send us a DM.",)},
    "hangat.ask.cart": {"": ("You are welcome to ask in the chat first.",)},
    "ringkas.opening": {
        "": ("{name}[ by {by}][, {amount}][, {sized}].",),
        "batik": ("{name}[ by {by}][, {of}][, {dim}].",),
        "fesyen": ("{name}[ by {by}][, {of}][, {sized}].",),
    },
    "ringkas.points": {"": ("{points}.",)},
    "ringkas.materials": {"": ("Made of {materials}.",), **dict.fromkeys(_KEPT, ("Made from {materials}.",))},
    "ringkas.process": {"": ("{process}.",)},
    "ringkas.content": {"": ("Contents {content}.",)},
    "ringkas.size": {"": ("<size_or>Size {size}.", "Size {size_one}.", "{size_sides}.")},
    "ringkas.variants": {"": ("<variants_or>Options: {variants_or}.", "Option {variants_one}.")},
    "ringkas.colours": {"": ("Colour: {colours}.",)},
    "ringkas.brand": {"": ("Brand {brand}.",)},
    "ringkas.origin": {"": ("From {origin}.",)},
    "ringkas.care": {"": ("{care}.",)},
    "ringkas.shelf": {"": ("Keeps for {shelf}.",)},
    "ringkas.pirt": {"": ("P-IRT no. {pirt}.",)},
    "ringkas.halal": {"": ("Halal no. {halal}.",)},
    "ringkas.bpom": {"": ("BPOM no. {bpom}.",)},
    "ringkas.price": {"": ("{price}.",)},
    "ringkas.stock": {"": ("In stock: {stock}.",)},
    "ringkas.order.cart": {"": ("Order right here.",)},
    "ringkas.order.chat": {"": ("Order by chat.",)},
    "ringkas.order.status": {"": ("Want it? Reply to this status.",)},
    "ringkas.order.dm": {"": ("Order by DM.",)},
}  # fmt: skip

TITLE_NOUNS = {
    "makanan": "Food Product", "minuman": "Drink Product", "fesyen": "Fashion Product", "batik": "Batik Product",
    "kerajinan": "Handicraft Product", "rajut": "Yarn Product", "perawatan tubuh": "Body Care Product",
    "rumah tangga": "Household Product", "tanaman": "Plant Product", "mainan": "Toy Product", "lainnya": "Product",
}  # fmt: skip

TITLE_WORDS = {"size": "Size {}", "content": "{}", "origin": "from {}", "variants": "{}", "shelf": "Keeps for {}"}
AND, OR = "and", "or"
