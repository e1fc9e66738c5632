"""The bot's own small HTTP servers: where Telegram calls, whether it is well, and what it counts."""

from __future__ import annotations

import hmac
import json
from collections.abc import Callable, Sequence
from typing import Any

from tornado.httpserver import HTTPServer
from tornado.web import Application, RequestHandler

from bot.telegram import words
from bot.telegram.metrics import CONTENT_TYPE, Metrics
from knowledge import KnowledgeError

_MOST_BYTES = 4 << 20
_PROOF_HEADER = "X-Telegram-Bot-Api-Secret-Token"

Receive = Callable[[Sequence[str]], None]
Route = tuple[str, type[RequestHandler], dict[str, Any]]


class ListenError(KnowledgeError):
    """A port cannot be listened on."""


class _Health(RequestHandler):
    def get(self) -> None:
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        self.write("ok\n")


class _Metrics(RequestHandler):
    def initialize(self, metrics: Metrics) -> None:
        self.metrics = metrics

    def get(self) -> None:
        self.set_header("Content-Type", CONTENT_TYPE)
        self.write(self.metrics.text())


class _Webhook(RequestHandler):
    def initialize(self, secret: str, receive: Receive) -> None:
        self.secret, self.receive = secret, receive

    def post(self) -> None:
        given = self.request.headers.get(_PROOF_HEADER, "")
        if not hmac.compare_digest(given.encode(), self.secret.encode()):
            self.send_error(403)
            return
        try:
            body = self.request.body.decode()
            fine = isinstance(json.loads(body).get("update_id"), int)
        except (ValueError, AttributeError):
            fine = False
        if not fine:
            self.send_error(400)
            return
        # Only what is kept is confirmed; an error here makes Telegram send the update again.
        self.receive([body])
        self.set_status(200)


def metrics_routes(metrics: Metrics) -> list[Route]:
    """Where the counters and the bot's health can be read."""
    return [(r"/metrics", _Metrics, {"metrics": metrics}), (r"/healthz", _Health, {})]


def webhook_routes(path: str, secret: str, receive: Receive) -> list[Route]:
    """Where Telegram brings updates, with ``secret`` in a header, and the bot's health beside it."""
    return [(r"/healthz", _Health, {}), (path or "/", _Webhook, {"secret": secret, "receive": receive})]


def listen(routes: Sequence[Route], address: str, port: int) -> HTTPServer:
    """A server that answers from now on. Raises ListenError."""
    server = HTTPServer(
        Application(list(routes), log_function=lambda _: None), max_body_size=_MOST_BYTES, xheaders=True
    )
    try:
        server.listen(port, address)
    except OSError as error:
        raise ListenError(words.PORT_TAKEN.format(listen=address, port=port, reason=error.strerror or error)) from error
    return server
