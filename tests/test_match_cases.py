"""Of which case a figure is told, and which one the question gives: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses

_STALLS = """Phí chợ ở xứ Mây (hư cấu)

* Nếu quầy hàng có doanh thu trên 5 tỷ đồng trên 1 năm. Như vậy sẽ nộp 9 triệu đồng phí chợ

* Nếu quầy hàng có doanh thu từ 3 tỷ đến 5 tỷ đồng trên 1 năm. Như vậy sẽ nộp 7 triệu đồng phí chợ

* Nếu quầy hàng có doanh thu từ 1 tỷ đến 3 tỷ đồng trên 1 năm. Như vậy sẽ nộp 4 triệu đồng phí chợ"""
_HIRED = """Ở xứ Mây (hư cấu) xưởng chè không ký hợp đồng với thợ bị phạt như sau:

* Vi phạm từ 1 đến 10 thợ: phạt từ 2 đến 5 triệu đồng

* Vi phạm từ 11 đến 50 thợ: phạt từ 6 đến 9 triệu đồng

* Vi phạm từ 51 thợ trở lên: phạt từ 12 đến 18 triệu đồng

Xưởng chè không báo cho thợ khi hợp đồng hết hạn bị phạt từ 3 đến 4 triệu đồng."""
_LATE = """Phạt tiền với xưởng chè xứ Mây (hư cấu) chậm trả lương:

– Từ 5 – 10 triệu đồng với vi phạm từ 1 – 10 người lao động;

– Từ 20 – 30 triệu đồng với vi phạm từ 11 – 50 người lao động;"""
_GOODS = """Năm 2030 xứ Mây (hư cấu) có 30 mặt hàng bán được trên 1 tỷ USD, chiếm 91% tổng doanh số (với 5 mặt hàng \
bán được trên 10 tỷ USD, chiếm 59%)."""
_SICK = """Thợ ở xứ Mây (hư cấu) ốm được nghỉ như sau:

– 30 ngày nếu đóng bảo hiểm dưới 15 năm.

