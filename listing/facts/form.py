"""Facts in and out: from a form, a TOML or a JSON file; see `keys` for what their boxes are called."""

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import fields, replace
from functools import partial
from pathlib import Path

from listing.facts import lists, normalise
from listing.facts.alternatives import untold, with_holders
from listing.facts.boxes import Boxes, counted
from listing.facts.edible import is_cooked
from listing.facts.ingredients import ingredients_apart
from listing.facts.keys import KEY_OF, by_field, category_named
from listing.facts.measure_rows import with_unit_of
from listing.facts.measured_boxes import as_measured, contents_as_measured
from listing.facts.measures import measures
from listing.facts.money import price_words
from listing.facts.names import names_out
from listing.facts.negations import no_first
from listing.facts.options import ON_TOP, options, options_typed, table, told
from listing.facts.options_said import SAID, contents_home, said_behind, said_home, with_prices
from listing.facts.order_terms import TERM_FIELDS, order_terms, untold_in, without_least
from listing.facts.origin import origin_of
from listing.facts.price_box import PriceBox, apart, once, paired, prices_home, read_price
from listing.facts.record import EATEN, PERISHABLE, Category, FactError, Facts, Option, Price, Unread
from listing.facts.shared_prices import said_of_all
from listing.facts.single_prices import are_its_ends
from listing.facts.size_chart import chart, charted_prices_home
from listing.facts.size_rows import span_sizes
from listing.facts.sorting import field_of
from listing.facts.spelling import money_out, no_and_no, parted
from listing.facts.stock import count_of, counted_by, counts, is_sold_out, left, sold_out, stock_home, with_more
from listing.facts.stops import told_with
from listing.facts.things import commas_in
from listing.facts.use import made_and_used, one_after_another, shelf_life, stored
from listing.phrases.drafts.product_kinds import category_of, kind_of

COSTS_KEY = "hpp"
"""A table of a facts file that is no fact: what the product costs, which `etalase price` reads."""
_SPACED_SLASH = re.compile(r"(?<=[^\W\d])\s*/\s*(?=[^\W\d])")
_NAME_TERM = re.compile(
    r"\s*[(\[]([^()\[\]]+)[)\]]|\s+((?:po|pre ?order|min(?:imal)?\.? ?(?:order|\d)|ready stock?)\b.*)$", re.IGNORECASE
)
_WITHOUT = re.compile(r"(?:tanpa|no|non)\b", re.IGNORECASE)
"""Begins what tells one kind from another: "bantal (tanpa isi)"."""
_SOLD = re.compile(r"^\s*(?:jual|menjual|dijual|sedia)\s+(?=[^\W\d]{2})", re.IGNORECASE)
"""That she sells it is no part of its name."""
_PEOPLE_TWICE = re.compile(r"\b(ibu|bapak|anak|remaja|emak|mama) \1\b", re.IGNORECASE)
_ZEROS = re.compile(r"(?<![\w.,])\d[\d.,]*o[\do.,]*(?!\w)", re.IGNORECASE)
"""An amount with the letter for the number: "25.ooo"."""
_ABOUT = re.compile(r"(?<![\w.])((?:rp ?)?\d[\d.]{3,}|\d+ ?(?:rb|k)) an\b", re.IGNORECASE)
_NO_OPTION = re.compile(r"(?:sudah|belum|termasuk|(?:cuma|hanya) (?:satu|1))\b", re.IGNORECASE)
"""Begins what leaves nothing to choose: "sudah termasuk resleting", "cuma satu macam"."""
_BY_WORD = re.compile(r"\d\s*[a-z]{2,}$", re.IGNORECASE)
"""A number with what it counts: "20 pouch"."""
_ONLY_MONEY = re.compile(r"(?:± )?Rp[\d.]+(?:-Rp[\d.]+)?")


