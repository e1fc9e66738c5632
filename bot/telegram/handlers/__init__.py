"""What the bot does with each kind of update, a file a subject; all are registered in ``application.register``."""
