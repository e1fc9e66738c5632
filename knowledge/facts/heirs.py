"""Whose the figures of later clauses are: a clause that opens with what was done, or with what was measured, goes on
with the one in front ("Mây Air bay 90 chuyến, hủy 6 chuyến"); one that only says of which sort it is leaves out what
both are told of ("Tỷ lệ trực tuyến ở cấp tỉnh đạt 88%, cấp xã đạt 69%")."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from knowledge.facts.cuts import asides_in, within
from knowledge.facts.lexicon import CONTENT, LEADING, OWNED_BY, TRAILING
from knowledge.facts.parents import outside
from knowledge.model import Quantity, Span

_DEEDS = (
    "thực hiện|chậm|hủy|huỷ|giải ngân|giải quyết|thụ lý|xét xử|làm|bị thương|thiệt hại|thiệt mạng|tiếp nhận|thu giữ"
    "|tịch thu|bắt(?! (?:đầu|buộc))|khởi tố|truy tố|xử phạt|xử lý|phát hiện|kiểm tra|tiêu hủy|tiêu huỷ|hoàn thành|đón"
    "|phục vụ|vận chuyển|chở|bay|trao|tặng|hỗ trợ|nộp|bán(?! (?:lẻ|vé|buôn))|mua|huy động|tuyển|trồng|thu hoạch"
    "|phát(?! (?:triển|sinh))|đóng góp|trực tuyến|đúng hạn|trước hạn|quá hạn|trễ hạn"
)
# A clause opens with a deed; not with a thing named by it, "sản xuất của xã Gió".
_DOES = re.compile(rf"(?:(?:đã|cũng|được|bị|phải) )*(?P<deed>{_DEEDS})(?!\w)(?!.* của )", re.IGNORECASE)
# What is measured of whoever or whatever was named in front, with nothing that says of what. Where that is measured
# itself, it is of the same: "Doanh thu của công ty Mây đạt 5 tỷ đồng, lợi nhuận 1 tỷ đồng" tells twice of the company.
_SIZE = (
    r"(?:tổng\s+)?(?:số\s+)?(?:năng suất|sản lượng|khối lượng|số lượng|trọng lượng|trị giá|giá trị|kim ngạch|diện tích"
    r"|công suất|kinh phí|dư nợ|tài sản|số tiền|doanh số|doanh thu(?: thuần)?|lợi nhuận(?: (?:thuần|gộp|ròng))?"
    r"(?: (?:trước|sau) thuế)?|(?:lãi|lỗ) (?:ròng|trước thuế|sau thuế)|vốn(?: (?:đầu tư|đăng ký|điều lệ|chủ sở hữu))*)"
    r"(?: hợp nhất)?"
)
_MEASURED = re.compile(
    rf"{_SIZE}\s+(?:(?:bình quân|trung bình|ước|đạt|là|hơn|gần|khoảng|trên|dưới|tăng|giảm|cũng|đã|lên|tới|đến|ở|mức|chỉ"
    r"|còn|dự kiến|ước tính|xấp xỉ)\s+)*$",
    re.IGNORECASE,
)
_SIZED = re.compile(rf"(?:{_SIZE}[\s,]+)+(?:của\s+)?", re.IGNORECASE)
# Where whoever is measured has been named: in front of another measure, or of a verb; what somebody is tells who it is,
# "Đứng đầu là xứ Mây với 5 tấn, trị giá 2 tỷ đồng".
_TELLS = re.compile(
    rf"\s*(?<!\w)(?:{_SIZE}|đã|đang|sẽ|được|bị|phải|có|cũng|vẫn|đạt|ước|tăng|giảm|chiếm|lãi|lỗ|còn(?! lại)"
    r"|ghi nhận)(?!\w)",
    re.IGNORECASE,
)
# What opens so measures what the clause in front tells of, whatever more it says: "Bến Mây đón 5 tàu, với tỷ lệ đầy
# khách là 90%"; not "dài bằng với chiều dài của bến Gió".
_MEASURE = (
    rf"(?:{_SIZE}|(?:tổng|số|mức|giá|đơn giá|mệnh giá|tỷ lệ|tỉ lệ|tỷ trọng|lãi suất|tiền|thuế|thuế suất|vốn|chiều dài"
    r"|thời hạn|thời gian|chi phí|lưu lượng|quy mô|tốc độ|thị phần|tang vật|khoản|kết quả|kỷ lục|tần suất))(?!\w)"
)
_WITH = re.compile(rf"[\s,]*với\s+{_MEASURE}", re.IGNORECASE)
_HELD_AGAINST = re.compile(r"(?<!\w)(?:đối|bằng|so|cùng)\s*$", re.IGNORECASE)
_WORTH = re.compile(_MEASURE, re.IGNORECASE)
# Where what a clause tells of its bearer begins: at the first of these, else at its last deed.
_SAYS = re.compile(r"\s(?:đã|đang|sẽ|được|bị|phải|có|là|đạt|ước|tăng|giảm|chiếm|còn|ghi nhận|xảy ra)(?!\w)")
_DID = re.compile(rf"\s(?P<deed>{_DEEDS})(?!\w)")
# What several of one sort are called by, each with its own name behind it: "hạng A đạt 87%, hạng B 91%".
_SORT = re.compile(
    r"(?P<sort>cấp|hạng|loại|nhóm|khu vực|vùng|khối|hộ|ngành|lĩnh vực|thị trường|phân khúc|tuyến|đường|trường|bậc"
    r"|tỉnh|thành phố|huyện|quận|xã|phường|công ty|ngân hàng|\dG)(?!\w)"
)
_GENERATION = re.compile(r"\dG")
# Its own verb says something else of such an item.
_SAYS_ELSE = re.compile(rf"(?<!\w)(?:{_DEEDS}|lỗ|lãi|nợ|tỷ lệ|tỉ lệ|số|giá)(?!\w)")
# Behind a bracket: what stands in front of it goes on.
_GOES_ON = re.compile(r"\s+(?!(?:và|hoặc|còn|với|so|trong|tại|ở|cho|từ|đến|của|thì|là)(?!\w))[a-zà-ỹ]")
_HALTS = ";:.!?…"
# So many characters in front of a clause may say against what it is held.
_NEAR = 6


def bearers(
    text: str, sentence: Span, quantities: Sequence[Quantity], clauses: Sequence[Span], parents: Mapping[int, int]
) -> Mapping[int, Span]:
    """By position, the words of a clause in front that say whose each of the ``quantities`` is or what it tells of.

    ``clauses`` are their own stretches; ``parents`` the positions of the figures whose subject others go on with.
    """
    row = _Row(text, sentence, quantities, clauses, parents)
    for at in range(1, len(quantities)):
        found = row.bearer(at)
        if found and any(map(str.isalpha, found.of(text))):
            row.borne[at] = found
    return row.borne


def borne_by(named: str, bearer: str) -> str:
    """What is ``named`` with its ``bearer``: "Mây Air hủy", "sản lượng (ngô)"."""
    return f"{named} ({bearer})" if _WORTH.match(named) else f"{bearer} {named}".strip()


class _Row:
    """The clauses of one ``sentence``; ``borne`` are the bearers of those read so far, by position."""

    def __init__(
        self,
        text: str,
        sentence: Span,
        quantities: Sequence[Quantity],
        clauses: Sequence[Span],
        parents: Mapping[int, int],
    ) -> None:
        self._text, self._sentence = text, sentence
        self._quantities, self._clauses, self._parents = quantities, clauses, parents
        self._brackets = asides_in(text, sentence.start, sentence.end)
        self.borne = dict[int, Span]()

    def bearer(self, at: int) -> Span | None:
        """The bearer of the figure ``at``, None where it has a subject of its own or none; call in reading order."""
        if at in self._parents:
            return self.borne.get(self._parents[at])
        opens, number = self._clauses[at].start, self._quantities[at].span.start
        if self._text[opens - 1] in _HALTS or within(number, self._brackets):
            return None
        before = self._before(at)
        bracket = next((bracket for bracket in self._brackets if bracket[1] == opens), None)
        # "(5 tấn) cao hơn lãi suất kỳ hạn 1 năm": a length of time is more often the name of something.
        term = self._quantities[at].kind == "duration"
        if bracket and not term and _GOES_ON.match(self._text, opens, number):
            start = self._sentence.start if before is None else self._clauses[before].end
            if start < bracket[0]:
                return self._who(self._front(start, bracket[0]), opened=True)
        return None if before is None else self._from(before, at)

    def _before(self, at: int) -> int | None:
        """The figure whose clause is the one in front of that of the figure ``at``, brackets and what goes on with
        another passed over; None for the first."""
        before = outside(self._brackets, self._quantities[at], self._quantities, at - 1)
        while before is not None and before in self._parents and before not in self.borne:
            before = self._parents[before]
        return before

    def _from(self, before: int, at: int) -> Span | None:
        """What the figure ``at`` has of the clause of the one ``before``."""
        opens, quantity = self._clauses[before].start, self._quantities[at]
        front = self._front(opens, self._quantities[before].span.start)
        own = self._front(self._clauses[at].start, quantity.span.start)
        does = _DOES.match(self._text, own.start, own.end) if quantity.change is None else None
        if does:
            opened = opens == 0 or self._text[opens - 1] in _HALTS or opens == self._clauses[0].start
            joined = "," not in self._text[self._clauses[at].start - 1 : own.start]
            return self._who(front, opened and not joined, does["deed"]) or self.borne.get(before)
        if _MEASURED.match(self._text, own.start, own.end) or self._is_with(at):
            # "Sau 3 tháng, doanh thu đạt 5 tỷ đồng": a length of time has none.
            bare = self._quantities[before].kind == "duration" or self._is_with(before)
            return (None if bare else self._counted(before, front) or self._whose(front)) or self.borne.get(before)
        alike = _sort(self._quantities[before]) == _sort(quantity)
        return self._what(front, own, self.borne.get(before)) if alike else None

    def _front(self, start: int, number: int) -> Span:
        """What stands from ``start`` to the ``number``, without what joins it to the clause in front."""
        led = LEADING.match(self._text, start, number)
        return Span(led.end() if led else start, number)

    def _who(self, front: Span, opened: bool, deed: str = "") -> Span | None:
        """Of whom the clause tells that has the ``front`` before its number, up to the ``deed`` that the next one names
        too; None where it names nobody itself. Without a verb it does where it is ``opened`` by a name."""
        if _DOES.match(self._text, front.start, front.end) or _MEASURED.match(self._text, front.start, front.end):
            return None
        did = list(_DID.finditer(self._text, front.start, front.end))
        same = [found.start() for found in did if found["deed"] == deed]
        says = _SAYS.search(self._text, front.start, front.end)
        ends = same or ([says.start()] if says else [found.start() for found in did])
        if not (ends or opened):
            return None
        return self._named(Span(front.start, ends[-1] if ends else front.end))

    def _is_with(self, at: int) -> bool:
        """Whether the clause of the figure ``at`` only adds a measure to the one in front."""
        opens, number = self._clauses[at].start, self._quantities[at].span.start
        held = _HELD_AGAINST.search(self._text, max(0, opens - _NEAR), opens)
        return held is None and _WITH.match(self._text, opens, number) is not None

    def _counted(self, before: int, front: Span) -> Span | None:
        """Which things the clause with the count ``before`` tells of, and who has them: "Xã có 50 hộ làm chè, sản lượng
        7 tấn", "Vốn của 4 quán là 5 tỷ đồng, tài sản 9 tỷ đồng"; None where it does not say which, "Công ty Mây có 50
        quán, doanh thu 7 tỷ đồng"."""
        counted, clause = self._quantities[before], self._clauses[before]
        if counted.kind != "count" or counted.unit_span is None or before in self._parents:
            return None
        says = self._text[counted.unit_span.end : clause.end]
        told = OWNED_BY.search(self._text, front.start, front.end) or CONTENT.search(says.lower())
        front = self._unsized(front)
        opens = front.start if self._named(front) else counted.span.start
        return Span(opens, clause.end) if told else None

    def _whose(self, front: Span) -> Span | None:
        """Of whom or what the clause that has the ``front`` before its number tells a measure, without that."""
        if _DOES.match(self._text, front.start, front.end):
            return None
        start, end = self._unsized(front)
        ends = _TELLS.search(self._text, start, end) or TRAILING.search(self._text, start, end)
        named = Span(start, ends.start() if ends else end)
        return None if _WORTH.fullmatch(self._text, named.start, named.end) else self._named(named)

    def _unsized(self, front: Span) -> Span:
        """The ``front`` without the measures that it opens with: "vốn điều lệ của | các quán Mây"."""
        sized = _SIZED.match(self._text, front.start, front.end)
        return Span(sized.end() if sized else front.start, front.end)

    def _named(self, span: Span) -> Span | None:
        return span if CONTENT.search(span.of(self._text).lower()) else None

    def _what(self, front: Span, own: Span, earlier: Span | None) -> Span | None:
        """What both the item that opens with a sort in its ``own`` words and the one with the ``front`` before its
        number are told of; ``earlier`` is what that one has left out itself. None where they are no such items."""
        item = _SORT.match(self._text, own.start, own.end)
        named = item is not None and any(map(str.isalpha, self._text[item.end() : own.end]))
        # "Nếu có hiệu quả thì cấp 12 ha" names no level.
        if item is None or not named or _SAYS_ELSE.search(self._text, item.end(), own.end):
            return None
        sort = item["sort"]
        word = _GENERATION if _GENERATION.fullmatch(sort) else re.compile(rf"(?<!\w){re.escape(sort)}(?!\w)")
        same = [found.start() for found in word.finditer(self._text, front.start, front.end)]
        if not same:
            return None
        return earlier if same[-1] == front.start else Span(front.start, same[-1])


def _sort(quantity: Quantity) -> tuple[str, str, str | None]:
    return quantity.kind, quantity.unit, quantity.change
