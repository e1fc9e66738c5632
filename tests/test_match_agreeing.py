"""What a question and a figure say alike, in other words or another order, counts for the figure and not against it:
examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.match.evidence import weigh
from knowledge.model import Form, Term
from tests.told import first_figure, statuses

_MEMBERS = "Người thứ 2, thứ 3 và thứ 4 của hội Mây (hư cấu) đóng lần lượt bằng 70%, 60% và 50% mức đóng chung."
_POWER = (
    "Hộ ở xứ Mây (hư cấu) dùng dưới 100 số điện chiếm 35,6%, trong khi lượng dùng trên 300 số điện chiếm 15% và"
    " trên 400 số điện chỉ chiếm 8%."
)


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        # A verb behind a thing says of no other kind of it.
        (
            "Các trạm gió trên bờ thường yêu cầu 2 năm để dựng, theo hội Mây (hư cấu). Trạm trên biển yêu cầu 7 năm.",
            "Theo hội Mây, trạm gió trên bờ thường cần mấy năm để dựng?",
            "2",
        ),
        # Where something stands is no part of what is counted, nor is a house that a country gives its name a place.
        (
            "Công an huyện Gò Mây (hư cấu) thu 2 đĩa sứ màu trắng ở quán bar Hồng Kông. Đêm sau thu 9 chai rượu ở đó.",
            "Công an thu giữ bao nhiêu đĩa sứ màu trắng ở quán bar Hồng Kông, huyện Gò Mây?",
            "2",
        ),
        # The example that the question calls by its name is meant.
        (
            (
                "Tiêu biểu như, Ngân hàng Thương mại Gió Mây (MBX, hư cấu) lãi 8.800 tỷ đồng, tăng 14,2% và"
                " vượt 13,5% kế hoạch đề ra."
            ),
            "Lãi của MBX vượt kế hoạch bao nhiêu phần trăm?",
            "13,5",
        ),
        # Who insures is no insurance.
        (
            "Sau khoảng 10 ngày kể từ ngày nộp đủ hồ sơ cho cơ quan bảo hiểm xã hội Mây (hư cấu), người mua có thẻ.",
            "Nộp đủ hồ sơ mua bảo hiểm y tế ở Mây thì sau bao nhiêu ngày có thẻ?",
            "10",
        ),
        # In the name of a firm "may" asks for nothing.
        (
            "Xưởng của công ty may Gió Mây (hư cấu) có 2.051 chiếc áo giả và 81 kg cúc.",
            "số áo giả công ty may Gió Mây",
            "2.051",
        ),
        # What a sum of money is told as says no more than the question that asks for one.
        (
            "Năm 2030, tổng nhập khẩu chè của chợ Mây (hư cấu) là 23 tấn, trị giá 14 triệu đồng.",
            "Năm 2030 chợ Mây nhập khẩu chè bao nhiêu tiền?",
            "14 triệu",
        ),
        # A city may be written out or not.
        (
            "Tính đến ngày 5/8/2030, trị giá xuất khẩu chè qua các cửa khẩu TPHCM (hư cấu) đạt 43 triệu USD.",
            "Tới 5/8/2030, trị giá xuất khẩu chè qua các cửa khẩu Thành phố Hồ Chí Minh là bao nhiêu?",
            "43 triệu",
        ),
        # The third is number three.
        (_MEMBERS, "Người thứ ba của hội Mây đóng bằng bao nhiêu phần trăm?", "60"),
        (_MEMBERS, "Người thứ 4 của hội Mây đóng bằng bao nhiêu phần trăm?", "50"),
        # What bounds a share stands in front of it, for each of two.
        (_POWER, "Lượng dùng trên 300 số điện ở xứ Mây chiếm bao nhiêu phần trăm?", "15"),
        (_POWER, "Lượng dùng trên 400 số điện ở xứ Mây chiếm bao nhiêu phần trăm?", "8"),
        # What both do, with a figure of its own, is no item of the list.
        (
            (
                "Doanh thu và lợi nhuận từ chở khách của hãng Mây (hư cấu) dự kiến cùng tăng 25%, đạt lần lượt là"
                " 42.250 tỷ và 3.800 tỷ đồng."
            ),
            "Doanh thu từ chở khách của hãng Mây dự kiến đạt bao nhiêu?",
            "42.250 tỷ",
        ),
        # Typed without marks, "tại chỗ" is a word and "nhờ" leads on.
        (
            "Vụ va xe ở Gò Mây (hư cấu) làm 3 nạn nhân tử vong tại chỗ, 1 nạn nhân tử vong tại bệnh viện Gò Mây.",
            "vu va xe go may co bao nhieu nan nhan tu vong tai cho",
            "3",
        ),
        (
            "Sở Mây (hư cấu) đơn giản hóa 205 điều kiện kinh doanh theo Nghị định 17, còn lại 90 điều kiện kinh doanh.",
            "so may don gian hoa bao nhieu dieu kien kinh doanh nho nghi dinh 17",
            "205",
        ),
        # Of a part and its whole the part does what is told behind both.
        (
            "Vụ rơi máy bay Mây Air (hư cấu) năm 2029 có 185 trong 296 người trên khoang sống sót.",
            "Vụ rơi máy bay Mây Air có bao nhiêu người sống sót?",
            "185 trong 296",
        ),
    ],
)
def test_what_agrees_is_given(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


@pytest.mark.parametrize(
    ("text", "question"),
    [
        # A noun behind a thing does say of another kind of it.
        (
            "Các trạm gió trên biển của hội Mây (hư cấu) cần 7 năm để dựng.",
            "Trạm gió trên bờ của hội Mây cần mấy năm để dựng?",
        ),
        # An example tells nothing of all, nor of another one.
        (
            "Tiêu biểu như, Ngân hàng Thương mại Gió Mây (MBX, hư cấu) lãi 8.800 tỷ đồng.",
            "Lãi của ngân hàng NBX là bao nhiêu?",
        ),
        # What may be sold is not what was sold.
        (
            "EU dành cho xứ Mây (hư cấu) hạn ngạch 80.000 tấn gạo, gồm 30.000 tấn gạo thơm.",
            "Xứ Mây đã xuất khẩu bao nhiêu tấn gạo thơm sang EU?",
        ),
        # Groups of people are no people, and some of a number of things no more than these.
        (
            "Luật Mây (hư cấu) nêu 5 nhóm đối tượng tham gia bảo hiểm y tế.",
            "Có bao nhiêu người tham gia bảo hiểm y tế theo Luật Mây?",
        ),
        (
            "Bộ Mây (hư cấu) sẽ cắt 282 điều kiện trên tổng số 570 điều kiện ở lĩnh vực tàu bay.",
            "Trong số 282 điều kiện mà Bộ Mây sẽ cắt, có bao nhiêu điều kiện ở lĩnh vực tàu bay?",
        ),
        # The north is not the middle of the country, nor one bridge that is built so another one.
        (
            "Giá lợn của Công ty Gió (hư cấu) ở miền Bắc là 80.000 đồng/kg, miền Nam là 80.500 đồng/kg.",
            "Giá lợn của Công ty Gió ở miền Trung là bao nhiêu đồng một kg?",
        ),
        (
            "Dự án BOT cầu Hạc Mây (hư cấu) có tổng mức đầu tư 138 tỷ đồng.",
            "Tổng mức đầu tư dự án BOT cầu Lợi Mây là bao nhiêu tỷ đồng?",
        ),
        # What goods are worth is no revenue, nor does the revenue grow as a number of firms does.
        (
            "Bến Mây (hư cấu) bắt 882 vụ đường cát vi phạm; số thu ngân sách đạt 6,55 tỷ đồng.",
            "Trị giá đường cát vi phạm ở bến Mây là bao nhiêu tỷ đồng?",
        ),
        (
            "Bến Mây (hư cấu) có 75 hộ nộp ngân sách, tăng 3 hộ (tăng 4,2%) so với cùng kỳ.",
            "Thu ngân sách của bến Mây tăng bao nhiêu phần trăm so với cùng kỳ?",
        ),
        # What was paid back of debts is not what they are, nor the pay of a month that of a year.
        (
            "Công ty Mây (hư cấu) nợ lương; năm 2030 đã trả nợ 5 tỷ đồng.",
            "Năm 2030 nợ đọng của Công ty Mây là bao nhiêu tỷ đồng?",
        ),
        (
            "Thợ Gió chọn hãng Mây (hư cấu) với mức lương 9 triệu đồng (375 USD)/tháng.",
            "Hãng Mây trả thợ Gió mức lương mỗi năm bao nhiêu đồng?",
        ),
        (
            "Thợ Gió chọn hãng Mây (hư cấu) với mức lương 9 triệu đồng (375 USD)/tháng.",
            "Hãng Mây trả thợ Gió mức lương mỗi năm bao nhiêu USD?",
        ),
        # An age is no difference of two.
        ("Cô Gió (hư cấu), 27 tuổi, cùng chồng trồng rau.", "Cô Gió kém chồng mấy tuổi?"),
        # A fine is not what goods are worth, and what is taken at one post not what is at another.
        (
            "Xã phạt Công ty Mây (hư cấu) số tiền 4 tỷ đồng vì nhập phế liệu.",
            "Phế liệu Công ty Mây nhập trị giá bao nhiêu tiền?",
        ),
        (
            "Ngày 3/5, 4 tỷ đồng là số tiền Công ty Mây (hư cấu) phải nộp vì nhập phế liệu.",
            "Phế liệu Công ty Mây nhập ngày 3/5 trị giá bao nhiêu tiền?",
        ),
        (
            "Cảng Nghi Mây (hư cấu) có nhiều tàu. Tại cửa khẩu quốc tế Na Gió, hải quan thu 10 gram thuốc nổ.",
            "Hải quan tại cảng Nghi Mây thu bao nhiêu gram thuốc nổ?",
        ),
        # "Từ đầu năm" is not the "Tứ" of another province.
        (
            "Tỉnh Vân Mây (hư cấu) có nhiều vụ. Từ đầu năm, riêng tại tỉnh Tứ Gió công an đã phá 17 vụ lừa đảo.",
            "Từ đầu năm công an tỉnh Vân Mây phá bao nhiêu vụ lừa đảo?",
        ),
        # Plots are told in no hectares.
        (
            "Huyện Gò Mây (hư cấu) có nhiều khu công nghiệp chưa thành lập, rộng 86.500 ha.",
            "Huyện Gò Mây có bao nhiêu khu công nghiệp chưa thành lập?",
        ),
        # One insurance is no other.
        (
            "Sau khoảng 10 ngày, người mua bảo hiểm xã hội Mây (hư cấu) có thẻ.",
            "Người mua bảo hiểm y tế Mây sau bao nhiêu ngày có thẻ?",
        ),
        # A short form of many words hides no attribute that stands behind it.
        (
            "Công ty Gió (hư cấu) có kế hoạch tăng vốn lên 1.460 tỷ đồng trong năm 2030.",
            "KH LNTT của công ty Gió trong năm 2030 là bao nhiêu tỷ đồng?",
        ),
    ],
)
def test_what_differs_is_not_answered(tmp_path: Path, text: str, question: str) -> None:
    assert statuses(tmp_path, text, question) != ["answered"]


def test_an_everyday_syllable_tells_little_unless_it_makes_a_word() -> None:
    common = {"bo": 0.3, "xoa": 0.3}
    apart, word = (Term("bỏ", (Form("bo", "bỏ"),), pairs) for pairs in (("bo tien",), ("xoa bo",)))
    alone, together = weigh([apart, word], {"bo": 5, "xoa_bo": 2}, 100, common).by_term
    assert alone == together / 2
