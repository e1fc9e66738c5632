"""The words of periods, each with the one-letter kind that the rules are written in.

A text is read as a string of kinds, one letter a token: "6 tháng đầu năm 2020" is ``1MbNY``. Numbers and
marks get their kinds from `tokens`; all words stand here and nowhere else.
"""

from __future__ import annotations

from knowledge.text import fold

# Kind -> the words of that kind. A word typed without marks counts as the same word where the text allows it.
WORDS: dict[str, tuple[str, ...]] = {
    "G": ("ngày",),
    "M": ("tháng",),
    "Q": ("quý", "quí", "qúy"),
    "N": ("năm",),
    "T": ("tết",),
    "b": ("đầu",),
    "m": ("giữa",),
    "e": ("cuối",),
    "D": ("thượng", "trung", "hạ"),
    "t": ("tuần",),
    "h": ("nửa",),
    "c": ("cả", "trọn", "suốt"),
    "x": ("hết",),
    "u": ("đến",),
    "U": ("tới",),
    "f": ("từ",),
    "p": ("trước",),
    "s": ("sau",),
    "y": ("nay", "này"),
    "o": ("ngoái",),
    "r": ("rồi",),
    "v": ("qua",),
    "n": ("vừa",),
    "w": ("cùng",),
    "k": ("kỳ", "kì"),
    "g": ("giai",),
    "a": ("đoạn",),
    "j": ("nhiệm",),
    "l": ("tính", "lũy", "luỹ", "kế", "kể", "cho", "điểm", "thời"),
    "i": ("của", "trong"),
    "z": ("tiên",),
    "&": ("và", "hoặc", "với"),
    "d": ("sáng", "chiều", "tối", "trưa", "đêm", "hôm", "phiên"),
    "W": ("rạng",),
    "H": ("học", "tài", "chính", "mới"),
    "L": ("nguyên", "đán", "dương", "âm", "lịch", "cổ", "truyền"),
}

# Words that count and name months: "sáu tháng đầu năm", "tháng Tám". "năm" and "mười" have kinds of their
# own.
COUNTS: dict[str, int] = {
    "một": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "tư": 4,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
}
FIVE = "năm"
TEN = "mười"

ROMANS: dict[str, int] = {
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "v": 5,
    "vi": 6,
    "vii": 7,
    "viii": 8,
    "ix": 9,
    "x": 10,
    "xi": 11,
    "xii": 12,
    "xiii": 13,
    "xiv": 14,
    "xv": 15,
}

# The sixty-year cycle: a year is a stem and a branch, "Mậu Tuất" = 2018.
STEMS = ("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý")
BRANCHES = ("tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi")

# After one of these a number with a slash and a year is a document, not a month: "Thông tư 02/2017".
DOCUMENTS = frozenset(
    [
        *("số", "tư", "định", "quyết", "lệnh", "luật", "tt", "nđ", "nq", "qđ", "cv", "văn", "mẫu", "hiệu", "thị"),
        *("dinh", "quyet", "nd", "qd", "luat"),
    ]
)

# Before "N tháng" these make it a length of time and not a reporting period: "hơn 3 tháng".
LENGTH_BEFORE = frozenset(
    [
        *("sau", "hơn", "gần", "mỗi", "khoảng", "trên", "dưới", "cứ", "nghỉ", "vòng", "hạn", "từ", "đủ", "quá", "suốt"),
        *("thiểu", "đa", "được", "thêm", "mất", "nhất", "giãn", "tuổi", "mấy", "vài", "những", "các"),
    ]
)

# A few words before "N tháng" and a number these do, too: "gửi kỳ hạn 6 tháng 5,2%/năm", "phạt tù 8 tháng 2 người".
LASTING = frozenset(
    [
        *("hạn", "suất", "gửi", "vay", "gói", "cước", "thuê", "tù", "giam", "treo", "học", "tuổi", "trẻ", "bé"),
        *("lương", "phí", "nghỉ", "hưởng", "đóng", "phạt"),
    ]
)
SCALES = frozenset(["nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ"])

