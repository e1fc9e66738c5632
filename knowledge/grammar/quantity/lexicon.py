"""The words around a number that say how sure it is, which way it moved, against what, or that it is no quantity."""

from __future__ import annotations

from knowledge.model import Change


def _entries(lines: str) -> tuple[str, ...]:
    return tuple(entry for line in lines.strip().split("\n") for entry in line.strip().split(", "))


# Hedges and bounds before a number. "chỉ", "lên tới" and "đạt" colour a figure but leave it exact.
HEDGES = _entries("""
hơn, trên, gần, khoảng, khoảng chừng, vào khoảng, xấp xỉ, xấp xỉ khoảng, chừng, chừng khoảng, độ chừng, ước
ước đạt, ước tính, ước tính đạt, ước tính khoảng, ước khoảng, ước chừng, ước thực hiện, ước thu, ước tính có
tầm, cỡ, ngót, ngót nghét, suýt soát, dưới, trên dưới, quá, không quá, chưa quá, không vượt quá, vượt quá
không dưới, không thấp hơn, không ít hơn, không cao hơn, không nhiều hơn, không lớn hơn, chưa đến, chưa tới
không được quá, không được vượt quá, không được phép vượt quá, không được phép quá, không được dưới
không được thấp hơn, không được ít hơn, không được cao hơn, không nhỏ hơn
chưa đầy, không đến, không tới, không đầy, ít nhất, ít nhất là, tối thiểu, tối thiểu là, tối đa, tối đa là
nhiều nhất, nhiều nhất là, cao nhất là, thấp nhất là, vượt, không vượt, chưa vượt, quanh, xung quanh, xoay quanh
gần sát, tiến sát, tiệm cận, gần như, vượt kế hoạch, vượt chỉ tiêu, vượt dự toán, vượt mục tiêu
ít nhất bằng, thấp nhất bằng, tối thiểu bằng, nhiều nhất bằng, cao nhất bằng, tối đa bằng, tối đa trong vòng
tối đa trong, không kéo dài quá, không được kéo dài quá, <, >, ≤, ≥, <=, >=
""") + tuple(
    f"{hedge} {level}"
    for hedge in ("trên", "dưới", "quanh", "gần", "sát", "khoảng", "xấp xỉ", "quá", "vượt", "vượt quá")
    for level in ("mức", "mốc", "ngưỡng", "con số", "mức hỗ trợ", "mức kháng cự", "ngưỡng hỗ trợ", "ngưỡng kháng cự")
)

# The head of an arrow bounds nothing, nor does the mark of a line that is quoted: "-> 5 tỷ đồng", "=> 5 tỷ đồng".
SHAFTS = ("-", "–", "=")

# Behind these "đến" bounds the number: "phạt tiền đến 5 triệu đồng".
FINED = ("phạt", "phạt tiền", "phạt tù", "giam giữ", "phạt lên")

# These stand next to the number if they soften it: in "hàng hoá trên ước tính hơn 30 triệu" the first one does not.
TIGHT_HEDGES = ("hơn", "trên", "gần", "dưới", "quá")

# The same after the number and its unit: "từ 35% trở lên".
HEDGES_AFTER = ("trở lên", "trở xuống", "đổ lên", "đổ lại", "có lẻ", "lẻ")

# A number that nothing follows up to its end is the least behind these: "chỉ từ 6,2%/năm".
OPEN_FROM = ("chỉ từ", "đạt từ", "khoảng từ")

# "ước" may stand a few such words before its number: "ước cả năm đạt", "ước tăng", "dự kiến chỉ đạt".
ESTIMATES = ("ước", "ước tính", "ước thực hiện", "dự kiến", "dự báo", "dự đoán", "dự tính", "có thể")
ESTIMATE_GAP = _entries("""
đạt, đạt được, tăng, giảm, tăng trưởng, thu, thu được, chiếm, là, có, lên, tới, đến, bằng, ở, mức, cả, năm
tháng, thực, hiện, được, đã, tổng, thu hút, giải, ngân, chỉ, sẽ, xuống, còn, thêm, từ, thành
""")
# Behind these an estimate is what something is held against: "cao hơn dự báo 5%".
HELD_AGAINST = ("hơn", "vượt", "với", "bằng")
# "Ước" alone governs its clause, as far as one of these: "ước thanh toán đến 30/6 là 5 tỷ đồng".
ESTIMATING = ("ước",)
ESTIMATE_ENDS = ("và", "còn", "nhưng", "song", "do", "nhờ", "vì", "khi", "nên")
# "Công ước", "ước mơ": other words with the same syllable.
NO_ESTIMATE_AFTER = ("công", "hiệp", "quy", "điều", "giao", "khế", "mong", "ao", "nguyện")
NO_ESTIMATE_BEFORE = ("mơ", "vọng", "muốn", "nguyện", "ao")

