"""An event loop of one's own, also where Playwright keeps one running in the main thread."""

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


def run(main: Coroutine[object, object, T]) -> T:
    """Return what `main` returns; like asyncio.run, in a thread of its own."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, main).result()


def apart(act: Callable[[], T]) -> T:
    """Return what `act` returns, which makes a loop by itself: in a thread of its own."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(act).result()