# After "N tháng" these do so too: "3 tháng liên tục", "6 tháng trước khi sinh".
LENGTH_AFTER = frozenset(
    [
        *("liên", "liền", "trở", "kể", "trước", "lương", "tuổi", "nữa", "thử", "triển", "sau", "gần", "tiếp", "mức"),
        *("một", "lần", "tới", "đến", "hoặc", "khi", "thực", "thai", "còn", "sụt", "thì", "cho", "không", "có"),
    ]
)

# After "N tháng" these tell results: "8 tháng đạt", "6 tháng ước đạt".
RESULTS = frozenset(["đạt", "ước", "tăng", "giảm", "đã", "thu", "chi", "xuất", "nhập", "xk", "nk", "kim", "tổng"])

# Before "quý" these say that it means precious: "kim loại quý này".
PRECIOUS = frozenset(["loại", "kim", "đá", "gỗ", "đồ", "vật", "thuốc", "loai", "da", "go"])

# Before "năm nay", "tháng trước" these make the unit a length: "chục năm trước", "nhiều năm nay", "những
# năm qua".
MANY = frozenset(
    [
        *("nhiều", "những", "các", "mấy", "vài", "hàng", "hằng", "mọi", "mỗi", "từng", "theo"),
        *("một", "nửa", "chục", "trăm", "bao", "số"),
    ]
)

# Before a bare number of four digits these say that it is no year: "hơn 2015", "Điều 2010", "mã 2018".
NOT_YEAR_BEFORE = frozenset(
    [
        *("số", "mã", "điều", "hơn", "gần", "khoảng", "trên", "dưới", "đạt", "còn", "là", "lên", "xuống", "thêm", "có"),
        *("thứ", "tk", "khoản", "trang", "gồm", "bằng", "tăng", "giảm", "chiếm", "mục", "được", "giá"),
        *("windows", "excel", "word", "office", "iso", "server"),
    ]
)

# After one they say so too: "2010 tỷ", "1990 doanh nghiệp".
NOT_YEAR_AFTER = frozenset(
    [
        *("tỷ", "tỉ", "triệu", "nghìn", "ngàn", "đồng", "usd", "vnd", "vnđ", "đ", "euro", "đô", "phần", "lần", "điểm"),
        *("người", "hộ", "doanh", "dn", "xã", "tỉnh", "thành", "tổ", "cơ", "bộ", "cán", "công", "con", "em", "khách"),
        *("tấn", "kg", "km", "m", "m2", "m3", "ha", "mw", "gb", "mb", "lít", "chiếc", "cái", "tờ", "bản", "trang"),
        *("vụ", "lao", "lượt", "thuê", "sản", "đơn", "dự", "trường", "học", "trạm", "loại", "mẫu", "hồ", "bệnh", "ca"),
    ]
)

# In front of "xếp hạng" and a number these make it the list of a year: "bảng xếp hạng 2015", "theo xếp hạng 2015".
RANKINGS = frozenset(["bảng", "theo", "trong", "quả", "bố"])

# In front of "đến" and a fraction these say how much it is: "có đến 7/10 nước", "chiếm tới 3/4 dân số".
AMOUNTING = frozenset(["có", "chiếm", "lên", "đạt", "co", "chiem", "len", "dat"])

# Before "21-12" these tell the score of a game, "thắng 21-12", "set đầu 25-10", and these a range; after "15/12" these
# say of what so many were planned: "hoàn thành 15/12 chỉ tiêu".
SCORED = frozenset(["thắng", "thua", "hòa", "hoà", "dẫn", "set", "hiệp", "đầu"])
RANGED = frozenset(["mức", "từ", "giữa"])
TASKS = frozenset(["chỉ", "mục", "kế", "tiêu", "nội", "nhiệm"])

# Before "30/4" these tell an address or a measure, before "19-8" whose name it is: "số nhà 25/10", "Bệnh viện 19-8".
ADDRESSED = frozenset(
    [
        *("viện", "ty", "đường", "hẻm", "ngõ", "ngách", "kiệt", "nhà", "lộ", "xã", "cầu", "phố", "trường"),
        *("lực", "áp", "độ", "chọi"),
    ]
)
# These words are none of them: "giá thị trường 29/10", "mưa ở thành phố 30/7".
NOT_ADDRESSED = frozenset(["thị trường", "thành phố"])

