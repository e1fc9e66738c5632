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


def _example(text: str, *told: Told) -> Example:
    return Example(text, told)


_T = Told

KINDS = (
    _example("Có ⟦3,9 triệu⟧ khách hàng.", _T("3900000", "khách hàng", kind="count")),
    _example("Thu ⟦1.337 tỷ⟧ đồng.", _T("1337000000000", "đồng", kind="money", reading="ambiguous:separator")),
    _example(
        "Tỷ lệ là ⟦85,13⟧%, hồi đầu năm ⟦ba mươi⟧ phần trăm.", _T("85.13", "%", kind="percent"), _T("30", "phần trăm")
    ),
    _example("Lãi suất giảm ⟦0,5⟧ điểm phần trăm.", _T("0.5", "điểm phần trăm", change="giảm", kind="points")),
    _example(
        "Chỉ số đạt ⟦52,2⟧ điểm tại ⟦66⟧ điểm cầu.",
        _T("52.2", "điểm", kind="points"),
        _T("66", "điểm cầu", kind="count"),
    ),
    _example("Kho rộng ⟦10.000⟧m2, cách bến ⟦2⟧km.", _T("10000", "m2", kind="measure"), _T("2", "km", kind="measure")),
    _example(
        "Bà gần ⟦70⟧ tuổi, làm nghề ⟦25⟧ năm.",
        _T("70", "tuổi", "gần", kind="duration"),
        _T("25", "năm", kind="duration"),
    ),
    _example("Giá gạo ở mức ⟦427,5⟧ USD/tấn.", _T("427.5", "USD/tấn", kind="rate")),
    _example(
        "Gói ⟦4⟧G B/ngày giá ⟦70.000⟧đ/tháng.", _T("4", "GB/ngày", kind="rate"), _T("70000", "đ/tháng", kind="rate")
    ),
    _example("Lãi suất ⟦6,5⟧ % / năm.", _T("6.5", "%/năm", kind="percent")),
    _example("Đạt ⟦96,9⟧ thuê bao/100 dân.", _T("96.9", "thuê bao/100 dân", kind="rate")),
    _example(
        "Cần ⟦34,5⟧ giường bệnh và ⟦15⟧ bác sĩ trên 10.000 dân.",
        _T("34.5", "giường bệnh trên 10.000 dân", kind="rate"),
        _T("15", "bác sĩ trên 10.000 dân", kind="rate"),
    ),
    _example("Có ⟦3⟧ xã trên ⟦10.000⟧ dân.", _T("3", "xã", kind="count"), _T("10000", "dân", "trên")),
    _example("Bình quân ⟦8,95⟧ nguyện vọng/thí sinh.", _T("8.95", "nguyện vọng/thí sinh", kind="rate")),
    _example(
        "Tăng ⟦4⟧%, tương đương ⟦96⟧ thuê bao/100 dân.", _T("4", "%", change="tăng"), _T("96", "thuê bao/100 dân")
    ),
    _example("Việc làm mới bình quân ⟦1.500⟧/lao động/năm.", _T("1500", "lao động/năm", kind="rate")),
    _example("Số hồ sơ gấp ⟦1,9⟧ lần.", _T("1.9", "lần", kind="multiple")),
    _example("Năm 2023, 2024 lần lượt là ⟦5⟧%; ⟦6⟧%.", _T("5", "%"), _T("6", "%")),
    _example("Quy chế đã ⟦4⟧ lần sửa đổi.", _T("4", "lần", kind="count")),
    _example("Chỉ số giá là ⟦101,5⟧; hệ số ⟦2,4⟧.", _T("101.5", kind="number"), _T("2.4", kind="number")),
    _example("Lợi nhuận trước thuế ⟦390 tỷ⟧.", _T("390000000000", "đồng", kind="money")),
)

