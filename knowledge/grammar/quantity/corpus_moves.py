"""Examples of what is said of a quantity: hedges, and which way it moved against what. The sentences are invented."""

from __future__ import annotations

from knowledge.grammar.quantity.corpus import Told, example

_T = Told

HEDGED = (
    example(
        "Chè được dự báo tăng ⟦1,8⟧% năm nay và ⟦1,5⟧% năm sau; ⟦7⟧% năm tới.",
        _T("1.8", "%", "dự báo", "tăng"),
        _T("1.5", "%", "dự báo", "tăng"),
        _T("7", "%"),
    ),
    example(
        "Phấn đấu giảm ít nhất ⟦5⟧% số vụ, ⟦10⟧% số người chết.",
        _T("5", "%", "ít nhất", "giảm"),
        _T("10", "%", "ít nhất", "giảm"),
    ),
    example("Giảm ⟦5⟧% số vụ, ⟦10⟧% hộ có điện.", _T("5", "%", change="giảm"), _T("10", "%")),
    example("Cấp hơn ⟦40.000⟧ hồ sơ, cao hơn ⟦5⟧%.", _T("40000", "hồ sơ", "hơn"), _T("5", "%")),
    example("Xuất khẩu ước đạt gần ⟦12⟧ tấn.", _T("12", "tấn", "ước đạt gần")),
    example(
        "Sản lượng ước tăng ⟦7,72⟧%, ước cả năm đạt ⟦9⟧ tấn.", _T("7.72", "%", "ước", "tăng"), _T("9", "tấn", "ước")
    ),
    example(
        "Xã có ⟦50⟧ hộ, tăng từ mức ⟦16⟧ hộ, giảm từ ⟦54⟧% của năm 2019.", _T("50", "hộ"), _T("16", "hộ"), _T("54", "%")
    ),
    example("Chợ có ⟦702⟧ hộ, giảm từ mức kỷ lục ⟦1.100⟧ hộ.", _T("702", "hộ"), _T("1100", "hộ")),
    example("Giá giảm từ ⟦30⟧%, tăng từ ⟦5-7⟧% năm nay.", _T("30", "%", change="giảm"), _T("5~7", "%", change="tăng")),
    example("Góp từ ⟦35⟧% trở lên, tối thiểu ⟦2⟧ người.", _T("35", "%", "trở lên"), _T("2", "người", "tối thiểu")),
    example("Phủ sóng trên ⟦3⟧ lĩnh vực, dựa trên ⟦5⟧ tiêu chí.", _T("3", "lĩnh vực"), _T("5", "tiêu chí")),
    example("Phạt tiền đến ⟦5 triệu⟧ đồng, phạt tù từ ⟦1 đến 3⟧ năm.", _T("5000000", "đồng", "đến"), _T("1~3", "năm")),
    example(">> ⟦5⟧ điều cần biết khi số dân lên đến ⟦90⟧ hộ", _T("5", "điều"), _T("90", "hộ")),
    example("Gạo chở trên ⟦4⟧ xe tải, mỗi xe chở trên ⟦5⟧ tấn.", _T("4", "xe tải"), _T("5", "tấn", "trên")),
    example("Hàng hoá trên ước tính hơn ⟦30 triệu⟧ đồng.", _T("30000000", "đồng", "ước tính hơn")),
    example("Lên tới ⟦26⟧ tấn, chỉ còn ⟦8⟧ tấn, đạt ⟦7⟧ tấn.", _T("26", "tấn"), _T("8", "tấn"), _T("7", "tấn")),
    example(
        "Doanh số tăng mạnh hơn ⟦20⟧%, gần gấp ⟦đôi⟧.",
        _T("20", "%", "hơn", "tăng"),
        _T("2", "lần", "gần", kind="multiple"),
    ),
    example(
        "Thiệt hại ước tính trên ⟦10 tỷ⟧ đồng, tính trên ⟦3⟧ vụ.",
        _T("10000000000", "đồng", "ước tính trên"),
        _T("3", "vụ"),
    ),
    example(
        "Chè dự kiến chỉ đạt ⟦48⟧ tạ/ha, cao hơn dự báo ⟦8⟧ tạ/ha.", _T("48", "tạ/ha", "dự kiến"), _T("8", "tạ/ha")
    ),
    example("Gạo có thể tăng hơn ⟦10⟧%.", _T("10", "%", "có thể hơn", "tăng")),
    example(
        "Ước thanh toán cả năm là ⟦465 tỷ⟧ đồng, chi ⟦5 tỷ⟧ đồng.",
        _T("465000000000", "đồng", "Ước"),
        _T("5000000000", "đồng"),
    ),
    example(
        "Quỹ theo công ước về rừng đạt ⟦9 tỷ⟧ đồng, xã ước mơ có ⟦3⟧ chợ.", _T("9000000000", "đồng"), _T("3", "chợ")
    ),
    example(
        "Nợ xuống dưới mốc ⟦1⟧%, giá quanh mức ⟦90⟧ USD/ounce.",
        _T("1", "%", "dưới mốc"),
        _T("90", "USD/ounce", "quanh mức"),
    ),
    example("Giá xoay quanh ⟦5⟧ USD/kg, trồng quanh ⟦3⟧ nhà máy.", _T("5", "USD/kg", "xoay quanh"), _T("3", "nhà máy")),
    example("Ước tăng ⟦2⟧% về lượng và ⟦3⟧% về giá.", _T("2", "%", "Ước", "tăng"), _T("3", "%", "Ước", "tăng")),
    example("Thu vượt kế hoạch ⟦5⟧%, gần như ⟦90⟧%.", _T("5", "%", "vượt kế hoạch"), _T("90", "%", "gần như")),
    example("Thu tăng ⟦5⟧%, vượt ⟦3⟧% dự toán.", _T("5", "%", change="tăng"), _T("3", "%", "vượt")),
    example(
        "Lãi chỉ từ ⟦6,2⟧%/năm, vốn từ ⟦3⟧ nguồn, giá đạt từ ⟦5⟧% lên ⟦6⟧%.",
        _T("6.2", "%/năm", "chỉ từ"),
        _T("3", "nguồn"),
        _T("5", "%"),
        _T("6", "%"),
    ),
    example("Giao dịch trong khoảng ⟦22 – 23 nghìn⟧ điểm.", _T("22000~23000", "điểm")),
    # A size of its own is hedged, and one that is compared is not.
    example("Bãi rộng hơn ⟦5.000⟧ m2, sâu hơn ⟦12⟧ m.", _T("5000", "m2", "hơn"), _T("12", "m", "hơn")),
    example("Kè dài hơn ⟦3⟧ km, nặng hơn ⟦60⟧ tấn.", _T("3", "km", "hơn"), _T("60", "tấn", "hơn")),
    example("Việc kéo dài hơn ⟦14⟧ tháng, cầu cao hơn ⟦4⟧ m.", _T("14", "tháng", "hơn"), _T("4", "m")),
    example("Cầu dài hơn ⟦30⟧ m so với cầu cũ.", _T("30", "m")),
    example("So với cầu cũ, cầu mới rộng hơn ⟦3⟧ m.", _T("3", "m")),
    example(
        "Thu tăng ⟦5⟧% so với năm trước, kho rộng hơn ⟦500⟧ m2.",
        _T("5", "%", change="tăng", base="so với năm trước"),
        _T("500", "m2", "hơn"),
    ),
    example("Họp hơn ⟦một⟧ năm, hơn ⟦chục⟧ người.", _T("1", "năm", "hơn"), _T("10", "người", "hơn")),
)

