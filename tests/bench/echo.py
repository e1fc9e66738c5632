"""Echo bots on the same library: what the bot is measured against."""

from __future__ import annotations

import sys

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


async def echo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    """Send back what came."""
    assert update.message
    await update.message.reply_text(update.message.text or "")


def main(url: str, token: str, order: str) -> None:
    """Echo until the process is told to stop, many updates at once or, with the ``order`` "in-turn", one by one."""
    builder = Application.builder().token(token).base_url(f"{url}/bot").concurrent_updates(order != "in-turn")
    application = builder.build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling(poll_interval=0)


if __name__ == "__main__":
    main(*sys.argv[1:])
