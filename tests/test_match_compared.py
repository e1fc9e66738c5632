"""Of which of two that are held against each other a figure is: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses

_SHARES = """Theo hội Mây (hư cấu), 17% hộ xứ Mây chỉ mua chè và 59% mua nhiều quế (so với mức trung bình vùng núi là \
11% và 54%)."""
_PRICES = (
    "Công ty Mây (hư cấu) bán 100 USD/tấn đối với gạo Nàng và 60 USD/tấn đối với gạo Lam, cao hơn so với mức giá trước "
    "khi chợ Gió mở cửa (khoảng 80 USD/tấn đối với gạo Nàng và 52 USD/tấn đối với gạo Lam)."
)
_CUT = "Năm 2030, thu nhập ở xứ Mây (hư cấu) đạt 37 triệu đồng/người (thay vì 40 triệu đồng/người)."
_DAYS = "Thủ tục ở bến Mây (hư cấu) phải mất đến 10 ngày thay vì chỉ cần 2 ngày."
_STALL = (
    "Theo Mobile Trading năm 2030 của KPMay (hư cấu), kênh mobile giúp tiết kiệm đến 43 lần so với một cửa hàng, 13 "
    "lần so với máy bán và hai lần so với kênh online (tức Web Trading)."
)
_TIMBER = "Mỹ là thị trường gỗ mây (hư cấu) lớn thứ hai, sau Trung Quốc, mức trung bình lên tới 2 tỷ USD/năm."
_BRACKET = "Nhật Bản là thị trường gỗ mây (hư cấu) lớn thứ hai, đứng sau Hoa Kỳ (75 tỷ USD)."


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        # A bracket with as many figures as stand before it is of the same things, one by one.
        (_SHARES, "Trung bình vùng núi có bao nhiêu phần trăm hộ chỉ mua chè?", "11"),
        (_SHARES, "Trung bình vùng núi có bao nhiêu phần trăm hộ mua nhiều quế?", "54"),
        (_SHARES, "Bao nhiêu phần trăm hộ xứ Mây chỉ mua chè?", "17"),
        # What was before something held is asked for, or is not.
        (_PRICES, "Trước khi chợ Gió mở cửa, công ty Mây bán gạo Lam bao nhiêu USD/tấn?", "52"),
        (_PRICES, "Công ty Mây bán gạo Lam bao nhiêu USD/tấn?", "60"),
        # "Thay vì" leads to what was or should have been.
        (_CUT, "Năm 2030 thu nhập ở xứ Mây bao nhiêu một người?", "37 triệu"),
        (_CUT, "Thu nhập ở xứ Mây trước khi điều chỉnh là bao nhiêu một người?", "40 triệu"),
        (_DAYS, "Thủ tục ở bến Mây mất bao nhiêu ngày?", "10"),
        (_DAYS, "Lẽ ra thủ tục ở bến Mây chỉ cần mấy ngày?", "2"),
        # Each multiple is told against its own.
        (_STALL, "KPMay mobile trading 2030 noi kenh mobile tiet kiem bao nhieu lan so voi mot cua hang", "43"),
        (_STALL, "Theo KPMay, kênh mobile giúp tiết kiệm bao nhiêu lần so với kênh online?", "hai"),
        (_STALL, "Theo KPMay, kênh mobile giúp tiết kiệm gấp bao nhiêu lần so với máy bán?", "13"),
        # Whom another comes behind has only what stands in a bracket behind it.
        (_TIMBER, "Thị trường gỗ mây Mỹ trung bình bao nhiêu tỷ USD mỗi năm?", "2 tỷ"),
        (_BRACKET, "Thị trường gỗ mây Hoa Kỳ bao nhiêu tỷ USD?", "75 tỷ"),
        # "Trong đợt này" is of what was told of before.
        (
            (
                "Từ 25/8/2030, chợ Mây (hư cấu) phát quạt giấy miễn phí cho khách. "
                "Tổng trị giá trong đợt này hơn 5 tỷ đồng."
            ),
            "Quạt giấy mà chợ Mây phát miễn phí cho khách từ 25/8/2030 trị giá bao nhiêu tiền?",
            "5 tỷ",
        ),
    ],
)
def test_one_is_told_from_what_it_is_held_against(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (_TIMBER, "Thị trường gỗ mây Trung Quốc trung bình bao nhiêu tỷ USD mỗi năm?"),
        ("Sau Lào là Thái Lan mua gỗ mây (hư cấu) với 2 tỷ USD.", "Lào mua gỗ mây với bao nhiêu tỷ USD?"),
    ],
)
def test_whom_another_comes_behind_has_no_figure(tmp_path: Path, text: str, question: str) -> None:
    assert statuses(tmp_path, text, question) == ["not_found"]


@pytest.mark.parametrize(
    ("asked", "figure"),
    [
        ("tỷ lệ cho vay của quỹ Mây ở mức bao nhiêu?", "77"),
        ("mức trần tỷ lệ cho vay của quỹ Mây là bao nhiêu?", "85"),
        ("quỹ Mây thu được bao nhiêu tỷ đồng?", "40 tỷ"),
    ],
)
def test_tells_what_is_held_against_a_yardstick_from_that(asked: str, figure: str, tmp_path: Path) -> None:
    text = (
        "Tỷ lệ cho vay của quỹ Mây (hư cấu) ở mức 77% so với mức trần 85%."
        " Quỹ Mây thu được 40 tỷ đồng so với kế hoạch 50 tỷ đồng."
    )
    assert first_figure(tmp_path, text, asked) == figure
