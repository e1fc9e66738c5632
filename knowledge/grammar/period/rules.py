"""The rules for periods: each a name, a pattern over the kinds of `tokens`, and what it produces.

At one place the first rule of the list wins, so that the longer forms stand first. A production that refuses (``None``)
leaves the place to the words behind it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from knowledge.grammar.period import productions
from knowledge.grammar.period.draft import Draft
from knowledge.grammar.period.lone_days import lone_day
from knowledge.grammar.period.tokens import Tokens

Production = Callable[[Tokens, int, int], Draft | None]

# Pieces of patterns, in words.
_Y = r"Y(?![.%])"
# năm nay, năm ngoái, năm trước, năm sau, năm qua, năm vừa qua, năm tới; not "đầu năm tới tháng 6"
_RELATIVE = "(?:nv|[yoprsvS]|U(?![bmexMGQT13Y]))"
_YEAR = f"N(?:H{{0,2}}(?:KK)?{_Y}|{_RELATIVE})"
_TAIL = rf"(?:[/\-.]{_Y}|i?{_YEAR}|{_Y}|\({_Y}\))"  # "/2017", " năm 2017", " của năm nay", "(2017)"
_COUNT = "(?:1|XC?|[CNS])"
_NAMED = "(?:XC?|[CNFS])"  # tháng Tám, tháng mười một, quý tư
_UNTIL = "[uU]x?"
_TO = f"(?:{_UNTIL}|[-~])"
_NO_COUNT = "(?<![013CX.])"

RULES: tuple[tuple[str, str, Production], ...] = (
    (
        "worded_date",
        rf"G[13]M(?:1|XC?|C){_TAIL}?|(?<![.])G?[13]M(?:1|XC?|[CS]){_TAIL}|(?<![.])3M1(?![.])",
        productions.date,
    ),
    ("date", rf"(?<![/.])G?[13](?:/1/|-1-|\.1\.){_Y}|G[13]/1/[013](?![/.])", productions.date),
    ("days", rf"(?:G|[fF]G?|(?<=t))[13]{_TO}G?[13](?:/1(?:/{_Y})?(?![/.])|M1{_TAIL})", productions.days),
    ("night", rf"(?<=d)G?[13],?W(?:d|G)*[13]/1(?:/{_Y})?(?![/.])", productions.days),
    ("two_days", rf"G[13]{_TO}G?[13]M1(?![.%])|G[13]&[13]/1(?:/{_Y})?", productions.days),
    ("day_of_month", rf"(?:G|(?<=d))[13][/-]1(?:i?{_YEAR})?(?![/%.])", productions.day_of_month),
    (
        "cued_day",
        (
            r"(?:(?<=[y(uUfFpsxvl])|(?<=[yvpr],)(?=[13]/1,)|(?<=/1[-~&])|(?<=/Y[-~]))[13]/1"
            rf"(?:i?N{_Y}|(?![/%.]|_{{1,4}}[,&]0/0))|(?<=[yvUp]\()[13]-1(?=\))"
        ),
        productions.day_of_month,
    ),
    (
        "first_day",
        rf"[13]/1(?={_TO}G?[13]/1(?![%.]))|[13]-1(?={_UNTIL}(?:3|G[13])-1(?![%.]))",
        productions.day_of_month,
    ),
    (
        "months",
        rf"[fF]?(?:M1(?:[,.]1)*[,.&\-~]1{_TAIL}|M1-1(?![.%/])|M1{_UNTIL}1{_TAIL}|A[-~]A{_TAIL}?)",
        productions.months,
    ),
    ("first_days", rf"[13]Gb(?:M(?:1|{_NAMED})|A){_TAIL}?", productions.first_days),
    ("first_days_of_year", rf"(?:[13]G|hM)b(?:i?{_YEAR}|i?N|{_Y})", productions.first_days),
    ("month", rf"(?:h?[be]|h[sS]|m|Dt|k1)?M(?:(?:1|{_NAMED}){_TAIL}|1(?![.%])|{_NAMED})", productions.month),
    ("month_code", rf"(?:h?[be]|h[sS]|m|Dt|k1)?A{_TAIL}?", productions.month_code),
    ("quarters", rf"Q(?:1|R)(?:[,.&\-~](?:1|R))+{_TAIL}", productions.quarters),
    ("quarter", rf"[bme]?Q(?:(?:1|R|{_NAMED}){_TAIL}|R~{_Y}|1(?![.%])|R|{_NAMED})|B{_TAIL}?", productions.quarters),
    ("edge_quarter", rf"Q[be][wz]?(?:i?{_YEAR}|i?N|{_Y})", productions.edge_quarter),
    ("counted", rf"{_COUNT}[MQ][be]z?(?:i?N(?:H*{_Y}|{_RELATIVE}|\({_Y}\))?|/?{_Y})", productions.counted),
    (
        "counted_year",
        rf"{_COUNT}[MQ](?:[/-]{_Y}|i?{_YEAR}|{_Y})|E(?:{_TAIL}|[be](?:{_YEAR}|N|{_Y}))",
        productions.counted,
    ),
    ("counted_start", rf"{_COUNT}[MQ][be](?!z)", productions.counted_start),
    ("edge_month", rf"{_NO_COUNT}M(?:bz|ew)(?:i?{_YEAR}|i?N|{_Y})", productions.edge_month),
    ("vague_months", rf"{_NO_COUNT}M[be](?:i?{_YEAR}|i?N|{_Y})", productions.vague_months),
    ("bare_count", rf"{_COUNT}M(?:nv|vn?)?(?![013])|(?<=ll){_COUNT}M", productions.bare_count),
    ("summed_count", r"1M(?=[013])", productions.summed_count),
    ("half", rf"h(?:[bes]N|N[be])(?:H*{_Y}|{_RELATIVE})?|h[bes]{_Y}|hN{_Y}", productions.half),
    ("part_of_year", rf"[bme](?:{_YEAR}|N|{_Y})", productions.part_of_year),
    ("whole_year", rf"c(?:{_YEAR}|N)", productions.year),
    (
        "years",
        rf"(?:{_COUNT}N\(?)?(?:ga|jk)?[fF]?(?:NH{{0,2}})?{_Y}{_TO}N?{_Y}|{_COUNT}N{_Y}&N?{_Y}|(?<![/.])Y/Y(?![/.])",
        productions.years,
    ),
    ("term", r"jk(?:_?[R1]|[ypvU])", productions.term),
    ("same", rf"wk(?:i?{_YEAR}|{_Y})", productions.same),
    ("year", _YEAR, productions.year),
    ("tet", rf"TL*(?:N?KK)?(?:N?{_Y}|N{_RELATIVE}|\({_Y}\))?", productions.tet),
    ("relative", r"[bme]?[MQ](?:nv|[yprsvU])|(?<=i)[MQ](?=[,|)_])", productions.relative),
    ("bare_month", rf"(?<![/.\-])[bem]?1/{_Y}|(?<=1/Y-)1/{_Y}(?![/\-])", productions.bare_month),
    ("bare_year", rf"(?<![/.\-]){_Y}(?![/\-])", productions.bare_year),
    ("lone_day", rf"(?<![/.\-~])3[-/]1(?:i?N{_Y}|(?![/%.\-~]))", lone_day),
    ("bare_day", r"G[13](?![/\-.])", productions.bare_day),
)
_PRODUCTIONS = {name: produce for name, _, produce in RULES}
# The kinds that a rule can start with: the search passes over all other tokens at once.
_STARTS = "(?=[13YABECXNSMQTGbmehcgjkfFwD])"
_PATTERN = re.compile(_STARTS + "(?:" + "|".join(f"(?P<{name}>{pattern})" for name, pattern, _ in RULES) + ")")
_LADDER = ("thang", "năm")
_BARE_FORMS = frozenset({"thang", "quy", "nam", "ngay", "dau", "cuoi", "den", "ca", "nua", "cung", "ky"})


def matches(found: Tokens) -> Iterator[tuple[str, Draft]]:
    """The drafts of a text in order, none overlapping another, each with the name of its rule."""
    at = 0
    while match := _PATTERN.search(found.kinds, at):
        start, end = match.span()
        name = str(match.lastgroup)
        draft = _PRODUCTIONS[name](found, start, end)
        if draft is None or _half_marked(found, draft):
            at = start + 1
            continue
        yield name, draft
        at = end


def _half_marked(found: Tokens, draft: Draft) -> bool:
    """Whether a text with marks has this without: read only where a year makes it sure ("thang 8/2017")."""
    if not found.marked:
        return False
    words = found.words[draft.tokens[0] : draft.tokens[1]]
    if draft.dated:
        # "Leo thang năm 2018": whoever leaves the mark of "tháng" out sets none on the word behind it.
        return _LADDER in pairwise(words)
    return not _BARE_FORMS.isdisjoint(words)