UNITS = (
    _example(
        "Có ⟦17⟧ tỉnh, thành phố và ⟦10.598⟧ xã, phường, thị trấn.",
        _T("17", "tỉnh, thành phố"),
        _T("10598", "xã, phường, thị trấn"),
    ),
    _example(
        "Lập ⟦74.422⟧ Tổ Công nghệ số cộng đồng với ⟦15⟧ cơ quan báo chí.",
        _T("74422", "Tổ Công nghệ số cộng đồng"),
        _T("15", "cơ quan báo chí"),
    ),
    _example(
        "Bắt ⟦50⟧ kiện hàng, ⟦180⟧ loại hàng hoá, ⟦6⟧ vụ vi phạm.",
        _T("50", "kiện hàng"),
        _T("180", "loại hàng hoá"),
        _T("6", "vụ vi phạm"),
    ),
    _example("Ban hành ⟦06⟧ quy chuẩn kỹ thuật đối với phế liệu.", _T("6", "quy chuẩn kỹ thuật")),
    _example("Đón ⟦16⟧ đoàn nước ngoài, ⟦2⟧ tổ ngoài xã.", _T("16", "đoàn nước ngoài"), _T("2", "tổ")),
    _example("Có ⟦5 trong số 6⟧ nhà máy dùng nhiệt tái tạo.", _T("5", "nhà máy", of=Decimal(6))),
    _example("Trong số ⟦93⟧ thuê bao có ⟦12⟧ thuê bao.", _T("93", "thuê bao"), _T("12", "thuê bao")),
    _example("Trao ⟦2/3⟧ số suất quà, gồm ⟦năm⟧ hạng mục.", _T("2", "suất quà", of=Decimal(3)), _T("5", "hạng mục")),
    _example("Nhập ⟦50⟧ depot rỗng từ ⟦hai⟧ nhà mạng.", _T("50", "depot rỗng"), _T("2", "nhà mạng")),
    _example("Bán ⟦1,250⟧ bộ và ⟦2,5⟧ tấn.", _T("1250", "bộ", reading="ambiguous:separator"), _T("2.5", "tấn")),
    _example("Có ⟦11⟧ xã (⟦6⟧ cũ, ⟦5⟧ còn lại).", _T("11", "xã"), _T("6", "xã"), _T("5", "xã")),
    _example("Có ⟦11⟧ xã (6 cũ, 4 còn lại).", _T("11", "xã")),
    _example("Có ⟦9 triệu⟧ và ⟦11 triệu⟧ tài khoản.", _T("9000000", "tài khoản"), _T("11000000", "tài khoản")),
    _example("Bán ⟦35⟧ xe hai bánh, thu ⟦hai⟧ bánh heroin.", _T("35", "xe"), _T("2", "bánh heroin")),
    _example("Mỗi đợt ⟦2⟧ đoàn, giai đoạn 2 nhà máy Mây.", _T("2", "đoàn")),
    _example("Ở mức ⟦56 – 56,5 triệu⟧ đồng/lượng.", _T("56000000~56500000", "đồng/lượng")),
    # Two prices, and no interval.
    _example(
        "Ở mức ⟦56⟧ – ⟦56,5⟧ (mua vào – bán ra) triệu đồng/lượng.",
        _T("56000000", "đồng/lượng"),
        _T("56500000", "đồng/lượng"),
    ),
    _example("Ở mức ⟦23.060⟧ – ⟦23.270⟧ VND/USD (mua vào – bán ra).", _T("23060", "VND/USD"), _T("23270", "VND/USD")),
    _example("Trong hạn ⟦20⟧ (hai mươi) ngày, ⟦bốn⟧ (4) tiêu chí.", _T("20", "ngày"), _T("4", "tiêu chí")),
    _example("MobiNet là ⟦9.940⟧; VietNet là ⟦49.961⟧ thuê bao.", _T("9940", "thuê bao"), _T("49961", "thuê bao")),
    _example("Chi ⟦5 triệu⟧ đồng trên 1 người, ⟦20 nghìn⟧ đồng/1 kg.", _T("5000000", "đồng"), _T("20000", "đồng/1 kg")),
    _example("Năm qua, số kho là ⟦261⟧, diện tích là ⟦29⟧ ha.", _T("261", ""), _T("29", "ha")),
    _example(
        "Phạt ⟦5⟧, ⟦10⟧ và ⟦15 tỷ⟧ đồng.",
        _T("5000000000", "đồng"),
        _T("10000000000", "đồng"),
        _T("15000000000", "đồng"),
    ),
    _example("Lương từ ⟦3,2⟧ lên ⟦3,4 triệu⟧ đồng.", _T("3200000", "đồng"), _T("3400000", "đồng")),
    _example("Bắt ⟦35⟧ vụ/⟦55⟧ đối tượng.", _T("35", "vụ"), _T("55", "đối tượng")),
    _example(
        "Băng tần ⟦2600⟧ MHz, lương ⟦8 triệu⟧/tháng.", _T("2600", "MHz"), _T("8000000", "đồng/tháng", kind="rate")
    ),
)

