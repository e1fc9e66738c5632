"""What a share is of, and how a sum is told: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses, told

OF_PARTS = (
    "Chợ Mây (hư cấu) thu 50 tỷ đồng, đạt 80% so với dự toán. Trong đó, quầy Gió nộp 3 tỷ đồng, bằng 71% so với cùng "
    "kỳ; quầy Sương nộp 7 tỷ đồng, bằng 114% so với cùng kỳ."
)

TWO_COUNTERS = (
    "Ở xứ Trà (hư cấu), giá lần lượt ở mức: vàng Mây Gold: 35,57-35,65 triệu đồng/lượng (mua - bán); vàng Gió Gold: "
    "35,37-35,63 triệu đồng/lượng (mua - bán)."
)


_FALLEN = """Năm 2030, xứ Mây (hư cấu) có 776 dự án mới với vốn đăng ký 446 triệu USD, \
giảm 25% số dự án cấp mới và giảm 58% vốn đăng ký."""


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        # What a sum is told beside is no plan, and a share with a base of its own is of that.
        (
            OF_PARTS,
            "Quầy Sương ở chợ Mây nộp bao nhiêu tiền?",
            "7 tỷ",
        ),
        (
            OF_PARTS,
            "Số tiền quầy Sương ở chợ Mây nộp bằng bao nhiêu phần trăm so với cùng kỳ?",
            "114",
        ),
        # The price of a counter that is asked is told in one word.
        (
            TWO_COUNTERS,
            "Ở xứ Trà, giá vàng Mây Gold mua vào là bao nhiêu triệu đồng/lượng?",
            "35,57",
        ),
        (
            TWO_COUNTERS,
            "Ở xứ Trà, giá vàng Mây Gold bán ra là bao nhiêu triệu đồng/lượng?",
            "35,65 triệu",
        ),
        # "Ngành này" is the one that was named before.
        (
            "Hội da giày xứ Mây (hư cấu) họp bàn. Theo kế hoạch năm 2030, ngành này đặt mục tiêu xuất khẩu 20 tỷ USD.",
            "Năm 2030 ngành da giày xứ Mây đặt mục tiêu xuất khẩu bao nhiêu?",
            "20 tỷ",
        ),
        # Criteria are counted.
        (
            "Phần cuối của phiếu ở chợ Mây (hư cấu) có 3 chỉ tiêu, phần đầu có 2 mục.",
            "Phần cuối của phiếu ở chợ Mây có mấy chỉ tiêu?",
            "3",
        ),
        # What was set is a plan.
        (
            "Quỹ Mây (hư cấu) thu 6 tỷ đồng, bằng 130% so với cùng kỳ, đạt 102% so với chỉ tiêu được giao.",
            "Quỹ Mây thu bằng mấy phần trăm mức cấp trên giao?",
            "102",
        ),
        # What is paid out is told in shares of the plan.
        (
            "Quỹ Mây (hư cấu) giải ngân 6 tỷ đồng, đạt 22% kế hoạch; chi lương chiếm 31%.",
            "Quỹ Mây giải ngân được bao nhiêu phần trăm?",
            "22",
        ),
        # A share that breaks off does not say what it is of.
        (
            "Quỹ Mây (hư cấu) thu 6 tỷ đồng, bằng 49%.",
            "Thu của quỹ Mây bằng bao nhiêu phần trăm chỉ tiêu?",
            "49",
        ),
        # "Đồng/giao dịch" is told for each, and what opens a sentence holds for all of its figures.
        (
            "Phí ở quầy Mây (hư cấu) chỉ còn 11.000 đồng/giao dịch, cả quầy thu 90.000 đồng tiền phí.",
            "Mỗi lượt giao dịch ở quầy Mây tốn bao nhiêu tiền phí?",
            "11.000",
        ),
        (
            "Cả năm chợ Mây (hư cấu) lãi 89 tỷ đồng. Trung bình mỗi ngày, chợ thu 12 tỷ đồng và lãi 420 triệu đồng.",
            "Trung bình mỗi ngày chợ Mây lãi bao nhiêu tiền?",
            "420 triệu",
        ),
        # "Mới năm 2030" is no "mỗi năm".
        (
            "Theo phương án năm 2030 của quỹ Mây (hư cấu), 70% hộ được vay; theo quỹ Gió, mỗi năm 30% hộ được vay.",
            "Phương án mới năm 2030 của quỹ Mây có bao nhiêu phần trăm số hộ được vay?",
            "70",
        ),
        # "Là" may say from when on, and what a thing is called.
        (
            "Ở quầy Mây (hư cấu), thời gian cấp thẻ khách quen: 7 ngày làm việc.",
            "Ở quầy Mây chờ mấy ngày làm việc là có thẻ khách quen?",
            "7",
        ),
        # A limit is asked for as one.
        (
            "Quầy Mây (hư cấu) ưu đãi hợp đồng thuê từ 183 ngày trở lên, thay vì 90 ngày trở lên như trước.",
            "Quầy Mây ưu đãi hợp đồng thuê từ bao nhiêu ngày trở lên?",
            "183",
        ),
        # A "tổng công ty" is a company, and a sentence that opens with "riêng" is all of this one.
        (
            "Tổng công ty Mây (hư cấu) có 12 kho, trong đó quầy Gió giữ 9 kho, chiếm 75% số kho.",
            "tong cong ty may: quay gio giu bao nhieu phan tram so kho",
            "75",
        ),
        (
            "Riêng chợ Mây (hư cấu) thu 9 tỷ đồng, đạt 68% chỉ tiêu quỹ Gió giao (14 tỷ đồng).",
            "Chỉ tiêu quỹ Gió giao riêng chợ Mây là bao nhiêu tỷ đồng?",
            "14 tỷ",
        ),
        # "Gấp mấy lần" asks for a rise, and a fall in quotes is one.
        (
            "Số đơn hàng của chợ Mây (hư cấu) tăng gấp 4 lần so với trước.",
            "Đơn hàng của chợ Mây nhiều gấp mấy lần trước?",
            "4",
        ),
        (
            "Vốn của quỹ Mây (hư cấu) vẫn hơn 70 tỷ đồng. Vốn của quỹ Mây đã “bốc hơi” tổng cộng 25 tỷ đồng.",
            "Vốn của quỹ Mây bốc hơi bao nhiêu tỷ đồng?",
            "25 tỷ",
        ),
        # Contributions are told in per cent, and a staff in people.
        (
            "Mức đóng quỹ Mây (hư cấu) bằng 2% tiền lương. Ai không đóng quỹ Mây bị phạt 75 triệu đồng.",
            "mức đóng quỹ Mây",
            "2",
        ),
        (
            "Xưởng Mây (hư cấu) có quy mô lao động trên 62.000 người, thưởng 300 triệu đồng.",
            "quy mô lao động xưởng Mây",
            "62.000",
        ),
        (
            "Năm 2030 sản lượng thủy sản của xứ Mây (hư cấu) đạt 61 tấn, trong đó nuôi trồng 47 tấn.",
            "Sản lượng thủy sản nuôi trồng của xứ Mây năm 2030 là bao nhiêu?",
            "47",
        ),
        (
            "Năm 2030 sản lượng thủy sản của xứ Mây (hư cấu) đạt 61 tấn, trong đó nuôi trồng 47 tấn.",
            "Sản lượng thủy sản của xứ Mây năm 2030 là bao nhiêu?",
            "61",
        ),
        (
            "Năm 2030 xuất khẩu (hư cấu) của cả nước đạt 9 tỷ USD. Năm 2030 xuất khẩu trà của cả nước đạt 5 tỷ USD.",
            "Năm 2030 xuất khẩu của cả nước đạt bao nhiêu?",
            "9 tỷ",
        ),
        (
            "Nợ thuế phải thu ở xứ Mây (hư cấu) năm 2030 là 117 tỷ đồng.",
            "Nợ thuế ở xứ Mây năm 2030 là bao nhiêu?",
            "117 tỷ",
        ),
        (
            "Quỹ Mây (hư cấu) đã giải ngân 4 tỷ đồng cho chủ đầu tư tại 27 dự án và 2 tỷ đồng cho người mua nhà.",
            "Quỹ Mây đã giải ngân cho chủ đầu tư bao nhiêu tỷ đồng?",
            "4 tỷ",
        ),
        (
            "Quỹ Mây (hư cấu) đã giải ngân 4 tỷ đồng cho chủ đầu tư tại 27 dự án và 2 tỷ đồng cho người mua nhà.",
            "Quỹ Mây đã giải ngân cho người mua nhà bao nhiêu tỷ đồng?",
            "2 tỷ",
        ),
        # What fell by so much stands behind it.
        (
            _FALLEN,
            "Năm 2030, vốn đăng ký của dự án cấp mới ở xứ Mây giảm bao nhiêu phần trăm?",
            "58",
        ),
        (
            _FALLEN,
            "Năm 2030, số dự án cấp mới ở xứ Mây giảm bao nhiêu phần trăm?",
            "25",
        ),
    ],
)
def test_what_the_share_or_the_sum_is_of(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


@pytest.mark.parametrize(
    ("question", "agrees"),
    [
        ("Tổng công ty Mây muốn bán ra nước ngoài bao nhiêu tấn than cục?", False),
        ("Tổng công ty Mây muốn bán ra nước ngoài bao nhiêu tấn than?", True),
    ],
)
def test_a_sum_is_not_what_its_bracket_breaks_it_down_into(tmp_path: Path, question: str, agrees: bool) -> None:
    text = "Tổng công ty Mây (hư cấu) kiến nghị XK 50 nghìn tấn (than cục là 30 nghìn tấn; than cám là 20 nghìn tấn)."
    with told(tmp_path, text) as knowledge:
        matches = knowledge.explain(question).matches
    whole = next(match for match in matches if match.fact.quantity.surface == "50 nghìn")
    assert (whole.agreement == 1) == agrees


@pytest.mark.parametrize(
    ("question", "surface"),
    [
        ("Tuyến tàu Mây - Gió dài bao nhiêu km?", "12,5"),
        ("Đoạn đi ngầm của tuyến tàu Mây - Gió dài bao nhiêu km?", "4"),
        ("Đoạn trên cao của tuyến tàu Mây - Gió dài bao nhiêu km?", "8,5"),
    ],
)
def test_a_length_is_not_that_of_the_parts_it_is_made_of(tmp_path: Path, question: str, surface: str) -> None:
    text = "Tuyến tàu Mây - Gió (hư cấu) dài 12,5 km, gồm 8,5 km trên cao và 4 km đi ngầm, đi qua xã Sương và xã Nắng."
    assert first_figure(tmp_path, text, question) == surface


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        # What stands behind the sign is what a share is of, under any of its names.
        (
            "Ở xứ Mây (hư cấu), DN nhỏ chiếm 98% tổng số DN.",
            "Ở xứ Mây doanh nghiệp nhỏ chiếm bao nhiêu % tổng số doanh nghiệp?",
            "Ở xứ Mây doanh nghiệp nhỏ chiếm bao nhiêu % tổng dư nợ?",
        ),
        (
            "Ở xứ Mây (hư cấu), doanh nghiệp nhỏ chiếm hơn 74% tổng dư nợ cho vay.",
            "Ở xứ Mây doanh nghiệp nhỏ chiếm bao nhiêu phần trăm dư nợ cho vay?",
            "Ở xứ Mây doanh nghiệp nhỏ chiếm bao nhiêu phần trăm số doanh nghiệp?",
        ),
        (
            "Hãng Mây Air (hư cấu) có 622 phi công nước ngoài (chiếm 75,6% trên tổng số 823 phi công).",
            "Phi công nước ngoài chiếm bao nhiêu phần trăm tổng số phi công của Mây Air?",
            "Phi công nước ngoài chiếm bao nhiêu phần trăm doanh thu của Mây Air?",
        ),
        # A stake is no share of a market, and a market is told by what is sold there.
        (
            "Hãng Giojet (hư cấu) mua 30% cổ phần của quỹ Mây.",
            "Giojet mua bao nhiêu phần trăm cổ phần của quỹ Mây?",
            "Giojet chiếm bao nhiêu phần trăm thị phần của quỹ Mây?",
        ),
        (
            "Hãng Giojet (hư cấu) dẫn đầu thị trường bán lẻ máy tính với hơn 30% thị phần.",
            "Giojet chiếm bao nhiêu phần trăm thị phần bán lẻ máy tính?",
            "Giojet chiếm bao nhiêu phần trăm thị phần bán lẻ điện máy gia dụng?",
        ),
        # How often a thing is done takes up nothing; "đạt tỷ lệ khá cao" names no deed.
        (
            "Tỷ lệ phát hiện vi phạm cao nhất ở bến Mây (hư cấu), đạt 2,36% tổng container soi.",
            "Tỷ lệ phát hiện vi phạm ở bến Mây là bao nhiêu phần trăm?",
            "Bến Mây chiếm bao nhiêu phần trăm tổng container soi?",
        ),
        (
            "Tỷ lệ phát hiện vi phạm cao nhất tại bến Gió (đạt 3%); bến Mây (hư cấu) (đạt 2%).",
            "Tỷ lệ phát hiện vi phạm tại bến Mây là bao nhiêu phần trăm?",
            "Bến Mây chiếm bao nhiêu phần trăm container soi?",
        ),
        (
            "Tỷ lệ hộ có điện ở xứ Mây (hư cấu) đạt 77%; khách ở nông thôn chiếm 69%.",
            "Ở xứ Mây khách ở nông thôn chiếm bao nhiêu phần trăm?",
            "Ở xứ Mây khách ở nông thôn chiếm bao nhiêu phần trăm doanh thu của chợ Gió Sương?",
        ),
        (
            "Hàng trà của xứ Mây (hư cấu) đạt tỷ lệ khá cao, chiếm 14% tổng kim ngạch xuất khẩu.",
            "Hàng trà của xứ Mây chiếm bao nhiêu phần trăm tổng kim ngạch xuất khẩu?",
            "Hàng trà của xứ Mây chiếm bao nhiêu phần trăm số hàng?",
        ),
    ],
)
def test_a_share_is_of_what_stands_behind_it(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    assert statuses(tmp_path, text, asked, beside) == ["answered", "not_found"]


def test_a_share_is_of_what_takes_it_up(tmp_path: Path) -> None:
    text = (
        "Năm 2030, trong cơ cấu trà mây, trà gió của xứ Sương (hư cấu) xuất sang Peru, trà mây chiếm 91%, trà gió chỉ "
        "chiếm 9%."
    )
    asked = "Năm 2030 {} chiếm bao nhiêu % cơ cấu trà mây, trà gió của xứ Sương xuất sang Peru?"
    assert first_figure(tmp_path, text, asked.format("trà mây")) == "91"
    assert first_figure(tmp_path, text, asked.format("trà gió")) == "9"