# After these, "hơn" compares and does not hedge: "cao hơn 5%", "nhiều hơn 3 lần".
COMPARATIVES = _entries("""
cao, thấp, lớn, nhỏ, nhiều, ít, kém, tốt, nhanh, chậm, mạnh, yếu, rẻ, đắt, dài, ngắn, rộng, hẹp, sớm, muộn, xa
nặng, nhẹ, già, trẻ, dày, sâu
""")
# Of these, the ones that lead to a size of their own, by its dimensions: "khu đất rộng hơn 5.000 m2", "kéo dài hơn 14
# tháng" hedge, unless something is told to compare with: "dài hơn 30 m so với cầu cũ".
SIZES: dict[str, tuple[str, ...]] = {
    "rộng": ("area", "length"),
    "dài": ("length", "time"),
    "sâu": ("length",),
    "nặng": ("weight", "tonnage"),
}

# Held against an earlier time they tell a change.
THAN: dict[str, Change] = {
    "cao hơn": "tăng", "lớn hơn": "tăng", "nhiều hơn": "tăng", "thấp hơn": "giảm", "nhỏ hơn": "giảm", "ít hơn": "giảm",
}  # fmt: skip
EARLIER = _entries("""
cùng kỳ, cùng kì, năm trước, năm ngoái, tháng trước, quý trước, tuần trước, phiên trước, ngày hôm trước, đầu năm
cuối năm trước, kỳ trước, vụ trước
""")

# "trên" and "dưới" before these say where or how, not how much: "trên 3 lĩnh vực", "dưới 2 hình thức".
PLACES = _entries("""
lĩnh vực, phương diện, khía cạnh, mặt, nền tảng, tuyến, sàn, kênh, địa bàn, hình thức, góc độ, dạng
""")
# What is carried stands on what carries it: "chở trên 4 xe tải"; not "chở trên 4 tấn".
CARRIED = ("vận chuyển", "chở", "xếp", "bốc", "giấu", "để")
CARRIERS = _entries("""
xe, xe tải, xe ô tô, xe máy, xe khách, ô tô, phương tiện, container, toa tàu, chiếc xe, chiếc tàu, chiếc ô tô
""")
# These bound a rate or a sum alone: "quanh 3 nhà máy" is a place, "vượt kế hoạch 3 năm" lasts.
OF_SUMS = (
    "quanh", "xung quanh", "xoay quanh", "gần sát", "tiến sát", "tiệm cận", "vượt kế hoạch", "vượt chỉ tiêu",
    "vượt dự toán", "vượt mục tiêu",
)  # fmt: skip
LEANING = ("dựa", "căn cứ", "tính", "ngay", "nằm")

# "trong khoảng 22.443 – 23.831" names the two ends; "khoảng 5-7%" softens them.
WITHIN = ("trong",)
AROUND = ("khoảng",)
FROM = ("từ",)

RISE, FALL = "tăng", "giảm"
CHANGES: dict[str, str] = {
    "tăng": RISE,
    "tăng trưởng": RISE,
    "gia tăng": RISE,
    "giảm": FALL,
    "sụt giảm": FALL,
    "suy giảm": FALL,
    "cắt giảm": FALL,
    "giảm sút": FALL,
}

# These hold the letters of a change and say something else.
NO_CHANGES = (*_entries("""
vào tăng trưởng, vào mức tăng, vào mức tăng trưởng, vào tốc độ tăng, vào tốc độ tăng trưởng
vốn tăng thêm, đăng ký tăng thêm, tăng cường, tăng tốc, tăng ca, giá trị gia tăng, giảm trừ, giảm tải, giảm nghèo
miễn giảm, miễn và giảm, miễn hoặc giảm
"""), "miễn, giảm")  # fmt: skip

