"""Calls to the Bot API that outlive a server that stumbles: 5xx and cut connections are tried again.

Over aiohttp, which takes a fraction of the time of the library's own client when many chats write at once.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Iterator
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

_LOG = logging.getLogger(__name__)
_TRIES = 8
_FIRST_PAUSE = 0.25
_LONGEST_PAUSE = 30.0
_CONNECT_SECONDS = 10.0
_READ_SECONDS = 60.0


class UnreachedError(NetworkError):
    """The server cannot be reached, or cut the connection before it answered."""


def pauses(first: float = _FIRST_PAUSE, longest: float = _LONGEST_PAUSE) -> Iterator[float]:
    """Seconds to wait before each further try: twice as long every time, up to ``longest``."""
    pause = first
    while True:
        yield pause
        pause = min(pause * 2, longest)


class Request(BaseRequest):
    """The library's calls over aiohttp to the server at ``base``, each made once. Raises UnreachedError or TimedOut."""

    def __init__(self, base: str, connections: int, read_seconds: float = _READ_SECONDS) -> None:
        self._proxy = _proxy(base)
        self._connections = connections
        self._read_seconds = read_seconds
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """The seconds that an answer may take."""
        return self._read_seconds

    async def initialize(self) -> None:
        """Make the session, which belongs to the running loop."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections)
            self._session = aiohttp.ClientSession(connector=connector)

    async def shutdown(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - the library's signature
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        """Status and body of one call."""
        if self._session is None:
            raise RuntimeError("the connection to the Bot API is not open")
        seconds = read_timeout if isinstance(read_timeout, int | float) else self._read_seconds
        timeout = aiohttp.ClientTimeout(sock_connect=_CONNECT_SECONDS, sock_read=seconds)
        headers = {"User-Agent": self.USER_AGENT}
        try:
            async with self._session.request(
                method, url, data=_form(request_data), headers=headers, timeout=timeout, proxy=self._proxy
            ) as answer:
                return answer.status, await answer.read()
        except aiohttp.ConnectionTimeoutError as error:
            raise UnreachedError("no connection in time") from error
        except TimeoutError as error:
            raise TimedOut from error
        except (aiohttp.ClientError, OSError) as error:
            # The words of such an error may hold the address, and the address holds the token.
            raise UnreachedError(type(error).__name__) from error


def _proxy(base: str) -> str | None:
    """The proxy that the environment names for ``base``.

    Looked up once: aiohttp's own ``trust_env`` does so on a thread for every call, which takes as long as the call.
    """
    address = urlsplit(base)
    return None if proxy_bypass(address.hostname or "") else getproxies().get(address.scheme)


def _form(data: RequestData | None) -> aiohttp.FormData | dict[str, str] | None:
    if data is None:
        return None
    if not data.contains_files:
        return data.json_parameters
    # A quoted file name would reach the user with its quoting.
    form = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form


class PollingRequest(Request):
    """Calls whose last answer can be looked at as it came, so that updates need not be written out again."""

    def __init__(self, base: str, read_seconds: float) -> None:
        super().__init__(base, 1, read_seconds)
        self._last = b""

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Status and body of one call."""
        code, self._last = await super().do_request(*args, **kwargs)
        return code, self._last

    def updates(self) -> list[str]:
        """The updates of the last answer, each in JSON."""
        return [json.dumps(update, ensure_ascii=False) for update in json.loads(self._last)["result"]]


class PatientRequest(Request):
    """Calls that are made again when the server did not get to answer them.

    A server that is away is waited for as long as it takes; one that answers with an error is asked a few times. An
    answer that did not come in time is not asked for again: the message may well have been sent, and a second one would
    be worse than none. A cut connection mostly means that the server has died, so there the call is repeated.
    """

    def __init__(self, base: str, connections: int, retried: Callable[[], None]) -> None:
        super().__init__(base, connections)
        self._retried = retried

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Status and body of the first call that was answered."""
        waits = pauses()
        failures = 0
        while True:
            try:
                code, payload = await super().do_request(
                    url, method, request_data, read_timeout, write_timeout, connect_timeout, pool_timeout
                )
                failures += 1
                if code < HTTPStatus.INTERNAL_SERVER_ERROR or failures == _TRIES:
                    return code, payload
                reason = str(code)
            except UnreachedError as error:
                reason = str(error)
            pause = next(waits)
            self._retried()
            _LOG.warning("call again", extra={"call": url.rpartition("/")[2], "reason": reason, "pause": pause})
            await asyncio.sleep(pause)
