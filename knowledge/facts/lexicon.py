"""The words by which a sentence shares itself out among its figures."""

from __future__ import annotations

import re
from typing import Final

from knowledge.facts.commas import COMMA
from knowledge.lexicon.onward import THIS
from knowledge.text import CAPITALS

# Words that carry no subject of their own: a clause that holds nothing else speaks of what the one before it spoke of.
_EMPTY: Final = """
    tăng giảm tăng trưởng sụt đạt chiếm là ước tính khoảng hơn trên dưới gần chỉ còn lên tới đến xuống mức và với
    tỷ tỉ lệ cũng đã được vẫn lại từ ở so cùng kỳ năm trước tháng quý này qua tương đương ứng bằng thêm bình quân mạnh
    nhẹ cao thấp nhất khá về mỗi hay đặc biệt trong đó tức vượt gấp hoàn thành có thể sẽ dự kiến xấp xỉ lần lượt số con
    thực hiện kế hoạch nhưng khi nay hiện tiếp tục duy trì tuy nhiên đủ lũy luỹ chung trọng quanh dao động trở đây sắp
""".split()
# "Đạt trung bình 7 tỷ đồng" only leads to its number; "trung bình mỗi tháng" says what that is.
_AVERAGE: Final = r"trung(?= bình (?!mỗi |một |\d+ [^\W\d]))"
CONTENT: Final = re.compile(
    r"(?<!\w)(?!(?:"
    + "|".join([*sorted(set(_EMPTY), key=len, reverse=True), _AVERAGE])
    + r")(?!\w))(?:[^\W\d_]+|[2-6]g(?!\w))"
)

# What may stand directly in front of a number and hedges it.
HEDGED = r"(?:hơn\s+|gần\s+|khoảng\s+|trên\s+)?"

