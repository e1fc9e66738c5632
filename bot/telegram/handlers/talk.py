"""Questions typed in a chat: answered, asked back or refused, and answered anew when they are edited."""

from __future__ import annotations

import asyncio
import time

from telegram import Message, Update
from telegram.constants import ChatAction

from bot.telegram import answers, words
from bot.telegram.answered import Ready
from bot.telegram.finding import Found
from bot.telegram.markup import join, run
from bot.telegram.sending import replace, say, tell
from bot.telegram.services import Context, Services, addressed, in_group, mention_of, sender, services
from bot.telegram.store import Asked
from knowledge.conversation import said_back

_PATIENCE = 1.0
_BUSY = 30


async def question(update: Update, context: Context) -> None:
    """Answer a message that is meant for the bot, with its earlier answer's place when it was edited."""
    message = update.effective_message
    if message is None or not addressed(message, context):
        return
    text = asked(message, context.bot.username)
    if not text:
        await tell(update, context, words.ASK_ME)
        return
    if back := said_back(text):
        await tell(update, context, back)
    else:
        await answer(update, context, text)


async def answer(update: Update, context: Context, text: str, echo: str = "") -> None:
    """Say what the index holds on ``text``; ``echo`` shows a question that was not typed but tapped."""
    desk = services(context)
    chat, _ = sender(update)
    message = update.effective_message
    asked_in = message.message_id if message and not echo else 0
    earlier = desk.store.replies(chat, asked_in) if update.edited_message else []
    began = time.perf_counter()
    found, rich = await _patiently(update, desk, text)
    numbers = _keep(desk, sender(update), asked_in, found, time.perf_counter() - began)
    buttons = answers.buttons(found.answers, numbers, context.bot.username, lambda fact: found.lines[fact.id])
    if echo:
        rich = join([run(words.QUESTION.format(question=answers.shortened(echo)), italic=True), rich])
    if earlier:
        made = await replace(context, chat, earlier, rich, buttons)
    else:
        made = await say(update, context, rich, buttons)
    if asked_in:
        desk.store.answered_in(numbers, made)


async def _patiently(update: Update, desk: Services, text: str) -> Ready:
    """What to say; after a second the chat is shown that the bot is at it, unless it has too much to do already."""
    finding = asyncio.ensure_future(desk.answered.answer(desk.store.talk(*sender(update)), text))
    done, _ = await asyncio.wait({finding}, timeout=_PATIENCE)
    if not done and update.effective_chat and desk.metrics.in_flight < _BUSY:
        await update.effective_chat.send_action(ChatAction.TYPING)
    return await finding


def _keep(desk: Services, whose: tuple[int, int], asked_in: int, found: Found, seconds: float) -> list[int]:
    """The numbers under which these questions, asked in that chat by that user, are kept with their talk."""
    each = seconds * 1000 / len(found.answers)
    kept = [Asked(one.question, one.status, each) for one in found.answers]
    for one in kept:
        desk.metrics.count("answers", one.status)
    desk.metrics.took("answer", seconds)
    return desk.store.asked(*whose, asked_in, kept, found.state)


def asked(message: Message, username: str) -> str:
    """What was typed, without the bot's own name in it."""
    text = message.text or message.caption or ""
    named = mention_of(message, username) if in_group(message) else None
    if named is None:
        return text.strip()
    said = message.parse_entity(named) if message.text else message.parse_caption_entity(named)
    return text.replace(said, " ", 1).strip(" \t\n,:")


async def not_text(update: Update, context: Context) -> None:
    """A picture, a voice, a sticker: say what can be read, where the bot was meant."""
    message = update.message
    if message is None or not addressed(message, context):
        return
    if message.caption:
        await question(update, context)
    else:
        await tell(update, context, words.ONLY_TEXT)


async def unknown_command(update: Update, context: Context) -> None:
    """A command that the bot does not have; in a group it may be another bot's."""
    message = update.message
    if message and not in_group(message):
        await tell(update, context, words.UNKNOWN_COMMAND)
