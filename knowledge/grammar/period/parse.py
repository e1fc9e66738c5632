"""From a text to its drafts: tokens, rules, relations."""

from __future__ import annotations

from functools import lru_cache

from knowledge.grammar.period.draft import Draft
from knowledge.grammar.period.relations import related
from knowledge.grammar.period.rules import matches
from knowledge.grammar.period.tokens import tokenize


@lru_cache(maxsize=16)
def drafts(text: str) -> tuple[Draft, ...]:
    """The drafts of ``text`` in order; the last few texts are kept, since one is asked for sentence by sentence."""
    found = tokenize(text)
    return tuple(related(found, (draft for _, draft in matches(found))))
