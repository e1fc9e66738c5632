"""The words that say of which figures of a text a time is, and of which it is not."""

from __future__ import annotations

import re
from typing import Final

from knowledge.grammar.period.lexicon import BEGAN_WITH, LEVEL_OF_THEN, RECALLED
from knowledge.model import Period
from knowledge.text import CAPITALS

# Directly in front of a period: it is what a figure is compared with.
AGAINST: Final = re.compile(
    r"(?<!\w)(?:so (?:với )?|gấp (?:(?:hơn|gần|khoảng|trên|tới) )?(?:\d[\d.,]*|đôi|hai|ba|bốn|năm)(?: lần)? "
    r"|giá (?:so sánh|cố định) |(?:xấp xỉ|ngang|bằng|tương đương|vượt) (?:với )?"
    r"|(?:cao|thấp|nhiều|ít|lớn|nhỏ|tốt|kém|nhanh|chậm|mạnh|yếu|thừa|khá|đắt|rẻ|khó khăn) hơn )"
    r"(?:(?:hồi|hôm|ngày|cả|bình quân|mức|con số|kỳ|cùng|cùng kỳ|dịp|giai đoạn|thời điểm|cuối|đầu|của"
    r"|và|kim ngạch|xuất khẩu|nhập khẩu|giá trị|kết quả|doanh thu|sản lượng|mức (?:tăng|giảm)|tốc độ tăng"
    # "Gấp 3,2 lần mức thặng dư của năm 2017".
    r"|(?:mức|con số) (?:[^\W\d_]+ ){1,3}?của|(?:các|những) năm(?: trong)?) )*$",
    re.IGNORECASE,
)

# Between a period and a number: the bracket tells what was then.
IN_BRACKETS: Final = re.compile(r"\s*\(\s*(?:(?:đạt|là|có|thu|hơn|gần|khoảng|trên)\s+){0,2}")
# Between a figure that a change began with and its time, and behind that: "từ 229 tấn (3%) năm 2013 lên 800 tấn".
ITS_TIME: Final = re.compile(r"\s*(?:\([^()]*\)\s*)?(?:(?:vào|trong|hồi|của)\s+)?")
BECAME: Final = re.compile(r",?\s+(?:lên|xuống|còn|tới|đến|thành)(?!\w)")
# A time behind a bracket is of what stands in front of it: "từ 229 tấn (3,76%) năm 2013 lên 800 tấn".
DATED: Final = re.compile(
    r"\s+(?:vào |trong |hồi )?(?:năm|tháng|quý) [\dIVX][\d/]*(?=,?\s+(?:lên|xuống|còn|tới|đến|thành|và)\s)"
)
# Between a figure and a time that is all that a bracket says: "48% (năm 2013)".
ITS_BRACKET: Final = re.compile(r"\s*\((?:(?:vào|trong|hồi|của)\s+)?")
BRACKETED_TIME: Final = re.compile(
    rf"{ITS_BRACKET.pattern}(?:năm|tháng|quý|ngày|\d+ tháng|(?:19|20)\d\d(?=\)))[^()]*\)", re.IGNORECASE
)
# Between a period and a number: it was then.
THEN: Final = re.compile(r"\s*(?::\s*|(?:chỉ |đã |mới |ước )?(?:đạt|là|có|thu)\s+)(?:hơn\s+|gần\s+|khoảng\s+|trên\s+)?")
# Between a period and a number: the one leads to the other.
LEADS: Final = re.compile(r"[^,;:()]*")
# Between a number and a period: the period opens another clause, "..., tính chung 9 tháng đạt", "... để cả năm đạt",
# or one that says what the number made of a sum, "..., nâng tổng kim ngạch từ đầu năm lên".
CLAUSE_OPENS: Final = re.compile(
    r"(?:[,(]|\s(?:và|còn|để|trong khi|nhưng|song|thì))\s*"
    r"(?:(?:trong|tính|chung|tính chung|lũy kế|luỹ kế|cộng dồn|riêng|ước|để|còn|nhưng|dự kiến|mục tiêu|phấn đấu)\s+)*$"
    r"|(?:nâng|đưa) (?:tổng|số|mức)[^,;:()]*$",
    re.IGNORECASE,
)
# Between a number and a period: then it was otherwise, "đạt 566 tỷ đồng, trong khi năm trước không có".
MEANWHILE: Final = re.compile(r"(?<!\w)trong (?:khi|lúc)(?!\w)", re.IGNORECASE)
# Between a number and a period: the period is of what it is compared with; "so với cùng kỳ" has a time of its own.
COMPARED: Final = re.compile(r"(?<!\w)so với(?!\w)(?!.*(?:cùng kỳ|trước|ngoái)(?!\w))", re.IGNORECASE)
# In front of a period: a change began with a level of then, "lên 124% từ mức 110% của năm 2019", "giảm từ 54% của quý
# trước", "giảm từ mức kỷ lục 9 tỷ USD hồi tháng 10"; or so much it was then, told behind what is now, "...; con số này
# là 47% trong quý III/2019".
CAME_FROM: Final = re.compile(
    rf"(?:{BEGAN_WITH}|[,;] (?:còn |trong khi )?(?:con số|tỷ lệ|mức|chỉ số) (?:này|đó) (?:chỉ )?(?:là|đạt|ở mức))"
    + LEVEL_OF_THEN,
    re.IGNORECASE,
)

