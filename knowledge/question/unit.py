"""What a question counts or measures: the unit behind its asking word, or the attribute that it names instead."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from knowledge.grammar.quantity.units import CLASSIFIERS, NOUNS
from knowledge.model import Kind, Span
from knowledge.question.attribute import ATTRIBUTE, BARE_HEAD, NUMBER_OF, asking, attribute
from knowledge.question.lexicon import ATTRIBUTE_KINDS, SCALES, UNIT_KINDS, UNIT_SPELLINGS, alternation
from knowledge.question.noun import begins_like_unit, noun_end
from knowledge.syllables import agrees, is_syllable
from knowledge.text import fold, is_bare

_MONEY: frozenset[Kind] = frozenset({"money", "rate"})
_SHARE: frozenset[Kind] = UNIT_KINDS["%"]
_CHANGES: frozenset[Kind] = frozenset({"percent", "points", "multiple"})
_COUNTED: frozenset[Kind] = frozenset({"count", "measure", "rate", "number"})
_MEASURED = ATTRIBUTE_KINDS["trọng lượng"]
_HOW_FAR_AND_LONG: Mapping[str, frozenset[Kind]] = {"bao xa": _MEASURED, "bao lau": frozenset({"duration"})}
_LENGTH_OF_TIME = re.compile(r"(?:tuan|thang(?! may\b)|nam|ngay)\b")
# "6 tháng cuối năm" is a stretch of the year, and here its months are asked.
_OF_THE_YEAR = re.compile(r"(?:thang|tuan|ngay)(?= (?:dau|cuoi)\b)")
_COMPOUND = re.compile(
    r"\b(?:con|giu|dan|chi|doanh|tan|ma|he|mot|da|thieu|bien|dung|trong|khoi|san|chat|nang|luu|luc|ham|thoi"
    r"|cong nghe) $"
)
_PLACE_OR_FILE = re.compile(r"\b(?:co|ho) $")
# "Tram" alone is a station as well ("mấy trạm"), "van" a valve.
_SCALE = re.compile(
    r"(?:(?!(?:ty|ti|trieu) phu\b|trieu (?:tap|hoi|chung)\b)"
    r"(?:chuc|nghin|ngan|trieu|ty|ti|(?:tram|van)(?= (?:nghin|ngan|trieu|ty|ti)\b))\b ?)+"
)
# With these marks it is another word, and without any "ngan hang" is no "ngàn hàng".
_NO_SCALE = re.compile(
    r"(?:ngân|ngăn|ngắn|ngạn|ngan (?:hang|sach|han)|văn|vận|ván|chức|chúc|trạm)(?!\w)", re.IGNORECASE
)
_LONGEST_UNIT = 6
# "Hưởng bao nhiêu vụ Rikvip": a case with a name is where to look, and nothing that is counted.
_CASE = re.compile(r"\s*(?:vụ|vu) (?P<name>[^\W\d_]+)")
# "Từ bao nhiêu trở lên" counts nothing.
_AND_MORE = re.compile(r"tro (?:len|xuong)\b")
# "Tăng từ bao nhiêu lên 16.500 đồng/kg" gives the other end, whose unit is the one asked for.
_OTHER_END = re.compile(
    r"(?:lên|len|xuống|xuong|đến|den|tới|toi|còn|thành|thanh|sang)"
    r"(?: (?:mức|muc|khoảng|khoang|hơn|hon|gần|gan|đến|den|tới|toi|còn|con))* \d[\d.,]*",
    re.IGNORECASE,
)
# "Giá bao nhiêu chưa kể thuế" counts nothing.
_LEFT_OUT = re.compile(r"(?:khong|chua|ko) (?:ke|tinh|bao gom|gom)\b")
# "Số hộ nghèo chiếm bao nhiêu" asks for a share.
_SHARED = re.compile(r"\b(?:chiem|bang)\s+(?:(?:khoang|gan|hon|tren|chung)\s+)*$")
# A fine is money, whatever it is for, and so is what is paid, lent or spent: "sửa thời hạn hợp đồng bị phạt bao nhiêu?"
_PAID = re.compile(
    r"(?:(?<!lạm )(?<!lam )(?<!\w)(?:phạt|phat)|(?<!\w)(?:tốn|(?<!hình )trả|chi ra|bỏ ra|bo ra|rót|vay|thu về|thu ve)"
    r"|(?<!nhà )(?<!nha )(?:đầu tư|dau tu)"
    # An "địa chỉ" is given, and "tổng chi" spent.
    r"|(?<!địa )(?<!dia )(?<!\w)chi"
    # "Sản lượng cá tra" is no "trả", nor is "kiểm tra"; "truyền hình trả tiền" is a sort of television.
    r"|(?<!hinh )(?<!cá )(?<!ca )(?<!kiem )(?<!kiểm )(?<!dieu )(?<!điều )(?<!thanh )(?<!tuan )(?<!tuần )(?<!\w)tra) "
    r"(?:(?:tiền|tien|từ|tu|khoảng|khoang|tới|toi|đến|den|tối đa|toi da|tối thiểu|toi thieu|là|la|chừng|hết|het) )*$",
    re.IGNORECASE,
)
# "Số hộ nộp thuế là bao nhiêu" counts them, whatever money they deal with, and so does "số hộ có doanh thu trên 5 tỷ là
# bao nhiêu", whatever bounds they keep to; "số xe này chịu phí bao nhiêu" does not.
_THESE = re.compile(r" (?:\w+ )*(?:nay|do|kia|ay|tren(?! \d)) ")
_DEALING = re.compile(
    r"(?: (?:\w+ )*?"
    r"(?:tra|nop|no|vay|gui|thu|huong|chiu|dong|nhan|gop|rut|chuyen|tron|hoan|tang|giam|thoai|doi|phat|hoan thanh)"
    r" (?:tien|thue|phi|le phi|hoc phi|luong|von|lai|bao hiem|chi tieu)(?: phap lenh| dieu le)?)? (?:la )?$"
)
_BOUNDED = re.compile(
    r" (?:\w+ )+?(?:tren|duoi|hon|vuot|tu|it nhat|toi thieu|khong qua) \d[\d.,]*"
    r"(?:%| (?:ty|ti|trieu|nghin|ngan|phan|dong|usd))(?!\w)[^,;:]* la $"
)
# "Lãi suất cho vay", "tỷ lệ chi trả" are shares; "sai tỷ lệ thì bị phạt bao nhiêu" asks for a fine.
_SHARE_OF_IT = re.compile(
    rf"\b(?:{alternation(name for name, kinds in ATTRIBUTE_KINDS.items() if kinds == _SHARE)})"
    r"(?: (?!(?:bi|phai|thi|se|ma|can)\b)[a-z]+){0,2} $"
)
_TAKES_UP = re.compile(r"\b(?:chiem|chiếm)\s+(?:(?:khoảng|khoang|gần|gan|hơn|hon)\s+)*$", re.IGNORECASE)
# "Độ sâu của biển theo ft?", "nợ quy ra USD": the unit that the answer is to be told in.
_TOLD_IN = re.compile(r"\b(?:(?:tinh|do|quy|doi) )?(?:theo|bang|ra)(?: don vi)? (?P<unit>[a-z0-9²³%/$ ]+?)\s*[?.!]*$")
# How heavy or how long things are is asked, although a number of them is spoken of; "mở rộng" and "kéo dài" are no
# sizes.
_SIZE = re.compile(
    r"(?<!\w)(?<!gánh )(?<!tăng )(?<!mở )(?<!kéo )(?<!phạt )(?<!lỗ )(?<!nợ )(?<!thuế )(?<!hại )"
    r"(?P<size>nặng|rộng|dài|sâu) "
    r"(?:(?:khoảng|chừng|tới|đến|hơn|gần|là|tổng cộng) )*$",
    re.IGNORECASE,
)
# "Hoàn thành bao nhiêu kế hoạch" asks for a share of it, "giao bao nhiêu kế hoạch" for their number.
_PLAN = re.compile(r"(?:ke hoach|du toan|(?:muc )?nguong|han muc|han ngach)\b")
_ATTAINS = re.compile(r"\b(?:hoan thanh|dat|thuc hien|bang|xong|vuot)(?: (?:duoc|khoang|gan|hon|chung))* $")
_NUMBER = re.compile(r"\d+ ")
_IN_RESPECT = re.compile(
    r"(?:o )?chieu (?:mua|ban)\b|ve (?:mat )?(?:(?:so |khoi |san |trong )?luong|gia tri|tri gia|gia|kim ngach|so \w+)\b"
)
# They are counted, and told in money.
_SECURITY = re.compile(r"(?:trai|tin) phieu\b")
_SHARE_SIGN = re.compile(r"(?<![\d\s])\s?%|^\s*%")
# Without their marks these units are the first syllables of things that are counted: "căn hộ", "đô thị", "tá ...".
# "TB" is short for things that are counted too: "bao nhiêu TB Viettel" asks for subscribers.
_ALSO_NOUNS = frozenset({"can", "do", "ta", "quy", "ki", "ky", "tieng", "giay", "sao", "tb"})
# Who types no marks asks for "vốn" and hardly for volts.
_RATHER_NOUNS = frozenset({"von"})
# Beside marks these are no "năm" and "tháng": "bao nhiêu nam, bao nhiêu nữ", "bao nhiêu thang máy".
_WORDS_WITHOUT_MARKS = frozenset({"nam", "thang"})
_NOTHING_MORE = re.compile(r"\s*(?:[?.!,/]|$|(?:de|thi|khi|moi|mot|trong)\b)")
_UNIT = re.compile(rf"(?:{alternation(UNIT_KINDS)})(?!\w)")
_COUNTED_NOUN = re.compile(rf"(?:{alternation((*NOUNS, *CLASSIFIERS))})(?!\w)")
# Behind the asking word these name no things that are counted, but money, a share, or a size.
_SORTS = {
    **{name: kinds for name, kinds in ATTRIBUTE_KINDS.items() if kinds <= _MONEY | _SHARE and name != "dự toán"},
    "diện tích": _MEASURED,
    **dict.fromkeys(("vốn", "nợ", "thuế"), _MONEY | _SHARE),
}
_SORT = re.compile(rf"(?:{alternation(_SORTS)})(?!\w)")
_SESSION = re.compile(r"(?:phien|sang|chieu|hom)(?: giao dich)? (?P<day>ngay )?(?=\d)")
_FOLDED_SCALES = {fold(word): value for word, value in SCALES.items()}
_KINDS_BY_FOLDED_UNIT = {
    folded: frozenset[Kind]().union(*(UNIT_KINDS[unit] for unit in units)) for folded, units in UNIT_SPELLINGS.items()
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is counted: the counted noun or unit as typed, the kinds that can answer, and the least value that can.

    ``measure`` is the same as ``unit`` where that is a unit of measure, which is a slot and no content. ``least`` is a
    tenth of the scale word of the question: "bao nhiêu tỷ" is not answered by 5.
    """

    unit: Span | None = None
    kinds: frozenset[Kind] = frozenset()
    measure: Span | None = None
    least: Decimal | None = None


