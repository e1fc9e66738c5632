"""Words that say of what sort something is: what people are called and do, bodies, times, places, reasons."""

from __future__ import annotations

from typing import Final

# Nouns that say of what sort an answer is, in front of "nào": a body, a time, a place.
BODIES: Final = (
    "cơ quan", "đơn vị", "công ty", "doanh nghiệp", "tổ chức", "ngân hàng", "bộ", "sở", "ban", "tập đoàn",
    "tổng công ty", "hãng", "nhà đầu tư", "nhà thầu", "nhà cung cấp", "nhà bán lẻ", "cổ đông", "hiệp hội", "chuyên gia",
    "lãnh đạo",
    "chi cục", "cục", "tổng cục", "ủy ban", "viện", "bên",
)  # fmt: skip
PERSONS: Final = (
    "người", "dân", "người dân", "nhân khẩu", "lao động", "công nhân", "nhân viên", "cán bộ", "công chức", "viên chức",
    "thành viên", "nhân sự", "đại biểu", "tân binh", "thanh niên", "học sinh", "sinh viên", "học viên", "thí sinh",
    "giáo viên", "bác sĩ", "bệnh nhân", "nông dân", "ngư dân", "phụ nữ", "trẻ em", "đảng viên", "đoàn viên",
    "hội viên", "chiến sĩ", "bộ đội", "quân nhân", "nhân công", "lính", "nạn nhân", "bị can", "bị cáo", "nghi phạm",
    "hành khách", "du khách", "tài xế", "phóng viên", "nhà báo",
)  # fmt: skip
TIMES: Final = (
    "ngày", "tháng", "năm", "quý", "tuần", "ngày tháng", "ngày tháng năm", "thời gian", "thời điểm", "giai đoạn", "mùa",
    "phiên", "giờ", "dịp", "đợt",
)  # fmt: skip
SPOTS: Final = (
    "tỉnh", "thành phố", "tỉnh thành", "địa phương", "huyện", "quận", "xã", "phường", "nước", "quốc gia", "thị trường",
    "sân bay", "cảng", "cửa khẩu", "khu vực", "vùng", "miền", "châu lục", "bang", "địa điểm", "nơi", "chỗ",
)  # fmt: skip
# What a telegraphic question opens with that asks for whoever does it or has it.
OWNERS: Final = (
    "cơ quan", "đại diện", "tên", "chủ đầu tư", "nhà thầu", "cổ đông lớn nhất", "đơn vị thực hiện", "đơn vị tổ chức",
    "đơn vị chủ trì", "đơn vị quản lý",
)  # fmt: skip
# What a telegraphic question opens with that no figure tells.
QUALITIES: Final = (
    "hình dạng", "hình dáng", "phản hồi", "phản ứng", "ảnh hưởng", "tác dụng", "công dụng", "ý nghĩa", "hậu quả",
    "tác hại", "vai trò", "chức năng", "đặc điểm", "triệu chứng", "dấu hiệu", "biểu hiện", "nguồn gốc", "xuất xứ",
    "khái niệm", "điều kiện để", "điều kiện được", "điều kiện hưởng",
)  # fmt: skip
REASONS: Final = ("lý do", "lí do", "nguyên nhân", "nguyên do")
ROLES: Final = tuple(
    f"{rank}{role}"
    for role in (
        "giám đốc", "tổng giám đốc", "bí thư", "chủ tịch", "thủ tướng", "bộ trưởng", "thứ trưởng", "cục trưởng",
        "tổng cục trưởng", "chi cục trưởng", "vụ trưởng", "trưởng ban", "trưởng phòng", "hiệu trưởng", "viện trưởng",
        "thống đốc", "kế toán trưởng", "đại sứ", "chánh văn phòng", "chánh thanh tra", "người đứng đầu",
        "người phát ngôn", "người đại diện", "người ký", "người sáng lập", "chủ tọa", "kiến trúc sư", "tác giả",
    )
    for rank in ("", "phó ")
)  # fmt: skip

# In front of a person's name.
TITLES: Final = (
    "ông", "bà", "anh", "chị", "đồng chí", "luật sư", "tiến sĩ", "thạc sĩ", "kỹ sư", "bác sĩ", "giáo sư", "chuyên gia",
    "đại tá", "thượng tá", "trung tá", "thiếu tá", "thiếu tướng", "trung tướng", "TS", "ThS", "PGS", "GS",
)  # fmt: skip

# The first syllable of nearly every Vietnamese person's name.
SURNAMES: Final = tuple(
    """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh Trịnh Mai Trương Lâm Phùng Cao Tạ Hà
    Thái Tô Chu Châu Tăng Quách La Kiều Lưu Vương Đoàn Hứa Thân Nghiêm Từ Lương Triệu Tống Lại Khuất Giang Thạch Đồng
    Quan Đàm Ông Doãn Văn Cù Lục Sơn Điền Danh Bạch Kim Diệp Trang Phí Ninh Thang Viên Hàn Nông Lường Mạc Lò
    """.split()
)