def _category(boxes: Boxes, value: object, name: str) -> Category:
    """What kind of product it is; a word that names none costs her nothing, the name or none decides then."""
    typed = normalise.plain(str(value or "")).lower().replace("_", " ")
    named = category_named(typed)
    if named is None and typed and not kind_of(typed):
        boxes.unread.append(Unread("category", typed))
    told = named or category_of(f"{typed} {name}".strip()) or category_of(name)
    made_of = f"{boxes.text('materials')} {boxes.text('content')}"
    return Category(told or (Category.FOOD if not typed and is_cooked(name, made_of) else Category.OTHER))


_PRESSED = re.compile(r"(?<=[^\W\d]{3})(,)(?=[^\W\d])|(?<=[^\W\d]{3}) ?[+] ?(?=[^\W\d]{3})")
"""A comma or a plus sign without its spaces between two words of a name: "jangkrik+kroto"."""

_WHAT_FOR = re.compile(r"(?<=\w),\s+(?=(?:buat|untuk)\b)", re.IGNORECASE)
"""A comma before what it is for, which parts a name from whose it is: "kebaya anak, buat kartinian"."""


def _name(boxes: Boxes) -> str:
    """The name, without the terms of an order that stand behind it or in brackets."""
    typed = boxes.line("name")
    typed = _SOLD.sub("", typed)
    for found in _NAME_TERM.finditer(typed):
        inside = found[1] or found[2]
        belongs = field_of(inside, flaws=False)
        if belongs in TERM_FIELDS and found.start() and not _WITHOUT.match(inside):
            boxes.keep(belongs, inside)
            typed = typed.replace(found[0], "", 1)
    typed = _WHAT_FOR.sub(" ", _SPACED_SLASH.sub("/", typed.strip()))
    close = _PRESSED.sub(lambda mark: ", " if mark[1] == "," else " + ", typed)
    name = normalise.title_case(normalise.acronyms(normalise.units_out(_PEOPLE_TWICE.sub(r"\1-\1", close))))
    if not any(c.isalnum() for c in name):
        raise FactError("nama", "Nama produk belum diisi.", "The product has no name yet.")
    return name


def _price(boxes: Boxes, category: Category) -> PriceBox:
    """The price; she is asked for it where no shop's box could take what she typed."""
    typed = _ZEROS.sub(lambda m: re.sub("o", "0", m[0], flags=re.IGNORECASE), boxes.line("price"))
    typed = _ABOUT.sub(r"sekitar \1", typed)
    for measured in ("size", "content"):
        typed = with_unit_of(typed, str(boxes.text(measured)))
    found = read_price(typed, category, "; ".join(str(boxes.text(name)) for name in ("content", "size", "variants")))
    if typed and found.price is None:
        boxes.unread.append(Unread("price", typed))
    return found


def _no_money(boxes: Boxes, content: tuple[str, ...]) -> tuple[str, ...]:
    """The contents without what only is a price: she is asked what is in it."""
    money = tuple(one for one in content if _ONLY_MONEY.fullmatch(one))
    boxes.unread += [Unread("content", one) for one in money]
    return tuple(one for one in content if one not in money)


def _stock(boxes: Boxes) -> tuple[int | None, str]:
    """Pieces in stock, and what she says of it where a number does not: "polos ready, karakter PO"."""
    typed, gone = boxes.line("stock"), boxes.also("stock")
    first, _, more = typed.partition(",")
    number, own = count_of(typed), ""
    if is_sold_out(typed):
        number, own = 0, more if first.isdigit() or not more else typed
    elif number is None and count_of(first) is not None:
        number, own = count_of(first), typed if re.match(r"\s*\d", more) or _BY_WORD.search(first) else more
    elif number is None and typed:
        own = typed
        boxes.unread.append(Unread("stock", typed))
    own = own or counted_by(typed)
    own = re.sub(r"(?<=[a-z] \d) (?=[a-z]+ (?:\d|po|habis|kosong|ready)\b)", ", ", own, flags=re.IGNORECASE)
    said = ", ".join(filter(None, (re.sub(r"^stok\b\s*:?\s*", "", own.strip(), flags=re.IGNORECASE), *gone)))
    said = normalise.acronyms(normalise.about(normalise.units_out(said)))
    return number, normalise.small_start(names_out(said))