SIGNS = (
    _example("Lãi ròng ⟦âm 112 tỷ⟧ đồng, đêm ⟦-15⟧ độ C.", _T("-112000000000", "đồng"), _T("-15", "độ C")),
    _example("Giá dầu ⟦âm 37,6⟧ USD/thùng.", _T("-37.6", "USD/thùng", kind="rate")),
    _example("Mua $⟦5 triệu⟧ hàng, US$⟦10⟧ phí.", _T("5000000", "$", kind="money"), _T("10", "US$", kind="money")),
    _example("Bán ⟦347,100⟧ tấn, giữ ⟦116,139⟧ kg.", _T("347100", "tấn"), _T("116.139", "kg")),
)

INTERVALS = (
    _example("Được hưởng từ ⟦15,5-16,3⟧%.", _T("15.5~16.3", "%")),
    _example("Tăng bình quân ⟦8% -8,5⟧%.", _T("8~8.5", "%", change="tăng")),
    _example(
        "Sẽ có ⟦9 đến 10 triệu⟧ khách, chi ⟦22.000 – 23.000 tỷ⟧ đồng.",
        _T("9000000~10000000", "khách"),
        _T("22000000000000~23000000000000", "đồng"),
    ),
    _example("Phát hành ⟦350.883 tỷ⟧đồng.", _T("350883000000000", "đồng", kind="money")),
    _example("Phạt ⟦5 tỷ⟧ đồng tiền thuế.", _T("5000000000", "đồng", kind="money")),
    _example("Phạt ⟦5.000.000⟧ đồng tiền thuế.", _T("5000000", "đồng", kind="money")),
    _example("Rổ có ⟦6⟧ đồng tiền chủ chốt.", _T("6", "đồng tiền", kind="count")),
    _example("Vay từ ⟦400 tỷ đồng đến khoảng 2.000 tỷ⟧ đồng.", _T("400000000000~2000000000000", "đồng")),
    _example("Vay từ ⟦100 đến 300 triệu⟧ mỗi năm.", _T("100000000~300000000", "đồng", kind="money")),
    _example("Bị phạt tù từ ⟦5 năm cho đến 10⟧ năm.", _T("5~10", "năm", kind="duration")),
    _example("Phạt từ ⟦150 triệu⟧ lên ⟦500 triệu⟧ đồng.", _T("150000000", "đồng"), _T("500000000", "đồng")),
    _example("Bị phạt tù từ ⟦một đến 5⟧ năm.", _T("1~5", "năm", kind="duration")),
    _example("Bị phạt tù từ ⟦hai đến năm⟧ năm.", _T("2~5", "năm", kind="duration")),
    _example("Giá ⟦15-20.000⟧ đồng, tăng ⟦5 - 6⟧ lần.", _T("15000~20000", "đồng"), _T("5~6", "lần", change="tăng")),
    _example("Nghỉ ⟦nửa tháng đến 1⟧ tháng.", _T("0.5~1", "tháng", kind="duration")),
    _example("Diện tích khoảng ⟦3-4⟧ ha.", _T("3~4", "ha", "khoảng")),
)

RATIOS = (
    _example(
        "⟦63/63⟧ tỉnh, thành phố, ⟦10/11⟧ nhóm hàng.",
        _T("63", "tỉnh, thành phố", of=Decimal(63)),
        _T("10", "nhóm hàng", of=Decimal(11)),
    ),
    _example("Có ⟦9.959⟧ đài truyền thanh cấp xã/10.598 xã.", _T("9959", "đài truyền thanh cấp xã", of=Decimal(10598))),
    _example(
        "Bãi bỏ ⟦102/163⟧ điều kiện, kiểm tra ⟦976/801⟧ vụ.",
        _T("102", "điều kiện", of=Decimal(163)),
        _T("976", "vụ", of=Decimal(801)),
    ),
)

