"""Examples of quantities. The sentences are invented; the brackets mark each surface, in order."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from knowledge.model import Change, Kind


@dataclass(frozen=True, slots=True)
class Told:
    """What one bracketed surface must tell: "low~high" for an interval; ``kind``, ``base`` and ``reading`` if given."""

    value: str
    unit: str = ""
    hedge: str = ""
    change: Change | None = None
    base: str = ""
    of: Decimal | None = None
    kind: Kind | None = None
    reading: str = ""


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence with its quantities in brackets, and what each of them tells."""

    text: str
    told: tuple[Told, ...]


def example(text: str, *told: Told) -> Example:
    """The example of one sentence."""
    return Example(text, told)


_T = Told

KINDS = (
    example("Có ⟦3,9 triệu⟧ khách hàng.", _T("3900000", "khách hàng", kind="count")),
    example("Thu ⟦1.337 tỷ⟧ đồng.", _T("1337000000000", "đồng", kind="money", reading="ambiguous:separator")),
    example(
        "Tỷ lệ là ⟦85,13⟧%, hồi đầu năm ⟦ba mươi⟧ phần trăm.", _T("85.13", "%", kind="percent"), _T("30", "phần trăm")
    ),
    example("Lãi suất giảm ⟦0,5⟧ điểm phần trăm.", _T("0.5", "điểm phần trăm", change="giảm", kind="points")),
    example(
        "Chỉ số đạt ⟦52,2⟧ điểm tại ⟦66⟧ điểm cầu, ⟦7⟧ điểm nóng.",
        _T("52.2", "điểm", kind="points"),
        _T("66", "điểm cầu", kind="count"),
        _T("7", "điểm nóng", kind="count"),
    ),
    # A noun that is not known goes on with one that is.
    example("Có ⟦198⟧ nữ công nhân và ⟦12⟧ nữ sinh vào xưởng.", _T("198", "nữ công nhân"), _T("12", "nữ sinh")),
    example("Kho rộng ⟦10.000⟧m2, cách bến ⟦2⟧km.", _T("10000", "m2", kind="measure"), _T("2", "km", kind="measure")),
    example(
        "Bà gần ⟦70⟧ tuổi, làm nghề ⟦25⟧ năm.",
        _T("70", "tuổi", "gần", kind="duration"),
        _T("25", "năm", kind="duration"),
    ),
    example(
        "Bão đi ⟦15-20⟧ km mỗi giờ, mỗi giờ làm ⟦20⟧ km dây.", _T("15~20", "km mỗi giờ"), _T("20", "km", kind="measure")
    ),
    example("Giá gạo ở mức ⟦427,5⟧ USD/tấn.", _T("427.5", "USD/tấn", kind="rate")),
    example(
        "Gói ⟦4⟧G B/ngày giá ⟦70.000⟧đ/tháng.", _T("4", "GB/ngày", kind="rate"), _T("70000", "đ/tháng", kind="rate")
    ),
    example("Lãi suất ⟦6,5⟧ % / năm.", _T("6.5", "%/năm", kind="percent")),
    example("Đạt ⟦96,9⟧ thuê bao/100 dân.", _T("96.9", "thuê bao/100 dân", kind="rate")),
    example(
        "Cần ⟦34,5⟧ giường bệnh và ⟦15⟧ bác sĩ trên 10.000 dân.",
        _T("34.5", "giường bệnh trên 10.000 dân", kind="rate"),
        _T("15", "bác sĩ trên 10.000 dân", kind="rate"),
    ),
    example("Có ⟦3⟧ xã trên ⟦10.000⟧ dân.", _T("3", "xã", kind="count"), _T("10000", "dân", "trên")),
    example("Bình quân ⟦8,95⟧ nguyện vọng/thí sinh.", _T("8.95", "nguyện vọng/thí sinh", kind="rate")),
    example("Tăng ⟦4⟧%, tương đương ⟦96⟧ thuê bao/100 dân.", _T("4", "%", change="tăng"), _T("96", "thuê bao/100 dân")),
    example("Việc làm mới bình quân ⟦1.500⟧/lao động/năm.", _T("1500", "lao động/năm", kind="rate")),
    example("Số hồ sơ gấp ⟦1,9⟧ lần.", _T("1.9", "lần", kind="multiple")),
    example("Năm 2023, 2024 lần lượt là ⟦5⟧%; ⟦6⟧%.", _T("5", "%"), _T("6", "%")),
    example("Quy chế đã ⟦4⟧ lần sửa đổi.", _T("4", "lần", kind="count")),
    example("Chỉ số giá là ⟦101,5⟧; hệ số ⟦2,4⟧.", _T("101.5", kind="number"), _T("2.4", kind="number")),
    example("Lợi nhuận trước thuế ⟦390 tỷ⟧.", _T("390000000000", "đồng", kind="money")),
)