# In front of a period: it is of what something is compared with, "so với mức 11,9% trong Bảng xếp hạng năm 2019", "thấp
# hơn đỉnh lũ năm 2024", "lớn thứ hai, sau mức 4 tỷ USD năm 2024", "tương đương lượng giao dịch năm 2024", "bằng 79,8%
# GDP năm 2024"; not "bán được nhiều hơn xã Gió năm 2024".
COMPARED_WITH: Final = re.compile(
    r"(?<![\w,.])(?:so với (?!(?:cả |cùng |kế hoạch|dự toán|chỉ tiêu|mục tiêu))(?:[^\s;:()]*[^\s.,;:()] ){1,9}"
    r"|\d[\d.,]* ?% (?:GDP|GRDP) (?:ước tính |của )?"
    r"|(?:(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm) hơn|vượt|bằng|ngang|tương đương|sau(?= mức))(?: với)?"
    r" (?:đỉnh|kỷ lục|lũ|mức|kết quả|con số|tỷ lệ|giá|tốc độ|lượng|sản lượng|khối lượng|kim ngạch|doanh thu)"
    r" (?:\d[\d.,]* ?%? )?(?:[^\W\d_]+ ){0,5})$",
    re.IGNORECASE,
)
# In front of a period, behind another figure or time: then began or ended what the sentence tells of, "rộng 72.000 m2,
# khởi công năm 2009", "đã xong 90%, đảm bảo đưa vào sử dụng đầu năm 2016"; not "5 dự án khởi công năm 2009",
# nor what was made then, "đã xây 5 căn hộ, hoàn thành trong quý I/2020".
BEGAN: Final = re.compile(
    r"(?:[,;(]|\d và)\s*(?:(?:được|dự kiến|đã|sẽ|chính thức|bắt đầu|và|để|nhằm|đảm bảo|bảo đảm|phấn đấu) )*"
    r"(?:khởi công|động thổ|khánh thành|hợp long|thông xe(?: kỹ thuật)?|thành lập|ra đời|khai trương"
    r"|(?:(?<=dự kiến )|(?<=sẽ )|(?<=\d và )|(?<=đảm bảo )|(?<=bảo đảm )|(?<=phấn đấu ))hoàn thành"
    r"|(?:đưa|đi) vào (?:sử dụng|hoạt động|vận hành|khai thác)(?: chính thức)?)"
    r" (?:(?:từ|vào|trong|hồi|khoảng) )*$",
    re.IGNORECASE,
)
# In front of a period, in a sentence without a figure before it: then something happened or is to happen that the text
# tells by the way, "tin đồn hồi tháng 8/2017", "DN vừa được thành lập đầu tháng 2/2018", "thời gian thực hiện là tháng
# 7-2018"; not "số DN thành lập trong tháng 8", nor "công bố hồi tháng 5", behind which stands what was announced.
HAPPENED: Final = re.compile(
    r"(?<=\w)(?<!công bố)(?<!thông báo)(?<!ban hành)(?<!đưa ra) hồi $"
    r"|(?<!\w)(?:khởi công|động thổ|khánh thành|thông xe|thành lập|ra đời|khai trương) (?:(?:từ|vào|khoảng) )*$"
    r"|(?<!\w)(?:thời gian|thời điểm|thời hạn|hạn chót)(?: [^\s,;:.()]+){0,6} (?:là|vào) (?:khoảng )?$",
    re.IGNORECASE,
)
# At the head of a sentence or behind who says it, up to a period: after what happened then the sentence tells of
# something later, "sau thất bại của đợt bán cổ phần hồi tháng 4/2016, ...", "theo hội, sau khi phục hồi trong tháng 7,
# ..."; "sau 9 tháng đầu năm" is the time of the figures.
AFTERWARDS: Final = re.compile(rf"\s*(?:theo [^,;:()]{{1,80}}, )?{RECALLED}", re.IGNORECASE)
# What ends a clause; a comma within a number does not.
MARK: Final = re.compile(r"[,.](?!\d)|[;:()]")
# Between a figure and a period behind it: something else is told there, "đạt 63 điểm – kết thúc năm 2020 với niềm vui".
ELSE: Final = re.compile(r",|\s[–—-]\s")
# Between a change and a period behind it: then happened what it is put down to.
BECAUSE: Final = re.compile(r"(?<!\w)(?:do|nhờ|vì|bởi)(?!\w)", re.IGNORECASE)
# The same behind a number that is no change: "đón 2 triệu lượt khách, giảm 5% do sửa chữa từ ngày 15/4"; not "41 vụ do
# đi sai làn trong tháng 6".
BECAUSE_BEHIND: Final = re.compile(r",(?!\d)[^;:()]*(?<!\w)(?:do|nhờ|vì|bởi)(?!\w)", re.IGNORECASE)
# Between a period and a number: the number was true before, "áp dụng từ ngày 10/5; trước đó là 2.103 đồng".
FORMERLY: Final = re.compile(r"[,;(] ?(?:còn )?trước (?:đó|đây)(?:,| là| chỉ| ở mức)", re.IGNORECASE)