# Between a change and its number: how it moved, how it is measured, what it moved by.
CHANGE_FILLERS = _entries("""
thêm, trưởng, nhẹ, mạnh, tới, đến, bình quân, trung bình, lần lượt, là, với, cao nhất, nhanh, nhanh nhất
đột biến, đáng kể, tương ứng, cao, thấp, chậm, kỷ lục, gấp, những, khá, rất, liên tục, tiếp, lại, trở lại
mỗi năm, hàng năm, hằng năm, sâu, vọt, tới mức, đến mức, nhất, đạt, ước, dương, âm, cực, hơn, mạnh nhất, ít nhất
tối thiểu, tối đa, khoảng, gần, trên, dưới, xấp xỉ, không quá, ở mức, mức, từ, tuyệt đối, ước tính
chừng, hai chữ số, hai con số, trong khoảng, được, đồng loạt, thêm được, chung, tổng cộng, ròng
""")

# A change word followed by these tells where the level stands now, and no change: "giảm còn 239.000 tấn".
LEVELS = ("lên", "xuống", "còn", "về", "chạm", "vượt", "vươn")
LEVEL_OPENERS = ("lên", "xuống", "còn", "về", "đến", "tới")
# "giảm lãi suất lên tới 0,2%" falls by so much; "tăng mạnh, đạt 5 tỷ" has reached a level.
UP_TO = ("lên tới", "lên đến")
REACHED = ("đạt",)
TELLERS = ("là", "đạt")

# Between a change word and a number that is none of its own.
CHANGE_ENDS = _entries("""
chiếm, có, do, nhờ, để, khi, nhưng, song, nên, vì, và, trong đó, thì, mà, bằng, sau, của, đã, đang, sẽ, nếu
hoặc, gồm, cùng, trước, cho, đối, tại, trong, ở
""")

# Growth of less than nothing falls ("tăng trưởng âm 6,3%"); money and degrees go below zero themselves.
NEGATIVE = ("âm",)
CELSIUS = ("độ", "°")
PREFIXES = ("$", "€", "£")

# Behind a comma these lead to by how much each of several things moved.
IN_TURN = _entries("""
lần lượt, lần lượt là, kết quả lần lượt là, cụ thể lần lượt là, tương ứng, tương ứng là, lần lượt ở mức
""")

# Nouns that make a change their measure: after one of them "đạt" and "là" lead to the rate itself.
RATES = ("tốc độ", "tỷ lệ", "tỉ lệ", "mức", "mức độ", "đà", "nhịp độ", "nhịp", "mục tiêu", "chỉ tiêu", "sự", "có sự")
GROWTH = ("trưởng",)
RATE_ENDS = ("chiếm", "do", "nhờ", "trong đó", "nên", "thì", "đóng góp", "nhưng", "song")

# Between two figures of one change: "tăng 5% và 6%", "giảm 500 tỷ đồng, tương đương 12%"; and what rules that out.
LINKS = ("và", ",", ";", "hoặc", "còn")
# Over this one goes no change of counts, nor one whose base is told: "giảm 11 người; 420 người phải tiêm".
FIRM_LINKS = (";",)
# Behind a comma they go on with a change for one of those that it is of: "tăng 6%, đặc biệt là 8% đối với chè".
SINGLING = ("đặc biệt là", "đặc biệt")
# These go on with a change only inside one bracket.
WITH = ("với", "cùng")
# These hold for every figure of one change.
AT_LEAST = ("ít nhất", "tối thiểu")
# These open a hedge that is a limit, or tells how much more than planned.
LIMITS = ("không", "tối", "vượt")
EQUALS = ("đương", "ứng", "hay")
# And these in a bracket to the amount that a share makes: "(tương đương với khoảng 12 tỷ đồng)".
EQUALING = ("tương đương", "tương đương với", "tương ứng", "tương ứng với", "tức", "tức là", "hay", "hay là")
APPROXIMATELY = ("xấp xỉ", "khoảng")
CLAUSES = (
    "đạt", "là", "có", "chiếm", "tăng", "giảm", "còn", "lên", "xuống", "do", "gồm", ",", ";", ".", "(",
    ")", ":",
)  # fmt: skip