UNITS = (
    example(
        "Có ⟦17⟧ tỉnh, thành phố và ⟦10.598⟧ xã, phường, thị trấn.",
        _T("17", "tỉnh, thành phố"),
        _T("10598", "xã, phường, thị trấn"),
    ),
    example(
        "Lập ⟦74.422⟧ Tổ Công nghệ số cộng đồng với ⟦15⟧ cơ quan báo chí.",
        _T("74422", "Tổ Công nghệ số cộng đồng"),
        _T("15", "cơ quan báo chí"),
    ),
    example(
        "Bắt ⟦50⟧ kiện hàng, ⟦180⟧ loại hàng hoá, ⟦6⟧ vụ vi phạm.",
        _T("50", "kiện hàng"),
        _T("180", "loại hàng hoá"),
        _T("6", "vụ vi phạm"),
    ),
    example("Sở có ⟦4⟧ Phó Giám đốc, đi theo ⟦ba⟧ hướng.", _T("4", "Phó Giám đốc"), _T("3", "hướng")),
    example("Có ⟦54⟧ trường lấy cao và ⟦35⟧ lấy thấp hơn.", _T("54", "trường"), _T("35", "trường")),
    example("Tòa triệu tập ⟦47⟧ người, mở tập 47.", _T("47", "người")),
    example(
        "Xã Mây đã lấy ⟦38.627⟧ mẫu, xã Gió đã lấy ⟦37.219⟧, xã Sương đã lấy ⟦36.362⟧.",
        _T("38627", "mẫu"),
        _T("37219", "mẫu"),
        _T("36362", "mẫu"),
    ),
    example("Chở ⟦7.215 triệu⟧ lượt khách.km, ⟦5⟧ tấn. Km 3.", _T("7215000000", "lượt khách.km"), _T("5", "tấn")),
    example("Đạt ⟦423,9⟧ phần triệu, ⟦31,6⟧ µg/m3.", _T("423.9", "phần triệu"), _T("31.6", "µg/m3", kind="rate")),
    example("Cấp ⟦2.160⟧ hộ chiếu, có ⟦6⟧ ổ dịch mới.", _T("2160", "hộ chiếu"), _T("6", "ổ dịch")),
    example("Có ⟦129⟧ cơ sở hồi đầu năm, ⟦5⟧ cơ sở phục hồi.", _T("129", "cơ sở"), _T("5", "cơ sở phục hồi")),
    example(
        "Có ⟦4⟧ vụ ngộ độc làm chết ⟦3⟧ người, ⟦2⟧ nhóm làm việc.",
        _T("4", "vụ ngộ độc"),
        _T("3", "người"),
        _T("2", "nhóm làm việc"),
    ),
    example(
        "Kỷ luật ⟦46⟧ cán bộ, công chức (khiển trách ⟦27⟧, cảnh cáo ⟦14⟧, cách chức ⟦5⟧).",
        *(_T(value, "cán bộ") for value in ("46", "27", "14", "5")),
    ),
    example(
        "Mở mới ⟦281⟧ tài khoản, trong đó cá nhân ⟦259⟧, tổ chức ⟦22⟧; trụ sở tại nhà 3.",
        *(_T(value, "tài khoản") for value in ("281", "259", "22")),
    ),
    example("Mở mới ⟦281⟧ tài khoản, trong đó phòng 259, phòng 3.", _T("281", "tài khoản")),
    example("Trẻ dưới ⟦9⟧ tháng ⟦41⟧ ca; tháng 41 ca.", _T("9", "tháng", "dưới"), _T("41", "ca")),
    example("Vắc xin 5 trong 1 mũi 3 đạt ⟦92⟧%.", _T("92", "%")),
    example("Ban hành ⟦06⟧ quy chuẩn kỹ thuật đối với phế liệu.", _T("6", "quy chuẩn kỹ thuật")),
    example("Đón ⟦16⟧ đoàn nước ngoài, ⟦2⟧ tổ ngoài xã.", _T("16", "đoàn nước ngoài"), _T("2", "tổ")),
    example("Có ⟦5 trong số 6⟧ nhà máy dùng nhiệt tái tạo.", _T("5", "nhà máy", of=Decimal(6))),
    example(
        "⟦185 trong 296⟧ người sống sót, có ⟦7 triệu trong tổng số hơn 9 triệu⟧ thẻ.",
        _T("185", "người", of=Decimal(296)),
        _T("7000000", "thẻ", of=Decimal(9_000_000)),
    ),
    example("Đứng thứ 5 trong ⟦10⟧ nước, là một trong ⟦5⟧ xã.", _T("10", "nước"), _T("5", "xã")),
    example("Phòng ⟦1,8⟧ x ⟦1,2⟧ m.", _T("1.8", "m"), _T("1.2", "m")),
    example("Chi ⟦10 triệu⟧ Bảng tiền riêng, treo ⟦5⟧ bảng tin.", _T("10000000", "Bảng"), _T("5", "bảng tin")),
    example("Trong số ⟦93⟧ thuê bao có ⟦12⟧ thuê bao.", _T("93", "thuê bao"), _T("12", "thuê bao")),
    example("Trao ⟦2/3⟧ số suất quà, gồm ⟦năm⟧ hạng mục.", _T("2", "suất quà", of=Decimal(3)), _T("5", "hạng mục")),
    example(
        "Hơn ⟦một phần tư⟧ doanh nghiệp, ít nhất ⟦hai phần ba⟧ tổng số thành viên, ⟦1 phần 3⟧ diện tích.",
        _T("1", "doanh nghiệp", "Hơn", of=Decimal(4)),
        _T("2", "thành viên", "ít nhất", of=Decimal(3)),
        _T("1", "diện tích", of=Decimal(3)),
    ),
    example("Một phần năm 2030, một phần năm học, gồm ⟦hai⟧ phần tư liệu.", _T("2", "phần tư liệu")),
    example("Môn có điểm từ ⟦5,0 đến 5,4⟧ được học lại trong ⟦2⟧ học kỳ.", _T("5.0~5.4"), _T("2", "học kỳ")),
    example("Dài ⟦12⟧ kilômét, sâu ⟦90⟧ ft.", _T("12", "kilômét", kind="measure"), _T("90", "ft", kind="measure")),
    example("Nhập ⟦50⟧ depot rỗng từ ⟦hai⟧ nhà mạng.", _T("50", "depot rỗng"), _T("2", "nhà mạng")),
    example("Bán ⟦1,250⟧ bộ và ⟦2,5⟧ tấn.", _T("1250", "bộ", reading="ambiguous:separator"), _T("2.5", "tấn")),
    example("Có ⟦11⟧ xã (⟦6⟧ cũ, ⟦5⟧ còn lại).", _T("11", "xã"), _T("6", "xã"), _T("5", "xã")),
    example("Là ⟦8⟧ người (⟦1⟧ GS, ⟦7⟧ PGS).", _T("8", "người"), _T("1", "GS"), _T("7", "PGS")),
    example("Có ⟦11⟧ xã (6 cũ, 4 còn lại).", _T("11", "xã")),
    example("Có ⟦9 triệu⟧ và ⟦11 triệu⟧ tài khoản.", _T("9000000", "tài khoản"), _T("11000000", "tài khoản")),
    example(
        "⟦200⟧ công an thu ⟦2,5⟧ viên thuốc của ⟦chín⟧ thanh niên.",
        _T("200", "công an"),
        _T("2.5", "viên thuốc"),
        _T("9", "thanh niên"),
    ),
    example("Tổ 4 công an xã bắt ⟦12⟧ người, quân khu 5 bộ đội đến sau.", _T("12", "người")),
    example("Quân khu 14 điều ⟦200⟧ chiến sĩ sư đoàn 968 bộ binh; tiểu đoàn 5 xe tăng.", _T("200", "chiến sĩ")),
    example("Xứ Mây điều ⟦300⟧ lính, luân phiên ⟦4⟧ tiểu đoàn.", _T("300", "lính"), _T("4", "tiểu đoàn")),
    example("Theo khoản 2 điều 12 người dân lo, một sư đoàn ⟦900⟧ người giúp.", _T("900", "người")),
    example("Lúc 15 giờ 30 công an bắt ⟦2⟧ người; khoảng 15 giờ 30 ngày 3/4 đã xong.", _T("2", "người")),
    example("Dùng ⟦2⟧ túi và 1,5 bao bì.", _T("2", "túi")),
    example("Bán ⟦35⟧ xe hai bánh, thu ⟦hai⟧ bánh heroin.", _T("35", "xe"), _T("2", "bánh heroin")),
    example("Mỗi đợt ⟦2⟧ đoàn, giai đoạn 2 nhà máy Mây.", _T("2", "đoàn")),
    example("Ở mức ⟦56 – 56,5 triệu⟧ đồng/lượng.", _T("56000000~56500000", "đồng/lượng")),
    # Two prices, and no interval.
    example(
        "Ở mức ⟦56⟧ – ⟦56,5⟧ (mua vào – bán ra) triệu đồng/lượng.",
        _T("56000000", "đồng/lượng"),
        _T("56500000", "đồng/lượng"),
    ),
    example("Ở mức ⟦23.060⟧ – ⟦23.270⟧ VND/USD (mua vào – bán ra).", _T("23060", "VND/USD"), _T("23270", "VND/USD")),
    example("Trong hạn ⟦20⟧ (hai mươi) ngày, ⟦bốn⟧ (4) tiêu chí.", _T("20", "ngày"), _T("4", "tiêu chí")),
    example("MobiNet là ⟦9.940⟧; VietNet là ⟦49.961⟧ thuê bao.", _T("9940", "thuê bao"), _T("49961", "thuê bao")),
    example("Chi ⟦5 triệu⟧ đồng trên 1 người, ⟦20 nghìn⟧ đồng/1 kg.", _T("5000000", "đồng"), _T("20000", "đồng/1 kg")),
    example("Năm qua, số kho là ⟦261⟧, diện tích là ⟦29⟧ ha.", _T("261", ""), _T("29", "ha")),
    example(
        "Có ⟦500⟧ xã viên, phí ⟦1 triệu⟧ đồng/phù hiệu, chè ⟦5⟧ đồng/nải khi bán.",
        _T("500", "xã viên"),
        _T("1000000", "đồng/phù hiệu"),
        _T("5", "đồng/nải"),
    ),
    # What is told by one of them counts none.
    example("Mức lỗ trung bình đối với 1 hộ là ⟦5 triệu⟧ đồng.", _T("5000000", "đồng")),
    example("Chi mỗi 1 hộ ⟦5 triệu⟧ đồng, phạt ⟦1⟧ hộ.", _T("5000000", "đồng"), _T("1", "hộ")),
    example(
        "Phạt ⟦5⟧, ⟦10⟧ và ⟦15 tỷ⟧ đồng.",
        _T("5000000000", "đồng"),
        _T("10000000000", "đồng"),
        _T("15000000000", "đồng"),
    ),
    # A count that moves stays one of the same things, and a part of a sum is money.
    example("Có ⟦500⟧ hộ vay và năm nay dự kiến tăng lên thành ⟦690⟧.", _T("500", "hộ"), _T("690", "hộ", "dự kiến")),
    example("Có ⟦500⟧ hộ vay, nay giảm còn ⟦420⟧, tỷ lệ giảm xuống 3.", _T("500", "hộ"), _T("420", "hộ")),
    example(
        "Xã nộp hơn ⟦120 tỷ⟧ đồng, trong đó gần ⟦80 tỷ⟧ do chợ Mây góp.",
        _T("120000000000", "đồng", "hơn"),
        _T("80000000000", "đồng", "gần"),
    ),
    example(
        "Có ⟦120 triệu⟧ thuê bao, trong đó ⟦80 triệu⟧ là di động.", _T("120000000", "thuê bao"), _T("80000000", "")
    ),
    example("Lương từ ⟦3,2⟧ lên ⟦3,4 triệu⟧ đồng.", _T("3200000", "đồng"), _T("3400000", "đồng")),
    example("Bắt ⟦35⟧ vụ/⟦55⟧ đối tượng.", _T("35", "vụ"), _T("55", "đối tượng")),
    example("Băng tần ⟦2600⟧ MHz, lương ⟦8 triệu⟧/tháng.", _T("2600", "MHz"), _T("8000000", "đồng/tháng", kind="rate")),
)

