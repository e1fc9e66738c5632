"""What a question expects a sentence to hold: a person, a body, a time, a place, a reason, an explanation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from knowledge.grammar.period import periods
from knowledge.lexicon.places import COUNTRIES, PROVINCES, places
from knowledge.lexicon.sorts import BODIES, ROLES, SPOTS, SURNAMES, TITLES
from knowledge.match.around.region import Region
from knowledge.match.verdicts.wording import question_tokens
from knowledge.model import Question, Span
from knowledge.pattern import lazy
from knowledge.syllables import is_syllable
from knowledge.text import CAPITALS, fold, tokens

_NAME = rf"[{CAPITALS}][\w’'.-]*(?: (?:&|[{CAPITALS}][\w’'.-]*))*"
# Compiled when first needed, for most questions ask for a figure.
_PERSON = (
    rf"(?<!\w)(?:(?i:{'|'.join((*TITLES, *ROLES))})[.,]? {_NAME}|(?:{'|'.join(SURNAMES)})(?: [{CAPITALS}]\w*){{1,3}})"
)
# One from abroad has no title and no surname of the table: "Russ Coxwell"; none of its words is a Vietnamese syllable.
_FOREIGNER = rf"(?<![\w.-])[{CAPITALS}][\w’'-]+(?: (?:[{CAPITALS}]\.|[{CAPITALS}][\w’'-]+)){{1,3}}(?!\w)"
_BODY = (
    rf"(?<!\w)(?:(?i:{'|'.join(BODIES)}|hội|đoàn|trung tâm|quỹ|trường|sàn|liên đoàn|phòng|đảng|tòa án|kho bạc)"
    rf" (?:[\w&-]+ ){{0,5}}?{_NAME}|(?<!-)(?:Chính phủ|Thủ tướng|Quốc hội|UBND|HĐND|Thành ủy|Tỉnh ủy)"
    rf"|(?<![-/])(?P<foreign>[{CAPITALS}][\w.-]{{2,}}))"
)
_SOMEWHERE = (
    rf"(?<!\w)(?:tại|ở|từ|đến|sang|vào|trên|thuộc|(?i:thị xã|khu|đường|{'|'.join(SPOTS)})) "
    rf"(?:[\w-]+ ){{0,4}}?(?P<name>{_NAME})"
)
_SPOT = lazy(rf"(?<!\w)(?i:{'|'.join(SPOTS)}) $")
_CAUSE = (
    r"(?i)(?<!\w)(?:do|vì|bởi|nhờ|nguyên nhân|lý do|lí do|khiến|nên|nhằm|để|xuất phát từ|bắt nguồn|dẫn đến|làm cho|"
    r"tác động|ảnh hưởng|trước tình hình|giúp)(?!\w)"
)
_COPULA = (
    r"(?<!\w)(?:\(?(?:hay )?còn gọi là |(?:là|gồm|bao gồm|nghĩa là|được gọi|với chủ đề|nhằm|có tên|mang tên)(?!\w))"
    r"|[:“\"(]"
)
_CALLED = ("(", "còn gọi là ", "(còn gọi là ", "hay còn gọi là ", "(hay còn gọi là ")
# "Huyện nào" is answered by "huyện Cao Lộc" alone, "bộ nào" by "Bộ Tài chính".
_WITH_SORT = ("huyện", "quận", "xã", "phường", "sân bay", "cảng", "cửa khẩu", "bộ", "sở", "cục", "chi cục", "hiệp hội")
_SORTED = {fold(sort): rf"(?<!\w)(?i:{sort}) (?:[\w-]+ ){{0,3}}?{_NAME}" for sort in _WITH_SORT}
_ABROAD, _AT_HOME = frozenset({"nuoc", "quoc gia", "chau luc"}), frozenset({"tinh", "tinh thanh", "thanh pho"})
# What an explanation does not reach over.
_HALT = lazy(r"[,;.\d]")
_ROLE = lazy(rf"\b(?:{'|'.join(sorted(map(fold, ROLES), key=len, reverse=True))})\b")
_NAME_BEHIND, _NAME_BEFORE = 90, 6
_OF_DAY = frozenset({"ngay", "hom", "phien"})
_HOUR = "gio"
_CLOCK = r"(?<![\w.,:])\d{1,2}(?:h(?:\d\d)?(?!\w)|:\d\d(?!\w)| giờ(?! (?:đồng hồ|làm|mỗi|liên|bay|học|qua|sau|trước)))"
_REACH = 60


def expected(question: Question, text: str) -> list[Span]:
    """Where the sentence ``text`` holds something of the sort that the question is after, and that it does not say
    itself."""
    wants, said = question.wants, question_tokens(question.repaired)
    if wants == "why":
        return list(_matches(_CAUSE, text))
    if wants == "what":
        return list(_explanations(question, text)) if question.sought.copula else [Span(0, len(text))]
    if wants == "who":
        found = _bearers(question, text)
    elif wants == "when":
        found = list(_times(question.sought.head, text))
    else:
        found = list(_spots(question.sought.head, text))
    return [span for span in found if _is_new(span.of(text), said)]


def names_someone(question: Question, text: str) -> bool:
    """Whether the sentence names a person where "ai" is asked for, and not a body alone; any other question asks for
    none."""
    sought = question.sought
    return sought.wants != "who" or sought.head != "" or any(True for _ in _people(text))


def say_the_same(question: Question, one: str, other: str) -> bool:
    """Whether two sentences hold the same person, body, time or place that is asked for, or are the same."""
    if question.wants in ("why", "what"):
        return one == other
    told = [fold(span.of(one)) for span in expected(question, one)]
    also = [fold(span.of(other)) for span in expected(question, other)]
    return any(name in more or more in name for name in told for more in also)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return lazy(pattern)


def _matches(pattern: str, text: str) -> Iterator[Span]:
    return (Span(*found.span()) for found in _compiled(pattern).finditer(text))


def _spots(head: str, text: str) -> Iterator[Span]:
    """The places that the sentence names, of the sort that the noun ``head`` says."""
    if head in _SORTED:
        yield from _matches(_SORTED[head], text)
        return
    wanted = COUNTRIES if head in _ABROAD else PROVINCES if head in _AT_HOME else None
    yield from (span for span, name in places(text) if wanted is None or name in wanted)
    if head not in _ABROAD:
        yield from (Span(*found.span("name")) for found in _compiled(_SOMEWHERE).finditer(text))


def _bearers(question: Question, text: str) -> list[Span]:
    """The people and bodies that the sentence names; where a role is asked for only those who have it."""
    head = question.sought.head
    if head in _SORTED:
        return list(_matches(_SORTED[head], text))
    if head:
        return list(_bodies(text))
    people = list(_people(text))
    role = _role(question.repaired)
    if not role:
        return [*people, *_bodies(text)]
    held = [Span(*found.span()) for found in re.finditer(rf"(?<!pho )\b{role}\b", fold(text))]
    return [person for person in people if any(_has(person, place) for place in held)]


@lru_cache(maxsize=64)
def _role(question: str) -> str:
    """The role that a question asks for, folded: "tong giam doc", "" for none."""
    found = _ROLE.search(fold(question))
    return found[0] if found else ""


def _has(person: Span, role: Span) -> bool:
    """Whether a name stands where a role says whose it is: "Cục trưởng Cục Thuế Nguyễn Văn A", "ông Nguyễn Văn A, Cục
    trưởng"."""
    return 0 <= person.end - role.end <= _NAME_BEHIND or 0 <= role.start - person.end <= _NAME_BEFORE


