"""What the terminal says before the server starts: where to go, the PIN, and who may come in."""

import os
import sys
from dataclasses import dataclass

from listing.hall.pin import pin_of_the_day
from listing.phrases.app.trainer import TERMINAL
from listing.phrases.language import LANGUAGES, Language
from listing.server.network import Address, addresses, is_free, link, qr_lines

ALONE, EVERYWHERE = "127.0.0.1", "0.0.0.0"
YES = {"y", "ya", "yes"}


@dataclass(frozen=True, slots=True)
class Arrival:
    """Where the server will be.

    Attributes:
        host: Address to listen on.
        port: Port to listen on.
        language: Of the terminal.
    """

    host: str
    port: int
    language: Language

    def say(self, key: str, **values: object) -> str:
        """Return a sentence."""
        return TERMINAL[key][LANGUAGES.index(self.language)].format(**values)


def chosen_host(host: str | None, lan: bool, language: Language) -> str:
    """Return the address to listen on: the network only when asked to, or after a yes on a terminal."""
    if host is not None:
        return host
    if lan:
        return EVERYWHERE
    if not (addresses() and sys.stdin.isatty() and sys.stdout.isatty()):
        return ALONE
    question = TERMINAL["ask"][LANGUAGES.index(language)]
    try:
        return EVERYWHERE if input(question).strip().lower() in YES else ALONE
    except EOFError:
        return ALONE


def announce(arrival: Arrival) -> bool:
    """Print where to go. Returns False when somebody else has the port."""
    if not is_free(arrival.host, arrival.port):
        print(arrival.say("taken", port=arrival.port, other=arrival.port + 1), file=sys.stderr)
        return False
    pin = pin_of_the_day()
    for line in lines(arrival, addresses(), pin):
        print(line, flush=True)
    os.environ["ETALASE_PIN"] = pin  # for the server, which takes it out again
    return True


def lines(arrival: Arrival, known: tuple[Address, ...], pin: str) -> list[str]:
    """Return what to print.

    Args:
        arrival: Where the server will be.
        known: Addresses of this computer, the likeliest first.
        pin: The trainer's.
    """
    reached = [one for one in known if arrival.host in (EVERYWHERE, one.host)]
    here = link("localhost" if arrival.host in (ALONE, EVERYWHERE) else arrival.host, arrival.port)
    said = ["", arrival.say("here", address=here)]
    said += [arrival.say("phones", address=link(one.host, arrival.port), adapter=one.adapter) for one in reached]
    said += [arrival.say("trainer", address=f"{here}/?pelatih"), arrival.say("pin", pin=pin), ""]
    if reached:
        said += [qr_lines(link(reached[0].host, arrival.port)), arrival.say("firewall")]
    else:
        said.append(arrival.say("nowifi" if arrival.host == EVERYWHERE else "only"))
    return [*said, arrival.say("stop"), ""]
