"""A memory of answers that were slow to find, bounded by bytes."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

Key = tuple[object, ...]
T = TypeVar("T")


class Cache(Generic[T]):
    """The latest answers of something slow, up to so many bytes. No answer is worked on twice at once.

    Args:
        most: Bytes to keep.
        weigh: Tells the bytes of an answer.
    """

    def __init__(self, most: int, weigh: Callable[[T], int]) -> None:
        self._most, self._weigh, self._weight = most, weigh, 0
        self._lock = threading.Lock()
        self._busy: dict[Key, threading.Lock] = {}
        self._kept: OrderedDict[Key, T] = OrderedDict()

    def get(self, key: Key, make: Callable[[], T]) -> T:
        """Return the answer to a key, made now if need be."""
        with self._lock:
            turn = self._busy.setdefault(key, threading.Lock())
        with turn:
            with self._lock:
                if key in self._kept:
                    self._kept.move_to_end(key)
                    return self._kept[key]
            try:
                answer = make()
                self.keep(key, answer)
            finally:
                with self._lock:
                    self._busy.pop(key, None)
            return answer

    def forget(self, first: object) -> None:
        """Drop everything whose key begins with this."""
        with self._lock:
            for key in [key for key in self._kept if key[0] == first]:
                self._weight -= self._weigh(self._kept.pop(key))

    def peek(self, key: Key) -> T | None:
        """Return the answer to a key if it is here."""
        with self._lock:
            return self._kept.get(key)

    def keep(self, key: Key, answer: T) -> None:
        """Remember an answer, and forget the oldest where there is no room."""
        with self._lock:
            if key not in self._kept:
                self._weight += self._weigh(answer)
            self._kept[key] = answer
            while self._weight > self._most:
                self._weight -= self._weigh(self._kept.popitem(last=False)[1])
