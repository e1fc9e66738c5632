"""Names that a question gives to communes and districts in small letters, with their marks."""

from __future__ import annotations

from functools import lru_cache

from knowledge.model import Span
from knowledge.pattern import lazy

# Behind what it names, if that is not counted, and in front of what asks: "xã hòa mây có mấy hộ", but "mấy xã đạt
# chuẩn", "mỗi xã giữ mô hình".
_SMALL = lazy(
    r"(?<!\w)(?<!bao nhiêu )(?<!mấy )(?<!số )(?<!các )(?<!những )(?<!cấp )(?<!thị )(?<!tác )(?<!một )(?<!mỗi )(?<!\d )"
    r"(?:xã|phường|huyện|quận|thị trấn) (?P<name>(?!(?:hội|viên|nào|mấy|nghèo|đảo|ủy|uỷ|có|là|đạt|trên|vùng|biên|miền"
    r"|nông|bị|được|của|trong|khó|đặc|mới|này|đó|và|hay|bao|tại|ở|thuộc)\b)[^\W\d_]+"
    r" (?!(?:có|là|mấy|bao|được|bị|tăng|giảm|đạt|thu|còn)\b)"
    r"[^\W\d_]+)(?=\??$| (?:có|còn|mấy|bao nhiêu|là|đạt|thu|bị|năm|tháng|quý)\b)"
)


@lru_cache(maxsize=64)
def small_names(question: str) -> list[Span]:
    """Where the question has them, each of two syllables: "hòa mỹ" of "hộ nghèo xã hòa mỹ"."""
    return [Span(*found.span("name")) for found in _SMALL.finditer(question) if found["name"].islower()]
