"""A call of a trainer who was let in."""

from dataclasses import dataclass

from starlette.datastructures import QueryParams
from starlette.requests import Request

from listing.hall.hall import Hall
from listing.phrases.language import Language


@dataclass(frozen=True, slots=True)
class TrainerCall:
    """A call of a trainer who was let in.

    Attributes:
        content: What came with it.
    """

    hall: Hall
    request: Request
    content: bytes

    @property
    def port(self) -> int:
        """Return the port that she called."""
        return self.request.url.port or 80

    @property
    def language(self) -> Language:
        """Return the language she reads."""
        return "en" if self.query.get("lang") == "en" else "id"

    @property
    def knob(self) -> float:
        """Return where a knob stands, 0..1; the address has it in hundredths."""
        text = self.query.get("k", "")
        return min(int(text), 100) / 100 if text.isascii() and text.isdecimal() and len(text) < 4 else 1.0

    @property
    def query(self) -> QueryParams:
        """Return what stands behind the question mark."""
        return self.request.query_params
