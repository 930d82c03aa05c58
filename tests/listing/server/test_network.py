"""Addresses that phones are sent to, and what the terminal says of them."""

import builtins
import socket
from types import SimpleNamespace

import pytest

from listing.cli import banner
from listing.cli.banner import ALONE, EVERYWHERE, Arrival, chosen_host, lines
from listing.server import network
from listing.server.network import Address, addresses, is_own, link, listens, qr_lines, qr_svg


@pytest.fixture
def adapters(monkeypatch):
    """A laptop with so many adapters: name -> (address, switched on)."""

    def have(**known):
        entries = {
            name: [SimpleNamespace(family=socket.AF_INET, address=host), SimpleNamespace(family=-1, address="aa:bb")]
            for name, (host, _) in known.items()
        }
        monkeypatch.setattr(network.psutil, "net_if_addrs", lambda: entries)
        states = {name: SimpleNamespace(isup=up) for name, (_, up) in known.items()}
        monkeypatch.setattr(network.psutil, "net_if_stats", lambda: states)

    return have


def test_the_wireless_network_goes_first_and_virtual_ones_last(adapters):
    adapters(
        docker0=("172.17.0.1", True),
        lo=("127.0.0.1", True),
        eth0=("10.0.0.7", True),
        wlan0=("192.168.43.5", True),
        wlan1=("192.168.9.9", False),
        eth1=("169.254.7.7", True),
    )
    assert [one.host for one in addresses()] == ["192.168.43.5", "10.0.0.7", "172.17.0.1"]


def test_the_names_of_windows_are_known_too(adapters):
    adapters(**{"vEthernet (WSL)": ("172.20.0.1", True), "Ethernet": ("10.0.0.7", True), "Wi-Fi": ("10.0.0.8", True)})
    assert [one.adapter for one in addresses()] == ["Wi-Fi", "Ethernet", "vEthernet (WSL)"]


def test_a_link_is_an_address_over_http_and_never_a_name():
    assert (link("192.168.1.5", 8501), link("192.168.1.5", 80)) == ("http://192.168.1.5:8501", "http://192.168.1.5")


def test_codes_differ_with_what_they_hold():
    assert qr_svg("http://192.168.1.5:8501").startswith("<svg")
    assert qr_svg("http://192.168.1.5:8501") != qr_svg("http://192.168.1.6:8501")
    assert len(qr_lines("http://192.168.1.5:8501").splitlines()) > 10


def test_a_port_in_use_is_told_from_a_free_one():
    with socket.create_server((ALONE, 0)) as door:
        port = door.getsockname()[1]
        assert listens(ALONE, port)
    assert not listens(ALONE, port)


@pytest.mark.parametrize(
    ("host", "lan", "answer", "expected"),
    [
        (None, True, None, EVERYWHERE),
        ("10.0.0.7", False, None, "10.0.0.7"),
        (None, False, None, ALONE),  # nobody to ask
        (None, False, "y", EVERYWHERE),
        (None, False, " Ya ", EVERYWHERE),
        (None, False, "", ALONE),
        (None, False, "t", ALONE),
    ],
)
def test_the_network_only_when_asked_to_or_after_a_yes(adapters, monkeypatch, host, lan, answer, expected):
    adapters(wlan0=("192.168.43.5", True))
    terminal = SimpleNamespace(isatty=lambda: answer is not None)
    monkeypatch.setattr(banner, "sys", SimpleNamespace(stdin=terminal, stdout=terminal))
    monkeypatch.setattr(builtins, "input", lambda _: answer)
    assert chosen_host(host, lan, "id") == expected


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_terminal_says_where_to_go(language):
    known = (Address("192.168.43.5", "wlan0"), Address("10.0.0.7", "eth0"))
    told = "\n".join(lines(Arrival(EVERYWHERE, 8501, language), known, "402817"))
    for part in ("http://localhost:8501", "http://192.168.43.5:8501", "http://10.0.0.7:8501", "/?pelatih", "402817"):
        assert part in told
    assert banner.TERMINAL["firewall"][language == "en"] in told


def test_alone_no_address_of_the_network_is_promised():
    told = "\n".join(lines(Arrival(ALONE, 8501, "id"), (Address("192.168.43.5", "wlan0"),), "402817"))
    assert "192.168" not in told
    assert "--lan" in told


@pytest.mark.parametrize(("host", "own"), [
    ("127.0.0.1", True), ("::1", True), ("::ffff:127.0.0.1", True), ("::ffff:192.168.43.5", True),
    ("192.168.43.5", True), ("192.168.43.9", False), ("::ffff:192.168.43.9", False),
])  # fmt: skip
def test_a_call_from_this_very_computer_is_no_phone(adapters, host, own):
    adapters(wlan0=("192.168.43.5", True))
    assert is_own(host) is own
