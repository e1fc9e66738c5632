"""The commas of a sentence that may part two of its figures."""

from __future__ import annotations

from typing import Final

# "Mức độ 3, 4" and "than cám 1, 2, 3" are grades, and no list of figures.
_LEVELS: Final = r"(?<!\s\d(?=, \d(?![\d.])))"
# So are "các năm 2018, 2019, 2020" one list of years.
_YEARS: Final = r"(?<!\b20[0-3]\d(?=, 20[0-3]\d(?![.,]?\d)))"
# A comma that may part two figures: none within what is one thing ("hàng xuất, nhập khẩu", "cơ sở sản xuất, kinh
# doanh"), nor between two verbs of one object ("đã phát hiện, bắt giữ 5 vụ buôn lậu, gian lận thương mại").
_PAIRS = (
    *(("xuất", "nhập"), ("mua", "bán"), ("sản xuất", "kinh doanh"), ("chế biến", "chế tạo"), ("nông", "lâm")),
    *(("thương mại", "dịch vụ"), ("lâm", "(?:thủy|thuỷ|ngư)"), ("thủy", "hải"), ("thuỷ", "hải"), ("tỉnh", "thành")),
    *(("quận", "huyện"), ("buôn lậu", "gian lận"), ("thương mại", "hàng giả"), ("hàng giả", "hàng (?:kém|nhái|không)")),
    *(("hàng cấm", "hàng"), ("hàng lậu", "hàng"), ("cán bộ", "công chức"), ("công chức", "viên chức")),
    *(("chủ trì", "phối hợp"), ("phối hợp", "(?:phát hiện|bắt giữ|xử lý)")),
    *(("máy móc", "thiết bị"), ("thiết bị", "(?:dụng cụ|phụ tùng)"), ("dụng cụ", "phụ tùng"), ("tổ chức", "cá nhân")),
    ("nông nghiệp", "nông thôn"),
)
_SHARING = (
    *("phát hiện", "bắt giữ", "thu giữ", "tạm giữ", "tịch thu", "tiêu hủy", "tiêu huỷ", "xử lý", "xử phạt", "khởi tố"),
    *("điều tra", "truy tố", "xét xử", "triệt phá", "ngăn chặn", "kiểm tra", "giám sát", "thanh tra", "tiếp nhận"),
    *("thụ lý", "giải quyết", "xác minh", "thẩm định", "phê duyệt", "rà soát", "xây dựng", "sửa chữa", "nâng cấp"),
    "cải tạo",
    *("đào tạo", "bồi dưỡng", "tập huấn", "tư vấn", "giới thiệu", "khám", "điều trị", "sửa đổi", "bổ sung", "bãi bỏ"),
)
# "Đã kiểm tra, phát hiện 5 vụ" checked more.
_SHARED = "|".join(verb for verb in _SHARING if verb != "phát hiện")
_COMPOUND = "".join(rf"(?<!(?i:{one}),(?= {other}))" for one, other in _PAIRS) + "".join(
    rf"(?<!(?i:{verb}),(?= (?:(?:và|tiến hành) )?(?:{_SHARED})(?!\w)))" for verb in _SHARING
)
COMMA: Final = rf"{_LEVELS}{_YEARS},{_COMPOUND}"
