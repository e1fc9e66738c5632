"""Words that a sentence opens with when it goes on with what the one before it tells of."""

from __future__ import annotations

import re
from typing import Final

# "Trong đó, hàng có thuế đạt 3 tỷ đồng" is a part of what the sentence before tells of; "Cụ thể, quý 1 giảm 11%"
# is a detail of it.
OF_WHICH: Final = re.compile(r"\s*(?:trong đó|trong số đó|trong số này|cụ thể)(?!\w)", re.IGNORECASE)
# "Tiếp theo là quế, đạt 3 triệu USD" and "Các nhóm hàng chủ lực khác là: Chè đạt 2 triệu USD" are the next items of the
# list that the sentence before is in.
NEXT_ITEM: Final = re.compile(
    r"\s*(?:(?:tiếp|kế) (?:theo|đến|tiếp|đó)|theo sau|xếp sau|đứng sau"
    r"|(?:các|những|một số|nhiều) (?:nhóm |mặt |nhóm mặt |sản phẩm )?hàng (?:[^\W\d]+ ){0,4}?khác)(?!\w)",
    re.IGNORECASE,
)
# "Tính chung 10 tháng ước đạt 178 tỷ đồng", "Lũy kế từ đầu năm, tổng kim ngạch đạt 58 tỷ USD" sum up what the sentence
# before tells of and do not name it again.
SUMMED: Final = re.compile(
    r"\s*(?:tính chung|tính gộp|lũy kế|luỹ kế|cộng dồn)(?: lại)?,?\s"
    r"(?:(?:trong|cả|từ|đến|tới|hết|đầu|cuối|giữa|năm|tháng|quý|ngày|nay|qua|vừa|này|[ivx]+|[\d/.–-]+),?\s+)+"
    r"(?:(?:tổng|kim ngạch|trị giá|giá trị|sản lượng|doanh thu|con số|số|lượng)\s+)*"
    r"(?:(?:ước|ước tính|đã|cũng|thực hiện)\s+)*(?:đạt|tăng|giảm|là)\s",
    re.IGNORECASE,
)
# What points back to one named before; and such a country.
THIS: Final = r" (?:này|nêu trên|nói trên|kể trên)(?!\w)"
_THIS_MARKET: Final = re.compile(rf"(?<!\w)(?:thị trường|nước|quốc gia){THIS}", re.IGNORECASE)


def tells_of_this_market(text: str) -> bool:
    """Whether the ``text`` tells of a country that was named before: "sang thị trường này"."""
    return ("này" in text or " trên" in text) and _THIS_MARKET.search(text) is not None


def goes_on(text: str, start: int, end: int) -> bool:
    """Whether the sentence ``text[start:end]`` opens as a part, a detail or the next item of what was told before."""
    return bool(OF_WHICH.match(text, start, end) or NEXT_ITEM.match(text, start, end))
