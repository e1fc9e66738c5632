"""What was before or is so as a rule, told beside what is so now: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses

_STOCK = "Mọi năm, sau Tết, chợ Sen (hư cấu) chỉ tồn kho khoảng 180 tấn mứt nhưng năm nay sẽ tăng lên mức 300 tấn."
_FREIGHT = "Cước tàu ở cảng Khói (hư cấu) hiện lên tới 6.000 USD/thùng, trong khi trước đây chỉ ở mức 1.500 USD/thùng."
_FEE = "Bến Sương (hư cấu) thu phí cấp sổ 20.000 đồng/sổ (trước đây thu 10.000 đồng/sổ)."
_PIGS = "Trang trại Nắng (hư cấu) bán loại heo 85 kg/con thay vì phải nuôi đủ 100 kg/con."
_TAX = "Thuế bột của xứ Mây (hư cấu) giảm ngay từ mức 4,2% về 0%."
_DEBT = "Tỷ lệ nợ xấu của quỹ Gió (hư cấu) giảm dần từ mức 4,5% khi nhận bàn giao xuống còn 0,25%."
_SHARE = (
    "Chè chế biến của xứ Mây (hư cấu) tăng gần 29%. Tỷ trọng chè chế biến trong lượng chè bán ra của xứ Mây tăng từ "
    "36,8% lên 55%."
)
_PORT = "Vé điện tử ở cảng Khói (hư cấu) giảm từ 52.000 đồng xuống 40.000 đồng."
_MARKET = "Tổng mức đầu tư chợ Gió (hư cấu) được nâng từ 50 tỷ đồng lên 60 tỷ đồng."
_RAISED = "Xã Mây (hư cấu) xin nâng mức đầu tư chợ Gió từ 50 tỷ đồng (phê duyệt năm 2030) lên 60 tỷ đồng."
_CHIPS = "Lượng chè xuất khẩu hàng năm của Việt Nam khoảng 12 tấn. 7 tháng năm 2030, Việt Nam xuất khẩu 7 tấn chè."


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        (_STOCK, "Sau Tết 2030 chợ Sen tồn kho bao nhiêu tấn mứt?", "300"),
        (_STOCK, "Mọi năm chợ Sen tồn kho bao nhiêu tấn mứt?", "180"),
        (_FREIGHT, "Cước tàu ở cảng Khói bao nhiêu USD?", "6.000"),
        (_FREIGHT, "Cước tàu ở cảng Khói trước đây bao nhiêu USD?", "1.500"),
        (_FEE, "Phí cấp sổ ở bến Sương bao nhiêu?", "20.000"),
        (_FEE, "Phí cấp sổ ở bến Sương trước đây bao nhiêu?", "10.000"),
        # "Thay vì" leads to what holds no longer, whatever stands between; who says what no longer holds asks for the
        # other, and who asks "thay vì bao nhiêu" for just this.
        (_PIGS, "Trang trại Nắng bán heo bao nhiêu kg/con?", "85"),
        (_PIGS, "Trang trại Nắng bán heo bao nhiêu kg/con thay vì nuôi đủ cân?", "85"),
        (_PIGS, "Trang trại Nắng bán heo nhẹ cân thay vì bao nhiêu kg/con?", "100"),
        # A change ends at what it goes "về" as well, and may begin at a time that is told.
        (_TAX, "Thuế bột của xứ Mây là bao nhiêu?", "0"),
        (_TAX, "Thuế bột của xứ Mây trước khi giảm là bao nhiêu?", "4,2"),
        (_DEBT, "Tỷ lệ nợ xấu của quỹ Gió lúc mới nhận bàn giao là bao nhiêu?", "4,5"),
        # "Từ mức bao nhiêu" wants what "từ" leads to, and no other change.
        (
            _SHARE,
            "Chè chế biến của xứ Mây tăng tỷ trọng lên 55% từ mức bao nhiêu phần trăm?",
            "36,8",
        ),
        # By how much and from what are both told with "từ".
        ("Giá chè ở chợ Mây (hư cấu) tăng từ 10 đến 20%.", "Giá chè ở chợ Mây tăng bao nhiêu phần trăm?", "10 đến 20"),
        # "Đầu tư bao nhiêu" and "điện tử bao nhiêu" are no "từ bao nhiêu".
        (_PORT, "Vé điện tử bao nhiêu đồng ở cảng Khói?", "40.000"),
        (_PORT, "ve dien tu bao nhieu dong o cang khoi?", "40.000"),
        (_PORT, "Vé điện tử ở cảng Khói giảm từ bao nhiêu?", "52.000"),
        (
            "Giá chè xứ Mây (hư cấu) giảm từ bình quân 60 USD/tấn xuống còn 45 USD/tấn.",
            "gia che xu May bao nhieu USD/tan",
            "45",
        ),
        (_MARKET, "Chợ Gió có tổng mức đầu tư bao nhiêu?", "60 tỷ"),
        (_MARKET, "Tổng mức đầu tư chợ Gió được nâng từ bao nhiêu lên 60 tỷ đồng?", "50 tỷ"),
        # The year that stands with the first level asks for it, with "năm" or without.
        (_RAISED, "mức đầu tư chợ Gió phê duyệt 2030?", "50 tỷ"),
        (_RAISED, "Xã Mây xin nâng mức đầu tư chợ Gió lên bao nhiêu?", "60 tỷ"),
        (_CHIPS, "Mỗi năm Việt Nam xuất khẩu bao nhiêu tấn chè?", "12"),
    ],
)
def test_what_was_is_told_from_what_is(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (_DEBT, "Tỷ lệ nợ xấu của quỹ Gió là bao nhiêu?"),
        (
            "Hàng năm, xứ Mây (hư cấu) bán ra 64 tấn gạo. Năm 2030 được mùa.",
            "Năm 2030 xứ Mây bán ra bao nhiêu tấn gạo?",
        ),
    ],
)
def test_neither_a_former_level_nor_a_usual_year_is_the_one_asked_for(tmp_path: Path, text: str, question: str) -> None:
    assert statuses(tmp_path, text, question) != ["answered"]


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        # What opens no clause leads to nothing, and a "lên" leads on.
        (
            "Năm 2030 chợ Mây (hư cấu) thu phí cao hơn những năm trước, ở mức 9 tỷ đồng.",
            "Năm 2030 chợ Mây thu phí bao nhiêu?",
            "9 tỷ",
        ),
        (
            "Năm 2030 ở xứ Mây (hư cấu), thời giờ làm việc bình thường là 7 giờ mỗi ngày.",
            "Năm 2030 thời giờ làm việc ở xứ Mây là bao nhiêu giờ mỗi ngày?",
            "7",
        ),
    ],
)
def test_a_comparison_leads_to_no_former_level(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface
