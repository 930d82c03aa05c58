"""What it is and whose, as a title begins: in the order of the place, and no word that both carry twice."""

import itertools
import re

from listing.draft.phrasing import in_name, shares_a_name
from listing.draft.quiet import quiet
from listing.draft.shop_page import without_account
from listing.draft.title_parts import TitlePart
from listing.facts import normalise
from listing.facts.record import Facts
from listing.phrases.drafts.headlines import is_searched_material
from listing.phrases.drafts.sayings import ADJECTIVE
from listing.places.limits import Channel

PERSON = (
    r"(?:dapur|dapoer|pawon|warung|rumah|omah|bu|bu?nda|ibu|mbak|mak|mbok|emak|mami|mama|umi|ummi|umik|pak|bapak|mas|mbah|eyang"
    r"|hj|haji|hajjah|ustadz\w*|guru|bidan|chef|oma|nenek|bude|budhe|bulik|tante|cak|kang|yu|yuk|ning|neng|abah|nyonya|ny|kebun)\b"
)
_PERSON = re.compile(PERSON, re.IGNORECASE)
"""Whose it is, a person or her kitchen: that stands behind what it is, "Wajik Kletik Bu Suparmi"."""

_PERSON_INSIDE = re.compile(rf"(?:^|(?<= )(?=[^\W\d]+ [^\W\d])){_PERSON.pattern}.*", re.IGNORECASE)
"""Of "Ledre Super Bu Warsini" she, for the "Super" would be said of another name; no "Ibu" alone behind a word."""
_OTHERWISE_READ = re.compile(r"\d[\d.,]* ?[^\W\d]+$| (?:dan|atau|&|untuk|dari) ", re.IGNORECASE)
"""Behind an amount, or several things, half a brand would be read with the last: "Kopi Susu 1 liter Teras", "Parasut
dan Rayon Khadijah"."""
_OF_OTHERS = re.compile(r"^untuk |[+&/,]| dan ", re.IGNORECASE)
"""Behind several things, or what it is for, a town would be that of the last."""
_QUOTES = "\"'“”‘’"
_SEEN_TWICE = 4
"""Letters of a word of which one sees that it stands there twice. A choice."""


def named(facts: Facts, channel: Channel) -> list[TitlePart]:
    """Brand before name where the place's formula says so; no word that both carry stands twice."""
    name = TitlePart(normalise.title_case(without_account(facts.name)), "name")
    said = in_name(facts.brand, facts.name) or facts.brand.casefold() in facts.name.casefold().replace(" ", "")
    if not facts.brand or said or not quiet(facts.brand):
        return [name]
    brand = TitlePart(_own_letters(facts.brand), "brand")
    if in_name(facts.name, facts.brand):
        return [TitlePart(brand.text, "name"), TitlePart("", "brand")]
    first, last = (word.strip(_QUOTES) for word in (name.text.split()[0], name.text.split()[-1]))
    begins = brand.text.split()[0].casefold()
    if begins == first.casefold():
        return _said_once(name, brand)
    if shares_a_name(facts.brand, facts.name):
        return [name]
    words, rest = name.text.casefold().split(), brand.text.partition(" ")[2]
    if begins == last.casefold() or (begins in words and _PERSON.match(rest)):
        return _said_once(name, brand)
    if brand.text.split()[-1].casefold() == first.casefold() and not _PERSON.match(brand.text):
        return [TitlePart(brand.text.rpartition(" ")[0], "brand"), name]  # "Nuraini Hampers" and "Hampers Lebaran"
    stumbles = first.casefold() in re.findall(r"[^\W_]+", facts.brand.casefold())  # "Teras Kopi Kopi Susu"
    account = re.search(r"\w[._]\w", facts.brand)
    if _alike(begins, last):
        return [brand, name]  # "Waluhku Egg Roll Waluh"
    stumbles = stumbles or _alike(brand.text.split()[-1], first)  # "Tempeku Tempe Mendoan"
    leads = channel.marketplace and not stumbles and not account and not _PERSON.match(facts.brand)
    return [brand, name] if leads else [name, brand]


def stands_apart(part: TitlePart, before: list[TitlePart]) -> bool:
    """Whether a dash is needed before a part, which would be read of the last words: "No HP - Anabul Ngalam"."""
    if part.fact != "origin" or any(map(is_apart, before[1:])):
        return is_apart(part)
    of_others = [one.text for one in before if one.fact == "name" and _OF_OTHERS.search(one.text)]
    return any(part.text.startswith("dari ") or ", " in text for text in of_others)


def is_apart(part: TitlePart) -> bool:
    """Whether it is a brand that is no person's: behind a name it may be read as a part of it."""
    named = part.fact == "brand" and part.text
    return bool(named) and not _PERSON.match(part.text) and not part.text.startswith("dari ")


def _alike(one: str, other: str) -> bool:
    """Whether one word is the beginning of another, "Waluh" of "Waluhku": side by side they stumble."""
    short, long = sorted((one.casefold(), other.casefold()), key=len)
    return len(short) >= _SEEN_TWICE and long.startswith(short)


def _said_once(name: TitlePart, brand: TitlePart) -> list[TitlePart]:
    """The whole name, then what the brand says besides: "Wader Mbak Sum" makes "Wader Crispy Mbak Sum"."""
    besides = itertools.dropwhile(lambda word: in_name(word, name.text), brand.text.split())
    rest = " ".join(besides)
    first = rest.split(" ", 1)[0]
    whose = _PERSON_INSIDE.search(rest)
    if whose:
        opening = (
            "dari " if name.text.casefold().endswith(" isi") else ""
        )  # no "Pentol Isi Mbak Rere": she is in none
        return [name, TitlePart(opening + whose[0], "brand")]
    if (
        re.fullmatch(ADJECTIVE, first, re.IGNORECASE)
        or is_searched_material(first)
        or _OTHERWISE_READ.search(name.text)
    ):
        return [name]  # of a "Kue Lapis" a "Kue Kering Ibu" would tell another thing
    return [TitlePart(f"{name.text} {rest}", "name"), TitlePart("", "brand")]


def _own_letters(brand: str) -> str:
    """A brand as she writes it where it is an account, "zahra.hijab"; else with the capitals of a title."""
    brand = brand.replace(",", "")  # "Dapur Ce Lien, Surabaya": no list
    words = normalise.calm(brand).split()
    told = zip(words, normalise.title_case(brand).split(), strict=True)
    return " ".join(typed if re.search(r"\w[._]\w", typed) else titled for typed, titled in told)