# What opens the base of a comparison, and where it ends.
BASES = ("so với", "so cùng", "so", "cùng kỳ", "cùng kì")
COMPARING, SAME_TIME = ("so",), ("cùng",)
BASE_ENDS = _entries("""
và, nhưng, song, do, nhờ, thì, đạt, tăng, giảm, chiếm, trong khi, trong đó, còn, với mức, góp phần, nên, khi
tương đương, tương ứng, là, ước, đồng thời, có
""")
# A base that ends with one of these has told its time: what stands behind is by how much.
CLOSED_BASES = _entries("""
cùng kỳ, cùng kì, năm trước, năm ngoái, tháng trước, quý trước, tuần trước, ngày trước, phiên trước, đầu năm
kế hoạch, dự toán
""")
ASPECTS = ("về", "trong", "mỗi", "một", "hàng", "hằng", "ở", "theo", "vào", "tính", "nữa", "đối")

# "gấp 2 lần giai đoạn trước", "tăng hơn 1,5 lần mức tăng bình quân": what the multiple is of.
MULTIPLE_OPENERS = _entries("""
gấp, gấp tới, gấp đến, bằng, cao hơn, nhiều hơn, lớn hơn, tăng, giảm, tăng lên, lên tới
""")
FOLDS, TIMES = ("gấp",), ("lần",)
MULTIPLE_TAILS = ("so", "mức", "giá", "lương", "tổng")
LEVEL_NOUNS = ("mức",)
HALVES = ("rưỡi",)
WORD_MULTIPLES: dict[str, str] = {"đôi": "2", "rưỡi": "1.5"}

# A plain number right after one of these is a name or an order and counts nothing, whatever follows it.
LABELS = _entries("""
điều, khoản, nghị định, thông tư, nghị quyết, quyết định, công văn, chỉ thị, công điện, luật, văn bản, pháp lệnh
chương, mục, phụ lục, biểu, bảng, hình, ảnh, số, số hiệu, mã, mã số, mã hs, hs, tk, tài khoản số, mst
ban chỉ đạo, bcđ, đội, đồn, quận, phường, quốc lộ, ql, tỉnh lộ, tl, đường, đại lộ, cao tốc, km, lô đất, thứ
lần thứ, hạng, thứ hạng, vị trí, vị trí số, top, lớp, khoá, kỳ họp thứ, đại hội, khối, tháng, ngày, mùng, mồng
năm, quý, tết, thế kỷ, tuần thứ, ngõ, ngách, hẻm, số nhà, mẫu, mẫu số, điểm a, điểm b, trang, câu, bài, tập
phần, tiết, bước, cột, ô, dòng, phiên bản, thế hệ, covid, sars, hotline, điện thoại, đt, tel, fax, sđt, trạm số
đường tỉnh, đường huyện, vành đai, huyện lộ, hương lộ
nhà máy số, nhóm máu, vitamin, iphone, windows, win, bks, biển số, biển kiểm soát, bệnh nhân, bn, vòng loại
phòng số, tầng, cửa số, cổng số, ga, cầu cảng, kênh, bậc, cấp độ, mức độ, level, u, vtv, htv, tcvn, qcvn, iso
htkk, sme, misa, hotmail, gate, khu phố, tổ dân phố, thôn, xóm, ấp, tờ bản đồ, thửa, thửa đất, quyển
""")

# Of these a law has many, and each has a number: "khoản 1, 2, 3 Điều 42"; "gồm 8 chương 57 điều" counts them.
LAW_PARTS = ("điều", "khoản", "mục", "chương")

# The same, but only where no known unit follows: "giai đoạn 2", "tổ 5" against "vòng 3 tháng", "nhóm 2 người".
WEAK_LABELS = _entries("""
kỳ họp, giai đoạn, đợt, lần, vòng, tổ, nhóm, vùng, khu vực, loại, dây chuyền, dự án, kịch bản, phương án
nhà máy, cấp, kỳ, phiên, ca, tổ máy, khu, lô, điểm, kho, bến, công ty, xí nghiệp, phòng, cám, jackpot, quân khu
quân đoàn, binh đoàn, sư đoàn, lữ đoàn, trung đoàn, tiểu đoàn, hải đoàn, hải đội, kế hoạch, chuyên án
""")

