"""What the buttons under an answer do; each works after a restart, and says so kindly when its fact is gone."""

from __future__ import annotations

from telegram import InlineKeyboardMarkup, Message, Update
from telegram.error import BadRequest

from bot.telegram import answers, callbacks, words
from bot.telegram.finding import State, figure_line, opened
from bot.telegram.handlers import talk
from bot.telegram.markup import Rich, run
from bot.telegram.sending import acknowledge, replace, say, tell
from bot.telegram.services import Context, pressed, sender, services
from knowledge import Answer, Fact, Knowledge

_MOST_RELATED = 8
Shown = tuple[Rich, InlineKeyboardMarkup | None]


async def show_fact(update: Update, context: Context, fact_id: str) -> None:
    """Open one fact, as an answer by itself."""
    given = await _opened(update, context, fact_id)
    if given is None:
        await tell(update, context, words.STALE)
    else:
        await say(update, context, answers.answer(given), InlineKeyboardMarkup(_rows(given, context)))


async def _opened(update: Update, context: Context, fact_id: str) -> Answer | None:
    """The fact as an answer, from which the talk goes on; None when it is gone."""
    desk, whose = services(context), sender(update)
    state = desk.store.talk(*whose)

    def found(knowledge: Knowledge) -> tuple[Answer, State] | None:
        fact = knowledge.fact(fact_id)
        return opened(knowledge, state, fact) if fact else None

    made = await desk.library.ask(found)
    if made is None or not made[0].figures:
        return None
    desk.store.remember(*whose, made[1])
    return made[0]


def _rows(given: Answer, context: Context) -> answers.Buttons:
    return answers.fact_rows(given, context.bot.username)


async def fact(update: Update, context: Context) -> None:
    """A fact that was offered: open it."""
    query, (fact_id,) = pressed(update)
    await acknowledge(query)
    await show_fact(update, context, fact_id)


async def choice(update: Update, context: Context) -> None:
    """A choice of a question asked back: its message becomes the answer."""
    query, (number, fact_id) = pressed(update)
    given = await _opened(update, context, fact_id)
    if given is None:
        await acknowledge(query, words.STALE, alert=True)
        return
    await acknowledge(query)
    rows = [*_rows(given, context), answers.feedback(int(number))]
    earlier = [query.message.message_id] if query.message else []
    await replace(context, sender(update)[0], earlier, answers.answer(given), InlineKeyboardMarkup(rows))


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
