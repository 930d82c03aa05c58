"""The shapes of limits: one figure with its source, the figures of a text, of a picture, of an order form, a place.

How sure: A = official text or its mirror, B = several independent copies agree, C = one third party,
D = old or contradicted, X = looked for and not found. Lengths count Unicode code points after NFC.
"""

from dataclasses import dataclass, field

CHECKED = "2026-11-24"
OUR_ADVICE = "no place's law: advice that satisfies every place above"


@dataclass(frozen=True, slots=True)
class Limit:
    """One figure of one place.

    Attributes:
        value: The figure.
        source: Where it was read.
        sure: A, B, C, D or X; see the module.
        checked: ISO date of the reading.
    """

    value: float
    source: str
    sure: str
    checked: str = CHECKED


@dataclass(frozen=True, slots=True)
class FieldLimits:
    """How long a title, description or caption may be: `least` and `most` are refused beyond, the others advised.

    Attributes:
        least: Fewest characters taken.
        most: Most characters taken.
        advised_least: Fewest characters that sell.
        advised_most: Most characters that are read.
        fewest_words: Fewest words that sell.
    """

    most: Limit
    least: Limit | None = None
    advised_least: Limit | None = None
    advised_most: Limit | None = None
    fewest_words: Limit | None = None


@dataclass(frozen=True, slots=True)
class PictureLimits:
    """What pictures a place takes.

    Attributes:
        most_bytes: Largest file.
        least_px: Shorter side, refused below (advised when its certainty is X).
        advised_px: Shorter side, advised.
        most_px: Longer side, refused above.
        ratio_least: Width / height; outside the place crops it.
        ratio_most: Width / height.
        fill_least: Product's share of the frame, advised.
        formats: File formats taken, lower case.
        most_count: Pictures for one product, refused beyond.
    """

    most_bytes: Limit
    least_px: Limit
    advised_px: Limit
    ratio_least: Limit
    ratio_most: Limit
    most_px: Limit | None = None
    fill_least: Limit | None = None
    formats: tuple[str, ...] = ("jpeg", "jpg", "png")
    most_count: Limit | None = None


@dataclass(frozen=True, slots=True)
class SalesLimits:
    """What a marketplace's order form takes.

    Attributes:
        price_least: Rupiah.
        price_most: Rupiah.
        stock_most: Pieces.
        option_longest: Characters of one option's name.
        options_most: Options of one product.
        points_least: Selling points, advised; None where nobody says.
        points_most: Selling points, advised.
    """

    price_least: Limit
    price_most: Limit
    stock_most: Limit
    option_longest: Limit
    options_most: Limit
    points_least: Limit | None = None
    points_most: Limit | None = None


@dataclass(frozen=True, slots=True)
class Channel:
    """A place where words and pictures go.

    Attributes:
        key: What the command line calls it.
        name: What people call it.
        fields: Limits by field: "title", "description", "caption".
        picture: Limits of pictures.
        hashtags_most: Hashtags refused beyond; 0 where they do nothing and none are written.
        hashtags_advised: Hashtags we write.
        marketplace: Whether buying happens in the app, so contact words, links and rivals are forbidden.
        order: Which wording of "how to order" belongs here.
        sales: Limits of the order form, where there is one.
    """

    key: str
    name: str
    fields: dict[str, FieldLimits] = field(hash=False)
    picture: PictureLimits
    hashtags_most: Limit
    hashtags_advised: int
    marketplace: bool
    order: str
    sales: SalesLimits | None = None