# They are counted, or have numbered parts: "200 công an", "tổ 4 công an".
FORCES = ("công an", "cảnh sát", "bộ đội")
# Who and what is sent in front of these: "điều 200 chiến sĩ" is no part of a law.
SENT = (*_entries("chiến sĩ, chiến sỹ, binh sĩ, lính, quân, cán bộ, dân quân, người, xe, tàu, ca nô, máy bay"), *FORCES)

# These number a thing even where a counted noun follows: "giai đoạn 2 nhà máy", not "mỗi đợt 2 đoàn".
NUMBERED = _entries("giai đoạn, đợt, quân khu, quân đoàn, binh đoàn, sư đoàn, lữ đoàn, trung đoàn, tiểu đoàn, hải đoàn")
EACH = ("mỗi", "một", "từng")
# "Xe hai bánh" says which sort of vehicle.
WHEELS = ("bánh",)
VEHICLES = ("xe", "mô tô", "xe máy", "gắn máy", "ô tô")

# "Số" is no label in these: "con số 10,1 tỷ", "trong số 93.405 thuê bao"; nor "tập" where people are called.
NUMBERING_EXCEPT = _entries("""
danh mục, hạng mục, kỷ luật, pháp luật, trong số, con số, tổng số, số lượng, một số, đa số, trên số, cùng số, triệu tập
""")

# A number may stand without a unit after these.
VALUE_LEADS = _entries("""
là, đạt, đạt được, còn, lên, xuống, mức, bằng, tới, đến, hơn, gần, khoảng, trên, dưới, xấp xỉ, ước, ước đạt, có
chỉ, chỉ còn, tăng, giảm, thêm, gấp, chiếm, vượt, mốc, mức giá, giá, ngưỡng, con số, tổng số, với, được
thu được, lên thành, xuống thành, từ, :, tỷ lệ, chỉ số, điểm số, hệ số, độ lớn
""")

# Behind these stands where a count has moved to, which needs no unit: "500 hộ, năm nay tăng lên thành 690".
MOVED_TO = _entries("""
lên thành, tăng lên thành, xuống thành, giảm xuống thành, tăng lên, giảm xuống, giảm còn
""")
# What may stand in front of them and names nothing else that moved.
MOVED_WHEN = _entries("""
năm nay, năm sau, năm tới, tháng này, tháng sau, nay, đến nay, hiện, hiện nay, dự kiến, có thể, đã, sẽ
""")

# Where a value is told in so many words, a plain number does without a unit too, and takes the one of its like.
TELLS = ("là", "đạt", "có", "còn", "với")
PLAIN_LEADS = ("là", "đạt", "còn", "hơn", "gần", "khoảng", ":")

# What those do that are counted, and no noun begins with: "54 trường lấy trên 30 và 35 lấy dưới 30 điểm".
COUNTED_VERBS = ("lấy", "nuôi", "trồng", "chọn", "xếp", "theo", "thuộc")

# Things that can be cut: "2,5 viên thuốc".
CUT = ("viên", "bánh")

# The joints of intervals and lists: "9 đến 10 triệu", "từ 400 tỷ đến khoảng 2.000 tỷ", "5, 10 và 15 tỷ đồng".
DASHES = ("-", "–", "—", "~", "÷")
TO = ("đến", "tới")
SOFTENERS = ("khoảng", "gần", "hơn", "trên", "dưới", "mức", "xấp xỉ")
AND = ("và", "hoặc", "hay")
LISTS = (",", "và", "-", "–", "hoặc")

# What is told in millions and billions of đồng where no unit stands: "lợi nhuận trước thuế 390 tỷ".
MONEY_NOUNS = _entries("""
lãi, lợi nhuận, doanh thu, doanh số, vốn, giá, tiền, thuế, thu, chi, nợ, phạt, đầu tư, ngân sách, lương
thu nhập, trị giá, giá trị, kinh phí, tín dụng, huy động, tài sản, lỗ, cổ tức, phí, thu về, mua, bán, vay
gói hỗ trợ, chi phí, thưởng, nộp, lĩnh, thiệt hại, tổn thất
""")
# Behind a sum they open one of its parts: "thu 120 tỷ đồng, trong đó 80 tỷ do xã nộp".
PARTS = ("trong đó",)

