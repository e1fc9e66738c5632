"""The words by which a figure is aimed at, planned or estimated, and those by which a plan was reached."""

from __future__ import annotations

import re
from typing import Final

from knowledge.model import Modality
from knowledge.text import CAPITALS

MODALITIES: Final[tuple[tuple[Modality, re.Pattern[str]], ...]] = (
    ("target", re.compile(
        r"(?<!\w)(?<!vượt )(?<!vượt xa )(?:(?<!chương trình )(?<!hỗ trợ có )mục tiêu(?! quốc gia)"
        r"|chỉ tiêu|phấn đấu|đặt ra|phải đạt|hướng tới|nhắm"
        # "Quyết thu 5 tỷ đồng" sets an aim; "kiên quyết thu hồi 5 dự án", "biểu quyết thực hiện" do not.
        r"|(?<!giải )(?<!nghị )(?<!kiên )(?<!phán )(?<!biểu )(?<!cương )quyết (?:tâm )?"
        r"(?:thu(?! hồi| giữ| mua| gom)|đạt|hoàn thành|thực hiện|phấn đấu)|kế hoạch|dự toán"
        r"|được giao(?! (?:dịch|hàng|đến|tới|cho|nhận|ngay|tại)(?!\w)))(?!\w)", re.IGNORECASE)),
    ("plan", re.compile(r"(?<!\w)(?:sẽ|dự kiến|kỳ vọng)(?!\w)", re.IGNORECASE)),
    ("estimate", re.compile(r"(?<!\w)(?:ước|ước tính|dự báo|dự đoán|có thể)(?!\w)", re.IGNORECASE)),
)  # fmt: skip

# In front of the first number: the stretch that opens a sentence says what all is that is told of it, "Ước đến 30/9,
# tỉnh giải ngân 5 tỷ đồng".
OPENED: Final = re.compile(
    r"(?<!\w)(?:ước|dự kiến|dự báo)(?: tính)?\s(?:(?:trong|đến|tới|hết|cả|tháng|quý|năm)\s|\d)[^,;:.]{0,40},\s",
    re.IGNORECASE,
)

# What sets an aim for all that its sentence lists behind it; and in front of what is no part of the list.
SETS_AIM: Final = re.compile(
    r"(?<!\w)(?:đặt(?: ra)?|đề ra|đưa ra) (?:các )?(?:mục tiêu|chỉ tiêu|kế hoạch)(?!\w)", re.IGNORECASE
)
NO_AIM: Final = re.compile(
    r"(?<!\w)(?:đã|(?<!thực )hiện|kết quả|thực tế|(?<!ước )(?<!so với )thực hiện|hoàn thành"
    r"|trong khi|nhưng|tuy nhiên|còn|nay|vì|do|khi)(?!\w)"
)

# What a sentence looks ahead with.
AIMED: Final = re.compile("|".join(pattern.pattern for _, pattern in MODALITIES), re.IGNORECASE)
# What it does not look ahead with: a plan that something done is held against, "tăng 0,4% so với kế hoạch".
HELD_TO_PLAN: Final = re.compile(
    r"(?:so với|vượt|bằng|%)(?: mức| giá| cả){0,2} (?:kế hoạch|chỉ tiêu|dự toán|mục tiêu)(?!\w)", re.IGNORECASE
)

_PLAN = r"(?:kế hoạch|KH|dự toán|chỉ tiêu|mục tiêu)"
# The name of a plan, with whose it is and for when: "chỉ tiêu giao của Bộ Mây", "kế hoạch cả năm 2020"; in front of a
# bracket several may have set it, "dự toán do Sở Mây, Cục Gió và UBND tỉnh giao".
_OF_IT = (
    r" (?!(?:tăng|giảm|đạt|bằng|vượt|ước|là|tức|tương|cộng|trong đó|nhưng|còn|và|với)(?!\w))"
    r"(?:[^\W\d_]+|(?:19|20)\d\d(?!\w))"
)
_PLAN_NAME = rf"{_PLAN}(?:{_OF_IT}){{0,12}}"
_SET_BY_MORE = rf"(?:(?:,| và)(?= (?:(?-i:[{CAPITALS}])|{_PLAN} ))(?:{_OF_IT}){{1,12}}){{0,3}}"
# Directly in front of a number: it is the plan that a share was given of ("đạt 77% chỉ tiêu được giao (150 tỷ đồng)",
# "đạt 62% dự toán pháp lệnh 90 tỷ đồng"); not "đạt 62% dự toán và 58% chỉ tiêu", "đạt 62% dự toán, tăng 5 tỷ đồng".
PLANNED: Final = re.compile(
    rf"\d ?% (?:so với |của )?(?P<plan>{_PLAN_NAME}(?:{_SET_BY_MORE}(?= ?\()|))"
    rf" ?(?:\((?:{_PLAN}(?: [^\W\d_]+){{0,3}} )?(?:là )?(?:hơn |gần |khoảng |trên )?"
    r"| (?:là )?(?:hơn |gần |khoảng |trên )?)$",
    re.IGNORECASE,
)
# Behind a figure that is so much of another, "27 tỷ đồng/ 35 tỷ đồng", "9.959 đài/10.598 xã"; and in front of that.
OF_WHOLE: Final = re.compile(r"\s?/\s?")
WHOLE: Final = re.compile(r"[^\W\d]\s?/\s?$")
# In a sentence with such a sum: it is what there is to spend, or to raise; not "giá trị 136 tỷ đồng/270 tỷ đồng".
ALLOTTED: Final = re.compile(rf"(?<!\w)(?:giải ngân|{_PLAN})(?!\w)", re.IGNORECASE)
# A share of what is planned for a year.
OF_PLAN: Final = re.compile(
    r"\d ?% (?:so với |của )?(?:kế hoạch|dự toán|chỉ tiêu)(?! (?:\w+ ){0,3}(?:tháng|quý))", re.IGNORECASE
)
# Directly in front of a period: it is the time of a plan.
PLAN_OF: Final = re.compile(
    rf"(?<!\w){_PLAN}"
    r" (?:(?:kinh doanh|lợi nhuận|doanh thu|sản xuất|xuất khẩu|của|cả|trong|đề ra|đặt ra|cho) )*$",
    re.IGNORECASE,
)
# The same, behind a share of it: "đạt 46% chỉ tiêu năm 2018".
SHARE_OF_PLAN: Final = re.compile(
    rf"\d ?% (?:so với |của )?{_PLAN} (?:(?:của|cả|trong|đề ra|đặt ra|được giao) )*$",
    re.IGNORECASE,
)
# Directly in front of a period: the plan for it is what shares are of, "so với kế hoạch lợi nhuận cả năm 2020".
AGAINST_PLAN: Final = re.compile(
    r"(?<!\w)so với (?:kế hoạch|dự toán|chỉ tiêu|mục tiêu) (?:[^\W\d_]+ ){0,7}$", re.IGNORECASE
)
# What a part of a plan has reached by now is none: "Trong đó, đã xây 40 nhà".
DONE: Final = re.compile(r"(?<!\w)(?:đã|đạt được|hiện|thực hiện được|hoàn thành)(?!\w)", re.IGNORECASE)
