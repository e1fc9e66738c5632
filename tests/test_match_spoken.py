"""What a sentence says of a figure in other words than a question, or says but once for more figures than one:
examples, each an invented article with a question that it answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses

MONTHLY = (
    "Từ năm 2031, lương tối thiểu mỗi tháng ở khu Mây (hư cấu) tăng từ 5,18 lên 5,42 triệu đồng; khu Gió tăng từ 4,25 "
    "lên 4,43 triệu đồng."
)
HARVEST = (
    "Xứ Mây (hư cấu) dành cho xã Gió hạn ngạch 80.000 tấn chè/năm (gồm 30.000 tấn chè xanh, 20.000 tấn chè đen và "
    "30.000 tấn chè thơm)."
)
TEA = (
    "Trong tháng 3/2030, xuất khẩu (hư cấu) tăng mạnh: trà xanh tăng 114%; gốm tăng 80%. Xuất khẩu trà xanh vẫn là "
    "nhóm lớn nhất của xã Mây trong tháng 3/2030, đạt 5,8 tỷ đồng, tăng khá mạnh 25% so với tháng 2/2030."
)
SHIPPED = (
    "Tính đến hết tháng 11/2030, chè (hư cấu) bán được 90 triệu USD.\n\n11 tháng đầu năm 2030, chè bán sang xứ Gió "
    "giảm 7%.\n\nTháng 11/2030, trong khi chè bán sang xứ Gió giảm, thì sang xứ Nắng tăng 5,6% so với cùng kỳ năm "
    "trước. Xuất khẩu chè trong tháng này đạt 14 triệu USD, giảm 7,7% so với cùng kỳ năm 2029."
)
SPREAD = (
    "Covid-19 đến xã Mây (hư cấu). Covid-19 làm chợ vắng.\n\nNăm 2030 xã thu 8 tỷ đồng. Năm ngoái mưa nhiều, chợ đông, "
    "chè tốt, gốm cũng tốt, người đi chợ vui.\n\nHệ quả, xưởng chè giảm 29% về doanh thu.\n\nXã lo Covid-19 kéo dài."
)
TAXED = (
    "Mức giảm trừ cho ai có thêm người phụ thuộc ở nhà (hư cấu) là 4,4 triệu đồng.\n\nXưởng Mây nộp thuế TNDN. Mức "
    "giảm trừ đối với người phụ thuộc là 3,6 triệu đồng."
)
INVESTED = (
    "Năm 2030, xã Mây (hư cấu) có 76 dự án mới với tổng vốn đăng ký 44,3 triệu USD, giảm 25,7% số dự án và giảm 58,2% "
    "vốn đăng ký so với năm trước."
)


@pytest.mark.parametrize(
    ("text", "asked", "figure"),
    [
        # By which time it is said for the first of a list, or in front of a bracket.
        (MONTHLY, "Lương tối thiểu mỗi tháng ở khu Gió năm 2031 tăng lên mức bao nhiêu triệu đồng?", "4,43 triệu"),
        (MONTHLY, "Lương tối thiểu mỗi tháng ở khu Gió trước đợt tăng năm 2031?", "4,25"),
        (HARVEST, "Mỗi năm xứ Mây dành cho xã Gió hạn ngạch bao nhiêu tấn chè đen?", "20.000"),
        # Of which number it is the share, and by how much it is more.
        (INVESTED, "Vốn đăng ký của các dự án mới ở xã Mây năm 2030 giảm bao nhiêu phần trăm?", "58,2"),
        (
            "Có 18 dự án cũ ở xã Mây (hư cấu) điều chỉnh vốn với số vốn tăng thêm đạt 38,6 triệu USD.",
            "Các dự án cũ ở xã Mây điều chỉnh vốn tăng thêm bao nhiêu triệu USD?",
            "38,6 triệu",
        ),
        # What a sum is of each.
        (
            "Người không ký hợp đồng ở chợ Mây (hư cấu) có tổng mức thu nhập từ 2 triệu đồng/lần trở lên phải nộp 10%.",
            "Mỗi lần nhận từ bao nhiêu tiền trở lên thì người không ký hợp đồng ở chợ Mây phải nộp 10%?",
            "2 triệu",
        ),
        # With what a figure is compared is not what it is of.
        (
            "Kỳ 2 tháng 12/2030, trà (hư cấu) bán sang Mây tăng so với kỳ 1: trà xanh tăng 19%; trà đen tăng 13%.",
            "Kỳ 2 tháng 12/2030, trà xanh bán sang Mây tăng bao nhiêu phần trăm so với kỳ 1?",
            "19",
        ),
        # A comma joins what is one thing.
        (
            "Xã Mây (hư cấu) có 27 hộ sản xuất, kinh doanh được giảm giá điện.",
            "Xã Mây có bao nhiêu hộ sản xuất kinh doanh được giảm giá điện?",
            "27",
        ),
        # One branch is singled out by its name.
        (
            "Xã Mây (hư cấu) có 90 doanh nghiệp mới. Trong đó, thương mại có 53 doanh nghiệp; xây dựng 9 doanh nghiệp.",
            "Riêng ngành xây dựng ở xã Mây có bao nhiêu doanh nghiệp mới?",
            "9",
        ),
        # The month that was named last, and a cause that the article is about.
        (SHIPPED, "Xuất khẩu chè riêng tháng 11/2030 đạt bao nhiêu triệu USD?", "14 triệu"),
        (SPREAD, "Doanh thu của xưởng chè giảm bao nhiêu phần trăm do Covid-19?", "29"),
        # What says nothing of which kind a thing is, and the tax for which a sum is reckoned.
        (
            "Bãi Mây (hư cấu) là nơi bắt nguồn của 4 bài hát nổi tiếng.",
            "Bãi Mây là nơi bắt nguồn của mấy bài hát thiếu nhi?",
            "4",
        ),
        (TAXED, "Mức giảm trừ khi tính thuế thu nhập cá nhân đối với người phụ thuộc là bao nhiêu đồng?", "3,6 triệu"),
        # The plan that a share was given of.
        (
            "Chợ Mây (hư cấu) năm 2030 thu được 81 tỷ đồng, đạt 70% dự toán pháp lệnh 115 tỷ đồng.",
            "Dự toán thu năm 2030 của chợ Mây là bao nhiêu tỷ đồng?",
            "115 tỷ",
        ),
        (
            "Chợ Mây (hư cấu) năm 2030 thu được 81 tỷ đồng, đạt 70% dự toán pháp lệnh và 67% chỉ tiêu phấn đấu.",
            "Chợ Mây năm 2030 đã thu được mấy phần trăm chỉ tiêu phấn đấu?",
            "67",
        ),
        # A sentence without a subject goes on from the one before.
        (
            "Giá trị xuất khẩu bưởi (hư cấu) sang Mỹ bắt đầu tăng trở lại. Tháng 7/2030, tăng 4,4% so với cùng kỳ.",
            "Tháng 7/2030 xuất khẩu bưởi sang Mỹ tăng bao nhiêu % so với cùng kỳ?",
            "4,4",
        ),
        # Where a report names no base it means a year ago.
        (
            TEA,
            "Xuất khẩu trà xanh tháng 3/2030 tăng bao nhiêu % so với tháng 2/2030?",
            "25",
        ),
        (
            "Chứng khoán Mây (hư cấu) chiếm 3,4% thị phần môi giới tại Sở GDCK TP.HCM năm 2030.",
            "Thị phần môi giới của Chứng khoán Mây trên sàn HOSE năm 2030?",
            "3,4",
        ),
    ],
)
def test_gives_what_is_said_in_other_words(tmp_path: Path, text: str, asked: str, figure: str) -> None:
    assert first_figure(tmp_path, text, asked) == figure


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (SHIPPED, "Xuất khẩu chè riêng tháng 10/2030 đạt bao nhiêu triệu USD?"),
        (INVESTED.replace("25,7% số dự án và giảm ", ""), "Năm 2030, số dự án ở xã Mây giảm bao nhiêu phần trăm?"),
        (
            "Kỳ 2 tháng 12/2030, trà (hư cấu) bán sang Mây tăng so với kỳ 1: trà xanh tăng 19%; trà đen tăng 13%.",
            "Kỳ 1 tháng 12/2030, trà xanh bán sang Mây tăng bao nhiêu phần trăm?",
        ),
        (
            "Xã Mây (hư cấu) có 90 doanh nghiệp mới. Trong đó, thương mại có 53 doanh nghiệp.",
            "Riêng ngành xây dựng ở xã Mây có bao nhiêu doanh nghiệp mới?",
        ),
        (
            "Chứng khoán Mây (hư cấu) chiếm 3,4% thị phần môi giới tại Sở GDCK Hà Nội năm 2030.",
            "Thị phần môi giới của Chứng khoán Mây trên sàn HOSE năm 2030?",
        ),
    ],
)
def test_gives_nothing_of_another(tmp_path: Path, text: str, asked: str) -> None:
    assert statuses(tmp_path, text, asked) != ["answered"]