def _weight(boxes: Boxes) -> int | None:
    typed = boxes.line("weight")
    number = count_of(typed)
    if typed and number is None:
        boxes.unread.append(Unread("weight", typed))
    return number or None


def _variants(boxes: Boxes, category: Category) -> tuple[Option, ...]:
    typed = boxes.text("variants")
    if isinstance(typed, list | tuple) and any(isinstance(one, Mapping) for one in typed):
        return options(typed)
    if isinstance(typed, str) and _NO_OPTION.match(typed):
        boxes.keep("terms", typed)
        return ()
    price = boxes.line("price")
    split = partial(options_typed, category=category, alone=not price or are_its_ends(price, str(typed)))
    return options(list(boxes.statements("variants", split)))


def _merged(own: tuple[Option, ...], from_price: tuple[Option, ...]) -> tuple[Option, ...]:
    """The options of their own box with the prices that stand in the one for the price, and the others of that."""
    priced_by_name = {one.name.casefold(): one for one in from_price}
    costs = [(one, priced_by_name.pop(one.name.casefold().removesuffix(" saja"), None)) for one in own]
    merged = tuple(replace(cost, name=one.name, size=cost.size or one.size) if cost else one for one, cost in costs)
    others = tuple(priced_by_name.values())
    on_top = others and all(ON_TOP.match(one.name) for one in merged)
    return (*others, *merged) if on_top else (*merged, *others)


def _origin(boxes: Boxes) -> tuple[str, bool]:
    """Where it is from; "made by order" says when, and is kept for that."""
    typed = boxes.line("origin")
    if field_of(typed) == "pre_order":
        boxes.keep("pre_order", typed)
        return "", False
    return origin_of(typed)


