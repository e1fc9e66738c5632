"""What a sentence goes on with: the one before it, where its own words point back there."""

from __future__ import annotations

import re

from knowledge.lexicon.onward import NEXT_ITEM, OF_WHICH, SUMMED
from knowledge.model import Passage
from knowledge.pattern import lazy

# "Con số nói trên sẽ tăng lên 99%": it is of what the sentence before tells of.
_SAID_NUMBER = lazy(
    r"(?<!\w)(?:con số|tỷ lệ|mức|số lượng|kim ngạch|giá trị|số tiền) "
    r"(?:này|nói trên|nêu trên|kể trên|đó|tương ứng)(?!\w)"
    # "Tổng trị giá trong đợt này là 5 tỷ đồng".
    r"|(?<!\w)(?:tổng |trị |giá |kinh phí |chi phí |số tiền |quy mô |giá trị )+(?:của |trong |cho )?"
    r"(?:đợt|chương trình|chiến dịch|hoạt động|dự án|gói|lô hàng|số hàng|vụ) (?:này|trên)(?!\w)",
    re.IGNORECASE,
)
# "Trường hợp này bị phạt 5 triệu đồng", "Những người này được trợ cấp ...": so is what such a sentence tells of, if the
# one before has no figures of its own. "Năm nay", "thời điểm này" are times.
_SAID_THING = lazy(
    r"\s*(?:(?:theo đó|như vậy|do đó|vì vậy|khi đó|và|nhưng|tuy nhiên|đồng thời|ngoài ra|trong đó),? )?"
    r"(?:(?:trong|với|đối với|tại|ở|cả|tất cả) )?(?:(?:những|các|số|toàn bộ|mỗi|tổng) )?"
    r"(?!(?:thời|năm|tháng|quý|ngày|tuần|lúc|dịp|hiện|giai|lần|đến|sau|trước|trong|do|vì|điều|kỳ|phiên|buổi|mùa|đợt|vụ|tính)"
    r"(?!\w))(?:\w+ ){1,4}?(?:này|nêu trên|nói trên|kể trên|nay(?= sẽ| bị))(?!\w)",
    re.IGNORECASE,
)
# What points back in either, looked for first: most sentences have none of them.
_POINTING = ("này", "trên", "đó", "ứng", "nay")
# The numbers of a sentence that has figures of its own; limits only say what is told of: "vốn từ 2 tỷ đến dưới 5 tỷ
# đồng", "không có lương từ 1 tháng trở lên"; and so do "vùng 2", "bậc 3".
_OWN_NUMBER = lazy(
    r"(?<![\d.,/])(?<!\btừ )(?<!\bdưới )(?<!\btrên )(?<!\bđến )(?<!\bquá )(?<!\b[Bb]ậc )(?<!\b[Vv]ùng )\d"
)
# So many sentences are looked back over for what opens a list.
_LONGEST_CHAIN = 4
_LAST_SENTENCE = lazy(r"[.!?…]\s|\n")


def meant(passage: Passage, before: str) -> str:
    """The sentence before where the first figure of this one is "con số này", or this one opens with "trường hợp này",
    "trong đó", "cụ thể" or "tính chung 10 tháng": it is of what was told there; else "".

    In front of the next item of a list stands also what opens that: "Có 3 mặt hàng sang Peru đạt 1 triệu USD. Trong đó,
    chè đạt 9 triệu USD. Tiếp theo là quế, đạt 3 triệu USD"."""
    if NEXT_ITEM.match(passage.text):
        return _opening(_LAST_SENTENCE.split(before.rstrip(" \n.;:")))
    start = passage.sentence.span.start
    number = max(min((fact.quantity.span.start for fact in passage.facts), default=start) - start, 0)
    opening = passage.text[:number].lower()
    pointing = any(word in opening for word in _POINTING)
    said = pointing and _SAID_NUMBER.search(passage.text, 0, number)
    said = said or OF_WHICH.match(passage.text) or SUMMED.match(passage.text)
    if not (said or (pointing and _SAID_THING.match(passage.text, 0, number))):
        return ""
    last = _LAST_SENTENCE.split(before.rstrip(" \n.;:"))[-1]
    return f"{last}. " if said or not _OWN_NUMBER.search(last) else ""


def _opening(sentences: list[str]) -> str:
    """What the list is told of that the last of the ``sentences`` is in: the nearest that opens as no part of one."""
    for last in reversed(sentences[-_LONGEST_CHAIN:]):
        if not (OF_WHICH.match(last) or NEXT_ITEM.match(last)):
            return f"{last}. "
    return ""
