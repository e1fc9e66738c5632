"""One singled out and all together, and what each is: examples, each an invented article that answers the one question
and not the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        (
            "Chuỗi trà Mây (hư cấu) có hơn 3.000 cửa hàng ở cả trong và ngoài nước.",
            "Chuỗi trà Mây có bao nhiêu cửa hàng?",
            "Riêng ở nước ngoài chuỗi trà Mây có bao nhiêu cửa hàng?",
        ),
        # What is sold is singled out, and not that it is.
        (
            "Năm 2030 hãng Gió (hư cấu) thu 90 tỷ đồng. Nhóm trà sen mang về hơn 30 tỷ đồng.",
            "Riêng bán trà sen, hãng Gió thu được hơn bao nhiêu tiền năm 2030?",
            "Riêng bán lẻ, hãng Gió thu được hơn bao nhiêu tiền năm 2030?",
        ),
        (
            "Xứ Mây (hư cấu) giải ngân 90 tỷ đồng vốn đầu tư cho cầu và đường.",
            "Xứ Mây giải ngân bao nhiêu tỷ đồng vốn đầu tư?",
            "Xứ Mây giải ngân bao nhiêu tỷ đồng vốn đầu tư riêng cho trường học?",
        ),
        (
            "Bến Mây (hư cấu) có kim ngạch 2,3 tỷ USD.",
            "Bến Mây có kim ngạch bao nhiêu tỷ USD?",
            "Bến Mây có kim ngạch riêng qua cầu phao bao nhiêu tỷ USD?",
        ),
        # One that is named as an example is not all of them.
        (
            "Hàng may xuất khẩu tăng. Điển hình như Công ty Mây Lam (hư cấu) xuất khẩu hàng may tăng 30%.",
            "Công ty Mây Lam xuất khẩu hàng may tăng bao nhiêu phần trăm?",
            "Xuất khẩu hàng may tăng bao nhiêu phần trăm?",
        ),
        # What several have together none of them has alone.
        (
            "Mây Air, Giojet và Vinamay (hư cấu) chiếm 70% số chuyến bay.",
            "Mây Air, Giojet và Vinamay chiếm bao nhiêu phần trăm số chuyến bay?",
            "Riêng Giojet chiếm bao nhiêu phần trăm số chuyến bay?",
        ),
        (
            "Gia Lai trồng 12 nghìn ha sầu riêng và mít (hư cấu).",
            "Gia Lai trồng bao nhiêu ha sầu riêng?",
            "Gia Lai trồng bao nhiêu ha riêng cà phê?",
        ),
        (
            "Hãng Vinamay (hư cấu) được định giá 26 tỷ USD, còn hãng Giojet thì khác.",
            "Riêng hãng Vinamay được định giá bao nhiêu tỷ USD?",
            "Riêng hãng Suoibac được định giá bao nhiêu tỷ USD?",
        ),
        (
            "Quỹ Mây (hư cấu) trợ cấp người mất việc 1.000.000 đồng/người.",
            "Quỹ Mây trợ cấp người mất việc bao nhiêu tiền?",
            "Quỹ Mây trợ cấp người mất việc tổng cộng bao nhiêu tiền?",
        ),
        (
            "Quỹ Mây (hư cấu) tặng quà ba huyện miền núi, mỗi huyện 2 tỷ đồng.",
            "Quỹ Mây tặng quà mỗi huyện miền núi bao nhiêu tỷ đồng?",
            "Quỹ Mây tặng quà ba huyện miền núi tổng cộng bao nhiêu tỷ đồng?",
        ),
        (
            "Tổng giá trị quà mà quỹ Mây (hư cấu) tặng công nhân là 5 tỷ đồng.",
            "Tổng giá trị quà mà quỹ Mây tặng công nhân là bao nhiêu?",
            "Giá trị mỗi phần quà mà quỹ Mây tặng công nhân là bao nhiêu?",
        ),
        (
            "Tổng giá trị quà mới mà quỹ Mây (hư cấu) tặng mọi công nhân là 5 tỷ đồng.",
            "Tổng giá trị quà mới mà quỹ Mây tặng mọi công nhân là bao nhiêu?",
            "Giá trị mỗi phần quà mới mà quỹ Mây tặng công nhân là bao nhiêu?",
        ),
        (
            "Ở trại Mây (hư cấu), sản lượng sữa của mỗi con bò là 25 lít.",
            "Ở trại Mây, sản lượng sữa của mỗi con bò là bao nhiêu lít?",
            "Ở trại Mây, tổng sản lượng sữa mỗi năm là bao nhiêu lít?",
        ),
        (
            "Năm 2030 xuất khẩu trà (hư cấu) của cả nước đạt 5 tỷ USD.",
            "Năm 2030 xuất khẩu trà của cả nước đạt bao nhiêu?",
            "Năm 2030 xuất khẩu của cả nước đạt bao nhiêu?",
        ),
        (
            "Trong năm 2030 quỹ Mây (hư cấu) đã xử lý được 117 tỷ đồng nợ xấu.",
            "Năm 2030 quỹ Mây xử lý được bao nhiêu tỷ đồng nợ xấu?",
            "Nợ xấu của quỹ Mây năm 2030 là bao nhiêu tỷ đồng?",
        ),
        # "Các", "việc" and the like lead to what is singled out.
        (
            "Năm 2030 quỹ Mây (hư cấu) hỗ trợ tổng cộng 12.300 tỷ đồng.",
            "Năm 2030 quỹ Mây hỗ trợ tổng cộng bao nhiêu tỷ đồng?",
            "Năm 2030 riêng các cơ sở lưu trú được quỹ Mây hỗ trợ tổng cộng bao nhiêu tỷ đồng?",
        ),
        (
            "Chỉ số giá ở xứ Mây (hư cấu) tăng 1,2% trong tháng 8/2030.",
            "Chỉ số giá ở xứ Mây tăng bao nhiêu phần trăm trong tháng 8/2030?",
            "Riêng việc nâng học phí làm chỉ số giá ở xứ Mây tăng bao nhiêu phần trăm trong tháng 8/2030?",
        ),
        # Some of those told of together stand in a bracket.
        (
            "Xứ Mây (hư cấu) cần 500 xe tải mỗi năm, chủ yếu là xe ngoại (HAWO, BELMAY, VOLWIN...).",
            "Xứ Mây cần bao nhiêu xe tải mỗi năm?",
            "Xứ Mây cần bao nhiêu xe tải HAWO mỗi năm?",
        ),
        (
            "Năm 2030, các giải pháp chống thất thu của chợ Mây (như đòi nợ phí, soát lại sổ thu…) mang về 26 tỷ đồng.",
            "Năm 2030 các giải pháp chống thất thu của chợ Mây mang về bao nhiêu tỷ đồng?",
            "Năm 2030 việc soát lại sổ của chợ Mây mang về bao nhiêu tỷ đồng?",
        ),
        # What all of a line has is not what one package of it has.
        (
            "Đến tháng 8/2030, tuyến tàu Mây - Gió (hư cấu) hoàn thành 45% khối lượng công việc.",
            "Đến tháng 8/2030 tuyến tàu Mây - Gió hoàn thành bao nhiêu phần trăm?",
            "Đến tháng 8/2030 gói thầu đi ngầm của tuyến tàu Mây - Gió hoàn thành bao nhiêu phần trăm?",
        ),
    ],
)
def test_one_is_told_from_all_of_them(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    assert statuses(tmp_path, text, asked, beside) == ["answered", "not_found"]


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("Bao nhiêu hãng bán chè có doanh thu lớn nhất?", "answered"),
        ("Có bao nhiêu hãng bán chè sang Peru?", "not_found"),
    ],
)
def test_the_first_of_all_are_not_as_many_as_there_are(tmp_path: Path, question: str, status: str) -> None:
    text = "Trong số các hãng bán chè sang Peru (hư cấu), có 3 hãng bán chè có doanh thu lớn nhất."
    assert statuses(tmp_path, text, question) == [status]


def test_a_part_that_the_next_sentence_tells_of_alone_has_no_figure_of_the_whole(tmp_path: Path) -> None:
    text = (
        "Đến tháng 10/2030, tuyến xe Mây (hư cấu) hoàn thành khoảng 45% khối lượng công việc. Riêng gói thầu trên cao "
        "đạt gần 95%, đảm bảo đưa vào hoạt động năm 2032."
    )
    asked = "Đến tháng 10/2030, {}tuyến xe Mây hoàn thành bao nhiêu phần trăm?"
    assert first_figure(tmp_path, text, asked.format("gói thầu trên cao của ")) == "95"
    assert first_figure(tmp_path, text, asked.format("")) == "45"
    assert statuses(tmp_path, text, asked.format("gói thầu đi ngầm của ")) != ["answered"]
