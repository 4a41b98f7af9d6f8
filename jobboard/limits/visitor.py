"""Who asks, as far as an address tells."""

from ipaddress import ip_address, ip_network

from django.conf import settings

NETWORK = 64  # bits of an IPv6 address that one household or office shares; the others change at will


def address_of(request) -> str:
    """The visitor's IPv4 address or IPv6 network; empty where none is known. Behind a proxy, what that one appended."""
    forwarded = request.headers.get("X-Forwarded-For", "").rpartition(",")[2]
    given = forwarded if settings.BEHIND_PROXY else request.META.get("REMOTE_ADDR", "")
    try:
        address = ip_address(given.strip())
    except ValueError:
        return ""
    return str(address) if address.version == 4 else str(ip_network((address, NETWORK), strict=False))
