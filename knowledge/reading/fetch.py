"""Pages, documents and feeds by address: http and https only, few redirects, limits of time and size, no address inside
the own network unless it is allowed.

The name is resolved once and the connection goes to what was checked, so that a name cannot turn to another address
between the check and the connection.
"""

from __future__ import annotations

import http.client
import ipaddress
import re
import socket
import ssl
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from time import monotonic
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from knowledge.model import Article, ReadingError
from knowledge.reading import feed, kinds
from knowledge.reading.documents import LIMIT, drafted
from knowledge.reading.draft import assemble

SECONDS = 30.0
"""How long one address may take, redirects and all."""
REDIRECTS = 5
"""How many redirects are followed."""

_CONNECT_SECONDS = 10.0
_CHUNK = 64 * 1024
_AGENT = "giaoban (+reads one page at a time)"
_REDIRECT = frozenset({301, 302, 303, 307, 308})
_NAME = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave: ``url`` is where the last redirect led."""

    url: str
    data: bytes
    charset: str | None


def articles(address: str, *, private: bool = False) -> Iterator[Article | ReadingError]:
    """The article of a page or document, or those of all items of a feed; a ReadingError for what cannot be read."""
    try:
        found = fetch(address, private=private)
        if kinds.kind_of(found.data[: kinds.HEAD], "") != "feed":
            yield _article(found, address)
            return
        items = feed.items(found.data, found.url)
    except ReadingError as error:
        yield ReadingError(f"{address}: {error}")
        return
    for item in items:
        try:
            yield _article(fetch(item, private=private), item)
        except ReadingError as error:
            yield ReadingError(f"{item}: {error}")


def fetch(address: str, *, private: bool = False, seconds: float = SECONDS) -> Fetched:
    """What stands at ``address``. Raises ReadingError when it is not allowed, not there, too long or too slow."""
    deadline = monotonic() + seconds
    for _ in range(REDIRECTS + 1):
        answer, data = _once(address, private=private, deadline=deadline)
        if isinstance(answer, Message):
            return Fetched(address, data, answer.get_content_charset())
        address = urljoin(address, answer)
    raise ReadingError(f"more than {REDIRECTS} redirects, so it was given up")


def _article(found: Fetched, origin: str) -> Article:
    draft = drafted(found.data, "", found.charset, found.url)
    draft.url = draft.url or found.url
    return assemble(draft, origin, identity(found.url))


def identity(url: str) -> str:
    """The id of the article at ``url``: its address without scheme and mark, so that a second visit is the same."""
    parts = urlsplit(url)
    return _NAME.sub("-", f"{parts.hostname or ''}{parts.path}{'-' + parts.query if parts.query else ''}").strip("-")


def _once(address: str, *, private: bool, deadline: float) -> tuple[Message | str, bytes]:
    """The headers and the body, or where a redirect leads."""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ReadingError("only addresses that begin with http:// or https:// are fetched")
    try:
        port = parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError:
        raise ReadingError("the port of this address is no number") from None
    connection = _connection(parts.scheme, parts.hostname, port, private=private, deadline=deadline)
    try:
        path = urlunsplit(("", "", parts.path or "/", parts.query, ""))
        connection.request("GET", _quoted(path), headers={
            "User-Agent": _AGENT, "Accept": "text/html,application/xhtml+xml,application/pdf,*/*;q=0.5",
            "Accept-Encoding": "gzip, deflate", "Connection": "close",
        })  # fmt: skip
        response = connection.getresponse()
        if response.status in _REDIRECT and (leads := response.headers.get("Location")):
            return leads, b""
        if response.status != http.client.OK:
            raise ReadingError(f"the server answers {response.status} {response.reason}")
        return response.headers, _unpacked(_body(response, connection, deadline), response.headers)
    except TimeoutError:
        raise ReadingError("the server takes too long to answer") from None
    except (OSError, http.client.HTTPException, UnicodeError) as error:
        raise ReadingError(f"cannot be fetched ({error or type(error).__name__})") from None
    finally:
        connection.close()


def _quoted(path: str) -> str:
    return quote(path, safe="".join(map(chr, range(0x21, 0x7F))))


def _connection(scheme: str, host: str, port: int, *, private: bool, deadline: float) -> http.client.HTTPConnection:
    """A connection to an address that was looked at before; the certificate is checked against the name."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise ReadingError(f"there is no server of this name ({error})") from None
    allowed = [place[4][:2] for place in found if private or _is_public(str(place[4][0]))]
    if not allowed:
        raise ReadingError("this address lies inside the own network; the setting for private addresses allows it")
    timeout = max(0.1, min(_CONNECT_SECONDS, deadline - monotonic()))
    try:
        plain = socket.create_connection((str(allowed[0][0]), int(allowed[0][1])), timeout)
        made: http.client.HTTPConnection
        if scheme == "https":
            made = http.client.HTTPSConnection(host, port, timeout=timeout)
            made.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=host)
        else:
            made = http.client.HTTPConnection(host, port, timeout=timeout)
            made.sock = plain
    except TimeoutError:
        raise ReadingError("the server takes too long to answer") from None
    except OSError as error:
        raise ReadingError(f"the server cannot be reached ({error})") from None
    return made


def _is_public(address: str) -> bool:
    found = ipaddress.ip_address(address.partition("%")[0])
    mapped = getattr(found, "ipv4_mapped", None)
    return (mapped or found).is_global and not (mapped or found).is_multicast


def _body(response: http.client.HTTPResponse, connection: http.client.HTTPConnection, deadline: float) -> bytes:
    pieces: list[bytes] = []
    size = 0
    while True:
        left = deadline - monotonic()
        if left <= 0:
            raise TimeoutError
        if connection.sock:
            connection.sock.settimeout(left)
        piece = response.read1(_CHUNK)
        if not piece:
            return b"".join(pieces)
        pieces.append(piece)
        size += len(piece)
        if size > LIMIT:
            raise ReadingError(f"longer than {LIMIT // 1024 // 1024} MiB, which is more than one document may have")


def _unpacked(data: bytes, headers: Message) -> bytes:
    packing = str(headers.get("Content-Encoding", "")).strip().lower()
    if packing in ("", "identity"):
        return data
    if packing not in ("gzip", "x-gzip", "deflate"):
        raise ReadingError(f"the server packs the page as {packing}, which was not asked for")
    for bits in (zlib.MAX_WBITS | 32, -zlib.MAX_WBITS):
        try:
            unpacker = zlib.decompressobj(bits)
            unpacked = unpacker.decompress(data, LIMIT + 1)
        except zlib.error:
            continue
        if len(unpacked) > LIMIT:
            raise ReadingError(f"longer than {LIMIT // 1024 // 1024} MiB, which is more than one document may have")
        return unpacked
    raise ReadingError("what the server sends is packed badly")