# Where the share of one figure ends and that of the next begins, strongest first.
# A colon directly in front of a number, where the search ends, parts it from nothing: "tổng số hồ sơ nhận là: 228".
_NO_NUMBER = r"(?!\s*(?:(?:hơn|gần|khoảng|trên|dưới|ước)\s+)?(?:[-–+]\s?)?(?:\d|$))"
# "Lừa đảo 20 tỷ đồng - Tham ô 49 tỷ đồng": a dash behind a unit and in front of a capital parts items.
_NEW_ITEM = rf"(?<=đồng|.USD|...%|.tấn|gười|..ha)\s[-–](?=\s[{CAPITALS}])"
# "Mây, Gió, Nắng… 35%": such a list is broken off and has its number behind it.
STRONG_CUT: Final = re.compile(
    rf";|{_NEW_ITEM}|:{_NO_NUMBER}|\)(?=[\s,.]*\w)|(?<!TP)(?<!Tp)[.!?]\s|…\s(?!{HEDGED}(?:\d|$))"
)
BALANCED: Final = re.compile(r"\([^()]*\)")
OPENING: Final = re.compile(r"[(\[]")
# The last bracket in front of a number that is still open there; and one behind which the sentence goes on.
LAST_BRACKET: Final = re.compile(r"\([^()]*$")
GOES_ON: Final = re.compile(r"\([^()]*\)\s+[^\W\d_]")
WEAK_CUT: Final = re.compile(
    rf"{COMMA}(?=\s)|"
    r"(?<!\bso)(?<!\bđối)(?<!\bcùng)(?<!\bsầu)(?<!\bSầu)(?<!\bchỉ)(?<!\bvẫn)\s"
    r"(?=(?:trong đó|trong khi|còn|(?<!ở )(?<!tại )(?<!của )(?<!cho )riêng|đồng thời|nhưng|cũng như|và|hoặc|với|gồm"
    r"|bao gồm|tương đương|thì|(?<!cổ )(?<!lợi )(?<!tin )tức"
    r"|(?:nâng|đưa|kéo) (?:tổng|số|tỷ lệ|mức)"
    r"|trên(?= tổng (?:[^\W\d]+ ){1,8}(?:là|đạt) )"
    r"|cho(?! (?:vay|thuê|phép|biết|thấy|hay|rằng)))\s)"
)
# Of these cuts the ones that only say for whom or with what: behind them a comma parts more.
PREPOSITION: Final = re.compile(r"\s*(?:cho|với)(?!\w)")
# Where no mark and none of those words part two figures, the second begins with what one of these opens: "tăng lên
# 1.900 USD do vàng bật khỏi mức 1.770 USD". Behind a count they tell which things are meant: "500 hộ do phụ nữ làm chủ
# chiếm 20%".
SUBORDINATE: Final = re.compile(
    r"\s(?=(?:tuy nhiên|mặc dù|dù|song|(?:chủ yếu )?(?:do|nhờ|(?<!thay )vì)|(?:trước |sau |trong )?khi|nếu|nhằm|nên"
    r"|khiến|giúp|thay vì)\s)"
)
# It opens what holds up to the number that bounds it: "phạt 5 triệu đồng nếu bán chè, gạo cho 200 hộ trở lên".
IF: Final = re.compile(r"\s(?=(?:nếu|trong trường hợp|đối với trường hợp)\s)")
BOUNDED: Final = re.compile(r"\d[\d.,]*\s(?:[^\W\d]+\s){1,5}trở (?:lên|xuống)(?!\w)")
# A stretch between commas that opens so names what the next figure tells of.
NAMING: Final = re.compile(
    r"\s*(?:(?:cũng như|với|và)\s+)?"
    r"(?:mức tăng|mức giảm|tốc độ|tỷ lệ|tỉ lệ|tỷ trọng|tỷ suất|tổng|số|giá|doanh thu|lợi nhuận|vốn"
    r"|dư nợ|nợ|kim ngạch|chỉ số|sản lượng|chi phí|lãi suất|thu nhập|tài sản|tín dụng|thị phần|khối lượng|trị giá)"
    r"(?!\w)",
    re.IGNORECASE,
)
# Behind a counted noun it opens a list of them: "hai nguyên nhân là bão (chiếm 53%) và lũ (37%)".
LIST_OPENS: Final = re.compile(r"\s+là\s+(?=[^\W\d])")
# What opens a list of names, each with a bracket behind it; and what parts these.
COMPRISES: Final = re.compile(r"\s(?:bao\s+)?(?:gồm|như)(?:\s+có)?\s")
LISTED: Final = re.compile(r"\s*(?:,|;|(?:,\s*)?và\s)[^\d,;]*$")
# Directly in front of a figure this is a verb and parts nothing: "chỉ còn 7.062 tỷ đồng".
LEFT: Final = re.compile(r"\s*còn\s*(?:hơn|gần|khoảng|trên|dưới)?\s*")
# In front of the first figure a comma parts the topic from the clause; that of one word for two things parts nothing:
# "hàng xuất, nhập khẩu", "cơ sở sản xuất, kinh doanh".
# Nor does a colon in front of a bound: "Hộ nhỏ: từ 3 đến 9 người", "Quán: tối đa là 5 bàn".
_NO_BOUND: Final = r"(?!\s*(?:[Tt]ừ|[Tt]ối thiểu|[Tt]ối đa|[Íí]t nhất|[Kk]hông quá)\s(?:là\s)?(?:\d|$))"
TOPIC_CUT: Final = re.compile(rf"{COMMA}\s|:{_NO_NUMBER}{_NO_BOUND}\s")
# A stretch between commas that opens so only adds to the one before: "quận Mây, kể cả khu Gió, có giá 5 triệu đồng/m2",
# or says what somebody was, "bị cáo Lê Mây, nguyên Giám đốc công ty Lam, 7 năm tù".
ADDED: Final = re.compile(
    r"\s*(?:kể cả|bao gồm|không kể|chưa kể|trừ|ngoại trừ|nhất là|đặc biệt là|(?:nguyên|cựu)"
    r"(?! (?:nhân|liệu|vật|tắc)))(?!\w)",
    re.IGNORECASE,
)
# In front of a length of time: what happened since then is told behind the next comma.
SINCE: Final = re.compile(r"(?<!\w)(?:sau|trong|qua|suốt)\s+(?:hơn\s+|gần\s+|khoảng\s+)?$", re.IGNORECASE)
# Behind the last figure these open something new.
TAIL_CUT: Final = re.compile(
    r";|,\s(?=(?:đồng thời|trong khi|còn|nhưng|song|tuy nhiên|do|vì|khi|nhằm|để|các|nhiều|qua đó|góp phần|từ đó"
    # "120 ca mắc, không có ca tử vong": there is no number of what is not there.
    # "Bắt 500 người, trong đó có cả người xứ Gió": those are some of them.
    r"|(?:không|chưa) (?:có|ghi nhận|xảy ra|phát sinh)|trong (?:số )?đó(?= (?:có|gồm)))\s)"
)

