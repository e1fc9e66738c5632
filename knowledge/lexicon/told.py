"""The places that a text tells of: not those where somebody only lives, nor the ends of a road that it is called by."""

from __future__ import annotations

import re
from typing import Final

from knowledge.lexicon.places import places
from knowledge.model import Span
from knowledge.text import CAPITALS

# A road or a flight is called by where it begins and where it ends, and is of none of these: "đường bay Hà Nội – Côn
# Đảo", "quốc lộ 18 đoạn Bắc Ninh - Uông Bí"; not so "cửa hàng ở Gò Mây - Hà Nội".
_ROAD: Final = re.compile(
    r"(?<!\w)(?:(?<!trực )tuyến|(?<!truc )tuyen|cao tốc|cao toc|quốc lộ|quoc lo|đường (?:bay|sắt|dây)"
    r"|duong (?:bay|sat|day)|chuyến bay|chuyen bay|chặng|(?<!giai )đoạn|xe (?:khách|buýt)|xe (?:khach|buyt))(?!\w)"
    r"(?P<called>(?:(?! (?:tại|ở) )[\w. –-]){0,60})$",
    re.IGNORECASE,
)
_LONGEST_ROAD: Final = 80
_DASHED: Final = re.compile(r" ?[–-] ?(?=[^\W\d])")
# Where somebody lives or has an office, up to the last of its names: "trú tại thôn Mây, xã Gió, huyện Yên Mỹ, tỉnh ".
_ADDRESS: Final = re.compile(
    r"(?<!\w)(?:(?:[tT]hường |[tT]ạm )?(?<!cư )[tT]rú(?: tại| ở)?|[đĐ]ịa chỉ(?: tại| ở)?|[qQ]uê(?: quán)?(?: tại| ở|:)"
    rf"|[nN]gụ(?: tại| ở)?|[tT]rụ sở(?: chính)?(?: của [^,.;:()]{{0,40}}?[{CAPITALS}]\w*)?(?: đặt)?(?: tại| ở)|HKTT)"
    r"(?:[\s,:(–-]|\d|(?:thôn|xóm|ấp|bản|làng|tổ|đội|khối|khu|số|ngõ|hẻm|phố|đường|xã|phường|thị trấn|thị xã|huyện|quận"
    r"|tỉnh|thành phố)(?!\w)"
    rf"|[{CAPITALS}][\w.]*+)*$"
)
_LONGEST_ADDRESS: Final = 100


def is_end_of_road(text: str, span: Span) -> bool:
    """Whether the place at ``span`` is an end of the road or flight that it gives its name to."""
    road = _ROAD.search(text, max(0, span.start - _LONGEST_ROAD), span.start)
    if road is None:
        return False
    return _DASHED.match(text, span.end) is not None or road["called"].rstrip().endswith(("-", "–"))


def is_address(text: str, at: int) -> bool:
    """Whether what stands ``at`` a place of the ``text`` only tells where somebody lives or has an office."""
    return _ADDRESS.search(text, max(0, at - _LONGEST_ADDRESS), at) is not None


def told_of(text: str) -> list[tuple[Span, str]]:
    """The places that ``text`` tells of: those that it names without where somebody only lives ("Lê Văn Mây, trú tại
    xã Gió, tỉnh Hưng Yên"), and without the ends of roads."""
    return [
        (span, name)
        for span, name in places(text)
        if not is_address(text, span.start) and not is_end_of_road(text, span)
    ]