SIGNS = (
    example("Lãi ròng ⟦âm 112 tỷ⟧ đồng, đêm ⟦-15⟧ độ C.", _T("-112000000000", "đồng"), _T("-15", "độ C")),
    example("Giá dầu ⟦âm 37,6⟧ USD/thùng.", _T("-37.6", "USD/thùng", kind="rate")),
    example("Mua $⟦5 triệu⟧ hàng, US$⟦10⟧ phí.", _T("5000000", "$", kind="money"), _T("10", "US$", kind="money")),
    example("Bán ⟦347,100⟧ tấn, giữ ⟦116,139⟧ kg.", _T("347100", "tấn"), _T("116.139", "kg")),
)

INTERVALS = (
    example("Được hưởng từ ⟦15,5-16,3⟧%.", _T("15.5~16.3", "%")),
    example("Tăng bình quân ⟦8% -8,5⟧%.", _T("8~8.5", "%", change="tăng")),
    example(
        "Sẽ có ⟦9 đến 10 triệu⟧ khách, chi ⟦22.000 – 23.000 tỷ⟧ đồng.",
        _T("9000000~10000000", "khách"),
        _T("22000000000000~23000000000000", "đồng"),
    ),
    example("Phát hành ⟦350.883 tỷ⟧đồng.", _T("350883000000000", "đồng", kind="money")),
    example("Phạt ⟦5 tỷ⟧ đồng tiền thuế.", _T("5000000000", "đồng", kind="money")),
    example("Phạt ⟦5.000.000⟧ đồng tiền thuế.", _T("5000000", "đồng", kind="money")),
    example("Rổ có ⟦6⟧ đồng tiền chủ chốt.", _T("6", "đồng tiền", kind="count")),
    example("Nộp ⟦26,3 tỷ⟧ tiền thuế, có ⟦3⟧ tiền án.", _T("26300000000", "tiền", kind="money"), _T("3", "tiền án")),
    example("Đón ⟦38 triệu⟧ khách, Nga chiếm ⟦1,5 triệu⟧.", _T("38000000", "khách"), _T("1500000", "khách")),
    example("Thu ⟦ba⟧ máy in, ⟦bốn⟧ USB.", _T("3", "máy in"), _T("4", "USB")),
    example("Vay từ ⟦400 tỷ đồng đến khoảng 2.000 tỷ⟧ đồng.", _T("400000000000~2000000000000", "đồng")),
    example("Vay từ ⟦100 đến 300 triệu⟧ mỗi năm.", _T("100000000~300000000", "đồng", kind="money")),
    example("Bị phạt tù từ ⟦5 năm cho đến 10⟧ năm.", _T("5~10", "năm", kind="duration")),
    example("Phạt từ ⟦150 triệu⟧ lên ⟦500 triệu⟧ đồng.", _T("150000000", "đồng"), _T("500000000", "đồng")),
    example("Bị phạt tù từ ⟦một đến 5⟧ năm.", _T("1~5", "năm", kind="duration")),
    example("Bị phạt tù từ ⟦hai đến năm⟧ năm.", _T("2~5", "năm", kind="duration")),
    example("Giá ⟦15-20.000⟧ đồng, tăng ⟦5 - 6⟧ lần.", _T("15000~20000", "đồng"), _T("5~6", "lần", change="tăng")),
    # The ends of a time may be told in two units.
    example("Chậm ⟦6 tháng – 1⟧ năm, phạt tù từ ⟦1 năm đến 18⟧ tháng.", _T("0.5~1", "năm"), _T("12~18", "tháng")),
    example("Đi ⟦3⟧ xã đến ⟦5⟧ huyện.", _T("3", "xã"), _T("5", "huyện")),
    example("Nghỉ ⟦nửa tháng đến 1⟧ tháng.", _T("0.5~1", "tháng", kind="duration")),
    example("Diện tích khoảng ⟦3-4⟧ ha.", _T("3~4", "ha", "khoảng")),
)