# "liên quan đến", "ảnh hưởng đến": here "đến" belongs to the verb and sets no bound.
VERBS_BEFORE_UNTIL = frozenset(["quan", "hưởng", "dẫn", "nói", "nhắc", "cập", "ý", "nghĩ", "biết", "gửi"])


def kinds_of_words() -> tuple[dict[str, str], dict[str, str]]:
    """Word -> kind, first for a text with marks, then for one without.

    In a text with marks only few bare forms are read, since most are other words there ("thang" a ladder).
    Without marks "sau" is both "sáu" and "sau", "tu" both "tư" and "từ": their kinds "S" and "F" let the
    rules decide.
    """
    marked = {word: kind for kind, words in WORDS.items() for word in words}
    marked |= dict.fromkeys(COUNTS, "C") | dict.fromkeys(ROMANS, "R") | {TEN: "X"}
    marked |= dict.fromkeys((word for word in (*STEMS, *BRANCHES) if word not in marked), "L")
    bare = {fold(word): kind for word, kind in reversed(marked.items())} | marked
    bare |= {"sau": "S", "tu": "F", "nam": "N", "ba": "C", "muoi": "X", "qua": "v", "ky": "k", "chin": "C"}
    few = ("thang", "quy", "nam", "ngay", "dau", "cuoi", "den", "ca", "nua", "cung", "ky")
    return {word: bare[word] for word in few if word not in marked} | marked, bare


# Shortly before a period these say that it is still to come: "dự kiến quý 4", "kế hoạch năm 2021".
FORWARD = (
    *("sẽ", "dự kiến", "dự báo", "dự đoán", "kế hoạch", "mục tiêu", "phấn đấu", "kỳ vọng", "hướng tới", "định hướng"),
    *("tầm nhìn", "chỉ tiêu", "nhiệm vụ", "triển vọng", "chuẩn bị", "phục vụ", "bước vào", "dự toán", "đón"),
    "triển khai công tác",
)

# With one of these near it even a plan is told of as past: "đạt 97% kế hoạch năm 2020".
FULFILLED = ("đạt", "bằng", "hoàn thành", "vượt", "thực hiện")

# Right before a period: then was what came before the time told of, "sau thất bại của đợt bán hồi tháng 4/2016", "sau
# khi phục hồi trong tháng 7"; "sau 9 tháng" is told of.
RECALLED = (
    r"sau (?:(?:[^\s,;:()]+ ){2,20}hồi "
    r"|(?:khi |thời gian |đợt )?(?:tăng|giảm|phục hồi|hồi phục|sụt giảm|chững lại|đi ngang|lao dốc|khởi sắc)"
    r" (?:[^\s,;:()]+ ){0,6}(?:trong|vào|ở) )"
)

# What a change began with, and the level of then up to its period: "giảm từ mức kỷ lục 9 tỷ USD hồi tháng 10/2018",
# "lên 124% từ mức 110% của năm 2019".
BEGAN_WITH = r"(?<!\w)(?:từ mức|(?:tăng|giảm|lên|xuống) từ(?: mức)?)(?: (?:kỷ lục|đỉnh|đáy|hơn|gần|khoảng|trên))*"
LEVEL_OF_THEN = r" \d[\d.,]*\s?(?!(?:giờ|h|ngày)(?!\w))(?:%\s?|[^\W\d_]+\s){0,3}(?:(?:của|trong|hồi|vào) )?$"

# Right before a period these look ahead: "sang quý 4", "giao tháng 2/2021".
AT_ONCE = ("sang", "giao", "tới")

# Right before a day these say that the article's event happened on it: "Sáng ngày 12/6", "tổ chức ngày 24-6".
HAPPENED = (
    *("sáng", "chiều", "tối", "trưa", "đêm", "hôm nay", "hôm qua", "hôm", "nay", "tổ chức", "diễn ra", "khai mạc"),
    *("thông tin", "công bố", "cho biết", "tổ chức vào", "diễn ra vào", "sáng nay là"),
)
