"""When handling an update fails: a sentence in the chat, a traceback in the log, a word to the admins."""

from __future__ import annotations

import logging

from telegram import Update
from telegram.error import Forbidden, TelegramError

from bot.telegram import words
from bot.telegram.sending import acknowledge, tell
from bot.telegram.services import Context, services
from knowledge import KnowledgeError

_LOG = logging.getLogger(__name__)


async def failed(update: object, context: Context) -> None:
    """Tell what went wrong: in one sentence when it is a matter of the index, else with an apology."""
    error, desk = context.error, services(context)
    number = update.update_id if isinstance(update, Update) else None
    desk.metrics.count("errors", type(error).__name__)
    if isinstance(error, Forbidden):
        _LOG.info("the bot may not write there", extra={"update": number, "reason": str(error)})
        return
    if isinstance(error, KnowledgeError):
        _LOG.warning("the index failed", extra={"update": number, "reason": str(error)})
        await _sorry(update, context, words.INDEX_TROUBLE)
        return
    _LOG.error("an update failed", extra={"update": number}, exc_info=error)
    await _sorry(update, context, words.SORRY)
    told = words.TELL_ADMIN.format(kind=type(error).__name__, update=number)
    for admin in desk.settings.admins:
        try:
            await context.bot.send_message(admin, told, parse_mode=None)
        except TelegramError as failure:
            _LOG.warning("an admin was not told", extra={"admin": admin, "reason": str(failure)})


async def _sorry(update: object, context: Context, text: str) -> None:
    if not isinstance(update, Update):
        return
    try:
        if update.callback_query:
            await acknowledge(update.callback_query, text, alert=True)
        elif update.effective_chat:
            await tell(update, context, text)
    except TelegramError as failure:
        _LOG.warning("the user was not told", extra={"reason": str(failure)})
