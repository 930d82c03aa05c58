"""A waiting line that is fair between people: nobody waits for another one's tenth photo."""

from collections.abc import Hashable
from typing import Generic, TypeVar

Owner = TypeVar("Owner", bound=Hashable)
Item = TypeVar("Item", bound=Hashable)


class FairLine(Generic[Owner, Item]):
    """Start-time fair queueing (Goyal, Vin, Cheng, SIGCOMM 1996) with every item of the same cost.

    An item's turn is one after its owner's last one, or now, whichever is later. Lower turns go first, equal ones
    in the order they came. So many owners with one item each are served like an ordinary queue, an owner with ten
    has one in every round, and no item waits for ever.

    Not safe between threads by itself.
    """

    def __init__(self) -> None:
        self._turns: dict[Item, tuple[int, int]] = {}
        self._last: dict[Owner, int] = {}
        self._now = self._arrivals = 0

    def __len__(self) -> int:
        return len(self._turns)

    def __contains__(self, item: Item) -> bool:
        return item in self._turns

    def push(self, owner: Owner, item: Item, *, behind_all: bool = False) -> None:
        """Let an item wait. `behind_all` puts it behind everything that waits now."""
        turn = max(self._now, self._last.get(owner, -1) + 1)
        if behind_all:
            turn = max([turn, *(turn for turn, _ in self._turns.values())])
        self._last[owner] = turn
        self._arrivals += 1
        self._turns[item] = (turn, self._arrivals)

    def pop(self) -> Item | None:
        """Take out the item whose turn it is; None when nothing waits."""
        if not self._turns:
            self._last.clear()
            return None
        item = min(self._turns, key=self._turns.__getitem__)
        self._now = self._turns.pop(item)[0]
        return item

    def remove(self, item: Item) -> None:
        """Take out an item wherever it is; nothing happens if it is not there."""
        self._turns.pop(item, None)

    def place(self, item: Item) -> int | None:
        """Return how many go before this item, plus one; None when it does not wait."""
        turn = self._turns.get(item)
        return None if turn is None else 1 + sum(other < turn for other in self._turns.values())
