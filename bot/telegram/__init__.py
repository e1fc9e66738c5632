"""The Telegram bot: questions from chats in, cited figures out, over the door of ``knowledge``."""
