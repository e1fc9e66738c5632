"""Examples of numerals, grouped by value: many surfaces, one value. Invented, apart from the facts of the language.

An example passes only if the whole surface is read, with exactly this value.
"""

from __future__ import annotations

VALUES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("0", ("0", "không")),
    ("1", ("1", "01", "một")),
    ("5", ("5", "05", "năm")),
    ("7", ("bảy", "bẩy", "7")),
    ("9", ("chín", "09")),
    ("10", ("mười", "một chục", "chục", "10")),
    ("12", ("một tá", "mười hai", "12")),
    ("14", ("mười bốn", "14")),
    ("15", ("mười lăm", "mười nhăm")),
    ("20", ("hai mươi", "hai chục", "hai muoi")),
    ("21", ("hai mươi mốt", "hai mốt", "hai muoi mot")),
    ("24", ("hai mươi tư", "hai mươi bốn", "hai tá")),
    ("25", ("hai mươi lăm", "hai mươi nhăm", "hai lăm", "hai muoi lam")),
    ("38", ("ba mươi tám", "ba muoi tam")),
    ("64", ("sáu mươi tư", "sau muoi tu")),
    ("105", ("một trăm lẻ năm", "một trăm linh năm", "105")),
    ("320", ("ba trăm hai mươi", "ba trăm hai", "320")),
    ("999", ("chín trăm chín mươi chín", "chin tram chin muoi chin")),
    ("1000", ("một nghìn", "một ngàn", "nghìn", "ngàn", "1.000", "1,000", "1k")),
    ("1001", ("một nghìn không trăm lẻ một", "một nghìn lẻ một", "1.001")),
    ("3400", ("ba nghìn tư", "ba nghìn bốn trăm", "ba nghin bon tram", "3.400")),
    ("5005", ("năm nghìn không trăm linh năm", "nam nghin khong tram linh nam", "nam nghin khong tram le nam")),
    ("21011", ("hai mươi mốt nghìn không trăm mười một", "hai muoi mot nghin khong tram muoi mot", "21.011")),
    ("30000", ("ba vạn", "ba mươi nghìn", "30.000", "30 nghìn", "30 ngan")),
    ("74422", ("74.422", "74422", "bảy mươi tư nghìn bốn trăm hai mươi hai")),
    ("500000", ("nửa triệu", "năm trăm nghìn", "500 nghìn", "500.000", "500k")),
    ("1000000", ("một triệu", "1 triệu", "1 trieu", "mot trieu", "1.000.000", "1,000,000", "1tr", "1 triêu", "1 trệu")),
    ("1200000", ("một triệu hai", "một triệu hai trăm nghìn", "1,2 triệu", "1.2 triệu")),
    ("67000", ("sáu mươi bảy nghìn", "sau muoi bay ngan")),
    ("1234567", ("1.234.567", "1,234,567")),
    ("1500000", ("một triệu rưỡi", "1 triệu rưỡi", "1,5 triệu", "mot trieu ruoi", "1 triệu 500 nghìn")),
    ("17700000", ("17.7 triệu", "17,7 triệu", "17,70 triệu")),
    ("100000000", ("trăm triệu", "một trăm triệu", "100 triệu")),
    ("101120000", ("101,12 triệu", "101,12 trieu")),
    ("1400000000", ("1,4 tỷ", "1,4 tỉ", "1,4 ty", "1,4 ti", "1,4 ỷ", "1,4 tỳ", "1.4 tỷ", "mot ty bon", "mot ti bon")),
    ("1196000000", ("1,196 tỷ",)),
    ("3200000000", ("3 tỷ 200 triệu", "3,2 tỷ", "ba tỷ hai trăm triệu", "ba tỷ hai")),
    ("1000000000000", ("nghìn tỷ", "một nghìn tỷ", "1 nghìn tỷ", "1.000 tỷ", "1000 tỷ")),
    ("1500000000000", ("1.5 nghìn tỷ", "1,5 nghìn tỷ", "một nghìn năm trăm tỷ", "1.500 tỷ")),
    ("2860400000000000", ("2.860,4 nghìn tỷ", "2860,4 nghìn tỷ")),
    ("1337857000000000", ("1.337.857 tỷ",)),
    ("1000000000000000000", ("một tỷ tỷ", "1 tỷ tỷ")),
    ("0.5", ("0,5", "0.5", "nửa", "không phẩy năm")),
    ("1.5", ("1,5", "một rưỡi", "một phẩy năm", "một phảy năm")),
    ("3.5", ("ba rưỡi", "3,5", "ba phẩy năm", "ba ruoi")),
    ("7.09", ("bảy phẩy không chín", "7,09", "7.09", "bay phay khong chin")),
    ("8.15", ("tám phẩy mười lăm", "tám phẩy một năm", "8,15")),
    ("85.13", ("85,13", "85.13")),
    ("250", ("hai trăm rưỡi", "250")),
    ("0.125", ("0,125", "0.125")),
    ("2860.4", ("2.860,4", "2,860.4")),
)

