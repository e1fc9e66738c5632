"""``python -m bot``: the command line, where no script is installed."""

import sys

from bot.cli import main

sys.exit(main())