def behind(text: str, word: Span, taken: list[Span]) -> Wanted:
    """What stands behind the asking ``word``; the ``taken`` spans of periods end a counted noun."""
    folded = fold(text)
    if kinds := _HOW_FAR_AND_LONG.get(folded[word.start : word.end]):
        return Wanted(kinds=kinds)
    start, scale = _scale(text, folded, word.end)
    least = scale / 10 if scale > 1 else None
    if folded.startswith("/", start):
        # "Nộp bao nhiêu/năm?" asks for no years.
        return Wanted(kinds=_MONEY, least=least)
    known = _UNIT.match(folded, start)
    dated = any(span.start <= start < span.end for span in taken) and not _OF_THE_YEAR.match(folded, start)
    if known and not dated and _meant(text, known) and (least or not begins_like_unit(text, folded, start)):
        span = Span(*known.span())
        typed = span.of(text).lower()
        kinds = UNIT_KINDS.get(typed) or _KINDS_BY_FOLDED_UNIT[known.group()]
        # "Triệu do" are dollars, and no degrees.
        return Wanted(span, _MONEY if least and "money" in kinds else kinds, span, least)
    if end := _OTHER_END.match(text, start):
        return _as_at_other_end(text, folded, end.end())
    if _AND_MORE.match(folded, start) or _LEFT_OUT.match(folded, start) or _leads_to_day(folded, start, taken):
        return Wanted()
    if folded.startswith(("mot ", "1 ", "moi "), start):
        return Wanted(kinds=_MONEY, least=least)
    if _is_share(text, folded, word.start, start):
        return Wanted(kinds=_SHARE, least=least)
    sort = _SORT.match(folded, start)
    if sort and not begins_like_unit(text, folded, start) and (kinds := _named_kinds(text, sort)):
        # "Bổ sung bao nhiêu vốn điều lệ", "chiếm bao nhiêu thị phần" count nothing.
        return Wanted(kinds=kinds, least=least)
    surface = folded[start : noun_end(text, folded, start, taken)]
    if _names_case(text, start):
        return Wanted(least=least)
    if least and not (surface.strip() and _COUNTED_NOUN.match(folded, start)):
        return Wanted(kinds=_MONEY | {"count", "measure"}, least=least)
    if not surface.strip() or _NUMBER.match(surface) or _IN_RESPECT.match(folded, start):
        # "Lãi bao nhiêu 9 tháng" counts no months, "giảm bao nhiêu về lượng", "... ở chiều mua" nothing.
        return Wanted()
    kinds = _COUNTED | _MONEY if _SECURITY.match(surface) else _COUNTED
    return Wanted(Span(start, start + len(" ".join(surface.split()[:_LONGEST_UNIT]))), kinds, least=least)