# In what a change is measured against: its year is named.
NAMED_YEAR: Final = re.compile(r"(?:19|20)\d\d")
# A year named so is summed up, and not only spoken of.
WHOLE_YEAR: Final = re.compile(r"(?:cả|trọn|suốt) năm(?!\w)", re.IGNORECASE)
# Directly in front of a period: what is told of it is no sum.
AVERAGED: Final = re.compile(r"(?<!\w)(?:bình quân|trung bình) (?:(?:của|trong|cả) )*$", re.IGNORECASE)
# Behind a number: it is last year's, not this year's ("so với con số 10,1 tỷ USD của cùng kỳ năm trước").
LAST_YEAR: Final = re.compile(r"\s*(?:của|trong|hồi|vào)\s+(?:của\s+)?cùng kỳ(?! năm nay)[^,;.()]*", re.IGNORECASE)
# In front of a number, where its bracket opens, or its clause behind another one: so much it was then, "(cùng kỳ năm
# 2019 tăng 9,4%)", "lãi 5 tỷ đồng, cùng kỳ năm ngoái lãi 3 tỷ đồng".
THEN_OPENED: Final = re.compile(
    r"(?:\(\s*|\d[^,;()]*[,;] (?:trong khi |còn )?(?=cùng kỳ năm (?:trước|ngoái|20\d\d)))"
    r"(?P<when>cùng kỳ(?:(?: năm| tháng| quý)? (?:trước|ngoái|[\dIV/]+)|(?: tháng| quý) [\dIV/]+ năm \d{4})?)"
    r"(?:\s+[^\s,;.()]+){1,6}\s+$",
    re.IGNORECASE,
)
# Now, and no syllable of a longer word: "thực hiện", "phát hiện", "hiện trường".
_NOW = (
    r"(?<!thực )(?<!phát )(?<!thể )(?<!xuất )(?<!biểu )(?<!tái )"
    r"hiện(?! (?:đại|trường|tượng|vật|thực|hữu|hình|kim)(?!\w))"
)
# A sentence of now, or of a stretch that ends now, no longer speaks of the period named before it.
_NOWADAYS: Final = re.compile(
    rf"(?<!\w)(?:{_NOW}|đến nay|đến thời điểm (?:này|hiện tại)|"
    r"(?:sáng|trưa|chiều|tối|đêm|hôm|ngày hôm) nay|"
    r"trong (?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:ngày|tuần|tháng) (?:vừa )?qua)(?!\w)"
)
# Between "hôm qua", "tuần qua" and a number: the number is of now.
TODAY: Final = re.compile(
    r"(?<!\w)(?:hôm|sáng|trưa|chiều|tối|đêm|ngày|phiên|tuần|tháng|năm|đến|hiện|lần) (?:nay|này)(?!\w)"
    rf"|(?<!\w){_NOW}(?!\w)|[,;] nay(?!\w)",
    re.IGNORECASE,
)
# Between a period and a number: the number is of today.
PASSED: Final = re.compile(
    r"(?:[,;] (?:nhưng |còn |trong khi |tuy nhiên,? |thì )?|(?<!\w)(?:nhưng|song|thì) )(?:tính )?đến"
    r" (?:nay|thời điểm (?:này|hiện tại))(?!\w)|(?<!\w)thì nay(?!\w)"
    r"|(?:[,;]|(?<!\w)(?:nhưng|song|còn|thì)) hiện(?: (?:nay|tại)|(?= (?:vẫn|đang|chỉ|còn|mới|đã|có|ở)(?!\w)))(?!\w)"
)
# Directly in front of a period: the bracket says from when to when the one in front of it was, "tháng 10 (kỳ báo cáo
# 16/9-15/10)".
_EXPLAINED: Final = re.compile(r"\(\s*(?:kỳ (?:báo cáo|tính|số liệu)|tính)[:\s]*(?:từ |ngày )*$", re.IGNORECASE)
# In front of "đầu năm": then the plan was set that figures are held against, "kế hoạch Chính phủ giao đầu năm", "mục
# tiêu 10 tỷ USD mà ngành đặt ra từ đầu năm".
_SET_AT: Final = re.compile(
    r"(?<!\w)(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)(?: [^\s;:()]*[^\s,;:()]){0,10}?"
    r" (?:giao|đề ra|đặt ra|đưa ra|thông qua) (?:(?:hồi|từ|vào|ngay) )*$",
    re.IGNORECASE,
)
# In front of a period: the bracket only says what a figure holds, or leaves out, "(bao gồm cả số nợ năm 2029)".
COUNTED_IN: Final = re.compile(
    r"\((?:(?:đã|chưa|không) )?(?:bao gồm|gồm|kể(?! từ)|trừ|tính cả|(?<=chưa )tính|(?<=không )tính)(?: cả)? [^()\d]*$",
    re.IGNORECASE,
)
TELLS_NO_NUMBER: Final = re.compile(r"[^()\d]*\)")
# Directly in front of a month: goods are handed over then, "giá vàng giao tháng 2/2031"; in front of a year: what was
# then is told beside what is now, "cùng thời điểm năm 2024 chỉ tăng 6,1%", "trong khi năm trước không có", or shared
# out now, "cổ tức năm 2018".
PASSING: Final = re.compile(
    r"(?<!\w)(?:giao (?:hàng |kỳ hạn |trong |vào )*|cùng (?:thời điểm|giai đoạn|thời gian) (?:của )?"
    r"|(?<=, )trong (?:khi|lúc) (?:(?:vào|hồi) )*"
    r"|(?:cổ tức|từ lợi nhuận) (?:[^\W\d_]+ ){0,3})$",
    re.IGNORECASE,
)
# Directly in front of "năm ngoái", "quý trước": what is now is as it was then; not "nếu như năm ngoái đạt".
ALIKE: Final = re.compile(r"(?<!nếu )(?<!\w)như $", re.IGNORECASE)
# Directly in front of a period: it says since when no figure was as high ("mức thấp nhất kể từ tháng 4/2018").
RECORD: Final = re.compile(r"(?<!\w)nhất\s*$", re.IGNORECASE)

