"""The bot as a process: started, fed by polling or a webhook, looked after, and stopped without losing anything."""

from __future__ import annotations

import asyncio
import gc
import logging
import re
import secrets
import signal
import sys
from collections.abc import Awaitable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from telegram.error import InvalidToken, RetryAfter, TelegramError

from bot.telegram import words
from bot.telegram.answered import Answered
from bot.telegram.application import UPDATES, Bot, build, register_menu
from bot.telegram.connection import PollingRequest, pauses
from bot.telegram.finder import Finder
from bot.telegram.intake import Intake
from bot.telegram.library import Library
from bot.telegram.logs import hidden, log_to
from bot.telegram.metrics import Metrics
from bot.telegram.servers import listen, metrics_routes, webhook_routes
from bot.telegram.services import Limits, Services
from bot.telegram.settings import OFFICIAL_API, Settings, SettingsError
from bot.telegram.store import Store

T = TypeVar("T")

_LOG = logging.getLogger(__name__)
_POLL_SECONDS = 30
_POLL_READ_SECONDS = 10.0
_GRACE_SECONDS = 25.0
_HOUR = 3600.0
_SWITCH_SECONDS = 0.001


def run(told: Settings, index: Path) -> None:
    """Serve until the process is told to stop. Raises KnowledgeError for what a person must mend first."""
    log_to(sys.stderr, told.token)
    # Lists and exports are all computing; without this, every message would wait for those of other chats.
    sys.setswitchinterval(_SWITCH_SECONDS)
    asyncio.run(_Service(told, index).serve())


def store_path(index: Path) -> Path:
    """The bot's own file, beside the index."""
    return index.with_name(f"{index.stem}.telegram.db")


