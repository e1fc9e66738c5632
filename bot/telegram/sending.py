"""Rich text out: as a new message, in the place of an earlier one, or as a word on a pressed button."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from telegram import CallbackQuery, InlineKeyboardMarkup, Message, Update
from telegram.error import BadRequest

from bot.telegram.markup import Rich, messages, run
from bot.telegram.services import Context, in_group, sender

_LOG = logging.getLogger(__name__)
_MOST_ALERT = 200
_UNCHANGED = "not modified"


async def say(update: Update, context: Context, rich: Rich, buttons: InlineKeyboardMarkup | None = None) -> list[int]:
    """The ids of the messages that say ``rich`` in the update's chat and topic; the last one has the buttons."""
    parts = messages(rich)
    made = []
    message = update.effective_message
    for place, part in enumerate(parts, 1):
        markup = buttons if place == len(parts) else None
        if isinstance(message, Message):
            # Where others read along, an answer shows what it answers; a pressed button is not a message.
            shown = in_group(message) and update.callback_query is None and place == 1
            sent = await message.reply_text(part, reply_markup=markup, do_quote=shown)
        else:
            chat, _ = sender(update)
            sent = await context.bot.send_message(chat, part, reply_markup=markup)
        made.append(sent.message_id)
    return made


async def tell(update: Update, context: Context, text: str, buttons: InlineKeyboardMarkup | None = None) -> list[int]:
    """Like `say`, for a plain sentence."""
    return await say(update, context, run(text), buttons)


async def replace(
    context: Context, chat: int, earlier: Sequence[int], rich: Rich, buttons: InlineKeyboardMarkup | None
) -> list[int]:
    """The ids of the messages that now say ``rich`` in the place of the ``earlier`` ones."""
    parts = messages(rich)
    made = []
    for place, part in enumerate(parts):
        markup = buttons if place == len(parts) - 1 else None
        if place < len(earlier):
            made.append(await _edit(context, chat, earlier[place], part, markup))
        else:
            made.append((await context.bot.send_message(chat, part, reply_markup=markup)).message_id)
    for left in earlier[len(parts) :]:
        try:
            await context.bot.delete_message(chat, left)
        except BadRequest as error:
            _LOG.info("an old part stays", extra={"reason": str(error)})
    return made


async def _edit(context: Context, chat: int, message: int, part: str, markup: InlineKeyboardMarkup | None) -> int:
    try:
        await context.bot.edit_message_text(part, chat, message, reply_markup=markup)
    except BadRequest as error:
        if _UNCHANGED not in str(error).lower():
            # It was deleted, or is too old to be edited: the answer must still come.
            _LOG.info("answered anew", extra={"reason": str(error)})
            return (await context.bot.send_message(chat, part, reply_markup=markup)).message_id
    return message


async def acknowledge(query: CallbackQuery, text: str = "", *, alert: bool = False) -> None:
    """Let the pressed button stop turning, with ``text`` when there is any."""
    try:
        await query.answer(text[:_MOST_ALERT] or None, show_alert=alert)
    except BadRequest as error:
        # Telegram takes no answer to a button that was pressed long ago, which nobody waits for any more.
        _LOG.info("too late for the button", extra={"reason": str(error)})
