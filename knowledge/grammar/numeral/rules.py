"""Where the numerals of a text are: in digits or in words, left to right, the longest first."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.grammar.numeral.digits import Found, in_digits, joins_code
from knowledge.grammar.numeral.tokens import Tokens
from knowledge.grammar.numeral.words import ROLES, counts, in_words


def scan(tokens: Tokens) -> Iterator[Found]:
    """Every numeral among ``tokens``, left to right, none overlapping another."""
    free, words = 0, tokens.words
    for index, word in enumerate(words):
        if index < free or not (word in ROLES or word[0].isdigit()):
            continue
        if word in ROLES:
            found = in_words(tokens, index)
        else:
            found = None if joins_code(tokens, index) else in_digits(tokens, index)
        if found:
            # What is vague ("hàng chục nghìn") or no number ("thứ hai") is passed over as a whole.
            free = found.last
            if not found.spelled or counts(tokens, found):
                yield found


def whole(tokens: Tokens) -> Found | None:
    """The numeral that covers all of ``tokens``, in whatever company."""
    if not tokens.words:
        return None
    found = in_digits(tokens, 0) if tokens.words[0][0].isdigit() else in_words(tokens, 0)
    return found if found and found.last == len(tokens) else None