# What is no numeral as a whole: two of them, another word, a shape that no rule reads, or a doubt without marks.
NO_VALUES = (
    "", "phần trăm", "thứ hai", "2.0.1", "12.6.2023", "1.23.456", "hàng trăm", "mươi", "lăm", "hai ba", "5 10",
    "một và hai",
    "tỷ lệ", "triệu phú", "3 tỷ lệ", "tỉ mỉ", "MIMAX125", "5 người", "không có", "hai tram", "nam ty", "sau", "bay",
    "rưỡi", "5 ngan hang", "vạn vật", "ngàn sách",
)  # fmt: skip

# Each numeral of a text stands in brackets, in order of its value below; digits and number words outside them are none.
FOUND: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Số thuê bao đạt ⟦101,12 triệu⟧, tăng ⟦8,7⟧%.", ("101120000", "8.7")),
    ("Tỷ lệ hồ sơ toàn trình⟦85,13⟧%, đạt⟦90⟧% kế hoạch.", ("85.13", "90")),
    ("Gói MIMAX125 và dịch Covid19 không đổi.", ()),
    ("Thu được ⟦1. 337 tỷ⟧ đồng, tăng ⟦85, 13⟧ %, gồm ⟦20 .000⟧ chiếc.", ("1337000000000", "85.13", "20000")),
    ("Chi ⟦10 000 000⟧ đồng, rồi ⟦2 500⟧ USD.", ("10000000", "2500")),
    ("Tháng ⟦8⟧ ⟦500⟧ ha cháy, cả vùng ⟦86 500⟧ ha.", ("8", "500", "86500")),
    ("Năm ⟦2020⟧, ⟦30⟧% doanh nghiệp; tỷ lệ ⟦70⟧, ⟦60⟧, ⟦50⟧%.", ("2020", "30", "70", "60", "50")),
    ("Hàng trăm hộ, vài chục tỷ đồng, mấy triệu người, hàng nghìn tỷ đồng.", ()),
    ("Hơn ⟦chục⟧ người, gần ⟦nghìn tỷ⟧ đồng, ⟦hai mươi⟧ năm.", ("10", "1000000000000", "20")),
    ("Thứ hai, tháng Tám, lớp chín, ngày mười, phần trăm, rằm tháng bảy, mồng ba, mùng bốn, quý ba.", ()),
    ("Năm ⟦2018⟧ tỷ lệ hộ nghèo giảm.", ("2018",)),
    ("Giải thưởng gồm ⟦năm⟧ hạng mục, trao trong năm nay.", ("5",)),
    ("Đây là năm học mới; có năm đặc biệt, hơn năm trước.", ()),
    ("Quận Ba Đình và Hai Bà Trưng có ⟦ba⟧ chợ.", ("3",)),
    ("Thiếu tá, đầu tư, không quân và đòn tỉ thí đều không phải số.", ()),
    ("nam ⟦2018⟧ ty le ho ngheo la bao nhieu phan tram", ("2018",)),
    ("hon ⟦3,9 trieu⟧ khach hang, ⟦hai muoi mot nghin⟧ ho", ("3900000", "21000")),
    ("co hai quan va ba ria, cong ty phia nam sau khi ban tram bay tam", ()),
    ("bao nhiêu triệu người, bạc tỷ, tiền tỷ, bn tỷ", ()),
    ("Màn hình ⟦4⟧K giá ⟦200k⟧, ⟦5tr⟧ mỗi chiếc.", ("4", "200000", "5000000")),
)

# By which rule the marks were read, kept visible where both readings were possible.
READINGS: tuple[tuple[str, str], ...] = (
    ("348", "plain"),
    ("ba trăm", "words"),
    ("74.422", "separator"),
    ("1,234,567", "separator"),
    ("101,12", "decimal"),
    ("9.583,2", "decimal"),
    ("1,234.5", "decimal"),
    ("0,125", "decimal"),
    ("17.7 triệu", "ambiguous:decimal"),
    ("83.56", "ambiguous:decimal"),
    ("12,554 tỷ", "ambiguous:decimal"),
    ("10,000", "ambiguous:separator"),
    ("1.234 triệu", "ambiguous:separator"),
)
