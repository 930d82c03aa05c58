"""The page "Alat Jualan" of one product: the list of tools, or the one that she chose."""

from listing.phrases.app.kit import KIT
from listing.phrases.language import Language, spoken
from listing.store.records import Work
from listing.ui.seller.kit.tools import TOOLS, tool_component

ALL = "semua"
"""What stands in the address where the list is shown."""

_list = tool_component("list")


def kit_screen(token: str, work: Work, chosen: str, language: Language) -> str | None:
    """Draw the list, or a tool.

    Args:
        token: Of the work.
        work: Her product.
        chosen: Key of a tool; anything else shows the list.
        language: "id" or "en".

    Returns:
        What she wants to see now: the key of a tool, or `ALL`; None where she stays.
    """
    tool = next((tool for tool in TOOLS if tool.key == chosen), None)
    data: dict[str, object] = {"token": token, "language": language}
    if tool is None:
        tools = [{"key": one.key, "sign": one.sign, **_head(one.words, language)} for one in TOOLS]
        told = _list.draw(
            data | {"words": spoken(KIT, language), "tools": tools, "product": work.facts.get("nama", "")}
        )
    else:
        told = tool.screen.draw(data | {"words": spoken(tool.words, language)} | tool.given(work, language))
    return None if told.tool is None else str(told.tool) or ALL


def _head(words: object, language: Language) -> dict[str, str]:
    table = spoken(words, language)
    return {"name": table["name"], "what": table["what"]}
