"""The terms of a question: what is left when its slots are taken out, each with every form that may stand for it."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from knowledge.lexicon import NEAR, Lexicon
from knowledge.lexicon.marks import agreed, marked
from knowledge.model import Form, Span, Term
from knowledge.question.clause import clause
from knowledge.question.forms import apart, merged, numerals
from knowledge.question.lexicon import (
    AIMS,
    FILLERS,
    LOANWORDS,
    STOP,
    UNIT_KINDS,
    WORDS_OF_STOPS,
    WORDS_WITH_STOPS,
)
from knowledge.question.person import called
from knowledge.question.placed import placed
from knowledge.question.token import VOWEL, Token, keep_new
from knowledge.question.trade import Deal
from knowledge.syllables import agrees, is_syllable
from knowledge.text import NUMBER_OR_WORD, fold, is_bare, marked_tokens

_FILLERS = {fold(filler): filler for filler in FILLERS}
# "Tong cong ty" is no "tổng cộng", nor is in "đô la bao nhiêu" a "là bao nhiêu".
_FILLER = re.compile(r"\b(?<!\bdo )(?:" + "|".join(sorted(_FILLERS, key=len, reverse=True)) + r")\b(?! ty\b)")
# Words have two syllables mostly.
_WORD = 2
_SHORTEST_DIVIDED = 2
_BODY = re.compile(r"(?:ngan hang(?! nha nuoc)|tong cong ty|cong ty|tap doan) \w")
_AIMED = frozenset(map(fold, AIMS))
# What has a price or a tariff stands directly behind them: "giá bạc" is no "giá vàng".
_PRICES = frozenset({"giá", "gia", "thuế", "cước"})
# A trade and its goods, for all that "XKTS" is short for both: a text names the trade, and lists the goods under it.
_TRADE_IN = re.compile(r"(?:xuat|nhap) khau (?!lao dong|hang hoa)[a-z]")
# Goods behind a verb of trade are those of that trade.
_WAYS = {"ban ra nuoc ngoai": "xuat khau", "mua tu nuoc ngoai": "nhap khau"}
_MEANS = frozenset({"qua", "bằng", "từ"})
# What the square of a phrase's length counts beside a syllable without content that is left out.
_COVERED = 16
# No Vietnamese syllables, and no names.
_NO_NAMES = LOANWORDS | frozenset(map(fold, UNIT_KINDS))
_BEFORE_NAMES = frozenset({"cua", "tai", "voi", "tu", "va", "o"})


def terms(
    text: str,
    taken: Iterable[Span],
    lexicon: Lexicon,
    focus: Span | None,
    known: Container[str],
    counted: Span | None = None,
    places: Iterable[tuple[Span, str]] = (),
    deal: Deal | None = None,
) -> tuple[Term, ...]:
    """The terms of the repaired question ``text``, in order, without the ``taken`` spans and words without content.

    ``known`` holds the tokens that the articles know, of those that are no syllables. In the ``counted`` noun words
    without content stay: "tỉnh" and "thẻ đỏ" are content there.

    A phrase that the lexicon knows is one term with all its forms; any other syllable is a term of its own that knows
    its neighbours. Each of the ``places`` is one term with every way to write it; what leads to it ("sang thị trường
    Mỹ") is no content. So is what a ``deal`` is told with besides its verb.
    """
    tokens = _tokens(text, list(taken), known)
    traded = _traded(tokens, deal, lexicon)
    at_place = placed(tokens, places, lexicon) | traded
    words = _words(tokens, lexicon, at_place)
    persons = called(tokens, at_place)
    asking = clause(
        text, focus, [Span(tokens[at].span.start, tokens[at + n - 1].span.end) for at, (n, _) in words.items()]
    )
    found: list[Term] = []
    position = ended = 0
    while position < len(tokens):
        length, term = words.get(position, (1, None))
        word = term is not None and length > 1 and position not in at_place
        if term is None:
            length, term = _hyphenated(text, tokens, position)
        if term is None:
            inside = counted is not None and counted.start <= tokens[position].span.start < counted.end
            length, term = 1, _syllable(tokens, position, every=inside)
            if term is not None and position in persons:
                term = replace(term, forms=(*term.forms, *persons[position]))
        if term is not None:
            start = tokens[position].span.start
            if counted is not None and start == counted.start:
                term = _counted_as(term, lexicon)
            # Whether a target is asked is a slot; its word says where to look.
            context = term.context or not asking.start <= start < asking.end or term.forms[0].folded in _AIMED
            stem = "" if context or term.name else _stem(tokens, position, ended == position)
            if position - 1 in traded and not context:
                stem = _WAYS.get(traded[position - 1][1].forms[0].folded, stem)
            found.append(replace(term, context=context, stem=stem) if context or stem else term)
        ended = position + length if word else 0
        position += length
    return tuple(found)


def _counted_as(term: Term, lexicon: Lexicon) -> Term:
    """The head of a counted noun with what its things may be counted as: "nước" as "quốc gia", "xe" as "ô tô"; by its
    marks as they are typed, for "cá nhân" are no "ca"."""
    own, typed = term.forms[0], " ".join(marked_tokens(term.surface))
    entry = lexicon.counted.get(own.folded, ())
    others = [forms for phrase, forms in entry if agrees(typed, phrase.marked)]
    return replace(term, forms=merged(own, [term.forms, *others])) if others else term


def _stem(tokens: Sequence[Token], position: int, word: bool) -> str:
    """The two syllables in front of a term, where both are content, or the second says by which means or from where; of
    a price only that word."""
    before = tokens[max(0, position - 2) : position]
    if before and tokens[position].span.start > before[-1].span.end + 1:
        # "Được giá, nhà anh Mây": what a mark parts is no one thing.
        return ""
    if before and before[-1].marked in _PRICES and not before[-1].taken:
        return before[-1].folded
    if len(before) < 2 or not all(token.folded.isalpha() and not token.taken for token in before):
        return ""
    if not word and not (before[0].bond and (before[1].bond or before[1].marked in _MEANS)):
        return ""
    if all(token.surface[0].isupper() for token in before):
        # A name is whole without what stands behind it.
        return ""
    return " ".join(token.folded for token in before)


def _tokens(text: str, taken: list[Span], known: Container[str]) -> list[Token]:
    folded = fold(text)
    fillers = ((Span(*found.span()), _FILLERS[found[0]]) for found in _FILLER.finditer(folded))
    # "Sơn La bao nhiêu" has no "là bao nhiêu".
    taken += [span for span, filler in fillers if agrees(span.of(text[:1].lower() + text[1:]), filler)]
    covered = bytearray(len(text))
    for start, end in taken:
        covered[start:end] = b"\1" * (end - start)
    spans = (Span(*found.span()) for found in NUMBER_OR_WORD.finditer(text))
    bare = is_bare(text)
    written = marked(text) if bare else text
    settled = agreed(text) if bare else {}
    found = [
        Token(
            written,
            span,
            folded[span.start : span.end],
            bare=bare,
            settled=span in settled,
            taken=any(covered[span.start : span.end]),
            known=known,
        )
        for span in spans
    ]
    for one, other in pairwise(found):
        if bare and f"{one.folded} {other.folded}" in WORDS_OF_STOPS:
            one.named = other.named = True
        # "Cua Việt Nam": in front of a name the marks of "của" were left out; the "Voi" of "Cá Voi Xanh" is a name, and
        # so is the "Sao" of "của Sao Việt".
        one.taken = one.taken or (one.surface in _BEFORE_NAMES and other.surface[0].isupper())
        one.named = one.named or (one.span.start > 0 and one.surface.istitle() and other.surface.istitle())
    keep_new(found)
    return found


def _traded(tokens: Sequence[Token], deal: Deal | None, lexicon: Lexicon) -> dict[int, tuple[int, Term]]:
    """By the position of its verb, the ``deal`` as (1, term): what the lexicon has for its phrase, and the verb alone a
    little less."""
    if deal is None:
        return {}
    at = next((at for at, token in enumerate(tokens) if token.span.start == deal.verb.start), None)
    if at is None or tokens[at].taken:
        return {}
    verb = deal.phrase.partition(" ")[0]
    own = Form(fold(deal.phrase), deal.phrase)
    groups = [others for _, others in lexicon.alternatives.get(own.folded, ())]
    term = Term(tokens[at].surface, merged(own, [*groups, (Form(fold(verb), verb, NEAR, exact=True),)]))
    return {at: (1, term)}


def _words(
    tokens: Sequence[Token], lexicon: Lexicon, at_place: Mapping[int, tuple[int, Term]]
) -> dict[int, tuple[int, Term]]:
    """By the position of its first token, each phrase of the lexicon and each place as (number of tokens, term).

    Of those that overlap the ones are taken that leave the longest: "hóa đơn | giá trị gia tăng" is not cut around "đơn
    giá". Of cuts that are as good the one with a place is taken, then the one that leaves out what carries no content,
    "xuat khau hang hoa | qua" and no "hoa qua", then the one whose first phrase is longest.
    """
    best: list[tuple[int, int, Term | None]] = [(0, 1, None)] * (len(tokens) + 1)
    written_small = any(token.surface.islower() for token in tokens)
    for position in reversed(range(len(tokens))):
        best[position] = best[position + 1][0] + tokens[position].stop, 1, None
        reach = min(max(lexicon.reach.get(tokens[position].folded, 0), _WORD), len(tokens) - position)
        # The "Lương" of "Hòa Lương" is no "mức lương".
        named = written_small and tokens[position].named and is_syllable(tokens[position].folded)
        for length in range(1 + named, reach + 1):
            if tokens[position + length - 1].taken:
                break
            weight = best[position + length][0] + _COVERED * length * length
            term = _exactly(tokens[position : position + length], lexicon) if weight >= best[position][0] else None
            if term is not None:
                best[position] = weight, length, term
        if position in at_place:
            length, place = at_place[position]
            weight = best[position + length][0] + _COVERED * (length * length + 1)
            if weight > best[position][0]:
                best[position] = weight, length, place
    found: dict[int, tuple[int, Term]] = {}
    position = 0
    while position < len(tokens):
        _, length, term = best[position]
        if term is not None:
            found[position] = length, term
        position += length
    return found


def _hyphenated(text: str, tokens: Sequence[Token], position: int) -> tuple[int, Term | None]:
    """A name of two foreign words with a hyphen, "HNX-Index", no "VN-Index", as (number of tokens, term)."""
    end = tokens[position].span.end
    pair = tokens[position : position + 2] if text[end : end + 1] == "-" else ()
    if len(pair) < 2 or any(token.taken or is_syllable(token.folded) for token in pair):
        return 1, None
    surface = text[pair[0].span.start : pair[1].span.end]
    if surface != "-".join(token.surface for token in pair) or not all(token.folded.isalpha() for token in pair):
        return 1, None
    return 2, Term(surface, (Form(" ".join(token.folded for token in pair), surface.lower()),), name=True)


def _exactly(window: Sequence[Token], lexicon: Lexicon) -> Term | None:
    """The term of the phrase of the lexicon, or of the word with a syllable that carries no content elsewhere, that the
    tokens of ``window`` make, if they make one."""
    folded = " ".join([token.folded for token in window])
    marked = " ".join([token.marked for token in window])
    listed = folded in lexicon.alternatives and not _TRADE_IN.match(folded)
    if not (listed or marked in WORDS_WITH_STOPS) or any(token.taken for token in window):
        return None
    surface = " ".join([token.surface for token in window])
    if not listed:
        return Term(surface, (Form(folded, folded),))
    if len(window) == 1 and window[0].stop:
        return None
    groups = [
        others
        for own, others in lexicon.alternatives.get(folded, ())
        if window[0].surface.isupper() or (own.marked == marked if own.strict else _may_mean(window, own.marked))
    ]
    if not groups:
        return None
    parts = _parts(window, lexicon) if len(window) > _SHORTEST_DIVIDED else ()
    foreign = not any(is_syllable(token.folded) or token.folded in _NO_NAMES for token in window)
    code = window[0].surface.isupper() or VOWEL.search(folded) is None
    # "BIDV" is short for a bank and as good as its name, "GDP" is no name.
    name = foreign and (not code or any(_BODY.match(form.folded) for group in groups for form in group))
    # Short for more than the table knows: words that begin with its letters may be what it stands for.
    short = len(window) == 1 and window[0].short and not name
    return Term(surface, merged(Form(folded, marked), groups), parts=parts, name=name, short=short)


def _may_mean(window: Sequence[Token], phrase: str) -> bool:
    """Whether the typed tokens may be ``phrase``: where marks are typed, "tỷ trong" has a "trong" and is no "tỷ
    trọng"."""
    typed = " ".join(token.marked for token in window)
    return agrees(typed, phrase) and all(
        token.bare or token.marked not in STOP or token.marked == meant
        for token, meant in zip(window, phrase.split(), strict=False)
    )


def _parts(window: Sequence[Token], lexicon: Lexicon) -> tuple[Term, ...]:
    """The shorter phrases and syllables that a phrase is made of, the longest phrase found first: "thu ngân sách nhà
    nước" is "thu" and "ngân sách nhà nước"."""
    for length in range(len(window) - 1, 0, -1):
        for start in range(len(window) - length + 1):
            # Words have two syllables mostly: "vận chuyển | hàng hóa" is not cut around "chuyển hàng".
            lone = start == len(window) - length - start == 1
            term = None if lone else _exactly(window[start : start + length], lexicon)
            if term is not None:
                return (*_pieces(window[:start], lexicon), term, *_pieces(window[start + length :], lexicon))
    syllables = (_syllable(window, at, every=False) for at in range(len(window)))
    return tuple(term for term in syllables if term is not None)


def _pieces(window: Sequence[Token], lexicon: Lexicon) -> tuple[Term, ...]:
    """What stands beside a phrase in a longer one: a phrase itself ("kim ngạch | xuất khẩu"), or its parts."""
    whole = _exactly(window, lexicon) if len(window) > 1 else None
    return _parts(window, lexicon) if whole is None else (whole,)


def _syllable(tokens: Sequence[Token], position: int, every: bool) -> Term | None:
    token = tokens[position]
    if token.taken or (token.stop and not every):
        return None
    beside = pairwise(tokens[max(0, position - 1) : position + 2]) if token.bond else ()
    pairs = [f"{left.folded} {right.folded}" for left, right in beside if left.bond and right.bond]
    foreign = not is_syllable(token.folded) and len(token.folded) > 1
    coded = not token.folded[0].isdigit() and (token.known or not token.short)
    name = foreign and coded and token.folded not in _NO_NAMES and not (token.slip or token.numbering)
    # Without a neighbour to tell it by, "sầu" is none of "sâu"; beside one its marks may be slips.
    marked = token.folded if pairs or token.bare else token.marked
    forms = (Form(token.folded, marked), *numerals(tokens, position), *(apart(token) if foreign else ()))
    return Term(token.surface, forms, tuple(pairs), name=name, short=token.short)
