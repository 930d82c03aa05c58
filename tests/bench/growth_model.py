"""A hall and a service as simulations: phones, a server, workers and the cores that they share."""

import random
import statistics
from collections.abc import Generator
from dataclasses import dataclass, replace

import simpy

Steps = Generator[simpy.Event, object, None]

PHOTOS, PLACES = 3, 2  # of a participant of tests/bench/hall.py, and pictures that she fetches of each photo
ASKS_EVERY = 1.5  # seconds between two looks of a phone, as there
SLICE = 0.1  # seconds of a core at a time: many slices in turns are a core that is shared
DRAWING = 2  # pictures drawn at once, as listing/server/routes.py has it
LATE = 0.95  # share of photos by which a line is judged
MOST_PHOTOS = 20_000  # of a busy hour that are simulated: enough for a share of 0.95 to stand still


@dataclass(frozen=True, slots=True)
class OnePhoto:
    """What a photo takes.

    Attributes:
        read, cut, draw: CPU seconds: to decode it, to cut the product out, to draw one picture of it.
        around: CPU seconds of all calls and screens around it; in a hall on one machine also of the phones.
        kept: Bytes on the disk.
        fetched: Bytes of a picture that goes to the phone.
    """

    read: float
    cut: float
    draw: float
    around: float = 0.0
    kept: float = 0.0
    fetched: float = 0.0

    @property
    def of_worker(self) -> float:
        """Return the CPU seconds of a worker."""
        return self.read + self.cut

    @property
    def of_server(self) -> float:
        """Return the CPU seconds of a server, and of what is around it."""
        return PLACES * self.draw + self.around

    @property
    def seconds(self) -> float:
        """Return the CPU seconds in all."""
        return self.of_worker + self.of_server

    def times(self, factor: float) -> "OnePhoto":
        """Return one that takes so many times as long."""
        read, cut, draw, around = (factor * one for one in (self.read, self.cut, self.draw, self.around))
        return replace(self, read=read, cut=cut, draw=draw, around=around)


class Machine:
    """Cores that everything on it shares fairly."""

    def __init__(self, world: simpy.Environment, cores: int) -> None:
        self._world, self._cores = world, simpy.Resource(world, cores)

    def work(self, seconds: float, wide: int = 1) -> simpy.Event:
        """Do something that takes so many CPU seconds, on so many cores at once."""
        return self._world.all_of([self._world.process(self._part(seconds / wide)) for _ in range(wide)])

    def _part(self, seconds: float) -> Steps:
        while seconds > 0:
            with self._cores.request() as core:
                yield core
                yield self._world.timeout(min(SLICE, seconds))
            seconds -= SLICE


def hall(participants: int, minutes: float, photo: OnePhoto, cores: int = 2) -> float:
    """Return the seconds until the last picture of a hall has come.

    Args:
        participants: Each sends her photos at random moments, and fetches the pictures of each.
        minutes: Over which they are sent.
        photo: What one takes.
        cores: Of the machine that has server, worker and phones on it.
    """
    world, dice = simpy.Environment(), random.Random(1)
    machine, worker, turns = Machine(world, cores), simpy.Resource(world, 1), simpy.Resource(world, DRAWING)

    def sent(at: float) -> Steps:
        yield world.timeout(at)
        yield machine.work(photo.around)
        with worker.request() as turn:
            yield turn
            yield machine.work(photo.read)
            yield machine.work(photo.cut, wide=cores)  # the network uses them all
        yield world.timeout(ASKS_EVERY * dice.random())
        for _ in range(PLACES):
            with turns.request() as turn:
                yield turn
                yield machine.work(photo.draw)

    for _ in range(participants * PHOTOS):
        world.process(sent(dice.uniform(0, minutes * 60)))
    world.run()
    return float(world.now)


def waits(photos_a_second: float, seconds: float, workers: int, photos: int) -> list[float]:
    """Return how long each photo waits for a worker, where they come at random and each takes as long."""
    world, dice = simpy.Environment(), random.Random(2)
    hands, found = simpy.Resource(world, workers), list[float]()

    def one() -> Steps:
        came = world.now
        with hands.request() as hand:
            yield hand
            found.append(world.now - came)
            yield world.timeout(seconds)

    def all_of_them() -> Steps:
        for _ in range(photos):
            yield world.timeout(dice.expovariate(photos_a_second))
            world.process(one())

    world.process(all_of_them())
    world.run()
    return found


def workers_for(photos_an_hour: float, seconds: float, soon: float) -> int:
    """Return the fewest workers, a core each, with which photos of such an hour are done within so many seconds."""
    rate, photos = photos_an_hour / 3600, int(min(max(photos_an_hour, 200), MOST_PHOTOS))
    count = max(1, int(rate * seconds))
    while statistics.quantiles(waits(rate, seconds, count, photos), n=100)[int(LATE * 100) - 1] + seconds > soon:
        count += 1
    return count
