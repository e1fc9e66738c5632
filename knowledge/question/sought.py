"""What a question is after that asks for no figure: a person or a body, a time, a place, a reason, a thing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from knowledge.lexicon.sorts import BODIES, OWNERS, QUALITIES, REASONS, ROLES, SPOTS, TIMES
from knowledge.model import Sought, Span, Wants
from knowledge.question.asked import Focus
from knowledge.text import CAPITALS, fold, is_bare

# "Ban hành ngày bao nhiêu?", "ngày mấy tháng 7?"; "mỗi ngày bao nhiêu tấn" asks for no date, nor "6 tháng đầu năm bao
# nhiêu", nor "miền nam bao nhiêu", nor "bao nhieu thang may".
_DATE_ASKED = re.compile(
    r"\b(?<!moi )(?<!mot )(?<!hang )(?<!dau )(?<!cuoi )(?<!ca )(?<!nua )(?<!\d )(?<!mien )(?<!phia )(?<!viet )"
    r"(?<!dong )(?<!tay )(?<!quang )(?<!ha )(?<!nhieu )(?<!may )(ngay|thang|nam) (?:bao nhieu|may)"
    r"(?=\s*(?:[?.,]|$|thang \d|nam \d|t\d|\d))"
)
# A time of the day: "vụ cháy xảy ra lúc mấy giờ"; "làm mấy giờ mỗi ngày" asks how long.
_HOUR_ASKED = re.compile(r"\b(?:luc|vao|hoi) (?:may|bao nhieu) (gio)\b(?! (?:dong ho|lam|moi))")
# "Điều mấy của thông tư", "đứng thứ mấy", "xếp hạng bao nhiêu cả nước": a label is asked, and no number of anything.
_LABEL_ASKED = re.compile(
    r"\b(?:dieu|khoan|chuong|(?:dung|xep|lon|nho|cao|thap|nhieu) thu|(?:dung|xep|o) hang(?: thu)?"
    r"|(?:nghi dinh|thong tu|quyet dinh|cong van|nghi quyet) so)"
    r" (?:bao nhieu|may)"
    r"(?=\s*(?:[?.,/]|$|cua|trong|thong tu|nghi dinh|luat|bo luat|quy dinh|nam|the gioi|ve|ca nuoc|toan quoc|tren))"
)
# Left without marks among words that have theirs.
_LOOSE = re.compile(r"(?<!\w)(?:nao|gi|la(?= g[iì](?!\w)))(?!\w)")
_MEANT = {"nao": "nào", "gi": "gì", "la": "là"}
# A question that names what it wants and asks nothing is short.
_LONGEST_TELEGRAPHIC = 16
# What a word means and how a sum is made no figure tells: "định nghĩa học phí", "cách tính lương hưu".
_EXPLAINED = ("định nghĩa", "giải thích", "cách tính", "công thức tính")


@dataclass(frozen=True, slots=True)
class _Asking:
    """One sort of answer: the ``phrases`` that ask for it, the ``heads`` that do with a "nào" behind them, and those
    that a telegraphic question ``opens`` with."""

    wants: Wants
    phrases: tuple[str, ...]
    heads: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()


# In order: the first that a question holds is meant.
_ASKINGS = (
    _Asking(
        "why",
        ("vì sao", "tại sao", "do đâu", "vì đâu", "nhờ đâu", "bởi đâu", "sao lại", "để làm gì", "nhằm làm gì"),
        (*REASONS, "mục đích"),
        REASONS,
    ),
    _Asking("when", ("khi nào", "lúc nào", "hôm nào", "hồi nào", "chừng nào", "bao giờ"), TIMES, ("ngày", "thời điểm")),
    _Asking(
        "where",
        ("ở đâu", "tại đâu", "đến đâu", "về đâu", "đi đâu", "từ đâu", "sang đâu", "thuộc đâu", "là đâu"),
        SPOTS,
        ("địa điểm", "nơi", "vị trí"),
    ),
    _Asking("who", ("ai", "những ai", "người nào", "ông nào", "bà nào"), BODIES, (*ROLES, *OWNERS)),
    _Asking("what", ("là gì", "là cái gì", "nghĩa là gì")),
    _Asking(
        "what",
        ("gì", "nào", "thế nào", "ra sao", "là sao", "đâu là", "làm sao", "như nào", "vào đâu"),
        opens=("liệt kê", "kể tên", "nêu", "trình bày", "mô tả", "so sánh", *_EXPLAINED, *QUALITIES),
    ),
)
# What asks at the end of a question, by the words that must stand in front of it: "uống nước đá có hại không", "đã khởi
# công chưa", "nếu nộp chậm thì sao"; "đơn vị đứng đầu là?" needs none.
_LAST = (
    (("có", "được", "đã"), ("không", "chưa")),
    (("nếu", "khi", "trường hợp"), ("thì sao",)),
    ((), ("là",)),
)
# Of somebody with a name it is asked what he is, and of a role who has it: "Nguyễn Mây là ai", "giám đốc Mây là ai".
_WHO_IS = re.compile(rf"[{CAPITALS}]\w*(?: [{CAPITALS}]\w*)+ (?P<asking>là ai)(?!\w)(?! .*\w)")
_WITHOUT_FIGURE = frozenset(map(fold, _EXPLAINED))
# These must be told with what they are of.
_TOLD = frozenset(map(fold, QUALITIES))
# Asking words that name nothing, folded.
NAMELESS = frozenset({fold(word) for _, asking in _LAST for word in asking} | {"lam sao", "la ai"})
# "VNTLAS là hệ thống gì" asks what it is, too.
_WHAT_SORT = re.compile(r"(?<!\w)(?:là|la)(?: [^\W\d]+){1,3} (?:gì|gi)(?!\w)")
_COPULAR = _ASKINGS[-2]
# Without their marks these are rather the ends of other words: "nhóm hàng nào", "bản nào", "vị trí số nào".
_ONLY_MARKED = frozenset({"hãng", "ban", "bang", "bộ", "sở", "viện", "bên", "mùa", "đợt", "quận", "giờ", "dịp", "miền"})
# How a thing stands may be said with a figure.
_LOOSELY = frozenset({"the nao", "ra sao", "la sao"})
# Behind these they ask for the way: "lương hưu được tính thế nào".
_WORKED_OUT = re.compile(r"\b(?:tinh|tinh toan|xac dinh)(?: nhu)? $")


@dataclass(frozen=True, slots=True)
class _Patterns:
    asking: _Asking
    phrase: re.Pattern[str]
    headed: re.Pattern[str]
    opening: re.Pattern[str]


def _either(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


def _patterns(asking: _Asking, typed: Callable[[str], str]) -> _Patterns:
    phrases, opens = _either(map(typed, asking.phrases)), _either(map(typed, asking.opens))
    heads = _either(typed(head) for head in asking.heads if typed is str or head not in _ONLY_MARKED)
    nothing = "(?!)"
    return _Patterns(
        asking,
        re.compile(rf"(?<!\w)(?:{phrases})(?!\w)", re.IGNORECASE),
        re.compile(rf"(?<!\w)({heads}) (?:{typed('nào')}|{typed('gì')})(?!\w)" if heads else nothing, re.IGNORECASE),
        re.compile(rf"(?:{opens})(?= [^\W\d])" if opens else nothing, re.IGNORECASE),
    )


@cache
def _all_patterns(*, bare: bool) -> tuple[_Patterns, ...]:
    """The patterns for what is typed with marks, or without; made when first needed, for most questions ask for a
    figure."""
    return tuple(_patterns(asking, fold if bare else str) for asking in _ASKINGS)


@cache
def _last_patterns(*, bare: bool) -> tuple[re.Pattern[str], ...]:
    typed = fold if bare else str
    patterns = []
    for opening, asking in _LAST:
        led = rf"(?<!\w)(?:{_either(map(typed, opening))}) (?:\S+ ){{1,20}}" if opening else r"(?<=\S )"
        patterns.append(rf"{led}(?P<asking>{_either(map(typed, asking))})(?: (?:ạ|nhỉ|vậy))?$")
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


def sought(text: str, found: Focus) -> Sought:
    """What the repaired question ``text`` is after; one with an asking word for numbers (``found``) wants a figure."""
    if found.word:
        return _label(text)
    folded, bare = fold(text), is_bare(text)
    said = folded if bare else _LOOSE.sub(lambda loose: _MEANT[loose[0]], text)
    all_patterns = _all_patterns(bare=bare)
    named = _headed(said, all_patterns)
    if not named and not bare:
        # "Nươc nào" is a slip of the noun that asks.
        named = _headed(folded, _all_patterns(bare=True))
    if named:
        return named
    if who := _WHO_IS.match(text):
        return Sought("what", span=Span(*who.span("asking")))
    for patterns in all_patterns:
        for phrase in patterns.phrase.finditer(said):
            if _asks(phrase, text, found):
                copula = patterns.asking is _COPULAR or _WHAT_SORT.search(said) is not None
                return Sought(patterns.asking.wants, "", Span(*phrase.span()), copula)
    return _asked_last(said, bare, found) or _telegraphic(said, found, all_patterns)


def _headed(said: str, all_patterns: tuple[_Patterns, ...]) -> Sought | None:
    """What is asked for by its noun, the longest that the question has: "cơ quan nào" is no "quận nào"."""
    found = ((patterns.asking, match) for patterns in all_patterns for match in patterns.headed.finditer(said))
    asking, match = max(found, key=lambda pair: len(pair[1][1]), default=(None, None))
    return Sought(asking.wants, fold(match[1]), Span(*match.span())) if asking and match else None


def _label(text: str) -> Sought:
    """A date or the number of a document or a place in a row, which are asked for with "mấy" as numbers are; beside
    marks a "nam" is no "năm"."""
    folded = fold(text)
    dated, label = _DATE_ASKED.search(folded) or _HOUR_ASKED.search(folded), _LABEL_ASKED.search(folded)
    if dated and (is_bare(text) or not text[dated.start() :].lower().startswith("nam")):
        return Sought("when", dated[1], Span(*dated.span()))
    return Sought("what", "", Span(*label.span())) if label else Sought()


def _asks(phrase: re.Match[str], text: str, found: Focus) -> bool:
    """Whether the words ask here: "AI" is no person, and "doanh thu thế nào" asks for a figure."""
    typed = text[phrase.start() : phrase.end()]
    loosely = fold(typed) in _LOOSELY and not _WORKED_OUT.search(fold(text[: phrase.start()]))
    return typed != "AI" and not (found.kinds and loosely)


def _asked_last(said: str, bare: bool, found: Focus) -> Sought | None:
    """What a question asks with its last word that names nothing which a figure tells: whether something is so, what
    follows, who or what it is."""
    if found.kinds or found.unit:
        return None
    asked = (pattern.search(said.rstrip(" ?.!")) for pattern in _last_patterns(bare=bare))
    return next((Sought("what", span=Span(*last.span("asking"))) for last in asked if last), None)


def _telegraphic(said: str, found: Focus, all_patterns: tuple[_Patterns, ...]) -> Sought:
    """What a question names that has no asking word: "nguyên nhân giá thép tăng", "cục trưởng Cục Thuế Hà Nội"."""
    opened = ((patterns.asking, patterns.opening.match(said)) for patterns in all_patterns)
    asking, opening = next(((asking, opening) for asking, opening in opened if opening), (None, None))
    if asking is None or opening is None:
        return Sought()
    # "Giám đốc Sở Y tế" is asked for himself, "cơ quan nhà nước giảm biên chế" by how many; a reason has no figure.
    opens = fold(opening[0])
    sure = asking.wants == "why" or opens in _WITHOUT_FIGURE
    if not sure and (found.kinds or len(said.split()) > _LONGEST_TELEGRAPHIC):
        return Sought()
    # Whose role it is must be told with the role, and so must a quality; a "ngày" or "lý do" asks and tells of nothing.
    told = asking.wants == "who" or opens in _TOLD
    return Sought(asking.wants, span=None if told else Span(*opening.span()))