# The verb of a clause.
PREDICATE: Final = re.compile(
    r"(?<!\w)(?:là|có|bị|được|phải|đã|đang|sẽ|vẫn|cũng|đều|tăng|giảm|đạt|chiếm|thu về|cho biết|cho hay|cho thấy|khiến"
    r"|giúp|làm|gồm|đứng|tiếp tục|diễn ra|ghi nhận|công bố|thực hiện|triển khai|thành lập|phát hiện|bắt giữ"
    r"|bắt(?! buộc)|xử lý|tổ chức|ban hành|dự báo|dự kiến|ước|niêm yết|giao dịch|mua|bán|nộp|vượt|duy trì|trở thành"
    r"|nhận|trao|kiểm tra|nêu|không đổi|giữ nguyên|đi ngang|đứng yên"
    r"|quy định|vi phạm|đến từ|tập trung|nằm|ký|đề nghị|yêu cầu|cần|nhấn mạnh|khẳng định|nói|chia sẻ|đánh giá)(?!\w)"
    r"|\d\W*$",
    re.IGNORECASE,
)
# Directly in front of what leads to a number: it names what the number is of, "trong thời hạn tối đa 180 tháng".
LABEL: Final = re.compile(
    r"\s(?:(?:trong|với|có|đạt)\s+)?(?:thời hạn|thời gian|kỳ hạn|tỷ lệ|tỉ lệ|tỷ trọng|vốn đầu tư|tổng vốn|tổng số"
    r"|trị giá|giá trị|hạn mức|công suất|diện tích|kinh phí|lãi suất|mức phạt|doanh thu|lợi nhuận|sản lượng)\s*$",
    re.IGNORECASE,
)
# What opens a subject without belonging to it, and what stands between it and its number.
LEADING: Final = re.compile(
    r"(?:[\s,;:()%\-–+*•“\"]|(?:trong đó|trong khi đó|trong khi|theo đó|tuy nhiên|cụ thể|đặc biệt|ngoài ra|bên cạnh đó|"
    r"như vậy|tương tự|đồng thời|cũng như|và|còn|với|có|nhưng|riêng|đã|hiện nay|hiện|tính chung|đáng chú ý|cùng với đó|"
    r"trong số đó|gồm|bao gồm|cho|khi|khiến|thì|là|từ|tại|hoặc|trên(?= tổng))(?!\w))+",
    re.IGNORECASE,
)
# In small letters alone: the last word of "tỉnh Mây Cao" is no adjective. Nor does the end of "chứng chỉ", "nâng cao",
# "tự do", "nhà ở" or "giá trị gia tăng" lead to a number.
TRAILING: Final = re.compile(
    r"(?:[\s,;:(\-–“\"<>≤≥]|(?<!\w)(?:tăng trưởng|(?<!gia )tăng|cắt giảm|giảm|đạt được|đạt|đạt mức|chiếm tỷ lệ|chiếm"
    r"|là|ước tính|ước đạt|ước|khoảng|(?:nhiều|ít|thấp|lớn|nhỏ) hơn|hơn|trên|dưới|gần|(?<!chứng )chỉ|còn|lên|tới|đến"
    r"|xuống|mức|(?<!nhà )(?<!đất )ở|đã|được|cũng|vẫn|lại|từ|(?:xung |xoay )?quanh|mốc|ngưỡng|có thể|"
    r"với|có|(?<!mặt )bằng|gấp|thêm|mạnh|nhẹ|bình quân|dự kiến|dự báo|xấp xỉ|sẽ|phải|vượt|lần lượt|và|"
    r"(?<!nâng )(?<!công nghệ )(?<!chất lượng )(?<!vùng )(?<!tốc độ )cao|"
    r"con số|cho|(?<!đầy )đủ|(?<!tự )do|trong đó|tương đương|chừng|ít nhất|tối thiểu|tối đa|không quá|thu về"
    r"|(?<!hợp )(?<!thống )(?<!duy )nhất"
    r"|(?<!tồn )tại"
    r"|(?<!cổ )(?<!lợi )(?<!tin )tức"
    r"|(?:không|chưa) (?:cao|thấp|nhiều|ít|lớn|nhỏ) hơn|(?<!phát )(?<!thực )(?<!xuất )hiện))+$"
)

