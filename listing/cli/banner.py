"""What the terminal says before the server starts: where to go, the PIN, and who may come in."""

import errno
import os
import socket
import sys
from dataclasses import dataclass

from listing.cli.common import sentence
from listing.hall.pin import pin_of_the_day
from listing.phrases.app.trainer import TERMINAL
from listing.phrases.language import LANGUAGES, Language, said
from listing.server.network import Address, addresses, link, qr_lines
from listing.store.recovery import is_in_use
from photo import files
from photo.log import is_json

ALONE, EVERYWHERE = "127.0.0.1", "0.0.0.0"
YES = {"y", "ya", "yes"}
MOST_PORTS = 65535


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


def start_trouble(host: str | None, port: str, language: Language) -> str | None:
    """Return why no server can be started like this, before anything else is done; None where it can."""
    number = int(port) if port.isdecimal() else 0
    if not 1 <= number <= MOST_PORTS:
        return sentence("bad_port", language, port=port)
    try:
        family, kind, _, _, address = socket.getaddrinfo(host or ALONE, number, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind) as door:
            door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            door.bind(address)
    except PermissionError:
        return sentence("no_right", language, port=port)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            return said(TERMINAL["taken"], language).format(port=number, other=number % MOST_PORTS + 1)
        return sentence("bad_host", language, host=host)
    except UnicodeError:  # a name that no network has
        return sentence("bad_host", language, host=host)
    return sentence("in_use", language, home=files.home()) if is_in_use(files.home()) else None


def announce(arrival: Arrival) -> None:
    """Print where to go; not into a log, which is read by others than the trainer."""
    pin = pin_of_the_day()
    for line in () if is_json() else lines(arrival, addresses(), pin):
        print(line, flush=True)
    os.environ["ETALASE_PIN"] = pin  # for the server, which takes it out again


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
