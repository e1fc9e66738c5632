"""The console: a talk at a terminal, or line by line through a pipe."""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from bot import reports, settings, words
from bot.failures import told
from bot.inputs import lines, opened, stored
from bot.render import count
from bot.screen import Screen
from knowledge import IndexFileError, KnowledgeError, Report
from knowledge.conversation import Conversation

_MOST_FACTS = 40
_MOST_TOPICS = 30
_QUIT = "/quit"


def chat(path: Path) -> None:
    """Talk over the index file ``path`` until the person leaves; a first start fills it with the seeds.

    Raises KnowledgeError when there is nothing to talk over.
    """
    seeded = _seed(path)
    screen = Screen(sys.stdout)
    console = Console(path, screen)
    try:
        if screen.terminal and sys.stdin.isatty():
            _at_terminal(console, seeded)
        else:
            if seeded:
                sys.stderr.write(_told(seeded) + "\n")
            console.hear_all()
    finally:
        console.close()


def _seed(path: Path) -> Report | None:
    """What the seeds brought into an index that holds no figure; None when it holds one or cannot be written."""
    try:
        with opened(path, write=True) as knowledge:
            if next(knowledge.facts(), None):
                return None
            return knowledge.add([settings.seeds_path()])
    except IndexFileError:
        if path.exists():
            # It may still be read; where not, opening it to read tells why.
            return None
        raise


def _told(seeded: Report) -> str:
    articles = seeded.added + seeded.replaced + seeded.unchanged
    if not articles:
        return words.SEEDS_MISSING
    return words.SEEDED.format(articles=count(articles), figures=count(seeded.facts))


def _at_terminal(console: Console, seeded: Report | None) -> None:
    from bot.prompt import typed  # noqa: PLC0415 - prompt_toolkit takes 0.15 s to import, and a pipe needs none

    console.greet(_told(seeded) if seeded else "")
    try:
        for line in typed(console.completions, words.COMMAND_HELP, settings.history_path()):
            if line.strip() == _QUIT:
                break
            console.hear(line)
    except KeyboardInterrupt:
        # Ctrl-C while an answer is being looked for leaves as it does while typing.
        pass
    console.screen.line(words.GOODBYE)


class Console:
    """One talk over the index file ``path``, written to ``screen``."""

    def __init__(self, path: Path, screen: Screen) -> None:
        self.screen = screen
        self._path = path
        self._knowledge = opened(path)
        self._talk = Conversation(self._knowledge)
        self._question = ""
        self._commands: dict[str, Callable[[str], None]] = {
            "/help": self._help,
            "/sources": self._sources,
            "/topics": self._topics,
            "/facts": self._facts,
            "/why": self._why,
            "/add": self._add,
        }

    def close(self) -> None:
        """Let go of the index file."""
        self._knowledge.close()

    def greet(self, news: str) -> None:
        """Say what this is, what it knows, and what can be asked; ``news`` comes first."""
        for line in words.GREETING:
            self.screen.line(line)
        self.screen.line()
        listed = self._knowledge.sources()
        figures = sum(source.figures for source in listed)
        self.screen.line(news or words.STOCK.format(articles=count(len(listed)), figures=count(figures)), style="dim")
        # An example that this index cannot answer would be a poor welcome.
        examples = [asked for asked in words.EXAMPLES if self._knowledge.ask(asked).status == "answered"]
        title = words.EXAMPLES_TITLE if examples else words.TOPIC_EXAMPLES_TITLE
        self.screen.line(title)
        for example in examples or [subject for subject, _ in self._knowledge.topics(len(words.EXAMPLES))]:
            self.screen.line(example, style="italic", indent=2)
        self.screen.line()

    def hear_all(self) -> None:
        """Answer every line of stdin as it comes, "/quit" or its end being the last."""
        for line in lines(sys.stdin.buffer):
            if line.strip() == _QUIT:
                break
            self.hear(line)
            self.screen.flush()

    def hear(self, line: str) -> None:
        """Answer one line, or do the command it holds, and leave a blank line; an empty line gets nothing."""
        said = line.strip()
        if not said:
            return
        try:
            if said.startswith("/"):
                self._command(said)
            else:
                self._say(said)
        except KnowledgeError as error:
            self.screen.line(words.FAILED.format(message=told(str(error))))
        self.screen.line()

    def completions(self, prefix: str, limit: int) -> list[str]:
        """Subjects that begin with ``prefix``; none where the index cannot be read just now."""
        try:
            return self._knowledge.completions(prefix, limit)
        except KnowledgeError:
            # The question that is being typed will meet the same error, and tell it.
            return []

    def _say(self, said: str) -> None:
        reply = self._talk.say(said)
        if reply.context:
            self.screen.line(words.CONTEXT.format(context=reply.context), style="dim")
        for number, answer in enumerate(reply.answers):
            if number:
                self.screen.line()
            self.screen.answer(answer)
        self._question = reply.answers[-1].question

    def _command(self, said: str) -> None:
        name, _, rest = said.partition(" ")
        command = self._commands.get(name.lower())
        if command is None:
            self.screen.line(words.UNKNOWN_COMMAND.format(command=name))
        else:
            command(rest.strip())

    def _help(self, _rest: str) -> None:
        width = max(map(len, words.COMMAND_HELP))
        for name, about in words.COMMAND_HELP.items():
            self.screen.line(f"{name:{width}}  {about}")
        for hint in words.HINTS:
            self.screen.line(hint)

    def _sources(self, _rest: str) -> None:
        reports.sources(self.screen, self._knowledge.sources())

    def _topics(self, _rest: str) -> None:
        topics = self._knowledge.topics(_MOST_TOPICS)
        if not topics:
            self.screen.line(words.NO_FACTS)
        for subject, figures in topics:
            self.screen.line(words.TOPIC.format(subject=subject, figures=count(figures)))

    def _facts(self, rest: str) -> None:
        if rest:
            stored(self._knowledge, rest)
        listed = islice(self._knowledge.facts(rest or None), _MOST_FACTS)
        shown = reports.facts(self.screen, self._knowledge, listed)
        known = sum(source.figures for source in self._knowledge.sources() if rest in ("", source.id))
        if not shown:
            self.screen.line(words.NO_FACTS)
        elif known > shown:
            self.screen.line(words.MORE_FACTS.format(count=count(known - shown)))

    def _why(self, _rest: str) -> None:
        if self._question:
            reports.explanation(self.screen, self._knowledge, self._knowledge.explain(self._question))
        else:
            self.screen.line(words.NOTHING_TO_EXPLAIN)

    def _add(self, rest: str) -> None:
        if not rest:
            self.screen.line(words.ADD_WHAT)
            return
        source = str(Path(rest.strip("\"'")).expanduser())
        with opened(self._path, write=True) as writer:
            report = reports.add(writer, [source])
        for failure in report.failures:
            self.screen.line(words.BAD_ITEM.format(failure=told(failure)))
        if report.added + report.replaced + report.unchanged:
            reports.added(self.screen, report)
            self._reopen()

    def _reopen(self) -> None:
        """Read what has just been added, and go on with the talk."""
        state = self._talk.state()
        self._knowledge.close()
        self._knowledge = opened(self._path)
        self._talk = Conversation.restore(self._knowledge, state)