NAME: Final = re.compile(rf"(?:châu )?[{CAPITALS}][\w.-]*(?: [{CAPITALS}][\w.-]*)*")

# All that stands in front of the number that another took the place of: "10 ngày thay vì chỉ cần 2 ngày".
INSTEAD: Final = re.compile(
    r"[\s,(]*thay (?:vì|cho)\s"
    r"(?:(?:chỉ|có|cần|phải|mất|nộp|là|đạt|mức|con số|dự kiến|ban đầu|tới|đến|hơn|gần|khoảng)\s)*",
    re.IGNORECASE,
)

# Directly behind a figure: its subject follows ("78 USD là Hoa Kỳ hưởng").
IS: Final = re.compile(r"\s+là\s")
# Directly behind a share: its plan says what it is of, "hoàn thành 71% kế hoạch doanh thu và 65% kế hoạch lợi nhuận".
PLAN_FOR: Final = re.compile(
    r"\s+(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)\s+(?:về\s+)?(?:tổng\s+)?(?:doanh thu|doanh số|lợi nhuận|sản lượng"
    r"|sản xuất|tiêu thụ|kim ngạch|xuất khẩu|nhập khẩu|vốn|thu|chi|giải ngân|cổ tức)(?!\w)",
    re.IGNORECASE,
)

PART: Final = re.compile(r"(?<!\w)(?:trong đó|trong số đó|bao gồm|gồm|chiếm)(?!\w)", re.IGNORECASE)

SPEAKER: Final = (
    re.compile(r"(?:^|[,.]\s*)(?:[Cc]ũng )?[Tt]heo (?P<who>[^,.;:]{3,80}?)(?:,|:| cho biết| thì )"),
    re.compile(
        r"(?:^|[,.]\s*)(?P<who>(?:[Ôô]ng|[Bb]à|Thứ trưởng|Bộ trưởng|Cục trưởng|Giám đốc)\s[^;:]{3,100}?)"
        r"\s*,?\s(?:cho biết|cho hay|khẳng định|nói|nhấn mạnh|chia sẻ|cho rằng)"
    ),
)

# Directly in front of a number, and behind another with what leads to it: the level at the end of a change.
_LEVEL = r"(?:mức |hơn |gần |khoảng |trên |tới |đến )*"
FIRST_LEVEL: Final = re.compile(rf"(?<!\w)từ {_LEVEL}$", re.IGNORECASE)
LAST_LEVEL: Final = re.compile(
    rf"(?<!\w)từ {_LEVEL}\d[\d.,]*\s?(?:%|[^\d,;:()]{{1,30}}?)\s(?:tăng |giảm )?(?:lên|xuống|còn) {_LEVEL}$",
    re.IGNORECASE,
)

