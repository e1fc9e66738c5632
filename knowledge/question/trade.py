"""Trade as people speak of it, in two pieces: "bán gỗ ra nước ngoài" is what an article calls "xuất khẩu gỗ"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from knowledge.lexicon.places import COUNTRIES, COUNTRY, HOME
from knowledge.model import Span
from knowledge.text import fold, is_bare

# What is sold is a few words without a number; shares, debts and houses go abroad by no ship, and a verb begins another
# clause.
_NO_GOODS = (
    "cổ phần|cổ phiếu|vốn|trái phiếu|tín phiếu|nợ|nhà|đất|căn hộ|chung cư|dự án|công ty|doanh nghiệp|người|vé|tour"
    "|mua|bán|xuất|nhập|là|thì|đạt|được|bao nhiêu|ở|tại|trong|để|phải|cho|sang|từ|của|ra|qua|tăng|giảm|chiếm|đóng"
)
# Wherever these stand, what is sold is no goods: "Bán cho nước ngoài bao nhiêu phần trăm cổ phần?", "phụ nữ bị bán sang
# Trung Quốc", but "thiết bị bán sang Trung Quốc".
_NO_TRADE = (
    r"(?<!\w)(?:cổ phần|cổ phiếu|trái phiếu|tín phiếu|căn hộ|chung cư|phụ nữ|trẻ em|ma túy|nạn nhân"
    r"|(?:(?<!thiết )(?<!trang )(?<!chuẩn )bị|lừa) bán)(?!\w)"
)
# A price or an investor sells and buys at a counter: "giá vàng bán ra cao hơn mua vào", "khối ngoại bán ra nhiều hơn".
_AT_COUNTER = (
    r"(?<!\w)(?:(?<!trị )(?<!quốc )(?<!đánh )giá|vàng|usd|tỷ giá|khối ngoại|cổ phiếu|tự doanh|nhà đầu tư)(?!\w)"
)
_GOODS = rf"(?P<goods>(?:,? (?!(?:{_NO_GOODS})(?!\w)|\d)\w+){{0,9}}?)"
_FOREIGN = r"(?:các )?(?:nước (?:ngoài|khác)|ngoại quốc)(?!\w)"
_ABROAD = rf"(?:{_FOREIGN}|(?:hải ngoại|(?:thị trường )?(?:thế giới|quốc tế)|ngoài(?! trời))(?!\w))"
_SELLS = rf"(?<!\w)(?P<verb>bán)(?! (?:lẻ|buôn|sỉ|tháo|đổ|ròng|đấu giá)(?!\w)){_GOODS}"
_BUYS = rf"(?<!\w)(?P<verb>mua)(?! (?:vào|lại|ròng|bán|bảo hiểm)(?!\w)){_GOODS}"
_LEADS = r"(?: (?:thị trường|các nước|(?:hai|ba|bốn|năm) nước|nước|khối|khu vực))?"
_MORE = r"(?:nhiều|cao|lớn) hơn (?:số )?(?:tiền )?"
_PARTNER = rf"(?P<goods>(?: (?:hàng|ra {_ABROAD}|ra|vào))*)(?: (?!mua |bán )\w+){{0,4}}?"
_HOW_MUCH = (
    r"(?:(?: (?:gần|hơn|khoảng|chừng))? (?:bao nhiêu|mấy)(?: (?:nghìn|triệu|tỷ))?"
    r"(?: (?:tiền|usd|đô(?: la)?|euro|tấn|chiếc|con))?)?"
)
_PATTERNS = {
    "sold abroad": rf"{_SELLS}(?P<rest> (?:ra|sang|qua|cho) {_ABROAD})",
    "sold to": rf"{_SELLS}(?P<rest>) (?:sang|qua|vào|cho){_LEADS} $",
    "bought abroad": rf"{_BUYS}(?P<rest>(?: (?:của|từ))? {_FOREIGN}| từ bên ngoài(?!\w))",
    "bought from": rf"{_BUYS}(?P<rest>) (?:của|từ){_LEADS} $",
    # Behind the country that buys: "người Nhật đã mua cá Việt Nam", "Nhật mua mấy tấn cá của Việt Nam".
    "bought by": rf"(?: (?:đã|từng|có|đang|đều|cũng))? (?P<verb>mua){_HOW_MUCH}{_GOODS}(?P<rest>(?: (?:của|từ))?) "
    r"(?:việt(?: nam)?|nước ta)(?!\w)",
    "buyers": r"(?<!\w)(?:người|dân|khách|phía)(?: (?:tiêu dùng|mua))? $",
    # "Tiền bán hàng sang Nhật nhiều hơn tiền mua hàng của Nhật", "bán ra ngoài nhiều hơn số mua vào".
    "surplus": rf"(?<!\w)(?P<verb>bán){_PARTNER}(?P<rest> {_MORE}mua(?: vào| về)?(?: hàng)?)(?!\w)",
    "deficit": rf"(?<!\w)(?P<verb>mua){_PARTNER}(?P<rest>(?: về)? {_MORE}bán(?: ra)?(?: hàng)?)(?!\w)",
    # In front of it the money is named that is got or paid, and behind it that it is got.
    "money": r"(?<!\w)(?P<sum>(?:số )?tiền) (?:mà )?(?:(?:việt nam|nước ta|cả nước|ta) )?"
    r"(?P<got>(?:(?:thu|kiếm) (?:về |được )?(?:từ |nhờ )?|chi (?:ra )?|bỏ ra )?(?:việc |để )?)$",
    # "Đã chi bao nhiêu đô la để mua": the asking words stay.
    "paid": rf"(?<!\w)(?P<sum>(?:chi|bỏ)(?: ra)?)(?: thêm| hết| tổng cộng)?{_HOW_MUCH} (?P<got>(?:để )?)$",
    "no trade": _NO_TRADE,
    "at a counter": _AT_COUNTER,
    "abroad": rf"(?<!\w)ra {_ABROAD}",
    "home goods": r"(?<!\w)hàng(?: hóa)?(?: của)? việt(?: nam)? (?:được )?(?:đem |đưa )?$",
    "any goods": r"(?: (?:hàng(?: hóa)?|việt(?: nam)?|ra|vào|ngoài|thế giới|nước ngoài))*",
    "yields": r"(?<!\w)(?:thu|mang|đem|kiếm) (?:về|được)"
    r"(?= (?:\w+ ){0,2}(?:bao nhiêu|mấy|(?:ít|nhiều|cao|thấp) hơn)(?!\w))",
}
# As the lexicon has them; the first two so that "khối ngoại bán ra nhiều hơn mua vào" is none of its phrases.
_PHRASES = {
    "surplus": "bán hàng ra nhiều hơn mua hàng vào",
    "deficit": "mua hàng vào nhiều hơn bán hàng ra",
    "sold abroad": "bán ra nước ngoài",
    "sold to": "bán ra nước ngoài",
    "bought abroad": "mua từ nước ngoài",
    "bought from": "mua từ nước ngoài",
}
_BALANCES = ("surplus", "deficit")
# Trade with one country is a firm's own as well, which an article may tell in the same words.
_BY_A_FIRM = {"sold to": "bán sang", "bought from": "mua từ"}


@dataclass(frozen=True, slots=True)
class Deal:
    """A ``verb`` of trade, the ``phrase`` of the lexicon that it makes with other words, and those words' spans."""

    verb: Span
    phrase: str
    others: tuple[Span, ...]


