"""Figures told apart by what bounds them, what the question leaves out, and what they are reckoned from: examples, each
an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure

_RATES = """Lãi suất tiền gửi ở quỹ Mây (hư cấu) là 0,2%/năm với tiền gửi không kỳ hạn và có kỳ hạn dưới 1 tháng; \
4%/năm đối với tiền gửi có kỳ hạn từ 1 tháng đến dưới 12 tháng; kỳ hạn từ 12 tháng trở lên ở mức 7%/năm."""
_STALLS = """* Quầy nhỏ ở xứ Mây (hư cấu) bán từ 2 tỷ đến 5 tỷ đồng một năm. Quầy này phải nộp 3 triệu đồng phí chợ.
* Quầy lớn ở xứ Mây bán trên 5 tỷ đồng một năm. Quầy này phải nộp 7 triệu đồng phí chợ."""


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        (
            "Hợp đồng thuê nhà ở xứ Mây (hư cấu) phải từ 183 ngày trở lên, thay vì 90 ngày trở lên như trước.",
            "Hợp đồng thuê nhà ở xứ Mây phải từ bao nhiêu ngày trở lên?",
            "183",
        ),
        (
            "Người nuôi ong ở xứ Mây (hư cấu) đóng phí tối đa 10% x 1,6 triệu đồng/tháng = 160.000 đồng/tháng.",
            "Người nuôi ong ở xứ Mây đóng phí tối đa bao nhiêu đồng mỗi tháng?",
            "160.000",
        ),
        (
            _STALLS,
            "Quầy nhỏ ở xứ Mây phải nộp bao nhiêu tiền phí chợ?",
            "3 triệu",
        ),
        # Each rate is of the terms that its own clause names.
        (
            _RATES,
            "lãi suất tiền gửi quỹ Mây kỳ hạn dưới 1 tháng",
            "0,2",
        ),
        (
            _RATES,
            "lãi suất tiền gửi quỹ Mây kỳ hạn từ 1 tháng đến dưới 12 tháng",
            "4",
        ),
        (
            _RATES,
            "lãi suất tiền gửi quỹ Mây kỳ hạn 12 tháng trở lên",
            "7",
        ),
        (
            "Năm 2030 xứ Mây (hư cấu) có 6 mặt hàng bán được trên 10 tỷ USD và 31 mặt hàng bán được trên 1 tỷ USD.",
            "Năm 2030 xứ Mây có bao nhiêu mặt hàng bán được trên 10 tỷ USD?",
            "6",
        ),
        (
            "Ở xứ Mây (hư cấu), 23 trường lấy trên 40 điểm, 54 trường lấy trên 30 và 35 lấy dưới 30 điểm.",
            "Ở xứ Mây bao nhiêu trường lấy dưới 30 điểm?",
            "35",
        ),
        (
            "Ở xứ Mây (hư cấu), lấy trên 30 điểm có 54 trường, lấy dưới 30 điểm có 35 trường.",
            "Ở xứ Mây bao nhiêu trường lấy trên 30 điểm?",
            "54",
        ),
        (
            "Năm 2030 bến Mây (hư cấu) thu qua cảng (ngoài xăng dầu) 6 tỷ đồng, thu qua đường bộ 5 tỷ đồng.",
            "bến Mây thu bao nhiêu tỷ qua cảng (trừ xăng dầu) năm 2030?",
            "6 tỷ",
        ),
        # A limit that the question gives is of the figure that it bounds.
        (
            "Trong 29 nhóm hàng của hội Mây (hư cấu) có tới 16 nhóm đạt kim ngạch từ 1 tỷ USD trở lên.",
            "hội Mây có bao nhiêu nhóm hàng đạt từ 1 tỷ USD trở lên?",
            "16",
        ),
        # The words of one figure say more of what is asked than those of its neighbour.
        (
            "Hải quan Mây (hư cấu) có 346 cuộc tại trụ sở người khai hải quan, 815 cuộc tại trụ sở cơ quan Hải quan.",
            "hai quan may co bao nhieu cuoc tai tru so nguoi khai hai quan",
            "346",
        ),
        (
            "Xứ Mây (hư cấu) bãi bỏ, sửa đổi 102/163 điều kiện, trong đó bãi bỏ 77 điều kiện, sửa đổi 25 điều kiện.",
            "xứ Mây bãi bỏ bao nhiêu điều kiện, không tính số được sửa đổi?",
            "77",
        ),
        # A share is of the number that is asked.
        (
            "Nghề ví chiếm tỷ lệ lớn nhất với 47% số công ty và 98% số vốn vào tin học xứ Mây (hư cấu) năm 2030.",
            "nghề ví chiếm bao nhiêu phần trăm số công ty ở xứ Mây năm 2030?",
            "47",
        ),
        (
            "Dầu xuất khẩu ở xứ Mây (hư cấu) giảm 50% về lượng và giảm 32% về trị giá so với cùng kỳ năm trước.",
            "lượng dầu xuất khẩu ở xứ Mây giảm bao nhiêu phần trăm?",
            "50",
        ),
        # A document is named by its number.
        (
            "Nghị định 61/2025 (hư cấu) cho vay tối đa 1 tỷ đồng. Nghị định số 74/2029 cho mỗi dự án vay tối đa 2 tỷ.",
            "Theo Nghị định 61/2025, mỗi dự án vay tối đa bao nhiêu?",
            "1 tỷ",
        ),
        # A level is told of the end of its change.
        (
            "Giá chè của xứ Mây (hư cấu) giảm liên tiếp trong 3 tuần, xuống còn 480 USD/tấn, từ mức 513 USD/tấn.",
            "Giá chè của xứ Mây sau 3 tuần giảm liên tiếp còn bao nhiêu USD/tấn?",
            "480",
        ),
        # What is asked of a whole year is told of no month.
        (
            "Mức giảm trừ cho người phụ thuộc ở Mây (hư cấu) là 4 triệu đồng/tháng; tổng mức giảm trừ 52 triệu đồng.",
            "Tổng mức giảm trừ cả năm cho người phụ thuộc ở Mây là bao nhiêu?",
            "52 triệu",
        ),
        (
            "Vốn khu vực Nhà nước ở xứ Mây (hư cấu) tăng 13,4%; khu vực ngoài Nhà nước đạt 641 tỷ đồng, tăng 2,8%.",
            "vốn đầu tư của khu vực ngoài NN ở xứ Mây tăng bao nhiêu %?",
            "2,8",
        ),
        # The nearest words that name either side decide.
        (
            "Trà Mây (hư cấu) mua vào – bán ra 56 đồng/kg, giảm 15 đồng/kg ở chiều mua và giảm 5 đồng/kg ở chiều bán.",
            "Trà Mây chiều mua giảm bao nhiêu đồng/kg?",
            "15",
        ),
        (
            "Giảm 7% so với cùng kỳ về số trường hợp, giảm 26% về vốn góp: hội Mây (hư cấu) buồn.",
            "Vốn góp ở hội Mây giảm bao nhiêu phần trăm?",
            "26",
        ),
        (
            "Chốt phiên ở quầy Mây (hư cấu), tỷ giá bảng Anh mua vào là 29.248 đồng; tỷ giá Euro mua vào: 26.564 đồng.",
            "chot phien ty gia bang anh mua vao bao nhieu dong",
            "29.248",
        ),
        (
            "Mỗi năm bến Mây (hư cấu) trả cho hãng xe 5.400 tỷ đồng, tương đương mỗi ngày 15 tỷ đồng.",
            "Mỗi ngày bến Mây trả cho hãng xe bao nhiêu tiền?",
            "15 tỷ",
        ),
        (
            "Năm 2030 xã Mây (hư cấu) mua sắt thép của hai nước. Nước Lam bán 1,56 triệu tấn, thu 677 triệu USD.",
            "lượng sắt thép nước Lam bán năm 2030?",
            "1,56 triệu",
        ),
        (
            "Năm 2030 chợ Mây (hư cấu) trả cổ tức cho SCICO và Taishu lần lượt là gần 170 tỷ đồng và 96,5 tỷ đồng.",
            "co tuc cho may tra cho scico nam 2030 la bao nhieu ty dong",
            "170 tỷ",
        ),
        (
            "Bến Mây (hư cấu) nhận 9 tờ khai (TK) chè: luồng xanh 5 TK, luồng vàng 4 TK.",
            "Bến Mây nhận bao nhiêu tờ khai luồng vàng?",
            "4",
        ),
        (
            "Hãng Mây (hư cấu) đã mua 10 máy bay thân rộng Boeing, thuê 30 người.",
            "Hãng Mây đã mua bao nhiêu chiếc Boeing?",
            "10",
        ),
        (
            "Chợ Mây (hư cấu) phạt như sau:\n– Bán hàng giả: từ 5 đến 8 triệu đồng\n– Bán hàng cấm: 9 triệu đồng",
            "Chợ Mây phạt bán hàng giả từ bao nhiêu đến bao nhiêu triệu đồng?",
            "5 đến 8 triệu",
        ),
        (
            "Trong 5 tháng qua, thu của bến Mây (hư cấu) giảm gần 27 tỷ đồng so với cùng kỳ năm 2017.",
            "5 tháng đầu năm 2018 thu của bến Mây giảm bao nhiêu tỷ đồng so với cùng kỳ 2017?",
            "27 tỷ",
        ),
        (
            "Năm 2030 xã Mây (hư cấu) bán gỗ và mây tre được 9 tỷ đồng, riêng gỗ được 8 tỷ đồng.",
            "Năm 2030 xã Mây bán gỗ (không kể mây tre) được bao nhiêu tỷ đồng?",
            "8 tỷ",
        ),
        (
            "Quỹ Mây (hư cấu) đã trao tặng người nghèo 27 tấn gạo.",
            "quy may tang nguoi ngheo bao nhieu tan gao",
            "27",
        ),
        (
            "Quỹ Mây (hư cấu) trao 27 học bổng cho trẻ bản Pha.",
            "Quỹ Mây trao bao nhiêu suất học bổng cho trẻ bản Pha?",
            "27",
        ),
        (
            "Công ty và hợp tác xã ở bản Mây (hư cấu) phải nộp sổ sau 30 ngày. Đơn vị khác phải nộp sổ sau 90 ngày.",
            "Đơn vị ở bản Mây không phải công ty hay hợp tác xã phải nộp sổ sau bao nhiêu ngày?",
            "90",
        ),
        (
            "Bà Mây (hư cấu) nghỉ sớm nên tỷ lệ giảm trừ lương hưu là: 4 x 2% + 1% = 9%.",
            "Tỷ lệ giảm trừ lương hưu của bà Mây là bao nhiêu phần trăm?",
            "9",
        ),
        (
            "Mua vé chợ Mây (hư cấu) tốn 2% phí bến + 5% phí chợ = 7% phí.",
            "Mua vé chợ Mây tốn bao nhiêu phần trăm phí chợ?",
            "5",
        ),
        (
            "Mọi năm, xưởng Mây (hư cấu) trữ 180 tấn chè sau Tết nhưng năm nay sẽ trữ 350 tấn.",
            "Mọi năm sau Tết xưởng Mây trữ bao nhiêu tấn chè?",
            "180",
        ),
        (
            "Lãi chè Mây (hư cấu) kỳ hạn 6 tháng và 8 tháng lần lượt là 7,3% và 7,5%.",
            "Lãi chè Mây kỳ hạn 6 tháng là bao nhiêu phần trăm?",
            "7,3",
        ),
        (
            "Chợ Mây (hư cấu) phạt 5 triệu nếu lừa từ 1 đến 10 khách. Phạt 8 triệu nếu lừa từ 11 đến 50 khách.",
            "Chợ Mây phạt bao nhiêu tiền nếu lừa từ 11 đến 50 khách?",
            "8 triệu",
        ),
        (
            "Bán cho khách thấp hơn cân ghi trên vé, chợ Mây (hư cấu) phạt 5 triệu đồng, trong thời hạn 3 ngày.",
            "Bán cho khách thấp hơn cân ghi trên vé, quá thời hạn ở chợ Mây bị phạt bao nhiêu?",
            "5 triệu",
        ),
        (
            "Phạt từ 4 triệu đồng đến 8 triệu đồng (hư cấu) nếu:\n– Ghi vé chợ Mây sai ngày\n– Bỏ vé chợ Mây",
            "Ghi vé chợ Mây sai ngày bị phạt bao nhiêu tiền?",
            "4 triệu đồng đến 8 triệu",
        ),
        (
            "Theo thăm dò (hư cấu), 67% số hộ nhận định giá trà Mây tăng, 14% nhận định giảm.",
            "Bao nhiêu % số hộ nhận định giá trà Mây giảm?",
            "14",
        ),
        # What stands right behind the thing counted says of which sort it is.
        (
            "Thành phố Mây (hư cấu) có 729 khách sạn, nhưng chỉ có 22 khách sạn 5 sao và 45 khách sạn 4 sao.",
            "Thành phố Mây có bao nhiêu khách sạn 5 sao?",
            "22",
        ),
        (
            "Phí cảng Mây (hư cấu) là 2,2 triệu đồng/thùng 20 feet và 4,4 triệu đồng/thùng 40 feet.",
            "Phí cảng Mây cho một thùng 40 feet là bao nhiêu tiền?",
            "4,4 triệu",
        ),
        (
            "Trà Mây (hư cấu) 704 đồng/lít (kỳ trước là 600 đồng/lít).",
            "Trà Mây ở kỳ liền trước là bao nhiêu đồng một lít?",
            "600",
        ),
        (
            "Theo phương án 1, thuế trà Mây (hư cấu) tăng 6%. Theo phương án 2, thuế trà Mây tăng 9%.",
            "theo PA2 thuế trà Mây tăng bao nhiêu %?",
            "9",
        ),
        (
            "Tiệm Mây (hư cấu) niêm yết vàng ở mức 55,1 – 55,6 triệu đồng/lượng (mua vào – bán ra, không đổi).",
            "Muốn sắm một lượng vàng ở tiệm Mây thì phải bỏ ra bao nhiêu tiền?",
            "55,6 triệu",
        ),
        (
            "Năm 2030 có 30 nhóm trà Mây (hư cấu) đạt từ 1 tỷ USD trở lên, trong đó 4 nhóm đạt từ 10 tỷ USD trở lên.",
            "Năm 2030 có bao nhiêu nhóm trà Mây đạt từ 10 tỷ USD trở lên?",
            "4",
        ),
        # What is asked for by its time is no mere beginning.
        (
            "Tỷ lệ nợ xấu của quỹ Mây (hư cấu) tăng từ mức 1,28% đầu năm lên 1,78%.",
            "tỷ lệ nợ xấu quỹ Mây đầu năm?",
            "1,28",
        ),
        # What is left out has its own figure.
        (
            "Quỹ Mây (hư cấu) thu đủ dự toán (chưa trừ số phải hoàn là 624 tỷ đồng).",
            "Quỹ Mây có số phải hoàn là bao nhiêu tỷ đồng?",
            "624 tỷ",
        ),
        # The weights of parts are none of the whole.
        (
            "Trên tàu Mây (hư cấu) có 14.575 kg gạo gồm 18 bao gạo tẻ (450 kg); 235 bao gạo nếp (5.875 kg).",
            "Trên tàu Mây có tổng cộng bao nhiêu kg gạo?",
            "14.575",
        ),
        # Shops that go on are none that have stopped.
        (
            "Năm 2030 huyện Mây (hư cấu) có 11.000 quán tạm ngừng hoạt động. Huyện Mây có 25.237 quán đang hoạt động.",
            "Năm 2030 huyện Mây có bao nhiêu quán đang hoạt động?",
            "25.237",
        ),
        # What it has risen from or fallen out of it no longer is; "cư trú" asks for nothing old.
        (
            "Giá chè ở chợ Mây (hư cấu) tăng từ 50 USD (gần 1 triệu đồng) lên 200 USD (hơn 4 triệu đồng).",
            "Giá chè ở chợ Mây là bao nhiêu USD?",
            "200",
        ),
        (
            "Thẻ cư trú ở xứ Mây (hư cấu) có thời hạn từ 183 ngày trở lên, thay vì 90 ngày trở lên như trước.",
            "Thẻ cư trú ở xứ Mây có thời hạn bao nhiêu ngày?",
            "183",
        ),
        (
            "Cổ phiếu Mây (hư cấu) rớt khỏi mốc giá 100 đồng sau phiên giảm sàn, chỉ còn 95 đồng.",
            "Giá cổ phiếu Mây sau phiên giảm sàn là bao nhiêu đồng?",
            "95",
        ),
    ],
)
def test_the_figure_within_the_bounds_is_given(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


@pytest.mark.parametrize(
    ("question", "surface"),
    [
        ("Ở xứ Mây báo tin quá hạn từ 31 đến 90 ngày bị phạt bao nhiêu tiền?", "1 đến 3 triệu"),
        ("Ở xứ Mây báo tin quá hạn từ 91 ngày trở lên bị phạt bao nhiêu tiền?", "4 đến 5 triệu"),
        # Its mark has no blank behind it.
        ("Ở xứ Mây làm mất sổ bị phạt bao nhiêu tiền?", "6 đến 7 triệu"),
        # The line below the fine announces it, and that below the other one tells of something else.
        ("Ở xứ Mây hủy sổ chưa hết hạn giữ bị phạt bao nhiêu tiền?", "8 đến 9 triệu"),
        ("Ở xứ Mây giả chữ ký bị phạt bao nhiêu tiền?", "10 triệu"),
    ],
)
def test_a_fine_is_of_one_item_of_the_list_that_it_announces(tmp_path: Path, question: str, surface: str) -> None:
    text = """Mức phạt ở xứ Mây (hư cấu):
3. Phạt tiền từ 1 đến 3 triệu đồng đối với một trong các hành vi sau đây:
a) Báo tin quá hạn từ 31 đến 90 ngày.
b) Báo tin sai.
4. Phạt tiền từ 4 đến 5 triệu đồng đối với một trong các hành vi sau đây:
a) Báo tin quá hạn từ 91 ngày trở lên.
b) Không báo tin.
5. Phạt tiền từ 6 đến 7 triệu đồng với một trong các hành vi:
-Làm mất sổ.
-Làm rách sổ.
6. Phạt tiền từ 8 đến 9 triệu đồng

Mức phạt này được áp dụng cho các trường hợp như sau:
* Hủy sổ chưa hết hạn giữ.
* Giữ sổ không an toàn.
7. Phạt tiền đến 10 triệu đồng khi giả chữ ký.
Xứ Mây dự định như sau:
* Hủy sổ chưa hết hạn giữ tại kho."""
    assert first_figure(tmp_path, text, question) == surface
