"""Under which conditions a figure holds, and what the question itself states: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses

_FINES = """Bán chè giả ở xứ Mây (hư cấu)

+ Phạt tù từ 1 – 5 năm trong các trường hợp:

* Bán chè giả từ 100 – dưới 500 triệu đồng

+ Phạt tù từ 6 – 9 năm đối với các trường hợp

* Bán chè giả từ 500 triệu đồng trở lên

Giấu chè ở xứ Mây

+ Chủ quán: Phạt tiền từ 20 – 40 triệu đồng nếu:

* Giấu chè từ 300 triệu – dưới 1 tỷ đồng

+ Chủ xưởng: Phạt tiền từ 50 – 70 triệu đồng nếu giấu chè, quế từ 1 tỷ đồng trở lên"""
_WAGES = """Bà Gió ở xứ Mây (hư cấu) có lương giờ thường là 40.000 đồng/giờ.

– Nếu hái chè ngày thường, bà Gió được trả 60.000 đồng/giờ thì phần được miễn phí là:

60.000 đồng/giờ – 40.000 đồng/giờ = 20.000 đồng/giờ

– Nếu hái chè ngày lễ, bà Gió được trả 80.000 đồng/giờ thì phần được miễn phí là:

80.000 đồng/giờ – 40.000 đồng/giờ = 40.000 đồng/giờ"""


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        # What is listed below a fine is what it is for, with a colon or without, up to the next mark of its own.
        (_FINES, "Bán chè giả từ 500 triệu đồng trở lên thì bị phạt tù bao nhiêu năm?", "6 – 9"),
        (_FINES, "Bán chè giả từ 100 đến dưới 500 triệu đồng thì bị phạt tù bao nhiêu năm?", "1 – 5"),
        (_FINES, "Giấu chè từ 300 triệu đến dưới 1 tỷ đồng bị phạt bao nhiêu tiền?", "20 – 40 triệu"),
        # A condition is no fine, also one behind a comma; who asks for it gets it.
        (_FINES, "Chủ xưởng giấu chè, quế từ 1 tỷ đồng trở lên bị phạt bao nhiêu tiền?", "50 – 70 triệu"),
        (
            "Ở xứ Mây (hư cấu) phạt tiền 8 triệu đồng nếu trốn phí chợ từ 90 triệu đồng trở lên.",
            "Ở xứ Mây trốn phí chợ từ bao nhiêu tiền thì bị phạt?",
            "90 triệu",
        ),
        # The amount that is stated is told twice, of two things.
        (_WAGES, "Lương giờ thường 40.000 đồng, ngày lễ được trả 80.000 đồng/giờ thì miễn phí bao nhiêu?", "40.000"),
        # The sort that stands behind a count is its own, whatever stands in front.
        (
            "Xứ Mây (hư cấu) hiện có 22 khách sạn 5 sao và 45 khách sạn 4 sao.",
            "Xứ Mây có bao nhiêu khách sạn 4 sao?",
            "45",
        ),
        # A sort of hotel in front holds for what goes on; another sort is another hotel.
        (
            (
                "Khách sạn 1-2 sao ở xứ Mây (hư cấu) có công suất mùa hè 52% và mùa đông 27%. "
                "Khách sạn 4-5 sao ở xứ Mây mùa đông có công suất 66%."
            ),
            "công suất khách sạn 1-2 sao xứ Mây mùa đông?",
            "27",
        ),
        # Another number of the things that the question gives is another lot of them; what somebody did before is none.
        (
            (
                "Xã Mây (hư cấu) vận hành 102 dự án chè với tổng công suất 6 MW. "
                "Riêng quý II/2030 có 90 dự án chè với tổng công suất 4 MW."
            ),
            "102 dự án chè của xã Mây có tổng công suất bao nhiêu MW?",
            "6",
        ),
        (
            "Bà Gió (hư cấu) mua 5 triệu cổ phiếu Mây. Bà nắm 90 triệu cổ phiếu Mây, chiếm 4% vốn.",
            "Sau khi mua 5 triệu cổ phiếu Mây, bà Gió nắm bao nhiêu phần trăm vốn?",
            "4",
        ),
        # What is saved by the day is given.
        (
            "Ở quỹ Mây (hư cấu) với 100.000 đồng/ngày thì số tiền nhận về trong 20 năm là 3 tỷ đồng.",
            "Mỗi ngày gửi quỹ Mây 100.000 đồng thì 20 năm nhận về bao nhiêu tiền?",
            "3 tỷ",
        ),
        # A main clause behind a condition that no comma ends.
        (
            "Theo quy định (hư cấu), khi mua căn hộ tại dự án Mây khách hàng trả trước 300 triệu đồng.",
            "Mua căn hộ tại dự án Mây thì trả trước bao nhiêu tiền?",
            "300 triệu",
        ),
        (
            "Người trốn thuế (hư cấu) từ 100 triệu đồng trở lên thì bị phạt tù.",
            "Trốn thuế từ bao nhiêu triệu đồng trở lên thì bị phạt tù?",
            "100 triệu",
        ),
    ],
)
def test_what_follows_is_told_from_its_condition(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        (
            "Ở quỹ Mây (hư cấu) người gửi trên 800 triệu đồng mới phải nộp phí.",
            "Ở quỹ Mây người gửi trên bao nhiêu tiền mới phải nộp phí?",
            "Ở quỹ Mây người gửi 800 triệu phải nộp bao nhiêu tiền phí?",
        ),
        (
            "Ở xứ Mây (hư cấu) xử lý người trốn phí chợ dưới 300 triệu đồng.",
            "Ở xứ Mây xử lý người trốn phí chợ dưới bao nhiêu tiền?",
            "Ở xứ Mây người trốn phí chợ từ 50 triệu đến dưới 300 triệu đồng nộp bao nhiêu tiền?",
        ),
        (
            "Khách sạn 3 sao ở xứ Mây (hư cấu) vắng khách, còn khách sạn 2 sao có công suất phòng 40%.",
            "Khách sạn 2 sao ở xứ Mây có công suất phòng bao nhiêu phần trăm?",
            "Khách sạn 3 sao ở xứ Mây có công suất phòng bao nhiêu phần trăm?",
        ),
        # What must be more is at most so much of nothing.
        (
            "Ở xứ Mây (hư cấu) muốn hưởng trợ cấp, thợ phải làm việc từ đủ 12 tháng trở lên.",
            "Ở xứ Mây muốn hưởng trợ cấp, thợ phải làm việc từ đủ bao nhiêu tháng?",
            "Ở xứ Mây thợ làm việc được hưởng trợ cấp tối đa trong bao nhiêu tháng?",
        ),
        # Who pays so much is in the condition.
        (
            "Chợ Mây (hư cấu) tặng vé nếu khách hàng trả trước 300 triệu đồng.",
            "Chợ Mây tặng vé nếu khách hàng trả trước bao nhiêu tiền?",
            "Khách hàng của chợ Mây thì được tặng vé bao nhiêu tiền?",
        ),
        # From how much on one is fined the fine does not say.
        (
            "Phạt tiền từ 50 triệu đồng đến 75 triệu đồng đối với người trốn đóng bảo hiểm (hư cấu).",
            "Người trốn đóng bảo hiểm bị phạt tiền bao nhiêu?",
            "Người trốn đóng bảo hiểm từ bao nhiêu triệu đồng trở lên thì bị phạt tiền?",
        ),
    ],
)
def test_what_the_question_states_is_no_answer(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    assert [status == "answered" for status in statuses(tmp_path, text, asked, beside)] == [True, False]


@pytest.mark.parametrize(
    ("question", "surface"),
    [
        ("Thợ được nhận vào hãng Mây phải nộp bao nhiêu tiền duy trì tài khoản?", "100.000"),
        ("Số tiền duy trì chỉ còn bao nhiêu thì hãng Mây khoá tài khoản của thợ?", "10.000"),
    ],
)
def test_what_must_be_paid_is_not_what_is_supposed(tmp_path: Path, question: str, surface: str) -> None:
    text = (
        "Thợ được nhận vào hãng Mây (hư cấu) sẽ nộp khoản tiền duy trì tài khoản là 100.000 đồng. Nếu số tiền duy trì "
        "chỉ còn 10.000 đồng thì hãng Mây sẽ khoá tài khoản của thợ."
    )
    assert first_figure(tmp_path, text, question) == surface