# Directly behind a sentence: it was the caption of a picture.
CAPTION: Final = re.compile(rf"[\s(]*Ảnh(?:(?: minh h[oọ]a| minh hoạ)?\s*[:.]| (?:[{CAPITALS}]{{1,2}}\.)+)")

# At the head of a sentence: it goes on with what was told last, whatever paragraph it is in.
POINTS_BACK: Final = re.compile(
    r"\s*(?:vụ (?:việc|án) (?:này|trên|nêu trên|đã|được|bị)"
    r"|(?:số|lô|vụ|mức|con số|kết quả|tỷ lệ|đợt|phiên) (?:[^\W\d_]+ ){0,2}"
    r"(?:này|đó|nêu trên|trên đây|trên(?=[,.])))(?!\w)",
    re.IGNORECASE,
)
# What a sentence supposes, those behind it in its paragraph suppose too.
SUPPOSED: Final = re.compile(
    r"(?<!\w)(?:(?:trong|với|nếu|theo) (?:trường hợp|phương án)|kịch bản)(?!\w)", re.IGNORECASE
)
# In front of a period: it is part of what a document is called, "công văn số 9 về việc đo thời gian năm 2018".
TITLED: Final = re.compile(r"(?<!\w)(?:về việc|v/v) [^,;.()]*$", re.IGNORECASE)
# At the head of a sentence: it tells what came after the time told of.
THEREAFTER: Final = re.compile(r"\s*(?:ngay )?sau đó(?!\w)", re.IGNORECASE)