def traded(text: str, named: Sequence[tuple[Span, str]]) -> Deal | None:
    """The trade that the repaired question ``text`` tells of in pieces, if any; ``named`` are the places in it.

    A country is a place and stays, "nước ngoài" is one of the pieces.
    """
    bare = is_bare(text)
    spelt = fold(text) if bare else text.lower()
    if not any(f" {verb} " in f" {spelt}" for verb in ("mua", "ban" if bare else "bán")):
        return None
    patterns = _patterns(bare)
    if patterns["no trade"].search(spelt):
        return None
    abroad = [place for place, name in named if name in COUNTRIES and name != COUNTRY]
    for sort, phrase in _PHRASES.items():
        ends = [place.start for place in abroad] if sort in _BY_A_FIRM else [len(spelt)]
        found = next(filter(None, (patterns[sort].search(spelt, 0, end) for end in ends)), None)
        if found:
            before = _before(spelt, found.start("verb"), patterns)
            national = before or any(name in HOME for _, name in named)
            if sort in _BALANCES:
                foreign = abroad or patterns["abroad"].search(found.group())
                if not (national or foreign) or patterns["at a counter"].search(spelt, 0, found.start("rest")):
                    continue
            said = phrase if national else _BY_A_FIRM.get(sort, phrase)
            return Deal(Span(*found.span("verb")), said, (*before, *_behind(spelt, found, patterns)))
    return next(_bought_by(spelt, abroad, patterns), None)


def _bought_by(spelt: str, abroad: Sequence[Span], patterns: Mapping[str, re.Pattern[str]]) -> Iterator[Deal]:
    """What one of the countries ``abroad`` buys here: "người Nhật đã mua cá Việt Nam" is what is sold to Japan."""
    for country in abroad:
        found = patterns["bought by"].match(spelt, country.end)
        if found:
            buyers = patterns["buyers"].search(spelt, 0, country.start)
            others = [Span(*words.span()) for words in (buyers,) if words]
            yield Deal(Span(*found.span("verb")), _PHRASES["sold abroad"], (*others, *_behind(spelt, found, patterns)))


@cache
def _patterns(bare: bool) -> Mapping[str, re.Pattern[str]]:
    """The patterns, for a text with marks or for one without."""
    return {name: re.compile(_without_marks(pattern) if bare else pattern) for name, pattern in _PATTERNS.items()}


def _without_marks(pattern: str) -> str:
    return "".join(letter if letter.isascii() else fold(letter) for letter in pattern)


def _before(spelt: str, verb: int, patterns: Mapping[str, re.Pattern[str]]) -> list[Span]:
    """The words in front of the ``verb`` that say that money is got or paid, or that the goods are the country's."""
    names = ("money", "paid", "home goods")
    money, paid, goods = (patterns[name].search(spelt, 0, verb) for name in names)
    found = [said.span(part) for said in (money, paid) if said for part in ("sum", "got")]
    return [Span(*words) for words in (*found, *([goods.span()] if goods else []))]


def _behind(spelt: str, found: re.Match[str], patterns: Mapping[str, re.Pattern[str]]) -> list[Span]:
    """The words behind the verb that say no more than it does: "nước ngoài", "hàng", "thu về"."""
    gain = patterns["yields"].search(spelt, found.end())
    goods = [found.span("goods")] if patterns["any goods"].fullmatch(found["goods"]) else []
    return [Span(*words) for words in (found.span("rest"), *goods, *([gain.span()] if gain else []))]
