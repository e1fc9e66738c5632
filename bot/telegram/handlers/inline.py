"""``@bot question`` in any chat: the best facts, each to be sent as a message with its citation."""

from __future__ import annotations

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    Update,
)
from telegram.error import BadRequest

from bot.telegram import answers, words
from bot.telegram.markup import messages
from bot.telegram.services import Context, services
from knowledge import Fact, Knowledge

_MOST = 10
_NEAR = 0.1
_CACHE_SECONDS = 30


async def query(update: Update, context: Context) -> None:
    """Answer an inline query; an empty one gets no fact, only the way to a talk in private."""
    asked = update.inline_query
    if asked is None:
        return
    text, username = asked.query.strip(), context.bot.username

    def found(knowledge: Knowledge) -> list[InlineQueryResultArticle]:
        return [_result(knowledge, fact, username) for fact in _best(knowledge, text)]

    results = await services(context).library.ask(found) if text else []
    try:
        await asked.answer(
            results, cache_time=_CACHE_SECONDS, button=InlineQueryResultsButton(words.INLINE_ASK, start_parameter="hoi")
        )
    except BadRequest:
        # The user has typed on, and Telegram takes no answer to the older words.
        return


def _best(knowledge: Knowledge, text: str) -> list[Fact]:
    """The facts that answer ``text`` or could, best first; none that a slot of the question rules out."""
    explained = knowledge.explain(text)
    given = explained.answer
    further = [match.fact for match in explained.matches if not match.rejected and match.score >= _NEAR]
    found: dict[str, Fact] = {}
    for fact in (*given.figures, *given.choices, *given.nearest, *further):
        if knowledge.cite(fact).status == "answered":
            found.setdefault(fact.id, fact)
    return list(found.values())[:_MOST]


def _result(knowledge: Knowledge, fact: Fact, username: str) -> InlineQueryResultArticle:
    cited = knowledge.cite(fact)
    title, *_, source = cited.text.split("\n")
    share = InlineKeyboardButton(words.BUTTON_SHARE, url=answers.share_link(fact, username))
    return InlineQueryResultArticle(
        fact.id,
        title,
        InputTextMessageContent(messages(answers.answer(cited))[0]),
        description=source,
        reply_markup=InlineKeyboardMarkup([[share]]) if username else None,
    )
