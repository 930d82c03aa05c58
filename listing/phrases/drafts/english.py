"""The English wording; the notation is that of the Indonesian table.

What she typed in Indonesian stays hers, except for the phrases of the small glossary.
"""

Slots = dict[str, dict[str, tuple[str, ...]]]

_KEPT = ("makanan", "minuman", "perawatan tubuh")
_STORED = ("perawatan tubuh", "hampers", "pupuk", "pembersih", "lainnya")
_CARE = ("Storage: {stored}", "Care: {care}")
_HANDMADE = ("batik", "rajut", "kerajinan", "fesyen", "mainan", "hampers", "lainnya")

HEADINGS: dict[str, dict[str, str]] = {
    "points": {"": "HIGHLIGHTS"},
    "spec": {"": "DETAILS"},
    "use": {"": "HOW TO USE", "mainan": "HOW TO PLAY", "makanan": "HOW TO SERVE", "minuman": "HOW TO SERVE"},
    "care": {"": "STORAGE"},
    "kept": {"": "CARE"},
    "mixed": {
        "": "USE AND CARE",
        **dict.fromkeys(("makanan", "minuman"), "STORAGE AND SERVING"),
        **dict.fromkeys(_STORED, "USE AND STORAGE"),
    },
    "order": {"": "HOW TO ORDER"},
    "note": {"": "PLEASE NOTE"},
}

LABELS = {
    "name": "Name", "category": "Category", "brand": "Brand", "content": "Contents", "size": "Size",
    "size_chart": "Size chart", "materials": "Materials", "variants": "Options", "colours": "Colours",
    "colour_choice": "Colours", "options_said": "Options",
    "process": "How it is made", "care": "Care or storage", "shelf_life": "Keeps for", "origin": "Origin",
    "price": "Price", "price_said": "Price", "stock": "Stock", "stock_said": "Stock",
    "weight": "Parcel (grams)", "pirt": "P-IRT", "halal": "Halal no.",
    "bpom": "BPOM no.", "points": "Selling points", "pre_order": "Pre-order", "minimum": "Smallest order",
    "deposit": "Payment", "area": "Delivery", "hours": "Hours", "returns": "Returns", "terms": "Terms",
    "warnings": "Warnings", "allergens": "Allergens",
}  # fmt: skip

_FROM = "[ {source}]"

# The same in every variant: each kind of fact has one label and one way to be said.
_LINES: Slots = {
    "content": {"": ("Contents: {content_bare}",), "jasa": ("Duration: {content_lasts}", "Contents: {content_bare}"),
                "kelas": ("Duration: {content_lasts}", "Included: {content_included}", "Contents: {content_bare}")},
    "size": {"": ("Size: {size_csv}",)},
    "age": {"": ("Age: {age}",)},
    "serves": {"": ("Size: {serves}",)},
    "size_chart": {"": ("Size chart: {size_chart}",)},
    "stuff": {"": ("Material: {stuff}",), **dict.fromkeys(_KEPT, ("Ingredients: {stuff}",))},
    "variants": {"": ("Options: {variants_csv}",)},
    "colours": {"": ("Colour: {colours_csv}",)},
    "process": {"": ("How it is made: {process}",)},
    "brand": {"": ("Brand: {brand}",), "kelas": ("Taught by: {teacher}", "By: {brand}"), "jasa": ("By: {brand}",)},
    "origin": {"": ("Origin: {origin_plain}",), "jasa": ()},
    "site": {"jasa": ("Place: {origin_plain}",)},
    "use": {"": ("How to use: {use}",), "mainan": ("How to play: {use}",),
            **dict.fromkeys(("makanan", "minuman"), ("How to serve: {use}",))},
    "care": {"": (*_CARE, "Use and care: {mixed}"),
             **dict.fromkeys(("makanan", "minuman"), (*_CARE, "Storage and serving: {mixed}")),
             **dict.fromkeys(_STORED, (*_CARE, "Use and storage: {mixed}"))},
    "shelf": {"": (), **dict.fromkeys((*_KEPT, "hampers"), ("Keeps: {shelf}", "Best before: {expiry_date}"))},
    "lasts": {
        "": ("Lasts: {lasting}", "Burns for: {burning}", "Keeps: {shelf}", "Best before: {expiry_date}"),
        **dict.fromkeys((*_KEPT, "hampers"), ()),
    },
    "pirt": {"": ("P-IRT no. {pirt}",)},
    "halal": {"": ("Halal certificate no. {halal}",)},
    "bpom": {"": ("BPOM no. {bpom}",)},
    "reach": {"": ("Price: {price_reach}",)},
    "price": {"": ("Price: {price}",)},
    "stock": {"": ("In stock: {stock}", "<none_left>Out of stock")},
    "only_one": {"": ("<one_left>Stock: {stock}",)},
    "stock_said": {"": ("Stock: {stock_said}",)},
    "pre_order": {
        "": (
            "Ordering: at the latest {pre_order_latest}",
            "Pre-order: {pre_order_lasts}",
            "Pre-order: {pre_order_time}",
            "Time needed: {pre_order_work}",
            "{pre_order_made}",
            "{pre_order_said}",
            "Available: {pre_order_ready}",
            "Ordering: {pre_order_own}",
        ),
        "jasa": ("Ordering: at the latest {pre_order_latest}", "Duration: {pre_order_lasts}",
                 "Time needed: {pre_order_time}",
                 "Time needed: {pre_order_work}", "{pre_order_made}",
                 "{pre_order_said}", "Ordering: {pre_order_own}"),
    },
    "minimum": {"": ("Smallest order: {minimum_least}", "{minimum_said}", "{minimum_told}",
                     "Ordering: {minimum_own}")},
    "deposit": {"": ("Deposit: {deposit_part}", "{deposit_said}", "Payment: {deposit_own}")},
    "area": {"": ("{area_said}", "Place: {area_site}", "Place: {area_place}",
                "Place and delivery: {area_both}", "Delivery: {area_own}")},
    "hours": {"": ("Open: {hours_open}", "{hours_said}", "{hours_told}", "Hours: {hours_own}")},
    "returns": {"": ("{returns_said}", "Cancelling: {returns_cancel}", "Returns: {returns_bare}",
                    "Returns: {returns_own}")},
    "allergens": {"": ("Allergens: {allergens}", "{allergens_said}")},
    "warnings": {"": ("Please note: {warnings}",)},
    "terms": {"": ("Note: {terms}",)},
}  # fmt: skip