def facts_from(data: Mapping[str, object]) -> Facts:
    """Tidy facts from what was typed into a form or a file.

    Args:
        data: Values by key (Indonesian key or field name); text, number or list.

    Raises:
        FactError: When the name is missing, a key is unknown or a value is too long. A price, a stock or a permit
            that cannot be read is kept in `Facts.unread` instead, and costs nothing else.
    """
    boxes_typed = {box: lists.bars_out(one) if isinstance(one, str) else one for box, one in by_field(data).items()}
    typed = contents_home(said_home(charted_prices_home(stock_home(prices_home(boxes_typed)))))
    boxes = Boxes(typed)
    name = _name(boxes)
    category = _category(boxes, typed.get("category"), name)
    boxes.keeps, boxes.eaten = category in PERISHABLE - {Category.BODY}, category in EATEN
    content, size = measures(
        list(boxes.statements("content", contents_as_measured)), list(boxes.statements("size", as_measured)), category
    )
    content = _no_money(boxes, tuple(map(normalise.acronyms, content)))
    size = tuple(map(normalise.acronyms, size))
    brand = re.sub(r"^(?:merek|merk|brand)\b[\s:]*(?=\S)", "", boxes.line("brand").strip("\"'“”‘’"), flags=re.I)
    own = _variants(boxes, category)
    cost = once(_price(boxes, category), own)
    colours, colour_choice = boxes.colours()
    for amounts in (size, content):
        cost = paired(cost, amounts, bool(boxes.text("variants")))
    cost, own = apart(cost, own, (*colours, *size), content)
    if span_sizes(tuple(one.name for one in cost.options), size):
        cost = replace(cost, options=(), said=", ".join(map(told, cost.options)))
    variants, size = _merged(own, cost.options), boxes.there(size)
    variants, also_said = said_of_all(cost.price, variants)
    stock, stock_said = _stock(boxes)
    gone = sold_out(stock_said)
    origin, private = _origin(boxes)
    if private:
        boxes.unread.append(Unread("origin", boxes.line("origin")))
    said = boxes.statements("points", lambda value: no_first(lists.points(value)))
    points = tuple(
        normalise.sentences(names_out(parted(normalise.acronyms(normalise.units_out(money_out(commas_in(one)))))))
        for one in said
    )
    materials = tuple(
        normalise.sentences(names_out(no_and_no(normalise.acronyms(normalise.units_out(one)))))
        for piece in boxes.statements(
            "materials", lists.told_or_listed if category is Category.SERVICE else lists.listed
        )
        for one in (ingredients_apart(piece) if category in EATEN else (piece,))
    )
    names = {one.name for one in variants}
    if cost.options and any(re.search(r"[a-z]{2}|[A-Z]$| x ", one) for one in size):
        size = untold(size, names)
    content = told_with(left(untold(content, names), gone), boxes.said_of.get("content", ()))
    there = left(tuple(one.name for one in variants), gone)
    stock_said = with_prices(stock_said, tuple(one for one in variants if one.name not in there))
    variants = tuple(one for one in variants if one.name in there)
    process, care = made_and_used(boxes, name, category)
    terms = order_terms(boxes, cost.price)
    stock_said, terms["pre_order"] = with_more(stock, stock_said, terms["pre_order"])
    price = without_least(cost.price, terms["minimum"])
    points = untold_in(tuple(dict.fromkeys(points)), terms["warnings"])
    terms["terms"] = untold_in(terms["terms"], (*terms["warnings"], *points))
    care = one_after_another(care, stored(boxes))
    return Facts(
        name=name, category=category, brand=normalise.brand_name(brand),
        content=content, size=told_with(left(size, gone), boxes.said_of.get("size", ())),
        size_chart=counted("tabel_ukuran", chart(boxes.text("size_chart"))),
        materials=materials, variants=variants, colours=left(colours, gone),
        options_said=said_behind((*boxes.also("options_said"), boxes.line("options_said"))),
        colour_choice=colour_choice, process=process, care=care,
        shelf_life=shelf_life(boxes), origin=origin, price=price,
        price_said=names_out(with_holders(cost.said, content) or also_said),
        stock=stock, stock_said=stock_said, weight=_weight(boxes),
        pirt=boxes.permit("pirt"), halal=boxes.permit("halal"), bpom=boxes.permit("bpom"), points=points,
        **terms, unread=tuple(boxes.unread),
    )  # fmt: skip


def read_facts(path: Path) -> Facts:
    """Facts from a .toml or .json file.

    Raises:
        FactError: When the file is not there, is not TOML or JSON, or holds what cannot be read.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
        data = json.loads(text) if path.suffix.lower() == ".json" else tomllib.loads(text)
    except OSError:
        raise FactError("", f"Berkas {path} tidak bisa dibuka.", f"The file {path} cannot be opened.") from None
    except ValueError as error:
        raise FactError("", f"Isi {path} belum benar: {error}.", f"{path} is not well formed: {error}.") from None
    if not isinstance(data, dict):
        raise FactError("", f"{path} harus berisi pasangan kunci dan isi.", f"{path} must hold keys and values.")
    return facts_from({key: value for key, value in data.items() if key != COSTS_KEY})


def to_mapping(facts: Facts) -> dict[str, object]:
    """The given facts under their file keys; `facts_from` reads it back to the same facts."""
    given = {"category", *facts.given()}
    found: dict[str, object] = {}
    for name in (f.name for f in fields(facts) if f.name in given):
        value = _plain(getattr(facts, name))
        if name == "colour_choice":
            value = [*facts.colours, value]
        if name == "options_said":
            value = [*map(table, facts.variants), {SAID: value}]
        if (
            name == "stock_said"
            and facts.stock is not None
            and not is_sold_out(facts.stock_said)
            and not counts(facts)
        ):
            value = f"{facts.stock}, {value}"
        found[KEY_OF[name]] = value
    return found


def _plain(value: object) -> object:
    if isinstance(value, Price):
        return price_words(value)
    if isinstance(value, tuple):
        return [table(one) if isinstance(one, Option) else one for one in value]
    return value