HEDGED = (
    _example("Cấp hơn ⟦40.000⟧ hồ sơ, cao hơn ⟦5⟧%.", _T("40000", "hồ sơ", "hơn"), _T("5", "%")),
    _example("Xuất khẩu ước đạt gần ⟦12⟧ tấn.", _T("12", "tấn", "ước đạt gần")),
    _example(
        "Sản lượng ước tăng ⟦7,72⟧%, ước cả năm đạt ⟦9⟧ tấn.", _T("7.72", "%", "ước", "tăng"), _T("9", "tấn", "ước")
    ),
    _example("Góp từ ⟦35⟧% trở lên, tối thiểu ⟦2⟧ người.", _T("35", "%", "trở lên"), _T("2", "người", "tối thiểu")),
    _example("Phủ sóng trên ⟦3⟧ lĩnh vực, dựa trên ⟦5⟧ tiêu chí.", _T("3", "lĩnh vực"), _T("5", "tiêu chí")),
    _example("Hàng hoá trên ước tính hơn ⟦30 triệu⟧ đồng.", _T("30000000", "đồng", "ước tính hơn")),
    _example("Lên tới ⟦26⟧ tấn, chỉ còn ⟦8⟧ tấn, đạt ⟦7⟧ tấn.", _T("26", "tấn"), _T("8", "tấn"), _T("7", "tấn")),
    _example(
        "Doanh số tăng mạnh hơn ⟦20⟧%, gần gấp ⟦đôi⟧.",
        _T("20", "%", "hơn", "tăng"),
        _T("2", "lần", "gần", kind="multiple"),
    ),
    _example(
        "Thiệt hại ước tính trên ⟦10 tỷ⟧ đồng, tính trên ⟦3⟧ vụ.",
        _T("10000000000", "đồng", "ước tính trên"),
        _T("3", "vụ"),
    ),
    _example(
        "Chè dự kiến chỉ đạt ⟦48⟧ tạ/ha, cao hơn dự báo ⟦8⟧ tạ/ha.", _T("48", "tạ/ha", "dự kiến"), _T("8", "tạ/ha")
    ),
    _example("Gạo có thể tăng hơn ⟦10⟧%.", _T("10", "%", "có thể hơn", "tăng")),
    _example(
        "Ước thanh toán cả năm là ⟦465 tỷ⟧ đồng, chi ⟦5 tỷ⟧ đồng.",
        _T("465000000000", "đồng", "Ước"),
        _T("5000000000", "đồng"),
    ),
    _example(
        "Quỹ theo công ước về rừng đạt ⟦9 tỷ⟧ đồng, xã ước mơ có ⟦3⟧ chợ.", _T("9000000000", "đồng"), _T("3", "chợ")
    ),
    _example(
        "Nợ xuống dưới mốc ⟦1⟧%, giá quanh mức ⟦90⟧ USD/ounce.",
        _T("1", "%", "dưới mốc"),
        _T("90", "USD/ounce", "quanh mức"),
    ),
    _example(
        "Giá xoay quanh ⟦5⟧ USD/kg, trồng quanh ⟦3⟧ nhà máy.", _T("5", "USD/kg", "xoay quanh"), _T("3", "nhà máy")
    ),
    _example("Ước tăng ⟦2⟧% về lượng và ⟦3⟧% về giá.", _T("2", "%", "Ước", "tăng"), _T("3", "%", "Ước", "tăng")),
    _example("Thu vượt kế hoạch ⟦5⟧%, gần như ⟦90⟧%.", _T("5", "%", "vượt kế hoạch"), _T("90", "%", "gần như")),
    _example("Thu tăng ⟦5⟧%, vượt ⟦3⟧% dự toán.", _T("5", "%", change="tăng"), _T("3", "%", "vượt")),
    _example(
        "Lãi chỉ từ ⟦6,2⟧%/năm, vốn từ ⟦3⟧ nguồn, giá đạt từ ⟦5⟧% lên ⟦6⟧%.",
        _T("6.2", "%/năm", "chỉ từ"),
        _T("3", "nguồn"),
        _T("5", "%"),
        _T("6", "%"),
    ),
    _example("Giao dịch trong khoảng ⟦22 – 23 nghìn⟧ điểm.", _T("22000~23000", "điểm")),
    _example("Họp hơn ⟦một⟧ năm, hơn ⟦chục⟧ người.", _T("1", "năm", "hơn"), _T("10", "người", "hơn")),
)

