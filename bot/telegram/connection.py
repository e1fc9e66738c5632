"""Calls to the Bot API that outlive a server that stumbles: 5xx and cut connections are tried again."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator
from http import HTTPStatus

import httpx
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, HTTPXRequest, RequestData

_LOG = logging.getLogger(__name__)
_TRIES = 8
_FIRST_PAUSE = 0.25
_LONGEST_PAUSE = 30.0


def pauses(first: float = _FIRST_PAUSE, longest: float = _LONGEST_PAUSE) -> Iterator[float]:
    """Seconds to wait before each further try: twice as long every time, up to ``longest``."""
    pause = first
    while True:
        yield pause
        pause = min(pause * 2, longest)


class PatientRequest(HTTPXRequest):
    """The library's HTTP client, which makes a call again when the server did not get to answer it.

    A server that is away is waited for as long as it takes; one that answers with an error is asked a few times. An
    answer that did not come in time is not asked for again: the message may well have been sent, and a second one would
    be worse than none. A cut connection mostly means that the server has died, so there the call is repeated.
    """

    def __init__(self, *, connections: int, retried: Callable[[], None]) -> None:
        super().__init__(
            connection_pool_size=connections, connect_timeout=10, read_timeout=60, write_timeout=60, pool_timeout=120
        )
        self._retried = retried
        # The pool looks through all that wait for it at every step, which makes a long queue very slow: wait here.
        self._places = asyncio.Semaphore(connections)

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        waits = pauses()
        failures = 0
        while True:
            try:
                async with self._places:
                    code, payload = await super().do_request(
                        url, method, request_data, read_timeout, write_timeout, connect_timeout, pool_timeout
                    )
                failures += 1
                if code < HTTPStatus.INTERNAL_SERVER_ERROR or failures == _TRIES:
                    return code, payload
                reason = str(code)
            except NetworkError as error:
                if isinstance(error, TimedOut) and not isinstance(error.__cause__, httpx.ConnectTimeout):
                    raise
                if not isinstance(error.__cause__, httpx.TransportError):
                    raise
                reason = type(error.__cause__).__name__
            pause = next(waits)
            self._retried()
            _LOG.warning("call again", extra={"call": url.rpartition("/")[2], "reason": reason, "pause": pause})
            await asyncio.sleep(pause)
