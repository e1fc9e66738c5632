"""The places of a question as terms, and what leads to them, which is no content."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from knowledge.grammar.quantity.units import NOUNS
from knowledge.lexicon import Lexicon
from knowledge.lexicon.places import COUNTRY, forms
from knowledge.model import Form, Span, Term
from knowledge.question.forms import merged
from knowledge.question.token import Token
from knowledge.text import fold

# What leads to a place and says nothing of it, and what does so behind another syllable alone: "thị trường Mỹ".
_LEADS = frozenset("sang tới vào từ tại ở của ra đến toàn cả khối nước thị tỉnh thành".split())
_BARE_LEADS = frozenset(map(fold, _LEADS))
_SECONDS = {"trường": "thị", "phố": "thành"}
_BARE_SECONDS = {fold(second): fold(first) for second, first in _SECONDS.items()}
_LONGEST_PHRASE = 3


def placed(
    tokens: Sequence[Token], places: Iterable[tuple[Span, str]], lexicon: Lexicon
) -> dict[int, tuple[int, Term]]:
    """By the position of its first token, each place as (number of tokens, term); the words that lead to it are taken
    then."""
    found: dict[int, tuple[int, Term]] = {}
    for span, name in places:
        inside = [at for at, token in enumerate(tokens) if span.start <= token.span.start < span.end]
        if not inside or any(tokens[at].taken for at in inside):
            continue
        first = inside[0]
        typed = " ".join(tokens[at].marked for at in inside)
        surface = name if tokens[first].bare else " ".join(tokens[at].surface for at in inside)
        term = Term(surface, merged(Form(fold(typed), typed, exact=True), [forms(name)]), context=name == COUNTRY)
        found[first] = len(inside), term
        for at in reversed(range(first)):
            if not _leads(tokens, at) or _ends_phrase(tokens, at, lexicon):
                break
            tokens[at].taken = True
    return found


def _leads(tokens: Sequence[Token], at: int) -> bool:
    """Whether the token is one of those that lead to a place, by its marks if it has any."""
    token, before = tokens[at], tokens[at - 1] if at else None
    if before and before.marked == _SECONDS.get(token.marked):
        return True
    if not token.bare:
        return token.marked in _LEADS
    return token.folded in _BARE_LEADS or (before is not None and before.folded == _BARE_SECONDS.get(token.folded))


def _ends_phrase(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether the token, typed without marks, ends a phrase of the lexicon and so leads to no place: "van tai Hai
    Phong", not "xe tai Ha Noi", where things are counted."""
    phrase = tokens[at].folded
    for other in reversed(tokens[max(0, at - _LONGEST_PHRASE) : at] if tokens[at].bare else ()):
        phrase = f"{other.folded} {phrase}"
        words = (own.marked.rpartition(" ") for own, _ in lexicon.alternatives.get(phrase, ()))
        if any(head not in NOUNS and last not in _LEADS and _SECONDS.get(last) != head for head, _, last in words):
            return True
    return False