# Fixed phrases in which a small number word tells no quantity: "kim ngạch hai chiều", "cả hai bên".
FIXED = _entries("""
hai bên, hai chiều, hai phía, hai con số, hai chữ số, hai miền, ba miền, hai mặt, hai đầu, hai nước, hai tay
hai vế, hai cấp, ba cấp, ba bên, ba lô, ba con số, hai vợ chồng, bốn phương, bốn mùa, năm châu
""")
WHOLE = ("cả", "giữa", "thứ", "một trong")
PAIRS = ("bên", "chiều", "phía", "con số")

# "một" is the article a, an, unless a hedge counts it; "trên một hợp đồng" is per contract.
ONES = ("một", "nửa")
PER = ("trên",)
# "1 số điều", "1 trong những": one in digits where "một" is no number; "gạo 5% tấm": a grade.
SOME = ("số", "trong", "vài")
GRADES = ("tấm",)
# Scale words that count nothing by themselves: "nghìn tỷ".
BARE_SCALES = ("chục", "trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ")
# Before a year-like number these show that it counts: "có 2000 người".
HAVING = ("có", "gồm", "được", "với")
# "số: 12", "TT. 39".
NUMBERINGS = ("số", "tt", "no", "q", "p", "đt", "tel", "hotline")

# The hour of the day: "8 giờ sáng", "lúc 9 giờ", "10h30".
HOURS = ("giờ", "h")
HOUR_LEADS = ("lúc", "hồi", "vào", "đến", "từ")
MINUTES, SECONDS = ("phút",), ("giây",)
HOUR_TAILS = ("sáng", "chiều", "tối", "đêm", "trưa", "ngày", "kém", "cùng ngày", "hôm", "thứ")
# Hours and minutes behind these are a span of time: "kéo dài 1 giờ 15 phút", "giảm 1 giờ 15 phút", and in a clause that
# tells an average: "thời gian thông quan trung bình là 2 giờ 29 phút".
LASTING = _entries("""
mất, hết, tốn, dài, kéo dài, giảm, tăng, thêm, rút ngắn, tiết kiệm, chậm, trong vòng, trong
""")
AVERAGES = ("trung bình", "bình quân")
# So they are in a clause that tells how long something takes, "thời gian bay là 1 giờ 45 phút", not when it begins.
LENGTHS = ("thời gian", "thời lượng")
MOMENTS = _entries("bắt đầu, kết thúc, khai mạc, bế mạc, mở cửa, đóng cửa, khởi hành, xuất phát, diễn ra")
# Between an average and the one thing that it is told by: "thiệt hại trung bình đối với 1 hộ".
AVERAGED_BY = ("đối với", "cho", "của", "trên")

# What an area yields stands before it: "giá trị sản phẩm trên 1 ha".
YIELDS = ("giá trị", "thu nhập", "năng suất", "sản lượng", "lợi nhuận", "chi phí", "doanh thu")

# Days of the calendar and of the moon: "ngày 30 Tết", "17 tháng Chạp".
DAY_LEADS = _entries("""
ngày, sáng, chiều, tối, trưa, đêm, hôm, mùng, mồng, lúc, rạng sáng, từ, đến, tới, sáng ngày, chiều ngày, trước
sau, qua, và, phiên, nay, cuối tuần, dịp, lễ, lễ hội, dịp lễ, nghỉ lễ, tết, ngày lễ
""")
# Before a day and its month with a dash: "Quốc khánh 2-9".
HOLIDAYS = _entries("quốc khánh, lễ, dịp, lễ hội, dịp lễ, nghỉ lễ, ngày lễ, kỷ niệm")
# After a ratio these name no whole: "2/9 tới" is a day.
NO_WHOLE = _entries("""
tới, và, vừa, đến, này, hàng, năm, là, tại, của, theo, đã, sẽ, với, cho, âm, dương, nhằm, vào, từ, trở, sau, trước, có
được, ở, khi
""")
MOON_DAYS = ("tết", "âm lịch", "tháng chạp", "tháng giêng", "chạp", "dương lịch")

# A stretch of the calendar: "8 tháng đầu năm", "6 tháng năm 2020", "9 tháng/2020".
CALENDAR_SPANS = ("tháng", "ngày", "quý", "tuần", "năm")
CALENDAR_TAILS = _entries("""
đầu năm, cuối năm, đầu quý, cuối quý, đầu tháng, cuối tháng, đầu nhiệm kỳ, đầu, cuối, năm, của năm, của quý
giữa năm
""")
