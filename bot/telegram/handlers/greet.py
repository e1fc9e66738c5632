"""/start with its deep links, /help, /quen, and who may talk to the bot how often."""

from __future__ import annotations

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import ApplicationHandlerStop

from bot import words as console_words
from bot.render import count
from bot.telegram import callbacks, words
from bot.telegram.handlers import buttons
from bot.telegram.markup import join, run
from bot.telegram.sending import acknowledge, say, tell
from bot.telegram.services import Context, addressed, in_group, sender, services
from knowledge import Knowledge

_EXAMPLES = 3
_TOPICS_TRIED = 20


async def gate(update: Update, context: Context) -> None:
    """Stop what comes from a chat that is not served, or from a user who sends too much."""
    desk = services(context)
    chat, user = sender(update)
    message = update.effective_message if update.callback_query is None else None
    if message and not (addressed(message, context) or (message.text or "").startswith("/")):
        return
    allowed = desk.settings.chats
    if allowed and not ({chat, user} & allowed) and not desk.admin(update):
        if message and not in_group(message):
            await tell(update, context, words.NOT_HERE.format(chat=chat))
        raise ApplicationHandlerStop
    if update.inline_query is None and not desk.limits.allows(user):
        if update.callback_query:
            await acknowledge(update.callback_query, words.TOO_FAST, alert=True)
        elif desk.limits.to_tell(user):
            await tell(update, context, words.TOO_FAST)
        raise ApplicationHandlerStop


async def start(update: Update, context: Context) -> None:
    """Say what this is and offer three questions, or open the fact that a deep link names."""
    payload = context.args[0] if context.args else ""
    if payload.startswith("f_"):
        await buttons.show_fact(update, context, payload.removeprefix("f_"))
        return
    articles, figures, examples = await services(context).library.ask(_welcome)
    lines = [run(words.START.format(articles=count(articles), figures=count(figures)))]
    lines.append(run(words.START_TRY if examples else words.START_EMPTY))
    rows = [[InlineKeyboardButton(example, callback_data=callbacks.question(example))] for example in examples]
    await say(update, context, join(lines, "\n\n"), InlineKeyboardMarkup(rows) if rows else None)


def _welcome(knowledge: Knowledge) -> tuple[int, int, list[str]]:
    """The numbers of articles and figures, and questions that this index can answer."""
    listed = knowledge.sources()
    tried = [*console_words.EXAMPLES, *(subject for subject, _ in knowledge.topics(_TOPICS_TRIED))]
    examples: list[str] = []
    for example in tried:
        if len(examples) < _EXAMPLES and knowledge.ask(example).status == "answered":
            examples.append(example)
    return len(listed), sum(source.figures for source in listed), examples


async def help_(update: Update, context: Context) -> None:
    """Say how to ask, which commands there are, and what is kept."""
    desk = services(context)
    named = words.COMMANDS | (words.ADMIN_COMMANDS if desk.admin(update) else {})
    commands = [run(words.COMMAND_LINE.format(name=name, about=about)) for name, about in named.items()]
    username = context.bot.username
    more = [
        words.HELP_INLINE.format(username=username),
        words.HELP_GROUP.format(username=username),
        words.HELP_KEPT.format(days=desk.settings.keep_days),
    ]
    await say(update, context, join([run(words.HELP_HOW), join(commands), *map(run, more)], "\n\n"))


async def forget(update: Update, context: Context) -> None:
    """Delete all that is kept of the user."""
    _, user = sender(update)
    services(context).store.forget(user)
    await tell(update, context, words.FORGOTTEN)
