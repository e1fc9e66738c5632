"""A worth, a price of one, what must be, and what was done with money: examples, each an invented article that answers
the one question and not the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        # What a day has on the average is not what the year had.
        (
            "Năm 2030 bình quân có 1.230 khách đến chợ Mây (hư cấu) mỗi ngày.",
            "Năm 2030 mỗi ngày có bao nhiêu khách đến chợ Mây?",
            "Năm 2030 có bao nhiêu khách đến chợ Mây?",
        ),
        # What is required is not what there is.
        (
            "Nhà đầu tư vào hãng phim Mây (hư cấu) phải có vốn điều lệ tối thiểu 300 tỷ đồng.",
            "Nhà đầu tư vào hãng phim Mây phải có vốn điều lệ tối thiểu bao nhiêu?",
            "Hãng phim Mây có vốn điều lệ bao nhiêu?",
        ),
        # What is wished for is not so yet.
        (
            "Hội phân bón Mây (hư cấu) đề nghị áp thuế VAT mức 5%.",
            "Hội phân bón Mây đề nghị áp thuế VAT mức bao nhiêu phần trăm?",
            "Hội phân bón Mây hiện nay chịu thuế VAT bao nhiêu phần trăm?",
        ),
        # What a thing is worth is not what was put into it.
        (
            "Thương vụ chuỗi Mây (hư cấu) trị giá 1 tỷ đồng, chủ chuỗi đã rót rất nhiều.",
            "Thương vụ chuỗi Mây trị giá bao nhiêu?",
            "Chủ chuỗi Mây đã rót bao nhiêu tiền?",
        ),
        (
            "Chủ chuỗi Mây (hư cấu) đã rót vào kho trị giá 1 tỷ đồng.",
            "Chủ chuỗi Mây đã rót bao nhiêu tiền vào kho?",
            "Chủ chuỗi Mây nộp thuế bao nhiêu tiền?",
        ),
        # A sum of all is no price of one.
        (
            "Quỹ Mây (hư cấu) thu về hơn 56 tỷ đồng sau đợt bán cổ phần.",
            "Quỹ Mây thu về bao nhiêu sau đợt bán cổ phần?",
            "Giá cổ phần quỹ Mây bán là bao nhiêu một cổ phần?",
        ),
        (
            "Thưởng của quỹ Mây (hư cấu) là 40 triệu đồng.",
            "Quỹ Mây thưởng bao nhiêu tiền?",
            "Quỹ Mây thưởng mỗi công nhân bao nhiêu tiền?",
        ),
        (
            "Quỹ Mây (hư cấu) trao mỗi giải trị giá 40 triệu đồng.",
            "Quỹ Mây trao mỗi giải bao nhiêu tiền?",
            "Quỹ Mây nộp thuế bao nhiêu tiền?",
        ),
        # What all of it comes to is no price, whatever is said of that.
        (
            "Với phương án giảm giá điện đợt 2, hãng Mây (hư cấu) giảm tiền điện với tổng giá trị 12.300 tỷ đồng.",
            "Hãng Mây giảm tiền điện với tổng giá trị bao nhiêu tỷ đồng?",
            "Giá điện đợt 2 của hãng Mây là bao nhiêu đồng một kWh?",
        ),
        # A fine is told as one.
        (
            "Công ty ở xứ Mây (hư cấu) mua hóa đơn nhân công với hợp đồng 1 tỷ đồng.",
            "Công ty ở xứ Mây mua hóa đơn nhân công với hợp đồng bao nhiêu tiền?",
            "Công ty ở xứ Mây mua hóa đơn nhân công thì bị phạt bao nhiêu tiền?",
        ),
        # What is paid by the hour is told so.
        (
            "Lương tối thiểu ở xứ Mây (hư cấu) năm 2030 bằng 4.420.000 đồng.",
            "Lương tối thiểu ở xứ Mây năm 2030 là bao nhiêu?",
            "Lương tối thiểu theo giờ ở xứ Mây năm 2030 là bao nhiêu?",
        ),
    ],
)
def test_one_sum_is_no_other(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    assert statuses(tmp_path, text, asked, beside) == ["answered", "not_found"]


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        # What is left out of the whole that a share is of.
        (
            "Tiền thuê nhà ở xã Mây (hư cấu) không vượt quá 15% tổng thu nhập (chưa bao gồm tiền thuê nhà).",
            "Tiền thuê nhà ở xã Mây không vượt quá bao nhiêu phần trăm tổng thu nhập?",
            "15",
        ),
        # "Riêng" leaves out all else.
        (
            "Cổng chào Mây (hư cấu) và đường dây tốn 11 tỷ đồng, riêng cổng chào Mây 8 tỷ đồng.",
            "Không kể tiền dời đường điện, cổng chào Mây tốn bao nhiêu tiền?",
            "8 tỷ",
        ),
        # What is not so yet may only say of which things something is asked that was done.
        (
            (
                "Trong tổng số 79 công trình ở xã Mây (hư cấu) chưa hoàn thiện phòng cháy nhưng đã đưa dân vào ở, "
                "đến nay đã khắc phục được 55 công trình."
            ),
            "Bao nhiêu công trình ở xã Mây cho dân vào ở khi chưa xong phòng cháy đã khắc phục được?",
            "55",
        ),
        # What goes on behind a bracket of parts is told of the whole; a part is asked for by what it is called there.
        (
            "Công an xã Mây (hư cấu) phát hiện có 20 đối tượng (18 nam, 2 nữ) dương tính với ma tuý.",
            "Bao nhiêu người ở xã Mây dương tính với ma túy?",
            "20",
        ),
        (
            "Công an xã Mây (hư cấu) phát hiện có 20 đối tượng (18 nam, 2 nữ) dương tính với ma tuý.",
            "Bao nhiêu đối tượng nữ ở xã Mây dương tính với ma túy?",
            "2",
        ),
        # Those whom a sum is for may be counted behind it.
        (
            (
                "Trong số vốn ở xứ Mây (hư cấu) có 9 tỷ đồng chưa giao cho hai quỹ Gió và Sương do 4 dự án chậm; "
                "2 tỷ đồng chưa giao cho các dự án của chợ Nắng."
            ),
            "Xứ Mây có bao nhiêu tiền chưa giao cho hai quỹ Gió và Sương?",
            "9 tỷ",
        ),
        # A wage is told by the month, whatever the time.
        (
            "Năm 2030 lương công nhân chợ Mây (hư cấu) bình quân 9 triệu đồng mỗi tháng.",
            "Năm 2030 lương công nhân chợ Mây là bao nhiêu?",
            "9 triệu",
        ),
        (
            "Hãng Mây (hư cấu) bán quả chuông với giá 40.000 đồng, tổng số tiền là 3 tỷ đồng.",
            "Hãng Mây bán bao nhiêu đồng một quả chuông?",
            "40.000",
        ),
        (
            "Phạt công ty ở xứ Mây (hư cấu) có hành vi sau:\n- Mua hóa đơn nhân công: 20 triệu đồng.",
            "Công ty ở xứ Mây mua hóa đơn nhân công thì bị phạt bao nhiêu tiền?",
            "20 triệu",
        ),
        (
            "Lương tối thiểu theo giờ ở xứ Mây (hư cấu) năm 2030 là 22.000 đồng.",
            "Lương tối thiểu theo giờ ở xứ Mây năm 2030 là bao nhiêu?",
            "22.000",
        ),
    ],
)
def test_the_whole_its_parts_and_what_is_left_out(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface
