"""What the buttons under an answer do; each works after a restart, and says so kindly when its fact is gone."""

from __future__ import annotations

from telegram import InlineKeyboardMarkup, Message, Update
from telegram.error import BadRequest

from bot.telegram import answers, callbacks, words
from bot.telegram.finding import figure_line
from bot.telegram.handlers import talk
from bot.telegram.markup import Rich, run
from bot.telegram.sending import acknowledge, replace, say, tell
from bot.telegram.services import Context, pressed, sender, services
from bot.telegram.store import Store
from knowledge import Answer, Fact, Knowledge
from knowledge.conversation import Conversation

_MOST_RELATED = 8
Shown = tuple[Rich, InlineKeyboardMarkup | None]


async def show_fact(update: Update, context: Context, fact_id: str) -> None:
    """Open one fact, as an answer by itself."""
    username = context.bot.username

    def found(knowledge: Knowledge) -> Shown | None:
        fact = knowledge.fact(fact_id)
        if fact is None:
            return None
        cited = knowledge.cite(fact)
        rows = answers.fact_rows(cited, username) if cited.figures else []
        return answers.answer(cited), InlineKeyboardMarkup(rows) if rows else None

    await _show(update, context, await services(context).library.ask(found))


async def fact(update: Update, context: Context) -> None:
    """A fact that was offered: open it."""
    query, (fact_id,) = pressed(update)
    await acknowledge(query)
    await show_fact(update, context, fact_id)


async def choice(update: Update, context: Context) -> None:
    """A choice of a question asked back: its message becomes the answer."""
    desk = services(context)
    query, (number, fact_id) = pressed(update)
    chat, user = sender(update)
    given = await desk.library.ask(lambda knowledge: _chosen(knowledge, desk.store, (chat, user), int(number), fact_id))
    if given is None:
        await acknowledge(query, words.STALE, alert=True)
        return
    await acknowledge(query)
    rows = [*answers.fact_rows(given, context.bot.username), answers.feedback(int(number))]
    earlier = [query.message.message_id] if query.message else []
    await replace(context, chat, earlier, answers.answer(given), InlineKeyboardMarkup(rows))


def _chosen(knowledge: Knowledge, store: Store, whose: tuple[int, int], number: int, fact_id: str) -> Answer | None:
    """The answer that a choice stands for, None when the fact is gone; the talk goes on from there."""
    found = knowledge.fact(fact_id)
    if found is None:
        return None
    talk = Conversation.restore(knowledge, store.talk(*whose))
    choices = talk.state().get("choices")
    if isinstance(choices, list) and fact_id in choices:
        given = talk.choose(choices.index(fact_id) + 1)
        store.remember(*whose, talk.state())
    else:
        # The talk has gone on since; the old question can still be answered.
        given = knowledge.cite(found, store.question(number) or "")
    return given if given.figures else None


async def related(update: Update, context: Context) -> None:
    """Other figures of the same sentence, then of the sentences beside it."""
    query, (fact_id,) = pressed(update)
    await acknowledge(query)

    def found(knowledge: Knowledge) -> Shown | None:
        here = knowledge.fact(fact_id)
        if here is None:
            return None
        others = [other for other in knowledge.facts(here.article) if other.id != here.id]
        others.sort(key=lambda other: _distance(here, other))
        rows = answers.fact_buttons(others[:_MOST_RELATED], lambda other: figure_line(knowledge, other))
        if not rows:
            return run(words.NO_RELATED), None
        return run(words.RELATED.format(title=here.citation.title)), InlineKeyboardMarkup(rows)

    await _show(update, context, await services(context).library.ask(found))


def _distance(here: Fact, other: Fact) -> tuple[bool, bool, int]:
    near = abs(other.quantity.span.start - here.quantity.span.start)
    return other.field != here.field, other.sentence != here.sentence, near


async def around(update: Update, context: Context) -> None:
    """The passage in which a figure stands."""
    query, (fact_id,) = pressed(update)
    await acknowledge(query)

    def found(knowledge: Knowledge) -> Shown | None:
        here = knowledge.fact(fact_id)
        article = knowledge.article(here.article) if here else None
        return (answers.around(here, article), None) if here and article else None

    await _show(update, context, await services(context).library.ask(found))


async def around_passage(update: Update, context: Context) -> None:
    """The passage in which a quoted sentence stands."""
    query, (key, start) = pressed(update)
    await acknowledge(query)

    def found(knowledge: Knowledge) -> Shown | None:
        source = callbacks.find(knowledge.sources(), key)
        article = knowledge.article(source.id) if source else None
        return (answers.around_passage(int(start), article), None) if article else None

    await _show(update, context, await services(context).library.ask(found))


async def copy(update: Update, context: Context) -> None:
    """The citation as text that a tap copies."""
    query, (fact_id,) = pressed(update)
    await acknowledge(query)

    def found(knowledge: Knowledge) -> Shown | None:
        here = knowledge.fact(fact_id)
        return (run(knowledge.cite(here).text, code=True), None) if here else None

    await _show(update, context, await services(context).library.ask(found))


async def feedback(update: Update, context: Context) -> None:
    """Keep an opinion, then say thanks and take the thumbs away."""
    desk = services(context)
    query, (number, good) = pressed(update)
    _, user = sender(update)
    desk.store.rate(int(number), user, good=good == "1")
    desk.metrics.count("feedback", "good" if good == "1" else "bad")
    await acknowledge(query, words.THANKS if good == "1" else words.THANKS_BAD)
    message = query.message
    if isinstance(message, Message) and message.reply_markup:
        rows = [row for row in message.reply_markup.inline_keyboard if not _is_feedback(row[0].callback_data)]
        try:
            await message.edit_reply_markup(InlineKeyboardMarkup(rows))
        except BadRequest:
            # Pressed twice in a hurry: the thumbs are gone already.
            return


def _is_feedback(said: object) -> bool:
    return isinstance(said, str) and said.startswith(f"{callbacks.FEEDBACK}:")


async def ask(update: Update, context: Context) -> None:
    """A tapped question: asked as if it had been typed, in the words that stood on the button."""
    query, _ = pressed(update)
    await acknowledge(query)
    text = str(query.data).partition(":")[2]
    message = query.message
    if isinstance(message, Message) and message.reply_markup:
        shown = (button for row in message.reply_markup.inline_keyboard for button in row)
        text = next((button.text for button in shown if button.callback_data == query.data), text)
    await talk.answer(update, context, text, echo=text)


async def old(update: Update, _context: Context) -> None:
    """A button of a kind that this version does not know."""
    query, _ = pressed(update)
    await acknowledge(query, words.OLD_BUTTON, alert=True)


async def _show(update: Update, context: Context, shown: Shown | None) -> None:
    if shown is None:
        await tell(update, context, words.STALE)
    else:
        await say(update, context, *shown)