def _people(text: str) -> Iterator[Span]:
    """The names of people; those of places begin like theirs ("Cao Bằng", "huyện Cao Lộc"), but are short: "Chủ tịch
    UBND tỉnh Cao Văn Lam" is a person."""
    known = [span for span, _ in places(text)]
    for found in _compiled(_PERSON).finditer(text):
        place = _is_place(found, known)
        short = found[0].count(" ") == 1 and _SPOT.search(text, 0, found.start())
        if not place and not short:
            yield Span(*found.span())
    for found in _compiled(_FOREIGNER).finditer(text):
        words = [word for word in found[0].split() if not word.isupper()]
        if len(words) > 1 and not any(is_syllable(fold(word)) for word in words) and not _is_place(found, known):
            yield Span(*found.span())


def _is_place(found: re.Match[str], known: list[Span]) -> bool:
    return any(span.start <= found.start() < span.end for span in known)


def _bodies(text: str) -> Iterator[Span]:
    for found in _compiled(_BODY).finditer(text):
        if not (found["foreign"] and is_syllable(fold(found[0]))):
            yield Span(*found.span())


def _is_new(name: str, said: str) -> bool:
    """Whether the ``name`` has a word that the question has not."""
    return any(f" {token} " not in said for token in tokens(name))


def _times(head: str, text: str) -> Iterator[Span]:
    if head == _HOUR:
        return _matches(_CLOCK, text)
    return (p.span for p in periods(text) if p.span and (p.grain == "day" or head not in _OF_DAY))


def _explanations(question: Question, text: str) -> Iterator[Span]:
    """Where the sentence says what the thing is, right behind where it names it, or what else it is called, in front
    of that: "dịp lễ mua sắm (còn gọi là Ngày độc thân)"."""
    asked = [term for term in question.terms if not term.context]
    # What is asked for stands first, and what it is of right in front of "là gì".
    things = (asked[0], asked[-1]) if asked else ()
    for copula in _compiled(_COPULA).finditer(text):
        before = Region(_HALT.split(text[max(0, copula.start() - _REACH) : copula.start()])[-1])
        behind = fold(text[copula.end() : copula.end() + _REACH])
        called = copula[0] in _CALLED and any(behind.startswith(thing.forms[0].folded) for thing in things)
        if called or any(before.support(thing) >= 1.0 for thing in things):
            yield Span(*copula.span())
