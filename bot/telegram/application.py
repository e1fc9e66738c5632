"""The application: the library's bot with our limits, and every handler in its order."""

from __future__ import annotations

from typing import Any

from telegram import BotCommand, BotCommandScopeChat, LinkPreviewOptions, Update
from telegram.constants import ParseMode
from telegram.ext import (
    AIORateLimiter,
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    Defaults,
    ExtBot,
    InlineQueryHandler,
    MessageHandler,
    TypeHandler,
    filters,
)

from bot.telegram import callbacks, words
from bot.telegram.connection import PatientRequest, PollingRequest
from bot.telegram.handlers import admin, browse, buttons, errors, greet, inline, talk
from bot.telegram.services import KEY, Services
from bot.telegram.settings import Settings

Bot = Application[Any, Any, Any, Any, Any, Any]

_CONNECTIONS = 64
_TRIES_AFTER_429 = 20
UPDATES = ["message", "edited_message", "callback_query", "inline_query"]
"""The kinds of updates that the bot asks Telegram for."""

_READABLE = filters.TEXT & ~filters.COMMAND
_DOCUMENT = filters.Document.ALL & ~filters.ANIMATION & filters.UpdateType.MESSAGE
_NOT_TEXT = (filters.ATTACHMENT | filters.STORY) & filters.UpdateType.MESSAGE

# What the data of each button must look like: anything else is an old button, or none of ours.
_FACT_ID, _NUMBER = r"[0-9a-f]+", r"[0-9]{1,18}"
_BUTTONS = {
    rf"^{callbacks.FACT}:{_FACT_ID}$": buttons.fact,
    rf"^{callbacks.CHOICE}:{_NUMBER}:{_FACT_ID}$": buttons.choice,
    rf"^{callbacks.RELATED}:{_FACT_ID}$": buttons.related,
    rf"^{callbacks.AROUND}:{_FACT_ID}$": buttons.around,
    rf"^{callbacks.PASSAGE}:{_FACT_ID}:{_NUMBER}$": buttons.around_passage,
    rf"^{callbacks.COPY}:{_FACT_ID}$": buttons.copy,
    rf"^{callbacks.FEEDBACK}:{_NUMBER}:[01]$": buttons.feedback,
    rf"^{callbacks.ASK}:": buttons.ask,
    rf"^{callbacks.SOURCES}:(?:[{callbacks.EXPORT}{callbacks.REMOVE}]:)?{_NUMBER}$": browse.turn_sources,
    rf"^{callbacks.FIGURES}:{_FACT_ID}:{_NUMBER}$": browse.turn_figures,
    rf"^{callbacks.TOPICS}:{_NUMBER}$": browse.turn_topics,
    rf"^{callbacks.PUBLISHER}:{_FACT_ID}:{_NUMBER}$": browse.turn_publisher,
    rf"^{callbacks.EXPORT}:{_FACT_ID}:{_NUMBER}$": browse.tapped_export,
    rf"^{callbacks.REMOVE}:{_FACT_ID}:{_NUMBER}$": admin.removal,
    rf"^{callbacks.REMOVE_SURELY}:{_FACT_ID}$": admin.removal,
    rf"^{callbacks.CANCEL}$": admin.removal,
}


def build(desk: Services, polling: PollingRequest) -> Bot:
    """The application over ``desk``, to be initialized; updates are fed to it from outside."""
    application = ApplicationBuilder().bot(_bot(desk, polling)).updater(None).job_queue(None).build()
    application.bot_data[KEY] = desk
    register(application)
    return application


def _bot(desk: Services, polling: PollingRequest) -> ExtBot[Any]:
    told: Settings = desk.settings
    return ExtBot(
        told.token.get_secret_value(),
        base_url=f"{told.api_base}/bot",
        base_file_url=f"{told.api_base}/file/bot",
        request=PatientRequest(told.api_base, _CONNECTIONS, lambda: desk.metrics.count("api_retries")),
        get_updates_request=polling,
        defaults=Defaults(
            parse_mode=ParseMode.HTML,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
            allow_sending_without_reply=True,
        ),
        rate_limiter=AIORateLimiter(overall_max_rate=told.messages_a_second, max_retries=_TRIES_AFTER_429),
    )


def register(application: Bot) -> None:
    """Every handler; of a group the first that takes an update is the only one."""
    application.add_handler(TypeHandler(Update, greet.gate), group=-1)

    application.add_handler(CommandHandler("start", greet.start))
    application.add_handler(CommandHandler("help", greet.help_))
    application.add_handler(CommandHandler("quen", greet.forget))
    application.add_handler(CommandHandler("nguon", browse.sources))
    application.add_handler(CommandHandler("chude", browse.topics))
    application.add_handler(CommandHandler("so", browse.figures))
    application.add_handler(CommandHandler("xuat", browse.export))
    application.add_handler(CommandHandler("xoa", admin.remove))
    application.add_handler(CommandHandler("thongke", admin.statistics))
    application.add_handler(CommandHandler("phanhoi", admin.complaints))
    application.add_handler(MessageHandler(filters.COMMAND, talk.unknown_command))
    application.add_handler(MessageHandler(_READABLE, talk.question))
    application.add_handler(MessageHandler(_DOCUMENT, admin.document))
    application.add_handler(MessageHandler(_NOT_TEXT, talk.not_text))

    for deed, handler in _BUTTONS.items():
        application.add_handler(CallbackQueryHandler(handler, pattern=deed))
    application.add_handler(CallbackQueryHandler(buttons.old))
    application.add_handler(InlineQueryHandler(inline.query))
    application.add_error_handler(errors.failed)


async def register_menu(application: Bot) -> None:
    """Tell Telegram the commands and what the bot is; each admin's menu holds more."""
    bot = application.bot
    desk: Services = application.bot_data[KEY]
    await bot.set_my_commands(_menu(words.COMMANDS))
    await bot.set_my_commands(_menu(words.COMMANDS_ENGLISH), language_code="en")
    await bot.set_my_short_description(words.DESCRIPTION)
    await bot.set_my_short_description(words.DESCRIPTION_ENGLISH, language_code="en")
    for admin_id in desk.settings.admins:
        menu = _menu(words.COMMANDS | words.ADMIN_COMMANDS)
        await bot.set_my_commands(menu, scope=BotCommandScopeChat(admin_id))


def _menu(named: dict[str, str]) -> list[BotCommand]:
    return [BotCommand(name, about) for name, about in named.items()]
