"""Where a sentence is cut into the shares of its figures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from knowledge.facts.lexicon import (
    ADDED,
    BALANCED,
    BOUND,
    BOUNDED,
    BY,
    COMPRISES,
    CONTENT,
    GOES_ON,
    IF,
    LABEL,
    LAST_BRACKET,
    LEFT,
    LIMIT,
    LIST_OPENS,
    LISTED,
    MEASURE,
    MEASURES,
    NAME,
    NAMES_BEHIND,
    NAMING,
    OPENING,
    PART_OPENS,
    PREDICATE,
    PREPOSITION,
    SINCE,
    STRONG_CUT,
    SUBORDINATE,
    TAIL_CUT,
    TOPIC_CUT,
    TRAILING,
    WEAK_CUT,
)
from knowledge.facts.naming import end_of, has_subject, planned
from knowledge.facts.timing import DATED
from knowledge.lexicon.told import is_address
from knowledge.model import Quantity, Span

# A piece in front of a comma that is no item of a list: it says when, where, who says so, or has a verb. In front of it
# may stand who publishes it, "(MTV) - Theo Sở Mây, ...". "Mỗi năm" says when, "mỗi quận, huyện" are a list,
# and so are "đầu tư công, đầu tư tư nhân".
_EACH = (
    r"mỗi (?:năm|quý|tháng|tuần|ngày|đêm|giờ|phút|giây|phiên|vụ|mùa|đợt|kỳ|lần|khi|chuyến|ca"
    r"|ha|héc ta|hecta|sào|công|mẫu|kg|cân|tạ|tấn|lít)"
)
_NO_ADVERBIAL = r"bằng (?:khen|cấp|lái)|chỉ (?:huy|số|thị|tiêu)|đầu tư|hiện (?:đại|vật)|thời (?:hạn|trang)|tính mạng"
_ADVERBIAL = re.compile(
    rf"\W*(?:[^\W\d]+\)\s*[-–]\s*)?(?!(?:{_NO_ADVERBIAL})(?!\w))(?:{_EACH}"
    r"|theo|cũng|cụ thể|trong|tại|ở|trên|từ|đến|tới|tính|hết|năm|tháng|quý|tuần|ngày"
    r"|sáng|chiều|tối|hôm|sau|trước"
    r"|khi|lúc|vào|về|đối với|với|bên cạnh|ngoài|tuy|đáng|đặc biệt|riêng|cùng|để|do|nhờ|vì|bởi|hiện|lũy kế|luỹ kế|so"
    r"|nếu|qua|cuối|đầu|giữa|như|được biết|mặc dù|dù|kết thúc|kể|thống kê|giai đoạn|tương tự|ngược lại|bước|nhằm|căn cứ"
    r"|thời|hơn nữa|thực tế|ước|dự kiến|trung bình|bình quân|chỉ|nhưng|còn|song|thứ|một là|hai là|ba là|đồng thời|ngay"
    r"|dưới|bằng|nhìn|xét|mới|gần|điển hình|nổi bật|ví dụ|chẳng hạn|thậm chí|bà|ông|chưa|không)(?!\w)",
    re.IGNORECASE,
)
# So many characters in front of a length of time may say that it passed: "trong suốt hơn".
_LONGEST_SINCE = 20
_SET_AGAINST = re.compile(r"\s*(?:còn(?! lại)|riêng|trong khi đó)\s+[^\W\d]")
# Directly behind a figure: nothing more is said of it.
_HALTS = re.compile(r"\s*(?:[,;:.()]|$)")


def shares(text: str, sentence: Span, quantities: Sequence[Quantity], asides: Sequence[Span]) -> list[Span]:
    """The stretch of ``sentence`` that each of the ``quantities`` has for itself, in order and without gaps.

    What stands in front of the first one is the topic of all of them; ``asides`` are spans that make no subject.
    """
    if not quantities:
        return []
    cuts = [_topic_end(text, sentence, quantities[0], asides)]
    cuts += [_cut(text, left, right.span.start) for left, right in pairwise(quantities)]
    cuts.append(_tail(text, quantities[-1], sentence.end))
    return [Span(*stretch) for stretch in pairwise(cuts)]


def _topic_end(text: str, sentence: Span, first: Quantity, asides: Sequence[Span]) -> int:
    """Where the clause of the ``first`` figure begins: behind the last comma that leaves it a subject of its own."""
    bracket = LAST_BRACKET.search(text, sentence.start, first.span.start)
    if bracket and GOES_ON.match(text, bracket.start()) and CONTENT.search(bracket.group().lower()):
        # "Quỹ Mây (công ty do bà Gió giữ 100%) cũng có ...": what stands in front of it is told of by the rest.
        return bracket.start()
    cuts = [sentence.start, *(found.end() for found in TOPIC_CUT.finditer(text, sentence.start, first.span.start))]
    for before, cut in reversed(list(pairwise(cuts))):
        if ADDED.match(text, cut) or (is_address(text, cut) and not STRONG_CUT.search(text, cut, first.span.start)):
            # "Lê Văn Gió, trú tại xã Mây, huyện Mưa, mang 10 kg pháo": the comma is one of the address.
            continue
        if BY.fullmatch(text, cut, first.span.start) and _HALTS.match(text, end_of(text, first), sentence.end):
            # "Hàng tồn phần lớn ở bến Mây, với 15 thùng": what is behind the comma says no more than how many.
            continue
        if has_subject(text, Span(cut, first.span.end), first, asides) and _ends_clause(text, before, cut):
            return cut
    return sentence.start


def _ends_clause(text: str, start: int, cut: int) -> bool:
    """Whether the mark in front of ``cut`` ends a clause or an adverbial that goes from ``start`` to it, and no item of
    a list: "ngành chế biến, chế tạo tăng 9%", "cà phê (rang xay, hòa tan) đạt 5 tấn"."""
    piece = text[start:cut]
    if piece.rstrip()[-1:] != ",":
        return True
    if piece.count("(") > piece.count(")"):
        return False
    return _ADVERBIAL.match(piece) is not None or PREDICATE.search(piece) is not None


def _cut(text: str, left: Quantity, end: int) -> int:
    """Where between the figure ``left`` and the number at ``end`` the share of the first one ends; directly behind it
    when nothing separates them."""
    start = end_of(text, left, end)
    if start >= end:
        return end
    if plan := planned(text, left, end):
        # "Đạt 68% chỉ tiêu của Bộ Mây và Cục Gió (5 tỷ đồng)": the share is of all that the plan is called.
        return end - len(text[plan.end : end].lstrip())
    names = _counted_names(text, left, start, end)
    if names and names["told"]:
        # "Hai tỉnh Mây, Gió mỗi tỉnh nhận 2 tỷ đồng": those counted are named as whose the next figure is.
        return start
    start = names.end() if names else start
    asides = asides_in(text, start, end)
    strong = strong_cuts(text, start, end, asides)
    if len(strong) > 1 and text[strong[-1] - 1] == ":" and _is_bare(text[strong[-1] : end]):
        # "Vải giảm 4%; thép các loại: ước đạt 5 tấn": what stands in front of the colon is what the next one is of.
        strong.pop()
    opening = [
        found.start()
        for found in OPENING.finditer(text, strong[-1] if strong else start, end)
        if not within(found.start(), asides)
    ]
    if strong and not (opening and text[strong[-1] - 1] == ")"):
        dated = DATED.match(text, strong[-1], end) if text[strong[-1] - 1] == ")" else None
        return dated.end() if dated else strong[-1]
    if opening and CONTENT.search(text[opening[-1] : end].lower()):
        return _before_name(text, start, strong, opening[-1])
    weak = [
        found.end()
        for found in WEAK_CUT.finditer(text, start, end)
        if not within(found.start(), asides) and not LEFT.fullmatch(text, found.end(), end)
    ]
    commas = [cut for cut in weak if text[cut - 1] == ","]
    since = left.kind == "duration" and SINCE.search(text, max(0, left.span.start - _LONGEST_SINCE), left.span.start)
    if since and commas and CONTENT.search(text[commas[0] : end].lower()):
        return commas[0]
    listed = [found.start() for found in LIST_OPENS.finditer(text, start, opening[0])] if opening and not weak else []
    if listed and CONTENT.search(text[listed[-1] : opening[0]].lower()):
        return listed[-1]
    if opening and (not weak or not CONTENT.search(text[weak[0] : opening[0]].lower())):
        return opening[0]
    condition = IF.search(text, start, weak[0]) if weak else None
    if condition and (BOUND.search(text, weak[-1], end) or BOUNDED.match(text, end)):
        return condition.start()
    if weak:
        return _at_comma(text, weak, end)
    return strong[-1] if strong else _unmarked(text, left, start, end)


def _counted_names(text: str, left: Quantity, start: int, end: int) -> re.Match[str] | None:
    """The names of those that the figure ``left`` counts, where they stand behind it: "hai tỉnh Mây và Gió"."""
    names = NAMES_BEHIND.match(text, start, end) if left.kind == "count" else None
    return names if names and left.value == len(NAME.findall(names["names"])) else None


def _is_bare(words: str) -> bool:
    """Whether ``words`` name nothing, not even a "Cao Bằng"."""
    return words == words.lower() and CONTENT.search(words) is None


def _before_name(text: str, start: int, strong: Sequence[int], opening: int) -> int:
    """Where the share of a figure begins whose bracket opens at ``opening``: with the name in front of it, where it is
    one of a list, "gồm ông A (giữ 45% vốn), bà B (giữ 36% vốn)"; else with the bracket."""
    if strong and text[start : strong[-1]].count("(") < text[start : strong[-1]].count(")"):
        return strong[-1] if LISTED.match(text, strong[-1], opening) else opening
    listed = [found.end() for found in COMPRISES.finditer(text, start, opening)]
    return listed[-1] if listed else opening


def _at_comma(text: str, weak: Sequence[int], end: int) -> int:
    """Which of the ``weak`` cuts, at commas and conjunctions of equals, parts a figure from the number at ``end``."""
    parts = [cut for cut in weak if PART_OPENS.match(text, cut)]
    if parts and CONTENT.search(text[parts[-1] : end].lower()):
        return parts[-1]
    if len(weak) > 1 and BY.fullmatch(text, weak[-1], end) and CONTENT.search(text[weak[-2] : weak[-1]].lower()):
        # "... và quận 9 với 118 ca": what stands in front of "với" is whose the figure is.
        return weak[-2]
    measures = [cut for cut in weak if MEASURE.match(text, cut)]
    if measures and MEASURES.search(text, weak[-1], end):
        # "5 dự án với số vốn đăng ký mới và tăng thêm đạt 8 tỷ USD": the "và" joins what is said of the measure.
        return measures[-1]
    if not CONTENT.search(text[weak[-1] : end].lower()):
        # "..., tỷ lệ nợ xấu được giữ ở mức thấp, ở mức 2,1%": it is of what was named between the commas.
        # So is what is set against the figure before: "còn bà Gió, Giám đốc công ty, chỉ có 46 phiếu".
        named = [cut for cut in weak[:-1] if NAMING.match(text, cut) or _SET_AGAINST.match(text, cut)]
        return named[-1] if named else weak[-1]
    # "... cấp 2 tỷ đồng cho quỹ, đồng thời quỹ huy động 3 tỷ đồng": whom it was for is said of the first. "46,6% doanh
    # nghiệp liên kết với nhau và 39,5% ...": a figure that opens its clause begins at the last cut.
    firm = [cut for cut in weak if not PREPOSITION.match(text, cut)]
    return firm[0] if firm and CONTENT.search(text[firm[-1] : end].lower()) else weak[0]


def _unmarked(text: str, left: Quantity, start: int, end: int) -> int:
    """Where the share of the figure ``left`` ends where no mark and no conjunction of equals parts it from the next."""
    opened = SUBORDINATE.search(text, start, end) if left.kind != "count" else None
    if opened and CONTENT.search(text[opened.end() : end].partition(" ")[2].lower()):
        return opened.start()
    found = LIMIT.search(text, start, end) or TRAILING.search(text, start, end)
    if found is None:
        return start
    label = LABEL.search(text, start, found.start())
    return label.start() if label else found.start()


def _tail(text: str, quantity: Quantity, end: int) -> int:
    """Where the words behind the last figure turn to something else."""
    found = TAIL_CUT.search(text, end_of(text, quantity), end)
    return found.start() if found else end


def clause_start(text: str, start: int, end: int) -> int:
    """Where the clause that reaches up to ``end`` begins: behind the last mark that ends a share, else at ``start``."""
    return max(strong_cuts(text, start, end, asides_in(text, start, end)), default=start)


def strong_cuts(text: str, start: int, end: int, asides: Sequence[tuple[int, int]]) -> list[int]:
    """Behind every mark that ends a share, those in the ``asides`` left out."""
    return [found.end() for found in STRONG_CUT.finditer(text, start, end) if not within(found.start(), asides)]


def asides_in(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The brackets that open and close between ``start`` and ``end``."""
    return [found.span() for found in BALANCED.finditer(text, start, end)]


def within(position: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether the ``position`` lies in one of the ``spans``."""
    return any(start <= position < end for start, end in spans)
