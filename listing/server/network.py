"""Where phones find this computer: its own addresses in the local network, the likeliest one first."""

import io
import ipaddress
import os
import re
import socket
from dataclasses import dataclass

import psutil
import segno

_VIRTUAL = re.compile(r"docker|veth|virbr|vmnet|vbox|virtualbox|vethernet|hyper-v|wsl|br-|tun|tap|utun|wg|zt", re.I)
_MAPPED = "::ffff:"  # how an IPv4 caller is written where IPv6 listens too (RFC 4291, 2.5.5.2)
_WIRELESS = re.compile(r"wi-?fi|wlan|wlp|wlx|wireless|nirkabel", re.I)


ADDRESS_VARIABLE = "ETALASE_ADDRESS"
"""The address that phones reach this server by, http://name or https://name, where a proxy stands before it."""


@dataclass(frozen=True, slots=True)
class Address:
    """One IPv4 address of this computer, and the adapter that has it."""

    host: str
    adapter: str


def addresses() -> tuple[Address, ...]:
    """Return every address that a phone in the same network can use.

    Adapters that are switched off, this computer's own loop, and addresses that an adapter gave itself because it
    found no network (RFC 3927) are left out. Wireless adapters go first and those of virtual machines last: their
    networks end inside this computer.
    """
    states = psutil.net_if_stats()
    found = [
        Address(entry.address, adapter)
        for adapter, entries in psutil.net_if_addrs().items()
        if adapter not in states or states[adapter].isup
        for entry in entries
        if entry.family == socket.AF_INET and usable(entry.address)
    ]
    return tuple(sorted(found, key=rank))


def usable(host: str) -> bool:
    """Tell whether phones can be sent to an address.

    >>> [usable(host) for host in ("192.168.1.5", "127.0.0.1", "169.254.3.4", "0.0.0.0")]
    [True, False, False, False]
    """
    address = ipaddress.IPv4Address(host)
    return not (address.is_loopback or address.is_link_local or address.is_unspecified or address.is_multicast)


def rank(address: Address) -> tuple[bool, bool, bool, str, str]:
    """Return what to sort by: real before virtual, wireless before wired, private before public."""
    private = ipaddress.IPv4Address(address.host).is_private
    wireless = _WIRELESS.search(address.adapter) is not None
    return (_VIRTUAL.search(address.adapter) is not None, not wireless, not private, address.adapter, address.host)


def public_address() -> str:
    """Return the address that a proxy before this server has, without a slash at its end; "" where there is none."""
    return os.environ.get(ADDRESS_VARIABLE, "").strip().rstrip("/")


def link(host: str, port: int) -> str:
    """Return what a phone types, or reads from the code."""
    return f"http://{host}" if port == 80 else f"http://{host}:{port}"


def is_loopback(host: str) -> bool:
    """Tell whether an address is this computer's own loop, which no network reaches."""
    return host.removeprefix(_MAPPED) in ("127.0.0.1", "::1")


def is_own(host: str) -> bool:
    """Tell whether an address belongs to this computer."""
    return is_loopback(host) or any(host.removeprefix(_MAPPED) == address.host for address in addresses())


def listens(host: str, port: int, seconds: float = 1.0) -> bool:
    """Tell whether somebody takes calls there."""
    try:
        socket.create_connection((host, port), seconds).close()
    except OSError:
        return False
    return True


def qr_svg(text: str) -> str:
    """Return a QR code as a picture in SVG, with the quiet rim that cameras need (ISO/IEC 18004: 4 modules).

    Few and large squares are read from further away than many that mend errors: a screen and a sheet have no dirt.
    """
    out = io.BytesIO()
    segno.make(text, error="l", micro=False).save(
        out, kind="svg", xmldecl=False, border=4, omitsize=True, light="#fff"
    )
    return out.getvalue().decode()


def qr_lines(text: str) -> str:
    """Return a QR code made of letters, for a terminal."""
    out = io.StringIO()
    segno.make(text, error="l", micro=False).terminal(out, border=2, compact=True)
    return out.getvalue()
