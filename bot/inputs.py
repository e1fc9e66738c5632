"""What a channel starts from: the index, an article by its id, the lines of a stream."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from bot import settings, words
from knowledge import Article, Knowledge, KnowledgeError

_NEAR = 3
_NEAR_CUTOFF = 0.4


class InputError(KnowledgeError):
    """What was named is not there, or is not what it should be."""


def opened(path: Path, *, write: bool = False) -> Knowledge:
    """The knowledge in the index file ``path``, with the user's own words and today's date.

    Raises InputError when there is no such file and it is not to be written, else what ``Knowledge.open`` raises.
    """
    if not write and not path.exists():
        raise InputError(words.NO_INDEX.format(path=path))
    return Knowledge.open(path, write=write, lexicon=settings.lexicon_path(), today=date.today())


def stored(knowledge: Knowledge, article: str) -> Article:
    """The article with that id; raises InputError that names ids like it."""
    found = knowledge.article(article)
    if found is not None:
        return found
    from difflib import get_close_matches  # noqa: PLC0415 - only where something was mistyped

    ids = [source.id for source in knowledge.sources()]
    near = [known for known in ids if article and article in known][:_NEAR]
    near = near or get_close_matches(article, ids, _NEAR, _NEAR_CUTOFF)
    said = words.NO_ARTICLE_NEAR if near else words.NO_ARTICLE
    raise InputError(said.format(article=article, near=", ".join(near)))


def lines(stream: Iterable[bytes]) -> Iterator[str]:
    """The lines of ``stream`` as they come, cut at "\\n" alone; what is no UTF-8 becomes U+FFFD."""
    for line in stream:
        yield line.removesuffix(b"\n").removesuffix(b"\r").decode("utf-8", "replace").removeprefix("\ufeff")
