"""Which addresses a crawler may connect to: the public ones.

The check is made on the address of the socket about to be connected, so it does not matter how a host was spelled
(decimal, octal, hexadecimal, mapped into IPv6) or what a name server answered, now or a moment ago.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

# IPv6 addresses that stand for an IPv4 one: a gateway would carry us to whatever is behind it.
_NAT64 = IPv6Network("64:ff9b::/96")
# Public by its number, and yet the host agent of a cloud (Azure) that answers to virtual machines only.
_CLOUD_AGENTS = frozenset({IPv4Address("168.63.129.16")})


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