# Behind a figure and a bracket that tells it in another unit: whose it is, "121 USD/tấn (2,8 triệu đồng/tấn) đối với
# than cám 1".
OWNED_BEHIND: Final = re.compile(
    r"\s*\)?(?:\s*\([^()]*\))?\s*(?P<to>đối )?với\s+"
    r"(?P<owner>(?!(?:tổng|số|mức|giá|trị giá|giá trị|kim ngạch|tốc độ|lượng|sản lượng|cùng kỳ)(?!\w))"
    r"[^\W\d][^,;:.()–]{1,60}?)(?=\s*[,;:.()–]|\s+(?:và|còn|nhưng|trong khi|so với)\s|\s*$)"
)
# A person, and a bracket that tells an age; and how the sentence goes on about that person behind it, which it does not
# where the person only speaks: "Bà Mây (48 tuổi) cho biết cả xã có 350 hộ nghèo".
AGED: Final = re.compile(
    rf"(?P<who>(?:(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Cc]ụ|[Cc]ô|[Cc]hú|[Bb]ác)\s)?{NAME.pattern})"
    r"\s*\((?:\d+ tuổi|SN|sinh năm)[^()]*\)"
)
OF_THE_AGED: Final = re.compile(
    r",?\s+(?!(?:(?:cũng|đã)\s+)?(?:cho biết|nói|kể(?!\s+từ)|cho hay|chia sẻ)(?!\w))[^\W\d_]"
)
# Directly in front of a number: which size of a thing it tells; and all that stands between it and that of the next
# thing, "khối bông hoa cao 18 m và khối nụ hoa 15 m"; not where that says what it measures itself, "tháp cao 100 m và
# bãi xe cách đó 30 m", "cây cao 18 m và đường kính 2 m".
SIZE: Final = re.compile(rf"(?<!\w)(?P<size>cao|rộng|dài|sâu|dày|nặng)\s+{HEDGED}$")
NEXT_OF_SIZE: Final = re.compile(
    r"[\s,]*(?:và|còn)\s+(?:(?!(?:cao|rộng|dài|sâu|dày|nặng|(?:khoảng )?cách|đường kính|bán kính|chu vi)\s)"
    rf"[^\W\d_]+\s+){{1,6}}{HEDGED}"
)

# Such a place as was named before; and the country whose figures these are anyway.
THIS_PLACE: Final = re.compile(rf"(?<!\w)(?:thị trường|nước|quốc gia|địa phương|tỉnh|thành phố){THIS}", re.IGNORECASE)
AT_HOME: Final = ("Việt Nam", "cả nước")
# A province is called so by who tells of it: "trên địa bàn tỉnh", "ngân sách thành phố"; not "của tỉnh Mây", "của thành
# phố khác".
OWN_PROVINCE: Final = re.compile(
    rf"(?<!\w)(?:địa bàn|kinh tế|ngân sách|của|toàn|trong) (?:tỉnh|thành phố|thủ đô)"
    rf"(?!\w)(?!,? (?:[{CAPITALS}]|khác|thành|đó|lân cận))"
)

# A sentence that says that there are so many, and not of whom or where: "Đến tháng 5, có gần 10.000 người".
NO_SUBJECT: Final = re.compile(
    r"\W*(?:(?:Đến|Tính đến|Trong|Riêng|Năm|Tháng|Quý|Sang|Cùng kỳ|Hết|Sau)(?: [^\s,]+){0,6},? )?"
    r"(?i:(?:đã|cũng|vẫn|chỉ|mới) )*(?i:có) (?:[^\W\d]+ ){0,2}\d"
)

