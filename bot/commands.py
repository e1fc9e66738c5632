"""The commands of the command line, one function each: from parsed arguments to an exit code."""

from __future__ import annotations

import json
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path

from bot import reports, words
from bot.failures import told
from bot.inputs import InputError, lines, opened, stored
from bot.render import Json, answer_json, fact_json, source_json
from bot.screen import Screen
from bot.settings import index_path
from knowledge import ENDINGS, Knowledge
from knowledge.conversation import Conversation

OK, ERROR, USAGE, CHOOSE, NOT_FOUND, INTERRUPTED = 0, 1, 2, 3, 4, 130
_EXITS = {"answered": OK, "choose": CHOOSE, "not_found": NOT_FOUND}

_SHORTEST_WAIT = 0.05

Command = Callable[[Namespace], int]


def add(args: Namespace) -> int:
    """ERROR when nothing went in, OK otherwise; what could not be read is told on stderr."""
    screen = Screen(sys.stdout)
    with opened(index_path(args.index), write=True) as knowledge:
        report = reports.add(knowledge, args.sources, sys.stdin.buffer)
    for failure in report.failures:
        complain(words.BAD_ITEM.format(failure=told(failure)))
    if not report.added + report.replaced + report.unchanged:
        raise InputError(words.NOTHING_ADDED)
    reports.added(screen, report, verbose=args.verbose)
    return OK


def watch(args: Namespace) -> int:
    """Add what is new or changed in a folder, until the person stops it."""
    from bot.watch import changes  # noqa: PLC0415 - only this command needs it

    folder = Path(args.folder)
    if not folder.is_dir():
        raise InputError(words.NO_FOLDER.format(path=folder))
    screen = Screen(sys.stdout)
    for paths in changes(folder, max(args.seconds, _SHORTEST_WAIT)):
        readable = [str(path) for path in paths if path.suffix.lower() in ENDINGS]
        if readable:
            with opened(index_path(args.index), write=True) as knowledge:
                report = reports.add(knowledge, readable)
            for failure in report.failures:
                complain(words.BAD_ITEM.format(failure=told(failure)))
            reports.added(screen, report)
        screen.flush()
    return OK


def ask(args: Namespace) -> int:
    """What became of the question, the least certain part of it when it holds several; OK for a whole batch."""
    with opened(index_path(args.index)) as knowledge:
        if args.batch is not None:
            return _batch(knowledge, args)
        # Whatever the locale made of the bytes that were typed, they were UTF-8.
        question = os.fsencode(" ".join(args.question)).decode("utf-8", "replace")
        return _answer(knowledge, question, Screen(sys.stdout), as_json=args.json)


def _batch(knowledge: Knowledge, args: Namespace) -> int:
    screen = Screen(sys.stdout)
    for question in _questions(args.batch):
        _answer(knowledge, question, screen, as_json=args.json)
        if not args.json:
            screen.line()
        screen.flush()
    return OK


def _questions(source: str) -> Iterator[str]:
    """The lines of a file or of stdin, cut at "\\n" alone; what is no UTF-8 becomes U+FFFD."""
    if source == "-":
        yield from lines(sys.stdin.buffer)
        return
    try:
        with Path(source).open("rb") as file:
            yield from lines(file)
    except OSError as error:
        raise InputError(words.NO_FILE.format(path=source, reason=error.strerror or error)) from error


def _answer(knowledge: Knowledge, question: str, screen: Screen, *, as_json: bool) -> int:
    answers = Conversation(knowledge).say(question).answers
    if as_json:
        _write(answer_json(answers, question))
    else:
        for number, answer in enumerate(answers):
            if number:
                screen.line()
            screen.answer(answer)
    return max(_EXITS[answer.status] for answer in answers)


def facts(args: Namespace) -> int:
    """Write every fact, or those of one article."""
    with opened(index_path(args.index)) as knowledge:
        if args.article is not None:
            stored(knowledge, args.article)
        listed = knowledge.facts(args.article)
        if args.json:
            for fact in listed:
                _write(fact_json(fact))
        else:
            screen = Screen(sys.stdout)
            if not reports.facts(screen, knowledge, listed):
                screen.line(words.NO_FACTS)
    return OK


def sources(args: Namespace) -> int:
    """Write every article of the index."""
    with opened(index_path(args.index)) as knowledge:
        if args.json:
            for source in knowledge.sources():
                _write(source_json(source))
        else:
            reports.sources(Screen(sys.stdout), knowledge.sources())
    return OK


def show(args: Namespace) -> int:
    """Write the stored text of an article, or a page of it.

    Elsewhere than on a terminal nothing else is written, so that spans can be checked against it.
    """
    with opened(index_path(args.index)) as knowledge:
        article = stored(knowledge, args.article)
        if args.html:
            from bot.page import page  # noqa: PLC0415 - only this option needs it

            sys.stdout.write(page(article, list(knowledge.facts(article.id))))
        else:
            screen = Screen(sys.stdout)
            if screen.terminal:
                reports.heading(screen, article)
            screen.line(article.text)
    return OK


def remove(args: Namespace) -> int:
    """Take an article out of the index."""
    with opened(index_path(args.index)) as knowledge:
        stored(knowledge, args.article)
    with opened(index_path(args.index), write=True) as knowledge:
        knowledge.remove(args.article)
    Screen(sys.stdout).line(words.REMOVED.format(article=args.article))
    return OK


def explain(args: Namespace) -> int:
    """Write how the answer to a question comes about."""
    question = os.fsencode(" ".join(args.question)).decode("utf-8", "replace")
    with opened(index_path(args.index)) as knowledge:
        reports.explanation(Screen(sys.stdout), knowledge, knowledge.explain(question))
    return OK


def evaluate(args: Namespace) -> int:
    """Write accuracy and speed over a user's own gold, on one line."""
    from bot.evaluate import evaluate as measured  # noqa: PLC0415 - only this command needs it

    with opened(index_path(args.index)) as knowledge:
        try:
            line = measured(knowledge, Path(args.gold))
        except OSError as error:
            raise InputError(words.NO_FILE.format(path=args.gold, reason=error.strerror or error)) from error
    Screen(sys.stdout).line(line)
    return OK


def chat(args: Namespace) -> int:
    """Talk until the person leaves."""
    from bot.console import chat as talk  # noqa: PLC0415 - only this command needs it

    talk(index_path(args.index))
    return OK


def telegram(args: Namespace) -> int:
    """Run the Telegram bot until it is told to stop."""
    from bot.telegram.command import telegram as run  # noqa: PLC0415 - only this command needs it

    run(index_path(args.index), vars(args))
    return OK


def complain(message: str) -> None:
    """Write one line on stderr."""
    sys.stderr.write(words.ERROR.format(message=message))


def _write(line: Json) -> None:
    sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
