"""The configuration of the HAProxy that stands before all halls of a computer: a host name for each."""

from collections.abc import Sequence
from typing import Final

from listing.cells.registry import CellTrouble, HallCell

UPLOAD: Final = "130s"  # between two pieces of what a phone sends: a little more than the server itself waits
ANSWER: Final = "5m"  # for the server to say something: a short film takes minutes on an old laptop
SCREEN: Final = "1h"  # that a screen's line may be silent: a phone in a pocket comes back to its page

_HEAD: Final = f"""\
# Written by `etalase hall proxy`; write it anew after a hall was added or removed, then: systemctl reload haproxy
global
    log stderr format raw local0 warning

defaults
    mode http
    timeout http-request 15s
    timeout connect 5s
    timeout queue 30s
    timeout client {UPLOAD}
    timeout server {ANSWER}
    timeout tunnel {SCREEN}
    retries 3
    option http-server-close

frontend halls
"""
# Set, not added: a phone that says where it comes from itself would be believed otherwise.
_FRONT: Final = """\
    http-request set-header X-Forwarded-For %[src]
    http-request set-header X-Forwarded-Proto http
    http-request set-header X-Forwarded-Proto https if { ssl_fc }
    http-request del-header Forwarded
    http-request deny deny_status 404 if { path_beg /etalase/metrics }
    http-request set-var(txn.host) req.hdr(host),field(1,:),lower
"""
_NOBODY: Final = """\

backend nobody
    http-request return status 404 content-type "text/plain; charset=utf-8" string "Tidak ada kelas di alamat ini."
"""


def configuration(cells: Sequence[HallCell], bind: str, certificate: str = "") -> str:
    """Return the whole file.

    Args:
        cells: The halls.
        bind: Where the proxy listens for http, such as `*:80`.
        certificate: Path of a certificate with its key; with one it listens for https at port 443, too.

    Raises:
        CellTrouble: There are none.
    """
    if not cells:
        raise CellTrouble("no_halls")
    front = [f"    bind {bind}"]
    if certificate:
        front.append(f"    bind *:443 ssl crt {certificate} alpn http/1.1")
    front += [_FRONT.rstrip()]
    front += [f"    use_backend hall-{cell.name} if {{ var(txn.host) -m str {cell.host} }}" for cell in cells]
    return _HEAD + "\n".join([*front, "    default_backend nobody", ""]) + "".join(map(_backend, cells)) + _NOBODY


def _backend(cell: HallCell) -> str:
    """One server, so no cookie is needed to come back to it."""
    return f"""
backend hall-{cell.name}
    option httpchk
    http-check send meth GET uri /etalase/health ver HTTP/1.1 hdr Host localhost
    server {cell.name} 127.0.0.1:{cell.port} check inter 2s fall 3 rise 1
"""