class _Service:
    """Everything that runs in the process, and the order in which it starts and ends."""

    def __init__(self, told: Settings, index: Path) -> None:
        self.told = told
        self.finder = Finder(index)
        self.desk = Services(
            told,
            Library(index),
            Store(store_path(index), told.bot_id),
            Metrics(),
            Limits(told.per_minute),
            Answered(index, self.finder),
        )
        self.polling = PollingRequest(told.api_base, _POLL_READ_SECONDS)
        self.application: Bot = build(self.desk, self.polling)
        self.stopped = asyncio.Event()
        self.intake = Intake(self.application.process_update, self.application.bot, self.desk.store, self.desk.metrics)

    async def serve(self) -> None:
        """Serve until SIGTERM or SIGINT, then finish what is in flight."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self.stopped.set)
        try:
            await self._serve()
        finally:
            await self.intake.stop(_GRACE_SECONDS)
            with suppress(TelegramError, RuntimeError):
                await self.application.shutdown()
            # Where the Bot API was never reached the library leaves these open.
            for request in (self.polling, self.application.bot.request):
                await request.shutdown()
            await self.finder.close()
            await asyncio.to_thread(self.desk.library.close)
            self.desk.store.close()
            _LOG.info("stopped")

    async def _serve(self) -> None:
        if self.told.metrics_port:
            listen(metrics_routes(self.desk.metrics), self.told.listen, self.told.metrics_port)
        await asyncio.to_thread(self.desk.library.fill)
        await self.finder.start()
        self.desk.store.purge(self.told.keep_days)
        if not await self._reach():
            return
        beside = [asyncio.create_task(self._menu()), asyncio.create_task(self._tidy())]
        try:
            self.intake.take_up()
            # What has been made by now stays; looking through it again and again would only take time.
            gc.collect()
            gc.freeze()
            await (self._webhook(self.told.webhook_url) if self.told.webhook_url else self._poll())
        finally:
            for task in beside:
                task.cancel()
            await asyncio.gather(*beside, return_exceptions=True)

    async def _reach(self) -> bool:
        """Whether the Bot API was reached before the process was told to stop; waits as long as it takes."""
        for pause in pauses():
            try:
                await self._unless_stopped(self.application.initialize())
                return not self.stopped.is_set()
            except InvalidToken as error:
                # Telegram's own server says 404 to a token of a wrong shape; another one may only not be ready yet.
                if self.told.api_base == OFFICIAL_API or "not found" not in str(error.__cause__).lower():
                    raise SettingsError(words.REFUSED_CODE) from None
                self._waiting("getMe", error, pause)
            except TelegramError as error:
                self._waiting("getMe", error, pause)
            if await self._paused(pause):
                return False
        return False

    async def _poll(self) -> None:
        """Fetch updates until told to stop."""
        bot = self.application.bot
        try:
            await self._unless_stopped(bot.delete_webhook())
        except TelegramError as error:
            self._waiting("deleteWebhook", error, 0)
        _LOG.info("polling", extra={"bot": bot.username})
        offset: int | None = None
        waits = pauses()
        while not self.stopped.is_set():
            try:
                updates = await self._unless_stopped(
                    bot.get_updates(offset=offset, timeout=_POLL_SECONDS, limit=100, allowed_updates=UPDATES)
                )
            except RetryAfter as error:
                await self._paused(_seconds(error))
                continue
            except TelegramError as error:
                if isinstance(error, InvalidToken) and "unauthorized" in str(error).lower():
                    raise SettingsError(words.REFUSED_CODE) from None
                pause = next(waits)
                self._waiting("getUpdates", error, pause)
                await self._paused(pause)
                continue
            waits = pauses()
            if updates:
                # The next call confirms these, so they must be kept first.
                self.intake.receive_parsed(list(zip(updates, self.polling.updates(), strict=True)))
                offset = max(update.update_id for update in updates) + 1
                await self._unless_stopped(self.intake.room())

    async def _webhook(self, url: str) -> None:
        """Be called by Telegram at ``url`` until told to stop."""
        told, bot = self.told, self.application.bot
        secret = told.webhook_secret.get_secret_value() if told.webhook_secret else secrets.token_urlsafe(32)
        path = re.escape(urlsplit(url).path)
        server = listen(webhook_routes(path, secret, self.intake.receive), told.listen, told.port)
        try:
            for pause in pauses():
                try:
                    await self._unless_stopped(bot.set_webhook(url, allowed_updates=UPDATES, secret_token=secret))
                    break
                except TelegramError as error:
                    self._waiting("setWebhook", error, pause)
                if await self._paused(pause):
                    break
            _LOG.info("listening", extra={"bot": bot.username, "port": told.port})
            await self.stopped.wait()
        finally:
            server.stop()
            await server.close_all_connections()

    async def _menu(self) -> None:
        try:
            await register_menu(self.application)
        except TelegramError as error:
            # The bot answers without its menu just as well.
            self._waiting("setMyCommands", error, 0)

    async def _tidy(self) -> None:
        """Every hour, let go of what need not be kept any longer."""
        while True:
            await asyncio.sleep(_HOUR)
            self.desk.limits.forget_the_quiet()
            self.desk.store.purge(self.told.keep_days)

    async def _unless_stopped(self, deed: Awaitable[T]) -> T | None:
        """What ``deed`` comes to; None when the process is told to stop first, and the deed is given up."""
        task = asyncio.ensure_future(deed)
        stopped = asyncio.ensure_future(self.stopped.wait())
        try:
            await asyncio.wait({task, stopped}, return_when=asyncio.FIRST_COMPLETED)
            if task.done():
                return task.result()
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            return None
        finally:
            stopped.cancel()

    async def _paused(self, seconds: float) -> bool:
        """Whether the process was told to stop while ``seconds`` went by."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self.stopped.wait(), seconds)
        return self.stopped.is_set()

    def _waiting(self, call: str, error: Exception, pause: float) -> None:
        reason = hidden(str(error.__cause__ or error), self.told.token)
        _LOG.warning("the Bot API failed", extra={"call": call, "reason": reason, "pause": pause})


def _seconds(error: RetryAfter) -> float:
    """The pause that Telegram asks for; the library is about to change the attribute from a number to a duration."""
    found = re.search(r"\d+(?:\.\d+)?", str(error))
    return float(found.group()) if found else 1.0
