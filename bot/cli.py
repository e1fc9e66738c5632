"""The command line: arguments in, one command run, an exit code out."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

from bot import commands, words
from bot.failures import told
from knowledge import KnowledgeError


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code of the command in ``argv`` (the process's own arguments by default); 2 leaves as SystemExit."""
    _speak_utf8()
    args = _parsed(argv)
    try:
        code: int = args.run(args)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has seen enough. Python flushes once more on its way out, which must not fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return commands.OK
    except KeyboardInterrupt:
        if args.run is commands.add:
            commands.complain(words.STOPPED)
        return commands.INTERRUPTED
    except (KnowledgeError, OSError) as error:
        commands.complain(told(str(error)))
        return commands.ERROR
    return code


def _speak_utf8() -> None:
    """Write UTF-8 whatever the locale is; a lone half of a character is written as its number."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


class _Formatter(argparse.HelpFormatter):
    """Help that says "Cách dùng" in front of the usage."""

    def add_usage(
        self, usage: str | None, actions: Iterable[argparse.Action], groups: Iterable[Any], prefix: str | None = None
    ) -> None:
        super().add_usage(usage, actions, groups, words.USAGE if prefix is None else prefix)


class _Parser(argparse.ArgumentParser):
    """A parser whose help and errors speak Vietnamese around the English names of options."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(formatter_class=_Formatter, add_help=False, allow_abbrev=False, **settings)
        self._about = self.add_argument_group(words.ARGUMENTS)
        self._choices = self.add_argument_group(words.OPTIONS)

    def argument(self, name: str, metavar: str, about: str, nargs: str | None = None) -> None:
        """Take what stands without an option's name."""
        self._about.add_argument(name, metavar=metavar, help=about, nargs=nargs)

    def option(self, *names: str, about: str, **settings: Any) -> None:
        """Take an option."""
        self._choices.add_argument(*names, help=about, **settings)

    def everywhere(self, default: str | None) -> None:
        """Take the options that every command takes."""
        self.option("-h", "--help", action="help", about=words.HELP_HELP)
        self.option("--index", metavar="PATH", default=default, about=words.HELP_INDEX)

    def error(self, message: str) -> NoReturn:
        """Leave with 2, after the usage and what is wrong."""
        self.print_usage(sys.stderr)
        self.exit(commands.USAGE, words.ERROR.format(message=words.WRONG_USAGE.format(message=message)))


def _parsed(argv: Sequence[str] | None) -> argparse.Namespace:
    args = _parser().parse_args(argv)
    if args.run is commands.ask and bool(args.question) == (args.batch is not None):
        args.wrong(words.BOTH if args.question else words.NEITHER)
    return args


def _parser() -> _Parser:
    parser = _Parser(prog="giaoban", description=words.DESCRIPTION, epilog=words.EPILOG)
    parser.everywhere(default=None)
    subparsers = parser.add_subparsers(title=words.COMMANDS, metavar="COMMAND", required=True)

    def command(name: str, run: commands.Command, about: str) -> _Parser:
        sub = subparsers.add_parser(name, help=about, description=about)
        # A command's own default would wipe out an --index that stands in front of it.
        sub.everywhere(default=argparse.SUPPRESS)
        sub.set_defaults(run=run, wrong=sub.error)
        return sub

    add = command("add", commands.add, words.HELP_ADD)
    add.argument("sources", "PATH|FOLDER|URL|-", words.HELP_ADD_SOURCE, nargs="+")
    add.option("--verbose", action="store_true", about=words.HELP_ADD_VERBOSE)
    watch = command("watch", commands.watch, words.HELP_WATCH)
    watch.argument("folder", "FOLDER", words.HELP_WATCH_FOLDER)
    watch.option("--seconds", metavar="SECONDS", type=float, default=5.0, about=words.HELP_WATCH_SECONDS)
    ask = command("ask", commands.ask, words.HELP_ASK)
    ask.argument("question", "QUESTION", words.HELP_QUESTION, nargs="*")
    ask.option("--json", action="store_true", about=words.HELP_JSON)
    ask.option("--batch", metavar="FILE|-", about=words.HELP_ASK_BATCH)
    facts = command("facts", commands.facts, words.HELP_FACTS)
    facts.argument("article", "ARTICLE", words.HELP_ARTICLE, nargs="?")
    facts.option("--json", action="store_true", about=words.HELP_JSON)
    command("sources", commands.sources, words.HELP_SOURCES).option(
        "--json", action="store_true", about=words.HELP_JSON
    )
    show = command("show", commands.show, words.HELP_SHOW)
    show.argument("article", "ARTICLE", words.HELP_ARTICLE)
    show.option("--html", action="store_true", about=words.HELP_SHOW_HTML)
    command("remove", commands.remove, words.HELP_REMOVE).argument("article", "ARTICLE", words.HELP_ARTICLE)
    command("chat", commands.chat, words.HELP_CHAT)
    explain = command("explain", commands.explain, words.HELP_EXPLAIN)
    explain.argument("question", "QUESTION", words.HELP_QUESTION, nargs="+")
    evaluate = command("evaluate", commands.evaluate, words.HELP_EVALUATE)
    evaluate.argument("gold", "GOLD.jsonl", words.HELP_EVALUATE_GOLD)
    _telegram(command("telegram", commands.telegram, words.HELP_TELEGRAM))
    return parser


def _telegram(bot: _Parser) -> None:
    """Take the bot's own options, each of which stands over its variable of the environment."""
    bot.option("--api-base", metavar="URL", about=words.HELP_API_BASE)
    bot.option("--webhook-url", metavar="URL", about=words.HELP_WEBHOOK_URL)
    bot.option("--secret-token", metavar="TEXT", dest="webhook_secret", about=words.HELP_SECRET_TOKEN)
    bot.option("--listen", metavar="ADDRESS", about=words.HELP_LISTEN)
    bot.option("--port", metavar="PORT", about=words.HELP_PORT)
    bot.option("--metrics-port", metavar="PORT", about=words.HELP_METRICS_PORT)