def _is_share(text: str, folded: str, word: int, start: int) -> bool:
    """Whether a share is asked of what stands at ``start``, behind the asking ``word``: "hoàn thành bao nhiêu kế
    hoạch", "chiếm bao nhiêu diện tích"; of "chiếm bao nhiêu ghế" so many are."""
    if _PLAN.match(folded, start):
        return _ATTAINS.search(folded, 0, word) is not None
    if _COUNTED_NOUN.match(folded, start) and not NUMBER_OF.match(folded, start):
        return False
    return _TAKES_UP.search(text, 0, word) is not None


def told_in(text: str) -> Wanted:
    """The unit of measure or money that a question ends with, in which the answer is to be told; nothing where it ends
    with none, as "theo năm" does."""
    folded = fold(text)
    found = _TOLD_IN.search(folded)
    unit = _UNIT.fullmatch(folded, *found.span("unit")) if found else None
    kinds = _KINDS_BY_FOLDED_UNIT[unit.group()] if unit and _meant(text, unit) else frozenset()
    if unit is None or not kinds or not kinds <= _MONEY | _MEASURED:
        return Wanted()
    return Wanted(Span(*unit.span()), kinds, Span(*unit.span()))


def _as_at_other_end(text: str, folded: str, start: int) -> Wanted:
    """The kinds of the unit that the number in front of ``start`` has, at the other end of a change; none where it has
    no unit of measure or money."""
    unit = _UNIT.match(folded, _scale(text, folded, start)[0])
    return Wanted(kinds=_KINDS_BY_FOLDED_UNIT[unit.group()]) if unit else Wanted()


