"""Agencies that publish briefings, and finding one in a text."""

from __future__ import annotations

import re
from typing import Final

from knowledge.lexicon.places import PROVINCES

_NATIONAL: Final = """
    Bộ Chính trị; Bộ Công an; Bộ Công Thương; Bộ Dân tộc và Tôn giáo; Bộ Giao thông vận tải; Bộ Giáo dục và Đào tạo; Bộ
    Kế hoạch và Đầu tư; Bộ Khoa học và Công nghệ; Bộ Lao động - Thương binh và Xã hội; Bộ Ngoại giao; Bộ Nội vụ; Bộ
    Nông nghiệp và Môi trường; Bộ Nông nghiệp và Phát triển nông thôn; Bộ Quốc phòng; Bộ Thông tin và Truyền thông; Bộ
    Tài chính; Bộ Tài nguyên và Môi trường; Bộ Tư pháp; Bộ Văn hóa, Thể thao và Du lịch; Bộ Xây dựng; Bộ Y tế; Bảo hiểm
    xã hội Việt Nam; Chính phủ; Cục Viễn thông; Cục Đầu tư nước ngoài; Kiểm toán Nhà nước; Ngân hàng Nhà nước; Quốc
    hội; Thanh tra Chính phủ; Tổng cục Du lịch; Tổng cục Hải quan; Tổng cục Quản lý thị trường; Tổng cục Thuế; Tổng cục
    Thống kê; Văn phòng Chính phủ
"""
_LOCAL: Final = """
    UBND; HĐND; Ủy ban nhân dân; Uỷ ban nhân dân; Hội đồng nhân dân; Cục Hải quan; Cục Thuế; Cục Thống kê; Chi cục Hải
    quan; Công an; Sở Công Thương; Sở Du lịch; Sở Giao thông vận tải; Sở Giáo dục và Đào tạo; Sở Kế hoạch và Đầu tư; Sở
    Khoa học và Công nghệ; Sở Nông nghiệp và Phát triển nông thôn; Sở Thông tin và Truyền thông; Sở Tài chính; Sở Tài
    nguyên và Môi trường; Sở Xây dựng; Sở Y tế
"""


def _names(block: str) -> list[str]:
    return sorted((" ".join(name.split()) for name in block.split(";")), key=len, reverse=True)


_PROVINCE: Final = "|".join(
    re.escape(name)
    for name in sorted((form for name, forms in PROVINCES.items() for form in (name, *forms)), key=len, reverse=True)
)
_AGENCY: Final = re.compile(
    rf"(?<!\w)(?:(?:{'|'.join(map(re.escape, _names(_LOCAL)))})(?: (?:tỉnh|thành phố|TP))?\.? (?:{_PROVINCE})"
    rf"|{'|'.join(map(re.escape, _names(_NATIONAL)))})(?!\w)"
)


def agency(text: str) -> str:
    """The first agency that ``text`` names, as it is written there; "" if it names none.

    A local one counts with its province alone: "Sở Y tế tỉnh Lạng Sơn".
    """
    found = _AGENCY.search(text)
    return found[0] if found else ""
