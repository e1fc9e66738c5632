"""A Bot API server for tests: real HTTP on loopback, as strict as Telegram's, and as unkind as it is told to be."""

from __future__ import annotations

import asyncio
import itertools
import json
import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler

from tests.telegram.markup import MarkupError, parse

TOKEN = "4242:AA-the_token_of_an_invented_bot"
BOT_ID, USERNAME = 4242, "giaoban_thu_bot"
SECONDS = 20.0

Json = dict[str, Any]


@dataclass(frozen=True)
class Call:
    """One call of the bot's: method, parameters (JSON ones parsed), files, and the message that came of it."""

    method: str
    given: Json
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    message: int = 0
    at: float = 0.0

    @property
    def text(self) -> str:
        """The text that is shown, without tags."""
        return parse(self.given["text"]).text

    @property
    def bold(self) -> list[str]:
        """What is shown in bold."""
        return parse(self.given["text"]).inside.get("b", [])

    @property
    def buttons(self) -> dict[str, str]:
        """The label of each button, with its callback data, link or text to copy."""
        rows = self.given.get("reply_markup", {}).get("inline_keyboard", [])
        return {button["text"]: _does(button) for row in rows for button in row}

    @property
    def chat(self) -> int:
        """The chat that it goes to."""
        return int(self.given["chat_id"])


def _does(button: Json) -> str:
    copied = button.get("copy_text", {}).get("text")
    return str(button.get("callback_data") or button.get("url") or copied)


class BotApi:
    """The server; the methods are called from the tests' thread, while it runs on one of its own."""

    def __init__(self, *, missing: tuple[str, ...] = (), port: int = 0, first: int = 1000) -> None:
        """At ``port`` if given; ``missing`` are methods that it lacks, ``first`` is the number of its first update."""
        self.calls: list[Call] = []
        self.faults: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self.files: dict[str, bytes] = {}
        self.missing = missing
        self.updates: deque[Json] = deque()
        self.confirmed = 0
        self.refused: list[str] = []
        self._sent: dict[int, Json] = {}
        self._again: list[Json] = []
        self._numbers = itertools.count(first)
        self._messages = itertools.count(1)
        self._news = threading.Condition()
        self._loop = asyncio.new_event_loop()
        self._wake: asyncio.Event | None = None
        self._socket = bind_sockets(port, "127.0.0.1")[0]
        self.port: int = self._socket.getsockname()[1]
        self._server: HTTPServer | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)

    @property
    def url(self) -> str:
        """What ``--api-base`` is given."""
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> BotApi:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result(SECONDS)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(SECONDS)
        self._loop.close()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._wake = asyncio.Event()
        routes = [
            (rf"/bot{TOKEN}/(\w+)", _Method, {"api": self}),
            (rf"/file/bot{TOKEN}/(.+)", _File, {"api": self}),
            (r"/bot[^/]+/(\w+)", _Stranger),
        ]
        self._server = HTTPServer(Application(routes, log_function=lambda _: None), max_body_size=64 << 20)
        self._server.add_sockets([self._socket])
        self._loop.run_forever()

    async def _close(self) -> None:
        if self._server:
            self._server.stop()
            await self._server.close_all_connections()
        self._socket.close()

    # What the tests do.

    def push(self, **update: Any) -> int:
        """The number of an update that the bot gets by polling from now on."""
        number = next(self._numbers)
        self._sent[number] = {"update_id": number, **update}
        self.updates.append(self._sent[number])
        self._loop.call_soon_threadsafe(self._wake_up)
        return number

    def deliver_again(self, number: int) -> None:
        """Deliver an update once more, although the bot has confirmed it."""
        self._again.append(self._sent[number])
        self._loop.call_soon_threadsafe(self._wake_up)

    def _wake_up(self) -> None:
        if self._wake:
            self._wake.set()

    def number(self) -> int:
        """A message number that was not used before."""
        return next(self._messages)

    def fail(self, method: str, *faults: Fault) -> None:
        """Meet the next calls of ``method`` with these faults, one each."""
        self.faults[method].extend(faults)

    def wait(self, method: str, fits: Callable[[Call], bool] = lambda _: True, after: int = 0) -> Call:
        """The first call of ``method`` that ``fits``, among those behind the first ``after``; waits for it."""
        until = time.monotonic() + SECONDS
        with self._news:
            while True:
                for call in self.calls[after:]:
                    if call.method == method and fits(call):
                        return call
                left = until - time.monotonic()
                if left <= 0 or not self._news.wait(left):
                    heard = [(call.method, call.given.get("text", "")[:80]) for call in self.calls[after:]]
                    raise AssertionError(f"no fitting {method} came; {heard}; refused: {self.refused}")

    def of(self, method: str, after: int = 0) -> list[Call]:
        """All calls of ``method`` so far."""
        return [call for call in self.calls[after:] if call.method == method]

    # What the bot meets.

    def heard(self, method: str, given: Json, files: dict[str, tuple[str, bytes]]) -> Any:
        """The result of a call, which is kept. Raises MarkupError for what Telegram would not take."""
        _check(method, given)
        result, message = self._result(method, given)
        with self._news:
            self.calls.append(Call(method, given, files, message, time.monotonic()))
            self._news.notify_all()
        return result

    def _result(self, method: str, given: Json) -> tuple[Any, int]:
        if method == "getMe":
            return me(), 0
        if method == "getFile":
            path = f"documents/{given['file_id']}"
            return {"file_id": given["file_id"], "file_unique_id": given["file_id"], "file_path": path}, 0
        if method in ("sendMessage", "sendDocument", "editMessageText", "editMessageReplyMarkup"):
            number = int(given.get("message_id") or next(self._messages))
            chat = {"id": int(given["chat_id"]), "type": "private" if int(given["chat_id"]) > 0 else "supergroup"}
            made = {"message_id": number, "date": 1700000000, "chat": chat, "from": me(), "text": "…"}
            return made, number
        return True, 0

    async def get_updates(self, given: Json) -> list[Json]:
        """The updates from ``offset`` on, earlier ones being confirmed; waits for the first as long as it may."""
        offset = int(given.get("offset", 0))
        while self.updates and self.updates[0]["update_id"] < offset:
            self.confirmed = max(self.confirmed, self.updates.popleft()["update_id"])
        if not self.updates and not self._again and self._wake:
            self._wake.clear()
            try:
                await asyncio.wait_for(self._wake.wait(), float(given.get("timeout", 0)))
            except TimeoutError:
                return []
        again, self._again = self._again, []
        return [*again, *self.updates][: int(given.get("limit", 100))]