def _in(variant: str, *tables: Slots) -> Slots:
    return {f"{variant}.{slot}": who for table in tables for slot, who in table.items()}


_GONE = "<sold_out>Out of stock just now. Ask us in the chat."
_GONE_STATUS = "<sold_out>Out of stock just now. To ask, reply to this status."
_GONE_DM = "<sold_out>Out of stock just now. Ask us by DM."

SLOTS: Slots = {
    **_in("lugas", _LINES),
    "lugas.used": {"": ("{use}.",)},
    "lugas.stored": {"": ("{stored}.",)},
    "lugas.kept": {"": ("{care}.",)},
    "lugas.mixed": {"": ("{mixed}.",)},
    "lugas.warned": {"": ("{warnings}.",)},
    "lugas.noted": {"": ("{terms}.",)},
    "lugas.opening": {"": ("{name} by {by}[ {from}].", "{name} {from}.", "{name}")},
    "lugas.point": {"": ("- {point}",)},
    "lugas.hand_note": dict.fromkeys(_HANDMADE, ("<by_hand>This is worked by hand.",)),
    "lugas.order.cart": {
        "": (
            _GONE,
            "<variants_or,size_or>Choose the option and size, set the quantity, then order in this app.",
            "<variants_or>Choose an option, set the quantity, then order in this app.",
            "<size_or>Choose a size, set the quantity, then order in this app.",
            "Set the quantity, add it to your cart, then order in this app.",
        ),
        "jasa": ("Send a chat first and tell us what you need, then order in this app.",),
    },
    "lugas.order.chat": {"": (_GONE, "<one_left>Send a chat with the product name.",
                              "Send a chat with the product name and the quantity.",),
                         "jasa": ("Send a chat and tell us what you need, and when.",)},
    "lugas.order.status": {"": (_GONE_STATUS, "To order, reply to this status.",)},
    "lugas.order.dm": {"": (_GONE_DM, "<one_left>Order by DM with the product name.",
                            "Order by DM with the product name and the quantity.",),
                       "jasa": ("Send a DM and tell us what you need, and when.",)},
    "lugas.ask.cart": {"": ("Any questions? Ask in the chat before you order.",)},
    **_in("hangat", _LINES),
    "hangat.opening": {
        "": (f"Hello! Meet our {{name}}{_FROM}.", f"Hello! This is our {{name}}{_FROM}."),
        "sambal": (f"If you like {{head}}, here is our {{name}}{_FROM}.",),
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
        "pupuk": (f"If you love your garden, here is our {{name}}{_FROM}.",),
        "tanaman": (f"Room for another plant at home? Meet our {{name}}{_FROM}.",),
        "mainan": (f"Time to play. Have a look at our {{name}}{_FROM}.",),
        "hampers": (f"Looking for a gift? Here is our {{name}}{_FROM}.",),
        "jasa": (f"Hello! We offer {{name}}{_FROM}.",),
    },
    "hangat.saying": {"": ("{saying}.",)},
    "hangat.made": {"": ("How we make it: {process}.",)},
    "hangat.order.cart": {"": (_GONE, "If you like it, just add it to your cart.",),
                          "jasa": ("Tell us in the chat what you need, then order in this app.",)},
    "hangat.order.chat": {"": (_GONE, "To order, or just to ask, send us a chat.",),
                          "jasa": ("Tell us in the chat what you need.",)},
    "hangat.order.status": {"": (_GONE_STATUS, "Would you like it? Reply to this status.",)},
    "hangat.order.dm": {"": (_GONE_DM, "If you like it, send us a DM.",),
                        "jasa": ("Tell us by DM what you need.",)},
    "hangat.ask.cart": {"": ("You are welcome to ask in the chat first.",)},
    **_in("ringkas", _LINES),
    "ringkas.opening": {"": ("{name} by {by}.", "{name}")},
    "ringkas.points": {"": ("{points}.",)},
    "ringkas.order.cart": {"": (_GONE, "Order right here.",), "jasa": ("Send a chat first, then order right here.",)},
    "ringkas.order_fully.cart": {
        "": (
            _GONE,
            "<variants_or>Choose an option, set the quantity, then order right here.",
            "<size_or>Choose a size, set the quantity, then order right here.",
            "Set the quantity, then order right here.",
        ),
        "jasa": ("Send a chat first and tell us what you need, then order right here.",),
    },
    "ringkas.ask.cart": {"": ("Any questions? Ask in the chat before you order.",)},
    "ringkas.order.chat": {"": (_GONE, "Order by chat.",)},
    "ringkas.order.status": {"": (_GONE_STATUS, "Want it? Reply to this status.",)},
    "ringkas.order.dm": {"": (_GONE_DM, "Order by DM.",)},
}  # fmt: skip

TITLE_WORDS = {"size": "Size {}", "content": "{}", "origin": "from {}", "place": "in {}"}
AND = "and"
NYA = "The {}"
