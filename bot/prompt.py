"""The line a person types at a terminal: history, completion, and a clean way out. The only user of prompt_toolkit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion, PathCompleter
from prompt_toolkit.document import Document
from prompt_toolkit.history import FileHistory, History, InMemoryHistory

from bot import words

Complete = Callable[[str, int], list[str]]

_MOST = 8
_MOST_WORDS = 6
_SHORTEST = 3


def typed(complete: Complete, commands: Mapping[str, str], history: Path) -> Iterator[str]:
    """Every line that is typed, until Ctrl-D, or Ctrl-C on an empty line; a line that was begun is only dropped.

    ``complete`` gives subjects that begin with a prefix, at most so many; ``commands`` are the slash commands with
    what they do; ``history`` is the file that remembers the lines, if it can be written.
    """
    session: PromptSession[str] = PromptSession(history=_history(history), completer=Suggestions(complete, commands))
    while True:
        try:
            yield session.prompt([("bold", words.PROMPT)])
        except KeyboardInterrupt:
            if not session.default_buffer.text:
                return
        except EOFError:
            return


def _history(path: Path) -> History:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
    except OSError:
        # Nothing is lost but what was typed: this talk still remembers its own lines.
        return InMemoryHistory()
    return FileHistory(path)


class Suggestions(Completer):
    """Slash commands at the start of a line, paths after "/add", and subjects for the last words of a question."""

    def __init__(self, complete: Complete, commands: Mapping[str, str]) -> None:
        self._complete = complete
        self._commands = commands
        self._paths = PathCompleter(expanduser=True)

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        """What could stand at the cursor, best first."""
        text = document.text_before_cursor
        if text.startswith("/add "):
            rest = text.removeprefix("/add ")
            return self._paths.get_completions(Document(rest, len(rest)), complete_event)
        if text.startswith("/"):
            return self._command(text)
        return self._subject(text)

    def _command(self, text: str) -> Iterator[Completion]:
        for name, about in self._commands.items():
            if name.startswith(text):
                yield Completion(name, start_position=-len(text), display_meta=about)

    def _subject(self, text: str) -> Iterator[Completion]:
        for ending in _endings(text):
            found = [subject for subject in self._complete(ending, _MOST) if subject != ending]
            if found:
                yield from (Completion(subject, start_position=-len(ending)) for subject in found)
                return


def _endings(text: str) -> Iterator[str]:
    """The last words of ``text``, most words first: any of them may begin the name of a subject."""
    words_ = text.split(" ")
    for first in range(max(0, len(words_) - _MOST_WORDS), len(words_)):
        ending = " ".join(words_[first:])
        if len(ending) >= _SHORTEST and not ending.startswith(" "):
            yield ending
