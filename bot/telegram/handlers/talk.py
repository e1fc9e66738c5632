"""Questions typed in a chat: answered, asked back or refused, and answered anew when they are edited."""

from __future__ import annotations

import asyncio
import time
from typing import NamedTuple

from telegram import InlineKeyboardMarkup, Message, Update
from telegram.constants import ChatAction

from bot.telegram import answers, words
from bot.telegram.markup import Rich, join, run
from bot.telegram.sending import replace, say, tell
from bot.telegram.services import Context, Services, addressed, in_group, mention_of, sender, services
from bot.telegram.store import Asked
from knowledge import Knowledge

_PATIENCE = 1.0
_BUSY = 30


class Said(NamedTuple):
    """What the bot says to one message: the numbers of its questions in the store, what became of each, the time."""

    rich: Rich
    buttons: InlineKeyboardMarkup | None
    numbers: list[int]
    statuses: list[str]
    seconds: float


class Heard(NamedTuple):
    """A question, who asked it where, and the message that holds it (0: none, a button was tapped)."""

    chat: int
    user: int
    text: str
    message: int


async def question(update: Update, context: Context) -> None:
    """Answer a message that is meant for the bot, with its earlier answer's place when it was edited."""
    message = update.effective_message
    if message is None or not addressed(message, context):
        return
    text = asked(message, context.bot.username)
    if not text:
        await tell(update, context, words.ASK_ME)
        return
    await answer(update, context, text)


async def answer(update: Update, context: Context, text: str, echo: str = "") -> None:
    """Say what the index holds on ``text``; ``echo`` shows a question that was not typed but tapped."""
    desk = services(context)
    chat, _ = sender(update)
    message = update.effective_message
    asked_in = message.message_id if message and not echo else 0
    earlier = desk.store.replies(chat, asked_in) if update.edited_message else []
    said = await _patiently(update, context, text, asked_in)
    if echo:
        said = said._replace(rich=join([run(words.QUESTION.format(question=echo), italic=True), said.rich]))
    if earlier:
        made = await replace(context, chat, earlier, said.rich, said.buttons)
    else:
        made = await say(update, context, said.rich, said.buttons)
    if asked_in:
        desk.store.answered_in(said.numbers, made)


async def _patiently(update: Update, context: Context, text: str, asked_in: int) -> Said:
    """What to say; after a second the chat is shown that the bot is at it, unless it has too much to do already."""
    desk = services(context)
    chat, user = sender(update)

    def found(knowledge: Knowledge) -> Said:
        return converse(desk, knowledge, Heard(chat, user, text, asked_in), context.bot.username)

    waiting = asyncio.ensure_future(desk.library.ask(found))
    done, _ = await asyncio.wait({waiting}, timeout=_PATIENCE)
    if not done and update.effective_chat and desk.metrics.in_flight < _BUSY:
        await update.effective_chat.send_action(ChatAction.TYPING)
    said = await waiting
    for status in said.statuses:
        desk.metrics.count("answers", status)
    desk.metrics.took("answer", said.seconds)
    return said


def converse(desk: Services, knowledge: Knowledge, heard: Heard, username: str) -> Said:
    """What the talk of this user in this chat comes to with what was ``heard``; the talk is kept."""
    store = desk.store
    began = time.perf_counter()
    reply, state = desk.answered.reply(knowledge, store.talk(heard.chat, heard.user), heard.text)
    seconds = time.perf_counter() - began
    each = seconds * 1000 / len(reply.answers)
    kept = [Asked(one.question, one.status, each) for one in reply.answers]
    numbers = store.asked(heard.chat, heard.user, heard.message, kept, state)
    rich = answers.answers(reply.answers, reply.context)
    buttons = answers.buttons(reply.answers, numbers, username, lambda fact: answers.figure_line(knowledge, fact))
    return Said(rich, buttons, numbers, [one.status for one in reply.answers], seconds)


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
