"""What every screen has to be, whoever reads it: her language only, large enough, nothing beside it, enough contrast."""

import re
from pathlib import Path

from axe_playwright_python.base import AXE_SCRIPT

from listing.phrases.app import (
    demo,
    kit,
    kit_messages,
    kit_permits,
    kit_price,
    kit_price_screen,
    listing_screens,
    manage,
    photo_screens,
    save_screen,
    trainer,
    write_screen,
)

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
SMALLEST_TEXT = 16  # px
SMALLEST_TARGET = 44  # px
STREAMLIT_SAYS = (
    "Connecting", "Connection", "Running", "Stop", "Deploy", "Rerun", "Settings", "Upload", "Browse files", "Limit",
    "Press Enter", "Skip to main", "Please wait", "Made with", "Streamlit", "Loading", "Manage app",
)  # fmt: skip

SEEN = "(node) => node.checkVisibility({ visibilityProperty: true })"
TEXTS = f"""() => [...document.querySelectorAll('body *:not(script, style, noscript)')].filter({SEEN})
  .filter((node) => [...node.childNodes].some((kid) => kid.nodeType === Node.TEXT_NODE && kid.data.trim()))
  .map((node) => [node.innerText ?? '', parseFloat(getComputedStyle(node).fontSize)])"""
LABELS = f"""() => ['aria-label', 'placeholder', 'alt', 'title'].flatMap((name) =>
  [...document.querySelectorAll(`[${{name}}]`)].filter({SEEN}).map((node) => node.getAttribute(name)))"""
TARGETS = f"""() => [...document.querySelectorAll('button, a, summary, input:not([type=file]), textarea')].filter({SEEN})
  .map((node) => [node.innerText || node.ariaLabel || node.id,
    (/checkbox|radio/.test(node.type) && node.closest('label') || node).getBoundingClientRect().height])"""
WIDE = """() => [document.documentElement, document.querySelector('[data-testid=stMain]')]
  .some((node) => node.scrollWidth > node.clientWidth)"""

BOXES = (
    (Path(__file__).resolve().parents[2] / "listing/ui/trainer/static/boxes.js").read_text().replace("export ", "")
)
LYING_WRONG = f"""() => {{ {BOXES}
  const main = document.querySelector("[data-testid=stMain]"), open = document.querySelector("dialog[open]");
  main.scrollTo(0, 0);
  const found = (open ? [open] : [...document.querySelectorAll(".et, .et-bar")]).flatMap(layoutTroubles);
  const wide = [document.documentElement, main, open].filter((node) => node && node.scrollWidth > node.clientWidth + 1);
  main.scrollTo(0, main.scrollHeight);
  const bar = !open && document.querySelector(".et-bar")?.getBoundingClientRect();
  const under = !bar ? [] : [...document.querySelectorAll(".et *")].filter(isSeen)
    .flatMap((node) => partsOf(node, document.body))
    .filter(({{ seen }}) => isThere(seen) && seen.bottom > bar.top + SLACK);
  return [...found, ...wide.map((node) => `${{node.tagName}} scrolls sideways`),
    ...under.map((part) => `${{named(part)}} cannot be scrolled out from under the bar`)]; }}"""
SIZES = {"id": [(320, 568, 1), (360, 740, 2)], "en": [(320, 568, 1), (740, 360, 1), (1366, 768, 1)]}
"""Width and height of the smallest phones, upright and on their side, and of a laptop, px; how large she has made the
letters. Each language meets what is hardest for it: Indonesian has the longer words."""
VIOLATIONS = """async (options) => (await axe.run(document, options)).violations
  .map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])"""


def fits(page, language):
    """Look at the screen that is open in other sizes and in large letters: all is there, in reach, apart, and clean."""
    usual = page.viewport_size
    for width, height, letters in SIZES[language]:
        page.set_viewport_size({"width": width, "height": height})
        page.evaluate(f"document.documentElement.style.setProperty('font-size', '{letters * 100}%', 'important')")
        page.wait_for_timeout(150)
        wrong = page.evaluate(LYING_WRONG)
        wrong += violations(page)
        assert not wrong, f"at {width}x{height}, letters x{letters}: {wrong}"
    page.evaluate("document.documentElement.style.removeProperty('font-size')")
    page.set_viewport_size(usual)


def violations(page):
    """What axe finds on the screen that is open; a page is given it once."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    return page.evaluate(VIOLATIONS, RULES)


def sentences(table, at):
    if isinstance(table, tuple):
        return {table[at]}
    parts = table if isinstance(table, list) else table.values()
    return set().union(*(sentences(part, at) for part in parts)) if parts else set()


TABLES = [
    value
    for table in (
        *(listing_screens, photo_screens, write_screen, save_screen, trainer, manage, demo),
        *(kit, kit_price, kit_price_screen, kit_messages, kit_permits),
    )
    for name, value in vars(table).items()
    if name.isupper()
]
SHARED = sentences(TABLES, 0) & sentences(TABLES, 1)
FOREIGN = {
    "id": sentences(TABLES, 1) - SHARED - {listing_screens.FRAME["other"][0], trainer.HALL["other"][0]},
    "en": sentences(TABLES, 0) - SHARED - {listing_screens.FRAME["other"][1], trainer.HALL["other"][1]},
}


def decoded(hand, language, smallest=SMALLEST_TEXT):
    """Look at the screen that is open."""
    page = hand.page
    texts = page.evaluate(TEXTS)
    shown = {text.strip() for text, _ in texts} | {label.strip() for label in page.evaluate(LABELS)}
    other = {"id": "en", "en": "id"}[language]
    foreign = {text for text in shown if text in FOREIGN[language] and text != other.upper()}
    assert foreign == set()
    assert [word for word in STREAMLIT_SAYS if any(re.search(rf"\b{word}\b", text) for text in shown)] == []
    assert [text for text, size in texts if size < smallest] == []
    assert [target for target in page.evaluate(TARGETS) if target[1] < SMALLEST_TARGET] == []
    assert page.evaluate(WIDE) is False
    assert page.evaluate("document.documentElement.lang") == language
    assert page.evaluate("document.documentElement.translate") is False
    assert violations(page) == []
