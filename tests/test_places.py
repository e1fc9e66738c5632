"""Places: with marks and without, in articles and in questions, and the words that only look like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.lexicon.places import COUNTRIES, PLACES, PROVINCES, places, rivals, surfaces
from knowledge.lexicon.told import told_of
from knowledge.text import fold

LONG = " Nội dung còn lại của bài, không có gì đáng nói." * 12

# Invented texts; the places named in order.
NAMED = [
    ("Hải quan TP.HCM, TP HCM, TPHCM và TP. Hồ Chí Minh", ["TP.HCM"] * 4),
    ("Bà Rịa – Vũng Tàu, BR-VT, Thừa Thiên - Huế và Huế", [*["Bà Rịa - Vũng Tàu"] * 2, *["Thừa Thiên Huế"] * 2]),
    ("Khánh Hoà gần Khánh Hòa", ["Khánh Hòa"] * 2),
    ("Hàng sang Mỹ, Nhật Bản, EU và Hàn Quốc", ["Hoa Kỳ", "Nhật Bản", "EU", "Hàn Quốc"]),
    (
        "Liên minh châu Âu, Vương quốc Anh và Đồng bằng sông Cửu Long",
        ["EU", "Vương quốc Anh", "Đồng bằng sông Cửu Long"],
    ),
    ("Từ Nga, Pháp, Đức tới Lào", ["Liên bang Nga", "Pháp", "Đức", "Lào"]),
    ("Nghệ an và Hà nội. CỤC THUẾ LẠNG SƠN", ["Nghệ An", "Hà Nội", "Lạng Sơn"]),
    ("Cả nước và miền Bắc", ["cả nước", "miền Bắc"]),
    ("Mỹ là thị trường lớn nhất", ["Hoa Kỳ"]),
    ("Khu nhà ở Đông Bắc Hà Nội và vùng Đông Bắc, Tây Bắc Bộ", ["Hà Nội", "Đông Bắc", "Tây Bắc"]),
    ("Tại Nam Định. Vụ án khép lại", ["Nam Định"]),
    ("Hồ thuỷ điện Hoà Bình xả lũ xuống Phú Thọ; thủy điện ở Sơn La, thủy điện Lào", ["Phú Thọ", "Sơn La", "Lào"]),
    ("Hải quan Hòa Bình và Công an Thái Bình", ["Hòa Bình", "Thái Bình"]),
    ("Bão vào Đài Loan (Trung Quốc); chè của Hồng Kông, Trung Quốc", ["Đài Loan", "Hồng Kông", "Trung Quốc"]),
    ("Cộng đồng ASEAN và hợp đồng Nhật Bản", ["ASEAN", "Nhật Bản"]),
    ("Đông Nam Á là thị trường lớn", ["ASEAN"]),
    ("Người Anh mua chè. Dân Mỹ, khách Nhật xem", ["Vương quốc Anh", "Hoa Kỳ", "Nhật Bản"]),
]
ASKED = [
    ("thu ngan sach hai quan tphcm thang 8", ["TP.HCM"]),
    ("lang son bat may vu o ha noi", ["Lạng Sơn", "Hà Nội"]),
    ("xuất khẩu sang mỹ và nhật bản", ["Hoa Kỳ", "Nhật Bản"]),
    ("xuat khau ca ngu sang my", ["Hoa Kỳ"]),
    ("tỉnh hoà bình có bao nhiêu hộ", ["Hòa Bình"]),
    ("nhap bao nhieu tan bong tu my", ["Hoa Kỳ"]),
    ("nhap che sang thi truong han", ["Hàn Quốc"]),
    ("gao cua viet nam vao phap", ["Việt Nam", "Pháp"]),
    ("tong so ho ngheo cua tinh an giang la bao nhiêu", ["An Giang"]),
    ("dân số hcm?", ["TP.HCM"]),
    ("hang trong nuoc anh huong toi nuoc anh; nha nuoc phap quyen", ["Vương quốc Anh"]),
    ("gạo sang eu tăng mấy %", ["EU"]),
    ("khach My mua bao nhieu che; von tu Duc vao An Do", ["Hoa Kỳ", "Đức", "Ấn Độ"]),
    ("nguoi My mua bao nhieu che", ["Hoa Kỳ"]),
    ("nuôi ong Hà Tĩnh", ["Hà Tĩnh"]),
    ("kim ngạch với Ma-rốc và Bungari", ["Morocco", "Bulgaria"]),
    ("làng nghề nổi tiếng Bắc Ninh, sau 2 tiếng Đà Nẵng có điện", ["Bắc Ninh", "Đà Nẵng"]),
    ("Tòa án nhân dân cấp cao Hà Nội phê chuẩn", ["Hà Nội"]),
    ("hàng sang nước Thái Lan, nước Thái và chợ Thái Lan", ["Thái Lan"] * 3),
    ("hang sang thuy dien", ["Thụy Điển"]),
    ("ho thuy dien hoa binh", []),
]
NONE = [
    "Pháp luật, Pháp lệnh và phương pháp của Bộ luật Lao động",
    "Ông Nguyễn Văn Đức, bà Trần Thị Nga và Anh Sơn",
    "Phó trưởng đoàn Trương Hòa Bình và bà Lê Thái Bình, lúc 9 giờ theo giờ Việt Nam",
    "Hàng sản xuất ngoài Việt Nam; ngoài Hà Nội còn nơi khác",
    "Tỷ giá đô la Mỹ, bảng Anh, yên Nhật và đô la Singapore",
    "40 thí sinh thi tiếng Anh, xe theo chuẩn châu Âu",
    "mot du an xu ly nuoc thai",
    "Bên lề hội nghị thượng đỉnh ASEAN và hội nghị cấp cao EU",
    "Anh cho biết. Ý kiến hay, mỹ phẩm rẻ, quần áo ấm",
    "Chủ tịch Hồ Chí Minh ở phố Điện Biên Phủ bên Thái Bình Dương",
    "biên giới hòa bình, trạng thái bình thường, giá cao bằng năm ngoái",
    "hai phòng, cần thợ hay, đóng nai, hà nối",
    "thi truong lao dong, nhat la my pham, y kien, phap luat",
    "phap luat tu duc; khach my man; anh Duc noi",
    "VOV.VN và a@b.VN",
    "Ông Hòa Bình, bà Quảng Nam và chị Cao Bằng",
    "can nha cua ong trieu tien thanh",
    "toi han dong quy, qua tai bi phat, thi truong mi an lien, vao ao nuoi",
    "hang tu phap bao nhieu",
    "Địa ốc Hòa Bình trúng thầu",
    "Hàng đi Đông Bắc Á",
    "Dịch tả lợn châu Phi, Ngân hàng Phát triển châu Á và Hoàng Anh Gia Lai",
    "Ngân hàng Đông Nam Á mở thêm quầy",
    "VN-Index lên 5 điểm lúc 9 giờ Việt Nam; lớp chuyên Anh tốn 5 triệu đồng Việt Nam",
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_places_of_an_article(text: str, expected: list[str]) -> None:
    for whole in (text, f"{text}.{LONG}"):
        assert [name for _, name in places(whole)] == expected


@pytest.mark.parametrize(("text", "expected"), ASKED)
def test_places_of_a_question(text: str, expected: list[str]) -> None:
    assert [name for _, name in places(text)] == expected


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_place(text: str) -> None:
    assert places(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ông Mây, trú tại xã Gió, huyện Yên Mỹ, tỉnh Hưng Yên, chở hàng từ Lào", ["Lào"]),
        ("Công ty Mây (địa chỉ: số 7, phố Gió, Hà Nội) ở Hải Phòng", ["Hải Phòng"]),
        ("Quỹ Mây (có trụ sở chính tại Bình Định) giúp quê hương Phú Yên", ["Phú Yên"]),
        ("Tin từ trụ sở của hãng Mây tại Gió (Pháp) nói hàng đi Lào", ["Lào"]),
        ("Người nước ngoài đến cư trú tại Việt Nam", ["Việt Nam"]),
        ("Quốc lộ 18 đoạn Bắc Ninh - Gió đi qua Hải Dương", ["Hải Dương"]),
        ("Đường bay Mây – Hà Nội, cao tốc TP. Hồ Chí Minh – Mây – Gió", []),
        ("(Hà Nội, ngày 08/7/2030) Bộ Mây họp", []),
        ("Hà Nội, 5/3/2030 – Bộ Mây họp", []),
        ("Hà Nội, ngày 5/3 có 3 ca mắc", ["Hà Nội"]),
        ("Hội nghị trực tuyến Hà Nội - TP.HCM; tuyến xe tại Gò Mây - Huế", ["Hà Nội", "TP.HCM", "Thừa Thiên Huế"]),
        ("Xe vào TP Huế (hư cấu)", ["Thừa Thiên Huế"]),
    ],
)
def test_an_address_a_dateline_or_a_road_is_no_place_that_a_text_tells_of(text: str, expected: list[str]) -> None:
    for whole in (text, f"{text}.{LONG}"):
        assert [name for _, name in told_of(whole)] == expected


def test_only_what_lies_inside() -> None:
    text = "Hà Nội, Hải Phòng, Cần Thơ"
    assert [span.of(text) for span, _ in places(text, 8, 17)] == ["Hải Phòng"]


@pytest.mark.parametrize("name", sorted(PLACES))
def test_every_way_of_writing_a_place_is_read(name: str) -> None:
    for form in surfaces(name):
        text = f"hàng từ {form}."
        assert [(span.of(text), found) for span, found in places(text)] == [(form, name)]
        assert [found for _, found in places(f"Hàng sang {form}.{LONG}")] == [name]


@pytest.mark.parametrize("name", sorted(PROVINCES))
def test_every_province_is_read_without_marks(name: str) -> None:
    assert [found for _, found in places(f"so ho cua tinh {fold(name)} la bao nhieu")] == [name]


def test_the_provinces_are_all_there() -> None:
    assert len(PROVINCES) == 63
    assert not set(PROVINCES) & set(COUNTRIES)


def test_rivals() -> None:
    assert rivals("Hà Nội", "Hải Phòng")
    assert rivals("Lào", "Hoa Kỳ")
    assert not rivals("Hà Nội", "Hà Nội")
    assert not rivals("Hà Nội", "Việt Nam")
    assert not rivals("cả nước", "Hà Nội")


PIECES = [
    "Hà",
    "Nội",
    "mỹ",
    "Mỹ",
    "sang",
    "TP",
    ".",
    "HCM",
    "-",
    " ",
    "\n",
    "điện biên phủ",
    "Thái Bình",
    "Dương",
    "pháp",
]


@given(st.text() | st.lists(st.sampled_from(PIECES)).map(" ".join) | st.lists(st.sampled_from(PIECES)).map("".join))
def test_spans_lie_inside_in_order(text: str) -> None:
    reached = 0
    for span, name in places(text):
        assert reached <= span.start < span.end <= len(text)
        assert name in PLACES
        reached = span.end
