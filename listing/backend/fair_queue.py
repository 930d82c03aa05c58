"""A waiting line that is fair between people: nobody waits for another one's tenth photo."""

from collections.abc import Collection, Hashable
from dataclasses import dataclass
from typing import Generic, TypeVar

Owner = TypeVar("Owner", bound=Hashable)
Item = TypeVar("Item", bound=Hashable)


@dataclass(frozen=True, slots=True, order=True)
class _Turn:
    """When an item is served: in which round, and after whom in it."""

    round: float
    arrival: int


class FairLine(Generic[Owner, Item]):
    """Fair queueing (Demers, Keshav, Shenker, SIGCOMM 1989; start times as in Goyal, Vin, Cheng, SIGCOMM 1996).

    Every item costs the same. An item's round is one after its owner's last one, or the present one, whichever is
    later; lower rounds go first, equal ones in the order they came. So many owners with one item each are served
    like an ordinary queue, and an owner with ten has one in every round. The present round moves on by one while
    everybody who waits is served once, so that no item waits for ever behind newcomers.

    Not safe between threads by itself.
    """

    def __init__(self) -> None:
        self._turns: dict[Item, _Turn] = {}
        self._owners: dict[Item, Owner] = {}
        self._last: dict[Owner, float] = {}
        self._now, self._share, self._arrivals = 0.0, 0.0, 0

    def __len__(self) -> int:
        return len(self._turns)

    def __contains__(self, item: Item) -> bool:
        return item in self._turns

    def push(self, owner: Owner, item: Item, *, behind_all: bool = False) -> None:
        """Let an item wait. `behind_all` puts it behind everything that waits now."""
        turn = max(self._now, self._last.get(owner, -1) + 1)
        if behind_all:
            turn = max([turn, *(turn.round for turn in self._turns.values())])
        self._last[owner] = turn
        self._arrivals += 1
        self._turns[item], self._owners[item] = _Turn(turn, self._arrivals), owner

    def pop(self, without: Collection[Owner] = ()) -> Item | None:
        """Take out the item whose turn it is; None when nothing waits, or only for owners to go `without`."""
        if not self._turns:
            self._last.clear()
            return None
        ready = [item for item in self._turns if self._owners[item] not in without] if without else self._turns
        if not ready:
            return None
        item = min(ready, key=self._turns.__getitem__)
        self._now = max(self._now + self._share, self._turns[item].round)
        self._share = 1 / len(set(self._owners.values()))  # of a round, until the next pop
        self.remove(item)
        return item

    def count(self, owner: Owner) -> int:
        """Return how many items of an owner wait."""
        return sum(one == owner for one in self._owners.values())

    def remove(self, item: Item) -> None:
        """Take out an item wherever it is; nothing happens if it is not there."""
        self._turns.pop(item, None)
        self._owners.pop(item, None)

    def place(self, item: Item) -> int | None:
        """Return how many go before this item, plus one; None when it does not wait."""
        turn = self._turns.get(item)
        return None if turn is None else 1 + sum(other < turn for other in self._turns.values())
