"""``python -m bot``: the command line where no script is installed, and the first process of a container."""

import signal
import sys

if sys.argv[1:2] == ["telegram"]:
    # The first process of a container obeys only signals that it asks for, and loading the rest takes a while.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))

from bot.cli import main

sys.exit(main())
