"""The places that a text tells of: not those where somebody only lives or where it was written, nor the ends of a road
that it is called by, nor what a firm is called after."""

from __future__ import annotations

import re
from typing import Final

from knowledge.lexicon.bodies import firm_names
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
# Goods and people only go from the one to the other: "chở 5 tấn chè từ Hưng Yên về Huế"; not so "từ Hưng Yên đến Huế có
# mưa".
_RANK: Final = r"(?:tỉnh |thành phố |TP\.? ?)?"
_GOES: Final = rf"(?:về|đi|vào|ra|sang|lên|xuống) {_RANK}"
_LEAVES: Final = re.compile(rf"(?<!\w)từ {_RANK}$")
_FOR: Final = re.compile(rf" {_GOES}(?=[{CAPITALS}])")
_COMES: Final = re.compile(rf"(?<!\w)từ {_RANK}[{CAPITALS}][\w.]*(?: [{CAPITALS}][\w.]*){{0,4}} {_GOES}$")
_LONGEST_JOURNEY: Final = 60
# Where somebody lives or has an office, up to the last of its names: "trú tại thôn Mây, xã Gió, huyện Yên Mỹ, tỉnh ".
_ADDRESS: Final = re.compile(
    r"(?<!\w)(?:(?:[tT]hường |[tT]ạm |(?<=, )cư )?(?<!cư )[tT]rú(?: tại| ở)?|[đĐ]ịa chỉ(?: cư trú)?(?: tại| ở)?"
    r"|[qQ]uê(?: quán)?(?: tại| ở|:)|[nN]gụ(?: tại| ở)?"
    rf"|[tT]rụ sở(?: chính)?(?: của [^,.;:()]{{0,40}}?[{CAPITALS}]\w*)?(?: đặt)?(?: tại| ở)|HKTT)"
    r"(?:[\s,:(–-]|\d|(?:thôn|xóm|ấp|bản|làng|tổ|đội|khối|khu|số|ngõ|hẻm|phố|đường|xã|phường|thị trấn|thị xã|huyện|quận"
    r"|tỉnh|thành phố)(?!\w)"
    rf"|[{CAPITALS}][\w.]*+)*$"
)
_LONGEST_ADDRESS: Final = 100


# Where and when a report was written says nothing of what it tells: "(Hà Nội, ngày 08/7/2025)", "Hà Nội, ngày 5/3 – ";
# not so "Hà Nội, ngày 5/3 có 3 ca mắc".
_DAY: Final = r",? ?(?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?"
_DATELINE: Final = re.compile(rf"(?<=\()[^\W\d][\w. ]*{_DAY}\)|(?<![^\n])[^\W\d][\w. ]*{_DAY} ?[–:-] ")

# A part of the country by its rank and its name: "tỉnh Mây", "phường Gió"; what is told behind it is not the nation's.
_LOCAL: Final = re.compile(
    rf"(?<!\w)(?i:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|thị trấn|xã|phường) (?=[{CAPITALS}])"
    r"|(?P<nation>(?<!\w)(?i:cả nước|toàn quốc|nước ta))"
)


def is_local(text: str) -> bool:
    """Whether the ``text`` has come to a part of the country, and not back to the whole."""
    named = [found["nation"] is None for found in _LOCAL.finditer(text)]
    return bool(named) and named[-1]


def is_dateline(text: str, span: Span) -> bool:
    """Whether the place at ``span`` only tells where a text was written, with its day behind it."""
    return _DATELINE.match(text, span.start) is not None


def is_end_of_road(text: str, span: Span) -> bool:
    """Whether the place at ``span`` is an end of the road or flight that it gives its name to."""
    road = _ROAD.search(text, max(0, span.start - _LONGEST_ROAD), span.start)
    if road is None:
        return False
    return _DASHED.match(text, span.end) is not None or road["called"].rstrip().endswith(("-", "–"))


def is_end_of_journey(text: str, span: Span) -> bool:
    """Whether goods or people only set out from the place at ``span``, or go there from another one."""
    if _LEAVES.search(text, max(0, span.start - _LONGEST_JOURNEY), span.start):
        return _FOR.match(text, span.end) is not None
    return _COMES.search(text, max(0, span.start - _LONGEST_JOURNEY), span.start) is not None


def is_address(text: str, at: int) -> bool:
    """Whether what stands ``at`` a place of the ``text`` only tells where somebody lives or has an office."""
    return _ADDRESS.search(text, max(0, at - _LONGEST_ADDRESS), at) is not None


def told_of(text: str) -> list[tuple[Span, str]]:
    """The places that ``text`` tells of: those that it names without where somebody only lives ("Lê Văn Mây, trú tại
    xã Gió, tỉnh Hưng Yên") or wrote it, without the ends of roads and without what firms are called after."""
    called = {at for firm in firm_names(text) for at in range(firm.start, firm.end)}
    return [
        (span, name)
        for span, name in places(text)
        if span.start not in called
        and not (is_address(text, span.start) or is_end_of_road(text, span) or is_dateline(text, span))
    ]
