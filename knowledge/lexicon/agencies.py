"""Agencies that publish briefings, and finding one in a text."""

from __future__ import annotations

import re
from typing import Final

from knowledge.lexicon.places import PROVINCES

_NATIONAL: Final = """
    Ban Bí thư; Ban Chỉ đạo 389 quốc gia; Bảo hiểm xã hội Việt Nam; Bộ Chính trị; Bộ Công Thương; Bộ Công an; Bộ Dân
    tộc và Tôn giáo; Bộ Giao thông vận tải; Bộ Giáo dục và Đào tạo; Bộ Khoa học và Công nghệ; Bộ Kế hoạch và Đầu tư;
    Bộ Lao động - Thương binh và Xã hội; Bộ Lao động, Thương binh và Xã hội; Bộ LĐ-TB&XH; Bộ Ngoại giao; Bộ Nông
    nghiệp và Môi trường; Bộ Nông nghiệp và PTNT; Bộ Nông nghiệp và Phát triển nông thôn; Bộ Nội vụ; Bộ Quốc phòng; Bộ
    Thông tin - Truyền thông; Bộ Thông tin và Truyền thông; Bộ Thương mại; Bộ Tài chính; Bộ Tài nguyên và Môi trường;
    Bộ Tư pháp; Bộ Văn hóa - Thông tin; Bộ Văn hóa, Thể thao và Du lịch; Bộ Xây dựng; Bộ Y tế; Chính phủ; Cục An ninh
    mạng; Cục An toàn thông tin; Cục Báo chí; Cục Bảo vệ thực vật; Cục Chuyển đổi số quốc gia; Cục Chăn nuôi; Cục Công
    nghiệp; Cục Cảnh sát giao thông; Cục Du lịch Quốc gia Việt Nam; Cục Hàng hải Việt Nam; Cục Hàng không Việt Nam;
    Cục Hải quan; Cục Quản lý Lao động ngoài nước; Cục Quản lý thị trường; Cục Sở hữu trí tuệ; Cục Thuế; Cục Thú y;
    Cục Thương mại điện tử và Kinh tế số; Cục Thống kê; Cục Thủy sản; Cục Trồng trọt; Cục Tần số vô tuyến điện; Cục
    Viễn thông; Cục Việc làm; Cục Xuất nhập khẩu; Cục Xúc tiến thương mại; Cục Y tế dự phòng; Cục Điều tra chống buôn
    lậu; Cục Đăng kiểm Việt Nam; Cục Đường bộ Việt Nam; Cục Đường sắt Việt Nam; Cục Đầu tư nước ngoài; Kho bạc Nhà
    nước; Kiểm toán Nhà nước; Liên đoàn Thương mại và Công nghiệp Việt Nam; Ngân hàng Nhà nước; Phòng Thương mại và
    Công nghiệp Việt Nam; Quốc hội; Thanh tra Chính phủ; Tòa án nhân dân tối cao; Tổng Liên đoàn Lao động Việt Nam;
    Tổng cục Du lịch; Tổng cục Hải quan; Tổng cục Lâm nghiệp; Tổng cục Quản lý thị trường; Tổng cục Thi hành án dân
    sự; Tổng cục Thuế; Tổng cục Thống kê; Tổng cục Thủy lợi; Tổng cục Thủy sản; Tổng cục Đường bộ Việt Nam; Viện kiểm
    sát nhân dân tối cao; Văn phòng Chính phủ; Văn phòng Quốc hội; Ủy ban An toàn giao thông Quốc gia; Ủy ban Chứng
    khoán Nhà nước; Ủy ban Cạnh tranh Quốc gia; Ủy ban Dân tộc; Ủy ban Giám sát tài chính Quốc gia; Ủy ban Thường vụ
    Quốc hội
"""
_LOCAL: Final = """
    Ban Quản lý các khu công nghiệp; Bưu điện; Bảo hiểm xã hội; Bộ đội Biên phòng; Chi cục Hải quan; Chi cục Kiểm lâm;
    Chi cục Quản lý thị trường; Chi cục Thuế; Chi cục Thống kê; Công an; Cục Hải quan; Cục Quản lý thị trường; Cục Thi
    hành án dân sự; Cục Thuế; Cục Thống kê; HĐND; Hội đồng nhân dân; Liên đoàn Lao động; Ngân hàng Nhà nước chi nhánh;
    Sở Công Thương; Sở Công thương; Sở Du lịch; Sở Giao thông vận tải; Sở Giáo dục và Đào tạo; Sở Khoa học và Công
    nghệ; Sở Kế hoạch và Đầu tư; Sở Lao động - Thương binh và Xã hội; Sở Ngoại vụ; Sở Nông nghiệp và Môi trường; Sở
    Nông nghiệp và Phát triển nông thôn; Sở Nội vụ; Sở Thông tin và Truyền thông; Sở Tài chính; Sở Tài nguyên và Môi
    trường; Sở Tư pháp; Sở Văn hóa và Thể thao; Sở Văn hóa, Thể thao và Du lịch; Sở Xây dựng; Sở Y tế; Thanh tra;
    Thành ủy; Tòa án nhân dân; Tỉnh ủy; UBND; Uỷ ban nhân dân; Viện kiểm sát nhân dân; Điện lực; Ủy ban nhân dân
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
