"""The channels: a command line and a console, over the door of ``knowledge``."""
