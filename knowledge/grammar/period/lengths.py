"""Whether a bare "8 tháng" is a length of time or the first months of a year."""

from __future__ import annotations

from knowledge.grammar.period.lexicon import LASTING, LENGTH_AFTER, LENGTH_BEFORE, SCALES
from knowledge.grammar.period.tokens import Tokens

_LASTING_REACH = 5


def is_length(found: Tokens, start: int, end: int) -> bool:
    """Whether the words next to "N tháng" make it a length: "hơn 3 tháng", "3 tháng liên tục"."""
    # "Thu được 9 tháng ước 5 tỷ đồng" tells of these months, "bé được 9 tháng" how old it is.
    got = found.word(start - 1) == "được" and found.word(end) == "ước"
    before = found.word(start - 1) in LENGTH_BEFORE and not got
    return before or (found.word(end) in LENGTH_AFTER and not _tells(found, end))


def _tells(found: Tokens, end: int) -> bool:
    """Whether a result is told behind "N tháng": "9 tháng có 83 doanh nghiệp", "9 tháng thực hiện 5,97%"; not "gửi 9
    tháng có lãi"."""
    if found.word(end) == "có":
        return found.kind(end + 1) in "013Y" or found.word(end + 1) in ("bao", "mấy")
    return found.words[end : end + 2] == ["thực", "hiện"] and found.kind(end + 2) in "013"


def comes_to(found: Tokens, start: int, end: int) -> bool:
    """Whether what they came to stands right behind "N tháng": "khai thác 8 tháng 196 nghìn tấn"; not "kỳ hạn 8 tháng
    5,2%", "tuần 2 tháng 9"."""
    after = end
    while found.kind(after) in "013.":
        after += 1
    # A day or a month has neither decimals nor a scale.
    sized = not {".", "0"}.isdisjoint(found.kinds[end:after]) or found.word(after) in SCALES
    lasting = LASTING.intersection(found.words[max(0, start - _LASTING_REACH) : start])
    # "Hết 2 năm 9 tháng 3 tỷ đồng".
    return sized and not lasting and found.word(start - 1) != "năm" and found.kind(after) not in "GMNQ"


def is_counted(found: Tokens, start: int) -> bool:
    """Whether a number stands in front that counts what begins at ``start``: "5 năm"; not "2/9 năm nay"."""
    return found.kind(start - 1) in "013CXN" and found.kinds[max(0, start - 3) : start] not in {"1/1", "3/1"}