RATIOS = (
    example(
        "⟦63/63⟧ tỉnh, thành phố, ⟦10/11⟧ nhóm hàng.",
        _T("63", "tỉnh, thành phố", of=Decimal(63)),
        _T("10", "nhóm hàng", of=Decimal(11)),
    ),
    example("Có ⟦9.959⟧ đài truyền thanh cấp xã/10.598 xã.", _T("9959", "đài truyền thanh cấp xã", of=Decimal(10598))),
    example("Chi ⟦27 tỷ⟧ đồng/ 35 tỷ đồng.", _T("27000000000", "đồng", of=Decimal(35000000000))),
    example(
        "Có ⟦45/60⟧ thuyền ra khơi. Đạt ⟦15/20⟧ mẻ lưới. Anh chọn Bingo Mây 6/45.",
        _T("45", "thuyền", of=Decimal(60)),
        _T("15", "mẻ lưới", of=Decimal(20)),
    ),
    example(
        "Bãi bỏ ⟦102/163⟧ điều kiện, kiểm tra ⟦976/801⟧ vụ.",
        _T("102", "điều kiện", of=Decimal(163)),
        _T("976", "vụ", of=Decimal(801)),
    ),
    example(
        "Giải ngân ⟦2.903/6.122 tỷ⟧ đồng, tỷ lệ 1/⟦10 triệu⟧ người.",
        _T("2903000000000", "đồng", of=Decimal(6122000000000)),
        _T("10000000", "người"),
    ),
)

