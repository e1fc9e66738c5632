"""What only looks like the answer: a noun with other marks, one overtaken, most for all; each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses, told

_PITS = "Tỉnh Mây (hư cấu) cũng xác định có hai hố xoáy trên sông Gió, ảnh hưởng đến bến đò."
_SHARES = (
    "Năm 2031 (hư cấu), doanh thu vận tải hàng không của Mây Air tăng 49% so với năm trước. "
    "Tỷ trọng doanh thu quốc tế đã vượt qua doanh thu nội địa và đạt tới 48% trên tổng doanh thu vận tải hàng không."
)
_PIGS = "Huyện Mây (hư cấu) hiện có 26.612 con lợn, trong đó phần lớn là giống lợn đen."
_POND = "Ở xứ Mây (hư cấu), mỗi ao thu hoạch 45 tấn tôm."
_AIM = "Mục tiêu xuất khẩu tôm 10 tỉ USD của xứ Mây (hư cấu) đang lao đao."
_RIVER = "Ở tỉnh Mây (hư cấu), trên sông Gió xuất hiện một hố xoáy sâu 36 m, dài 440 m."
_WISH = "Tỉnh Mây (hư cấu) kiến nghị Chính phủ xem xét hỗ trợ 244 tỷ đồng chống sạt lở."
_PRICE = "Giá tôm ở xứ Mây (hư cấu) hiện đã giảm dưới giá thành, chỉ còn 45.000 đồng/kg."
_FLOWN = "Năm 2031 (hư cấu), tổng lượng khách vận chuyển của Mây Air đạt hơn 23 triệu lượt."
_FEES = (
    "Hãng Mây Air (hư cấu) sẽ tăng phí đổi tên từ 352.000 đồng lên 495.000 đồng/người đối với đường bay nội địa và từ "
    "630.000 đồng lên 800.000 đồng/người đối với đường bay quốc tế."
)


@pytest.mark.parametrize(
    ("text", "question", "figure"),
    [
        (_PITS, "tỉnh Mây có bao nhiêu hố xoáy", "hai"),
        (_PITS, "tinh may co bao nhieu ho xoay", "hai"),
        (_SHARES, "tỷ trọng doanh thu quốc tế", "48"),
        (_SHARES, "doanh thu vận tải hàng không tăng bao nhiêu phần trăm", "49"),
        (_PIGS, "huyện Mây có bao nhiêu con lợn", "26.612"),
        (_POND, "mỗi ao thu hoạch bao nhiêu tấn tôm", "45"),
        (_AIM, "mục tiêu xuất khẩu tôm của xứ Mây bao nhiêu", "10 tỉ"),
        (_RIVER, "hố xoáy dài bao nhiêu", "440"),
        (_WISH, "tỉnh Mây kiến nghị hỗ trợ bao nhiêu", "244 tỷ"),
        (_PRICE, "giá tôm ở xứ Mây bao nhiêu", "45.000"),
        (_FLOWN, "Mây Air vận chuyển bao nhiêu khách năm 2031", "23 triệu"),
        (_FEES, "phí đổi tên đường bay quốc tế trước đây bao nhiêu", "630.000"),
        (_FEES, "phí đổi tên đường bay nội địa trước đây bao nhiêu", "352.000"),
    ],
)
def test_what_is_asked_is_given(text: str, question: str, figure: str, tmp_path: Path) -> None:
    assert first_figure(tmp_path, text, question) == figure


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (_PITS, "tỉnh Mây có bao nhiêu hộ bị ảnh hưởng"),
        (_SHARES, "tỷ trọng doanh thu nội địa"),
        (_PIGS, "huyện Mây có bao nhiêu con lợn đen"),
        (_POND, "sản lượng tôm xứ Mây bao nhiêu"),
        (_AIM, "xuất khẩu tôm của xứ Mây năm 2027 bao nhiêu"),
        (_RIVER, "sông Gió dài bao nhiêu"),
        (_WISH, "Chính phủ đã hỗ trợ bao nhiêu"),
        (_PRICE, "giá tôm ở xứ Mây năm ngoái bao nhiêu"),
        (_FLOWN, "Mây Air có bao nhiêu khách hàng thân thiết năm 2031"),
    ],
)
def test_what_only_looks_like_it_is_not(text: str, question: str, tmp_path: Path) -> None:
    assert statuses(tmp_path, text, question) != ["answered"]


def test_a_number_in_a_code_is_no_year(tmp_path: Path) -> None:
    text = "Thực hiện chuyên án CK2019 (hư cấu), hải quan Mây bắt 14 xe chè. Năm2030 hải quan Mây bắt 9 xe chè."
    with told(tmp_path, text) as knowledge:
        times = {fact.quantity.surface: fact.period.surface if fact.period else "" for fact in knowledge.facts()}
    assert (times["14"], times["9"]) == ("", "Năm2030")