def _leads_to_day(folded: str, start: int, taken: list[Span]) -> bool:
    """Whether what stands there leads to a day: "bán ròng bao nhiêu phiên 12/8" counts no sessions, as "bao nhiêu phiên
    tháng 8" does."""
    session = _SESSION.match(folded, start)
    return session is not None and any(span.start in (session.start("day"), session.end()) for span in taken)


def _named_kinds(text: str, sort: re.Match[str]) -> frozenset[Kind]:
    """The kinds of the attribute that stands there as typed; none where the marks make it another word."""
    typed = text[sort.start() : sort.end()].lower()
    # One syllable needs its marks: "gia đình" has no "giá", and "bao nhieu lo" are as well "lọ" and "lô".
    spelt = fold(typed)
    named = (
        kinds
        for name, kinds in _SORTS.items()
        if typed == name or (" " in name and spelt == fold(name) and agrees(typed, name))
    )
    return next(named, frozenset())


def _names_case(text: str, start: int) -> bool:
    found = _CASE.match(text, start)
    return found is not None and (found["name"][0].isupper() or not is_syllable(fold(found["name"])))


def named(text: str, word: Span | None, taken: list[Span], changed: bool) -> Wanted:
    """What a question names that has nothing behind its asking word, or no such word at all: "số hộ nghèo", "giá".

    The ``taken`` spans of periods end a counted noun. How much a number of things ``changed``, or what share it is, may
    be told in things or in per cent.
    """
    folded = fold(text)
    if word is None:
        if _SHARE_SIGN.search(folded):
            return Wanted(kinds=_SHARE)
        return _number_of(text, folded, len(text), taken) or Wanted(kinds=attribute(text, folded, word))
    if _counts_dealers(text, folded, word.start) and (counted := _number_of(text, folded, word.start, taken)):
        return counted
    paid = _PAID.search(text, 0, word.start)
    if paid and not _SHARE_OF_IT.search(folded, 0, paid.start()):
        return Wanted(kinds=_MONEY)
    if _TAKES_UP.search(text, 0, word.start):
        # "Tiền gửi không kỳ hạn chiếm bao nhiêu" asks for a share, whatever it is a share of.
        return Wanted(kinds=_SHARE)
    if size := _SIZE.search(text, 0, word.start):
        # A road is long in kilometres, and a holiday in days.
        return Wanted(kinds=_MEASURED | ({"duration"} if size["size"].lower() == "dài" else frozenset()))
    kinds = attribute(text, folded, word)
    if changed and kinds:
        # How much anything changed may be told as a share of it, in points or as so many times what it was: "tỷ lệ hộ
        # nghèo giảm 0,3 điểm phần trăm", "tổng tài sản tăng 5%", "lợi nhuận gấp 1,4 lần".
        kinds |= _CHANGES
    shared = changed or _SHARED.search(folded, 0, word.start) is not None
    counted = None if kinds or shared else _number_of(text, folded, word.start, taken)
    return counted or Wanted(kinds=kinds)


