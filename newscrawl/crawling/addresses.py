"""Which addresses a crawler may connect to: the public ones.

The check is made on the address of the socket about to be connected, so it does not matter how a host was spelled
(decimal, octal, hexadecimal, mapped into IPv6) or what a name server answered, now or a moment ago.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import TypeGuard

from newscrawl.errors import UsageError

# IPv6 addresses that stand for an IPv4 one: a gateway would carry us to whatever is behind it.
_NAT64 = IPv6Network("64:ff9b::/96")
# Public by its number, and yet the host agent of a cloud (Azure) that answers to virtual machines only.
_CLOUD_AGENTS = frozenset({IPv4Address("168.63.129.16")})


_YES, _NO = frozenset({"1", "true"}), frozenset({"0", "false", ""})
# With a dot or it is no name: "yes" must not be taken for one. No repetition within a repetition: linear.
_HOST_NAME = re.compile(r"(?=.*[a-z][a-z0-9-]*$)[a-z0-9_-]+(\.[a-z0-9_-]+)+|localhost")


@dataclass(frozen=True, slots=True)
class Allowed:
    """Which private addresses a run may ask, as ALLOW_PRIVATE_ADDRESSES says."""

    named: bool = False
    """Those of the hosts named in the arguments, whatever they are."""
    networks: tuple[IPv4Network | IPv6Network, ...] = ()
    """Those in here, whoever leads to them."""
    hosts: frozenset[str] = frozenset()
    """Whatever these names resolve to."""

    def admits(self, address: str) -> bool:
        """Whether a socket may be connected to the address: it is public, or in one of the networks."""
        return is_public(address) or self._lists(address)

    def _lists(self, address: str) -> bool:
        try:
            ip = ip_address(address)
        except ValueError:
            return False
        return any(ip in network for network in self.networks)


def read_allowed(value: object) -> Allowed:
    """The setting's meaning: 0, 1, or addresses, networks and host names by comma; UsageError for anything else."""
    text = str("" if value is None else value).strip().lower()
    if text in _YES | _NO:
        return Allowed(named=text in _YES)
    parts: Iterable[object] = value.split(",") if isinstance(value, str) else value if _is_list(value) else (value,)
    networks: list[IPv4Network | IPv6Network] = []
    hosts: set[str] = set()
    for part in filter(None, (str(part).strip().lower() for part in parts)):
        try:
            networks.append(ip_network(part.removeprefix("[").removesuffix("]")))
        except ValueError:
            if not _HOST_NAME.fullmatch(part):
                raise UsageError(
                    f"ALLOW_PRIVATE_ADDRESSES={part} is no address, network or host name; write 0, 1 (hosts named in "
                    "the arguments), or a list such as 127.0.0.1,10.1.0.0/16,intranet.example"
                ) from None
            hosts.add(part)
    return Allowed(networks=tuple(networks), hosts=frozenset(hosts))


def _is_list(value: object) -> TypeGuard[Iterable[object]]:
    return isinstance(value, list | tuple | set | frozenset)


def is_public(address: str) -> bool:
    """Whether an IP address, as a socket spells it, is one of the open Internet."""
    try:
        ip = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    forms: tuple[IPv4Address | IPv6Address, ...] = (ip, *_embedded(ip)) if isinstance(ip, IPv6Address) else (ip,)
    return all(_is_public(form) for form in forms)


def _is_public(ip: IPv4Address | IPv6Address) -> bool:
    # is_global is false for mapped addresses in some Python versions and true in others: what is embedded decides
    if isinstance(ip, IPv6Address) and ip.ipv4_mapped:
        return True
    return ip.is_global and not ip.is_multicast and not ip.is_reserved and ip not in _CLOUD_AGENTS


def _embedded(ip: IPv6Address) -> tuple[IPv4Address, ...]:
    found: list[IPv4Address | None] = [ip.ipv4_mapped, ip.sixtofour, *(ip.teredo or ())]
    if ip in _NAT64:
        found.append(IPv4Address(int(ip) & 0xFFFFFFFF))
    return tuple(v4 for v4 in found if v4 is not None)
