"""What admins do: send documents to be read, take sources out, and look at what users ask."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from pathlib import Path

from telegram import Document, InlineKeyboardButton, InlineKeyboardMarkup, Message, Update
from telegram.constants import FileSizeLimit
from telegram.error import TelegramError

from bot.failures import told as told_failure
from bot.render import count
from bot.telegram import browsing, callbacks, words
from bot.telegram.answers import shortened
from bot.telegram.callbacks import data
from bot.telegram.handlers.browse import pick, unknown
from bot.telegram.markup import Rich, join, run, to_html
from bot.telegram.sending import acknowledge, replace, say, tell
from bot.telegram.services import Context, in_group, pressed, sender, services
from knowledge import KnowledgeError, Report

_LOG = logging.getLogger(__name__)
_SECONDS_BETWEEN = 2.0
_MOST_LINES = 10
_LONGEST_LINE = 300
_NAMELESS = "tai-lieu.txt"


async def document(update: Update, context: Context) -> None:
    """Read a document that an admin sent; refuse anyone else's politely, and be silent in groups."""
    message = update.effective_message
    if message is None or message.document is None or in_group(message):
        return
    name = Path(message.document.file_name or _NAMELESS).name
    if not services(context).admin(update):
        await tell(update, context, words.NOT_ADMIN_DOCUMENT)
    elif (message.document.file_size or 0) > FileSizeLimit.FILESIZE_DOWNLOAD:
        await tell(update, context, words.TOO_BIG.format(name=name))
    else:
        await _take_in(message, message.document, name, context)


async def _take_in(message: Message, sent: Document, name: str, context: Context) -> None:
    told = await message.reply_text(to_html(run(words.READING.format(name=name))))
    try:
        content = await _fetched(sent, context)
    except (TelegramError, OSError) as error:
        _LOG.warning("a document was not fetched", extra={"reason": str(error)})
        await _instead(context, told, run(words.NOT_FETCHED.format(name=name)))
        return
    try:
        report = await _read(name, content, told, context)
    except KnowledgeError as error:
        _LOG.warning("a document was not stored", extra={"reason": str(error)})
        await _instead(context, told, join([run(words.INDEX_TROUBLE), run(told_failure(str(error)), italic=True)]))
        return
    await _instead(context, told, _reported(report, name))


async def _fetched(sent: Document, context: Context) -> bytes:
    """What the document holds. A local Bot API server names a file on this disk, any other an address."""
    file = await sent.get_file()
    there = file.file_path or ""
    if there.startswith(("http://", "https://")):
        return await context.bot.request.retrieve(there)
    return await asyncio.to_thread(Path(there).read_bytes)


async def _instead(context: Context, told: Message, rich: Rich) -> None:
    await replace(context, told.chat.id, [told.message_id], rich, None)


async def _read(name: str, content: bytes, told: Message, context: Context) -> Report:
    """What became of the document; meanwhile the message ``told`` shows how far the reading is."""
    seen = {"articles": 0, "figures": 0}

    def progress(_title: str, figures: int) -> None:
        seen["articles"] += 1
        seen["figures"] += figures

    reading = asyncio.ensure_future(services(context).library.add(name, content, progress))
    shown = 0
    while not reading.done():
        await asyncio.wait({reading}, timeout=_SECONDS_BETWEEN)
        if reading.done() or seen["articles"] == shown:
            continue
        shown = seen["articles"]
        said = words.READING_ON.format(name=name, articles=count(shown), figures=count(seen["figures"]))
        try:
            await told.edit_text(to_html(run(said)))
        except TelegramError as error:
            # Only the progress is lost; the report comes all the same.
            _LOG.info("progress was not shown", extra={"reason": str(error)})
    return reading.result()


def _reported(report: Report, name: str) -> Rich:
    # Of where the file lay on this machine, no word.
    failures = [name + told_failure(failure).rpartition(name)[2] for failure in report.failures]
    if not report.added + report.replaced + report.unchanged:
        return join([run(words.BROKEN.format(name=name)), *_lines(failures)])
    became = (
        (words.REPORT_ADDED, report.added),
        (words.REPORT_REPLACED, report.replaced),
        (words.REPORT_UNCHANGED, report.unchanged),
    )
    outcome = ", ".join(said.format(count=count(number)) for said, number in became if number)
    said = words.REPORT.format(name=name, outcome=outcome, figures=count(report.facts))
    blocks = [run(said)]
    missed = [sentence for _, sentence in report.not_understood]
    for listed, title in ((missed, words.REPORT_MISSED), (failures, words.REPORT_FAILED)):
        if listed:
            blocks.append(join([run(title.format(count=count(len(listed)))), *_lines(listed)]))
    return join(blocks, "\n\n")


