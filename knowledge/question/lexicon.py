"""The words that make a question a question: asking words, verbs of direction and level, words without content."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from knowledge.grammar.numeral.lexicon import UNMARKED
from knowledge.grammar.quantity.dimension import spellings
from knowledge.grammar.quantity.units import MONEY
from knowledge.model import Kind
from knowledge.text import fold

HOW_MANY: Final = ("bao nhiêu", "mấy", "bao lâu", "bao xa", "mức nào", "con số nào", "mốc nào", "ngưỡng nào")

FILLERS: Final = (
    "cho tôi biết", "cho biết", "cho hỏi", "cho mình hỏi", "cho em hỏi", "xin hỏi", "xin cho biết", "hãy cho biết",
    "bạn ơi", "ad ơi", "là bao nhiêu", "con số", "thì sao", "vậy ạ", "không ạ", "được không", "tất cả", "như thế nào",
    "khoảng chừng", "cụ thể", "theo báo cáo", "làm ơn", "tổng cộng", "tính chung", "tính riêng", "nói chung",
    "toàn bộ số", "tính gộp", "khép lại", "bất chấp", "bất kể",
    "diễn ra", "cả thảy", "hết thảy", "rốt cuộc", "hóa ra", "bây giờ", "hiện nay", "hiện tại",
    "người ta", "theo thống kê", "theo số liệu", "số liệu cho thấy",
    "mất bao lâu", "mất bao nhiêu thời gian",
    *(f"mất {many} {unit}" for many in ("bao nhiêu", "mấy") for unit in "ngày tháng năm giờ tiếng phút".split()),
)  # fmt: skip

STOP: Final = frozenset(
    """
    ạ ai anh bằng bao bị bởi các cái cả chỉ chiếc cho chừng chưa có còn cùng của cũng cứ do dù đã đang để đến đi đó đâu
    đây đều được gần gì giờ giữa hay hãy hiện hoặc hồi hơn khi khoảng không kể kia là lại làm lên lúc lần luôn mà mấy
    mình mọi mỗi một mới nào này nên nếu nhất nhỉ nhiêu như nhưng những nữa ở phải qua ra rất riêng rồi sẽ so sao tại
    tới theo thì thôi thế thêm trên trong từ từng tôi tính tổng tức và vào vẫn vậy về vì việc với vừa xin
    xuống đạt số hỏi biết bạn em ước dưới chung gồm nhận chiếm phần trăm tỷ triệu nghìn dịp trở đợt
    rằng hẳn lẫn suốt ấy đấy mức vụ đươc vơi ơ
    """.split()
)

# The same by their marks alone: without them "khau" is rather "khẩu", and "nam" no "nằm". Everyday speech does
# everything by taking and bringing: "mang vàng tới bán" is to sell gold.
LIGHT: Final = frozenset(
    """
    thảy ta nhờ cỡ hôm đem nhau chuyện xong khâu muốn nằm ngồi tỉ ngàn chục trăm mang lấy cầm xem chẳng khắp bữa sắp
    bèn
    """.split()
)

# What comes before or after the asking word and settles which way a change must go. Of "đắt thêm", "nhích lên" and "rẻ
# đi" the first word moves or measures, and the second says which way.
_GROWING = "đắt mắc cao nhiều đông mạnh giàu nhích leo nhảy vọt đội phình nở"
_SHRINKING = "rẻ ít thấp nhỏ nhẹ yếu vơi hạ tụt tuột rớt sụt hụt bớt rơi hao teo co lùi"
UP: Final = (
    *(f"{word} {way}" for word in _GROWING.split() for way in ("thêm", "lên")),
    "nở ra",
    "tăng thêm", "tăng trưởng", "tăng", "lớn hơn", "cao hơn", "đắt hơn", "mắc hơn", "nhiều hơn", "đông hơn", "lên thêm",
    "lợi hơn",
    "đi lên", "lên giá", "nâng giá", "nâng thêm", "phình to", "phình ra", "nhảy vọt", "lớn thêm", "vượt", "hơn",
)  # fmt: skip
DOWN: Final = (
    *(f"{word} {way}" for word in _SHRINKING.split() for way in ("đi", "bớt", "mất")),
    "giảm", "thấp hơn", "ít hơn", "nhỏ hơn", "rẻ hơn", "kém", "sụt", "sụt giảm", "tụt", "hụt", "mất đi", "đi xuống",
    "giảm bớt", "rớt", "rớt giá", "mất giá", "xuống giá", "hạ giá", "hạ", "rơi", "bốc hơi", "bay hơi", "hao hụt",
    "co lại", "teo lại", "lao dốc", "thu hẹp",
)  # fmt: skip
LEVEL: Final = (
    "đạt", "là", "chiếm", "còn", "vượt quá", "lên tới", "lên đến", "tăng lên", "giảm còn", "giảm xuống", "xuống còn",
    "nâng lên", "lên", "ở mức", "thu", "có", "gồm", "bằng", "cần",
)  # fmt: skip

# Words with a syllable that by itself carries no content.
WORDS_WITH_STOPS: Final = frozenset(
    word.strip()
    for word in """
    thế giới, thế hệ, thế chấp, lợi thế, thay thế, thu hồi, phục hồi, phản hồi, hợp nhất, thống nhất, tổng hợp,
    tổng cục, tổng thống, tổng kết, làm thêm, thêm giờ, máy tính, tính thuế, tính năng, tính chất, giới tính, trẻ em,
    tự do, thiết bị, trang bị, bị cáo, bị can, bị hại, bị đơn, địa chỉ, chứng chỉ, tín chỉ, chỉ đạo, chỉ định, hệ số,
    mã số, tần số, tham số, đối số, số hóa, số liệu, nhiệm vụ, nghĩa vụ, nghiệp vụ, phục vụ, vụ án, cho thuê, cho vay,
    phần mềm, phần cứng, thành phần, thị phần, học phần, chứng từ, từ thiện, từ chối, bằng cấp, văn bằng, đồng bằng,
    cân bằng, không gian, không khí, hàng không, cổ tức, lợi tức, tin tức, chung cư, chung kết, chứng nhận, công nhận,
    xác nhận, tiếp nhận, nhận thức, bao bì, thôi việc, hiện đại, hiện vật, hiện trường, biểu hiện, đổi mới, nhà ở,
    đất ở, tồn tại, tại chỗ, trở ngại, đi lại, so sánh, mang thai, lấy mẫu, cầm cố, cầm đồ, sầu riêng, riêng lẻ,
    vi tính, máy vi tính, âm tính, tính mạng, tổng đài, tổng thầu, xổ số, biển số, chữ số, tỷ số, số dư, bằng khen,
    bằng chứng, công bằng, mặt bằng, công ước, hiệp ước, vụ mùa, vụ đông, mùa vụ, thời vụ, công vụ, vụ việc, giải nhất,
    hiện hành, bao phủ, bao cấp, nhận thầu, đi bộ, đi học, triệu tập, triệu hồi, triệu chứng
    """.split(",")
)

# Words of which both syllables, without their marks, could also be such as carry no content.
WORDS_OF_STOPS: Final = frozenset(
    fold(word.strip())
    for word in """
    đầu tư, cá nhân, cơ sở, văn bản, vấn đề, thời hạn, vận tải, cơ hội, bảo vệ, ban đầu, dự báo, nhân lực, tài trợ,
    tư vấn, Nhật Bản, tư nhân, đô thị, dầu khí, báo chí, cài đặt, đậu tương, sầu riêng, tại chỗ
    """.split(",")
)

# Never taken for a slip: folded, for they are typed without marks as often as with them.
FUNCTION_WORDS: Final = frozenset(
    fold(word)
    for word in STOP
    | set(UNMARKED)
    | {word for phrase in (*HOW_MANY, *FILLERS, *UP, *DOWN, *LEVEL) for word in phrase.split()}
)

_SHARE: Final[frozenset[Kind]] = frozenset({"percent"})
_MONEY: Final[frozenset[Kind]] = frozenset({"money", "rate"})
_MEASURE: Final[frozenset[Kind]] = frozenset({"measure", "rate"})
_TIME: Final[frozenset[Kind]] = frozenset({"duration"})

# Scale words that may stand in front of it.
SCALES: Final[dict[str, Decimal]] = {
    "chục": Decimal(10), "trăm": Decimal(100), "nghìn": Decimal(1000), "ngàn": Decimal(1000), "vạn": Decimal(10_000),
    "triệu": Decimal(10**6), "tỷ": Decimal(10**9), "tỉ": Decimal(10**9),
}  # fmt: skip

# The unit that follows the asking word, by kind. A money word without a currency leaves the currency open.
UNIT_KINDS: Final[dict[str, frozenset[Kind]]] = {
    "phần trăm": _SHARE,
    "%": _SHARE,
    "điểm phần trăm": frozenset({"points"}),
    "điểm": frozenset({"points", "measure", "count", "number"}),
    "lần": frozenset({"multiple", "count"}),
    # Pounds, or boards.
    "bảng": _MONEY | {"count", "number"},
    **dict.fromkeys(("tiền", "đô", *(unit.lower() for unit in MONEY)), _MONEY),
    **{spelling: frozenset({kind, "rate"}) if kind == "measure" else _TIME for spelling, kind in spellings().items()},
}  # fmt: skip

# Every unit by how it is typed without marks: "do" is "đô" and "độ".
UNIT_SPELLINGS: Final[dict[str, list[str]]] = {
    typed: [unit for unit in UNIT_KINDS if fold(unit) == typed] for typed in map(fold, UNIT_KINDS)
}

# A telegraphic question names the attribute and leaves the asking word out.
ATTRIBUTE_KINDS: Final[dict[str, frozenset[Kind]]] = {
    **dict.fromkeys(
        ("tỷ lệ", "tỷ trọng", "tỷ suất", "thị phần", "lãi suất", "tốc độ tăng", "tăng trưởng", "roa", "roe",
         "suất sinh lợi", "suất sinh lời", "biên lợi nhuận", "biên lãi", "công suất phòng", "công suất buồng",
         "công suất buồng phòng", "công suất khách sạn", "công suất sử dụng", "công suất giường bệnh"),
        _SHARE,
    ),
    **dict.fromkeys(
        ("đàn bò", "đàn trâu", "đàn lợn", "đàn heo", "đàn gà", "đàn gia cầm", "đàn gia súc"),
        frozenset({"count", "number", "percent"}),
    ),
    "thuế suất": _SHARE | {"rate"},
    # "Tỷ lệ chọi là 1/4,12" tells of no per cent, "đạt 66,1 điểm" of no rank.
    **dict.fromkeys(("tỷ lệ chọi", "thứ hạng"), frozenset({"number", "rate"})),
    **dict.fromkeys(("lạm phát", "cpi"), _SHARE | {"points", "number"}),
    **dict.fromkeys(
        ("doanh thu", "kim ngạch", "lợi nhuận", "giá", "trị giá", "giá trị", "mức phạt", "nợ xấu", "dư nợ",
         "mức tăng", "mức giảm", "lãi", "lãi ròng", "lãi trước thuế", "lãi sau thuế", "lỗ", "vốn hóa",
         "mức đóng", "mức hưởng", "mức trích", "vốn", "mức hỗ trợ", "phí", "mức phí", "phụ cấp", "lương hưu",
         "giá cước", "mức cước", "cước vận tải", "cước vận chuyển", "giá vé", "giá thuê", "giá trần",
         "giá khởi điểm"),
        _MONEY | _SHARE,
    ),
    "học bổng": _MONEY | _SHARE | {"count"},
    "doanh số": _MONEY | _SHARE | {"count"},
    **dict.fromkeys(
        ("lương", "mức lương", "tiền lương", "thu nhập", "tiền", "số tiền", "mức tiền", "tiền phạt", "số thuế",
         "tiền thuế", "tiền lãi", "chi phí", "tiền thuê", "kinh phí", "vốn đầu tư", "tổng vốn", "vốn đăng ký", "số vốn",
         "số phí", "tổng tiền", "tổng mức đầu tư", "vốn điều lệ", "vốn chủ sở hữu", "vốn tự có",
         "nguyên giá", "dự toán", "tổng tài sản", "học phí", "lệ phí", "cước phí", "viện phí", "án phí",
         "thù lao", "nhuận bút", "tiền cọc", "tiền đặt cọc", "tiền ký quỹ", "tiền đền bù", "tiền bồi thường",
         "mức bồi thường", "tổng thiệt hại", "quỹ lương", "lương cơ sở", "lương cơ bản", "lương tối thiểu",
         "xuất siêu", "nhập siêu", "thặng dư", "thâm hụt", "mức thưởng", "tiền thưởng",
         "mức trợ cấp", "mức trợ giúp", "mức phụ cấp", "mức chuẩn", "chi cho",
         "giao thương", "thương mại hai chiều", "thương mại song phương", "buôn bán hai chiều", "trao đổi thương mại",
         "thương mại giữa", "thương mại với", "thương mại việt nam",
         "số thu", "tổng thu", "thu ngân sách", "số chi", "tổng chi", "chi ngân sách", "nộp ngân sách", "nộp thuế"),
        _MONEY,
    ),
    **dict.fromkeys(("xuất khẩu", "nhập khẩu"), _MONEY | _SHARE | _MEASURE | {"count", "number"}),
    "sản lượng": _MEASURE | _SHARE | {"count", "number"},
    "năng suất": _MONEY | _SHARE | _MEASURE,
    "khối lượng": _MONEY | _SHARE | _MEASURE | {"count", "number"},
    "tỷ giá": _MONEY | _SHARE | {"number"},
    **dict.fromkeys(
        ("thời hạn", "thời hiệu", "thời lượng", "thời gian", "tuổi", "độ tuổi", "tuổi thọ", "chu kỳ"),
        _TIME,
    ),
    **dict.fromkeys(("dân số", "quân số", "sĩ số"), frozenset({"count", "number"})),
    **dict.fromkeys(
        ("điểm chuẩn", "điểm sàn", "điểm trúng tuyển", "điểm xét tuyển", "điểm trung bình", "điểm số"),
        frozenset({"points", "number"}),
    ),
    **dict.fromkeys(("tốc độ", "nồng độ", "độ mặn"), _MEASURE | _SHARE),
    "chỉ số": frozenset({"points", "number", "percent", "measure"}),
    **dict.fromkeys(
        ("diện tích", "trọng lượng", "dung lượng", "chiều dài", "chiều cao", "chiều rộng", "công suất", "quãng đường",
         "khoảng cách", "nhiệt độ", "lượng mưa", "mực nước", "vận tốc", "tải trọng", "trọng tải", "dung tích",
         "tầm bắn", "tầm bay", "đường kính", "bán kính", "độ sâu", "độ cao", "độ dài", "độ dày", "bề rộng", "bề ngang",
         "bề dày", "chiều sâu", "cân nặng", "thể tích", "chu vi"),
        _MEASURE,
    ),
}  # fmt: skip

# Foreign words that are Vietnamese by now, and no names.
LOANWORDS: Final = frozenset(
    """
    cont online livestream website web internet email app apps video smartphone laptop container logistics startup covid
    resort condotel homestay casino golf taxi
    data marketing blockchain fintech sim wifi robot game show tour voucher combo shop studio blog clip usd vnd eur
    """.split()
)

AIMS: Final = ("mục tiêu", "chỉ tiêu", "phấn đấu", "đặt mục tiêu")
TARGET_WORDS: Final = (
    *AIMS, "kế hoạch", "dự toán", "phải đạt", "hướng tới", "tham vọng", "nhắm",
    *(f"được giao {task}" for task in ("thu", "nộp", "giải ngân")),
)  # fmt: skip


def alternation(phrases: Iterable[str]) -> str:
    """A pattern for any of the ``phrases``, folded, the longest first."""
    return "|".join(sorted((re.escape(fold(phrase)) for phrase in phrases), key=len, reverse=True))