# Between two sentences: a new paragraph, and no item of a list that the one in front of it opened.
NEW_PARAGRAPH: Final = re.compile(r"(?<![:;,\s])\s*\n\s*(?![-–+•*\s])")

# Behind a sentence: its line ends.
LINE_ENDS: Final = re.compile(r"[^\S\n]*(?:\n|\Z)")
# The end of a sentence; a heading has none.
IS_SENTENCE: Final = re.compile(r"[.!?…][”\")\]]*\s*\Z")
# At the head of a paragraph: it goes on with what the one in front of it told of.
GOES_ON: Final = re.compile(
    r"\s*(?:trong (?:đó|khi đó|số (?:đó|này))|cụ thể|theo đó|tương tự|so với|còn(?! (?:\d|lại|có)))(?!\w)",
    re.IGNORECASE,
)
# From the head of a sentence up to a period: the sentences behind it do not tell of this one, "riêng tháng 10 thu 3 tỷ
# đồng", "trước đó, trận động đất tháng 10/2023 ..."; not "riêng chè tháng 10".
ASIDE: Final = re.compile(
    r"\s*(?:(?:trong đó|còn|nhưng|tuy nhiên),? )?(?:(?:chỉ |tính |chỉ tính |nếu tính )?riêng (?:trong |vào |các )*"
    r"|trước đó(?!\w)[^;:]*)",
    re.IGNORECASE,
)
# The same up to a whole year, most of which a report on months has told of: "ước cả năm 2025 thu 16 tỷ đồng".
FORECAST: Final = re.compile(
    r"\s*(?:ước(?: tính)?|dự (?:báo|kiến|ước)|phấn đấu)(?: (?:thực hiện|trong|đến hết))*\s+", re.IGNORECASE
)
# Such a period itself: "quý trước", "phiên liền trước".
JUST_BEFORE: Final = re.compile(r"(?:tháng|quý|năm|kỳ) (?:liền )?(?:trước|ngoái)", re.IGNORECASE)

# Ten years long ago are told by the way: "đầu những năm 1990".
DECADE: Final = re.compile(r"(?:đầu |giữa |cuối )?những năm", re.IGNORECASE)
# Directly in front of a date: it is the date of a document, not of the figures.
DOCUMENT: Final = re.compile(
    r"(?<!\w)(?:thông tư|nghị định|quyết định|nghị quyết|luật|(?<!chỉ tiêu )(?<!dự toán )pháp lệnh|chỉ thị|công văn"
    r"|văn bản|công điện)(?!\w)"
    r"(?:(?! thời điểm )[^,;.()])*(?-i:\([A-ZĐ]{2,6}\) (?:năm )?)?$"
    r"|(?<!\w)(?<!được )sửa đổi(?:,? bổ sung)?(?: một số điều)? $",
    re.IGNORECASE,
)


def is_explanation(before: str, period: Period) -> bool:
    """Whether a ``period`` behind the words ``before`` it says from when to when another one was, or when a plan was
    set."""
    if "đầu năm" in period.surface.lower() and _SET_AT.search(before):
        return True
    return period.relation == "in" and _EXPLAINED.search(before) is not None


def is_of_now(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` speaks of now: "hiện có", "đến nay"."""
    lowered = text[start:end].lower()
    # One of these stands in all that says so; they are found ten times as fast.
    may = "nay" in lowered or "hiện" in lowered or "thời điểm" in lowered or " qua" in lowered
    return may and _NOWADAYS.search(lowered) is not None
