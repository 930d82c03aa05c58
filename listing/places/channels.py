"""The places where texts and pictures go, and what each takes; see `limits` for the letters.

Shopee's limits differ by shop and category and are shown on the seller's own upload screen; these are the safe ones.
"""

from listing.places.limits import OUR_ADVICE, Channel, FieldLimits, Limit, PictureLimits, SalesLimits

_SHOPEE_SHEET = "Shopee ID mass-upload template, copies of 2026"
_SHOPEE_API = "https://open.shopee.com v2.product.get_item_limit, add_item, media_space.upload_image"
_TOKOTIK_API = "https://partner.tiktokshop.com Create Product, Upload Product Image (202309)"
_TOKOTIK_UNI = "https://seller-id.tokopedia.com/university/essay?knowledge_id=1386665054783233"
_SEA_TITLE = "https://seller-vn.tiktok.com/university/essay?knowledge_id=5918681919178512"
_SEA_PHOTO = "https://tkfff.com/108850.html"
_META = "https://developer.exotel.com/docs/whatsapp-support/catalog"
_META_PIC = "https://resources.businessonbot.com/frequently-asked-questions-faqs"
_BOLDLY = "https://boldlytype.com/blog/whatsapp-character-limit"
_IG_TAGS = "https://www.socialmediatoday.com/news/instagrams-implementing-new-limits-on-hashtag-use/808309/"
_IG_TEXT = "https://blog.aitoearn.ai/instagram-post-character-limit-2025-guide"
_IG_SIZE = "https://recurpost.com/blog/instagram-post-size-guide"

_FILL = Limit(0.60, _SEA_PHOTO, "C")
_SQUARE = Limit(1.0, _SHOPEE_API, "A")
_TITLE_ROOM = Limit(100, OUR_ADVICE, "C")

