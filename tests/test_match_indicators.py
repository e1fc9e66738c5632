"""Which of several indicators a figure is of, in all or on average: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses

_LISTED = (
    "Theo báo cáo (hư cấu) quý II/2031, số thuê bao sử dụng máy đọc sách đạt 10,5 triệu thuê bao (tăng 8% so với cùng "
    "kỳ); tỷ lệ hộ gia đình sử dụng bếp ga đạt 77% (tăng 5% so với cùng kỳ); số lượng khách hàng sử dụng dịch vụ Ví "
    "Mây đạt hơn 3,9 triệu khách hàng (trong đó khách hàng tại nông thôn chiếm 69%)."
)


@pytest.mark.parametrize(
    ("question", "figure"),
    [
        ("bao nhiêu người dùng máy đọc sách", "10,5 triệu"),
        ("bao nhiêu người sử dụng máy đọc sách", "10,5 triệu"),
        ("bao nhieu nguoi dung may doc sach", "10,5 triệu"),
        ("số khách hàng dùng Ví Mây", "3,9 triệu"),
        ("khách hàng Ví Mây ở nông thôn chiếm bao nhiêu phần trăm", "69"),
        ("tỷ lệ hộ gia đình sử dụng bếp ga", "77"),
    ],
)
def test_a_list_of_indicators_gives_each_its_own_figure(question: str, figure: str, tmp_path: Path) -> None:
    assert first_figure(tmp_path, _LISTED, question) == figure


def test_the_share_of_one_indicator_is_not_that_of_another(tmp_path: Path) -> None:
    asked = [
        "tỷ lệ thuê bao máy đọc sách trên tổng thuê bao",
        "khách hàng dùng bếp ga ở nông thôn chiếm bao nhiêu phần trăm",
    ]
    assert "answered" not in statuses(tmp_path, _LISTED, *asked)


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        (
            "Cả nước (hư cấu) có 7.400 tổ đọc sách với 34.800 thành viên.",
            "Các tổ đọc sách có bao nhiêu thành viên?",
            "Trung bình mỗi tổ đọc sách có bao nhiêu thành viên?",
        ),
        (
            "Năm 2031 (hư cấu), các chợ của tỉnh Mây thu 90 tỷ đồng.",
            "Năm 2031 các chợ của tỉnh Mây thu bao nhiêu tỷ đồng?",
            "Năm 2031 các chợ của tỉnh Mây thu bình quân bao nhiêu tỷ đồng?",
        ),
    ],
)
def test_an_average_is_no_total(text: str, asked: str, beside: str, tmp_path: Path) -> None:
    given, other = statuses(tmp_path, text, asked, beside)
    assert given == "answered"
    assert other != "answered"


def test_an_average_told_so_is_given(tmp_path: Path) -> None:
    text = "Năm 2031 (hư cấu), bình quân mỗi chợ của tỉnh Mây thu 9 tỷ đồng."
    assert first_figure(tmp_path, text, "Năm 2031 mỗi chợ của tỉnh Mây thu trung bình bao nhiêu tỷ đồng?") == "9 tỷ"


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        (
            "Năm 2031 (hư cấu) có tới 29 mặt hàng đạt kim ngạch xuất khẩu trên 1 tỷ USD, trong đó có gốm.",
            "29 mặt hàng đạt kim ngạch xuất khẩu trên bao nhiêu tỷ USD?",
            "Xuất khẩu gốm năm 2031 đạt bao nhiêu tỷ USD?",
        ),
        (
            "Hàn Quốc (hư cấu) đã thay thế Trung Quốc thành nơi bán nhiều gốm nhất với mức nhập siêu 29 tỷ USD.",
            "Nhập siêu gốm từ Hàn Quốc là bao nhiêu?",
            "Nhập siêu gốm từ Trung Quốc là bao nhiêu?",
        ),
        (
            "Thị phần gốm của Trung Quốc tại Lào (hư cấu) tăng mạnh. Về phía Việt Nam, thị phần gốm năm 2031 là 3%.",
            "Thị phần gốm của Việt Nam năm 2031 là bao nhiêu?",
            "Thị phần gốm của Trung Quốc năm 2031 là bao nhiêu?",
        ),
    ],
)
def test_a_figure_is_of_whom_it_is_told(text: str, asked: str, beside: str, tmp_path: Path) -> None:
    given, other = statuses(tmp_path, text, asked, beside)
    assert given == "answered"
    assert other != "answered"


@pytest.mark.parametrize(
    ("question", "figure"),
    [("cả nước có bao nhiêu tờ báo", "138"), ("mấy tờ tạp chí", "670"), ("năm 2031 có mấy cơn bão", "7")],
)
def test_what_counts_single_things_changes_nothing(question: str, figure: str, tmp_path: Path) -> None:
    text = "Cả nước (hư cấu) có 808 cơ quan báo chí (138 báo; 670 tạp chí). Năm 2031 có 7 trận bão, 20 trận lũ."
    assert first_figure(tmp_path, text, question) == figure
