"""What a question's words are held against: the tokens and pairs of an index, and the words beside a word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from knowledge.text import pairs

Beside = tuple[Sequence[str], Sequence[str]]
"""The word in front of a word and the one behind it, none or one of each."""
# What asks stands beside any word, and tells of none.
_ASKING = ["bao", "nhieu"]


class Vocabulary(Protocol):
    """What the repair asks of an index: which tokens and pairs its texts hold, and how often."""

    def known(self, tokens: Sequence[str]) -> dict[str, int]:
        """How many sentences hold each of the folded ``tokens`` that occur at all."""

    def neighbours(self, token: str, limit: int) -> list[tuple[str, int]]:
        """Tokens one edit away from ``token``, most frequent first, with their counts."""

    def frequency(self, terms: Sequence[str]) -> dict[str, int]:
        """How many sentences hold each of the index ``terms`` ("cong_nghe")."""


def beside(position: int, folded: Sequence[str]) -> Beside:
    """The word in front of the one at ``position`` and the one behind it, none or one of each; what asks is none."""
    before, after = folded[max(0, position - 1) : position], folded[position + 1 : position + 2]
    return before, [] if folded[position + 1 : position + 3] == _ASKING else after


def seen(near: Beside, token: str, vocabulary: Vocabulary) -> int:
    """How many sentences hold the token with one of the words ``near`` it, in front of it or behind."""
    before, after = near
    return sum(vocabulary.frequency([*pairs([*before, token]), *pairs([token, *after])]).values())
