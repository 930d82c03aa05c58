"""Waiting lines that are fair between people: nobody waits for another one's tenth photo."""

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

    def ready(self, without: Collection[Owner]) -> bool:
        """Tell whether anything waits for an owner who is not one to go `without`."""
        return any(owner not in without for owner in self._owners.values())

    def owners(self) -> set[Owner]:
        """Return everybody for whom something waits."""
        return set(self._owners.values())


@dataclass(frozen=True, slots=True)
class Guest:
    """For whom something is done.

    Attributes:
        owner: The phone.
        address: Where it calls from; a whole hall may sit behind one.
    """

    owner: str
    address: str


@dataclass(frozen=True, slots=True)
class _Ticket:
    """A turn of an address; `number` tells it from others."""

    address: str
    number: int


class GuestLine(Generic[Item]):
    """Fair between addresses, and between the phones of each: who invents a phone for each photo is served as one.

    Not safe between threads by itself.
    """

    def __init__(self) -> None:
        self._turns: FairLine[str, _Ticket] = FairLine()  # a ticket for each item of an address, whichever that is
        self._tickets: dict[str, list[_Ticket]] = {}  # of each address, the next one first
        self._lines: dict[str, FairLine[str, Item]] = {}
        self._where: dict[Item, str] = {}
        self._printed = 0

    def __len__(self) -> int:
        return len(self._where)

    def __contains__(self, item: Item) -> bool:
        return item in self._where

    def push(self, guest: Guest, item: Item, *, behind_all: bool = False) -> None:
        """Let an item wait. `behind_all` puts it behind all of its address; where its phone is alone, behind all."""
        line = self._lines.setdefault(guest.address, FairLine())
        alone = behind_all and line.owners() <= {guest.owner}
        line.push(guest.owner, item, behind_all=behind_all)
        self._printed += 1
        ticket = _Ticket(guest.address, self._printed)
        self._where[item] = guest.address
        self._tickets.setdefault(guest.address, []).append(ticket)
        self._turns.push(guest.address, ticket, behind_all=alone)

    def pop(self, without: Collection[str] = ()) -> Item | None:
        """Take out the item whose turn it is; None when nothing waits, or only for owners to go `without`."""
        idle = [address for address, line in self._lines.items() if without and not line.ready(without)]
        ticket = self._turns.pop(idle)
        item = self._lines[ticket.address].pop(without) if ticket else None
        if ticket is not None and item is not None:
            self._leave(item, ticket)
        return item

    def count(self, owner: str) -> int:
        """Return how many items of an owner wait."""
        return sum(line.count(owner) for line in self._lines.values())

    def count_at(self, address: str) -> int:
        """Return how many items of an address wait."""
        return len(self._tickets.get(address, ()))

    def remove(self, item: Item) -> None:
        """Take out an item wherever it is; nothing happens if it is not there."""
        if item in self._where:
            address = self._where[item]
            last = self._tickets[address][-1]
            self._lines[address].remove(item)
            self._turns.remove(last)
            self._leave(item, last)

    def place(self, item: Item) -> int | None:
        """Return how many go before this item, plus one; None when it does not wait."""
        if item not in self._where:
            return None
        address = self._where[item]
        turn = self._lines[address].place(item) or 1
        return self._turns.place(self._tickets[address][turn - 1])

    def _leave(self, item: Item, ticket: _Ticket) -> None:
        address = self._where.pop(item)
        self._tickets[address].remove(ticket)
        if not self._tickets[address]:
            del self._tickets[address], self._lines[address]
