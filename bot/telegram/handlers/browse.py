"""/nguon, /chude, /so and /xuat, and the buttons that turn their pages."""

from __future__ import annotations

from collections.abc import Callable

from telegram import CallbackQuery, Update
from telegram.error import BadRequest

from bot.render import count
from bot.telegram import browsing, callbacks, words
from bot.telegram.answers import shortened
from bot.telegram.browsing import Page
from bot.telegram.markup import messages
from bot.telegram.sending import acknowledge, say, tell
from bot.telegram.services import Context, in_group, pressed, services
from knowledge import Fact, Knowledge, Source

_UNFIT_NAME = str.maketrans(dict.fromkeys('\\/:*?"<>|\n\r\t', "_"))
_LONGEST_NAME = 60


async def sources(update: Update, context: Context) -> None:
    """/nguon: the first page of the sources."""
    await _say(update, context, lambda knowledge: browsing.sources(knowledge, 0))


async def topics(update: Update, context: Context) -> None:
    """/chude: the top of the tree of what can be asked."""
    await _say(update, context, lambda knowledge: browsing.topics(knowledge, 0))


async def figures(update: Update, context: Context) -> None:
    """/so, with a number of /nguon, an article's id or words of its title; without, the list to choose from."""
    named = " ".join(context.args or ())

    def found(knowledge: Knowledge) -> Page | None:
        source = pick(knowledge.sources(), named)
        if source is None:
            return browsing.sources(knowledge, 0, title=unknown(named) or words.CHOOSE_SOURCE)
        return browsing.figures(knowledge, callbacks.key(source.id), 0)

    await _say(update, context, found)


async def export(update: Update, context: Context) -> None:
    """/xuat, with a source or a topic: the facts as a file; without, the list of sources to choose from."""
    named = " ".join(context.args or ())
    if not named:
        await _say(update, context, lambda knowledge: browsing.sources(knowledge, 0, callbacks.EXPORT))
        return

    def found(knowledge: Knowledge) -> tuple[str, list[Fact]]:
        source = pick(knowledge.sources(), named)
        return (source.title, list(knowledge.facts(source.id))) if source else (named, browsing.about(knowledge, named))

    await _export(update, context, found)


def unknown(named: str) -> str:
    """What is said over the list of sources when ``named`` is none of them; "" when nothing was named."""
    return words.NO_SUCH_SOURCE.format(named=shortened(named)) if named else ""


def pick(listed: list[Source], named: str) -> Source | None:
    """The source that ``named`` stands for: its number, its id, or its title; the only one when nothing is named."""
    if not named:
        return listed[0] if len(listed) == 1 else None
    if named.isascii() and named.isdigit() and 1 <= int(named) <= len(listed):
        return listed[int(named) - 1]
    wanted = named.casefold()
    return next((source for source in listed if wanted in (source.id.casefold(), source.title.casefold())), None)


async def _export(update: Update, context: Context, found: Callable[[Knowledge], tuple[str, list[Fact]]]) -> None:
    def made(knowledge: Knowledge) -> tuple[str, bytes, int, bool]:
        title, facts = found(knowledge)
        return title, *browsing.table(facts)

    title, content, number, cut = await services(context).library.work(made)
    message = update.effective_message
    if not number or message is None or update.effective_chat is None:
        await tell(update, context, words.NOTHING_TO_EXPORT.format(topic=shortened(title)))
        return
    said = words.EXPORTED_CUT if cut else words.EXPORTED
    await context.bot.send_document(
        update.effective_chat.id,
        content,
        filename=f"{title.translate(_UNFIT_NAME).strip()[:_LONGEST_NAME]}.csv",
        caption=said.format(figures=count(number)),
        message_thread_id=message.message_thread_id if getattr(message, "is_topic_message", None) else None,
        reply_to_message_id=message.message_id if in_group(message) and update.callback_query is None else None,
    )


# Pages that buttons turn.


async def turn_sources(update: Update, context: Context) -> None:
    """Another page of the sources; the data may name what a source's button does."""
    query, (*deed, page) = pressed(update)
    await _turn(query, context, lambda knowledge: browsing.sources(knowledge, int(page), *deed))


async def turn_figures(update: Update, context: Context) -> None:
    """A page of the figures of a source."""
    query, (key, page) = pressed(update)
    await _turn(query, context, lambda knowledge: browsing.figures(knowledge, key, int(page)))


async def turn_topics(update: Update, context: Context) -> None:
    """A page of the publishers."""
    query, (page,) = pressed(update)
    await _turn(query, context, lambda knowledge: browsing.topics(knowledge, int(page)))


async def turn_publisher(update: Update, context: Context) -> None:
    """A page of the articles of a publisher."""
    query, (key, page) = pressed(update)
    await _turn(query, context, lambda knowledge: browsing.publisher(knowledge, key, int(page)))


async def tapped_export(update: Update, context: Context) -> None:
    """The facts of a source as a file."""
    query, (key, _) = pressed(update)
    listed = await services(context).library.ask(lambda knowledge: knowledge.sources())
    source = callbacks.find(listed, key)
    if source is None:
        await acknowledge(query, words.STALE_SOURCE, alert=True)
        return
    await acknowledge(query)
    await _export(update, context, lambda knowledge: (source.title, list(knowledge.facts(source.id))))


async def _say(update: Update, context: Context, page: Callable[[Knowledge], Page | None]) -> None:
    found = await services(context).library.ask(page)
    if found is None:
        await tell(update, context, words.STALE_SOURCE)
    else:
        await say(update, context, *found)


async def _turn(query: CallbackQuery, context: Context, page: Callable[[Knowledge], Page | None]) -> None:
    found = await services(context).library.ask(page)
    if found is None:
        await acknowledge(query, words.STALE_SOURCE, alert=True)
        return
    await acknowledge(query)
    rich, markup = found
    if query.message is None:
        return
    # A page of this bot fits a message but where titles are enormous; then its beginning is what fits.
    try:
        await context.bot.edit_message_text(
            messages(rich)[0], query.message.chat.id, query.message.message_id, reply_markup=markup
        )
    except BadRequest as error:
        if "not modified" not in str(error).lower():
            raise
