"""Public addresses and the many that are not."""

from __future__ import annotations

import pytest

from newscrawl.crawling.addresses import Allowed, is_public, read_allowed


@pytest.mark.parametrize("address", ["93.184.216.34", "8.8.8.8", "2606:4700:4700::1111", "::ffff:8.8.8.8"])
def test_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.255.255.254", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "100.100.100.200", "168.63.129.16", "224.0.0.1", "255.255.255.255", "240.0.0.1", "198.18.0.1",
        "192.0.2.7", "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fd00:ec2::254", "ff02::1", "2001:db8::1",
        "::ffff:127.0.0.250", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "64:ff9b::7f00:1", "64:ff9b::a00:1",
        "2002:7f00:1::", "2001:0:7f00:1::", "", "example.com", "2130706433", "0x7f.1",
    ],
)  # fmt: skip
def test_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("value", [False, 0, "0", "False", "", None, [], ","])
def test_nothing_is_allowed(value: object) -> None:
    assert read_allowed(value) == Allowed()


@pytest.mark.parametrize("value", [True, 1, "1", "true"])
def test_named_hosts_are_allowed(value: object) -> None:
    assert read_allowed(value) == Allowed(named=True)
    assert not read_allowed(value).admits("127.0.0.1"), "the handler knows which hosts were named"


@pytest.mark.parametrize(
    "value", ["127.0.0.1, 127.0.1.0/24,[::1],Intranet.Example", ("127.0.0.1", "127.0.1.0/24", "::1")]
)
def test_a_list_allows_what_it_lists(value: object) -> None:
    allowed = read_allowed(value)
    assert not allowed.named
    assert all(map(allowed.admits, ["127.0.0.1", "127.0.1.0", "127.0.1.255", "::1", "8.8.8.8"]))
    refused = ["127.0.0.2", "127.0.2.0", "127.0.0.250", "::ffff:127.0.0.250", "10.0.0.1", "169.254.169.254", "::2", "x"]
    assert not any(map(allowed.admits, refused))
    assert allowed.hosts == (frozenset({"intranet.example"}) if isinstance(value, str) else frozenset())