SHOPEE = Channel(
    key="shopee",
    name="Shopee",
    fields={
        "title": FieldLimits(
            least=Limit(5, _SHOPEE_SHEET, "B"),
            most=Limit(255, _SHOPEE_SHEET, "B"),
            advised_least=Limit(25, OUR_ADVICE, "C"),
            advised_most=_TITLE_ROOM,
        ),
        "description": FieldLimits(
            least=Limit(20, _SHOPEE_SHEET, "B"),
            most=Limit(3000, _SHOPEE_SHEET, "B"),
            advised_least=Limit(50, "one live shop's own screen, September 2026", "C"),
            advised_most=Limit(2000, OUR_ADVICE, "C"),
        ),
    },
    picture=PictureLimits(
        most_bytes=Limit(2_000_000, "Seller Centre bulk photo upload, guides; the API takes 10 MB", "D"),
        least_px=Limit(500, "no official Indonesian number found", "X"),
        advised_px=Limit(1024, "Seller Centre bulk photo upload, guides", "D"),
        ratio_least=_SQUARE,
        ratio_most=_SQUARE,
        fill_least=_FILL,
        most_count=Limit(9, _SHOPEE_SHEET, "A"),
    ),
    hashtags_most=Limit(18, _SHOPEE_API, "A"),
    hashtags_advised=5,
    marketplace=True,
    order="cart",
    sales=SalesLimits(
        price_least=Limit(99, "public copies of the form", "B"),
        price_most=Limit(150_000_000, "public copies of the form", "B"),
        stock_most=Limit(10_000_000, "public copies of the form", "B"),
        option_longest=Limit(20, _SHOPEE_API, "B"),
        options_most=Limit(20, "public copies of the form", "B"),
    ),
)
TOKOPEDIA = Channel(
    key="tokopedia",
    name="Tokopedia & TikTok Shop",
    fields={
        "title": FieldLimits(
            least=Limit(25, _TOKOTIK_API, "A"),
            most=Limit(255, _TOKOTIK_API, "A"),
            advised_most=_TITLE_ROOM,
        ),
        "description": FieldLimits(
            most=Limit(10_000, _TOKOTIK_API, "A"),
            advised_least=Limit(300, _TOKOTIK_API, "A"),
            advised_most=Limit(2000, "bulk tools cut there", "C"),
            fewest_words=Limit(30, _SEA_TITLE, "C"),
        ),
    },
    picture=PictureLimits(
        most_bytes=Limit(5_000_000, _TOKOTIK_UNI, "A"),
        least_px=Limit(300, _TOKOTIK_API, "A"),
        advised_px=Limit(600, _SEA_PHOTO, "C"),
        most_px=Limit(4000, _TOKOTIK_API, "A"),
        ratio_least=Limit(3 / 4, _TOKOTIK_API, "A"),
        ratio_most=Limit(4 / 3, _TOKOTIK_API, "A"),
        fill_least=_FILL,
        most_count=Limit(9, _TOKOTIK_API, "A"),
    ),
    hashtags_most=Limit(0, "hashtags have no place in a product page there", "X"),
    hashtags_advised=0,
    marketplace=True,
    order="cart",
    sales=SalesLimits(
        price_least=Limit(100, _TOKOTIK_API, "A"),
        price_most=Limit(100_000_000, _TOKOTIK_API, "A"),
        stock_most=Limit(999_999, _TOKOTIK_API, "A"),
        option_longest=Limit(50, _TOKOTIK_API, "A"),
        options_most=Limit(300, _TOKOTIK_API, "A"),
        points_least=Limit(3, _TOKOTIK_API, "A"),
        points_most=Limit(5, _TOKOTIK_API, "A"),
    ),
)
WHATSAPP = Channel(
    key="whatsapp",
    name="Katalog WhatsApp",
    fields={
        "title": FieldLimits(most=Limit(200, _META, "C"), advised_most=_TITLE_ROOM),
        "description": FieldLimits(most=Limit(5000, _META, "B"), advised_most=Limit(1000, OUR_ADVICE, "C")),
    },
    picture=PictureLimits(
        most_bytes=Limit(8_000_000, _META, "B"),
        least_px=Limit(500, _META_PIC, "B"),
        advised_px=Limit(1080, OUR_ADVICE, "C"),
        ratio_least=Limit(1.0, _META_PIC, "B"),
        ratio_most=Limit(1.0, _META_PIC, "B"),
        most_count=Limit(10, "https://faq.whatsapp.com/833697274483076", "A"),
    ),
    hashtags_most=Limit(0, "hashtags do nothing in a catalogue", "X"),
    hashtags_advised=0,
    marketplace=False,
    order="chat",
)
STATUS = Channel(
    key="status",
    name="Status WhatsApp",
    fields={"caption": FieldLimits(most=Limit(700, _BOLDLY, "C"), advised_most=Limit(350, OUR_ADVICE, "C"))},
    picture=PictureLimits(
        most_bytes=Limit(16_000_000, "WhatsApp compresses what it sends; no figure published", "X"),
        least_px=Limit(500, "no figure published", "X"),
        advised_px=Limit(1080, "https://picturesizes-com.pages.dev/specs/social-media/whatsapp", "C"),
        ratio_least=Limit(9 / 16, "https://picturesizes-com.pages.dev/specs/social-media/whatsapp", "C"),
        ratio_most=Limit(1.0, OUR_ADVICE, "C"),
    ),
    hashtags_most=Limit(0, "hashtags do nothing in a status", "X"),
    hashtags_advised=0,
    marketplace=False,
    order="status",
)
INSTAGRAM = Channel(
    key="instagram",
    name="Instagram",
    fields={"caption": FieldLimits(most=Limit(2200, _IG_TEXT, "B"), advised_most=Limit(1000, OUR_ADVICE, "C"))},
    picture=PictureLimits(
        most_bytes=Limit(8_000_000, "8 or 30 MB, depending on the page", "D"),
        least_px=Limit(320, _IG_SIZE, "B"),
        advised_px=Limit(1080, _IG_SIZE, "B"),
        ratio_least=Limit(3 / 4, _IG_SIZE, "B"),
        ratio_most=Limit(1.91, _IG_SIZE, "B"),
        most_count=Limit(10, _IG_TEXT, "D"),
    ),
    hashtags_most=Limit(5, _IG_TAGS, "A"),
    hashtags_advised=5,
    marketplace=False,
    order="dm",
)

CHANNELS = {c.key: c for c in (SHOPEE, TOKOPEDIA, WHATSAPP, STATUS, INSTAGRAM)}
"""Every channel by its key, in the order they are shown."""