def _counts_dealers(text: str, folded: str, end: int) -> bool:
    """Whether the clause that asks in front of ``end`` is of the number of those who pay, owe or have something."""
    number = NUMBER_OF.match(folded, asking(text, folded, end))
    counted = _COUNTED_NOUN.match(folded, number.end(), end) if number else None
    if counted is None or _THESE.match(folded, counted.end(), end):
        return False
    return any(words.match(folded, counted.end(), end) for words in (_DEALING, _BOUNDED))


def _scale(text: str, folded: str, start: int) -> tuple[int, Decimal]:
    """Where the words behind the asking word begin without their scale word, and what that multiplies by."""
    start = _skip_blanks(folded, start)
    found = _SCALE.match(folded, start)
    if found is None or _NO_SCALE.match(text, start):
        return start, Decimal(1)
    value = Decimal(1)
    for word in found.group().split():
        value *= _FOLDED_SCALES[word]
    return _skip_blanks(folded, found.end()), value


def _meant(text: str, unit: re.Match[str]) -> bool:
    """Whether the unit is what was typed: "cần" is no "cân", and "can" one only where nothing follows ("can ho")."""
    typed = text[unit.start() : unit.end()].lower()
    # "Dồng" is no word but a "đồng" whose key was not hit.
    if typed in UNIT_KINDS or typed.replace("d", "đ") in UNIT_KINDS:
        return True
    if typed in _RATHER_NOUNS or (typed in _WORDS_WITHOUT_MARKS and not is_bare(text)):
        return False
    if typed in _ALSO_NOUNS:
        return _NOTHING_MORE.match(text, unit.end()) is not None
    return any(agrees(typed, spelling) for spelling in UNIT_SPELLINGS[unit.group()])


def _skip_blanks(folded: str, start: int) -> int:
    while start < len(folded) and folded[start].isspace():
        start += 1
    return start


def _number_of(text: str, folded: str, end: int, taken: list[Span]) -> Wanted | None:
    """The counted noun that follows a "số", "số lượng" or "lượng" in front of ``end``; a ``taken`` span ends it."""
    # "Khi mức phạt là 10%, số người nộp là bao nhiêu": what is given names nothing that is asked.
    start = asking(text, folded, end)
    found = NUMBER_OF.match(folded, start)
    if not found:
        start, found = 0, NUMBER_OF.search(folded, 0, end)
    if not found:
        return None
    typed = text[found.start() : found.end()].split(maxsplit=1)[0].lower()
    amount = typed == "luong" and found.start() == 0 and not BARE_HEAD.match(folded)
    if not amount and typed not in ("so", "số", "lượng", "tổng"):
        return None
    before = folded[start : found.start()]
    if _COMPOUND.search(before) or (is_bare(text) and _PLACE_OR_FILE.search(before)) or ATTRIBUTE.search(before):
        return None
    time = _LENGTH_OF_TIME.match(folded, found.end())
    if time and (is_bare(text) or text[slice(*time.span())].lower() not in _WORDS_WITHOUT_MARKS):
        span = Span(*time.span())
        return Wanted(span, frozenset({"duration"}), span)
    words = folded[found.end() : noun_end(text, folded, found.end(), taken)].split()
    length = len(" ".join(words[:_LONGEST_UNIT]))
    return Wanted(Span(found.end(), found.end() + length) if length else None, _COUNTED)
