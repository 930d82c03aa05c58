"""The English wording; the notation is that of the Indonesian table.

What she typed in Indonesian stays hers, except for the phrases of the small glossary.
"""

Slots = dict[str, dict[str, tuple[str, ...]]]

_KEPT = ("makanan", "minuman", "perawatan tubuh")
_HANDMADE = ("batik", "rajut", "kerajinan", "fesyen", "mainan", "hampers", "lainnya")

HEADINGS: dict[str, dict[str, str]] = {
    "points": {"": "HIGHLIGHTS"},
    "spec": {"": "DETAILS"},
    "care": {"": "CARE", **dict.fromkeys((*_KEPT, "hampers"), "STORAGE")},
    "order": {"": "HOW TO ORDER"},
    "note": {"": "PLEASE NOTE"},
}

LABELS = {
    "name": "Name", "category": "Category", "brand": "Brand", "content": "Contents", "size": "Size",
    "size_chart": "Size chart", "materials": "Materials", "variants": "Options", "colours": "Colours",
    "process": "How it is made", "care": "Care or storage", "shelf_life": "Keeps for", "origin": "Origin",
    "price": "Price", "stock": "Stock", "weight": "Parcel (grams)", "pirt": "P-IRT", "halal": "Halal no.",
    "bpom": "BPOM no.", "points": "Selling points", "pre_order": "Pre-order", "minimum": "Smallest order",
    "deposit": "Payment", "area": "Delivery", "hours": "Hours", "returns": "Returns", "terms": "Terms",
    "warnings": "Warnings", "allergens": "Allergens",
}  # fmt: skip

_FROM = "[ {source}]"

# The same in every variant: what a buyer must know is said once, and plainly.
_PLAIN: Slots = {
    "pre_order": {"": ("Pre-order: {pre_order_plain}.", "{pre_order_own}.")},
    "minimum": {"": ("Smallest order: {minimum_plain}.", "{minimum_own}.")},
    "deposit": {"": ("Deposit: {deposit_plain}.", "{deposit_own}.")},
    "area": {"": ("Delivery: {area_plain}.", "{area_own}.")},
    "hours": {"": ("Open {hours_plain}.", "{hours_own}.")},
    "returns": {"": ("Returns: {returns_plain}.", "{returns_own}.")},
    "terms": {"": ("{terms_own}.",)},
    "pirt": {"": ("P-IRT no. {pirt}",)},
    "halal": {"": ("Halal certificate no. {halal}",)},
    "bpom": {"": ("BPOM no. {bpom}",)},
    "reach": {"": ("Price: {price_reach}",)},
}  # fmt: skip
_NOTES: Slots = {
    "allergens": {"": ("Allergens: {allergens_plain}.", "{allergens_own}.")},
    "warnings": {"": ("{warnings_own}.",)},
}
_RUNNING: Slots = {
    "allergens": {"": ("Allergens: {allergens_plain}.", "{allergens_own}.")},
    "warnings": {"": ("Please note: {warnings_own}.",)},
}
_STOPPED: Slots = {"pirt": {"": ("P-IRT no. {pirt}.",)}, "halal": {"": ("Halal certificate no. {halal}.",)},
            "bpom": {"": ("BPOM no. {bpom}.",)}, "reach": {"": ("The price is {price_reach}.",)}}  # fmt: skip


def _in(variant: str, *tables: Slots) -> Slots:
    return {f"{variant}.{slot}": who for table in tables for slot, who in table.items()}


