"""What something was, became and changed by; what is supposed and what follows: each example an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        (
            "Tỷ lệ nợ xấu của quỹ Mây (hư cấu) giảm về 0,7%.",
            "Tỷ lệ nợ xấu của quỹ Mây là bao nhiêu?",
            "Tỷ lệ nợ xấu của quỹ Mây giảm bao nhiêu phần trăm?",
        ),
        (
            "Giá vé tàu ra đảo Mây (hư cấu) đã được giảm thấp xuống, khoảng 350.000 đồng/vé.",
            "Giá vé tàu ra đảo Mây là bao nhiêu đồng?",
            "Trước khi được giảm, giá vé tàu ra đảo Mây là bao nhiêu đồng?",
        ),
        (
            "Giá chè Mây (hư cấu) tăng nhẹ từ 495 USD/tấn đầu tháng lên khoảng 498 USD/tấn cuối tháng.",
            "Giá chè Mây tăng lên bao nhiêu USD một tấn?",
            "Giá chè Mây rơi xuống còn bao nhiêu USD một tấn?",
        ),
        (
            "Xứ Mây (hư cấu) mua 70.000 tấn chè mỗi năm và được miễn thuế vào năm thứ 11.",
            "Xứ Mây mua bao nhiêu tấn chè mỗi năm?",
            "Xứ Mây được miễn thuế chè vào năm thứ mấy?",
        ),
        (
            "Xứ Mây (hư cấu) xóa bỏ thuế với 86,5% số dòng thuế sau 3 năm.",
            "Xứ Mây xóa bỏ thuế với bao nhiêu phần trăm số dòng thuế sau ba năm?",
            "Xứ Mây xóa bỏ thuế với bao nhiêu phần trăm số dòng thuế sau 10 năm?",
        ),
        (
            (
                "Phần lương được miễn thuế của chị Mây (hư cấu) tính như sau:\n60.000 đồng/giờ – 40.000 đồng/giờ = "
                "20.000 đồng/giờ"
            ),
            "Được trả 60.000 đồng/giờ thì phần lương được miễn thuế của chị Mây là bao nhiêu đồng/giờ?",
            "Được trả 80.000 đồng/giờ thì phần lương được miễn thuế của chị Mây là bao nhiêu đồng/giờ?",
        ),
        (
            "Trường hợp chị Mây (hư cấu) được trả 60.000 đồng/giờ thì phần thu nhập miễn thuế là: xem bảng.",
            "Chị Mây được trả bao nhiêu đồng/giờ?",
            "Phần thu nhập miễn thuế của chị Mây là bao nhiêu đồng/giờ?",
        ),
        (
            "Cả 4 đại lý của Giojet (hư cấu) đều bán xe Vinamay vượt chỉ tiêu.",
            "Giojet có mấy đại lý?",
            "Giojet bán được mấy chiếc Vinamay?",
        ),
        (
            "Hai chợ Mây (hư cấu), mỗi chợ được hỗ trợ 2 tỷ đồng do bão.",
            "Chợ Mây được hỗ trợ bao nhiêu tỷ đồng do bão?",
            "Chợ Mây bị thiệt hại bao nhiêu tỷ đồng do bão?",
        ),
    ],
)
def test_the_level_the_change_and_the_condition_are_told_apart(
    tmp_path: Path, text: str, asked: str, beside: str
) -> None:
    assert statuses(tmp_path, text, asked, beside) == ["answered", "not_found"]


def test_what_was_reached_and_what_had_been_planned_are_told_apart(tmp_path: Path) -> None:
    text = "Năm 2030 chợ Mây (hư cấu) thu được 183 tỷ đồng, bằng 102% kế hoạch (chỉ tiêu 179 tỷ đồng)."
    asked = {
        "Năm 2030 chợ Mây thu được bao nhiêu tỷ đồng?": "183 tỷ",
        "Năm 2030 chợ Mây được giao thu bao nhiêu tỷ đồng?": "179 tỷ",
    }
    for at, (question, surface) in enumerate(asked.items()):
        (tmp_path / str(at)).mkdir()
        assert first_figure(tmp_path / str(at), text, question) == surface


@pytest.mark.parametrize(
    ("text", "question", "figure"),
    [
        # The level is still told, and how far it fell.
        ("Số hộ nghèo ở xã Mây (hư cấu) còn 287 hộ, giảm 21 hộ.", "Số hộ nghèo ở xã Mây giảm bao nhiêu hộ?", "21"),
        ("Số hộ nghèo ở xã Mây (hư cấu) còn 287 hộ, giảm 21 hộ.", "Xã Mây còn bao nhiêu hộ nghèo?", "287"),
        # Between the two stands what the first one is of all.
        (
            "Quỹ Mây (hư cấu) giảm số cổ phiếu nắm giữ từ hơn 292 triệu cổ phiếu (tỷ lệ 45%) xuống hơn 151 triệu.",
            "Quỹ Mây còn nắm giữ bao nhiêu cổ phiếu?",
            "151 triệu",
        ),
        # Who asks how much better wants what lies between, and "lãi hơn" asks for a bound.
        (
            (
                "Trong nước, chè cám (hư cấu) bán giá 2.605.000 đồng/tấn. Nếu xuất khẩu chè cám thì giá trị thu về cao "
                "hơn (khoảng 50.000-210.000 đồng/tấn) so với bán trong nước."
            ),
            "Xuất khẩu chè cám lợi hơn bán trong nước bao nhiêu đồng một tấn?",
            "50.000-210.000",
        ),
        ("Xưởng Mây (hư cấu) lãi hơn 5 tỷ đồng.", "Xưởng Mây lãi hơn bao nhiêu tỷ đồng?", "5 tỷ"),
        # A sum is meant, and not how often what it was before.
        (
            "Quỹ Mây (hư cấu) đã tăng gấp đôi mức dự phòng rủi ro tín dụng, lên mức 1.287 tỷ đồng.",
            "Dự phòng rủi ro tín dụng của quỹ Mây?",
            "1.287 tỷ",
        ),
        ("Hãng Giojet (hư cấu) mua 10 máy bay Vinamay.", "Hãng Giojet mua bao nhiêu chiếc Vinamay?", "10"),
        # "Hà Nội" is no "hạ", "tuần rồi" no "rơi".
        (
            "Năm 2022, số hộ nghèo của Hà Nội (hư cấu) tăng từ 900 hộ lên 1.200 hộ.",
            "Năm 2022 Hà Nội còn bao nhiêu hộ nghèo?",
            "1.200",
        ),
        (
            "Tuần rồi, số quầy của chợ Mây (hư cấu) tăng từ 20 quầy lên 30 quầy.",
            "Tuần rồi chợ Mây còn bao nhiêu quầy?",
            "30",
        ),
        # A rise or a fall is asked in other words.
        (
            "Năm 2030, vốn đường sá của xã Mây (hư cấu) tăng 27 tỷ đồng.",
            "Năm 2030 vốn đường sá của xã Mây thêm bao nhiêu tiền?",
            "27 tỷ",
        ),
        (
            "Hãng Mây (hư cấu) cắt giảm 900 nhân viên.",
            "Hãng Mây cho bao nhiêu nhân viên nghỉ việc?",
            "900",
        ),
        (
            'Cổ phiếu chợ Mây (hư cấu) "thổi bay" hơn 40 tỷ đồng vốn hóa.',
            "Cổ phiếu chợ Mây làm bay hơi bao nhiêu tỷ đồng vốn hóa?",
            "40 tỷ",
        ),
        # What may not be higher is a limit, and no rise; so is what a thing holds from.
        (
            "Nếu quà của chợ Mây (hư cấu) dưới 200.000 đồng thì chợ lập chung hóa đơn.",
            "Quà của chợ Mây rẻ hơn bao nhiêu tiền thì chợ lập chung hóa đơn?",
            "200.000",
        ),
        (
            "Dầu trà ở xứ Mây (hư cấu) không quá 12.201 đồng/lít.",
            "Dầu trà ở xứ Mây không được cao hơn bao nhiêu đồng một lít?",
            "12.201",
        ),
    ],
)
def test_the_figure_meant_is_found(tmp_path: Path, text: str, question: str, figure: str) -> None:
    assert first_figure(tmp_path, text, question) == figure