– 40 ngày nếu đóng bảo hiểm từ 15 năm đến dưới 30 năm."""
_MANY = "\n\n".join(
    f"* Nếu vi phạm từ {ten + 1} đến {ten + 10} lao động, xưởng chè Mây (hư cấu) bị phạt {ten // 10 + 2} triệu đồng"
    for ten in range(0, 300, 10)
)


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        # The sentence before says the case, its bounds are no fee.
        (_STALLS, "Quầy hàng ở xứ Mây có doanh thu từ 3 tỷ đến 5 tỷ đồng nộp phí chợ bao nhiêu tiền?", "7 triệu"),
        (_STALLS, "Quầy hàng ở xứ Mây có doanh thu từ 1 tỷ đến 3 tỷ đồng nộp bao nhiêu tiền phí chợ?", "4 triệu"),
        (_STALLS, "quay hang xu may doanh thu tren 5 ty dong nop phi cho bao nhieu", "9 triệu"),
        # Who asks for the bound gets it.
        (_STALLS, "Quầy hàng ở xứ Mây nộp 9 triệu đồng phí chợ nếu doanh thu trên bao nhiêu tiền?", "5 tỷ"),
        # What leads to the fine is its case, and so is a number that lies in it; what is told of none is not.
        (_HIRED, "Xưởng chè ở xứ Mây không ký hợp đồng với từ 11 đến 50 thợ bị phạt bao nhiêu tiền?", "6 đến 9 triệu"),
        (_HIRED, "Xưởng chè ở xứ Mây không ký hợp đồng với 51 thợ trở lên bị phạt bao nhiêu tiền?", "12 đến 18 triệu"),
        # The fine opens its item, and its case is what it is for; persons are persons by any word.
        (_LATE, "Xưởng chè xứ Mây chậm trả lương cho từ 11 đến 50 người bị phạt bao nhiêu tiền?", "20 – 30 triệu"),
        (_LATE, "mức phạt xưởng chè xứ Mây chậm trả lương cho 1 đến 10 nhân viên?", "5 – 10 triệu"),
        # Each share is of the nearest number and bound in front of it.
        (_GOODS, "5 mặt hàng bán được trên 10 tỷ USD của xứ Mây năm 2030 chiếm bao nhiêu % tổng doanh số?", "59"),
        (_GOODS, "Các mặt hàng bán được trên 1 tỷ USD của xứ Mây năm 2030 chiếm bao nhiêu % doanh số?", "91"),
        (_GOODS, "Năm 2030 xứ Mây có bao nhiêu mặt hàng bán được trên 10 tỷ USD?", "5"),
        # By the year it is told, that bounds nothing.
        (_SICK, "Thợ ở xứ Mây đóng bảo hiểm dưới 15 năm ốm được nghỉ bao nhiêu ngày trên 1 năm?", "30"),
        (_SICK, "Thợ ở xứ Mây đóng bảo hiểm từ 15 năm đến dưới 30 năm ốm được nghỉ bao nhiêu ngày?", "40"),
        # What stands in the bracket behind a figure is its own.
        (
            "Thuế chè ở xứ Mây (hư cấu) giảm trong 3 năm từ 20%, xuống còn 6% (sau 2 năm) và về 0% (sau 3 năm).",
            "Thuế chè ở xứ Mây sau 2 năm còn bao nhiêu phần trăm?",
            "6",
        ),
        # The very case is found among many alike.
        (_MANY, "Xưởng chè Mây vi phạm từ 211 đến 220 lao động bị phạt bao nhiêu triệu đồng?", "23 triệu"),
        # What leads from one amount to another bounds as one.
        (
            (
                "Xứ Mây (hư cấu) nhận 9 triệu hồ sơ, trong đó 4 triệu hồ sơ giảm từ 62 giờ xuống 56 giờ, "
                "3 triệu hồ sơ giảm từ 58 giờ xuống 51 giờ."
            ),
            "Xứ Mây có bao nhiêu hồ sơ giảm từ 62 giờ xuống 56 giờ?",
            "4 triệu",
        ),
        # A long unit parts the number from "trở lên".
        (
            (
                "Hãng Mây (hư cấu) tặng 10% phí nếu mua từ 2-5 hợp đồng bảo hiểm, "
                "tặng 15% phí nếu mua từ 6 hợp đồng bảo hiểm trở lên."
            ),
            "Mua 6 hợp đồng bảo hiểm trở lên được hãng Mây tặng bao nhiêu phần trăm phí?",
            "15",
        ),
        # What the rule asks for is no condition to who asks for it.
        (
            "Xưởng nhỏ ở xứ Mây (hư cấu) có từ 5 thợ và doanh thu không quá 50 tỷ đồng, vốn không quá 20 tỷ đồng.",
            "Xưởng nhỏ ở xứ Mây thì doanh thu tối đa bao nhiêu tỷ đồng?",
            "50 tỷ",
        ),
    ],
)
def test_the_figure_of_the_case_is_given(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


def test_an_article_on_one_case_need_not_repeat_it(tmp_path: Path) -> None:
    text = (
        "Xứ Mây (hư cấu) bàn về xe trên 45 tấn. Thuế nhập xe trên 45 tấn nguyên chiếc ở xứ Mây là 0%. Nhà máy nhập "
        "linh kiện về lắp ráp thì chịu thuế linh kiện bình quân 5,85%."
    )
    question = "Nhà máy nhập linh kiện về lắp ráp xe trên 45 tấn chịu thuế linh kiện bình quân bao nhiêu phần trăm?"
    assert first_figure(tmp_path, text, question) == "5,85"


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        (
            _STALLS.rpartition("\n\n")[0],
            "Quầy hàng ở xứ Mây có doanh thu từ 3 tỷ đến 5 tỷ đồng nộp phí chợ bao nhiêu tiền?",
            "Quầy hàng ở xứ Mây có doanh thu từ 1 tỷ đến 3 tỷ đồng nộp phí chợ bao nhiêu tiền?",
        ),
        (
            "Năm 2030 xứ Mây (hư cấu) có 32 mặt hàng bán được trên 1 tỷ USD.",
            "Năm 2030 xứ Mây có bao nhiêu mặt hàng bán được trên 1 tỷ USD?",
            "Năm 2030 xứ Mây có bao nhiêu mặt hàng bán được trên 10 tỷ USD?",
        ),
        (
            "Ở xứ Mây (hư cấu) có 12 xã có tỷ lệ giải ngân trên 70%.",
            "Ở xứ Mây có bao nhiêu xã có tỷ lệ giải ngân trên 70%?",
            "Ở xứ Mây có bao nhiêu xã có tỷ lệ giải ngân dưới 20%?",
        ),
        # So many to the kilogram says of which size they are.
        (
            "Giá tôm Mây (hư cấu) chỉ còn 78.000 đồng/kg loại 100 con/kg.",
            "Giá tôm Mây loại 100 con/kg còn bao nhiêu đồng/kg?",
            "Giá tôm Mây loại 30 con/kg còn bao nhiêu đồng/kg?",
        ),
    ],
)
def test_another_case_is_no_answer(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    assert [status == "answered" for status in statuses(tmp_path, text, asked, beside)] == [True, False]