def _lines(listed: Sequence[str]) -> list[Rich]:
    lines = [run(words.REPORT_LINE.format(line=shortened(one, _LONGEST_LINE))) for one in listed[:_MOST_LINES]]
    if len(listed) > _MOST_LINES:
        lines.append(run(words.REPORT_MORE.format(count=count(len(listed) - _MOST_LINES))))
    return lines


async def remove(update: Update, context: Context) -> None:
    """/xoa: ask for confirmation about the source that is named, or show the sources to choose from."""
    if not services(context).admin(update):
        await tell(update, context, words.NOT_ADMIN)
        return
    listed = await services(context).library.ask(lambda knowledge: knowledge.sources())
    named = " ".join(context.args or ())
    source = pick(listed, named) if named else None
    if source is None:
        page = await services(context).library.ask(
            lambda knowledge: browsing.sources(knowledge, 0, callbacks.REMOVE, unknown(named))
        )
        await say(update, context, *page)
        return
    said = words.REMOVE_SURELY.format(title=source.title, figures=count(source.figures))
    await say(update, context, run(said), _sure(callbacks.key(source.id)))


def _sure(key: str) -> InlineKeyboardMarkup:
    yes = InlineKeyboardButton(words.BUTTON_REMOVE, callback_data=data(callbacks.REMOVE_SURELY, key))
    no = InlineKeyboardButton(words.BUTTON_CANCEL, callback_data=data(callbacks.CANCEL))
    return InlineKeyboardMarkup([[yes, no]])


async def removal(update: Update, context: Context) -> None:
    """The buttons of /xoa: choose a source, confirm, or leave it."""
    query, _ = pressed(update)
    if not services(context).admin(update):
        await acknowledge(query, words.NOT_ADMIN, alert=True)
        return
    deed, _, rest = str(query.data).partition(":")
    chat, _ = sender(update)
    here = [query.message.message_id] if query.message else []
    if deed == callbacks.CANCEL:
        await acknowledge(query)
        await replace(context, chat, here, run(words.CANCELLED), None)
        return
    library = services(context).library
    source = callbacks.find(await library.ask(lambda knowledge: knowledge.sources()), rest.partition(":")[0])
    if source is None:
        await acknowledge(query, words.STALE_SOURCE, alert=True)
        return
    if deed == callbacks.REMOVE_SURELY:
        await library.remove(source.id)
        said, buttons = words.REMOVED.format(title=source.title), None
    else:
        said = words.REMOVE_SURELY.format(title=source.title, figures=count(source.figures))
        buttons = _sure(callbacks.key(source.id))
    await acknowledge(query)
    await replace(context, chat, here, run(said), buttons)


async def statistics(update: Update, context: Context) -> None:
    """/thongke: what was asked, how it ended, and what is missing from the index."""
    desk = services(context)
    if not desk.admin(update):
        await tell(update, context, words.NOT_ADMIN)
        return
    seen, days = desk.store.statistics(), desk.settings.keep_days
    if not seen.questions:
        await tell(update, context, words.STATISTICS_NONE.format(days=days))
        return
    said = words.STATISTICS.format(
        questions=count(seen.questions),
        users=count(seen.users),
        days=days,
        answered=count(seen.by_status.get("answered", 0)),
        choose=count(seen.by_status.get("choose", 0)),
        refused=count(seen.by_status.get("not_found", 0)),
        milliseconds=f"{seen.milliseconds:.1f}".replace(".", ","),
    )
    blocks = [run(said)]
    for title, listed in ((words.MOST_ASKED, seen.most_asked), (words.UNANSWERED, seen.unanswered)):
        lines = [run(words.ASKED_LINE.format(question=shortened(text), times=count(times))) for text, times in listed]
        if lines:
            blocks.append(join([run(title, bold=True), *lines]))
    await say(update, context, join(blocks, "\n\n"))


async def complaints(update: Update, context: Context) -> None:
    """/phanhoi: the questions whose answers were not liked."""
    desk = services(context)
    if not desk.admin(update):
        await tell(update, context, words.NOT_ADMIN)
        return
    lines = [
        run(words.COMPLAINT_LINE.format(question=shortened(text), status=words.STATUSES.get(status, status)))
        for text, status in desk.store.complaints()
    ]
    said = join([run(words.COMPLAINTS, bold=True), *lines]) if lines else run(words.NO_COMPLAINTS)
    await say(update, context, said)