TIMES = (
    example("Đủ ⟦60 tuổi 03⟧ tháng đối với nam, ⟦55⟧ tuổi đối với nữ.", _T("723", "tháng"), _T("55", "tuổi")),
    # The next scale down is left out of a sum that is less than its end; of things nobody knows.
    example("Phạt từ ⟦500 đến 1 triệu⟧ đồng.", _T("500000~1000000", "đồng", kind="money")),
    example("Thu từ ⟦800 đến 1,2 tỷ⟧ đồng.", _T("800000000~1200000000", "đồng", kind="money")),
    example("Có ⟦500 đến 1 triệu⟧ khách.", _T("500~1000000", "khách")),
    example("Phạt từ ⟦50 – dưới 300 triệu⟧ đồng.", _T("50000000~300000000", "đồng", kind="money")),
    example("Ông bị phạt ⟦5 năm 6⟧ tháng tù, vợ ông ⟦7⟧ năm.", _T("66", "tháng", kind="duration"), _T("7", "năm")),
    example(
        "Thủ tục trung bình là ⟦2 giờ 29 phút 22⟧ giây/lô, giảm ⟦18 phút 8⟧ giây.",
        _T("8962", "giây/lô", kind="rate"),
        _T("1088", "giây", change="giảm"),
    ),
    example("Chuyến bay dài gần ⟦1 tiếng 45⟧ phút.", _T("105", "phút", "gần")),
    example("Đóng đủ ⟦20 năm đến 29 năm 6⟧ tháng.", _T("240~354", "tháng")),
    # So many days of each week, and no time of twelve days.
    example(
        "Thợ Mây làm ⟦1⟧ tuần ⟦5⟧ ngày, ⟦1⟧ ngày 8 giờ, hết ⟦2 ngày 5⟧ giờ.",
        *(_T("1", "tuần"), _T("5", "ngày"), _T("1", "ngày"), _T("53", "giờ")),
    ),
    # Two terms, and no time of eighteen months.
    example("Kỳ hạn ⟦1⟧ năm và ⟦6⟧ tháng.", _T("1", "năm"), _T("6", "tháng")),
    # The hours of a day are no quantity, an average of them is.
    example("Mở cửa lúc 8 giờ 30 phút, mỗi ca trung bình ⟦7 giờ 30⟧ phút.", _T("450", "phút")),
    example("Thời gian mở cửa là 8 giờ 30 phút, thời gian bay là ⟦1 giờ 45⟧ phút.", _T("105", "phút")),
    example("Thời gian học từ 7 giờ 30 phút, tàu Mây chạy trong ⟦2 giờ 30⟧ phút.", _T("150", "phút")),
    example(
        "Xây trong ⟦bốn⟧ năm rưỡi, gấp ⟦2⟧ lần rưỡi.",
        _T("4.5", "năm rưỡi", kind="duration"),
        _T("2.5", "lần rưỡi", kind="multiple"),
    ),
)

# Questions are typed without marks; the same entries are read.
UNMARKED = (
    example("hon ⟦3,9 trieu⟧ khach hang o nong thon", _T("3900000", "khach hang", "hon")),
    example("tang ⟦8,7⟧% so voi cung ky", _T("8.7", "%", change="tăng", base="so voi cung ky")),
    example(
        "co ⟦5⟧ ngan hang giam ⟦0,5⟧ diem phan tram", _T("5", "ngan hang"), _T("0.5", "diem phan tram", change="giảm")
    ),
    example("tu ⟦35⟧% tro len", _T("35", "%", "tro len")),
    example("nam 2018 ty le la ⟦12,5⟧%", _T("12.5", "%")),
)

EXAMPLES = KINDS + UNITS + SIGNS + INTERVALS + RATIOS + TIMES + UNMARKED