# Figures behind this word belong one by one to the names of the list in front of it.
RESPECTIVELY: Final = re.compile(
    r"(?<!\w)(?:lần lượt|(?<!\()tương ứng(?= (?:là|với|đạt|trên|hơn|gần|khoảng|\d"
    # "Tương ứng tăng 49,8% và 48,9%"; a single rise is what the sentence told of before.
    r"|(?:tăng|giảm)(?: trưởng)?(?: (?:hơn|gần|khoảng))? \d[\d.,]*%? và \d)))(?!\w)",
    re.IGNORECASE,
)
NAME_LIST: Final = re.compile(rf"{NAME.pattern}(?:, {NAME.pattern})*(?:,| và) {NAME.pattern}")
# Directly behind a count of things: their names, and what makes the next figure theirs, "hai tỉnh Mây, Gió mỗi tỉnh".
NAMES_BEHIND: Final = re.compile(rf"\s+(?P<names>{NAME_LIST.pattern})(?!\w)(?P<told>\s+(?:mỗi|đều|cùng)(?!\w))?")
# Whom another comes behind, or is ahead of: "đứng thứ hai sau Trung Quốc, ...", "vượt Thái Lan và Lào".
RIVALS: Final = re.compile(
    rf"(?<!\w)(?:[Ss]au|[Vv]ượt(?: qua| mặt)?)\s(?:(?:thị trường|nước)\s)?"
    rf"{NAME.pattern}(?:(?:, {NAME.pattern})* và {NAME.pattern})?(?!\w)"
)
# All that stands between a name and a number in a bracket behind it.
ASIDE_BEHIND: Final = re.compile(r"\s*\([^()]*$")
# The same without a bracket: "xếp sau Gió với hơn 20 điểm".
WITH_FIGURE: Final = re.compile(r"\s+với\s+(?:(?:hơn|gần|khoảng|trên|mức)\s+)*")
# A bracket that tells of parts of what stands in front of it.
PARTS_ASIDE: Final = re.compile(r"\((?:trong (?:số )?đó|gồm|bao gồm|riêng)(?!\w)[^()]*\)", re.IGNORECASE)
# Behind two prices with a dash between them: the first is the one, the second the other.
TWO_SIDES: Final = re.compile(
    r"\(\s*(?P<first>(?:giá )?mua(?: vào)?|MV)\s*(?:[–\-/,]|và)\s*(?P<second>(?:giá )?bán(?: ra)?|BR)\s*[),;]",
    re.IGNORECASE,
)
DASH: Final = re.compile(r"\s*[–\-]\s*")
# Between the last two figures of a list, behind the unit of the first.
LAST_OF_LIST: Final = re.compile(r"[^,;:()]{0,20}\s+và\s+(?:[a-zà-ỹ]+ ){0,2}$", re.IGNORECASE)
# Behind the last share of a list: what all of them are shares of, "lần lượt 34%, 13% và 11% tổng trị giá xuất khẩu".
SHARES_OF: Final = re.compile(r"\s*(?:trong |của )?(?:tổng|toàn bộ)\s[^,;:()\d]{3,80}")
# All that stands between two figures that belong to two things named in front of them.
BOTH: Final = re.compile(r"\s*và\s+" + HEDGED)
# All that stands in front of a number which goes on with one of its kind: "4 tỷ cho thợ ở 27 xã và 1 tỷ cho chợ".
AND_ALIKE: Final = re.compile(r"[\s,]*và\s+" + HEDGED)
# All that stands in front of a number of a list of names; and what leads to the first name of one, "tập trung tại Mây 8
# người, Gió 1 người".
_SORT = r"(?:(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|xã|phường|nước)\s+)?"
NAMED_ONLY: Final = re.compile(rf"[\s,;]*(?:và\s+)?{_SORT}(?P<name>{NAME.pattern})\s+(?:với\s+|có\s+)?{HEDGED}")
NAMED_FIRST: Final = re.compile(
    rf"(?<=\w)\s+(?:tại|ở|là|như|gồm)(?::|\s)\s*(?P<name>{_SORT}{NAME.pattern})\s+(?:với\s+|có\s+)?{HEDGED}$"
)
# Behind the second of two things: what is told of both, "chất đạm và chất béo trong sữa của xã".
OF_BOTH: Final = re.compile(r"\s(?:trong|của|ở|tại|sang|từ|năm|tháng|quý)\s")
# Behind it begins what is said, so that what stands in front of it is no item of a list.
SAYS_THAT: Final = re.compile(r"(?<!\w)(?:cho biết|cho hay|cho thấy|rằng|ghi nhận|khiến)\s")
# Two things that share their first and their last words: "lợi nhuận trước và sau thuế".
PAIRED: Final = re.compile(
    r"(?P<stem>[^\W\d_]+\s[^\W\d_]+)\s(?P<one>trước)(?:\sthuế)?\svà\s(?P<two>sau)\s(?P<tail>thuế)(?!\w)", re.IGNORECASE
)
# What a subject has of all items of a list; and behind the last of them, where what is told of all begins.
HAS: Final = re.compile(r"(?<!\w)(?:có|gồm|ghi nhận)\s")
TOLD_OF_ALL: Final = re.compile(r"\s(?:là|đều|vẫn|cũng|được|bị)\s")
# What all of a list do, with a figure of its own: "A và B dự kiến cùng tăng 25%, đạt lần lượt 42 và 3 tỷ đồng".
DONE_BY_ALL: Final = re.compile(r"\s(?:(?:dự kiến|ước|sẽ|đã)\s)?(?:cùng|đều|đồng loạt)\s")
# An item of a list that its number tells from the others: "thứ 2", "nhóm 3".
NUMBERED_ITEM: Final = re.compile(r"\s*(?P<noun>[^\W\d]+) \d+(?=\s|$)")
LIST_CUT: Final = re.compile(r",\s+(?:và\s+)?|\s+và\s+")
# Directly in front of a number that says of which things the next figure is told.
BOUND: Final = re.compile(
    r"(?<!tăng )(?<!giảm )(?<!nâng )(?<!hạ )(?<!\w)(?:từ|dưới|trên|quá|sau|trong vòng|kỳ hạn|hạn)\s+$", re.IGNORECASE
)
# The same behind "và".
AND_BOUND: Final = re.compile(r"\s*(?:,|và|, còn)\s+(?:từ|dưới|trên|quá)\s+", re.IGNORECASE)
# All that stands in front of what there was before: "có 50 hộ, tăng từ mức 16 hộ".
FORMER: Final = re.compile(
    r"[\s,(]*(?:đã |cũng )?(?:tăng|giảm)(?: (?:mạnh|nhẹ|vọt|dần|thêm))? từ"
    r"(?: (?:mức|kỷ lục|đỉnh|đáy|hơn|gần|khoảng|trên|dưới))*\s*",
    re.IGNORECASE,
)
PART_OPENS: Final = re.compile(r"\s*(?:trong đó|trong số (?:đó|này))(?!\w)", re.IGNORECASE)
# What opens the measure of the things that were counted; and what leads from a measure to its number.
_MEASURE = r"(?:trị giá|giá trị|tiền|vốn|kinh phí|trọng lượng|khối lượng|diện tích|công suất|kim ngạch|doanh thu|dư nợ)"
MEASURE: Final = re.compile(rf"\s*(?:với|và)\s+(?:tổng\s+)?(?:số\s+)?{_MEASURE}(?!\w)")
MEASURES: Final = re.compile(r"(?<!\w)(?:đạt|là|lên tới|lên đến)\s+(?:(?:mức|hơn|gần|khoảng|trên|xấp xỉ)\s+)*$")
# Directly behind a number: in what respect it is told, "tăng 9% về số hộ nhưng giảm 3% về vốn", "giảm 9% số hộ".
ASPECT: Final = re.compile(
    r"\s*(?P<words>(?:về (?!(?:đích|nước|đến|tới|quê|mức|tay|việc)(?!\w))[^\W\d]"
    rf"|(?:tổng )?(?:số(?! với)|lượng|sản lượng|{_MEASURE})(?!\w))[^,;:.()\d]*?)"
    r"(?=\s+(?:so với|so|và|nhưng|còn|trong|do|nhờ|khi|với)(?!\w)|[,;:.()]|\s*$)"
)
# What opens the clause of a figure that only measures what the one in front of it counts or weighs.
MEASURES_IT: Final = re.compile(
    r"[\s,]*(?:(?:với|và|tương ứng|tương đương)\s+)?(?:tổng\s+)?(?:số\s+)?"
    r"(?:trị giá|giá trị|kim ngạch|vốn|tiền|kinh phí|doanh thu|lượng|khối lượng|sản lượng)(?!\w)"
)
# All that stands between a name and its number.
BY: Final = re.compile(r"\s*với\s+(?:t[ỷỉ] lệ\s+)?" + HEDGED)
# Directly behind a number: it was so much before ("từ 5,5 giờ xuống còn 4 giờ").
ONWARD: Final = re.compile(r"\s*(?:lên|xuống|còn|thành|sang)(?!\w)", re.IGNORECASE)
# All that stands in front of a number: its subject is what was named before ("... quá 90 ngày là 2.255 container",
# "sản lượng tăng 2,3 lần, đạt 11 tỷ quả").
COPULA: Final = re.compile(r"[\s,]*(?:là|(?:ước\s+)?đạt|(?:lên|xuống)(?:\s+(?:tới|đến|còn|mức))?)\s+" + HEDGED)
# Between two figures: what was done to the things that the first counts was done to the second ones too.
WITH: Final = re.compile(r"[\s,/]*(?:(?:với|cùng|và)\s+)(?:hơn|gần|khoảng|trên)?\s*|\s*/\s*")
# Between a count and what follows: it says how much the counted things are worth, measure or cost.
VALUED: Final = re.compile(
    r"(?:[\s,]*(?:tổng\s+)?(?:trị giá|trọng lượng)|\s*(?:với|có)\s+(?:tổng\s+)?(?:số\s+)?"
    rf"{_MEASURE}|[\s,]*(?:(?:với|có)\s+)?tổng\s+(?:số\s+)?{_MEASURE})(?:\s+[^\W\d]+){{0,7}}\s+$"
    # "Tỉnh cấp phép 5 dự án, kim ngạch xuất khẩu đạt ..." tells of something else.
    r"|[\s,]*(?:(?:với|và|có|đạt)\s+)?(?:tổng\s+)?(?:trị giá|giá trị|kim ngạch)"
    r"(?:\s+(?:hàng|hóa|hoá|tang|vật|vi|phạm|tịch|thu|đạt|là|ước|tính|khoảng|hơn|gần|trên|xấp|xỉ))*\s+$"
)
# Directly in front of a number: so many have what the next one tells of, "đàn lợn của 16 trại hiện có 5 triệu con".
OWNED_BY: Final = re.compile(r"(?<!\w)của\s+" + HEDGED + "$", re.IGNORECASE)
# Directly in front of a list of names: the first of them is compared with the others.
WITH_BEFORE: Final = re.compile(r"(?<!\w)(?:cùng với|bên cạnh|sau|ngoài)\s+$", re.IGNORECASE)
# Directly behind a number: it is a limit of what is told of.
AND_MORE: Final = re.compile(r"\s*trở (?:lên|xuống)(?!\w)", re.IGNORECASE)
# What opens the clause of a number that only says of which things the figure in front of it is told.
QUALIFIES: Final = re.compile(
    r"\s*(?:nếu|đối với|với|cho|ở|khi|(?:và\s+)?(?:có\s+)?(?:kỳ|thời) hạn)(?!\w)", re.IGNORECASE
)
# Between a limit and the next figure: that one is told of something else.
_AND = r"(?<!\w)(?:và|hoặc|nhưng|còn|trong khi)(?!\w)"
BREAKS: Final = re.compile(rf"[,;:()]|{_AND}")
# Between a figure of today and a time behind it: that is the time of something else.
APART: Final = re.compile(rf"[,;]|{_AND}")
# In front of a number that is such a limit: all that belongs to it.
LIMIT: Final = re.compile(
    r"\s(?:(?:đối với|với|cho|ở)\s+(?:từ|dưới|trên|quá)\s+"
    r"|(?:(?:đối với|với|cho|ở|có)\s+)?kỳ hạn\s+(?:(?:từ|dưới|trên)\s+)?)$",
    re.IGNORECASE,
)