_LAST_YEAR = "so với cùng kỳ năm trước"

CHANGES = (
    _example("Quỹ tăng vốn điều lệ thêm ⟦6.230 tỷ⟧ đồng.", _T("6230000000000", "đồng", change="tăng")),
    _example("Tăng giá chè ⟦23⟧% và lãi sau thuế ⟦29⟧%.", _T("23", "%", change="tăng"), _T("29", "%", change="tăng")),
    _example("Giá chè tăng ⟦23⟧% và lãi ⟦29⟧%.", _T("23", "%", change="tăng"), _T("29", "%")),
    _example("Chợ tăng giá bán và mở thêm ⟦6⟧ cửa hàng.", _T("6", "cửa hàng")),
    _example(
        "Chè và gạo đều tăng hai con số, lần lượt là ⟦13⟧% và ⟦11⟧%.",
        _T("13", "%", change="tăng"),
        _T("11", "%", change="tăng"),
    ),
    _example(f"Sản lượng tăng ⟦8,7⟧% {_LAST_YEAR}.", _T("8.7", "%", change="tăng", base=_LAST_YEAR)),
    _example(
        "Thu giảm ⟦7,17⟧% so với tháng 7/2020 và ⟦11,65⟧% so với cùng kỳ.",
        _T("7.17", "%", change="giảm", base="so với tháng 7/2020"),
        _T("11.65", "%", change="giảm", base="so với cùng kỳ"),
    ),
    _example(
        f"Bán tăng gần ⟦3⟧ lần về lượng và ⟦2,4⟧ lần về giá trị {_LAST_YEAR}.",
        _T("3", "lần", "gần", "tăng", _LAST_YEAR),
        _T("2.4", "lần", change="tăng", base=_LAST_YEAR),
    ),
    _example(
        f"Gạo giảm ⟦2,2⟧% về lượng nhưng tăng ⟦10,4⟧% về giá {_LAST_YEAR}.",
        _T("2.2", "%", change="giảm", base=_LAST_YEAR),
        _T("10.4", "%", change="tăng", base=_LAST_YEAR),
    ),
    _example("Tốc độ tăng trưởng của ngành đạt ⟦30⟧%.", _T("30", "%", change="tăng")),
    _example("Duy trì đà tăng trưởng tốt, khoảng ⟦30⟧%/năm.", _T("30", "%/năm", "khoảng", "tăng")),
    _example("Nhập khẩu giảm chỉ còn ⟦239.000⟧ tấn, tỷ trọng tăng lên ⟦10⟧%.", _T("239000", "tấn"), _T("10", "%")),
    _example("Giá tăng từ ⟦470⟧ USD/tấn vào đầu tháng lên ⟦490⟧ USD/tấn.", _T("470", "USD/tấn"), _T("490", "USD/tấn")),
    _example(
        "Lãi giảm ⟦50 tỷ⟧ đồng (tương đương ⟦12⟧%).",
        _T("50000000000", "đồng", change="giảm"),
        _T("12", "%", change="giảm"),
    ),
    _example("Giảm lãi suất lên tới ⟦0,2⟧%/năm.", _T("0.2", "%/năm", change="giảm")),
    _example("Bông giảm với kết quả đạt ⟦594 triệu⟧ USD.", _T("594000000", "USD")),
    _example("Giảm mạnh so với mức ⟦348 tỷ⟧ đồng.", _T("348000000000", "đồng")),
    _example(
        "So với năm 2016, công ty tăng ⟦50⟧% về doanh số.",
        _T("50", "%", change="tăng", base="So với năm 2016"),
    ),
    _example(
        "Thu nhập tăng so với đầu năm 2011 là ⟦3,5⟧ lần.", _T("3.5", "lần", change="tăng", base="so với đầu năm 2011")
    ),
    _example(
        "Giá vé so với năm 2019 tăng ⟦26,5⟧% và so với năm 2018 tăng ⟦50,7⟧%.",
        _T("26.5", "%", change="tăng", base="so với năm 2019"),
        _T("50.7", "%", change="tăng", base="so với năm 2018"),
    ),
    _example(
        "Chè giảm ⟦2⟧% so với cùng kỳ tăng ⟦3⟧%.",
        _T("2", "%", change="giảm", base="so với cùng kỳ"),
        _T("3", "%", change="tăng"),
    ),
    _example(
        "Tăng trưởng âm ⟦6,3⟧%, cổ phiếu (+⟦5,2⟧%), vàng (-⟦0,3⟧%).",
        _T("6.3", "%", change="giảm"),
        _T("5.2", "%", change="tăng"),
        _T("0.3", "%", change="giảm"),
    ),
    _example("Vốn đăng ký tăng thêm ⟦6,75 tỷ⟧ USD, tăng ⟦28⟧%.", _T("6750000000", "USD"), _T("28", "%", change="tăng")),
    _example(
        "Vốn điều lệ ⟦31.000 tỷ⟧, mỗi phần là ⟦25 triệu⟧ USD.",
        _T("31000000000000", "đồng", kind="money"),
        _T("25000000", "USD"),
    ),
    _example(
        "Tổng vốn đầu tư lần lượt là ⟦42.250 tỷ⟧ và ⟦3.800 tỷ⟧ đồng.",
        _T("42250000000000", "đồng"),
        _T("3800000000000", "đồng"),
    ),
    _example(
        "Chè và gạo tăng lần lượt trên ⟦2,4⟧% và ⟦26,1⟧%.",
        _T("2.4", "%", "trên", "tăng"),
        _T("26.1", "%", "trên", "tăng"),
    ),
    _example("Chè tăng trên ⟦2,4⟧% và ⟦26,1⟧%.", _T("2.4", "%", "trên", "tăng"), _T("26.1", "%", "", "tăng")),
    _example(
        "Chợ giảm ⟦11⟧ người so với năm trước; ⟦420⟧ người phải tiêm.",
        _T("11", "người", change="giảm"),
        _T("420", "người"),
    ),
    _example("Tăng thêm ⟦20⟧% năm 2020; ⟦42⟧% năm sau.", _T("20", "%", change="tăng"), _T("42", "%")),
    _example("Bán chè tăng ước đạt ⟦216 tỷ⟧ USD.", _T("216000000000", "USD", "ước đạt")),
    _example("Thu tăng so với cùng kì ⟦6 tỷ⟧ đồng.", _T("6000000000", "đồng", change="tăng", base="so với cùng kì")),
    _example(
        "Quỹ giảm nghèo đạt ⟦51⟧%, giảm ⟦5⟧ so với hôm trước.", _T("51", "%"), _T("5", "", change="giảm", kind="number")
    ),
    _example(
        "So với tháng 12, giá tăng ⟦2,6⟧% và so với cùng kỳ tăng ⟦3,4⟧%.",
        _T("2.6", "%", change="tăng", base="So với tháng 12"),
        _T("3.4", "%", change="tăng", base="so với cùng kỳ"),
    ),
    _example("Khách lưu trú ⟦1,8⟧ đêm.", _T("1.8", "đêm", kind="duration")),
    _example("Lương tăng hơn ⟦1,5⟧ lần mức chung.", _T("1.5", "lần", "hơn", kind="multiple")),
    _example(
        "Tăng ⟦3⟧ siêu thị và ⟦50⟧ cửa hàng.", _T("3", "siêu thị", change="tăng"), _T("50", "cửa hàng", change="tăng")
    ),
    _example("Kim ngạch tăng khá, đạt ⟦45⟧ tấn, thuế giá trị gia tăng ⟦10⟧%.", _T("45", "tấn"), _T("10", "%")),
)

# Questions are typed without marks; the same entries are read.
UNMARKED = (
    _example("hon ⟦3,9 trieu⟧ khach hang o nong thon", _T("3900000", "khach hang", "hon")),
    _example("tang ⟦8,7⟧% so voi cung ky", _T("8.7", "%", change="tăng", base="so voi cung ky")),
    _example(
        "co ⟦5⟧ ngan hang giam ⟦0,5⟧ diem phan tram", _T("5", "ngan hang"), _T("0.5", "diem phan tram", change="giảm")
    ),
    _example("tu ⟦35⟧% tro len", _T("35", "%", "tro len")),
    _example("nam 2018 ty le la ⟦12,5⟧%", _T("12.5", "%")),
)

EXAMPLES = KINDS + UNITS + SIGNS + INTERVALS + RATIOS + HEDGED + CHANGES + UNMARKED