@dataclass(frozen=True)
class Fault:
    """How a call is met: with an error code, or by cutting the connection (code 0), before or after it took effect."""

    code: int
    retry_after: int = 0


CUT = Fault(0)


def me() -> Json:
    """The bot as a user."""
    flags = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": True}
    return {"id": BOT_ID, "is_bot": True, "first_name": "giaoban", "username": USERNAME, **flags}


def _check(method: str, given: Json) -> None:
    if method in ("sendMessage", "editMessageText"):
        parsed = parse(given["text"]) if given.get("parse_mode") == "HTML" else None
        length = parsed.length if parsed else len(given["text"])
        if not 1 <= length <= 4096:
            raise MarkupError(f"a message of {length} characters")
    for result in given.get("results", []) if method == "answerInlineQuery" else ():
        parse(result["input_message_content"]["message_text"])
        if not 1 <= len(result["id"].encode()) <= 64:
            raise MarkupError("RESULT_ID_INVALID")
    for row in given.get("reply_markup", {}).get("inline_keyboard", []):
        for button in row:
            if not button["text"] or len(button.get("callback_data", "-").encode()) not in range(1, 65):
                raise MarkupError("BUTTON_DATA_INVALID")
            if len(button.get("copy_text", {}).get("text", "-")) not in range(1, 257):
                raise MarkupError("BUTTON_COPY_TEXT_INVALID")


class _Method(RequestHandler):
    def initialize(self, api: BotApi) -> None:
        self.api = api

    async def post(self, method: str) -> None:
        if method in self.api.missing:
            self._fail(404, "Not Found")
            return
        given = {name: _read(self.get_body_argument(name, strip=False)) for name in self.request.body_arguments}
        files = {name: (sent[0].filename, sent[0].body) for name, sent in self.request.files.items()}
        if self.api.faults[method]:
            fault = self.api.faults[method].popleft()
            if fault.code == 0:
                self.request.connection.stream.close()  # type: ignore[attr-defined]
                return
            self._fail(fault.code, "told to fail", retry_after=fault.retry_after)
            return
        if method == "getUpdates":
            self._write(await self.api.get_updates(given))
            return
        try:
            self._write(self.api.heard(method, given, files))
        except MarkupError as error:
            self.api.refused.append(str(error))
            self._fail(400, f"Bad Request: {error}")

    def _write(self, result: Any) -> None:
        self.write({"ok": True, "result": result})

    def _fail(self, code: int, reason: str, retry_after: int = 0) -> None:
        self.set_status(code)
        more = {"parameters": {"retry_after": retry_after}} if retry_after else {}
        self.write({"ok": False, "error_code": code, "description": reason, **more})


def _read(value: str) -> Any:
    """JSON values as such; everything else as the text it is."""
    try:
        return json.loads(value) if value[:1] in "{[" else value
    except ValueError:
        return value


class _File(RequestHandler):
    def initialize(self, api: BotApi) -> None:
        self.api = api

    def get(self, path: str) -> None:
        name = path.removeprefix("documents/")
        if name not in self.api.files:
            self.send_error(404)
            return
        self.write(self.api.files[name])


class _Stranger(RequestHandler):
    def post(self, _method: str) -> None:
        self.set_status(401)
        self.write({"ok": False, "error_code": 401, "description": "Unauthorized"})