_LAST_YEAR = "so với cùng kỳ năm trước"

CHANGES = (
    example("Quỹ tăng vốn điều lệ thêm ⟦6.230 tỷ⟧ đồng.", _T("6230000000000", "đồng", change="tăng")),
    example("Tăng giá chè ⟦23⟧% và lãi sau thuế ⟦29⟧%.", _T("23", "%", change="tăng"), _T("29", "%", change="tăng")),
    example("Giá chè tăng ⟦23⟧% và lãi ⟦29⟧%.", _T("23", "%", change="tăng"), _T("29", "%")),
    example("Chợ tăng giá bán và mở thêm ⟦6⟧ cửa hàng.", _T("6", "cửa hàng")),
    example(
        "Chè và gạo đều tăng hai con số, lần lượt là ⟦13⟧% và ⟦11⟧%.",
        _T("13", "%", change="tăng"),
        _T("11", "%", change="tăng"),
    ),
    example(f"Sản lượng tăng ⟦8,7⟧% {_LAST_YEAR}.", _T("8.7", "%", change="tăng", base=_LAST_YEAR)),
    example(
        "Thu giảm ⟦7,17⟧% so với tháng 7/2020 và ⟦11,65⟧% so với cùng kỳ.",
        _T("7.17", "%", change="giảm", base="so với tháng 7/2020"),
        _T("11.65", "%", change="giảm", base="so với cùng kỳ"),
    ),
    example(
        f"Bán tăng gần ⟦3⟧ lần về lượng và ⟦2,4⟧ lần về giá trị {_LAST_YEAR}.",
        _T("3", "lần", "gần", "tăng", _LAST_YEAR),
        _T("2.4", "lần", change="tăng", base=_LAST_YEAR),
    ),
    example(
        f"Gạo giảm ⟦2,2⟧% về lượng nhưng tăng ⟦10,4⟧% về giá {_LAST_YEAR}.",
        _T("2.2", "%", change="giảm", base=_LAST_YEAR),
        _T("10.4", "%", change="tăng", base=_LAST_YEAR),
    ),
    # One of those that rise is told of by itself, and what estimates the first estimates it, too.
    example(
        "Chè ước tính sẽ tăng hơn ⟦6⟧%, đặc biệt là ⟦8⟧% đối với xã Mây.",
        _T("6", "%", "ước tính hơn", "tăng"),
        _T("8", "%", "ước tính", "tăng"),
    ),
    example("Chè tăng ⟦6⟧%, đặc biệt có ⟦8⟧% hộ bỏ nghề.", _T("6", "%", change="tăng"), _T("8", "%")),
    example("Tốc độ tăng trưởng của ngành đạt ⟦30⟧%.", _T("30", "%", change="tăng")),
    example("Duy trì đà tăng trưởng tốt, khoảng ⟦30⟧%/năm.", _T("30", "%/năm", "khoảng", "tăng")),
    example("Nhập khẩu giảm chỉ còn ⟦239.000⟧ tấn, tỷ trọng tăng lên ⟦10⟧%.", _T("239000", "tấn"), _T("10", "%")),
    example("Giá tăng từ ⟦470⟧ USD/tấn vào đầu tháng lên ⟦490⟧ USD/tấn.", _T("470", "USD/tấn"), _T("490", "USD/tấn")),
    example(
        "Lãi giảm ⟦50 tỷ⟧ đồng (tương đương ⟦12⟧%).",
        _T("50000000000", "đồng", change="giảm"),
        _T("12", "%", change="giảm"),
    ),
    # A bracket tells as an amount what the share before it is; led to by another word it is a level.
    example(
        f"Thu tăng ⟦14⟧% (xấp xỉ ⟦12 tỷ⟧ đồng) {_LAST_YEAR}.",
        _T("14", "%", change="tăng", base=_LAST_YEAR),
        _T("12000000000", "đồng", "xấp xỉ", "tăng"),
    ),
    example(
        f"Số hộ tăng ⟦41⟧% {_LAST_YEAR} (tương đương với ⟦117⟧ hộ).",
        _T("41", "%", change="tăng", base=_LAST_YEAR),
        _T("117", "hộ", change="tăng"),
    ),
    example(
        f"Số tàu tăng ⟦41⟧% {_LAST_YEAR} (đạt ⟦117⟧ tàu).",
        _T("41", "%", change="tăng", base=_LAST_YEAR),
        _T("117", "tàu"),
    ),
    example("Giảm lãi suất lên tới ⟦0,2⟧%/năm.", _T("0.2", "%/năm", change="giảm")),
    example("Bông giảm với kết quả đạt ⟦594 triệu⟧ USD.", _T("594000000", "USD")),
    example("Giảm mạnh so với mức ⟦348 tỷ⟧ đồng.", _T("348000000000", "đồng")),
    example(
        "So với năm 2016, công ty tăng ⟦50⟧% về doanh số.",
        _T("50", "%", change="tăng", base="So với năm 2016"),
    ),
    example(
        "Thu nhập tăng so với đầu năm 2011 là ⟦3,5⟧ lần.", _T("3.5", "lần", change="tăng", base="so với đầu năm 2011")
    ),
    example(
        "Giá vé so với năm 2019 tăng ⟦26,5⟧% và so với năm 2018 tăng ⟦50,7⟧%.",
        _T("26.5", "%", change="tăng", base="so với năm 2019"),
        _T("50.7", "%", change="tăng", base="so với năm 2018"),
    ),
    example(
        "Chè giảm ⟦2⟧% so với cùng kỳ tăng ⟦3⟧%.",
        _T("2", "%", change="giảm", base="so với cùng kỳ"),
        _T("3", "%", change="tăng"),
    ),
    example(
        "Tăng trưởng âm ⟦6,3⟧%, cổ phiếu (+⟦5,2⟧%), vàng (-⟦0,3⟧%).",
        _T("6.3", "%", change="giảm"),
        _T("5.2", "%", change="tăng"),
        _T("0.3", "%", change="giảm"),
    ),
    example("Vốn đăng ký tăng thêm ⟦6,75 tỷ⟧ USD, tăng ⟦28⟧%.", _T("6750000000", "USD"), _T("28", "%", change="tăng")),
    example(
        "Vốn điều lệ ⟦31.000 tỷ⟧, mỗi phần là ⟦25 triệu⟧ USD.",
        _T("31000000000000", "đồng", kind="money"),
        _T("25000000", "USD"),
    ),
    example(
        "Tổng vốn đầu tư lần lượt là ⟦42.250 tỷ⟧ và ⟦3.800 tỷ⟧ đồng.",
        _T("42250000000000", "đồng"),
        _T("3800000000000", "đồng"),
    ),
    example(
        "Chè và gạo tăng lần lượt trên ⟦2,4⟧% và ⟦26,1⟧%.",
        _T("2.4", "%", "trên", "tăng"),
        _T("26.1", "%", "trên", "tăng"),
    ),
    example("Chè tăng trên ⟦2,4⟧% và ⟦26,1⟧%.", _T("2.4", "%", "trên", "tăng"), _T("26.1", "%", "", "tăng")),
    example(
        "Chợ giảm ⟦11⟧ người so với năm trước; ⟦420⟧ người phải tiêm.",
        _T("11", "người", change="giảm"),
        _T("420", "người"),
    ),
    example("Tăng thêm ⟦20⟧% năm 2020; ⟦42⟧% năm sau.", _T("20", "%", change="tăng"), _T("42", "%")),
    example("Bán chè tăng ước đạt ⟦216 tỷ⟧ USD.", _T("216000000000", "USD", "ước đạt")),
    example("Thu tăng so với cùng kì ⟦6 tỷ⟧ đồng.", _T("6000000000", "đồng", change="tăng", base="so với cùng kì")),
    example(
        "Quỹ giảm nghèo đạt ⟦51⟧%, giảm ⟦5⟧ so với hôm trước.", _T("51", "%"), _T("5", "", change="giảm", kind="number")
    ),
    example(
        "So với tháng 12, giá tăng ⟦2,6⟧% và so với cùng kỳ tăng ⟦3,4⟧%.",
        _T("2.6", "%", change="tăng", base="So với tháng 12"),
        _T("3.4", "%", change="tăng", base="so với cùng kỳ"),
    ),
    example(
        "Lãi thấp hơn ⟦3,2⟧ điểm % so với cùng kỳ, lúa cao hơn cùng kỳ ⟦210⟧ ha.",
        _T("3.2", "điểm %", change="giảm", base="so với cùng kỳ"),
        _T("210", "ha", change="tăng", base="cùng kỳ"),
    ),
    example(
        "Giá cao hơn ⟦5⟧% so với xã Gió; nước ấm hơn, cao hơn ⟦1⟧ độ C so với trung bình cùng kỳ nhiều năm.",
        _T("5", "%", base="so với xã Gió"),
        _T("1", "độ C"),
    ),
    example("Giá chè giảm ⟦0,42⟧ điểm còn ⟦241⟧ điểm.", _T("0.42", "điểm", change="giảm"), _T("241", "điểm")),
    example("Xã miễn, giảm ⟦52 tỷ⟧ đồng thuế, giảm ⟦5⟧%.", _T("52000000000", "đồng"), _T("5", "%", change="giảm")),
    example("Chè đóng góp vào tăng trưởng ước đạt ⟦47,2⟧%.", _T("47.2", "%", "ước đạt")),
    example("Thu nhập trên 1 ha đạt ⟦9 triệu⟧ đồng, hộ có trên ⟦1⟧ ha.", _T("9000000", "đồng"), _T("1", "ha", "trên")),
    example(
        "Thời gian thông quan hàng nhập là ⟦3 giờ 20⟧ phút; hàng xuất là ⟦2 giờ 40⟧ phút. Chợ mở lúc 2 giờ 40 phút.",
        _T("200", "phút"),
        _T("160", "phút"),
    ),
    example("Khách lưu trú ⟦1,8⟧ đêm.", _T("1.8", "đêm", kind="duration")),
    example("Lương tăng hơn ⟦1,5⟧ lần mức chung.", _T("1.5", "lần", "hơn", kind="multiple")),
    example(
        "Tăng ⟦3⟧ siêu thị và ⟦50⟧ cửa hàng.", _T("3", "siêu thị", change="tăng"), _T("50", "cửa hàng", change="tăng")
    ),
    example("Kim ngạch tăng khá, đạt ⟦45⟧ tấn, thuế giá trị gia tăng ⟦10⟧%.", _T("45", "tấn"), _T("10", "%")),
)

MOVES = HEDGED + CHANGES
