"""A Bot API server on loopback, and the bot's process as users run it."""