SLOTS: Slots = {
    **_in("lugas", _PLAIN, _NOTES),
    "lugas.opening": {
        "": ("{name}[ by {by}][ {from}][, {sized}][, {amount}].",),
        "minuman": ("{name}[ by {by}][ {from}][, made from {of}][, {amount}].",),
        "batik": ("{name}[ by {by}][ {from}][, made of {of}][, {dim}].",),
        "fesyen": ("{name}[ by {by}][, made of {of}][, {sized}].",),
        "rajut": ("{name}[ by {by}][ {from}][, made of {of}][, {sized}].",),
        "kerajinan": ("{name}[ by {by}][ {from}][, made of {of}][, {sized}].",),
        "mainan": ("{name}[ by {by}][, made of {of}][, {sized}].",),
    },
    "lugas.point": {"": ("- {point}",)},
    "lugas.brand": {"": ("Brand: {brand}",)},
    "lugas.content": {"": ("Contents: {content_bare}",)},
    "lugas.size": {"": ("Size: {size_csv}",)},
    "lugas.size_chart": {"": ("Size chart: {size_chart}",)},
    "lugas.stuff": {"": ("Material: {stuff}",), **dict.fromkeys(_KEPT, ("Ingredients: {stuff}",))},
    "lugas.variants": {"": ("Options: {variants_csv}",)},
    "lugas.colours": {"": ("Colour: {colours_csv}",)},
    "lugas.process": {"": ("How it is made: {process}",)},
    "lugas.origin": {"": ("Origin: {origin_plain}",)},
    "lugas.care": {"": ("{care}.",)},
    "lugas.shelf": {"": ("Keeps for {shelf_timed}.", "Keeps: {shelf_where}.", "{shelf_own}.")},
    "lugas.price": {"": ("Price: {price}",)},
    "lugas.stock": {"": ("In stock: {stock}", "<sold_out>Out of stock")},
    "lugas.colour_note": {"": ("<colours>Colours may look slightly different on your screen.",)},
    "lugas.hand_note": dict.fromkeys(_HANDMADE, ("<by_hand>Worked by hand, so each may look a little different.",)),
    "lugas.order.cart": {
        "": (
            "<variants_or,size_or>Choose the option and size, set the quantity, then order in this app.",
            "<variants_or>Choose an option, set the quantity, then order in this app.",
            "<size_or>Choose a size, set the quantity, then order in this app.",
            "Set the quantity, add it to your cart, then order in this app.",
        ),
        "jasa": ("Send a chat first and tell us what you need, then order in this app.",),
    },
    "lugas.order.chat": {"": ("Send a chat with the product name and the quantity.",),
                         "jasa": ("Send a chat and tell us what you need, and when.",)},
    "lugas.order.status": {"": ("To order, reply to this status.",)},
    "lugas.order.dm": {"": ("Order by DM with the product name and the quantity.",),
                       "jasa": ("Send a DM and tell us what you need, and when.",)},
    "lugas.ask.cart": {"": ("Any questions? Ask in the chat before you order.",)},
    **_in("hangat", _PLAIN, _RUNNING, _STOPPED),
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
        "hampers": (f"Looking for a gift? Here is our {{name}}{_FROM}.",),
        "jasa": (f"Hello! We offer {{name}}{_FROM}.",),
    },
    "hangat.saying": {"": ("{saying}.",)},
    "hangat.materials": {
        "": ("It is made of {materials}.",),
        **dict.fromkeys(_KEPT, ("It is made from {materials}.",)),
    },
    "hangat.process": {"": ("How we make it: {process}.",)},
    "hangat.content": {"": ("You get {content}.",)},
    "hangat.size": {"": ("<size_or>It comes in {size}.", "The size is {size_one}.", "{size_sides}.",
                         "Size: {size_csv}.")},
    "hangat.size_chart": {"": ("Size chart: {size_chart}.",)},
    "hangat.brand": {"": ("The brand is {brand}.",)},
    "hangat.origin": {"": ("It comes from {origin_plain}.",)},
    "hangat.variants": {
        "": ("<variants_or>Choose from {variants_csv}.", "Option: {variants_one}.", "Options: {variants_csv}.")
    },
    "hangat.colours": {"": ("Colour: {colours_csv}.",)},
    "hangat.care": {"": ("How to look after it: {care}.",), **dict.fromkeys(_KEPT, ("How to keep it: {care}.",))},
    "hangat.shelf": {"": ("It keeps for {shelf_timed}.", "Keeps: {shelf_where}.", "{shelf_own}.")},
    "hangat.price": {"": ("The price is {price}.",)},
    "hangat.stock": {"": ("We have {stock}.", "<sold_out>It is out of stock.")},
    "hangat.colour_note": {"": ("<colours>Please note that colours can look a little different on a screen.",)},
    "hangat.hand_note": dict.fromkeys(
        _HANDMADE, ("<by_hand>Since it is worked by hand, each may look a little different.",)
    ),
    "hangat.order.cart": {"": ("If you like it, just add it to your cart.",),
                          "jasa": ("Tell us in the chat what you need, then order in this app.",)},
    "hangat.order.chat": {"": ("To order, or just to ask, send us a chat.",),
                          "jasa": ("Tell us in the chat what you need.",)},
    "hangat.order.status": {"": ("Would you like it? Reply to this status.",)},
    "hangat.order.dm": {"": ("If you like it, send us a DM.",), "jasa": ("Tell us by DM what you need.",)},
    "hangat.ask.cart": {"": ("You are welcome to ask in the chat first.",)},
    **_in("ringkas", _PLAIN, _RUNNING, _STOPPED),
    "ringkas.reach": {"": ("Price: {price_reach}.",)},
    "ringkas.opening": {
        "": ("{name}[ by {by}][, {amount}][, {sized}].",),
        "batik": ("{name}[ by {by}][, {of}][, {dim}].",),
        "fesyen": ("{name}[ by {by}][, {of}][, {sized}].",),
    },
    "ringkas.points": {"": ("{points}.",)},
    "ringkas.materials": {"": ("Material: {materials_csv}.",),
                          **dict.fromkeys(_KEPT, ("Ingredients: {materials_csv}.",))},
    "ringkas.process": {"": ("{process}.",)},
    "ringkas.content": {"": ("Contents: {content}.",)},
    "ringkas.size": {"": ("Size {size_one}.", "{size_sides}.", "Size: {size_csv}.")},
    "ringkas.size_chart": {"": ("Size chart: {size_chart}.",)},
    "ringkas.variants": {"": ("Options: {variants_csv}.",)},
    "ringkas.colours": {"": ("Colour: {colours_csv}.",)},
    "ringkas.brand": {"": ("Brand {brand}.",)},
    "ringkas.origin": {"": ("From {origin_plain}.", "{origin_own}.")},
    "ringkas.care": {"": ("{care}.",)},
    "ringkas.shelf": {"": ("Keeps for {shelf_timed}.", "Keeps: {shelf_where}.", "{shelf_own}.")},
    "ringkas.price": {"": ("Price: {price}.",)},
    "ringkas.stock": {"": ("In stock: {stock}.", "<sold_out>Out of stock.")},
    "ringkas.order.cart": {"": ("Order right here.",), "jasa": ("Send a chat first, then order right here.",)},
    "ringkas.order_fully.cart": {
        "": (
            "<variants_or>Choose an option, set the quantity, then order right here.",
            "<size_or>Choose a size, set the quantity, then order right here.",
            "Set the quantity, then order right here.",
        ),
        "jasa": ("Send a chat first and tell us what you need, then order right here.",),
    },
    "ringkas.ask.cart": {"": ("Any questions? Ask in the chat before you order.",)},
    "ringkas.order.chat": {"": ("Order by chat.",)},
    "ringkas.order.status": {"": ("Want it? Reply to this status.",)},
    "ringkas.order.dm": {"": ("Order by DM.",)},
}  # fmt: skip

TITLE_NOUNS = {
    "makanan": "Food Product", "minuman": "Drink Product", "fesyen": "Fashion Product", "batik": "Batik Product",
    "kerajinan": "Handicraft Product", "rajut": "Yarn Product", "perawatan tubuh": "Body Care Product",
    "rumah tangga": "Household Product", "tanaman": "Plant Product", "mainan": "Toy Product",
    "hampers": "Gift Hampers",
    "jasa": "Service", "lainnya": "Product",
}  # fmt: skip

TITLE_WORDS = {"size": "Size {}", "content": "{}", "origin": "from {}", "variants": "{}", "shelf": "Keeps for {}"}
AND, OR, TO = "and", "or", "to"
NYA = "The {}"
